<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nothing yet. Say “Wrong label” of an event that is none, and what looks like it raises nothing here.</source>
        <translation>まだありません。イベントではないものを「ラベル違い」に指定すると、ここで似たものはイベントになりません。</translation>
    </message>
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
        <source>A pet indoors is an animal, and movement until it is recognised: leave both out, and it raises nothing.</source>
        <translation>屋内のペットは「動物」であり、認識されるまでは「動き」です。両方を外すとイベントになりません。</translation>
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
        <source>192.168.1.40 or rtsp://…</source>
        <translation>192.168.1.40 または rtsp://…</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>カメラ自身の名前</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>録画を開始</translation>
    </message>
    <message>
        <source>Fetch a picture, and record this camera from now on</source>
        <translation>映像を取得し、これ以降このカメラを録画します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>追加せずに閉じます (Esc)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Type the camera&apos;s address first, for instance 192.168.1.40 or rtsp://192.168.1.40/stream1.</source>
        <translation>先にカメラのアドレスを入力してください。例: 192.168.1.40、rtsp://192.168.1.40/stream1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Address: {address}
User name: {user}
Password: hidden
Answer: {answer}
Time: {day}, {time}</source>
        <translation>アドレス: {address}
ユーザー名: {user}
パスワード: 非表示
応答: {answer}
日時: {day} {time}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>user name</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Asking the camera for a picture…</source>
        <translation>カメラに映像を要求しています…</translation>
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
        <source>All cameras (Esc)</source>
        <translation>すべてのカメラ (Esc)</translation>
    </message>
    <message>
        <source>Swap full and small</source>
        <translation>メインとサブを入れ替え</translation>
    </message>
    <message>
        <source>Let the small picture be the full one, and the other way round</source>
        <translation>サブ映像をメイン映像にし、メイン映像をサブ映像にします</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Record this camera as chosen here</source>
        <translation>ここで選択したとおりにこのカメラを録画します</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back to what held before (Ctrl+Z)</source>
        <translation>変更前の設定に戻します (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Choose at least one day, or nothing is ever recorded.</source>
        <translation>1日以上選択してください。選択しないと何も録画されません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Streams and recording</source>
        <translation>ストリームと録画</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Settings of a camera</source>
        <translation>カメラの設定</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>録画</translation>
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
        <source>{name}: raises nothing in {places}, since {moment}</source>
        <translation>{name}: {places}でイベントにしません ({moment}から)</translation>
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
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Name, streams and recording of {name}</source>
        <translation>{name}の名前、ストリーム、録画</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>{name}の設定</translation>
    </message>
    <message>
        <source>Record {name}</source>
        <translation>{name}を録画します</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add {name}, {place}</source>
        <translation>{name}を追加、{place}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度点検</translation>
    </message>
    <message>
        <source>Look at what the camera sends and says</source>
        <translation>カメラの送信内容と応答を調べます</translation>
    </message>
    <message>
        <source>Looking at what the camera sends and says…</source>
        <translation>カメラの送信内容と応答を調べています…</translation>
    </message>
    <message>
        <source>Nothing to mend: codec, keyframes, clock and streams are as they should be.</source>
        <translation>問題はありません。コーデック、キーフレーム、時計、ストリームは適切です。</translation>
    </message>
    <message>
        <source>Setting it in the camera…</source>
        <translation>カメラに設定しています…</translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation>アドレスで追加</translation>
    </message>
    <message>
        <source>Add a camera that was not found</source>
        <translation>見つからなかったカメラを追加します</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>カメラはまだありません。</translation>
    </message>
    <message>
        <source>Found on your network and at this computer</source>
        <translation>ネットワークとこのコンピューターで見つかったカメラ</translation>
    </message>
    <message>
        <source>Louver goes on looking on your network and at this computer.</source>
        <translation>ネットワークとこのコンピューターで引き続き探しています。</translation>
    </message>
    <message>
        <source>No other camera answers. Check that it has power and is on this network, or add it by its address.</source>
        <translation>ほかに応答するカメラはありません。電源と、このネットワークへの接続を確認するか、アドレスを指定して追加してください。</translation>
    </message>
    <message>
        <source>Show it live</source>
        <translation>ライブで表示</translation>
    </message>
    <message>
        <source>Open the wall of live pictures</source>
        <translation>ライブ映像のウォールを開きます</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Add these cameras with the same user name and password</source>
        <translation>同じユーザー名とパスワードでこれらのカメラを追加します</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Leave the other cameras alone</source>
        <translation>ほかのカメラはそのままにします</translation>
    </message>
    <message>
        <source>{name} is recorded now.</source>
        <translation>{name}の録画を開始しました。</translation>
    </message>
    <message>
        <source>Trying {name} at {place}…</source>
        <translation>{name} ({place}) を試しています…</translation>
    </message>
    <message>
        <source>Seconds kept before an event</source>
        <translation>イベント前に残す秒数</translation>
    </message>
    <message>
        <source>Seconds kept after an event</source>
        <translation>イベント後に残す秒数</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>before the seconds before an event</comment>
        <translation>保存:</translation>
    </message>
    <message>
        <source>before an event and</source>
        <translation>イベントの前、</translation>
    </message>
    <message>
        <source>after it.</source>
        <comment>behind the seconds after an event</comment>
        <translation>イベントの後</translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Change what you typed</source>
        <translation>入力内容を変更します</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show what was asked and answered</source>
        <translation>要求と応答の内容を表示します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the details; the password is not in them</source>
        <translation>詳細をコピーします。パスワードは含まれません</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>時間を追加</translation>
    </message>
    <message>
        <source>Record at another time of the week too</source>
        <translation>録画する曜日と時間を追加します</translation>
    </message>
    <message>
        <source>At all other times nothing is recorded. An end at or before the start is on the next day.</source>
        <translation>それ以外の時間は録画されません。終了が開始以前の場合は、翌日の時刻とみなします。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What is recorded then</source>
        <translation>その時間に録画するもの</translation>
    </message>
    <message>
        <source>Take this time out of the week</source>
        <translation>この時間を削除します</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Louver is looking on your network…</source>
        <translation>ネットワークを検索しています…</translation>
    </message>
    <message>
        <source>no picture yet</source>
        <translation>映像はまだありません</translation>
    </message>
    <message>
        <source>at this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Try this password on your other camera of this make?</source>
        <translation>このパスワードを、同じメーカーのもう1台のカメラでも試しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Try this password on your %n other cameras of this make?</source>
        <translation>
            <numerusform>このパスワードを、同じメーカーのほかの%n台のカメラでも試しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera was added.</source>
        <translation>1台のカメラを追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras were added.</source>
        <translation>
            <numerusform>%n台のカメラを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} Not added: {refused}</source>
        <translation>{added}追加できなかったもの: {refused}</translation>
    </message>
    <message>
        <source>The window closes.</source>
        <translation>ウィンドウを閉じています。</translation>
    </message>
    <message>
        <source>The recorder does not answer now, so nothing was changed. Try again when it does.</source>
        <translation>レコーダーが応答しないため、何も変更されていません。応答するようになってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The link to the recorder failed. Louver tries again.</source>
        <translation>レコーダーとの接続に失敗しました。再試行しています。</translation>
    </message>
    <message>
        <source>What the detector saw was not noted for this event.</source>
        <translation>このイベントについて検出内容の記録はありません。</translation>
    </message>
    <message>
        <source>The event&apos;s picture with the box that made it</source>
        <translation>イベントの画像と、検出した枠</translation>
    </message>
    <message numerus="yes">
        <source>The event&apos;s picture with %n boxes that made it</source>
        <translation>
            <numerusform>イベントの画像と、検出した%n個の枠</numerusform>
        </translation>
    </message>
    <message>
        <source>{areas}, chosen: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>{areas}、選択中: 左から{left} %、上から{top} %、幅{width} %、高さ{height} %</translation>
    </message>
    <message>
        <source>Picture with 1 blurred area</source>
        <translation>ぼかし領域が1つある映像</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n blurred areas</source>
        <translation>
            <numerusform>ぼかし領域が%nつある映像</numerusform>
        </translation>
    </message>
    <message>
        <source>Blur areas</source>
        <translation>領域をぼかす</translation>
    </message>
    <message>
        <source>Draw a rectangle over what nobody should recognise. It is blurred in every picture of the export, of each of its cameras, and cannot be undone in the file.</source>
        <translation>だれにも見られたくない部分を四角形で囲んでください。書き出すすべてのカメラの、すべての映像でぼかします。書き出したファイルでは元に戻せません。</translation>
    </message>
    <message>
        <source>Leave the areas as they were (Esc)</source>
        <translation>領域を変更せずに閉じます (Esc)</translation>
    </message>
    <message>
        <source>Use these areas</source>
        <translation>この領域を使う</translation>
    </message>
    <message>
        <source>Blur what is marked (Enter)</source>
        <translation>指定した領域をぼかします (Enter)</translation>
    </message>
    <message>
        <source>Form of the export</source>
        <translation>書き出しの形式</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>日時入り</translation>
    </message>
    <message>
        <source>Write the camera&apos;s name and the local time into the picture; for a compatible export</source>
        <translation>カメラの名前と現地時刻を映像に書き込みます。互換形式の書き出しで使えます</translation>
    </message>
    <message>
        <source>Stamp with camera and time</source>
        <translation>カメラ名と日時を入れる</translation>
    </message>
    <message>
        <source>Blur…</source>
        <translation>ぼかす…</translation>
    </message>
    <message>
        <source>Draw what nobody should recognise; for a compatible export</source>
        <translation>見られたくない部分を指定します。互換形式の書き出しで使えます</translation>
    </message>
    <message>
        <source>Blur ({count})…</source>
        <translation>ぼかす ({count})…</translation>
    </message>
    <message>
        <source>Blur, 1 area</source>
        <translation>ぼかす、領域1つ</translation>
    </message>
    <message numerus="yes">
        <source>Blur, %n areas</source>
        <translation>
            <numerusform>ぼかす、領域%nつ</numerusform>
        </translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかす</translation>
    </message>
    <message>
        <source>The recording has {size}; encoded anew it may be larger or smaller</source>
        <translation>録画のサイズは{size}です。再エンコードすると大きくも小さくもなります</translation>
    </message>
    <message>
        <source>Under 1 MB</source>
        <translation>1 MB未満</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>約{size}</translation>
    </message>
    <message>
        <source>{size}, and what is being recorded now</source>
        <translation>{size}と、録画中の分</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>End the export; nothing is left behind</source>
        <translation>書き出しを中止します。ファイルは残りません</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Open the folder with what was exported</source>
        <translation>書き出したファイルのフォルダーを開きます</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>フォルダーを変更…</translation>
    </message>
    <message>
        <source>Choose where exports go</source>
        <translation>書き出し先を選びます</translation>
    </message>
    <message>
        <source>Where should exports go?</source>
        <translation>書き出し先を選んでください</translation>
    </message>
    <message>
        <source>Exporting {what}</source>
        <translation>{what}を書き出しています</translation>
    </message>
    <message>
        <source>Reading what was recorded…</source>
        <translation>録画を読み込んでいます…</translation>
    </message>
    <message>
        <source>{share}, {time} left</source>
        <translation>{share}、残り{time}</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {path} and %n more</source>
        <translation>
            <numerusform>{path}と、ほか%n件に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path}に保存しました</translation>
    </message>
    <message>
        <source>Exports go to {folder}</source>
        <translation>書き出し先: {folder}</translation>
    </message>
    <message>
        <source>{start} to {end} ({length})</source>
        <translation>{start}～{end} ({length})</translation>
    </message>
    <message>
        <source>Any camera</source>
        <translation>いずれかのカメラ</translation>
    </message>
    <message>
        <source>{names}: nothing was recorded in this range. Choose another range or another lane.</source>
        <translation>{names}: この範囲に録画はありません。別の範囲または別のレーンを選んでください。</translation>
    </message>
    <message>
        <source>The export could not be started ({error}). Try again.</source>
        <translation>書き出しを開始できませんでした ({error})。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Chosen camera</source>
        <translation>選択したカメラ</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>すべてのカメラ</translation>
    </message>
    <message>
        <source>Cameras to export</source>
        <translation>書き出すカメラ</translation>
    </message>
    <message>
        <source>Whether the chosen lane is exported, or every lane</source>
        <translation>選択したレーンだけを書き出すか、すべてのレーンを書き出すか</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export the range, checked against its fingerprints (E)</source>
        <translation>範囲を、フィンガープリントと照合して書き出します (E)</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>ここを開始に</translation>
    </message>
    <message>
        <source>Let the range begin at the playhead (I)</source>
        <translation>再生位置を範囲の開始にします (I)</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>ここを終了に</translation>
    </message>
    <message>
        <source>Let the range end at the playhead (O)</source>
        <translation>再生位置を範囲の終了にします (O)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Forget the range and close this bar (X)</source>
        <translation>範囲を解除してこのバーを閉じます (X)</translation>
    </message>
    <message>
        <source>Set the start of the range with I and its end with O, then export it.</source>
        <translation>Iキーで範囲の開始、Oキーで終了を決めてから書き出してください。</translation>
    </message>
    <message>
        <source>{range}; without {names}, where nothing was recorded</source>
        <translation>{range}。録画のない{names}は含まれません</translation>
    </message>
    <message>
        <source>From {time}; go on and set the end</source>
        <translation>{time}から。先へ進んで終了を決めてください</translation>
    </message>
    <message>
        <source>Until {time}; go back and set the start</source>
        <translation>{time}まで。前へ戻って開始を決めてください</translation>
    </message>
    <message>
        <source>Go to where the export should begin</source>
        <translation>書き出しを始めたい位置へ移動してください</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{day}: nothing was to be recorded.</source>
        <translation>{day}: 録画の対象ではありませんでした。</translation>
    </message>
    <message>
        <source>{day}: {share} recorded; missing: {causes}.</source>
        <translation>{day}: 録画率{share}。欠落: {causes}。</translation>
    </message>
    <message>
        <source>{day}: {share} recorded.</source>
        <translation>{day}: 録画率{share}。</translation>
    </message>
    <message>
        <source>This disk is not there now. Connect it again.</source>
        <translation>このディスクは現在接続されていません。接続し直してください。</translation>
    </message>
    <message>
        <source>This disk is not there now, and with it {size} of footage. Connect it again.</source>
        <translation>このディスクは現在接続されておらず、{size}の録画も見られません。接続し直してください。</translation>
    </message>
    <message>
        <source>room for {size} more</source>
        <translation>あと{size}保存可能</translation>
    </message>
    <message>
        <source>no room for more, so the oldest goes</source>
        <translation>空きなし、古い順に削除</translation>
    </message>
    <message>
        <source>{size} of footage</source>
        <translation>録画{size}</translation>
    </message>
    <message>
        <source>{size} of other files</source>
        <translation>ほかのファイル{size}</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>空き{free}/{total}</translation>
    </message>
    <message>
        <source>No camera has a place in this library yet.</source>
        <translation>このライブラリにはまだカメラがありません。</translation>
    </message>
    <message>
        <source>Choose a day to read why something is missing.</source>
        <translation>日付を選ぶと、欠落の理由が表示されます。</translation>
    </message>
    <message>
        <source>How much of each day was recorded</source>
        <translation>各日の録画率</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>稼働状況</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>レコーダーを探しています…</translation>
    </message>
    <message>
        <source>No cameras yet, so nothing is recorded.</source>
        <translation>カメラがまだないため、何も録画していません。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>Over ({start} to {end}): {problem}</source>
        <translation>解消 ({start}～{end}): {problem}</translation>
    </message>
    <message>
        <source>Start the recorder</source>
        <translation>レコーダーを起動</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>保護中</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1日あたり</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>保存可能</translation>
    </message>
    <message>
        <source>Reaches back to</source>
        <translation>最も古い録画</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no footage</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The recorder tells how full the disks are as soon as it answers.</source>
        <translation>レコーダーが応答すると、ディスクの使用状況が表示されます。</translation>
    </message>
    <message>
        <source>How much footage each camera has</source>
        <translation>カメラごとの録画の量</translation>
    </message>
    <message>
        <source>No stream yet</source>
        <translation>ストリームはまだありません</translation>
    </message>
    <message>
        <source>Decoded by {device}</source>
        <translation>デコード: {device}</translation>
    </message>
    <message>
        <source>{shown} pictures/s, {rate} kbit/s</source>
        <translation>{shown} 枚/秒、{rate} kbit/s</translation>
    </message>
    <message>
        <source>Age of the picture {age} ms</source>
        <translation>映像の遅れ {age} ms</translation>
    </message>
    <message>
        <source>Not shown {skipped} pictures</source>
        <translation>表示しなかった映像 {skipped} 枚</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定しています…</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Arranged by Louver</source>
        <translation>自動配置</translation>
    </message>
    <message>
        <source>Save this layout…</source>
        <translation>このレイアウトを保存…</translation>
    </message>
    <message>
        <source>Forget a layout</source>
        <translation>レイアウトを削除</translation>
    </message>
    <message>
        <source>Show 1 hidden camera</source>
        <translation>非表示のカメラ1台を表示</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden cameras</source>
        <translation>
            <numerusform>非表示のカメラ%n台を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved pictures</source>
        <translation>保存した画像</translation>
    </message>
    <message>
        <source>Folder for pictures…</source>
        <translation>画像のフォルダー…</translation>
    </message>
    <message>
        <source>Save as PNG, without loss</source>
        <translation>PNGで保存 (劣化なし)</translation>
    </message>
    <message>
        <source>Save this layout</source>
        <translation>このレイアウトを保存</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>レイアウトの名前:</translation>
    </message>
    <message>
        <source>Folder for pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>すべてのカメラを表示</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open in Timeline (30 s ago)</source>
        <translation>タイムラインで開く (30秒前)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Show the last picture</source>
        <translation>最後の映像を表示</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>Hear this camera</source>
        <translation>このカメラの音声を聞く</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>カメラの向きを変える</translation>
    </message>
    <message>
        <source>Hide boxes</source>
        <translation>枠を隠す</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>枠を表示</translation>
    </message>
    <message>
        <source>Hide statistics</source>
        <translation>統計を隠す</translation>
    </message>
    <message>
        <source>Show statistics</source>
        <translation>統計を表示</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>カメラの設定</translation>
    </message>
    <message>
        <source>Hide on this wall</source>
        <translation>このウォールで隠す</translation>
    </message>
    <message>
        <source>PRIVACY</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>NOT CHANGING</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>DELAYED {seconds} s</source>
        <translation>遅延 {seconds} 秒</translation>
    </message>
    <message>
        <source>NO PICTURE</source>
        <translation>映像なし</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>LOGIN REFUSED</source>
        <translation>ログイン拒否</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>privacy is on</source>
        <translation>プライバシーはオン</translation>
    </message>
    <message>
        <source>not changing</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>delayed by {seconds} s</source>
        <translation>{seconds}秒の遅延</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>映像なし</translation>
    </message>
    <message>
        <source>Privacy is on.</source>
        <translation>プライバシーがオンです。</translation>
    </message>
    <message>
        <source>Nothing is recorded, watched or shown. P ends it.</source>
        <translation>録画、検知、表示をすべて止めています。Pキーで終了します。</translation>
    </message>
    <message>
        <source>Trying again (attempt {number}).</source>
        <translation>再試行しています ({number}回目)。</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>再試行しています。</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>ストリームが終了しました。</translation>
    </message>
    <message>
        <source>No picture since {time}. {again}</source>
        <translation>{time}から映像がありません。{again}</translation>
    </message>
    <message>
        <source>No picture yet. {again}</source>
        <translation>映像はまだありません。{again}</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>最初の映像を待っています…</translation>
    </message>
    <message>
        <source>The picture is not changing.</source>
        <translation>映像に変化がありません。</translation>
    </message>
    <message>
        <source>Last picture, {time}</source>
        <translation>最後の映像、{time}</translation>
    </message>
    <message>
        <source>End privacy</source>
        <translation>プライバシーを終了</translation>
    </message>
    <message>
        <source>End privacy now (ends {moment})</source>
        <translation>プライバシーを今すぐ終了 ({moment}に終了予定)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Privacy until you turn it off</source>
        <translation>オフにするまでプライバシー</translation>
    </message>
    <message>
        <source>Privacy until {moment}</source>
        <translation>{moment}までプライバシー</translation>
    </message>
    <message>
        <source>Privacy for 1 hour, until {moment}</source>
        <translation>1時間プライバシー、{moment}まで</translation>
    </message>
    <message>
        <source>Privacy tonight, until {moment}</source>
        <translation>今夜はプライバシー、{moment}まで</translation>
    </message>
    <message>
        <source>{time} (2nd)</source>
        <translation>{time} (2回目)</translation>
    </message>
    <message>
        <source>Something went wrong inside Louver. The log has the details; please report it.</source>
        <translation>Louverの内部で問題が発生しました。詳細はログにあります。ご報告ください。</translation>
    </message>
    <message>
        <source>Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, in the time that the timeline shows.</source>
        <translation>調べたい場所を四角形で囲んでください。タイムラインに表示中の時間について、{camera}のその場所で動きがあった時刻を表示します。</translation>
    </message>
    <message>
        <source>Find movement in an area</source>
        <translation>領域内の動きを検索</translation>
    </message>
    <message>
        <source>Find movement</source>
        <translation>動きを検索</translation>
    </message>
    <message>
        <source>Look for movement there (Enter)</source>
        <translation>その場所の動きを検索します (Enter)</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>検索せずに閉じます (Esc)</translation>
    </message>
    <message>
        <source>Picture with 1 area to search</source>
        <translation>検索する領域が1つある映像</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n areas to search</source>
        <translation>
            <numerusform>検索する領域が%nつある映像</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend: {names}</source>
        <translation>凡例: {names}</translation>
    </message>
    <message>
        <source>Gap: {causes}</source>
        <translation>欠落: {causes}</translation>
    </message>
    <message>
        <source>Playback of all cameras, nothing chosen</source>
        <translation>全カメラの再生、選択なし</translation>
    </message>
    <message>
        <source>{length} from the others</source>
        <translation>ほかと{length}のずれ</translation>
    </message>
    <message numerus="yes">
        <source>Playback of %n cameras, {moment}</source>
        <translation>
            <numerusform>カメラ%n台の再生、{moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Playback, nothing chosen</source>
        <translation>再生、選択なし</translation>
    </message>
    <message>
        <source>Playback, {name}, {moment}</source>
        <translation>再生、{name}、{moment}</translation>
    </message>
    <message>
        <source>This moment is just being recorded.</source>
        <translation>この時点は録画中です。</translation>
    </message>
    <message>
        <source>No recording here.</source>
        <translation>ここには録画がありません。</translation>
    </message>
    <message>
        <source>end of the recording</source>
        <translation>録画の終わり</translation>
    </message>
    <message>
        <source>start of the recording</source>
        <translation>録画の始まり</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>音声をオン (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>音声をオフ (M)</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>録画なし</translation>
    </message>
    <message>
        <source>No recording, {start} to {end}: {cause}.</source>
        <translation>録画なし、{start}～{end}: {cause}。</translation>
    </message>
    <message>
        <source>Saved the picture of {name} from {time} as {path}.</source>
        <translation>{name}の{time}の画像を{path}に保存しました。</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>a day in the letters of QDate</comment>
        <translation>yyyy年M月d日 (ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in the letters of QDate</comment>
        <translation>yyyy年M月d日 (ddd)</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>M月d日 (ddd)</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day in the letters of QDate</comment>
        <translation>d日 (ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>M月d日 (ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Footage goes on at {moment}.</source>
        <translation>録画は{moment}から再開します。</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>Louver ended while the graphics card drew, so the processor draws. Choose in Settings again who draws to let the card try.</source>
        <translation>グラフィックカードの描画中に Louver が終了したため、プロセッサーが描画します。カードで再び試すには、設定で描画方法を選び直してください。</translation>
    </message>
    <message>
        <source>Louver ended while a device decoded pictures, so the processor decodes. Choose in Settings again who decodes to let the device try.</source>
        <translation>デバイスでのデコード中にLouverが終了したため、プロセッサーでデコードしています。デバイスをもう一度使うには、「設定」でデコードの方法を選び直してください。</translation>
    </message>
    <message>
        <source>The graphics card failed ({why}), so the processor draws.</source>
        <translation>グラフィックカードで問題が発生したため（{why}）、プロセッサーが描画します。</translation>
    </message>
    <message>
        <source>{device} could not decode {name}, so the processor does.</source>
        <translation>{device}では{name}をデコードできないため、プロセッサーでデコードします。</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>Pictures are drawn by</source>
        <translation>映像の描画</translation>
    </message>
    <message>
        <source>Large streams are decoded by</source>
        <translation>大きいストリームのデコード</translation>
    </message>
    <message>
        <source>The graphics card may draw large walls with less work for the processor.</source>
        <translation>グラフィックカードを使うと、大きなウォールをプロセッサーの負担を減らして描画できることがあります。</translation>
    </message>
    <message>
        <source>Automatically means by the graphics card, for streams of 1280 × 720 and more, where it can.</source>
        <translation>「自動」では、1280 × 720以上のストリームを、可能な場合はグラフィックカードでデコードします。</translation>
    </message>
    <message>
        <source>Now: {device}.</source>
        <translation>現在: {device}。</translation>
    </message>
    <message>
        <source>Now: the processor.</source>
        <translation>現在: プロセッサー。</translation>
    </message>
    <message>
        <source>Live wall</source>
        <translation>ライブウォール</translation>
    </message>
    <message>
        <source>The recorder could not be started ({error}). Start Louver again.</source>
        <translation>レコーダーを起動できませんでした ({error})。Louverを起動し直してください。</translation>
    </message>
    <message>
        <source>Change login</source>
        <translation>ログインを変更</translation>
    </message>
    <message>
        <source>Try it at the camera, and keep it where a picture comes</source>
        <translation>カメラで試し、映像が届いたら保存します</translation>
    </message>
    <message>
        <source>Asking the camera…</source>
        <translation>カメラに問い合わせています…</translation>
    </message>
    <message>
        <source>its context could not be made, or was lost</source>
        <translation>コンテキストを作成できないか、失われました</translation>
    </message>
    <message>
        <source>{name} is no graphics card</source>
        <translation>{name} はグラフィックカードではありません</translation>
    </message>
    <message>
        <source>it has no memory left</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>its driver does not take the shaders</source>
        <translation>ドライバーがシェーダーを受け付けません</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} を読み取れません</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} が破損しています</translation>
    </message>
    <message>
        <source>a picture does not fit into it</source>
        <translation>映像が収まりません</translation>
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
    <name>EmptyWall</name>
    <message>
        <source>Add a camera</source>
        <translation>カメラを追加</translation>
    </message>
    <message>
        <source>Open Cameras (Ctrl+4)</source>
        <translation>カメラを開く (Ctrl+4)</translation>
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
    <name>LaneFilterBar</name>
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
        <source>Show only: {type} ({key})</source>
        <translation>表示するのは{type}のみ ({key})</translation>
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
    <name>LeavingDialog</name>
    <message>
        <source>Rules are not saved</source>
        <translation>ルールが保存されていません</translation>
    </message>
    <message>
        <source>The zones, lines and masks of {cameras} were changed, and hold only once they are saved.</source>
        <translation>{cameras}のゾーン、ライン、マスクが変更されました。保存するまで適用されません。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>そのままにします (Esc)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>The rules stay as they were saved last</source>
        <translation>ルールは最後に保存した状態のままになります</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Let these rules hold from now on</source>
        <translation>これ以降、このルールを適用します</translation>
    </message>
</context>
<context>
    <name>ListFilterBar</name>
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
    <name>MoveDialog</name>
    <message>
        <source>Move to another bucket</source>
        <translation>別のバケットに移行</translation>
    </message>
    <message>
        <source>A folder, or s3://bucket/folder?endpoint=https://…</source>
        <translation>フォルダー、または s3://bucket/folder?endpoint=https://…</translation>
    </message>
    <message>
        <source>Where everything moves</source>
        <translation>移行先</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Look for a folder on a disk</source>
        <translation>ディスク上のフォルダーを選びます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>そのままにします (Esc)</translation>
    </message>
    <message>
        <source>Copy and move</source>
        <translation>コピーして移行</translation>
    </message>
    <message>
        <source>Begin to copy; clips follow once all of it is there</source>
        <translation>コピーを始めます。すべてコピーした後、クリップの送信先を切り替えます</translation>
    </message>
    <message>
        <source>Clips go to {address} now.</source>
        <translation>クリップの現在の送信先: {address}。</translation>
    </message>
    <message>
        <source>Everything that lies there is copied to the new place. Clips of new events go to the old one until all of it has arrived, and to the new one from then on.</source>
        <translation>現在の場所にあるものをすべて新しい場所にコピーします。新しいイベントのクリップは、コピーが終わるまでは元の場所に、その後は新しい場所に送られます。</translation>
    </message>
    <message>
        <source>Nothing is deleted from the old place. Delete it yourself once you trust the new one.</source>
        <translation>元の場所からは何も削除しません。新しい場所で問題がないことを確認してから、ご自身で削除してください。</translation>
    </message>
    <message>
        <source>Other computers of this vault need the new address.</source>
        <translation>この保管庫のほかのコンピューターには、新しいアドレスの設定が必要です。</translation>
    </message>
    <message>
        <source>A folder for sealed clips</source>
        <translation>封印されたクリップのフォルダー</translation>
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
    <name>RulesPage</name>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>ここでの変更はまだ保存されていません。</translation>
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
        <source>Vault: starting…</source>
        <translation>保管庫: 開始しています…</translation>
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
    <name>StillSaver</name>
    <message>
        <source>Go to the moment first of which you want a picture.</source>
        <translation>先に、画像を保存したい時点へ移動してください。</translation>
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
        <source>Save a picture of the chosen camera (S)</source>
        <translation>選択したカメラの画像を保存 (S)</translation>
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
        <source>Moving to {address} waits: {trouble} Clips go to the old place meanwhile.</source>
        <translation>{address}への移行は待機中です: {trouble} その間、クリップは元の場所に送られます。</translation>
    </message>
    <message>
        <source>Moving to {address}: {there} of {total} files are there.</source>
        <translation>{address}への移行: {total}個中{there}個のファイルをコピー済み。</translation>
    </message>
    <message>
        <source>Moving to {address}: counting what is there…</source>
        <translation>{address}への移行: ファイルを数えています…</translation>
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
        <source>Move to another bucket…</source>
        <translation>別のバケットに移行…</translation>
    </message>
    <message>
        <source>Copy everything there; clips follow</source>
        <translation>すべてコピーし、クリップの送信先も切り替えます</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>移行を中止</translation>
    </message>
    <message>
        <source>Copy no further; clips go where they went</source>
        <translation>コピーを中止します。クリップの送信先は元のままです</translation>
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
    <name>WhyPanel</name>
    <message>
        <source>Why this event</source>
        <translation>イベントになった理由</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source> Rule “{rule}” raised it.</source>
        <translation> ルール「{rule}」によるものです。</translation>
    </message>
    <message>
        <source> The export needs {value} MB.</source>
        <translation> 書き出しには{value} MB必要です。</translation>
    </message>
    <message>
        <source> Then add the camera again by its host, or with both addresses.</source>
        <translation> その後、ホストまたは両方のアドレスでカメラを追加し直してください。</translation>
    </message>
    <message>
        <source> Up to {gop_s} s pass between two keyframes.</source>
        <translation> キーフレームの間隔は最大{gop_s}秒です。</translation>
    </message>
    <message>
        <source> to the {value}</source>
        <translation> ({value}へ)</translation>
    </message>
    <message>
        <source> until {until_ms}</source>
        <translation> ({until_ms}まで)</translation>
    </message>
    <message>
        <source> {stay}; let the footage go first.</source>
        <translation> {stay}。先に録画の保護を解除してください。</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>1 event {one}</source>
        <translation>1件のイベント{one}</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>A bookmark needs an id, a camera, a moment and a name. Update the program that sent it.</source>
        <translation>ブックマークにはID、カメラ、時点、名前が必要です。送信したプログラムを更新してください。</translation>
    </message>
    <message>
        <source>A camera is turned and zoomed by speeds from -1 to 1.</source>
        <translation>カメラの旋回とズームの速度は-1から1までです。</translation>
    </message>
    <message>
        <source>A camera needs a name, one main stream, and each role once.</source>
        <translation>カメラには名前とメインストリームが必要で、各役割は1つずつです。</translation>
    </message>
    <message>
        <source>A camera takes at most {max_rules} rules and {max_wrong_labels} wrong labels. Remove some first.</source>
        <translation>1台のカメラに設定できるルールは{max_rules}個、ラベル違いは{max_wrong_labels}個までです。先に削除してください。</translation>
    </message>
    <message>
        <source>A camera&apos;s journal does not begin as one. Check the disk.</source>
        <translation>カメラのジャーナルの先頭が正しくありません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>A camera&apos;s journal was changed or damaged at byte {offset}. What stands before it is sound.</source>
        <translation>カメラのジャーナルが{offset}バイト目で変更または破損しています。それより前は正常です。</translation>
    </message>
    <message>
        <source>A client was refused: {replace}.</source>
        <translation>接続を拒否しました: {replace}。</translation>
    </message>
    <message>
        <source>A client&apos;s handshake had the wrong length.</source>
        <translation>接続時のハンドシェイクの長さが正しくありません。</translation>
    </message>
    <message>
        <source>A clip that waits for the bucket has a damaged ticket.</source>
        <translation>バケット待ちのクリップの伝票が破損しています。</translation>
    </message>
    <message>
        <source>A copy on the disk at {target} is not like its original, so nothing was moved. Check that disk.</source>
        <translation>ディスク{target}上のコピーが元と一致しないため、何も移動していません。そのディスクを確認してください。</translation>
    </message>
    <message>
        <source>A dog barks</source>
        <translation>犬の鳴き声</translation>
    </message>
    <message>
        <source>A face was seen, in {looks}.</source>
        <translation>顔が検出されました ({looks})。</translation>
    </message>
    <message>
        <source>A file of footage cannot be read because {what}. The rest of the library is not affected; look in Health for the file&apos;s name.</source>
        <translation>録画ファイルを読み込めません: {what}。ライブラリのほかの部分に影響はありません。ファイル名は「稼働状況」で確認できます。</translation>
    </message>
    <message>
        <source>A journal holds a record that Louver does not understand. Recording goes on.</source>
        <translation>ジャーナルにLouverが理解できない記録があります。録画は続いています。</translation>
    </message>
    <message>
        <source>A loud sound: {loud}, {loudest_db} dB below full scale at its loudest.</source>
        <translation>大きな音: {loud}、最大でフルスケールの{loudest_db} dB下。</translation>
    </message>
    <message>
        <source>A message on the local socket named an impossible event. The connection was closed.</source>
        <translation>ローカルソケットのメッセージに、あり得ないイベントがありました。接続を閉じました。</translation>
    </message>
    <message>
        <source>A message on the local socket named an unknown fact. The connection was closed.</source>
        <translation>ローカルソケットのメッセージに、未知の種類の通知がありました。接続を閉じました。</translation>
    </message>
    <message>
        <source>A message on the local socket was malformed. The connection was closed.</source>
        <translation>ローカルソケットのメッセージの形式が正しくありません。接続を閉じました。</translation>
    </message>
    <message>
        <source>A move lasts at most {longest_move_s} seconds. Ask for a shorter one.</source>
        <translation>1回の動作は最長{longest_move_s}秒です。短くしてください。</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the detection rules. Update Louver on this computer.</source>
        <translation>検出ルールは新しいバージョンのLouverで書かれています。このコンピューターのLouverを更新してください。</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the list of cameras. Update Louver on this computer.</source>
        <translation>カメラの一覧は新しいバージョンのLouverで書かれています。このコンピューターのLouverを更新してください。</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the rules for old footage. Update Louver here.</source>
        <translation>古い録画のルールは新しいバージョンのLouverで書かれています。Louverを更新してください。</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote this library&apos;s database. Update Louver on this computer.</source>
        <translation>このライブラリのデータベースは新しいバージョンのLouverで書かれています。このコンピューターのLouverを更新してください。</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote this library. Update Louver on this computer.</source>
        <translation>このライブラリは新しいバージョンのLouverで書かれています。このコンピューターのLouverを更新してください。</translation>
    </message>
    <message>
        <source>A part of Louver ({name}) {what}.</source>
        <translation>Louverの一部 ({name}): {what}。</translation>
    </message>
    <message>
        <source>A picture on the local socket was too large. The connection was closed.</source>
        <translation>ローカルソケットの画像が大きすぎます。接続を閉じました。</translation>
    </message>
    <message>
        <source>A recording has a file name that leads out of the library. It was not opened.</source>
        <translation>ライブラリの外を指す録画ファイル名です。開きませんでした。</translation>
    </message>
    <message>
        <source>A recording of {camera_id} is damaged and was set aside: {path}.</source>
        <translation>{camera_id}の録画が破損しているため、別に保管しました: {path}。</translation>
    </message>
    <message>
        <source>A recording of {camera_id} is missing from the disk: {path}.</source>
        <translation>{camera_id}の録画がディスクにありません: {path}。</translation>
    </message>
    <message>
        <source>A recording of {name} cannot be read ({name2}). If its drive was unplugged, plug it in again.</source>
        <translation>{name}の録画を読み込めません ({name2})。ドライブが外れている場合は、接続し直してください。</translation>
    </message>
    <message>
        <source>A report on the local socket was out of bounds. The connection was closed.</source>
        <translation>ローカルソケットの報告が範囲外です。接続を閉じました。</translation>
    </message>
    <message>
        <source>A smart codec (Smart H.264+, H.265+, Zipstream or the like) is on for the {name}.{seen}</source>
        <translation>{name}でスマートコーデック (Smart H.264+、H.265+、Zipstreamなど) が有効です。{seen}</translation>
    </message>
    <message>
        <source>About {days_held} of footage fit on the disk</source>
        <translation>ディスクに約{days_held}分の録画を保存できます</translation>
    </message>
    <message>
        <source>All detection rules can be used again.</source>
        <translation>すべての検出ルールを再び使えます。</translation>
    </message>
    <message>
        <source>All pictures of {name} are watched.</source>
        <translation>{name}のすべての映像を検知の対象にしています。</translation>
    </message>
    <message>
        <source>An alarm sounds</source>
        <translation>警報音</translation>
    </message>
    <message>
        <source>An object that should be in the bucket is not there: it was deleted or never arrived.</source>
        <translation>バケットにあるはずのオブジェクトがありません。削除されたか、届いていません。</translation>
    </message>
    <message>
        <source>Another vault lies in that bucket. Choose an empty one, or another folder in it.</source>
        <translation>そのバケットには別の保管庫があります。空のバケットか、その中の別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>By what the camera says its keyframes come often enough, and yet they do not. Look for a smart codec in its pages, and turn it off.</source>
        <translation>カメラの設定上はキーフレームの間隔は適切ですが、実際は異なります。カメラの設定画面でスマートコーデックを探し、無効にしてください。</translation>
    </message>
    <message>
        <source>Cameras added: {added}, changed: {changed}, removed: {removed}.</source>
        <translation>カメラの追加: {added}、変更: {changed}、削除: {removed}。</translation>
    </message>
    <message>
        <source>Clips are sealed and uploaded as they happen.</source>
        <translation>クリップは発生のつど封印され、アップロードされます。</translation>
    </message>
    <message>
        <source>Clips go to that bucket already.</source>
        <translation>クリップはすでにそのバケットに送られています。</translation>
    </message>
    <message>
        <source>Clips of new events go to that bucket from now on.</source>
        <translation>これ以降、新しいイベントのクリップはそのバケットに送られます。</translation>
    </message>
    <message>
        <source>Draw a mask there</source>
        <translation>そこにマスクを描く</translation>
    </message>
    <message>
        <source>Every stream of {name} arrives again.</source>
        <translation>{name}のすべてのストリームが再び届いています。</translation>
    </message>
    <message>
        <source>Everything is copied to the new bucket; clips go to the old one until all of it is there.</source>
        <translation>すべてを新しいバケットにコピーしています。終わるまで、クリップは元のバケットに送られます。</translation>
    </message>
    <message>
        <source>Footage could not be moved to {root}. {error}</source>
        <translation>録画を{root}に移動できませんでした。{error}</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the disk&apos;s beginning.</source>
        <translation>フォルダーのパスは、ディスクの先頭からすべて指定してください。</translation>
    </message>
    <message>
        <source>Glass breaks</source>
        <translation>ガラスの割れる音</translation>
    </message>
    <message>
        <source>It belongs to another library.</source>
        <translation>別のライブラリのものです。</translation>
    </message>
    <message>
        <source>It is not known any more which cameras were in privacy, so all are recorded. Turn it on again.</source>
        <translation>プライバシーがオンだったカメラがわからなくなったため、すべて録画しています。もう一度オンにしてください。</translation>
    </message>
    <message>
        <source>It is not there, or holds no footage of this library.</source>
        <translation>接続されていないか、このライブラリの録画がありません。</translation>
    </message>
    <message>
        <source>It sends its sound as {name}, which no MP4 file holds, so each second of it is encoded anew.</source>
        <translation>音声が{name}で送信されています。MP4ファイルに格納できないため、常に再エンコードしています。</translation>
    </message>
    <message>
        <source>It should look like 192.168.1.40, or as the camera&apos;s manual has it.</source>
        <translation>192.168.1.40のような形式か、カメラの説明書にある形式で入力してください。</translation>
    </message>
    <message>
        <source>It was added by the address of its stream alone, so only what arrives could be looked at.</source>
        <translation>ストリームのアドレスだけで追加されたため、受信内容だけを調べました。</translation>
    </message>
    <message>
        <source>It was followed for {lasted_s} s, as track {number}.</source>
        <translation>{lasted_s}秒間追跡しました (追跡番号{number})。</translation>
    </message>
    <message>
        <source>It was heard for {lasted_s} s.</source>
        <translation>{lasted_s}秒間聞こえました。</translation>
    </message>
    <message>
        <source>Kept footage takes {kept_bytes} GB, and only {days_held} of new footage fit beside it. What is kept is never deleted: let some of it go, or add a disk.</source>
        <translation>保護した録画が{kept_bytes} GBを占め、新しい録画は{days_held}分しか保存できません。保護した録画は削除されません。一部の保護を解除するか、ディスクを追加してください。</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address; Louver asks for them.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。Louverが後で確認します。</translation>
    </message>
    <message>
        <source>Less than 1 GB holds no useful recordings. Give more room, or no limit.</source>
        <translation>1 GB未満では実用的な録画ができません。容量を増やすか、制限なしにしてください。</translation>
    </message>
    <message>
        <source>Let one come every {good_gop_s} s: recordings then begin at once, and jumps in the timeline are quick. In the camera it is called I-frame interval, keyframe interval or GOP.</source>
        <translation>{good_gop_s}秒ごとになるように設定してください。録画がすぐに始まり、タイムラインの移動も速くなります。カメラではIフレーム間隔、キーフレーム間隔、GOPなどと呼ばれます。</translation>
    </message>
    <message>
        <source>Louver already records into this library. Stop the other one, or choose another folder.</source>
        <translation>このライブラリには、すでに別のLouverが録画しています。そちらを終了するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Louver cannot do this by itself. Set it in the camera&apos;s own pages.</source>
        <translation>Louverからは設定できません。カメラの設定画面で設定してください。</translation>
    </message>
    <message>
        <source>Louver failed at this camera; its log says where.</source>
        <translation>このカメラでLouverの処理に失敗しました。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Louver is about to end.</source>
        <translation>Louverを終了するところです。</translation>
    </message>
    <message>
        <source>Louver is about to end. The bucket is taken up when it starts again.</source>
        <translation>Louverを終了するところです。バケットは次に起動したときに反映されます。</translation>
    </message>
    <message>
        <source>Louver is about to end. The cameras are taken up when it starts again.</source>
        <translation>Louverを終了するところです。カメラは次に起動したときに反映されます。</translation>
    </message>
    <message>
        <source>Louver takes up the bucket that was chosen.</source>
        <translation>選択したバケットに切り替えています。</translation>
    </message>
    <message>
        <source>Marked as not reviewed.</source>
        <translation>未確認にしました。</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>確認済みにしました。</translation>
    </message>
    <message>
        <source>Mask that place, so that it is never taken for movement; or turn the clock off in the camera.</source>
        <translation>動きと誤認されないように、その場所をマスクするか、カメラの時刻表示をオフにしてください。</translation>
    </message>
    <message>
        <source>MediaPipe watches with the model {name}.</source>
        <translation>MediaPipeがモデル{name}で検知しています。</translation>
    </message>
    <message>
        <source>Movement across {travelled} of the picture, track {number}: large and steady, but of no known class.</source>
        <translation>映像の{travelled}にわたる動き、追跡番号{number}: 大きく安定していますが、既知の種類ではありません。</translation>
    </message>
    <message>
        <source>Name the place, with at most {max_place_letters} letters.</source>
        <translation>プリセットに{max_place_letters}文字以内の名前を付けてください。</translation>
    </message>
    <message>
        <source>No Louver engine is running for this library. Start one with: main.py engine</source>
        <translation>このライブラリのレコーダーが動作していません。次のコマンドで起動してください: main.py engine</translation>
    </message>
    <message>
        <source>No bucket is chosen. Clips stay on this computer and go nowhere else.</source>
        <translation>バケットが選択されていません。クリップはこのコンピューターに保存され、ほかには送られません。</translation>
    </message>
    <message>
        <source>No picture arrived in 8 seconds.</source>
        <translation>8秒以内に映像が届きませんでした。</translation>
    </message>
    <message>
        <source>No picture arrived in {allowed_s} seconds.</source>
        <translation>{allowed_s}秒以内に映像が届きませんでした。</translation>
    </message>
    <message>
        <source>No picture arrived in {silence_s} seconds. Trying again.</source>
        <translation>{silence_s}秒以内に映像が届きませんでした。再試行しています。</translation>
    </message>
    <message>
        <source>No rule narrows this class on this camera, so every visit counts.</source>
        <translation>このカメラではこの種類を制限するルールがないため、すべてが対象です。</translation>
    </message>
    <message>
        <source>No vault is open here, so there is nothing to move.</source>
        <translation>ここで開いている保管庫がないため、移行するものがありません。</translation>
    </message>
    <message>
        <source>None of the pictures in this span can be decoded. Export them as they were recorded.</source>
        <translation>この範囲の映像をデコードできません。録画されたままの形で書き出してください。</translation>
    </message>
    <message>
        <source>None of the rules for {plural} was met: {names}.</source>
        <translation>{plural}のルールに該当しませんでした: {names}。</translation>
    </message>
    <message>
        <source>None of these events is in the library any more.</source>
        <translation>これらのイベントはもうライブラリにありません。</translation>
    </message>
    <message>
        <source>Not verified. Part {number} differs from its fingerprint. The clip was saved, marked &apos;not verified&apos;.</source>
        <translation>検証できませんでした。パート{number}がフィンガープリントと一致しません。クリップは「未検証」として保存しました。</translation>
    </message>
    <message>
        <source>Not verified. Part {number} has no fingerprint in the journal. The clip was saved, marked &apos;not verified&apos;.</source>
        <translation>検証できませんでした。パート{number}のフィンガープリントがジャーナルにありません。クリップは「未検証」として保存しました。</translation>
    </message>
    <message>
        <source>Not verified. Part {number} is still being recorded and has no fingerprint yet. The clip was saved, marked &apos;not verified&apos;. Export again in two minutes.</source>
        <translation>検証できませんでした。パート{number}は録画中で、まだフィンガープリントがありません。クリップは「未検証」として保存しました。2分後にもう一度書き出してください。</translation>
    </message>
    <message>
        <source>Noted. Sounds are not learnt; ask for louder ones, or turn listening off, in the camera&apos;s rules.</source>
        <translation>記録しました。音は学習しません。カメラのルールで、より大きな音だけを対象にするか、音の検知をオフにしてください。</translation>
    </message>
    <message>
        <source>Noted. What looks like this {value}, in this place and as large, raises nothing on this camera any more.</source>
        <translation>記録しました。このカメラでは、この場所で大きさも似たもの ({value}) をイベントにしません。</translation>
    </message>
    <message>
        <source>Nothing answers at {host} within {open_s} seconds. Check power and that this PC is on the same network.</source>
        <translation>{host}から{open_s}秒以内に応答がありません。電源と、このPCが同じネットワークにあることを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at {host}. Check power and that this PC is on the same network.</source>
        <translation>{host}から応答がありません。電源と、このPCが同じネットワークにあることを確認してください。</translation>
    </message>
    <message>
        <source>Nothing changed in the list of cameras.</source>
        <translation>カメラの一覧に変更はありません。</translation>
    </message>
    <message>
        <source>Nothing has been recorded in the last day, so nothing can be said of the disk.</source>
        <translation>直近1日の録画がないため、ディスクの見通しはわかりません。</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>何も録画していません。</translation>
    </message>
    <message>
        <source>Nothing is copied any more, and clips go where they went.</source>
        <translation>コピーを中止しました。クリップの送信先は元のままです。</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment, so no picture was saved.</source>
        <translation>この時点の録画がないため、画像を保存しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was recorded in that span yet.</source>
        <translation>この範囲の録画はまだありません。</translation>
    </message>
    <message>
        <source>Nothing was recorded in that span, so there is no clip of it.</source>
        <translation>この範囲の録画がないため、クリップはありません。</translation>
    </message>
    <message>
        <source>Only Windows has a Run key.</source>
        <translation>RunキーがあるのはWindowsだけです。</translation>
    </message>
    <message>
        <source>Only clips can be deleted; their pictures go with them. `main.py vault verify` lists clips.</source>
        <translation>削除できるのはクリップだけで、その画像も一緒に削除されます。`main.py vault verify`でクリップの一覧を表示できます。</translation>
    </message>
    <message>
        <source>Only the start of an H.264 recording can be encoded anew. Export without that, or choose the compatible export, which holds nothing from before the start.</source>
        <translation>開始部分を再エンコードできるのはH.264の録画だけです。再エンコードせずに書き出すか、開始より前を含まない互換形式を選んでください。</translation>
    </message>
    <message>
        <source>Privacy can end within a year from now. Choose a time that is still to come.</source>
        <translation>プライバシーの終了は今から1年以内に設定できます。これからの時刻を選んでください。</translation>
    </message>
    <message>
        <source>Privacy is on{end}: nothing is recorded, watched or shown.</source>
        <translation>プライバシーがオンです{end}。録画、検知、表示をすべて止めています。</translation>
    </message>
    <message>
        <source>Recording goes on at {root}.</source>
        <translation>録画は{root}で続いています。</translation>
    </message>
    <message>
        <source>Recording has stopped and every clip is sealed.</source>
        <translation>録画を終了し、すべてのクリップを封印しました。</translation>
    </message>
    <message>
        <source>Recording has stopped. There is no vault to fill.</source>
        <translation>録画を終了しました。送信する保管庫はありません。</translation>
    </message>
    <message>
        <source>Recording of this camera has stopped, so nothing more can be noted for it.</source>
        <translation>このカメラの録画は終了しているため、これ以上記録できません。</translation>
    </message>
    <message>
        <source>Recording of {name} goes on.</source>
        <translation>{name}の録画が再開しました。</translation>
    </message>
    <message>
        <source>Recordings cannot be deleted here. Nothing was changed.</source>
        <translation>ここでは録画を削除できません。何も変更していません。</translation>
    </message>
    <message>
        <source>Recordings have this computer&apos;s time, but a clock in the picture would show another one. Set it, or better, let the camera ask a time server.</source>
        <translation>録画の時刻はこのコンピューターのものですが、映像内の時計は別の時刻を示します。時計を合わせるか、できればカメラにタイムサーバーを設定してください。</translation>
    </message>
    <message>
        <source>Rule “{name}” rests after its last event.</source>
        <translation>ルール「{name}」は直前のイベントの後で休止中です。</translation>
    </message>
    <message>
        <source>Rule “{name}” says that {plural} {rule} raise nothing.</source>
        <translation>ルール「{name}」により、{rule}の{plural}はイベントになりません。</translation>
    </message>
    <message>
        <source>Rule “{name}”: it crossed the line{way}.</source>
        <translation>ルール「{name}」: ラインを横切りました{way}。</translation>
    </message>
    <message>
        <source>Rule “{name}”: it stayed {rule} for {stayed_s} s.</source>
        <translation>ルール「{name}」: {rule}に{stayed_s}秒とどまりました。</translation>
    </message>
    <message>
        <source>Rule “{name}”: it was {rule}.</source>
        <translation>ルール「{name}」: {rule}にいました。</translation>
    </message>
    <message>
        <source>Saved. The recorder follows within a minute.</source>
        <translation>保存しました。レコーダーには1分以内に反映されます。</translation>
    </message>
    <message>
        <source>Saved. These rules hold from now on.</source>
        <translation>保存しました。これ以降、このルールが適用されます。</translation>
    </message>
    <message>
        <source>Saved. {name} sends no picture now, so the new login could not be tried yet.</source>
        <translation>保存しました。{name}から現在映像が届いていないため、新しいログインはまだ試していません。</translation>
    </message>
    <message>
        <source>Say whether the recordings of the camera are to be kept or deleted.</source>
        <translation>カメラの録画を残すか削除するかを指定してください。</translation>
    </message>
    <message>
        <source>Set it to {good_gop_s} s</source>
        <translation>{good_gop_s}秒に設定</translation>
    </message>
    <message>
        <source>Set its clock</source>
        <translation>時計を合わせる</translation>
    </message>
    <message>
        <source>So this event ended there.</source>
        <translation>そのため、このイベントはそこで終了しました。</translation>
    </message>
    <message>
        <source>Some clips still wait for the bucket.</source>
        <translation>バケット待ちのクリップが残っています。</translation>
    </message>
    <message>
        <source>Somebody shouts</source>
        <translation>叫び声</translation>
    </message>
    <message>
        <source>Something at the {where} of the picture moves in every minute, as a clock does that is written into it.</source>
        <translation>映像の{where}が毎分動いています。映像に書き込まれた時計のようです。</translation>
    </message>
    <message>
        <source>Something large moved steadily across {travelled} of the picture; no known class was seen.</source>
        <translation>大きなものが映像の{travelled}にわたって動きました。既知の種類ではありませんでした。</translation>
    </message>
    <message>
        <source>Something lies on the lens: the picture is bright, but has lost all detail.</source>
        <translation>レンズに何か付いています。映像は明るいものの、細部が見えません。</translation>
    </message>
    <message>
        <source>Sound needs the library PortAudio, which is not installed (on Debian: libportaudio2). Playback goes on without sound.</source>
        <translation>音声にはPortAudioライブラリが必要ですが、インストールされていません (Debianではlibportaudio2)。音声なしで再生を続けます。</translation>
    </message>
    <message>
        <source>Taken back. What looks like this raises events again.</source>
        <translation>取り消しました。これに似たものを再びイベントとして検出します。</translation>
    </message>
    <message>
        <source>That costs little. Where the camera offers AAC, choose it there: then its sound is kept as it comes.</source>
        <translation>負荷はわずかです。カメラがAACに対応していれば、カメラ側で選んでください。音声をそのまま保存できます。</translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>ブックマークを削除しました。</translation>
    </message>
    <message>
        <source>The bookmark is kept in the library.</source>
        <translation>ブックマークをライブラリに保存しました。</translation>
    </message>
    <message>
        <source>The bucket holds an object with a name that Louver never writes: {text}.</source>
        <translation>バケットに、Louverが使わない名前のオブジェクトがあります: {text}。</translation>
    </message>
    <message>
        <source>The bucket&apos;s endpoint should look like https://s3.example.com, without a login.</source>
        <translation>バケットのエンドポイントはhttps://s3.example.comのように、認証情報を含めずに指定してください。</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} cannot be read or written. Change its permissions; clips wait here.</source>
        <translation>バケットのフォルダー{root}を読み書きできません。権限を変更してください。クリップはここで待機します。</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} is full. Free some room; clips wait here.</source>
        <translation>バケットのフォルダー{root}が満杯です。空きを作ってください。クリップはここで待機します。</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} is gone. Connect the drive or choose another; clips wait here.</source>
        <translation>バケットのフォルダー{root}が見つかりません。ドライブを接続するか、別のフォルダーを選んでください。クリップはここで待機します。</translation>
    </message>
    <message>
        <source>The camera asks for more than a subscription to its events needs.</source>
        <translation>カメラが、イベントの受信に必要な範囲を超えた要求をしています。</translation>
    </message>
    <message>
        <source>The camera at {host} answers, but has no stream at this address. Check the path behind the host.</source>
        <translation>{host}のカメラは応答しますが、このアドレスにストリームがありません。ホストの後のパスを確認してください。</translation>
    </message>
    <message>
        <source>The camera at {host} did not answer within {timeout_s} seconds. Check its connection, or switch it off and on.</source>
        <translation>{host}のカメラが{timeout_s}秒以内に応答しませんでした。接続を確認するか、電源を入れ直してください。</translation>
    </message>
    <message>
        <source>The camera at {host} shows another certificate than before. If you replaced or reset it, remove its line from camera-certificates.json in the library&apos;s folder; if not, somebody may be listening in between.</source>
        <translation>{host}のカメラの証明書が以前と異なります。交換または初期化した場合は、ライブラリのフォルダーのcamera-certificates.jsonから該当する行を削除してください。心当たりがなければ、通信が盗聴されているおそれがあります。</translation>
    </message>
    <message>
        <source>The camera does not tell how its encoder is set. Set the keyframe interval in the camera.</source>
        <translation>カメラからエンコーダーの設定を取得できません。キーフレーム間隔をカメラ側で設定してください。</translation>
    </message>
    <message>
        <source>The camera does not tell its time, so nobody knows whether it took ours.</source>
        <translation>カメラから時刻を取得できないため、設定が反映されたかわかりません。</translation>
    </message>
    <message>
        <source>The camera ended its stream. Trying again.</source>
        <translation>カメラがストリームを終了しました。再試行しています。</translation>
    </message>
    <message>
        <source>The camera has ended its reports of events. Asking for them again.</source>
        <translation>カメラがイベントの通知を終了しました。もう一度要求しています。</translation>
    </message>
    <message>
        <source>The camera holds no video. Choose another file or another address of the camera.</source>
        <translation>カメラに映像がありません。別のファイル、またはカメラの別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The camera is coded as {other_video}, which Louver cannot record. Set the camera to H.264 or H.265.</source>
        <translation>カメラの形式は{other_video}で、Louverでは録画できません。カメラをH.264またはH.265に設定してください。</translation>
    </message>
    <message>
        <source>The camera is covered: its picture went dark and lost all detail.</source>
        <translation>カメラが覆われています。映像が暗くなり、細部が見えません。</translation>
    </message>
    <message>
        <source>The camera is out of focus: it shows its place, but no detail.</source>
        <translation>カメラのピントが合っていません。場所は映っていますが、細部が見えません。</translation>
    </message>
    <message>
        <source>The camera itself could not be asked. {error}</source>
        <translation>カメラに問い合わせできませんでした。{error}</translation>
    </message>
    <message>
        <source>The camera offers no picture in H.264 or H.265, so it cannot be recorded. Set one of them in it.</source>
        <translation>カメラがH.264とH.265のどちらにも対応していないため、録画できません。カメラでどちらかに設定してください。</translation>
    </message>
    <message>
        <source>The camera offers no small picture. Turn on its second stream in its own pages.</source>
        <translation>カメラにサブ映像がありません。カメラの設定画面で2つ目のストリームを有効にしてください。</translation>
    </message>
    <message>
        <source>The camera offers one. Louver can fetch it too: tiles and detection then cost far less.</source>
        <translation>カメラにサブ映像があります。Louverで取得すれば、タイル表示と検出の負荷が大幅に減ります。</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>カメラがこのユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>The camera refused this: {message}.</source>
        <translation>カメラに拒否されました: {message}。</translation>
    </message>
    <message>
        <source>The camera remembers no such place.</source>
        <translation>そのプリセットはカメラに登録されていません。</translation>
    </message>
    <message>
        <source>The camera sends another kind of video now. Connecting anew.</source>
        <translation>カメラの映像形式が変わりました。接続し直しています。</translation>
    </message>
    <message>
        <source>The camera sends no description of its pictures, so it cannot be recorded.</source>
        <translation>カメラが映像の形式情報を送らないため、録画できません。</translation>
    </message>
    <message>
        <source>The camera that was being tried is not added.</source>
        <translation>試していたカメラは追加しません。</translation>
    </message>
    <message>
        <source>The camera took it, but keeps its own way. Set the keyframe interval in the camera itself.</source>
        <translation>カメラは受け付けましたが、設定が変わっていません。キーフレーム間隔をカメラ側で設定してください。</translation>
    </message>
    <message>
        <source>The camera took the time, but its clock is still off. Set it in the camera itself.</source>
        <translation>カメラに時刻を設定しましたが、まだずれています。カメラ側で合わせてください。</translation>
    </message>
    <message>
        <source>The camera was not turned because of an error in Louver; see its log.</source>
        <translation>Louverのエラーのため、カメラの向きを変えられませんでした。ログを確認してください。</translation>
    </message>
    <message>
        <source>The camera was turned away: it shows another place.</source>
        <translation>カメラの向きが変えられ、別の場所が映っています。</translation>
    </message>
    <message>
        <source>The camera {camera_id} is not in the list, so nothing can be noted of it now.</source>
        <translation>カメラ{camera_id}が一覧にないため、記録できません。</translation>
    </message>
    <message>
        <source>The camera&apos;s clock is {join} {way} this computer&apos;s.</source>
        <translation>カメラの時計は、このコンピューターより{join}{way}。</translation>
    </message>
    <message>
        <source>The camera&apos;s picture repeats itself: the same seconds are shown again and again.</source>
        <translation>カメラの映像が繰り返されています。同じ数秒が何度も映っています。</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still: not even its noise changes.</source>
        <translation>カメラの映像が止まっています。ノイズさえ変化していません。</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures are larger than 8K, so they are recorded but not watched. Give it a smaller stream to watch.</source>
        <translation>カメラの映像が8Kを超えているため、録画はしますが検知はしません。検知用に小さいストリームを設定してください。</translation>
    </message>
    <message>
        <source>The camera&apos;s video cannot be decoded, so it is recorded but not watched. Set the camera to H.264 or H.265.</source>
        <translation>カメラの映像をデコードできないため、録画はしますが検知はしません。カメラをH.264またはH.265に設定してください。</translation>
    </message>
    <message>
        <source>The clock of this computer is {ahead_ms} days ahead of what it was, so no footage is deleted by its age for the next three days. Set the clock if it is wrong; if it is right, nothing needs to be done.</source>
        <translation>このコンピューターの時計が以前より{ahead_ms}日進んでいるため、今後3日間は保存期間による削除を行いません。時計が誤っている場合は合わせてください。正しい場合は何もする必要はありません。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back, so the times of {name} run {behind_ms} s ahead until it catches up. Nothing is lost.</source>
        <translation>このコンピューターの時計が戻されたため、追いつくまで{name}の時刻は{behind_ms}秒進んでいます。失われたものはありません。</translation>
    </message>
    <message>
        <source>The clock of {name} is right now. It stands as set by hand: a time server is not asked any more.</source>
        <translation>{name}の時計を合わせました。手動設定になったため、タイムサーバーへの問い合わせは行われません。</translation>
    </message>
    <message>
        <source>The copying met an unexpected error and is tried again.</source>
        <translation>コピー中に予期しないエラーが発生しました。再試行しています。</translation>
    </message>
    <message>
        <source>The damaged database of recordings could not be set aside ({strerror}). Nothing is lost; Louver tries again.</source>
        <translation>破損した録画データベースを別に保管できませんでした ({strerror})。失われたものはありません。再試行しています。</translation>
    </message>
    <message>
        <source>The database is made again from the journals while recording goes on. Health tells when it is done.</source>
        <translation>録画を続けながら、ジャーナルからデータベースを作り直しています。完了は「稼働状況」に表示されます。</translation>
    </message>
    <message>
        <source>The database of recordings cannot be read ({error}). Start Louver&apos;s engine again: it makes the database anew from the journals.</source>
        <translation>録画データベースを読み込めません ({error})。レコーダーを起動し直してください。ジャーナルから作り直します。</translation>
    </message>
    <message>
        <source>The database of recordings could not be written ({error}). Nothing is lost: it is made again from the journals. Check that the disk is not full.</source>
        <translation>録画データベースに書き込めませんでした ({error})。失われたものはありません。ジャーナルから作り直します。ディスクが満杯でないか確認してください。</translation>
    </message>
    <message>
        <source>The database of recordings is closed already; Louver is stopping.</source>
        <translation>録画データベースはすでに閉じています。Louverを終了しています。</translation>
    </message>
    <message>
        <source>The database of recordings is not open yet. Nothing is lost meanwhile.</source>
        <translation>録画データベースはまだ開いていません。その間も失われるものはありません。</translation>
    </message>
    <message>
        <source>The database of recordings is too slow; it will catch up later.</source>
        <translation>録画データベースの処理が遅れています。後で追いつきます。</translation>
    </message>
    <message>
        <source>The database of recordings was damaged</source>
        <translation>録画データベースが破損していました</translation>
    </message>
    <message>
        <source>The database of recordings was damaged, or was to be made anew</source>
        <translation>録画データベースが破損していたか、作り直すことになっていました</translation>
    </message>
    <message>
        <source>The database of recordings was deleted or replaced while Louver ran</source>
        <translation>Louverの動作中に、録画データベースが削除または置き換えられました</translation>
    </message>
    <message>
        <source>The database of recordings works again.</source>
        <translation>録画データベースが復旧しました。</translation>
    </message>
    <message>
        <source>The description inside this clip has an end before its beginning.</source>
        <translation>このクリップの説明は、終了が開始より前になっています。</translation>
    </message>
    <message>
        <source>The description inside this clip is not one that Louver writes.</source>
        <translation>このクリップの説明はLouverの形式ではありません。</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be read, so every visit makes an event. Mend or delete that file.</source>
        <translation>{detection}の検出ルールを読み込めないため、すべてがイベントになります。ファイルを修正するか削除してください。</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be read: {strerror}.</source>
        <translation>{detection}の検出ルールを読み込めません: {strerror}。</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be written: {strerror}.</source>
        <translation>{detection}の検出ルールに書き込めません: {strerror}。</translation>
    </message>
    <message>
        <source>The detector saw a {label} {times} with {believed_score} or more; at best it was {score} sure.</source>
        <translation>検出器が{believed_score}以上の確信度で{times}検出しました ({label})。最高の確信度は{score}です。</translation>
    </message>
    <message>
        <source>The disk at {away} is not there, so what is on it cannot be deleted. Nothing was changed. Bring the disk back, or take it out of {name} if it is gone for good.</source>
        <translation>ディスク{away}がないため、その中のものを削除できません。何も変更していません。ディスクを接続し直すか、もう使わない場合は{name}から外してください。</translation>
    </message>
    <message>
        <source>The disk at {root} cannot be used. {trouble} {goes_on} What is on it can be seen again when it is back.</source>
        <translation>ディスク{root}を使えません。{trouble} {goes_on} ディスクが戻れば、その中の録画を再び見られます。</translation>
    </message>
    <message>
        <source>The disk at {root} is full of footage that is kept or has just been recorded. Recording goes on, but only its newest minutes stay. Free some space, let some kept footage go, or add a disk.</source>
        <translation>ディスク{root}は、保護した録画と録画したばかりのもので満杯です。録画は続きますが、最新の数分しか残りません。空きを作るか、保護を解除するか、ディスクを追加してください。</translation>
    </message>
    <message>
        <source>The disk is full {when}, and then footage is deleted earlier than your rules say: only {days_held} fit. Shorten the rules, keep less free, or add a disk.</source>
        <translation>ディスクは{when}満杯になり、ルールより早く削除されます。保存できるのは{days_held}分だけです。保存期間を短くするか、空けておく容量を減らすか、ディスクを追加してください。</translation>
    </message>
    <message>
        <source>The disk refused to store a recording ({reason}). Check the disk.</source>
        <translation>ディスクに録画を保存できませんでした ({reason})。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The disk that holds the recordings is full. Free some space, or choose another folder.</source>
        <translation>録画用のディスクが満杯です。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full.{need} Nothing was left behind. Free some space, or choose another folder.</source>
        <translation>{folder}のあるディスクが満杯です。{need}ファイルは残っていません。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The drive of {root} is missing. Nothing is being recorded. Connect it: recording begins by itself.</source>
        <translation>{root}のドライブがありません。録画されていません。接続すると自動的に録画が始まります。</translation>
    </message>
    <message>
        <source>The engine cannot open its local socket ({join}). Choose a library on a local disk that you can write to.</source>
        <translation>レコーダーがローカルソケットを開けません ({join})。書き込み可能なローカルディスク上のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>The engine cannot read this order ({name}). Update the program that sent it.</source>
        <translation>レコーダーがこの指示を読み取れません ({name})。送信したプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The engine cannot read this order ({turn}). Update the program that sent it.</source>
        <translation>レコーダーがこの指示を読み取れません ({turn})。送信したプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The engine cannot read this order. Update the program that sent it.</source>
        <translation>レコーダーがこの指示を読み取れません。送信したプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The engine did not answer within {timeout_s} seconds. It may still do what was asked; look again.</source>
        <translation>レコーダーが{timeout_s}秒以内に応答しませんでした。処理は続いている可能性があります。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The engine did not begin with a welcome. Start Louver&apos;s engine and window again.</source>
        <translation>レコーダーからの応答が正しく始まりませんでした。Louverのレコーダーとウィンドウを起動し直してください。</translation>
    </message>
    <message>
        <source>The engine does not know this library&apos;s key. Stop and start Louver&apos;s engine.</source>
        <translation>レコーダーがこのライブラリの鍵を認識していません。Louverのレコーダーを起動し直してください。</translation>
    </message>
    <message>
        <source>The engine ended the connection. It starts again by itself within seconds.</source>
        <translation>レコーダーが接続を終了しました。数秒以内に自動的に再起動します。</translation>
    </message>
    <message>
        <source>The engine has as many connections as it takes. Close a window of Louver and try again.</source>
        <translation>レコーダーの接続数が上限に達しています。Louverのウィンドウを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The engine holds {opened} files and connections open, and may hold {files}. Recording goes on; raise the limit of this user, or record fewer cameras.</source>
        <translation>レコーダーが開いているファイルと接続は{opened}個、上限は{files}個です。録画は続きます。このユーザーの上限を引き上げるか、カメラを減らしてください。</translation>
    </message>
    <message>
        <source>The engine is another version of Louver. Stop it and start this version&apos;s engine.</source>
        <translation>レコーダーのLouverのバージョンが異なります。終了して、このバージョンのレコーダーを起動してください。</translation>
    </message>
    <message>
        <source>The engine is within its bounds again.</source>
        <translation>レコーダーの使用量が正常に戻りました。</translation>
    </message>
    <message>
        <source>The engine knows no command {name}. Update the program that sent it.</source>
        <translation>レコーダーはコマンド{name}に対応していません。送信したプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The engine sent a malformed answer. Start Louver&apos;s engine and window again.</source>
        <translation>レコーダーの応答の形式が正しくありません。Louverのレコーダーとウィンドウを起動し直してください。</translation>
    </message>
    <message>
        <source>The engine sent a malformed message. Start Louver&apos;s engine and window again.</source>
        <translation>レコーダーのメッセージの形式が正しくありません。Louverのレコーダーとウィンドウを起動し直してください。</translation>
    </message>
    <message>
        <source>The engine sent a malformed packet. Start Louver&apos;s engine and window again.</source>
        <translation>レコーダーのパケットの形式が正しくありません。Louverのレコーダーとウィンドウを起動し直してください。</translation>
    </message>
    <message>
        <source>The engine sent a packet of an impossible camera. Start Louver&apos;s engine and window again.</source>
        <translation>レコーダーが存在しないカメラのパケットを送りました。Louverのレコーダーとウィンドウを起動し直してください。</translation>
    </message>
    <message>
        <source>The engine sent a packet that is too short. Start Louver&apos;s engine and window again.</source>
        <translation>レコーダーのパケットが短すぎます。Louverのレコーダーとウィンドウを起動し直してください。</translation>
    </message>
    <message>
        <source>The engine uses {used_bytes} MB of memory, more than its cameras should need. Recording goes on; look in Health for a camera that floods.</source>
        <translation>レコーダーのメモリ使用量が{used_bytes} MBで、カメラの台数に対して多すぎます。録画は続きます。送信量の多いカメラがないか「稼働状況」で確認してください。</translation>
    </message>
    <message>
        <source>The export broke off. Nothing half was left under its name. Try again.</source>
        <translation>書き出しが中断しました。不完全なファイルは残っていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The export cannot be written to {folder} ({reason}). Nothing was left behind. Choose another folder.</source>
        <translation>{folder}に書き出せません ({reason})。ファイルは残っていません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>書き出しを中止しました。ファイルは残っていません。</translation>
    </message>
    <message>
        <source>The file library.json in the folder of recordings cannot be read. Move it away, and Louver writes a new one; no recording depends on it.</source>
        <translation>録画フォルダーのlibrary.jsonを読み込めません。別の場所に移せば、Louverが新しく作ります。録画には影響しません。</translation>
    </message>
    <message>
        <source>The file {name} of the vault is too large to be right.</source>
        <translation>保管庫のファイル{name}が大きすぎます。正しいファイルではありません。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Check that it is still there.</source>
        <translation>ファイル{path}を読み込めません。ファイルがあるか確認してください。</translation>
    </message>
    <message>
        <source>The file {place_file} of the vault is damaged. Join the vault again.</source>
        <translation>保管庫のファイル{place_file}が破損しています。保管庫に参加し直してください。</translation>
    </message>
    <message>
        <source>The folder of recordings cannot be written to. Check its permissions, or choose another folder.</source>
        <translation>録画フォルダーに書き込めません。権限を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder of recordings is not there. If it lies on a drive that was unplugged, plug it in again.</source>
        <translation>録画フォルダーがありません。取り外したドライブにある場合は、接続し直してください。</translation>
    </message>
    <message>
        <source>The folder of recordings {root} is not there.</source>
        <translation>録画フォルダー{root}がありません。</translation>
    </message>
    <message>
        <source>The folder {folder} belongs to somebody else, so the engine does not listen there. Choose a library with a shorter path, on a local disk.</source>
        <translation>フォルダー{folder}は別のユーザーのものなので、レコーダーはそこで待ち受けできません。ローカルディスク上の、パスの短いライブラリを選んでください。</translation>
    </message>
    <message>
        <source>The footage has no keyframe for too long to cut a clip out of it.</source>
        <translation>キーフレームの間隔が長すぎるため、クリップを切り出せません。</translation>
    </message>
    <message>
        <source>The journal of {camera_id} is damaged. A copy was kept as {name}, and recording goes on. Events and gaps after the damage are missing from the timeline; footage is not. Check the disk.</source>
        <translation>{camera_id}のジャーナルが破損しています。コピーを{name}として残し、録画は続いています。破損後のイベントと欠落の情報はタイムラインに表示されませんが、録画は失われていません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The journal of {camera_id} is missing. Its recordings were found and are entered anew; events and the causes of gaps before now are not known any more.</source>
        <translation>{camera_id}のジャーナルがありません。録画は見つかったため登録し直しますが、これまでのイベントと欠落の原因はわからなくなりました。</translation>
    </message>
    <message>
        <source>The journal {name} of a camera is damaged in its middle. Nothing was changed; check the disk, and look in Health for what can still be read.</source>
        <translation>カメラのジャーナル{name}の途中が破損しています。何も変更していません。ディスクを確認し、読み込める範囲を「稼働状況」で確認してください。</translation>
    </message>
    <message>
        <source>The key that window and engine share is damaged. Stop and start Louver&apos;s engine.</source>
        <translation>ウィンドウとレコーダーの共有鍵が破損しています。Louverのレコーダーを起動し直してください。</translation>
    </message>
    <message>
        <source>The keyring did not keep the vault&apos;s key as it was given. Use a passphrase instead.</source>
        <translation>キーリングが保管庫の鍵を正しく保存できませんでした。代わりにパスフレーズを使ってください。</translation>
    </message>
    <message>
        <source>The keyring holds something else than this device&apos;s vault key. Join the vault again.</source>
        <translation>キーリングの内容が、この端末の保管庫の鍵と異なります。保管庫に参加し直してください。</translation>
    </message>
    <message>
        <source>The keyring no longer holds this device&apos;s vault key. Join the vault again with its 24 words.</source>
        <translation>キーリングに、この端末の保管庫の鍵がありません。24個の単語で保管庫に参加し直してください。</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked or not there. Unlock it, or keep the vault&apos;s keys under a passphrase ({passphrase_variable}).</source>
        <translation>このコンピューターのキーリングがロックされているか、ありません。ロックを解除するか、パスフレーズで保管庫の鍵を保護してください ({passphrase_variable})。</translation>
    </message>
    <message>
        <source>The keys of groups that the words do not open are damaged on this device.</source>
        <translation>単語では開けないグループの鍵が、この端末で破損しています。</translation>
    </message>
    <message>
        <source>The labels of the model {name} name no person, vehicle or animal, so no event would ever come of it. Choose another.</source>
        <translation>モデル{name}のラベルに人物、車両、動物がないため、イベントは発生しません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} cannot be changed: {strerror}.</source>
        <translation>{cameras}のカメラの一覧を変更できません: {strerror}。</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} cannot be written: {strerror}.</source>
        <translation>{cameras}のカメラの一覧に書き込めません: {strerror}。</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} is damaged. Restore it from a copy.</source>
        <translation>{cameras}のカメラの一覧が破損しています。コピーから復元してください。</translation>
    </message>
    <message>
        <source>The list of clips whose time will be over is damaged.</source>
        <translation>期限を迎えるクリップの一覧が破損しています。</translation>
    </message>
    <message>
        <source>The list of devices does not name this camera&apos;s group, so its clips wait.</source>
        <translation>端末の一覧にこのカメラのグループがないため、クリップは待機しています。</translation>
    </message>
    <message>
        <source>The list of events that wait to be sealed is damaged.</source>
        <translation>封印待ちのイベントの一覧が破損しています。</translation>
    </message>
    <message>
        <source>The list of the cameras&apos; certificates in {file} cannot be read. Restore it from a copy, or delete it to trust the certificates that the cameras show now.</source>
        <translation>{file}のカメラの証明書の一覧を読み込めません。コピーから復元するか、削除して、現在カメラが示す証明書を信頼してください。</translation>
    </message>
    <message>
        <source>The list of the cameras&apos; certificates in {file} cannot be written: {strerror}.</source>
        <translation>{file}のカメラの証明書の一覧に書き込めません: {strerror}。</translation>
    </message>
    <message>
        <source>The name of a bookmark is one line of up to {max_name_letters} letters. Choose another one.</source>
        <translation>ブックマークの名前は1行、{max_name_letters}文字以内です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The other side did not finish the handshake in time.</source>
        <translation>相手側のハンドシェイクが時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>The other side ended the connection during the handshake.</source>
        <translation>相手側がハンドシェイク中に接続を終了しました。</translation>
    </message>
    <message>
        <source>The picture was not saved in {folder}: {why}. Choose another folder.</source>
        <translation>{folder}に画像を保存できませんでした: {why}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The pictures at the start of the export cannot be decoded. Choose an earlier start.</source>
        <translation>書き出しの開始部分の映像をデコードできません。もっと前の時刻から開始してください。</translation>
    </message>
    <message>
        <source>The pictures of a camera are counted from 1.</source>
        <translation>カメラの映像の番号は1から始まります。</translation>
    </message>
    <message>
        <source>The pictures of {name_of} arrive damaged and cannot be decoded, so it is recorded but not watched. Look at its network, or restart it.</source>
        <translation>{name_of}の映像が破損して届き、デコードできないため、録画はしますが検知はしません。ネットワークを確認するか、カメラを再起動してください。</translation>
    </message>
    <message>
        <source>The pictures of {name_of} can be decoded again.</source>
        <translation>{name_of}の映像を再びデコードできるようになりました。</translation>
    </message>
    <message>
        <source>The recording does not say how its video is coded, so its start cannot be encoded anew.</source>
        <translation>録画に映像の形式情報がないため、開始部分を再エンコードできません。</translation>
    </message>
    <message>
        <source>The recording {path} cannot be opened. It may have been moved or deleted.</source>
        <translation>録画{path}を開けません。移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>The recording {path} went away or cannot be read any more. Nothing was left behind. Export again, and look in Health whether its disk is in trouble.</source>
        <translation>録画{path}がなくなったか、読み込めなくなりました。ファイルは残っていません。もう一度書き出し、ディスクに問題がないか「稼働状況」で確認してください。</translation>
    </message>
    <message>
        <source>The recordings of {camera_id} could not be put in order. {sentence}</source>
        <translation>{camera_id}の録画を整理できませんでした。{sentence}</translation>
    </message>
    <message>
        <source>The rules for old footage can be read again.</source>
        <translation>古い録画のルールを再び読み込めるようになりました。</translation>
    </message>
    <message>
        <source>The rules in {retention} cannot be read, so no footage is deleted by age. Mend or delete that file.</source>
        <translation>{retention}のルールを読み込めないため、保存期間による削除を行いません。ファイルを修正するか削除してください。</translation>
    </message>
    <message>
        <source>The rules of this camera were changed elsewhere in the meantime, so nothing was saved. Open them again, and make your change once more.</source>
        <translation>このカメラのルールがその間に別の場所で変更されたため、保存しませんでした。開き直して、もう一度変更してください。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read. Delete that file to start with the usual ones.</source>
        <translation>{path}の設定を読み込めません。標準の設定で始めるには、このファイルを削除してください。</translation>
    </message>
    <message>
        <source>The small picture of {name} is fetched and watched from now on.</source>
        <translation>これ以降、{name}のサブ映像を取得して検知に使います。</translation>
    </message>
    <message>
        <source>The state of this recorder&apos;s log is damaged; set the vault up again.</source>
        <translation>このレコーダーのログの状態が破損しています。保管庫を設定し直してください。</translation>
    </message>
    <message>
        <source>The vault could not be opened; the problem is told in Health.</source>
        <translation>保管庫を開けませんでした。問題の内容は「稼働状況」に表示されます。</translation>
    </message>
    <message>
        <source>The vault is not set up here ({name} is missing). Set it up, or join it.</source>
        <translation>保管庫がここに設定されていません ({name}がありません)。設定するか、参加してください。</translation>
    </message>
    <message>
        <source>The vault is not set up here. Set it up, or join it with its 24 words.</source>
        <translation>保管庫がここに設定されていません。設定するか、24個の単語で参加してください。</translation>
    </message>
    <message>
        <source>The vault met an unexpected error and tries again.</source>
        <translation>保管庫で予期しないエラーが発生しました。再試行しています。</translation>
    </message>
    <message>
        <source>The vault&apos;s keys need a passphrase, because this computer&apos;s keyring is not used. Type one on a terminal, or put it into {passphrase_variable}.</source>
        <translation>このコンピューターのキーリングを使わないため、保管庫の鍵にはパスフレーズが必要です。端末ウィンドウで入力するか、{passphrase_variable}に設定してください。</translation>
    </message>
    <message>
        <source>The video has ended.</source>
        <translation>映像が終了しました。</translation>
    </message>
    <message>
        <source>The watcher ended with status {returncode}; detection starts again at once.</source>
        <translation>検知の処理がステータス{returncode}で終了しました。検出はすぐに再開します。</translation>
    </message>
    <message>
        <source>The webcam cannot be opened. Close other programs that use it, and allow this one to.</source>
        <translation>Webカメラを開けません。使用中のほかのプログラムを閉じ、このプログラムに使用を許可してください。</translation>
    </message>
    <message>
        <source>The webcam ended its stream. Trying again.</source>
        <translation>Webカメラがストリームを終了しました。再試行しています。</translation>
    </message>
    <message>
        <source>The webcam stopped sending. Was it unplugged?</source>
        <translation>Webカメラからの送信が止まりました。取り外していませんか？</translation>
    </message>
    <message>
        <source>The window failed at something the engine said ({name}).</source>
        <translation>レコーダーからの通知の処理に失敗しました ({name})。</translation>
    </message>
    <message>
        <source>The words differ, so nothing was sent or kept. Somebody may be between the two devices.</source>
        <translation>単語が一致しないため、何も送信も保存もしていません。2台の端末の間にだれかが割り込んでいるおそれがあります。</translation>
    </message>
    <message>
        <source>The {name} has a keyframe only every {gop_s} s.</source>
        <translation>{name}のキーフレームは{gop_s}秒に1回だけです。</translation>
    </message>
    <message>
        <source>The {word} of a camera cannot be so long.</source>
        <translation>カメラの項目「{word}」が長すぎます。</translation>
    </message>
    <message>
        <source>There is no camera {camera_id} in the list. There are: {known}.</source>
        <translation>カメラ{camera_id}は一覧にありません。一覧にあるもの: {known}。</translation>
    </message>
    <message>
        <source>There is no camera {camera_id} in this library.</source>
        <translation>カメラ{camera_id}はこのライブラリにありません。</translation>
    </message>
    <message>
        <source>There is no camera {camera_id}. Look for its id in the list of cameras.</source>
        <translation>カメラ{camera_id}はありません。カメラの一覧でIDを確認してください。</translation>
    </message>
    <message>
        <source>There is no detection model here and none could be downloaded</source>
        <translation>検出モデルがなく、ダウンロードもできませんでした</translation>
    </message>
    <message>
        <source>There is no event {event_id} in this library. Ids are 26 letters and digits.</source>
        <translation>イベント{event_id}はこのライブラリにありません。IDは26文字の英数字です。</translation>
    </message>
    <message>
        <source>There is no group {name} that the words do not open.</source>
        <translation>単語で開けないグループに{name}はありません。</translation>
    </message>
    <message>
        <source>There is no library in {root} now. Is its drive plugged in?</source>
        <translation>現在{root}にライブラリがありません。ドライブは接続されていますか？</translation>
    </message>
    <message>
        <source>There is no library in {root}. Name its folder with --library.</source>
        <translation>{root}にライブラリがありません。--libraryでフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no model of faces here, so none are looked for. Fetch one with: main.py models download face-short-range</source>
        <translation>顔のモデルがないため、顔の検出は行いません。次のコマンドで取得できます: main.py models download face-short-range</translation>
    </message>
    <message>
        <source>There is no model of sounds here, so glass, alarms, barking and shouts are told by their loudness alone. Fetch one with: main.py models download yamnet</source>
        <translation>音のモデルがないため、ガラス、警報、犬の鳴き声、叫び声は音量だけで判断します。次のコマンドで取得できます: main.py models download yamnet</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}, and none within a month of that.</source>
        <translation>{start}から{end}まで、{name}の録画はありません。前後1か月にもありません。</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}; the nearest begins {later}.</source>
        <translation>{start}から{end}まで、{name}の録画はありません。最も近い録画は{later}に始まります。</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}; the nearest ends {earlier}.</source>
        <translation>{start}から{end}まで、{name}の録画はありません。最も近い録画は{earlier}に終わります。</translation>
    </message>
    <message>
        <source>There is no small picture, so the full one is watched for events by its keyframes alone, and shown live.</source>
        <translation>サブ映像がないため、メイン映像のキーフレームだけで検知し、ライブでもメイン映像を表示します。</translation>
    </message>
    <message>
        <source>There is no such ailment of a camera. Update the program that sent this.</source>
        <translation>カメラのこのような不具合は定義されていません。送信したプログラムを更新してください。</translation>
    </message>
    <message>
        <source>There is no webcam number {number} at this computer. Plug it in.</source>
        <translation>このコンピューターに{number}番のWebカメラはありません。接続してください。</translation>
    </message>
    <message>
        <source>These 24 words belong to another vault than the one in this bucket.</source>
        <translation>この24個の単語は、このバケットの保管庫のものではありません。</translation>
    </message>
    <message>
        <source>These are {ids} clips and pictures; at most {max_deleted} are deleted at once.</source>
        <translation>クリップと画像が{ids}個あります。一度に削除できるのは{max_deleted}個までです。</translation>
    </message>
    <message>
        <source>These events were deleted more than 24 hours ago and cannot be taken back.</source>
        <translation>これらのイベントは削除から24時間以上たっているため、復元できません。</translation>
    </message>
    <message>
        <source>These rules cannot be read. Update the program that sent them.</source>
        <translation>このルールを読み取れません。送信したプログラムを更新してください。</translation>
    </message>
    <message>
        <source>These rules for storage cannot be. Check the numbers.</source>
        <translation>この保存ルールは設定できません。数値を確認してください。</translation>
    </message>
    <message>
        <source>This bucket already holds a vault. Join it with its 24 words, or choose an empty bucket.</source>
        <translation>このバケットにはすでに保管庫があります。24個の単語で参加するか、空のバケットを選んでください。</translation>
    </message>
    <message>
        <source>This camera address begins with neither rtsp:// nor http:// nor a file&apos;s path. Paste the address from the camera&apos;s manual.</source>
        <translation>カメラのアドレスがrtsp://、http://、ファイルのパスのいずれでもありません。カメラの説明書にあるアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>This camera address has no host in it. It should look like rtsp://192.168.1.40/stream1.</source>
        <translation>カメラのアドレスにホストがありません。rtsp://192.168.1.40/stream1のような形式で入力してください。</translation>
    </message>
    <message>
        <source>This camera cannot be turned.</source>
        <translation>このカメラは向きを変えられません。</translation>
    </message>
    <message>
        <source>This camera cannot report events.</source>
        <translation>このカメラはイベントを通知できません。</translation>
    </message>
    <message>
        <source>This camera cannot send a picture by ONVIF.</source>
        <translation>このカメラはONVIFで映像を送信できません。</translation>
    </message>
    <message>
        <source>This camera has no rule {name}. It has: {known}.</source>
        <translation>このカメラにルール{name}はありません。あるもの: {known}。</translation>
    </message>
    <message>
        <source>This camera has other streams by now. Open its page again.</source>
        <translation>このカメラのストリームが変わりました。ページを開き直してください。</translation>
    </message>
    <message>
        <source>This camera has {offered} pictures. Name one from 1 to {offered2}.</source>
        <translation>このカメラの映像は{offered}個です。1から{offered2}までの番号を指定してください。</translation>
    </message>
    <message>
        <source>This camera is in the list already, as {id} ({name}).</source>
        <translation>このカメラはすでに一覧にあります: {id} ({name})。</translation>
    </message>
    <message>
        <source>This camera is in the list already, as {name}.</source>
        <translation>このカメラはすでに一覧にあります: {name}。</translation>
    </message>
    <message>
        <source>This camera lets nobody set its keyframes. Set them in the camera itself.</source>
        <translation>このカメラのキーフレームは外部から設定できません。カメラ側で設定してください。</translation>
    </message>
    <message>
        <source>This camera was not taught that, or has forgotten it already.</source>
        <translation>このカメラはその内容を学習していないか、すでに取り消しています。</translation>
    </message>
    <message>
        <source>This change of a camera cannot be read. Update the program that sent it.</source>
        <translation>カメラの変更内容を読み取れません。送信したプログラムを更新してください。</translation>
    </message>
    <message>
        <source>This computer did not let Louver change what starts at login ({why}).</source>
        <translation>ログイン時に起動するプログラムを変更できませんでした ({why})。</translation>
    </message>
    <message>
        <source>This computer has no sound output that can be used. Connect one, or choose one in the system&apos;s settings, and turn the sound on again.</source>
        <translation>使用できる音声出力がありません。接続するか、システムの設定で選んでから、もう一度音声をオンにしてください。</translation>
    </message>
    <message>
        <source>{name} is checked about once a second or less, since many cameras move at once. This computer is too slow: close other programs, or watch fewer cameras.</source>
        <translation>多くのカメラで同時に動きがあるため、{name} の確認は 1 秒に 1 回程度かそれ以下です。このコンピューターでは処理が追いつきません。ほかのプログラムを閉じるか、監視するカメラを減らしてください。</translation>
    </message>
    <message>
        <source>{name} is checked as often as it should be again.</source>
        <translation>{name} は再び必要な頻度で確認されています。</translation>
    </message>
    <message>
        <source>{name} is checked {times} times a second, since many cameras move at once. This computer is too slow: close other programs, or watch fewer cameras.</source>
        <translation>多くのカメラで同時に動きがあるため、{name} の確認は 1 秒に {times} 回です。このコンピューターでは処理が追いつきません。ほかのプログラムを閉じるか、監視するカメラを減らしてください。</translation>
    </message>
    <message>
        <source>This footage goes by the rules again.</source>
        <translation>この録画は再び保存ルールに従います。</translation>
    </message>
    <message>
        <source>This footage is kept until you say otherwise.</source>
        <translation>この録画を保護しました。解除するまで削除されません。</translation>
    </message>
    <message>
        <source>This holds now, but could not be noted, and a restart forgets it. Check the disk.</source>
        <translation>適用しましたが記録できなかったため、再起動すると失われます。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>This is not a pairing code: it has 26 letters and digits, as the other machine shows them.</source>
        <translation>ペアリングコードではありません。もう一方の端末に表示される26文字の英数字を入力してください。</translation>
    </message>
    <message>
        <source>This is not the address of a camera. {looks_right}</source>
        <translation>カメラのアドレスではありません。{looks_right}</translation>
    </message>
    <message>
        <source>This library already belongs to a vault. Choose another library folder for another vault.</source>
        <translation>このライブラリはすでに保管庫に属しています。別の保管庫には、別のライブラリのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This library belongs to another user. Sign in as that user, or choose a library of your own.</source>
        <translation>このライブラリは別のユーザーのものです。そのユーザーでログインするか、自分のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>This stream&apos;s picture has a size that no file can hold. Check the camera&apos;s settings.</source>
        <translation>このストリームの映像サイズはファイルに保存できません。カメラの設定を確認してください。</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was added.</source>
        <translation>中止しました。何も追加していません。</translation>
    </message>
    <message>
        <source>This was stopped. The login of the camera was not changed.</source>
        <translation>中止しました。カメラのログインは変更していません。</translation>
    </message>
    <message>
        <source>To keep footage, name its camera, and its start and end.</source>
        <translation>録画を保護するには、カメラ、開始、終了を指定してください。</translation>
    </message>
    <message>
        <source>To mark events, name 1 to {max_events} of them. Ids are 26 letters and digits.</source>
        <translation>一度に指定できるイベントは1件から{max_events}件までです。IDは26文字の英数字です。</translation>
    </message>
    <message>
        <source>To mark events, name them, the mark, and whether it holds.</source>
        <translation>イベントに印を付けるには、イベント、印の種類、付けるか外すかを指定してください。</translation>
    </message>
    <message>
        <source>Turn it off in the camera&apos;s own pages, under video or encoding: with it, recordings begin late, jumps in the timeline are slow, and a lost packet costs many seconds.</source>
        <translation>カメラの設定画面の映像またはエンコードの項目で無効にしてください。有効なままだと、録画の開始が遅れ、タイムラインの移動が遅くなり、パケットが1つ失われるだけで何秒もの映像が乱れます。</translation>
    </message>
    <message>
        <source>Turn on the second stream (sub stream) in the camera, about 640 x 360 at 10 pictures a second.</source>
        <translation>カメラで2つ目のストリーム (サブストリーム) を有効にしてください。640 x 360、毎秒10枚程度が目安です。</translation>
    </message>
    <message>
        <source>Two rules are called “{twin}”. Give one of them another name.</source>
        <translation>「{twin}」という名前のルールが2つあります。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>Two seconds of its footage hold more than 30 MB, which is too much for a clip.</source>
        <translation>2秒分の録画が30 MBを超えており、クリップには大きすぎます。</translation>
    </message>
    <message>
        <source>Type the user name of the camera, and its password.</source>
        <translation>カメラのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Use its small picture</source>
        <translation>サブ映像を使う</translation>
    </message>
    <message>
        <source>Verified. {count} of {count2} parts match the fingerprints made while recording. This shows the file has not changed since then; it does not prove the camera&apos;s clock was right.</source>
        <translation>検証しました。{count2}個中{count}個のパートが、録画時のフィンガープリントと一致しました。録画後にファイルが変更されていないことを示しますが、カメラの時計が正しかったことの証明にはなりません。</translation>
    </message>
    <message>
        <source>Watching begins anew.</source>
        <translation>検知を再開します。</translation>
    </message>
    <message>
        <source>What answers at {host} sends no video that can be understood. Check the address.</source>
        <translation>{host}は応答しますが、対応する形式の映像を送信していません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>What is recorded of {name} cannot be noted now. {trouble} Recording goes on, and is noted as soon as that is possible.</source>
        <translation>{name}の録画を現在登録できません。{trouble}録画は続いており、可能になりしだい登録します。</translation>
    </message>
    <message>
        <source>What is to be deleted could not be noted, so nothing is deleted. Check the disk.</source>
        <translation>削除するものを記録できなかったため、何も削除しません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>What is to be kept must end after it begins.</source>
        <translation>保護する範囲の終了は、開始より後にしてください。</translation>
    </message>
    <message>
        <source>What listens for this library cannot prove that it is Louver&apos;s engine. Start the engine.</source>
        <translation>このライブラリで応答しているものがLouverのレコーダーだと確認できません。レコーダーを起動してください。</translation>
    </message>
    <message>
        <source>What listens for this library is not Louver&apos;s engine. Stop it and start the engine.</source>
        <translation>このライブラリで応答しているのはLouverのレコーダーではありません。終了して、レコーダーを起動してください。</translation>
    </message>
    <message>
        <source>What this device remembers of its vault is damaged. Join the vault again.</source>
        <translation>この端末が保持する保管庫の情報が破損しています。保管庫に参加し直してください。</translation>
    </message>
    <message>
        <source>What was noted of a visit cannot be read. Let the database be made anew: main.py library rebuild</source>
        <translation>検出の記録を読み込めません。次のコマンドでデータベースを作り直してください: main.py library rebuild</translation>
    </message>
    <message>
        <source>What was recorded of {name} is noted.</source>
        <translation>{name}の録画を登録しました。</translation>
    </message>
    <message>
        <source>You marked what looked like this, in this place and as large, as a wrong label.</source>
        <translation>この場所で見た目も大きさも似たものを、以前「ラベル違い」に指定しました。</translation>
    </message>
    <message>
        <source>a box in it holds too many others</source>
        <translation>ボックスに含まれるボックスが多すぎます</translation>
    </message>
    <message>
        <source>a box in it is smaller than its own header</source>
        <translation>ボックスが自身のヘッダーより小さくなっています</translation>
    </message>
    <message>
        <source>a box in it is too short</source>
        <translation>ボックスが短すぎます</translation>
    </message>
    <message>
        <source>a box in it reaches beyond the one around it</source>
        <translation>ボックスが外側のボックスからはみ出しています</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>進んでいます</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>動物</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>動物</translation>
    </message>
    <message>
        <source>anywhere in the picture</source>
        <translation>映像内</translation>
    </message>
    <message>
        <source>are back</source>
        <translation>が戻りました</translation>
    </message>
    <message>
        <source>are kept for ever and stay</source>
        <translation>は保護中のため残ります</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>クマ</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れています</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>自転車</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>鳥</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>ボート</translation>
    </message>
    <message>
        <source>bottom edge</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>car</source>
        <translation>自動車</translation>
    </message>
    <message>
        <source>car alarm</source>
        <translation>車の警報</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>children shouting</source>
        <translation>子どもの叫び声</translation>
    </message>
    <message>
        <source>civil defense siren</source>
        <translation>防災サイレン</translation>
    </message>
    <message>
        <source>cow</source>
        <translation>牛</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>犬</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>ゾウ</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>火災報知器</translation>
    </message>
    <message>
        <source>full picture</source>
        <translation>メイン映像</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>キリン</translation>
    </message>
    <message>
        <source>hangs; a disk that does not answer is the usual cause. Check it</source>
        <translation>止まっています。ディスクが応答しないことが主な原因です。ディスクを確認してください</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>馬</translation>
    </message>
    <message>
        <source>in its zone</source>
        <translation>ゾーン内</translation>
    </message>
    <message>
        <source>in {days_left}</source>
        <translation>{days_left}後に</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>が戻りました</translation>
    </message>
    <message>
        <source>is kept for ever and stays</source>
        <translation>は保護中のため残ります</translation>
    </message>
    <message>
        <source>is not needed any more</source>
        <translation>不要になりました</translation>
    </message>
    <message>
        <source>its {decode} box is missing</source>
        <translation>{decode}ボックスがありません</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>バイク</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由は不明</translation>
    </message>
    <message>
        <source>now</source>
        <translation>すでに</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>package</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>sheep</source>
        <translation>羊</translation>
    </message>
    <message>
        <source>small picture</source>
        <translation>サブ映像</translation>
    </message>
    <message>
        <source>smoke detector, smoke alarm</source>
        <translation>煙感知器</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>stopped without a word and was started again</source>
        <translation>予告なく停止したため、再起動しました</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>ディスクが満杯でした</translation>
    </message>
    <message>
        <source>top edge</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>train</source>
        <translation>列車</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>unknown movements</source>
        <translation>不明な動き</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>を削除しました</translation>
    </message>
    <message>
        <source>were deleted</source>
        <translation>を削除しました</translation>
    </message>
    <message>
        <source>works again</source>
        <translation>復旧しました</translation>
    </message>
    <message>
        <source>zebra</source>
        <translation>シマウマ</translation>
    </message>
    <message>
        <source>{above_db} dB above the usual</source>
        <translation>通常より{above_db} dB大きい音</translation>
    </message>
    <message>
        <source>{believed} times</source>
        <translation>{believed}回</translation>
    </message>
    <message>
        <source>{camera_id}: Rule {number} is left out, since it cannot be read ({error}).</source>
        <translation>{camera_id}: ルール{number}は読み込めないため除外します ({error})。</translation>
    </message>
    <message>
        <source>{camera_id}: What to listen for cannot be read ({error}). Nothing is listened to.</source>
        <translation>{camera_id}: 音の検知の設定を読み込めません ({error})。音は検知しません。</translation>
    </message>
    <message>
        <source>{camera_id}: Wrong label {number} is left out, since it cannot be read ({error}).</source>
        <translation>{camera_id}: ラベル違い{number}は読み込めないため除外します ({error})。</translation>
    </message>
    <message>
        <source>{camera_id}: {fault} Nothing is listened to.</source>
        <translation>{camera_id}: {fault}音は検知しません。</translation>
    </message>
    <message>
        <source>{camera_id}: {fault} The rule is left out.</source>
        <translation>{camera_id}: {fault}このルールは除外します。</translation>
    </message>
    <message>
        <source>{cause}. Until then OpenCV&apos;s people detector and motion watch: standing people are found, vehicles and animals appear as motion.</source>
        <translation>{cause}。それまではOpenCVの人物検出器と動き検知を使います。立っている人物は検出しますが、車両と動物は「動き」として扱います。</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>{done}. The footage goes by the rules as before.{more}</source>
        <translation>{done}。録画はこれまでどおり保存ルールに従います。{more}</translation>
    </message>
    <message>
        <source>{error} Clips are still sealed to the devices known before.</source>
        <translation>{error}これまでに登録された端末向けに、クリップの封印を続けています。</translation>
    </message>
    <message>
        <source>{faces} looks</source>
        <translation>{faces}回</translation>
    </message>
    <message>
        <source>{fits}. It is full: the oldest footage is being deleted.</source>
        <translation>{fits}。ディスクは満杯で、最も古い録画から削除しています。</translation>
    </message>
    <message>
        <source>{fits}; it is full in {days_left}, and then the oldest footage goes.</source>
        <translation>{fits}。あと{days_left}で満杯になり、その後は最も古い録画から削除します。</translation>
    </message>
    <message>
        <source>{fits}; the rules never fill it.</source>
        <translation>{fits}。現在のルールでは満杯になりません。</translation>
    </message>
    <message>
        <source>{folder} holds footage of another library. Choose another folder.</source>
        <translation>{folder}には別のライブラリの録画があります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{found} devices match {text}. The vault has: {known}.</source>
        <translation>{text}に一致する端末は{found}台です。保管庫にあるもの: {known}。</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{label}, {score} sure at best, track {number}: seen {believed} times with {believed_score} or more.{event}</source>
        <translation>{label}、最高の確信度{score}、追跡番号{number}: {believed_score}以上で{believed}回検出しました。{event}</translation>
    </message>
    <message>
        <source>{many} with {text}. `main.py vault verify` lists them.</source>
        <translation>{many}: {text}。`main.py vault verify`で一覧を表示できます。</translation>
    </message>
    <message>
        <source>{max_stuck} connections to this camera hang and do not end. Louver waits for one of them; restart the camera, or its network.</source>
        <translation>このカメラへの接続が{max_stuck}件、終了せずに止まっています。Louverはその終了を待っています。カメラまたはネットワーク機器を再起動してください。</translation>
    </message>
    <message>
        <source>{name} became {films} files, because its recording changes in between.</source>
        <translation>{name}は途中で録画の形式が変わるため、{films}個のファイルになりました。</translation>
    </message>
    <message>
        <source>{name} has a small picture already.</source>
        <translation>{name}にはすでにサブ映像があります。</translation>
    </message>
    <message>
        <source>{name} has no small second stream, so it is watched more coarsely: by its keyframes and what follows them, and in full while somebody is there. Who comes is noticed up to a few seconds later, and the event still begins with them. Where the camera has a sub stream, add it in Cameras.</source>
        <translation>{name}にはサブストリームがないため、キーフレームとその直後の映像を使って簡易的に検知し、だれかがいる間はすべての映像で検知します。検知が数秒遅れることがありますが、イベントの開始は正しく記録されます。サブストリームがある場合は「カメラ」で追加してください。</translation>
    </message>
    <message>
        <source>{name} has not answered to the stop yet. Louver tells it again until it does.</source>
        <translation>{name}がまだ停止の指示に応答していません。応答するまで繰り返し送信します。</translation>
    </message>
    <message>
        <source>{name} is in privacy{until}: nothing is recorded.</source>
        <translation>{name}はプライバシーがオンです{until}。録画していません。</translation>
    </message>
    <message>
        <source>{name} is not being recorded. {error} What comes meanwhile waits in memory.</source>
        <translation>{name}を録画できません。{error}その間の映像はメモリで待機します。</translation>
    </message>
    <message>
        <source>{name} is not recorded in full, because its large stream does not arrive. {cause}</source>
        <translation>メインストリームが届かないため、{name}を完全には録画できません。{cause}</translation>
    </message>
    <message>
        <source>{name} is recorded again.</source>
        <translation>{name}の録画を再開しました。</translation>
    </message>
    <message>
        <source>{name} is recorded around events only, but watching is turned off, so nothing of it is recorded. Turn watching on, or record it all the time.</source>
        <translation>{name}はイベント時だけ録画する設定ですが、検知がオフのため録画されません。検知をオンにするか、常時録画にしてください。</translation>
    </message>
    <message>
        <source>{name} is recorded but not watched, because its small stream does not arrive. {cause}</source>
        <translation>サブストリームが届かないため、{name}を録画していますが検知していません。{cause}</translation>
    </message>
    <message>
        <source>{name} reports no motion of its own. {error}</source>
        <translation>{name}からの動きの通知がありません。{error}</translation>
    </message>
    <message>
        <source>{name} sends a keyframe every {good_gop_s} s from now on.</source>
        <translation>{name}はこれ以降、{good_gop_s}秒ごとにキーフレームを送信します。</translation>
    </message>
    <message>
        <source>{name} sends a whole picture less than once in {keyless_s} seconds, so one lost packet can spoil minutes. Set its keyframe interval (also called I-frame interval or GOP) to 2 seconds.</source>
        <translation>{name}が完全な映像を送るのは{keyless_s}秒に1回未満のため、パケットが1つ失われると数分間の映像が乱れることがあります。キーフレーム間隔 (IフレームまたはGOP間隔) を2秒に設定してください。</translation>
    </message>
    <message>
        <source>{name} sends more than a camera may, and is slowed down so that the others go on. Lower its bit rate, or restart it.</source>
        <translation>{name}の送信量が上限を超えているため、ほかのカメラに影響しないよう制限しています。ビットレートを下げるか、再起動してください。</translation>
    </message>
    <message>
        <source>{name} sends so much that less than its {pre_roll_s} s before an event fit into memory. Lower its bit rate, or record it all the time.</source>
        <translation>{name}の送信量が多く、イベント前の{pre_roll_s}秒がメモリに収まりません。ビットレートを下げるか、常時録画にしてください。</translation>
    </message>
    <message>
        <source>{name} sends whole pictures regularly again.</source>
        <translation>{name}が再び定期的に完全な映像を送っています。</translation>
    </message>
    <message>
        <source>{name} took the new login and is recorded with it.</source>
        <translation>{name}が新しいログインを受け付けました。これで録画します。</translation>
    </message>
    <message>
        <source>{name} turns there.</source>
        <translation>{name}の向きを変えています。</translation>
    </message>
    <message>
        <source>{name} was added by the address of its stream alone, so it cannot be turned. Add it by its host.</source>
        <translation>{name}はストリームのアドレスだけで追加されたため、向きを変えられません。ホストを指定して追加してください。</translation>
    </message>
    <message>
        <source>{name} was added by the address of its stream alone. Add it by its host.</source>
        <translation>{name}はストリームのアドレスだけで追加されています。ホストを指定して追加してください。</translation>
    </message>
    <message>
        <source>{name} was removed, and its recordings on this computer are being deleted. Sealed clips stay in the vault.</source>
        <translation>{name}を削除しました。このコンピューター上の録画を削除しています。封印されたクリップは保管庫に残ります。</translation>
    </message>
    <message>
        <source>{name} was removed. Its recordings were kept.</source>
        <translation>{name}を削除しました。録画は残しました。</translation>
    </message>
    <message>
        <source>{name}: its first {made} pictures were encoded anew and match no fingerprint.</source>
        <translation>{name}: 最初の{made}枚は再エンコードしたため、フィンガープリントと一致しません。</translation>
    </message>
    <message>
        <source>{name}: nothing was recorded from {start_ms} to {end_ms}; that time is left out.</source>
        <translation>{name}: {start_ms}から{end_ms}までの録画がないため、その間は含まれません。</translation>
    </message>
    <message>
        <source>{name}: {hidden_ms} s from before the start lie hidden in the file, because a film can only begin at a keyframe. To leave them out, encode the start anew.</source>
        <translation>{name}: キーフレームからしか始められないため、開始前の{hidden_ms}秒がファイルに隠れて残ります。除くには、開始部分を再エンコードしてください。</translation>
    </message>
    <message>
        <source>{number} events {many}</source>
        <translation>{number}件のイベント{many}</translation>
    </message>
    <message>
        <source>{path} is no video that Louver understands. Choose another file.</source>
        <translation>{path}はLouverで扱える動画ではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{root} cannot be made. Is its drive plugged in? Choose another folder if not.</source>
        <translation>{root}を作成できません。ドライブは接続されていますか？接続できない場合は別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{root} is a file, not a folder. Choose a folder for the recordings.</source>
        <translation>{root}はフォルダーではなくファイルです。録画用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{sentence} The proof of it lies in {kept}.</source>
        <translation>{sentence}その証拠は{kept}にあります。</translation>
    </message>
    <message>
        <source>{sentence}, {score} sure at best; {loud}.</source>
        <translation>{sentence}、最高の確信度{score}。{loud}。</translation>
    </message>
    <message>
        <source>{sentence}. `main.py library check` names everything that is wrong.</source>
        <translation>{sentence}。`main.py library check`で問題をすべて確認できます。</translation>
    </message>
    <message>
        <source>{shown_as} cannot do what a bucket must. Choose another; clips wait here.</source>
        <translation>{shown_as}はバケットに必要な機能に対応していません。別のものを選んでください。クリップはここで待機します。</translation>
    </message>
    <message>
        <source>{shown_as} does not answer. Check the network and the endpoint; clips wait here.</source>
        <translation>{shown_as}が応答しません。ネットワークとエンドポイントを確認してください。クリップはここで待機します。</translation>
    </message>
    <message>
        <source>{shown_as} does not exist. Check the bucket&apos;s name and region; clips wait here.</source>
        <translation>{shown_as}がありません。バケットの名前とリージョンを確認してください。クリップはここで待機します。</translation>
    </message>
    <message>
        <source>{shown_as} has no room left. Enlarge it or delete old clips; clips wait here.</source>
        <translation>{shown_as}に空きがありません。容量を増やすか、古いクリップを削除してください。クリップはここで待機します。</translation>
    </message>
    <message>
        <source>{stay}. Let the footage go first.</source>
        <translation>{stay}。先に録画の保護を解除してください。</translation>
    </message>
    <message>
        <source>{strip} is recorded as you chose.</source>
        <translation>{strip}を選択したとおりに録画します。</translation>
    </message>
    <message>
        <source>{value} is not a video that can be recorded. Choose H.264 in the camera.</source>
        <translation>{value}は録画できる映像形式ではありません。カメラでH.264を選んでください。</translation>
    </message>
    <message>
        <source>{what}. It is made again from the journals; recording goes on and nothing is lost.</source>
        <translation>{what}。ジャーナルから作り直しています。録画は続いており、失われたものはありません。</translation>
    </message>
    <message>
        <source>{where} describes its pictures in a way that cannot be right.</source>
        <translation>{where}の映像の形式情報が正しくありません。</translation>
    </message>
    <message>
        <source>{where} ended before its first picture.</source>
        <translation>{where}が最初の映像の前に終了しました。</translation>
    </message>
    <message>
        <source>{where} holds no video. Choose another file or another address of the camera.</source>
        <translation>{where}に映像がありません。別のファイル、またはカメラの別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>{where} is coded as {name}, which Louver cannot record. Set the camera to H.264 or H.265.</source>
        <translation>{where}の形式は{name}で、Louverでは録画できません。カメラをH.264またはH.265に設定してください。</translation>
    </message>
    <message>
        <source>{where} sends no description of its pictures, so it cannot be recorded.</source>
        <translation>{where}が映像の形式情報を送らないため、録画できません。</translation>
    </message>
    <message>
        <source>{where} stopped sending. Trying again.</source>
        <translation>{where}からの送信が止まりました。再試行しています。</translation>
    </message>
    <message>
        <source>{who} has no key of its own for this group. Run `main.py vault verify` there, then repeat.</source>
        <translation>{who}にこのグループ用の鍵がありません。その端末で`main.py vault verify`を実行してから、やり直してください。</translation>
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
        <source>under 1 MB</source>
        <translation>1 MB未満</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>On events</source>
        <translation>イベント時</translation>
    </message>
    <message>
        <source>By a weekly plan</source>
        <translation>週間スケジュール</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Paste RTSP address</source>
        <translation>RTSPアドレスを貼り付け</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>on events</source>
        <translation>イベント時</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>The login is refused</source>
        <translation>ログインが拒否されました</translation>
    </message>
    <message>
        <source>Its video has ended</source>
        <translation>映像が終了しました</translation>
    </message>
    <message>
        <source>In privacy: nothing is recorded</source>
        <translation>プライバシー: 録画していません</translation>
    </message>
    <message>
        <source>Full picture</source>
        <translation>メイン映像</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>サブ映像</translation>
    </message>
    <message>
        <source>When the full picture is recorded</source>
        <translation>メイン映像を録画する時間</translation>
    </message>
    <message>
        <source>When the small picture is recorded</source>
        <translation>サブ映像を録画する時間</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Original, exact start</source>
        <translation>オリジナル、開始を正確に</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>互換形式</translation>
    </message>
    <message>
        <source>Every sample unchanged; up to one group of pictures from before the start lies hidden in the file</source>
        <translation>すべてのサンプルをそのまま書き出します。開始より前の映像が最大1GOP分、ファイル内に隠れて残ります</translation>
    </message>
    <message>
        <source>H.264: the first pictures are encoded anew, so that nothing from before the start is in the file</source>
        <translation>H.264: 開始より前の映像がファイルに残らないよう、最初の映像を再エンコードします</translation>
    </message>
    <message>
        <source>All of it encoded anew as H.264 and AAC, for players that take nothing else</source>
        <translation>ほかの形式に対応しないプレーヤーのために、すべてをH.264とAACで再エンコードします</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>ログイン拒否</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>person now</source>
        <translation>人物を検出中</translation>
    </message>
    <message>
        <source>vehicle now</source>
        <translation>車両を検出中</translation>
    </message>
    <message>
        <source>animal now</source>
        <translation>動物を検出中</translation>
    </message>
    <message>
        <source>package now</source>
        <translation>荷物を検出中</translation>
    </message>
    <message>
        <source>motion now</source>
        <translation>動きを検出中</translation>
    </message>
    <message>
        <source>sound now</source>
        <translation>音を検出中</translation>
    </message>
</context>
</TS>
