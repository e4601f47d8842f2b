<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Show on the picture where this was</source>
        <translation>إظهار مكان هذا على الصورة</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Let what looks like this raise events again</source>
        <translation>السماح لما يشبه هذا بإطلاق أحداث من جديد</translation>
    </message>
    <message>
        <source>Forgotten: {label}</source>
        <translation>تم نسيان: {label}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Teach the camera this again</source>
        <translation>تعليم الكاميرا هذا من جديد</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Rules of a camera</source>
        <translation>قواعد كاميرا</translation>
    </message>
    <message>
        <source>No zones, lines or masks yet: every visit of the classes above counts.</source>
        <translation>لا توجد نطاقات أو خطوط أو أقنعة بعد: كل زيارة من الأنواع المحددة أعلاه تُحتسب.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Raise events for</source>
        <translation>إطلاق أحداث عند رصد</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Taught by “Wrong label”</source>
        <translation>ما تعلّمته من «تسمية خاطئة»</translation>
    </message>
    <message>
        <source>Looking at the last week…</source>
        <translation>جارٍ فحص الأسبوع الماضي…</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>ما تفعله القاعدة</translation>
    </message>
    <message>
        <source>Which way over the line counts</source>
        <translation>اتجاه عبور الخط الذي يُحتسب</translation>
    </message>
    <message>
        <source>Seconds that somebody stays</source>
        <translation>عدد ثواني البقاء</translation>
    </message>
    <message>
        <source>How sure the detector is at least</source>
        <translation>أدنى ثقة للكاشف</translation>
    </message>
    <message>
        <source>How high it is at least, of the picture&apos;s height</source>
        <translation>أدنى ارتفاع، نسبةً إلى ارتفاع الصورة</translation>
    </message>
    <message>
        <source>How high it is at most, of the picture&apos;s height</source>
        <translation>أقصى ارتفاع، نسبةً إلى ارتفاع الصورة</translation>
    </message>
    <message>
        <source>Seconds of rest after an event</source>
        <translation>ثواني الهدوء بعد كل حدث</translation>
    </message>
    <message>
        <source>When the rule holds</source>
        <translation>متى تسري القاعدة</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>في هذه الأوقات</translation>
    </message>
    <message>
        <source>At all other times the rule does not hold. An end at or before the start is on the next day.</source>
        <translation>لا تسري القاعدة في بقية الأوقات. وإذا كانت النهاية عند البداية أو قبلها فهي في اليوم التالي.</translation>
    </message>
    <message>
        <source>Let the rule hold at another time of the week too</source>
        <translation>جعل القاعدة تسري في وقت آخر من الأسبوع أيضًا</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>For</source>
        <translation>تشمل</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Stays at least</source>
        <translation>أدنى مدة بقاء</translation>
    </message>
    <message>
        <source>Sure at least</source>
        <translation>أدنى ثقة</translation>
    </message>
    <message>
        <source>At least high</source>
        <translation>أدنى ارتفاع</translation>
    </message>
    <message>
        <source>At most high</source>
        <translation>أقصى ارتفاع</translation>
    </message>
    <message>
        <source>Then rests</source>
        <translation>ثم تهدأ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>تسري</translation>
    </message>
    <message>
        <source>Rules of this camera</source>
        <translation>قواعد هذه الكاميرا</translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation>العودة إلى الكاميرا (Esc)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Take this rule away (Delete); it can be undone</source>
        <translation>إزالة هذه القاعدة (Delete)؛ يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>حفظ القواعد</translation>
    </message>
    <message>
        <source>Let these rules hold from now on (Ctrl+S)</source>
        <translation>تطبيق هذه القواعد من الآن (Ctrl+S)</translation>
    </message>
    <message>
        <source>Rules of {name}</source>
        <translation>قواعد {name}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Draw one on the picture</source>
        <translation>ارسم شكلًا على الصورة</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>نطاق</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Loitering</source>
        <translation>تسكّع</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>قناع</translation>
    </message>
    <message>
        <source>An event when somebody sets foot in it.</source>
        <translation>حدث عندما يدخله أحد.</translation>
    </message>
    <message>
        <source>An event when somebody walks over it, in the direction of the arrows.</source>
        <translation>حدث عندما يعبره أحد في اتجاه الأسهم.</translation>
    </message>
    <message>
        <source>An event when somebody stays in it for as long as you say.</source>
        <translation>حدث عندما يبقى فيه أحد المدة التي تحددها.</translation>
    </message>
    <message>
        <source>What is inside raises nothing.</source>
        <translation>ما بداخله لا يطلق أي حدث.</translation>
    </message>
    <message>
        <source>Click both ends of the line. By keyboard: arrows, and Space for each end. Esc stops.</source>
        <translation>انقر على طرفي الخط. بلوحة المفاتيح: الأسهم، ثم Space لكل طرف. Esc للإيقاف.</translation>
    </message>
    <message>
        <source>Click the corners, and the first one again to close it. By keyboard: arrows, Space for a corner, Enter to close. Esc stops.</source>
        <translation>انقر على الزوايا، ثم على الأولى مرة أخرى لإغلاق الشكل. بلوحة المفاتيح: الأسهم، وSpace لكل زاوية، وEnter للإغلاق. Esc للإيقاف.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>حيوان</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>at times</source>
        <translation>في أوقات محددة</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>في اتجاه واحد</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>في الاتجاه الآخر</translation>
    </message>
    <message>
        <source>Nothing was seen in the last week, so nothing can be said of what this would change.</source>
        <translation>لم يُرصد شيء في الأسبوع الماضي، لذا لا يمكن تقدير ما كان هذا سيغيّره.</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>تنبيه واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n تنبيه</numerusform>
            <numerusform>تنبيه واحد (%n)</numerusform>
            <numerusform>تنبيهان (%n)</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last week this would have changed nothing: {alarms}.</source>
        <translation>ما كان هذا ليغيّر شيئًا في الأسبوع الماضي: {alarms}.</translation>
    </message>
    <message>
        <source>In the last week this would have raised {after} instead of {before} alarms.</source>
        <translation>في الأسبوع الماضي كان هذا سيجعل عدد التنبيهات {after} بدلًا من {before}.</translation>
    </message>
    <message>
        <source>{name}: {after} instead of {before}</source>
        <translation>{name}: {after} بدلًا من {before}</translation>
    </message>
    <message>
        <source>{lost} left out, {gained} added</source>
        <translation>مُستبعَد: {lost}، مُضاف: {gained}</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>موضع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n موضع</numerusform>
            <numerusform>موضع واحد (%n)</numerusform>
            <numerusform>موضعان (%n)</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>No {name} in {places}, since {moment}</source>
        <translation>ليس {name} ({places})، منذ {moment}</translation>
    </message>
    <message>
        <source>Privacy is on, so no picture is shown. Shapes can be drawn all the same.</source>
        <translation>الخصوصية مفعّلة، لذا لا تظهر صورة. لكن يمكن رسم الأشكال مع ذلك.</translation>
    </message>
    <message>
        <source>No live picture now. Shapes can be drawn all the same.</source>
        <translation>لا توجد صورة مباشرة الآن. لكن يمكن رسم الأشكال مع ذلك.</translation>
    </message>
    <message>
        <source>Choose a shape to change it, or draw a new one.</source>
        <translation>اختر شكلًا لتغييره، أو ارسم شكلًا جديدًا.</translation>
    </message>
    <message>
        <source>Drag the shape, its corners, or an edge to bend it. By keyboard: arrows move, N takes the next corner, Insert adds one, Delete removes.</source>
        <translation>اسحب الشكل أو زواياه، أو اسحب ضلعًا لثنيه. بلوحة المفاتيح: الأسهم للتحريك، وN للزاوية التالية، وInsert لإضافة زاوية، وDelete للإزالة.</translation>
    </message>
    <message>
        <source>A camera takes at most {count} rules. Remove one first.</source>
        <translation>الحد الأقصى لقواعد الكاميرا هو {count}. أزل قاعدة أولًا.</translation>
    </message>
</context>
<context>
    <name>AreaBar</name>
    <message>
        <source>How far the search is</source>
        <translation>مدى تقدّم البحث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look no further; what was found stays</source>
        <translation>إيقاف البحث؛ يبقى ما عُثر عليه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Forget the area and what was found in it</source>
        <translation>نسيان المنطقة وما عُثر عليه فيها</translation>
    </message>
    <message>
        <source>Movement before (Shift+N)</source>
        <translation>الحركة السابقة (Shift+N)</translation>
    </message>
    <message>
        <source>Next movement (N)</source>
        <translation>الحركة التالية (N)</translation>
    </message>
    <message>
        <source>Movement in an area</source>
        <translation>الحركة في منطقة</translation>
    </message>
    <message>
        <source>found {count}</source>
        <translation>النتائج: {count}</translation>
    </message>
    <message>
        <source>{camera}: day {done} of {days}, {found}</source>
        <translation>{camera}: اليوم {done} من {days}، {found}</translation>
    </message>
    <message>
        <source>{camera}: stopped after {done} of {days} days, {found}</source>
        <translation>{camera}: توقف البحث عند اليوم {done} من {days}، {found}</translation>
    </message>
    <message>
        <source>nothing moved there</source>
        <translation>لم يتحرك شيء هناك</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>Find movement in an area</source>
        <translation>البحث عن حركة في منطقة</translation>
    </message>
    <message>
        <source>areas to search</source>
        <translation>مناطق البحث</translation>
    </message>
    <message>
        <source>Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, in the time that the timeline shows.</source>
        <translation>ارسم مستطيلًا فوق المكان الذي تسأل عنه. يُظهر Louver متى تحرّك شيء هناك على {camera}، ضمن الوقت الذي يعرضه الخط الزمني.</translation>
    </message>
    <message>
        <source>No picture is shown now, so that you draw on a blank one.</source>
        <translation>لا تظهر صورة الآن، لذا سترسم على صورة فارغة.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>إضافة منطقة</translation>
    </message>
    <message>
        <source>Put an area into the middle; arrows move it, Shift and arrows size it</source>
        <translation>وضع منطقة في الوسط؛ الأسهم تحرّكها، وShift مع الأسهم يغيّر حجمها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the chosen area away (Delete)</source>
        <translation>إزالة المنطقة المختارة (Delete)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>عدم البحث عن شيء (Esc)</translation>
    </message>
    <message>
        <source>Find movement</source>
        <translation>البحث عن حركة</translation>
    </message>
    <message>
        <source>Look for movement there (Enter)</source>
        <translation>البحث عن حركة هناك (Enter)</translation>
    </message>
</context>
<context>
    <name>BookmarkBar</name>
    <message>
        <source>Name, if you like</source>
        <translation>اسم، إن أردت</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>اسم الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>Keep this name (Enter)</source>
        <translation>حفظ هذا الاسم (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take this bookmark away; Ctrl+Z brings it back</source>
        <translation>إزالة هذه الإشارة المرجعية؛ يعيدها Ctrl+Z</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>كل الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Go to a bookmark</source>
        <translation>الانتقال إلى إشارة مرجعية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>إغلاق هذا الشريط (Esc)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>No bookmarks yet: B makes one at the playhead</source>
        <translation>لا توجد إشارات مرجعية بعد: يضيف B واحدة عند مؤشر التشغيل</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Line: recordings. Ring: something is missing. Number: events.</source>
        <translation>الخط: تسجيلات. الحلقة: شيء ناقص. الرقم: أحداث.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Zones, lines and masks…</source>
        <translation>النطاقات والخطوط والأقنعة…</translation>
    </message>
    <message>
        <source>Draw on its picture what raises events, and what does not</source>
        <translation>ارسم على صورتها ما يطلق أحداثًا وما لا يطلقها</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>What of this camera raises events, where, and when.</source>
        <translation>ما الذي يطلق أحداثًا في هذه الكاميرا، وأين، ومتى.</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>فحص الكاميرا</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة (%n)</numerusform>
            <numerusform>ساعتان (%n)</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد (%n)</numerusform>
            <numerusform>يومان (%n)</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera</source>
        <translation>كاميرا واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n كاميرا</numerusform>
            <numerusform>كاميرا واحدة (%n)</numerusform>
            <numerusform>كاميرتان (%n)</numerusform>
            <numerusform>%n كاميرات</numerusform>
            <numerusform>%n كاميرا</numerusform>
            <numerusform>%n كاميرا</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording had 1 gap.</source>
        <translation>كانت في التسجيل فجوة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Recording had %n gaps.</source>
        <translation>
            <numerusform>عدد الفجوات في التسجيل: %n.</numerusform>
            <numerusform>كانت في التسجيل فجوة واحدة (%n).</numerusform>
            <numerusform>كانت في التسجيل فجوتان (%n).</numerusform>
            <numerusform>كانت في التسجيل %n فجوات.</numerusform>
            <numerusform>كانت في التسجيل %n فجوة.</numerusform>
            <numerusform>كانت في التسجيل %n فجوة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>اختيار شهر</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>اختيار سنة</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Looking for events…</source>
        <translation>جارٍ البحث عن أحداث…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the first gap on the timeline</source>
        <translation>إظهار الفجوة الأولى على الخط الزمني</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>إظهار كل الأحداث</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Play (Enter)</source>
        <translation>تشغيل (Enter)</translation>
    </message>
    <message>
        <source>The event with five seconds before and behind, checked against its fingerprints (E)</source>
        <translation>الحدث مع خمس ثوانٍ قبله وبعده، بعد مطابقته ببصماته (E)</translation>
    </message>
    <message>
        <source>Export clip</source>
        <translation>تصدير المقطع</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Show this moment on the timeline (T)</source>
        <translation>إظهار هذه اللحظة على الخط الزمني (T)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Show what made this event (W)</source>
        <translation>إظهار ما أدّى إلى هذا الحدث (W)</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>لم يُختر أي حدث</translation>
    </message>
    <message>
        <source>Why this event: {reason}</source>
        <translation>سبب هذا الحدث: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n events chosen</source>
        <translation>
            <numerusform>الأحداث المختارة: %n</numerusform>
            <numerusform>اختير حدث واحد (%n)</numerusform>
            <numerusform>اختير حدثان (%n)</numerusform>
            <numerusform>اختيرت %n أحداث</numerusform>
            <numerusform>اختير %n حدثًا</numerusform>
            <numerusform>اختير %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>of 1 camera</source>
        <translation>من كاميرا واحدة</translation>
    </message>
    <message numerus="yes">
        <source>of %n cameras</source>
        <translation>
            <numerusform>من %n كاميرا</numerusform>
            <numerusform>من كاميرا واحدة (%n)</numerusform>
            <numerusform>من كاميرتين (%n)</numerusform>
            <numerusform>من %n كاميرات</numerusform>
            <numerusform>من %n كاميرا</numerusform>
            <numerusform>من %n كاميرا</numerusform>
        </translation>
    </message>
    <message>
        <source>Export saves them in one folder with one verification sheet.</source>
        <translation>يحفظها التصدير في مجلد واحد مع ورقة تحقّق واحدة.</translation>
    </message>
    <message>
        <source>Pause (Enter)</source>
        <translation>إيقاف مؤقت (Enter)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Let this footage go by the rules again (U)</source>
        <translation>إخضاع هذه اللقطات للقواعد من جديد (U)</translation>
    </message>
    <message>
        <source>Never delete this footage (U)</source>
        <translation>عدم حذف هذه اللقطات أبدًا (U)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محتفَظ به</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Mark as new again (R)</source>
        <translation>وضع علامة «جديد» من جديد (R)</translation>
    </message>
    <message>
        <source>Mark as reviewed; 3 seconds of play do it too (R)</source>
        <translation>وضع علامة «مُراجَع»؛ تكفي لذلك أيضًا 3 ثوانٍ من التشغيل (R)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>مُراجَع</translation>
    </message>
    <message>
        <source>Take it back: what looks like this raises events again (X)</source>
        <translation>تراجع: ما يشبه هذا يطلق أحداثًا من جديد (X)</translation>
    </message>
    <message>
        <source>This event is none: its camera learns it, and what looks like this here raises nothing (X)</source>
        <translation>هذا ليس حدثًا: تتعلّم الكاميرا ذلك، وما يشبهه هنا لا يطلق شيئًا (X)</translation>
    </message>
    <message>
        <source>Label is wrong</source>
        <translation>التسمية خاطئة</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>تسمية خاطئة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take it off the list; for 24 hours it lies in the trash (Del)</source>
        <translation>إزالته من القائمة؛ يبقى في سلة المهملات 24 ساعة (Del)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Take it back from the trash (Del)</source>
        <translation>استعادته من سلة المهملات (Del)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>تصدير %n مقطع</numerusform>
            <numerusform>تصدير مقطع واحد (%n)</numerusform>
            <numerusform>تصدير مقطعين (%n)</numerusform>
            <numerusform>تصدير %n مقاطع</numerusform>
            <numerusform>تصدير %n مقطعًا</numerusform>
            <numerusform>تصدير %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, press to take it back</source>
        <translation>{words}، اضغط للتراجع</translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>There is no footage of this any more, so there is nothing to export.</source>
        <translation>لم تعد هناك لقطات لهذا، لذا لا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>Evidence {time}</source>
        <translation>أدلة {time}</translation>
    </message>
    <message>
        <source>1 event has no footage any more and is left out.</source>
        <translation>حدث واحد لم تعد له لقطات، لذا استُبعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no footage any more and are left out.</source>
        <translation>
            <numerusform>أحداث لم تعد لها لقطات واستُبعدت: %n.</numerusform>
            <numerusform>حدث واحد (%n) لم تعد له لقطات، لذا استُبعد.</numerusform>
            <numerusform>حدثان (%n) لم تعد لهما لقطات، لذا استُبعدا.</numerusform>
            <numerusform>%n أحداث لم تعد لها لقطات، لذا استُبعدت.</numerusform>
            <numerusform>%n حدثًا لم تعد لها لقطات، لذا استُبعدت.</numerusform>
            <numerusform>%n حدث لم تعد لها لقطات، لذا استُبعدت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsDelegate</name>
    <message>
        <source>Kept</source>
        <translation>محتفَظ به</translation>
    </message>
    <message>
        <source>, now</source>
        <translation>، الآن</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>تسمية خاطئة</translation>
    </message>
</context>
<context>
    <name>EventsList</name>
    <message>
        <source>Events, newest first</source>
        <translation>الأحداث، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>kept</source>
        <translation>محتفَظ به</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>تسمية خاطئة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Choose an event and press Enter to play it.</source>
        <translation>اختر حدثًا واضغط Enter لتشغيله.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>حدث واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n حدث</numerusform>
            <numerusform>حدث واحد (%n)</numerusform>
            <numerusform>حدثان (%n)</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>منذ منتصف الليل</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>الليلة الماضية</translation>
    </message>
    <message>
        <source>From 18:00 to 08:00</source>
        <translation>من 18:00 إلى 08:00</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Today and the six days before</source>
        <translation>اليوم والأيام الستة السابقة</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Every camera</source>
        <translation>كل الكاميرات</translation>
    </message>
    <message>
        <source>State of events</source>
        <translation>حالة الأحداث</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>مُراجَع</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محتفَظ به</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Which cameras have a lane</source>
        <translation>الكاميرات التي لها مسار</translation>
    </message>
    <message>
        <source>Zone or rule</source>
        <translation>النطاق أو القاعدة</translation>
    </message>
    <message>
        <source>Only events that this rule let through</source>
        <translation>الأحداث التي سمحت بها هذه القاعدة فقط</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Only events that began in these hours</source>
        <translation>الأحداث التي بدأت في هذه الساعات فقط</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>منطقة…</translation>
    </message>
    <message>
        <source>Find when anything moved in an area that you draw</source>
        <translation>العثور على أوقات الحركة في منطقة ترسمها</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show every event again</source>
        <translation>إظهار كل الأحداث من جديد</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>كل الكاميرات</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>أي قاعدة</translation>
    </message>
    <message>
        <source>One camera</source>
        <translation>كاميرا واحدة</translation>
    </message>
    <message>
        <source>{count} cameras</source>
        <translation>الكاميرات: {count}</translation>
    </message>
    <message>
        <source>Show only {type} ({key})</source>
        <translation>إظهار {type} فقط ({key})</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Morning, 6 to 12</source>
        <translation>الصباح، 6 إلى 12</translation>
    </message>
    <message>
        <source>Afternoon, 12 to 18</source>
        <translation>بعد الظهر، 12 إلى 18</translation>
    </message>
    <message>
        <source>Evening, 18 to 22</source>
        <translation>المساء، 18 إلى 22</translation>
    </message>
    <message>
        <source>Night, 22 to 6</source>
        <translation>الليل، 22 إلى 6</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>ساعات أخرى…</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>A place, a camera, a setting, or what to do</source>
        <translation>قسم أو كاميرا أو إعداد أو إجراء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>GoToBar</name>
    <message>
        <source>14:05, yesterday 6 pm, 22 Nov 7:30, 2 hours ago</source>
        <translation>14:05، أمس 6 مساءً، 22 نوفمبر 7:30، قبل ساعتين</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>الوقت المراد الانتقال إليه</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to this time (Enter)</source>
        <translation>الانتقال إلى هذا الوقت (Enter)</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>المرة الأولى</translation>
    </message>
    <message>
        <source>The time before the clocks were set back</source>
        <translation>الوقت قبل تأخير الساعة</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>المرة الثانية</translation>
    </message>
    <message>
        <source>The time after the clocks were set back</source>
        <translation>الوقت بعد تأخير الساعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>إغلاق هذا الشريط (Esc)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>This is no time that Louver understands.</source>
        <translation>لا يفهم Louver هذا الوقت.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>لم يحدث هذا بعد.</translation>
    </message>
    <message>
        <source>The clocks were set back: this time was there twice. Which one?</source>
        <translation>أُخّرت الساعة، فمرّ هذا الوقت مرتين. أيّهما تريد؟</translation>
    </message>
    <message>
        <source>The clocks were set forward over this time: {when}</source>
        <translation>قُدّمت الساعة فتجاوزت هذا الوقت: {when}</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>This camera sends no sound.</source>
        <translation>هذه الكاميرا لا ترسل صوتًا.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press the new key for “{what}”.</source>
        <translation>اضغط المفتاح الجديد لـ«{what}».</translation>
    </message>
    <message>
        <source>Esc leaves it as it is, Backspace gives it back its own key.</source>
        <translation>يتركه Esc كما هو، ويعيد Backspace مفتاحه الأصلي.</translation>
    </message>
    <message>
        <source>{key} already means “{what}”. Press another key.</source>
        <translation>المفتاح {key} مستخدَم لـ«{what}». اضغط مفتاحًا آخر.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Choose another key for “{what}”</source>
        <translation>اختيار مفتاح آخر لـ«{what}»</translation>
    </message>
    <message>
        <source>Change the key for {what}</source>
        <translation>تغيير مفتاح {what}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>KioskQuestion</name>
    <message>
        <source>Leave the wall?</source>
        <translation>هل تريد مغادرة جدار العرض؟</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Go on showing the wall (Esc)</source>
        <translation>مواصلة عرض الجدار (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Show the whole window of Louver</source>
        <translation>إظهار نافذة Louver كاملة</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Choose a camera with the arrow keys first.</source>
        <translation>اختر كاميرا بمفاتيح الأسهم أولًا.</translation>
    </message>
    <message>
        <source>{name} is hidden on this wall. Ctrl+Z shows it again.</source>
        <translation>{name} مخفية على هذا الجدار. يعيد Ctrl+Z إظهارها.</translation>
    </message>
    <message>
        <source>Arranged by Louver</source>
        <translation>رتّبه Louver</translation>
    </message>
    <message>
        <source>Arranged by hand</source>
        <translation>مرتّب يدويًا</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Place</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>Choose at most %n events at once.</source>
        <translation>
            <numerusform>الحد الأقصى للأحداث المختارة معًا: %n.</numerusform>
            <numerusform>اختر حدثًا واحدًا (%n) على الأكثر في المرة.</numerusform>
            <numerusform>اختر حدثين (%n) على الأكثر في المرة.</numerusform>
            <numerusform>اختر %n أحداث على الأكثر في المرة.</numerusform>
            <numerusform>اختر %n حدثًا على الأكثر في المرة.</numerusform>
            <numerusform>اختر %n حدث على الأكثر في المرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Louver needs you</source>
        <translation>يحتاج Louver إليك</translation>
    </message>
    <message>
        <source>{what} at {time}</source>
        <translation>{what}، الساعة {time}</translation>
    </message>
</context>
<context>
    <name>PtzPad</name>
    <message>
        <source>Turn the camera</source>
        <translation>توجيه الكاميرا</translation>
    </message>
    <message>
        <source>Up (↑)</source>
        <translation>أعلى (↑)</translation>
    </message>
    <message>
        <source>Left (←)</source>
        <translation>يسار (←)</translation>
    </message>
    <message>
        <source>Right (→)</source>
        <translation>يمين (→)</translation>
    </message>
    <message>
        <source>Down (↓)</source>
        <translation>أسفل (↓)</translation>
    </message>
    <message>
        <source>Nearer (=)</source>
        <translation>تقريب (=)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>تبعيد (-)</translation>
    </message>
    <message>
        <source>Stop turning (Esc)</source>
        <translation>إيقاف التوجيه (Esc)</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>المواضع…</translation>
    </message>
    <message>
        <source>Places that the camera remembers (1 to 9)</source>
        <translation>المواضع التي تتذكرها الكاميرا (1 إلى 9)</translation>
    </message>
    <message>
        <source>Remember this place…</source>
        <translation>تذكّر هذا الموضع…</translation>
    </message>
    <message>
        <source>Forget a place</source>
        <translation>نسيان موضع</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>الموضع {number}</translation>
    </message>
    <message>
        <source>Remember this place</source>
        <translation>تذكّر هذا الموضع</translation>
    </message>
    <message>
        <source>Name of the place:</source>
        <translation>اسم الموضع:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>الخصوصية لكل الكاميرات</translation>
    </message>
    <message>
        <source>Privacy for all cameras: record, watch and show nothing</source>
        <translation>الخصوصية لكل الكاميرات: لا تسجيل ولا مراقبة ولا عرض</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message>
        <source>Remove camera…</source>
        <translation>إزالة الكاميرا…</translation>
    </message>
    <message>
        <source>Record this camera no more</source>
        <translation>عدم تسجيل هذه الكاميرا بعد الآن</translation>
    </message>
    <message>
        <source>Do not remove</source>
        <translation>عدم الإزالة</translation>
    </message>
    <message>
        <source>Go on as before (Esc)</source>
        <translation>المتابعة كما كان (Esc)</translation>
    </message>
    <message>
        <source>Remove, and keep its recordings</source>
        <translation>إزالة مع الاحتفاظ بتسجيلاتها</translation>
    </message>
    <message>
        <source>Remove, and delete its recordings…</source>
        <translation>إزالة مع حذف تسجيلاتها…</translation>
    </message>
    <message>
        <source>Record this camera no more, and delete all that it recorded</source>
        <translation>عدم تسجيل هذه الكاميرا بعد الآن، وحذف كل ما سجّلته</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>لا يمكن التراجع عن هذا</translation>
    </message>
    <message>
        <source>Louver forgets this camera and its password. What it recorded you keep or delete.</source>
        <translation>ينسى Louver هذه الكاميرا وكلمة مرورها. أما ما سجّلته فتحتفظ به أو تحذفه.</translation>
    </message>
    <message>
        <source>Record {name} no more? Its recordings can stay on this computer and on the timeline, and go by the rules of storage as all others do; or they are deleted now.</source>
        <translation>هل تريد عدم تسجيل {name} بعد الآن؟ يمكن أن تبقى تسجيلاتها على هذا الكمبيوتر وعلى الخط الزمني وتخضع لقواعد التخزين كغيرها، أو أن تُحذف الآن.</translation>
    </message>
    <message>
        <source>Delete everything that {name} recorded on this computer, with its events, and with what was to be kept for ever? This cannot be undone. Clips that are sealed in the vault stay there.</source>
        <translation>هل تريد حذف كل ما سجّلته {name} على هذا الكمبيوتر، مع أحداثها وما كان سيُحتفظ به إلى الأبد؟ لا يمكن التراجع عن هذا. وتبقى المقاطع المختومة في الخزنة مكانها.</translation>
    </message>
</context>
<context>
    <name>RuleCanvas</name>
    <message>
        <source>Drawing, {count} corners so far, pointer at {x} %, {y} %</source>
        <translation>جارٍ الرسم، الزوايا حتى الآن: {count}، المؤشر عند {x} %، {y} %</translation>
    </message>
    <message>
        <source>Picture with {count} drawn rules</source>
        <translation>صورة، القواعد المرسومة عليها: {count}</translation>
    </message>
    <message>
        <source>, chosen: {name}</source>
        <translation>، المختار: {name}</translation>
    </message>
    <message>
        <source>, corner {number} of {count} at {x} %, {y} %</source>
        <translation>، الزاوية {number} من {count} عند {x} %، {y} %</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Next recording</source>
        <translation>التسجيل التالي</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>البدء والإنهاء</translation>
    </message>
    <message>
        <source>Letters, digits and signs act by themselves. Off, only keys with Ctrl or Alt do.</source>
        <translation>تعمل الحروف والأرقام والرموز وحدها. وعند التعطيل تعمل فقط المفاتيح المقترنة بـCtrl أو Alt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>المفاتيح المفردة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window opens again in it.</source>
        <translation>تُفتح النافذة من جديد بهذه اللغة.</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>شريط جانبي ضيق</translation>
    </message>
    <message>
        <source>The places at the side as icons alone.</source>
        <translation>الأقسام الجانبية أيقونات فقط.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing moves that need not: cards of events do not play by themselves.</source>
        <translation>لا يتحرك إلا الضروري: لا تُشغَّل بطاقات الأحداث من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>The desktop tells when something is wrong while the window is not in front.</source>
        <translation>ينبّهك سطح المكتب عند حدوث خلل والنافذة ليست في المقدمة.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>The desktop tells of these while the window is not in front.</source>
        <translation>ينبّهك سطح المكتب إلى هذه والنافذة ليست في المقدمة.</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>مع صورة</translation>
    </message>
    <message>
        <source>Whoever sees this screen sees the picture, also while it is locked.</source>
        <translation>كل من يرى هذه الشاشة يرى الصورة، حتى وهي مقفلة.</translation>
    </message>
    <message>
        <source>Record from login on</source>
        <translation>التسجيل منذ تسجيل الدخول</translation>
    </message>
    <message>
        <source>The recorder starts when you log in, without the window.</source>
        <translation>يبدأ المسجّل عند تسجيل دخولك، دون النافذة.</translation>
    </message>
    <message>
        <source>Closing leaves an icon</source>
        <translation>الإغلاق يُبقي أيقونة</translation>
    </message>
    <message>
        <source>The window goes into the tray, where there is one, and its icon tells the state.</source>
        <translation>تنتقل النافذة إلى علبة النظام إن وُجدت، وتُظهر أيقونتها الحالة.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>The recorder starts at login.</source>
        <translation>يبدأ المسجّل عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The recorder does not start at login.</source>
        <translation>لا يبدأ المسجّل عند تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Privacy is on for {name}, so no picture was saved.</source>
        <translation>الخصوصية مفعّلة لـ{name}، لذا لم تُحفظ صورة.</translation>
    </message>
    <message>
        <source>{name} shows no picture that could be saved.</source>
        <translation>لا تعرض {name} صورة يمكن حفظها.</translation>
    </message>
    <message>
        <source>Saved the picture of {name} from {time} as {path}.</source>
        <translation>حُفظت صورة {name} من الساعة {time} باسم {path}.</translation>
    </message>
    <message>
        <source>No picture of {name} came in 6 seconds, so none was saved.</source>
        <translation>لم تصل صورة من {name} خلال 6 ثوانٍ، لذا لم تُحفظ صورة.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Looking for the recorder…</source>
        <translation>جارٍ البحث عن المسجّل…</translation>
    </message>
    <message>
        <source>Export: {percent} %</source>
        <translation>التصدير: {percent} %</translation>
    </message>
    <message>
        <source>simple fallback</source>
        <translation>بديل بسيط</translation>
    </message>
    <message>
        <source>Detector: {name}</source>
        <translation>الكاشف: {name}</translation>
    </message>
    <message>
        <source>Disk: full in {days}</source>
        <translation>القرص، المدة حتى الامتلاء: {days}</translation>
    </message>
    <message>
        <source>Disk: {days} fit</source>
        <translation>القرص، سعته: {days}</translation>
    </message>
    <message>
        <source>Vault: waiting for network</source>
        <translation>الخزنة: في انتظار الشبكة</translation>
    </message>
    <message>
        <source>Vault: stopped, needs you</source>
        <translation>الخزنة: متوقفة، تحتاج إليك</translation>
    </message>
    <message>
        <source>Vault: uploading {count}</source>
        <translation>الخزنة: جارٍ رفع {count}</translation>
    </message>
    <message>
        <source>Vault: up to date</source>
        <translation>الخزنة: محدّثة</translation>
    </message>
    <message>
        <source>The recorder does not answer</source>
        <translation>المسجّل لا يستجيب</translation>
    </message>
    <message>
        <source>Recording {count}/{all}</source>
        <translation>التسجيل {count}/{all}</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>as long as there is room</source>
        <translation>ما دامت هناك مساحة</translation>
    </message>
    <message>
        <source>Recordings folder</source>
        <translation>مجلد التسجيلات</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <translation>مساحة التسجيلات</translation>
    </message>
    <message>
        <source>Over this, the oldest footage is deleted.</source>
        <translation>عند تجاوزها تُحذف أقدم اللقطات.</translation>
    </message>
    <message>
        <source>Room that stays free</source>
        <translation>المساحة التي تبقى خالية</translation>
    </message>
    <message>
        <source>The usual is a twentieth of the disk, at most 4 GB.</source>
        <translation>المعتاد جزء من عشرين من القرص، وبحد أقصى 4 GB.</translation>
    </message>
    <message>
        <source>Keep all footage</source>
        <translation>الاحتفاظ بكل اللقطات</translation>
    </message>
    <message>
        <source>What nothing happened in goes after this time, and earlier where the disk is full.</source>
        <translation>تُحذف اللقطات التي لم يحدث فيها شيء بعد هذه المدة، وقبلها إذا امتلأ القرص.</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>الاحتفاظ بالأحداث</translation>
    </message>
    <message>
        <source>Footage around events stays this long. What you keep for ever is never deleted.</source>
        <translation>تبقى اللقطات المحيطة بالأحداث هذه المدة. وما تحتفظ به إلى الأبد لا يُحذف أبدًا.</translation>
    </message>
    <message>
        <source>To record elsewhere, start Louver with another library, or add a disk to this one.</source>
        <translation>للتسجيل في مكان آخر، شغّل Louver بمكتبة أخرى، أو أضف قرصًا إلى هذه المكتبة.</translation>
    </message>
    <message>
        <source>Further disks: {folders}</source>
        <translation>أقراص أخرى: {folders}</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras have rules of their own.</source>
        <translation>
            <numerusform>كاميرات لها قواعدها الخاصة: %n.</numerusform>
            <numerusform>كاميرا واحدة (%n) لها قواعدها الخاصة.</numerusform>
            <numerusform>كاميرتان (%n) لهما قواعدهما الخاصة.</numerusform>
            <numerusform>%n كاميرات لها قواعدها الخاصة.</numerusform>
            <numerusform>%n كاميرا لها قواعدها الخاصة.</numerusform>
            <numerusform>%n كاميرا لها قواعدها الخاصة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera has rules of its own.</source>
        <translation>كاميرا واحدة لها قواعدها الخاصة.</translation>
    </message>
    <message>
        <source>The recorder does not answer, so its storage cannot be shown or changed now.</source>
        <translation>المسجّل لا يستجيب، لذا لا يمكن عرض إعدادات تخزينه أو تغييرها الآن.</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (Space)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>How fast it plays; below 0 backwards (J, L)</source>
        <translation>سرعة التشغيل؛ وما دون 0 إلى الخلف (J, L)</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Lanes in sight</source>
        <translation>المسارات الظاهرة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Click the timeline to see what was recorded then.</source>
        <translation>انقر على الخط الزمني لرؤية ما سُجّل حينها.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Next recording</source>
        <translation>التسجيل التالي</translation>
    </message>
    <message>
        <source>Previous event (Shift+N)</source>
        <translation>الحدث السابق (Shift+N)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (Space)</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>الحدث التالي (N)</translation>
    </message>
    <message>
        <source>Play backwards, again for faster (J)</source>
        <translation>تشغيل إلى الخلف، ومرة أخرى للتسريع (J)</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>إطار واحد إلى الخلف (,)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>إطار واحد إلى الأمام (.)</translation>
    </message>
    <message>
        <source>Play forwards, again for faster (L)</source>
        <translation>تشغيل إلى الأمام، ومرة أخرى للتسريع (L)</translation>
    </message>
    <message>
        <source>Play all cameras together (Y)</source>
        <translation>تشغيل كل الكاميرات معًا (Y)</translation>
    </message>
    <message>
        <source>Export a range (I, O, E)</source>
        <translation>تصدير فترة (I, O, E)</translation>
    </message>
    <message>
        <source>Go to the newest recording (End)</source>
        <translation>الانتقال إلى أحدث تسجيل (End)</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>No recording here.</source>
        <translation>لا يوجد تسجيل هنا.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>لم يحدث هذا بعد.</translation>
    </message>
</context>
<context>
    <name>TimelineWays</name>
    <message>
        <source>Choose a day (C)</source>
        <translation>اختيار يوم (C)</translation>
    </message>
    <message>
        <source>Go to a time (G)</source>
        <translation>الانتقال إلى وقت (G)</translation>
    </message>
    <message>
        <source>Choose what is shown (F)</source>
        <translation>اختيار ما يظهر (F)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Start of the day (Home)</source>
        <translation>بداية اليوم (Home)</translation>
    </message>
    <message>
        <source>Last night, 18:00 to 08:00</source>
        <translation>الليلة الماضية، 18:00 إلى 08:00</translation>
    </message>
    <message>
        <source>Bookmark this moment (B)</source>
        <translation>إشارة مرجعية عند هذه اللحظة (B)</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>كل الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Earlier (wheel)</source>
        <translation>أقدم (عجلة الفأرة)</translation>
    </message>
    <message>
        <source>Later (wheel)</source>
        <translation>أحدث (عجلة الفأرة)</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>إظهار وقت أكثر (-)</translation>
    </message>
    <message>
        <source>Show less time (=)</source>
        <translation>إظهار وقت أقل (=)</translation>
    </message>
    <message>
        <source>Fit the day (0)</source>
        <translation>ملاءمة اليوم (0)</translation>
    </message>
    <message>
        <source>No later event is shown here.</source>
        <translation>لا يظهر هنا حدث لاحق.</translation>
    </message>
    <message>
        <source>No earlier event is shown here.</source>
        <translation>لا يظهر هنا حدث أسبق.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Name of a bookmark</source>
        <translation>اسم إشارة مرجعية</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>إزالة إشارة مرجعية</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Louver</source>
        <translation>فتح Louver</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>الخصوصية لكل الكاميرات</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>جارٍ البحث عن المسجّل…</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>التراجع عنه (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>Looking for the recorder…</source>
        <translation>جارٍ البحث عن المسجّل…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>ما هو مخزَّن</translation>
    </message>
    <message>
        <source>Computers of this vault</source>
        <translation>أجهزة كمبيوتر هذه الخزنة</translation>
    </message>
    <message>
        <source>What the provider sees</source>
        <translation>ما يراه المزوّد</translation>
    </message>
    <message>
        <source>Yes: how many files, their sizes, when they were uploaded, your IP address, your bill.</source>
        <translation>نعم: عدد الملفات وأحجامها ووقت رفعها وعنوان IP الخاص بك وفاتورتك.</translation>
    </message>
    <message>
        <source>No: pictures, sound, camera names, event types.</source>
        <translation>لا: الصور والصوت وأسماء الكاميرات وأنواع الأحداث.</translation>
    </message>
    <message>
        <source>From times and sizes it can guess when something happened.</source>
        <translation>من الأوقات والأحجام يمكنه تخمين متى حدث شيء.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>مقطع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n مقطع</numerusform>
            <numerusform>مقطع واحد (%n)</numerusform>
            <numerusform>مقطعان (%n)</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Made with this vault. Louver keeps no copy and does not show them again.</source>
        <translation>أُنشئت مع هذه الخزنة. لا يحتفظ Louver بنسخة منها ولا يعرضها مرة أخرى.</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>أحدث حدث</translation>
    </message>
    <message>
        <source>Locked with</source>
        <translation>مقفلة بـ</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 كلمة</translation>
    </message>
    <message>
        <source>records</source>
        <translation>يسجّل</translation>
    </message>
    <message>
        <source>can watch clips</source>
        <translation>يمكنه مشاهدة المقاطع</translation>
    </message>
    <message>
        <source>may change the list</source>
        <translation>يمكنه تغيير القائمة</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>لا توجد خزنة بعد</translation>
    </message>
    <message>
        <source>Clips stay on this computer and go nowhere else.</source>
        <translation>تبقى المقاطع على هذا الكمبيوتر ولا تذهب إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Each clip is locked on this computer before it leaves. Only computers you approve, or your 24 words, can unlock it. Whoever keeps the bucket keeps a box that cannot be opened there. Nor can we open it.</source>
        <translation>يُقفل كل مقطع على هذا الكمبيوتر قبل أن يغادره. ولا تفتحه إلا الأجهزة التي توافق عليها أو كلماتك الـ24. ومن يحفظ الحاوية يحفظ صندوقًا لا يمكن فتحه هناك. ولا يمكننا نحن فتحه أيضًا.</translation>
    </message>
    <message>
        <source>Clips are safe here and will wait.</source>
        <translation>المقاطع آمنة هنا وستنتظر.</translation>
    </message>
    <message>
        <source>Stopped: needs you</source>
        <translation>متوقفة: تحتاج إليك</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>في انتظار الشبكة</translation>
    </message>
    <message numerus="yes">
        <source>Uploading %n</source>
        <translation>
            <numerusform>جارٍ رفع %n</numerusform>
            <numerusform>جارٍ رفع %n</numerusform>
            <numerusform>جارٍ رفع %n</numerusform>
            <numerusform>جارٍ رفع %n</numerusform>
            <numerusform>جارٍ رفع %n</numerusform>
            <numerusform>جارٍ رفع %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّثة</translation>
    </message>
    <message>
        <source>Nothing is known of the vault now</source>
        <translation>لا يُعرف شيء عن الخزنة الآن</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Live wall</source>
        <translation>جدار العرض المباشر</translation>
    </message>
    <message>
        <source>Every camera is hidden.</source>
        <translation>كل الكاميرات مخفية.</translation>
    </message>
    <message>
        <source>Ctrl+Z or the menu of layouts shows them again.</source>
        <translation>يعيد Ctrl+Z أو قائمة التخطيطات إظهارها.</translation>
    </message>
    <message>
        <source>Open Cameras (Ctrl+4): Louver looks on your network there, and adds one by its address.</source>
        <translation>افتح الكاميرات (Ctrl+4): هناك يبحث Louver في شبكتك، ويضيف كاميرا بعنوانها.</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>لا توجد كاميرات بعد.</translation>
    </message>
</context>
<context>
    <name>WallBar</name>
    <message>
        <source>Wall</source>
        <translation>الجدار</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>الصفحة السابقة (PgUp)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>الصفحة التالية (PgDn)</translation>
    </message>
    <message>
        <source>Hear the chosen camera (M)</source>
        <translation>سماع الكاميرا المختارة (M)</translation>
    </message>
    <message>
        <source>Boxes around what is seen (B)</source>
        <translation>مربعات حول ما يُرصد (B)</translation>
    </message>
    <message>
        <source>Turn the chosen camera (Z)</source>
        <translation>توجيه الكاميرا المختارة (Z)</translation>
    </message>
    <message>
        <source>Save a picture (S)</source>
        <translation>حفظ صورة (S)</translation>
    </message>
    <message>
        <source>One more wall, for another screen</source>
        <translation>جدار آخر لشاشة أخرى</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>ملء الشاشة (F11)</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>التخطيط: {name}</translation>
    </message>
    <message>
        <source>Layouts: choose, save, arrange by itself (A)</source>
        <translation>التخطيطات: اختيار، حفظ، ترتيب تلقائي (A)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Louver, wall {number}</source>
        <translation>Louver، الجدار {number}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Open Live</source>
        <translation>فتح المباشر</translation>
    </message>
    <message>
        <source>Open Timeline</source>
        <translation>فتح الخط الزمني</translation>
    </message>
    <message>
        <source>Open Events</source>
        <translation>فتح الأحداث</translation>
    </message>
    <message>
        <source>Open Cameras</source>
        <translation>فتح الكاميرات</translation>
    </message>
    <message>
        <source>Open Vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>فتح صحة النظام</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Find a place, a camera or a setting</source>
        <translation>البحث عن قسم أو كاميرا أو إعداد</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>إظهار كل المفاتيح</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>الانتقال إلى اللوحة التالية</translation>
    </message>
    <message>
        <source>Go to the pane before</source>
        <translation>الانتقال إلى اللوحة السابقة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>الخصوصية لكل الكاميرات</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>ما يمكن فعله به</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>إظهار على الخط الزمني</translation>
    </message>
    <message>
        <source>Automatic layout</source>
        <translation>تخطيط تلقائي</translation>
    </message>
    <message>
        <source>Boxes around what is seen</source>
        <translation>مربعات حول ما يُرصد</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>توجيه الكاميرا</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Next page of cameras</source>
        <translation>صفحة الكاميرات التالية</translation>
    </message>
    <message>
        <source>Page of cameras before</source>
        <translation>صفحة الكاميرات السابقة</translation>
    </message>
    <message>
        <source>Go from tile to tile</source>
        <translation>التنقل بين الخانات</translation>
    </message>
    <message>
        <source>Go to that tile</source>
        <translation>الانتقال إلى تلك الخانة</translation>
    </message>
    <message>
        <source>Show one camera alone</source>
        <translation>إظهار كاميرا واحدة وحدها</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>إظهار كل الكاميرات</translation>
    </message>
    <message>
        <source>Move the zoomed picture</source>
        <translation>تحريك الصورة المكبّرة</translation>
    </message>
    <message>
        <source>Move the tile</source>
        <translation>نقل الخانة</translation>
    </message>
    <message>
        <source>Play, hold</source>
        <translation>تشغيل، إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>تشغيل إلى الخلف، ومرة أخرى للتسريع</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>تشغيل إلى الأمام، ومرة أخرى للتسريع</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>إطار واحد إلى الخلف</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>إطار واحد إلى الأمام</translation>
    </message>
    <message>
        <source>All cameras together</source>
        <translation>كل الكاميرات معًا</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>الحدث التالي</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>الحدث السابق</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>اليوم كاملًا</translation>
    </message>
    <message>
        <source>The newest recording</source>
        <translation>أحدث تسجيل</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>بداية اليوم</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>الانتقال إلى وقت</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>اختيار ما يظهر</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>إشارة مرجعية عند هذه اللحظة</translation>
    </message>
    <message>
        <source>Start of the range</source>
        <translation>بداية الفترة</translation>
    </message>
    <message>
        <source>End of the range</source>
        <translation>نهاية الفترة</translation>
    </message>
    <message>
        <source>Forget the range</source>
        <translation>نسيان الفترة</translation>
    </message>
    <message>
        <source>Export the range</source>
        <translation>تصدير الفترة</translation>
    </message>
    <message>
        <source>Five seconds, with Shift thirty</source>
        <translation>خمس ثوانٍ، ومع Shift ثلاثون</translation>
    </message>
    <message>
        <source>Go from lane to lane</source>
        <translation>التنقل بين المسارات</translation>
    </message>
    <message>
        <source>Show one type of events</source>
        <translation>إظهار نوع واحد من الأحداث</translation>
    </message>
    <message>
        <source>Show only events of that type</source>
        <translation>إظهار أحداث ذلك النوع فقط</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Reviewed, or new again</source>
        <translation>مُراجَع، أو جديد مرة أخرى</translation>
    </message>
    <message>
        <source>Export the chosen events</source>
        <translation>تصدير الأحداث المختارة</translation>
    </message>
    <message>
        <source>Keep for ever, or let go</source>
        <translation>الاحتفاظ إلى الأبد، أو ترك الاحتفاظ</translation>
    </message>
    <message>
        <source>Why this event</source>
        <translation>سبب هذا الحدث</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>تسمية خاطئة</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>الانتقال إلى عوامل التصفية</translation>
    </message>
    <message>
        <source>Go from event to event</source>
        <translation>التنقل بين الأحداث</translation>
    </message>
    <message>
        <source>Choose one more, or let go</source>
        <translation>اختيار حدث إضافي، أو إلغاء اختياره</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Delete, or restore from the trash</source>
        <translation>حذف، أو استعادة من سلة المهملات</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Nothing was deleted in the last 24 hours.</source>
        <translation>لم يُحذف شيء في آخر 24 ساعة.</translation>
    </message>
    <message>
        <source>No event matches these filters.</source>
        <translation>لا يطابق أي حدث عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Louver does not look for events now, so there may have been some.</source>
        <translation>لا يبحث Louver عن أحداث الآن، لذا ربما وقع بعضها.</translation>
    </message>
    <message>
        <source>For a part of the time privacy was on, and nobody looked.</source>
        <translation>كانت الخصوصية مفعّلة جزءًا من الوقت، ولم تكن هناك مراقبة.</translation>
    </message>
    <message>
        <source>Recording was complete.</source>
        <translation>كان التسجيل كاملًا.</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours on {cameras}.</source>
        <translation>لم يحدث شيء في آخر 24 ساعة ({cameras}).</translation>
    </message>
    <message>
        <source>Nothing happened today on {cameras}.</source>
        <translation>لم يحدث شيء اليوم ({cameras}).</translation>
    </message>
    <message>
        <source>Nothing happened last night on {cameras}.</source>
        <translation>لم يحدث شيء الليلة الماضية ({cameras}).</translation>
    </message>
    <message>
        <source>Nothing happened in these 7 days on {cameras}.</source>
        <translation>لم يحدث شيء في هذه الأيام الـ7 ({cameras}).</translation>
    </message>
    <message>
        <source>Nothing was seen in the last 24 hours on {cameras}.</source>
        <translation>لم يُرصد شيء في آخر 24 ساعة ({cameras}).</translation>
    </message>
    <message>
        <source>Nothing was seen today on {cameras}.</source>
        <translation>لم يُرصد شيء اليوم ({cameras}).</translation>
    </message>
    <message>
        <source>Nothing was seen last night on {cameras}.</source>
        <translation>لم يُرصد شيء الليلة الماضية ({cameras}).</translation>
    </message>
    <message>
        <source>Nothing was seen in these 7 days on {cameras}.</source>
        <translation>لم يُرصد شيء في هذه الأيام الـ7 ({cameras}).</translation>
    </message>
    <message>
        <source>Nothing was recorded in the last 24 hours, so there are no events to show.</source>
        <translation>لم يُسجَّل شيء في آخر 24 ساعة، لذا لا توجد أحداث لعرضها.</translation>
    </message>
    <message>
        <source>Nothing was recorded today, so there are no events to show.</source>
        <translation>لم يُسجَّل شيء اليوم، لذا لا توجد أحداث لعرضها.</translation>
    </message>
    <message>
        <source>Nothing was recorded last night, so there are no events to show.</source>
        <translation>لم يُسجَّل شيء الليلة الماضية، لذا لا توجد أحداث لعرضها.</translation>
    </message>
    <message>
        <source>Nothing was recorded in these 7 days, so there are no events to show.</source>
        <translation>لم يُسجَّل شيء في هذه الأيام الـ7، لذا لا توجد أحداث لعرضها.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحة النظام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>حيوان</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>the camera was offline</source>
        <translation>كانت الكاميرا غير متصلة</translation>
    </message>
    <message>
        <source>the camera refused the login</source>
        <translation>رفضت الكاميرا تسجيل الدخول</translation>
    </message>
    <message>
        <source>Louver was closed</source>
        <translation>كان Louver مغلقًا</translation>
    </message>
    <message>
        <source>Louver ended unexpectedly and started again</source>
        <translation>توقف Louver بشكل غير متوقع وبدأ من جديد</translation>
    </message>
    <message>
        <source>the camera&apos;s stream ended</source>
        <translation>انتهى بث الكاميرا</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>كان القرص ممتلئًا</translation>
    </message>
    <message>
        <source>the disk was missing</source>
        <translation>كان القرص مفقودًا</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>privacy was on</source>
        <translation>كانت الخصوصية مفعّلة</translation>
    </message>
    <message>
        <source>the camera&apos;s settings were changed</source>
        <translation>غُيّرت إعدادات الكاميرا</translation>
    </message>
    <message>
        <source>the plan says not to record then</source>
        <translation>الخطة تقضي بعدم التسجيل حينها</translation>
    </message>
    <message>
        <source>nothing happened, and only events are recorded</source>
        <translation>لم يحدث شيء، والتسجيل للأحداث فقط</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>كان الكمبيوتر في وضع السكون</translation>
    </message>
    <message>
        <source>the clock was changed</source>
        <translation>غُيّرت الساعة</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>deleted by your rules</source>
        <translation>حُذف وفق قواعدك</translation>
    </message>
    <message>
        <source>the cause is unknown</source>
        <translation>السبب غير معروف</translation>
    </message>
    <message>
        <source>No recording here: {cause}.</source>
        <translation>لا يوجد تسجيل هنا: {cause}.</translation>
    </message>
    <message>
        <source>footage deleted</source>
        <translation>حُذفت اللقطات</translation>
    </message>
    <message>
        <source>no footage</source>
        <translation>لا توجد لقطات</translation>
    </message>
    <message>
        <source>{time} (2nd)</source>
        <translation>{time} (المرة الثانية)</translation>
    </message>
    <message>
        <source>under 1 MB</source>
        <translation>أقل من 1 MB</translation>
    </message>
</context>
</TS>
