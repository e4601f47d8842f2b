<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Show on the picture where this was</source>
        <translation>映像上で該当する場所を表示</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Let what looks like this raise events again</source>
        <translation>これに似たものを再びイベントとして検出します</translation>
    </message>
    <message>
        <source>Forgotten: {label}</source>
        <translation>取り消し済み: {label}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Teach the camera this again</source>
        <translation>カメラにもう一度学習させます</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Rules of a camera</source>
        <translation>カメラのルール</translation>
    </message>
    <message>
        <source>No zones, lines or masks yet: every visit of the classes above counts.</source>
        <translation>ゾーン、ライン、マスクはまだありません。上で選んだ種類の検出はすべて対象になります。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Raise events for</source>
        <translation>イベントの対象</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Taught by “Wrong label”</source>
        <translation>「ラベル違い」で学習した内容</translation>
    </message>
    <message>
        <source>Looking at the last week…</source>
        <translation>直近1週間を確認しています…</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>ルールの動作</translation>
    </message>
    <message>
        <source>Which way over the line counts</source>
        <translation>対象とするラインの通過方向</translation>
    </message>
    <message>
        <source>Seconds that somebody stays</source>
        <translation>とどまる秒数</translation>
    </message>
    <message>
        <source>How sure the detector is at least</source>
        <translation>検出器の確信度の下限</translation>
    </message>
    <message>
        <source>How high it is at least, of the picture&apos;s height</source>
        <translation>映像の高さに対する対象の高さの下限</translation>
    </message>
    <message>
        <source>How high it is at most, of the picture&apos;s height</source>
        <translation>映像の高さに対する対象の高さの上限</translation>
    </message>
    <message>
        <source>Seconds of rest after an event</source>
        <translation>イベント後に休止する秒数</translation>
    </message>
    <message>
        <source>When the rule holds</source>
        <translation>ルールが有効な時間</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>指定した時間</translation>
    </message>
    <message>
        <source>At all other times the rule does not hold. An end at or before the start is on the next day.</source>
        <translation>それ以外の時間はルールが無効になります。終了が開始以前の場合は、翌日の時刻とみなします。</translation>
    </message>
    <message>
        <source>Let the rule hold at another time of the week too</source>
        <translation>ルールを有効にする曜日と時間を追加します</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Stays at least</source>
        <translation>滞留時間の下限</translation>
    </message>
    <message>
        <source>Sure at least</source>
        <translation>確信度の下限</translation>
    </message>
    <message>
        <source>At least high</source>
        <translation>高さの下限</translation>
    </message>
    <message>
        <source>At most high</source>
        <translation>高さの上限</translation>
    </message>
    <message>
        <source>Then rests</source>
        <translation>検出後の休止</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有効な時間</translation>
    </message>
    <message>
        <source>Rules of this camera</source>
        <translation>このカメラのルール</translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation>カメラに戻る (Esc)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>やり直す (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Take this rule away (Delete); it can be undone</source>
        <translation>このルールを削除します (Delete)。元に戻せます</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Let these rules hold from now on (Ctrl+S)</source>
        <translation>これ以降、このルールを適用します (Ctrl+S)</translation>
    </message>
    <message>
        <source>Rules of {name}</source>
        <translation>{name}のルール</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Draw one on the picture</source>
        <translation>映像の上に描きます</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>Loitering</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>An event when somebody sets foot in it.</source>
        <translation>だれかが中に入るとイベントになります。</translation>
    </message>
    <message>
        <source>An event when somebody walks over it, in the direction of the arrows.</source>
        <translation>だれかが矢印の方向に横切るとイベントになります。</translation>
    </message>
    <message>
        <source>An event when somebody stays in it for as long as you say.</source>
        <translation>だれかが指定した時間以上とどまるとイベントになります。</translation>
    </message>
    <message>
        <source>What is inside raises nothing.</source>
        <translation>内側ではイベントが発生しません。</translation>
    </message>
    <message>
        <source>Click both ends of the line. By keyboard: arrows, and Space for each end. Esc stops.</source>
        <translation>ラインの両端をクリックしてください。キーボードでは、矢印キーで移動し、Spaceで両端を決めます。Escで中止します。</translation>
    </message>
    <message>
        <source>Click the corners, and the first one again to close it. By keyboard: arrows, Space for a corner, Enter to close. Esc stops.</source>
        <translation>頂点を順にクリックし、最後に最初の頂点をもう一度クリックして閉じてください。キーボードでは、矢印キーで移動し、Spaceで頂点を決め、Enterで閉じます。Escで中止します。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>動物</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>全域</translation>
    </message>
    <message>
        <source>at times</source>
        <translation>時間指定</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>両方向</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>一方向</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>逆方向</translation>
    </message>
    <message>
        <source>Nothing was seen in the last week, so nothing can be said of what this would change.</source>
        <translation>直近1週間は何も検出されていないため、この変更の影響は判断できません。</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>アラーム1件</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>アラーム%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last week this would have changed nothing: {alarms}.</source>
        <translation>直近1週間では結果は変わりません: {alarms}。</translation>
    </message>
    <message>
        <source>In the last week this would have raised {after} instead of {before} alarms.</source>
        <translation>直近1週間では、アラームが{before}件ではなく{after}件になっていました。</translation>
    </message>
    <message>
        <source>{name}: {after} instead of {before}</source>
        <translation>{name}: {before}件が{after}件に</translation>
    </message>
    <message>
        <source>{lost} left out, {gained} added</source>
        <translation>{lost}件減、{gained}件増</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1か所</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>No {name} in {places}, since {moment}</source>
        <translation>{places}で「{name}」を対象外 ({moment}から)</translation>
    </message>
    <message>
        <source>Privacy is on, so no picture is shown. Shapes can be drawn all the same.</source>
        <translation>プライバシーがオンのため映像は表示されませんが、図形は描けます。</translation>
    </message>
    <message>
        <source>No live picture now. Shapes can be drawn all the same.</source>
        <translation>現在ライブ映像はありませんが、図形は描けます。</translation>
    </message>
    <message>
        <source>Choose a shape to change it, or draw a new one.</source>
        <translation>変更する図形を選ぶか、新しく描いてください。</translation>
    </message>
    <message>
        <source>Drag the shape, its corners, or an edge to bend it. By keyboard: arrows move, N takes the next corner, Insert adds one, Delete removes.</source>
        <translation>図形や頂点をドラッグして動かします。辺をドラッグすると折り曲げられます。キーボードでは、矢印キーで移動、Nで次の頂点、Insertで追加、Deleteで削除します。</translation>
    </message>
    <message>
        <source>A camera takes at most {count} rules. Remove one first.</source>
        <translation>1台のカメラに設定できるルールは{count}個までです。先にどれかを削除してください。</translation>
    </message>
</context>
<context>
    <name>AreaBar</name>
    <message>
        <source>How far the search is</source>
        <translation>検索の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Look no further; what was found stays</source>
        <translation>検索を中止します。見つかった結果は残ります</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Forget the area and what was found in it</source>
        <translation>領域と検索結果を消去します</translation>
    </message>
    <message>
        <source>Movement before (Shift+N)</source>
        <translation>前の動き (Shift+N)</translation>
    </message>
    <message>
        <source>Next movement (N)</source>
        <translation>次の動き (N)</translation>
    </message>
    <message>
        <source>Movement in an area</source>
        <translation>領域内の動き</translation>
    </message>
    <message>
        <source>found {count}</source>
        <translation>{count}件見つかりました</translation>
    </message>
    <message>
        <source>{camera}: day {done} of {days}, {found}</source>
        <translation>{camera}: {days}日中{done}日目、{found}</translation>
    </message>
    <message>
        <source>{camera}: stopped after {done} of {days} days, {found}</source>
        <translation>{camera}: {days}日中{done}日で中止、{found}</translation>
    </message>
    <message>
        <source>nothing moved there</source>
        <translation>動きはありませんでした</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>Find movement in an area</source>
        <translation>領域内の動きを検索</translation>
    </message>
    <message>
        <source>areas to search</source>
        <translation>検索する領域</translation>
    </message>
    <message>
        <source>Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, in the time that the timeline shows.</source>
        <translation>調べたい場所を四角形で囲んでください。タイムラインに表示中の時間について、{camera}のその場所で動きがあった時刻を表示します。</translation>
    </message>
    <message>
        <source>No picture is shown now, so that you draw on a blank one.</source>
        <translation>現在映像がないため、空白の画面に描きます。</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>領域を追加</translation>
    </message>
    <message>
        <source>Put an area into the middle; arrows move it, Shift and arrows size it</source>
        <translation>中央に領域を追加します。矢印キーで移動、Shift+矢印キーでサイズを変更します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take the chosen area away (Delete)</source>
        <translation>選択した領域を削除します (Delete)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>検索せずに閉じます (Esc)</translation>
    </message>
    <message>
        <source>Find movement</source>
        <translation>動きを検索</translation>
    </message>
    <message>
        <source>Look for movement there (Enter)</source>
        <translation>その場所の動きを検索します (Enter)</translation>
    </message>
</context>
<context>
    <name>BookmarkBar</name>
    <message>
        <source>Name, if you like</source>
        <translation>名前 (省略可)</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>ブックマークの名前</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>名前を保存</translation>
    </message>
    <message>
        <source>Keep this name (Enter)</source>
        <translation>この名前で保存します (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take this bookmark away; Ctrl+Z brings it back</source>
        <translation>このブックマークを削除します。Ctrl+Zで元に戻せます</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>すべてのブックマーク</translation>
    </message>
    <message>
        <source>Go to a bookmark</source>
        <translation>ブックマークへ移動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>このバーを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>No bookmarks yet: B makes one at the playhead</source>
        <translation>ブックマークはまだありません。Bキーで再生位置に追加できます</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Line: recordings. Ring: something is missing. Number: events.</source>
        <translation>線: 録画あり。輪: 欠落あり。数字: イベント数。</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>日付を選択</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Zones, lines and masks…</source>
        <translation>ゾーン、ライン、マスク…</translation>
    </message>
    <message>
        <source>Draw on its picture what raises events, and what does not</source>
        <translation>イベントの対象と対象外を映像の上に描きます</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What of this camera raises events, where, and when.</source>
        <translation>このカメラで何を、どこで、いつイベントにするかを設定します。</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>カメラの点検</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera</source>
        <translation>カメラ1台</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>カメラ%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording had 1 gap.</source>
        <translation>録画に欠落が1か所ありました。</translation>
    </message>
    <message numerus="yes">
        <source>Recording had %n gaps.</source>
        <translation>
            <numerusform>録画に欠落が%nか所ありました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>月を選択</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>年を選択</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Looking for events…</source>
        <translation>イベントを検索しています…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the first gap on the timeline</source>
        <translation>最初の欠落をタイムラインに表示します</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>すべてのイベントを表示</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>絞り込みを解除します</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Play (Enter)</source>
        <translation>再生 (Enter)</translation>
    </message>
    <message>
        <source>The event with five seconds before and behind, checked against its fingerprints (E)</source>
        <translation>前後5秒を含むイベントを、フィンガープリントと照合して書き出します (E)</translation>
    </message>
    <message>
        <source>Export clip</source>
        <translation>クリップを書き出す</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Show this moment on the timeline (T)</source>
        <translation>この時点をタイムラインに表示します (T)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show what made this event (W)</source>
        <translation>イベントになった理由を表示します (W)</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>イベントが選択されていません</translation>
    </message>
    <message>
        <source>Why this event: {reason}</source>
        <translation>イベントになった理由: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n events chosen</source>
        <translation>
            <numerusform>%n件のイベントを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>of 1 camera</source>
        <translation>カメラ1台分</translation>
    </message>
    <message numerus="yes">
        <source>of %n cameras</source>
        <translation>
            <numerusform>カメラ%n台分</numerusform>
        </translation>
    </message>
    <message>
        <source>Export saves them in one folder with one verification sheet.</source>
        <translation>書き出すと、1つのフォルダーに検証シートとともに保存されます。</translation>
    </message>
    <message>
        <source>Pause (Enter)</source>
        <translation>一時停止 (Enter)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Let this footage go by the rules again (U)</source>
        <translation>この録画を再び保存ルールに従って扱います (U)</translation>
    </message>
    <message>
        <source>Never delete this footage (U)</source>
        <translation>この録画を削除しないようにします (U)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保護中</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Mark as new again (R)</source>
        <translation>未確認に戻します (R)</translation>
    </message>
    <message>
        <source>Mark as reviewed; 3 seconds of play do it too (R)</source>
        <translation>確認済みにします。3秒再生しても確認済みになります (R)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Take it back: what looks like this raises events again (X)</source>
        <translation>取り消します。これに似たものが再びイベントになります (X)</translation>
    </message>
    <message>
        <source>This event is none: its camera learns it, and what looks like this here raises nothing (X)</source>
        <translation>これはイベントではありません。カメラが学習し、この場所で似たものはイベントにしません (X)</translation>
    </message>
    <message>
        <source>Label is wrong</source>
        <translation>ラベル違いに指定済み</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>ラベル違い</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take it off the list; for 24 hours it lies in the trash (Del)</source>
        <translation>一覧から外します。24時間はごみ箱に残ります (Del)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Take it back from the trash (Del)</source>
        <translation>ごみ箱から戻します (Del)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>%n件のクリップを書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, press to take it back</source>
        <translation>{words}、押すと取り消します</translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>There is no footage of this any more, so there is nothing to export.</source>
        <translation>録画がもう残っていないため、書き出すものがありません。</translation>
    </message>
    <message>
        <source>Evidence {time}</source>
        <translation>証拠 {time}</translation>
    </message>
    <message>
        <source>1 event has no footage any more and is left out.</source>
        <translation>1件のイベントは録画が残っていないため除外します。</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no footage any more and are left out.</source>
        <translation>
            <numerusform>%n件のイベントは録画が残っていないため除外します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsDelegate</name>
    <message>
        <source>Kept</source>
        <translation>保護中</translation>
    </message>
    <message>
        <source>, now</source>
        <translation>、継続中</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>ラベル違い</translation>
    </message>
</context>
<context>
    <name>EventsList</name>
    <message>
        <source>Events, newest first</source>
        <translation>イベント、新しい順</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>kept</source>
        <translation>保護中</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>ラベル違い</translation>
    </message>
    <message>
        <source>new</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Choose an event and press Enter to play it.</source>
        <translation>イベントを選び、Enterキーで再生してください。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1件のイベント</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n件のイベント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>午前0時から</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>昨夜</translation>
    </message>
    <message>
        <source>From 18:00 to 08:00</source>
        <translation>18:00から08:00まで</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>Today and the six days before</source>
        <translation>今日とその前の6日間</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Every camera</source>
        <translation>すべてのカメラ</translation>
    </message>
    <message>
        <source>State of events</source>
        <translation>イベントの状態</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保護中</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Which cameras have a lane</source>
        <translation>レーンに表示するカメラ</translation>
    </message>
    <message>
        <source>Zone or rule</source>
        <translation>ゾーンまたはルール</translation>
    </message>
    <message>
        <source>Only events that this rule let through</source>
        <translation>このルールに該当したイベントのみ</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Only events that began in these hours</source>
        <translation>この時間帯に始まったイベントのみ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>領域…</translation>
    </message>
    <message>
        <source>Find when anything moved in an area that you draw</source>
        <translation>描いた領域で動きがあった時刻を検索します</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show every event again</source>
        <translation>すべてのイベントを再び表示します</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>すべてのカメラ</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>すべてのルール</translation>
    </message>
    <message>
        <source>One camera</source>
        <translation>カメラ1台</translation>
    </message>
    <message>
        <source>{count} cameras</source>
        <translation>カメラ{count}台</translation>
    </message>
    <message>
        <source>Show only {type} ({key})</source>
        <translation>{type}のみ表示 ({key})</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Morning, 6 to 12</source>
        <translation>午前、6～12時</translation>
    </message>
    <message>
        <source>Afternoon, 12 to 18</source>
        <translation>午後、12～18時</translation>
    </message>
    <message>
        <source>Evening, 18 to 22</source>
        <translation>夕方から夜、18～22時</translation>
    </message>
    <message>
        <source>Night, 22 to 6</source>
        <translation>深夜、22～6時</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>時間を指定…</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>A place, a camera, a setting, or what to do</source>
        <translation>画面、カメラ、設定、操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>GoToBar</name>
    <message>
        <source>14:05, yesterday 6 pm, 22 Nov 7:30, 2 hours ago</source>
        <translation>14:05、昨日 18:00、2026年11月22日 7:30、2時間前</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>移動先の日時</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go to this time (Enter)</source>
        <translation>この日時へ移動します (Enter)</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1回目</translation>
    </message>
    <message>
        <source>The time before the clocks were set back</source>
        <translation>時計が戻される前の時刻</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2回目</translation>
    </message>
    <message>
        <source>The time after the clocks were set back</source>
        <translation>時計が戻された後の時刻</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>このバーを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>日時へ移動</translation>
    </message>
    <message>
        <source>This is no time that Louver understands.</source>
        <translation>日時として認識できません。</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>まだ来ていない時刻です。</translation>
    </message>
    <message>
        <source>The clocks were set back: this time was there twice. Which one?</source>
        <translation>時計が戻されたため、この時刻は2回ありました。どちらですか？</translation>
    </message>
    <message>
        <source>The clocks were set forward over this time: {when}</source>
        <translation>時計が進められたため、この時刻は存在しません: {when}</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>This camera sends no sound.</source>
        <translation>このカメラは音声を送信していません。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press the new key for “{what}”.</source>
        <translation>「{what}」に割り当てるキーを押してください。</translation>
    </message>
    <message>
        <source>Esc leaves it as it is, Backspace gives it back its own key.</source>
        <translation>Escで変更せずに閉じます。Backspaceで元のキーに戻します。</translation>
    </message>
    <message>
        <source>{key} already means “{what}”. Press another key.</source>
        <translation>{key}は「{what}」に割り当て済みです。別のキーを押してください。</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>{what}: {key}</source>
        <translation>{what}: {key}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Choose another key for “{what}”</source>
        <translation>「{what}」に別のキーを割り当てます</translation>
    </message>
    <message>
        <source>Change the key for {what}</source>
        <translation>{what}のキーを変更</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>KioskQuestion</name>
    <message>
        <source>Leave the wall?</source>
        <translation>ウォールを終了しますか？</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on showing the wall (Esc)</source>
        <translation>ウォールの表示を続けます (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show the whole window of Louver</source>
        <translation>Louverのウィンドウ全体を表示します</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Choose a camera with the arrow keys first.</source>
        <translation>先に矢印キーでカメラを選んでください。</translation>
    </message>
    <message>
        <source>{name} is hidden on this wall. Ctrl+Z shows it again.</source>
        <translation>{name}をこのウォールで非表示にしました。Ctrl+Zで再び表示します。</translation>
    </message>
    <message>
        <source>Arranged by Louver</source>
        <translation>自動配置</translation>
    </message>
    <message>
        <source>Arranged by hand</source>
        <translation>手動配置</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Place</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>Choose at most %n events at once.</source>
        <translation>
            <numerusform>一度に選択できるイベントは%n件までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Louver needs you</source>
        <translation>Louverの確認が必要です</translation>
    </message>
    <message>
        <source>{what} at {time}</source>
        <translation>{what} ({time})</translation>
    </message>
</context>
<context>
    <name>PtzPad</name>
    <message>
        <source>Turn the camera</source>
        <translation>カメラの向きを変える</translation>
    </message>
    <message>
        <source>Up (↑)</source>
        <translation>上へ (↑)</translation>
    </message>
    <message>
        <source>Left (←)</source>
        <translation>左へ (←)</translation>
    </message>
    <message>
        <source>Right (→)</source>
        <translation>右へ (→)</translation>
    </message>
    <message>
        <source>Down (↓)</source>
        <translation>下へ (↓)</translation>
    </message>
    <message>
        <source>Nearer (=)</source>
        <translation>ズームイン (=)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>ズームアウト (-)</translation>
    </message>
    <message>
        <source>Stop turning (Esc)</source>
        <translation>向きの変更を終了 (Esc)</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>プリセット…</translation>
    </message>
    <message>
        <source>Places that the camera remembers (1 to 9)</source>
        <translation>カメラに登録されたプリセット位置 (1～9)</translation>
    </message>
    <message>
        <source>Remember this place…</source>
        <translation>この位置を登録…</translation>
    </message>
    <message>
        <source>Forget a place</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>プリセット{number}</translation>
    </message>
    <message>
        <source>Remember this place</source>
        <translation>この位置を登録</translation>
    </message>
    <message>
        <source>Name of the place:</source>
        <translation>プリセットの名前:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>全カメラのプライバシー</translation>
    </message>
    <message>
        <source>Privacy for all cameras: record, watch and show nothing</source>
        <translation>全カメラのプライバシー: 録画、検知、表示をすべて止めます</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message>
        <source>Remove camera…</source>
        <translation>カメラを削除…</translation>
    </message>
    <message>
        <source>Record this camera no more</source>
        <translation>このカメラの録画をやめます</translation>
    </message>
    <message>
        <source>Do not remove</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Go on as before (Esc)</source>
        <translation>このまま続けます (Esc)</translation>
    </message>
    <message>
        <source>Remove, and keep its recordings</source>
        <translation>削除して録画は残す</translation>
    </message>
    <message>
        <source>Remove, and delete its recordings…</source>
        <translation>録画も含めて削除…</translation>
    </message>
    <message>
        <source>Record this camera no more, and delete all that it recorded</source>
        <translation>このカメラの録画をやめ、これまでの録画をすべて削除します</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>Louver forgets this camera and its password. What it recorded you keep or delete.</source>
        <translation>このカメラとそのパスワードをLouverから削除します。録画は残すことも、削除することもできます。</translation>
    </message>
    <message>
        <source>Record {name} no more? Its recordings can stay on this computer and on the timeline, and go by the rules of storage as all others do; or they are deleted now.</source>
        <translation>{name}の録画をやめますか？録画は、このコンピューターとタイムラインに残して他の録画と同じ保存ルールで扱うことも、今すぐ削除することもできます。</translation>
    </message>
    <message>
        <source>Delete everything that {name} recorded on this computer, with its events, and with what was to be kept for ever? This cannot be undone. Clips that are sealed in the vault stay there.</source>
        <translation>{name}がこのコンピューターに録画したものを、イベントや保護した録画も含めてすべて削除しますか？元に戻せません。保管庫に封印されたクリップは残ります。</translation>
    </message>
</context>
<context>
    <name>RuleCanvas</name>
    <message>
        <source>Drawing, {count} corners so far, pointer at {x} %, {y} %</source>
        <translation>描画中、頂点{count}個、ポインターの位置 {x} %、{y} %</translation>
    </message>
    <message>
        <source>Picture with {count} drawn rules</source>
        <translation>{count}個のルールを描いた映像</translation>
    </message>
    <message>
        <source>, chosen: {name}</source>
        <translation>、選択中: {name}</translation>
    </message>
    <message>
        <source>, corner {number} of {count} at {x} %, {y} %</source>
        <translation>、{count}個中{number}番目の頂点 {x} %、{y} %</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Next recording</source>
        <translation>次の録画</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>起動と終了</translation>
    </message>
    <message>
        <source>Letters, digits and signs act by themselves. Off, only keys with Ctrl or Alt do.</source>
        <translation>文字、数字、記号のキーだけで操作できます。オフにすると、CtrlまたはAltと組み合わせたキーだけが有効です。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>単独キー</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The window opens again in it.</source>
        <translation>選択した言語でウィンドウを開き直します。</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>サイドバーを縮小</translation>
    </message>
    <message>
        <source>The places at the side as icons alone.</source>
        <translation>サイドバーの画面一覧をアイコンだけで表示します。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing moves that need not: cards of events do not play by themselves.</source>
        <translation>不要な動きを抑えます。イベントのカードは自動再生されません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The desktop tells when something is wrong while the window is not in front.</source>
        <translation>ウィンドウが前面にないとき、問題が起きるとデスクトップに通知します。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>The desktop tells of these while the window is not in front.</source>
        <translation>ウィンドウが前面にないとき、これらをデスクトップに通知します。</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>画像付き</translation>
    </message>
    <message>
        <source>Whoever sees this screen sees the picture, also while it is locked.</source>
        <translation>画面ロック中も含め、この画面を見る人にはだれにでも画像が見えます。</translation>
    </message>
    <message>
        <source>Record from login on</source>
        <translation>ログイン時から録画</translation>
    </message>
    <message>
        <source>The recorder starts when you log in, without the window.</source>
        <translation>ログインすると、ウィンドウを開かずにレコーダーが起動します。</translation>
    </message>
    <message>
        <source>Closing leaves an icon</source>
        <translation>閉じてもアイコンを残す</translation>
    </message>
    <message>
        <source>The window goes into the tray, where there is one, and its icon tells the state.</source>
        <translation>トレイがある環境では、ウィンドウをトレイに格納し、アイコンで状態を示します。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>The recorder starts at login.</source>
        <translation>レコーダーはログイン時に起動します。</translation>
    </message>
    <message>
        <source>The recorder does not start at login.</source>
        <translation>レコーダーはログイン時に起動しません。</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Privacy is on for {name}, so no picture was saved.</source>
        <translation>{name}はプライバシーがオンのため、画像を保存しませんでした。</translation>
    </message>
    <message>
        <source>{name} shows no picture that could be saved.</source>
        <translation>{name}には保存できる映像がありません。</translation>
    </message>
    <message>
        <source>Saved the picture of {name} from {time} as {path}.</source>
        <translation>{name}の{time}の画像を{path}に保存しました。</translation>
    </message>
    <message>
        <source>No picture of {name} came in 6 seconds, so none was saved.</source>
        <translation>{name}の映像が6秒以内に届かなかったため、保存しませんでした。</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Looking for the recorder…</source>
        <translation>レコーダーを探しています…</translation>
    </message>
    <message>
        <source>Export: {percent} %</source>
        <translation>書き出し: {percent} %</translation>
    </message>
    <message>
        <source>simple fallback</source>
        <translation>簡易方式で代替</translation>
    </message>
    <message>
        <source>Detector: {name}</source>
        <translation>検出器: {name}</translation>
    </message>
    <message>
        <source>Disk: full in {days}</source>
        <translation>ディスク: あと{days}で満杯</translation>
    </message>
    <message>
        <source>Disk: {days} fit</source>
        <translation>ディスク: {days}分を保存可能</translation>
    </message>
    <message>
        <source>Vault: waiting for network</source>
        <translation>保管庫: ネットワーク待ち</translation>
    </message>
    <message>
        <source>Vault: stopped, needs you</source>
        <translation>保管庫: 停止中、確認が必要</translation>
    </message>
    <message>
        <source>Vault: uploading {count}</source>
        <translation>保管庫: {count}件を送信中</translation>
    </message>
    <message>
        <source>Vault: up to date</source>
        <translation>保管庫: 最新</translation>
    </message>
    <message>
        <source>The recorder does not answer</source>
        <translation>レコーダーが応答しません</translation>
    </message>
    <message>
        <source>Recording {count}/{all}</source>
        <translation>録画中 {count}/{all}</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>as long as there is room</source>
        <translation>空きがある限り</translation>
    </message>
    <message>
        <source>Recordings folder</source>
        <translation>録画フォルダー</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <translation>録画に使う容量</translation>
    </message>
    <message>
        <source>Over this, the oldest footage is deleted.</source>
        <translation>これを超えると、最も古い録画から削除します。</translation>
    </message>
    <message>
        <source>Room that stays free</source>
        <translation>空けておく容量</translation>
    </message>
    <message>
        <source>The usual is a twentieth of the disk, at most 4 GB.</source>
        <translation>標準はディスクの20分の1、最大4 GBです。</translation>
    </message>
    <message>
        <source>Keep all footage</source>
        <translation>すべての録画の保存期間</translation>
    </message>
    <message>
        <source>What nothing happened in goes after this time, and earlier where the disk is full.</source>
        <translation>何も起きなかった録画は、この期間が過ぎると削除します。ディスクが満杯の場合は、期間内でも削除します。</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>イベントの保存期間</translation>
    </message>
    <message>
        <source>Footage around events stays this long. What you keep for ever is never deleted.</source>
        <translation>イベント前後の録画をこの期間保存します。保護した録画は削除されません。</translation>
    </message>
    <message>
        <source>To record elsewhere, start Louver with another library, or add a disk to this one.</source>
        <translation>別の場所に録画するには、別のライブラリでLouverを起動するか、このライブラリにディスクを追加してください。</translation>
    </message>
    <message>
        <source>Further disks: {folders}</source>
        <translation>追加のディスク: {folders}</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras have rules of their own.</source>
        <translation>
            <numerusform>%n台のカメラに個別のルールがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera has rules of its own.</source>
        <translation>1台のカメラに個別のルールがあります。</translation>
    </message>
    <message>
        <source>The recorder does not answer, so its storage cannot be shown or changed now.</source>
        <translation>レコーダーが応答しないため、現在ストレージの表示や変更はできません。</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast it plays; below 0 backwards (J, L)</source>
        <translation>再生速度。0未満は逆再生です (J, L)</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Lanes in sight</source>
        <translation>表示中のレーン</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Click the timeline to see what was recorded then.</source>
        <translation>タイムラインをクリックすると、その時点の録画を見られます。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Next recording</source>
        <translation>次の録画</translation>
    </message>
    <message>
        <source>Previous event (Shift+N)</source>
        <translation>前のイベント (Shift+N)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>次のイベント (N)</translation>
    </message>
    <message>
        <source>Play backwards, again for faster (J)</source>
        <translation>逆再生、もう一度押すと速くなります (J)</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>1フレーム戻る (,)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>1フレーム進む (.)</translation>
    </message>
    <message>
        <source>Play forwards, again for faster (L)</source>
        <translation>順再生、もう一度押すと速くなります (L)</translation>
    </message>
    <message>
        <source>Play all cameras together (Y)</source>
        <translation>全カメラを同時に再生 (Y)</translation>
    </message>
    <message>
        <source>Export a range (I, O, E)</source>
        <translation>範囲を書き出す (I, O, E)</translation>
    </message>
    <message>
        <source>Go to the newest recording (End)</source>
        <translation>最新の録画へ移動 (End)</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>まだ録画がありません。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>No recording here.</source>
        <translation>ここには録画がありません。</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>まだ来ていない時刻です。</translation>
    </message>
</context>
<context>
    <name>TimelineWays</name>
    <message>
        <source>Choose a day (C)</source>
        <translation>日付を選択 (C)</translation>
    </message>
    <message>
        <source>Go to a time (G)</source>
        <translation>日時へ移動 (G)</translation>
    </message>
    <message>
        <source>Choose what is shown (F)</source>
        <translation>表示する内容を選択 (F)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Start of the day (Home)</source>
        <translation>1日の始まりへ (Home)</translation>
    </message>
    <message>
        <source>Last night, 18:00 to 08:00</source>
        <translation>昨夜、18:00～08:00</translation>
    </message>
    <message>
        <source>Bookmark this moment (B)</source>
        <translation>この時点をブックマーク (B)</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>すべてのブックマーク</translation>
    </message>
    <message>
        <source>Earlier (wheel)</source>
        <translation>前へ (ホイール)</translation>
    </message>
    <message>
        <source>Later (wheel)</source>
        <translation>後へ (ホイール)</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>表示する時間を広げる (-)</translation>
    </message>
    <message>
        <source>Show less time (=)</source>
        <translation>表示する時間を狭める (=)</translation>
    </message>
    <message>
        <source>Fit the day (0)</source>
        <translation>1日全体を表示 (0)</translation>
    </message>
    <message>
        <source>No later event is shown here.</source>
        <translation>これより後に表示できるイベントはありません。</translation>
    </message>
    <message>
        <source>No earlier event is shown here.</source>
        <translation>これより前に表示できるイベントはありません。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Name of a bookmark</source>
        <translation>ブックマークの名前</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>ブックマークを削除</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Louver</source>
        <translation>Louverを開く</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>全カメラのプライバシー</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>レコーダーを探しています…</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>元に戻します (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>Looking for the recorder…</source>
        <translation>レコーダーを探しています…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>保存されているもの</translation>
    </message>
    <message>
        <source>Computers of this vault</source>
        <translation>この保管庫のコンピューター</translation>
    </message>
    <message>
        <source>What the provider sees</source>
        <translation>事業者に見えるもの</translation>
    </message>
    <message>
        <source>Yes: how many files, their sizes, when they were uploaded, your IP address, your bill.</source>
        <translation>見える: ファイルの数、サイズ、アップロード日時、お使いのIPアドレス、請求内容。</translation>
    </message>
    <message>
        <source>No: pictures, sound, camera names, event types.</source>
        <translation>見えない: 映像、音声、カメラの名前、イベントの種類。</translation>
    </message>
    <message>
        <source>From times and sizes it can guess when something happened.</source>
        <translation>日時とサイズから、何かが起きた時刻を推測できます。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>クリップ1件</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>クリップ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Made with this vault. Louver keeps no copy and does not show them again.</source>
        <translation>この保管庫の作成時に生成されました。Louverは控えを持たず、再び表示することもありません。</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>このコンピューターから</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>最新のイベント</translation>
    </message>
    <message>
        <source>Locked with</source>
        <translation>施錠に使うもの</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24個の単語</translation>
    </message>
    <message>
        <source>records</source>
        <translation>録画する</translation>
    </message>
    <message>
        <source>can watch clips</source>
        <translation>クリップを視聴可能</translation>
    </message>
    <message>
        <source>may change the list</source>
        <translation>一覧を変更可能</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>保管庫はまだありません</translation>
    </message>
    <message>
        <source>Clips stay on this computer and go nowhere else.</source>
        <translation>クリップはこのコンピューターに保存され、ほかには送られません。</translation>
    </message>
    <message>
        <source>Each clip is locked on this computer before it leaves. Only computers you approve, or your 24 words, can unlock it. Whoever keeps the bucket keeps a box that cannot be opened there. Nor can we open it.</source>
        <translation>クリップはすべて、送信前にこのコンピューターで施錠されます。開けられるのは、承認したコンピューターか24個の単語だけです。バケットの事業者が預かるのは、その場では開けられない箱です。私たちにも開けられません。</translation>
    </message>
    <message>
        <source>Clips are safe here and will wait.</source>
        <translation>クリップはここに安全に保存され、送信を待ちます。</translation>
    </message>
    <message>
        <source>Stopped: needs you</source>
        <translation>停止中: 確認が必要</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message numerus="yes">
        <source>Uploading %n</source>
        <translation>
            <numerusform>%n件を送信中</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Nothing is known of the vault now</source>
        <translation>現在、保管庫の状態はわかりません</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Live wall</source>
        <translation>ライブウォール</translation>
    </message>
    <message>
        <source>Every camera is hidden.</source>
        <translation>すべてのカメラが非表示です。</translation>
    </message>
    <message>
        <source>Ctrl+Z or the menu of layouts shows them again.</source>
        <translation>Ctrl+Zまたはレイアウトのメニューで再び表示できます。</translation>
    </message>
    <message>
        <source>Open Cameras (Ctrl+4): Louver looks on your network there, and adds one by its address.</source>
        <translation>「カメラ」を開いてください (Ctrl+4)。ネットワーク上のカメラを探すほか、アドレスを指定して追加できます。</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>カメラはまだありません。</translation>
    </message>
</context>
<context>
    <name>WallBar</name>
    <message>
        <source>Wall</source>
        <translation>ウォール</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>前のページ (PgUp)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>次のページ (PgDn)</translation>
    </message>
    <message>
        <source>Hear the chosen camera (M)</source>
        <translation>選択したカメラの音声を聞く (M)</translation>
    </message>
    <message>
        <source>Boxes around what is seen (B)</source>
        <translation>検出したものを枠で囲む (B)</translation>
    </message>
    <message>
        <source>Turn the chosen camera (Z)</source>
        <translation>選択したカメラの向きを変える (Z)</translation>
    </message>
    <message>
        <source>Save a picture (S)</source>
        <translation>画像を保存 (S)</translation>
    </message>
    <message>
        <source>One more wall, for another screen</source>
        <translation>別の画面にウォールを追加</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全画面表示 (F11)</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>レイアウト: {name}</translation>
    </message>
    <message>
        <source>Layouts: choose, save, arrange by itself (A)</source>
        <translation>レイアウト: 選択、保存、自動配置 (A)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}/{pages} ページ</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Louver, wall {number}</source>
        <translation>Louver、ウォール{number}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Open Live</source>
        <translation>ライブを開く</translation>
    </message>
    <message>
        <source>Open Timeline</source>
        <translation>タイムラインを開く</translation>
    </message>
    <message>
        <source>Open Events</source>
        <translation>イベントを開く</translation>
    </message>
    <message>
        <source>Open Cameras</source>
        <translation>カメラを開く</translation>
    </message>
    <message>
        <source>Open Vault</source>
        <translation>保管庫を開く</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>稼働状況を開く</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Find a place, a camera or a setting</source>
        <translation>画面、カメラ、設定を検索</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキー操作を表示</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>次の領域へ移動</translation>
    </message>
    <message>
        <source>Go to the pane before</source>
        <translation>前の領域へ移動</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>全カメラのプライバシー</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>できる操作を表示</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>タイムラインに表示</translation>
    </message>
    <message>
        <source>Automatic layout</source>
        <translation>自動レイアウト</translation>
    </message>
    <message>
        <source>Boxes around what is seen</source>
        <translation>検出したものを枠で囲む</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>カメラの向きを変える</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>映像全体を表示</translation>
    </message>
    <message>
        <source>Next page of cameras</source>
        <translation>カメラの次のページ</translation>
    </message>
    <message>
        <source>Page of cameras before</source>
        <translation>カメラの前のページ</translation>
    </message>
    <message>
        <source>Go from tile to tile</source>
        <translation>タイル間を移動</translation>
    </message>
    <message>
        <source>Go to that tile</source>
        <translation>そのタイルへ移動</translation>
    </message>
    <message>
        <source>Show one camera alone</source>
        <translation>1台のカメラだけを表示</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>すべてのカメラを表示</translation>
    </message>
    <message>
        <source>Move the zoomed picture</source>
        <translation>拡大した映像を動かす</translation>
    </message>
    <message>
        <source>Move the tile</source>
        <translation>タイルを動かす</translation>
    </message>
    <message>
        <source>Play, hold</source>
        <translation>再生、一時停止</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>逆再生、もう一度押すと加速</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>順再生、もう一度押すと加速</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <source>All cameras together</source>
        <translation>全カメラを同時に再生</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>前のイベント</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>1日全体</translation>
    </message>
    <message>
        <source>The newest recording</source>
        <translation>最新の録画</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>1日の始まり</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>日時へ移動</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>日付を選択</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>表示する内容を選択</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>この時点をブックマーク</translation>
    </message>
    <message>
        <source>Start of the range</source>
        <translation>範囲の開始</translation>
    </message>
    <message>
        <source>End of the range</source>
        <translation>範囲の終了</translation>
    </message>
    <message>
        <source>Forget the range</source>
        <translation>範囲を解除</translation>
    </message>
    <message>
        <source>Export the range</source>
        <translation>範囲を書き出す</translation>
    </message>
    <message>
        <source>Five seconds, with Shift thirty</source>
        <translation>5秒移動、Shiftで30秒</translation>
    </message>
    <message>
        <source>Go from lane to lane</source>
        <translation>レーン間を移動</translation>
    </message>
    <message>
        <source>Show one type of events</source>
        <translation>1種類のイベントを表示</translation>
    </message>
    <message>
        <source>Show only events of that type</source>
        <translation>その種類のイベントのみ表示</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>元に戻した操作をやり直す</translation>
    </message>
    <message>
        <source>Reviewed, or new again</source>
        <translation>確認済み、または未確認に戻す</translation>
    </message>
    <message>
        <source>Export the chosen events</source>
        <translation>選択したイベントを書き出す</translation>
    </message>
    <message>
        <source>Keep for ever, or let go</source>
        <translation>保護、または保護を解除</translation>
    </message>
    <message>
        <source>Why this event</source>
        <translation>イベントになった理由</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>ラベル違い</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>絞り込みへ移動</translation>
    </message>
    <message>
        <source>Go from event to event</source>
        <translation>イベント間を移動</translation>
    </message>
    <message>
        <source>Choose one more, or let go</source>
        <translation>選択に追加、または選択を解除</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Delete, or restore from the trash</source>
        <translation>削除、またはごみ箱から復元</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Nothing was deleted in the last 24 hours.</source>
        <translation>過去24時間に削除されたものはありません。</translation>
    </message>
    <message>
        <source>No event matches these filters.</source>
        <translation>条件に一致するイベントはありません。</translation>
    </message>
    <message>
        <source>Louver does not look for events now, so there may have been some.</source>
        <translation>現在イベントの検出が行われていないため、見逃している可能性があります。</translation>
    </message>
    <message>
        <source>For a part of the time privacy was on, and nobody looked.</source>
        <translation>一部の時間はプライバシーがオンで、検出していませんでした。</translation>
    </message>
    <message>
        <source>Recording was complete.</source>
        <translation>録画に欠落はありません。</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours on {cameras}.</source>
        <translation>過去24時間、{cameras}で何も起きていません。</translation>
    </message>
    <message>
        <source>Nothing happened today on {cameras}.</source>
        <translation>今日、{cameras}で何も起きていません。</translation>
    </message>
    <message>
        <source>Nothing happened last night on {cameras}.</source>
        <translation>昨夜、{cameras}で何も起きていません。</translation>
    </message>
    <message>
        <source>Nothing happened in these 7 days on {cameras}.</source>
        <translation>この7日間、{cameras}で何も起きていません。</translation>
    </message>
    <message>
        <source>Nothing was seen in the last 24 hours on {cameras}.</source>
        <translation>過去24時間、{cameras}で何も検出されていません。</translation>
    </message>
    <message>
        <source>Nothing was seen today on {cameras}.</source>
        <translation>今日、{cameras}で何も検出されていません。</translation>
    </message>
    <message>
        <source>Nothing was seen last night on {cameras}.</source>
        <translation>昨夜、{cameras}で何も検出されていません。</translation>
    </message>
    <message>
        <source>Nothing was seen in these 7 days on {cameras}.</source>
        <translation>この7日間、{cameras}で何も検出されていません。</translation>
    </message>
    <message>
        <source>Nothing was recorded in the last 24 hours, so there are no events to show.</source>
        <translation>過去24時間の録画がないため、表示できるイベントはありません。</translation>
    </message>
    <message>
        <source>Nothing was recorded today, so there are no events to show.</source>
        <translation>今日の録画がないため、表示できるイベントはありません。</translation>
    </message>
    <message>
        <source>Nothing was recorded last night, so there are no events to show.</source>
        <translation>昨夜の録画がないため、表示できるイベントはありません。</translation>
    </message>
    <message>
        <source>Nothing was recorded in these 7 days, so there are no events to show.</source>
        <translation>この7日間の録画がないため、表示できるイベントはありません。</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>稼働状況</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>動物</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>the camera was offline</source>
        <translation>カメラがオフラインでした</translation>
    </message>
    <message>
        <source>the camera refused the login</source>
        <translation>カメラにログインを拒否されました</translation>
    </message>
    <message>
        <source>Louver was closed</source>
        <translation>Louverが終了していました</translation>
    </message>
    <message>
        <source>Louver ended unexpectedly and started again</source>
        <translation>Louverが予期せず終了し、再起動しました</translation>
    </message>
    <message>
        <source>the camera&apos;s stream ended</source>
        <translation>カメラのストリームが途切れました</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>ディスクが満杯でした</translation>
    </message>
    <message>
        <source>the disk was missing</source>
        <translation>ディスクが見つかりませんでした</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>ディスクでエラーが発生しました</translation>
    </message>
    <message>
        <source>privacy was on</source>
        <translation>プライバシーがオンでした</translation>
    </message>
    <message>
        <source>the camera&apos;s settings were changed</source>
        <translation>カメラの設定が変更されました</translation>
    </message>
    <message>
        <source>the plan says not to record then</source>
        <translation>録画計画の対象外の時間でした</translation>
    </message>
    <message>
        <source>nothing happened, and only events are recorded</source>
        <translation>イベントのみを録画する設定で、何も起きませんでした</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>コンピューターがスリープしていました</translation>
    </message>
    <message>
        <source>the clock was changed</source>
        <translation>時計が変更されました</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>deleted by your rules</source>
        <translation>保存ルールにより削除されました</translation>
    </message>
    <message>
        <source>the cause is unknown</source>
        <translation>原因は不明です</translation>
    </message>
    <message>
        <source>No recording here: {cause}.</source>
        <translation>ここには録画がありません: {cause}。</translation>
    </message>
    <message>
        <source>footage deleted</source>
        <translation>録画は削除済み</translation>
    </message>
    <message>
        <source>no footage</source>
        <translation>録画なし</translation>
    </message>
    <message>
        <source>{time} (2nd)</source>
        <translation>{time} (2回目)</translation>
    </message>
    <message>
        <source>under 1 MB</source>
        <translation>1 MB未満</translation>
    </message>
</context>
</TS>
