<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nothing yet. Say “Wrong label” of an event that is none, and what looks like it raises nothing here.</source>
        <translation>لا شيء بعد. ضع «تسمية خاطئة» على حدث ليس حدثًا، فلا يطلق ما يشبهه شيئًا هنا.</translation>
    </message>
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
        <source>A pet indoors is an animal, and movement until it is recognised: leave both out, and it raises nothing.</source>
        <translation>الحيوان الأليف في الداخل حيوان، وهو حركة إلى أن يُتعرّف عليه: استبعد الاثنين فلا يطلق شيئًا.</translation>
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
        <source>192.168.1.40 or rtsp://…</source>
        <translation>192.168.1.40 أو rtsp://…</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>اسمها الخاص</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>بدء التسجيل</translation>
    </message>
    <message>
        <source>Fetch a picture, and record this camera from now on</source>
        <translation>جلب صورة وتسجيل هذه الكاميرا من الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>عدم إضافة شيء (Esc)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المست&amp;خدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Type the camera&apos;s address first, for instance 192.168.1.40 or rtsp://192.168.1.40/stream1.</source>
        <translation>اكتب عنوان الكاميرا أولًا، مثل 192.168.1.40 أو rtsp://192.168.1.40/stream1.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Address: {address}
User name: {user}
Password: hidden
Answer: {answer}
Time: {day}, {time}</source>
        <translation>العنوان: ⁨{address}⁩
اسم المستخدم: {user}
كلمة المرور: مخفية
الرد: {answer}
الوقت: {day}، {time}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>user name</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Asking the camera for a picture…</source>
        <translation>جارٍ طلب صورة من الكاميرا…</translation>
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
        <source>All cameras (Esc)</source>
        <translation>كل الكاميرات (Esc)</translation>
    </message>
    <message>
        <source>Swap full and small</source>
        <translation>تبديل الكاملة والصغيرة</translation>
    </message>
    <message>
        <source>Let the small picture be the full one, and the other way round</source>
        <translation>جعل الصورة الصغيرة هي الكاملة، والعكس</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Record this camera as chosen here</source>
        <translation>تسجيل هذه الكاميرا كما اختير هنا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Back to what held before (Ctrl+Z)</source>
        <translation>العودة إلى ما كان ساريًا من قبل (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Choose at least one day, or nothing is ever recorded.</source>
        <translation>اختر يومًا واحدًا على الأقل، وإلا فلن يُسجَّل شيء أبدًا.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Streams and recording</source>
        <translation>البث والتسجيل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Settings of a camera</source>
        <translation>إعدادات كاميرا</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّل</translation>
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
        <source>{name}: raises nothing in {places}, since {moment}</source>
        <translation>{name}: لا يطلق شيئًا في {places}، منذ {moment}</translation>
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
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Name, streams and recording of {name}</source>
        <translation>اسم {name} وبثها وتسجيلها</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>إعدادات {name}</translation>
    </message>
    <message>
        <source>Record {name}</source>
        <translation>تسجيل {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add {name}, {place}</source>
        <translation>إضافة {name}، {place}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Look at what the camera sends and says</source>
        <translation>فحص ما ترسله الكاميرا وما تقوله</translation>
    </message>
    <message>
        <source>Looking at what the camera sends and says…</source>
        <translation>جارٍ فحص ما ترسله الكاميرا وما تقوله…</translation>
    </message>
    <message>
        <source>Nothing to mend: codec, keyframes, clock and streams are as they should be.</source>
        <translation>لا شيء يحتاج إلى إصلاح: الترميز والإطارات المفتاحية والساعة والبث كما يجب.</translation>
    </message>
    <message>
        <source>Setting it in the camera…</source>
        <translation>جارٍ ضبطه في الكاميرا…</translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation>إضافة بالعنوان</translation>
    </message>
    <message>
        <source>Add a camera that was not found</source>
        <translation>إضافة كاميرا لم يُعثر عليها</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>لا توجد كاميرات بعد.</translation>
    </message>
    <message>
        <source>Found on your network and at this computer</source>
        <translation>وُجدت في شبكتك وعلى هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Louver goes on looking on your network and at this computer.</source>
        <translation>يواصل Louver البحث في شبكتك وعلى هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No other camera answers. Check that it has power and is on this network, or add it by its address.</source>
        <translation>لا تستجيب أي كاميرا أخرى. تأكد من أنها موصولة بالكهرباء وبهذه الشبكة، أو أضفها بعنوانها.</translation>
    </message>
    <message>
        <source>Show it live</source>
        <translation>عرض مباشر</translation>
    </message>
    <message>
        <source>Open the wall of live pictures</source>
        <translation>فتح جدار الصور المباشرة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Add these cameras with the same user name and password</source>
        <translation>إضافة هذه الكاميرات باسم المستخدم وكلمة المرور نفسيهما</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Leave the other cameras alone</source>
        <translation>ترك الكاميرات الأخرى وشأنها</translation>
    </message>
    <message>
        <source>{name} is recorded now.</source>
        <translation>يجري تسجيل {name} الآن.</translation>
    </message>
    <message>
        <source>Trying {name} at {place}…</source>
        <translation>جارٍ تجربة {name} على {place}…</translation>
    </message>
    <message>
        <source>Seconds kept before an event</source>
        <translation>الثواني المحتفَظ بها قبل الحدث</translation>
    </message>
    <message>
        <source>Seconds kept after an event</source>
        <translation>الثواني المحتفَظ بها بعد الحدث</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>before the seconds before an event</comment>
        <translation>الاحتفاظ بـ</translation>
    </message>
    <message>
        <source>before an event and</source>
        <translation>قبل الحدث و</translation>
    </message>
    <message>
        <source>after it.</source>
        <comment>behind the seconds after an event</comment>
        <translation>بعده.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Change what you typed</source>
        <translation>تعديل ما كتبته</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show what was asked and answered</source>
        <translation>إظهار ما سُئل وما أُجيب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the details; the password is not in them</source>
        <translation>نسخ التفاصيل؛ كلمة المرور ليست فيها</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>إضافة وقت</translation>
    </message>
    <message>
        <source>Record at another time of the week too</source>
        <translation>التسجيل في وقت آخر من الأسبوع أيضًا</translation>
    </message>
    <message>
        <source>At all other times nothing is recorded. An end at or before the start is on the next day.</source>
        <translation>لا يُسجَّل شيء في بقية الأوقات. وإذا كانت النهاية عند البداية أو قبلها فهي في اليوم التالي.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What is recorded then</source>
        <translation>ما يُسجَّل حينها</translation>
    </message>
    <message>
        <source>Take this time out of the week</source>
        <translation>إزالة هذا الوقت من الأسبوع</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Louver is looking on your network…</source>
        <translation>يبحث Louver في شبكتك…</translation>
    </message>
    <message>
        <source>no picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>at this computer</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Try this password on your other camera of this make?</source>
        <translation>هل تريد تجربة كلمة المرور هذه على كاميرتك الأخرى من هذا الصانع؟</translation>
    </message>
    <message numerus="yes">
        <source>Try this password on your %n other cameras of this make?</source>
        <translation>
            <numerusform>هل تريد تجربة كلمة المرور هذه على كاميراتك الأخرى من هذا الصانع (%n)؟</numerusform>
            <numerusform>هل تريد تجربة كلمة المرور هذه على كاميرتك الأخرى (%n) من هذا الصانع؟</numerusform>
            <numerusform>هل تريد تجربة كلمة المرور هذه على كاميرتيك الأخريين (%n) من هذا الصانع؟</numerusform>
            <numerusform>هل تريد تجربة كلمة المرور هذه على كاميراتك الـ%n الأخرى من هذا الصانع؟</numerusform>
            <numerusform>هل تريد تجربة كلمة المرور هذه على %n كاميرا أخرى من هذا الصانع؟</numerusform>
            <numerusform>هل تريد تجربة كلمة المرور هذه على %n كاميرا أخرى من هذا الصانع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera was added.</source>
        <translation>أُضيفت كاميرا واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras were added.</source>
        <translation>
            <numerusform>الكاميرات المضافة: %n.</numerusform>
            <numerusform>أُضيفت كاميرا واحدة (%n).</numerusform>
            <numerusform>أُضيفت كاميرتان (%n).</numerusform>
            <numerusform>أُضيفت %n كاميرات.</numerusform>
            <numerusform>أُضيفت %n كاميرا.</numerusform>
            <numerusform>أُضيفت %n كاميرا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} Not added: {refused}</source>
        <translation>{added} لم يُضَف: {refused}</translation>
    </message>
    <message>
        <source>The window closes.</source>
        <translation>النافذة تُغلق.</translation>
    </message>
    <message>
        <source>The recorder does not answer now, so nothing was changed. Try again when it does.</source>
        <translation>لا يستجيب المسجّل الآن، لذا لم يتغيّر شيء. أعد المحاولة عندما يستجيب.</translation>
    </message>
    <message>
        <source>The link to the recorder failed. Louver tries again.</source>
        <translation>تعطّل الاتصال بالمسجّل. يعيد Louver المحاولة.</translation>
    </message>
    <message>
        <source>What the detector saw was not noted for this event.</source>
        <translation>لم يُدوَّن ما رآه الكاشف لهذا الحدث.</translation>
    </message>
    <message>
        <source>The event&apos;s picture with the box that made it</source>
        <translation>صورة الحدث مع المربع الذي أدّى إليه</translation>
    </message>
    <message numerus="yes">
        <source>The event&apos;s picture with %n boxes that made it</source>
        <translation>
            <numerusform>صورة الحدث مع المربعات التي أدّت إليه: %n</numerusform>
            <numerusform>صورة الحدث مع المربع الذي أدّى إليه (%n)</numerusform>
            <numerusform>صورة الحدث مع المربعين اللذين أدّيا إليه (%n)</numerusform>
            <numerusform>صورة الحدث مع %n مربعات أدّت إليه</numerusform>
            <numerusform>صورة الحدث مع %n مربعًا أدّت إليه</numerusform>
            <numerusform>صورة الحدث مع %n مربع أدّت إليه</numerusform>
        </translation>
    </message>
    <message>
        <source>{areas}, chosen: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>{areas}، المختارة: {left} % من اليسار، {top} % من الأعلى، العرض {width} %، الارتفاع {height} %</translation>
    </message>
    <message>
        <source>Picture with 1 blurred area</source>
        <translation>صورة فيها منطقة واحدة مموّهة</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n blurred areas</source>
        <translation>
            <numerusform>صورة، المناطق المموّهة فيها: %n</numerusform>
            <numerusform>صورة فيها منطقة واحدة مموّهة (%n)</numerusform>
            <numerusform>صورة فيها منطقتان مموّهتان (%n)</numerusform>
            <numerusform>صورة فيها %n مناطق مموّهة</numerusform>
            <numerusform>صورة فيها %n منطقة مموّهة</numerusform>
            <numerusform>صورة فيها %n منطقة مموّهة</numerusform>
        </translation>
    </message>
    <message>
        <source>Blur areas</source>
        <translation>تمويه مناطق</translation>
    </message>
    <message>
        <source>Draw a rectangle over what nobody should recognise. It is blurred in every picture of the export, of each of its cameras, and cannot be undone in the file.</source>
        <translation>ارسم مستطيلًا فوق ما لا ينبغي أن يتعرّف عليه أحد. يُموَّه في كل صورة من التصدير ولكل كاميراته، ولا يمكن التراجع عنه في الملف.</translation>
    </message>
    <message>
        <source>Leave the areas as they were (Esc)</source>
        <translation>ترك المناطق كما كانت (Esc)</translation>
    </message>
    <message>
        <source>Use these areas</source>
        <translation>استخدام هذه المناطق</translation>
    </message>
    <message>
        <source>Blur what is marked (Enter)</source>
        <translation>تمويه ما حُدّد (Enter)</translation>
    </message>
    <message>
        <source>Form of the export</source>
        <translation>شكل التصدير</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Write the camera&apos;s name and the local time into the picture; for a compatible export</source>
        <translation>كتابة اسم الكاميرا والوقت المحلي على الصورة؛ للتصدير المتوافق</translation>
    </message>
    <message>
        <source>Stamp with camera and time</source>
        <translation>ختم باسم الكاميرا والوقت</translation>
    </message>
    <message>
        <source>Blur…</source>
        <translation>تمويه…</translation>
    </message>
    <message>
        <source>Draw what nobody should recognise; for a compatible export</source>
        <translation>ارسم ما لا ينبغي أن يتعرّف عليه أحد؛ للتصدير المتوافق</translation>
    </message>
    <message>
        <source>Blur ({count})…</source>
        <translation>تمويه ({count})…</translation>
    </message>
    <message>
        <source>Blur, 1 area</source>
        <translation>تمويه، منطقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Blur, %n areas</source>
        <translation>
            <numerusform>تمويه، المناطق: %n</numerusform>
            <numerusform>تمويه، منطقة واحدة (%n)</numerusform>
            <numerusform>تمويه، منطقتان (%n)</numerusform>
            <numerusform>تمويه، %n مناطق</numerusform>
            <numerusform>تمويه، %n منطقة</numerusform>
            <numerusform>تمويه، %n منطقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>تمويه</translation>
    </message>
    <message>
        <source>The recording has {size}; encoded anew it may be larger or smaller</source>
        <translation>حجم التسجيل {size}؛ وقد يكبر أو يصغر عند إعادة ترميزه</translation>
    </message>
    <message>
        <source>Under 1 MB</source>
        <translation>أقل من 1 MB</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>نحو {size}</translation>
    </message>
    <message>
        <source>{size}, and what is being recorded now</source>
        <translation>{size}، وما يُسجَّل الآن</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>End the export; nothing is left behind</source>
        <translation>إنهاء التصدير؛ لا يبقى منه شيء</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Open the folder with what was exported</source>
        <translation>فتح المجلد الذي فيه ما صُدّر</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>تغيير المجلد…</translation>
    </message>
    <message>
        <source>Choose where exports go</source>
        <translation>اختيار وجهة التصدير</translation>
    </message>
    <message>
        <source>Where should exports go?</source>
        <translation>إلى أين يذهب التصدير؟</translation>
    </message>
    <message>
        <source>Exporting {what}</source>
        <translation>جارٍ تصدير {what}</translation>
    </message>
    <message>
        <source>Reading what was recorded…</source>
        <translation>جارٍ قراءة ما سُجّل…</translation>
    </message>
    <message>
        <source>{share}, {time} left</source>
        <translation>{share}، المتبقي {time}</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {path} and %n more</source>
        <translation>
            <numerusform>حُفظ باسم ⁨{path}⁩، وملفات أخرى: %n</numerusform>
            <numerusform>حُفظ باسم ⁨{path}⁩ وملف آخر (%n)</numerusform>
            <numerusform>حُفظ باسم ⁨{path}⁩ وملفين آخرين (%n)</numerusform>
            <numerusform>حُفظ باسم ⁨{path}⁩ و%n ملفات أخرى</numerusform>
            <numerusform>حُفظ باسم ⁨{path}⁩ و%n ملفًا آخر</numerusform>
            <numerusform>حُفظ باسم ⁨{path}⁩ و%n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Exports go to {folder}</source>
        <translation>يذهب التصدير إلى ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>{start} to {end} ({length})</source>
        <translation>{start} إلى {end} ({length})</translation>
    </message>
    <message>
        <source>Any camera</source>
        <translation>أي كاميرا</translation>
    </message>
    <message>
        <source>{names}: nothing was recorded in this range. Choose another range or another lane.</source>
        <translation>{names}: لم يُسجَّل شيء في هذه الفترة. اختر فترة أخرى أو مسارًا آخر.</translation>
    </message>
    <message>
        <source>The export could not be started ({error}). Try again.</source>
        <translation>تعذّر بدء التصدير ({error}). أعد المحاولة.</translation>
    </message>
    <message>
        <source>Chosen camera</source>
        <translation>الكاميرا المختارة</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>كل الكاميرات</translation>
    </message>
    <message>
        <source>Cameras to export</source>
        <translation>الكاميرات المراد تصديرها</translation>
    </message>
    <message>
        <source>Whether the chosen lane is exported, or every lane</source>
        <translation>تصدير المسار المختار أو كل المسارات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export the range, checked against its fingerprints (E)</source>
        <translation>تصدير الفترة بعد مطابقتها ببصماتها (E)</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>البداية هنا</translation>
    </message>
    <message>
        <source>Let the range begin at the playhead (I)</source>
        <translation>بدء الفترة عند مؤشر التشغيل (I)</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>النهاية هنا</translation>
    </message>
    <message>
        <source>Let the range end at the playhead (O)</source>
        <translation>إنهاء الفترة عند مؤشر التشغيل (O)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Forget the range and close this bar (X)</source>
        <translation>نسيان الفترة وإغلاق هذا الشريط (X)</translation>
    </message>
    <message>
        <source>Set the start of the range with I and its end with O, then export it.</source>
        <translation>حدّد بداية الفترة بـI ونهايتها بـO، ثم صدّرها.</translation>
    </message>
    <message>
        <source>{range}; without {names}, where nothing was recorded</source>
        <translation>{range}؛ من دون {names} حيث لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>From {time}; go on and set the end</source>
        <translation>من {time}؛ تقدّم وحدّد النهاية</translation>
    </message>
    <message>
        <source>Until {time}; go back and set the start</source>
        <translation>حتى {time}؛ ارجع وحدّد البداية</translation>
    </message>
    <message>
        <source>Go to where the export should begin</source>
        <translation>انتقل إلى حيث ينبغي أن يبدأ التصدير</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{day}: nothing was to be recorded.</source>
        <translation>{day}: لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>{day}: {share} recorded; missing: {causes}.</source>
        <translation>{day}: سُجّل {share}؛ الناقص: {causes}.</translation>
    </message>
    <message>
        <source>{day}: {share} recorded.</source>
        <translation>{day}: سُجّل {share}.</translation>
    </message>
    <message>
        <source>This disk is not there now. Connect it again.</source>
        <translation>هذا القرص غير موجود الآن. أعد توصيله.</translation>
    </message>
    <message>
        <source>This disk is not there now, and with it {size} of footage. Connect it again.</source>
        <translation>هذا القرص غير موجود الآن، ومعه {size} من اللقطات. أعد توصيله.</translation>
    </message>
    <message>
        <source>room for {size} more</source>
        <translation>متّسع لـ{size} أخرى</translation>
    </message>
    <message>
        <source>no room for more, so the oldest goes</source>
        <translation>لا متّسع للمزيد، فيُحذف الأقدم</translation>
    </message>
    <message>
        <source>{size} of footage</source>
        <translation>{size} لقطات</translation>
    </message>
    <message>
        <source>{size} of other files</source>
        <translation>{size} ملفات أخرى</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} خالية من {total}</translation>
    </message>
    <message>
        <source>No camera has a place in this library yet.</source>
        <translation>ليس لأي كاميرا مكان في هذه المكتبة بعد.</translation>
    </message>
    <message>
        <source>Choose a day to read why something is missing.</source>
        <translation>اختر يومًا لقراءة سبب النقص.</translation>
    </message>
    <message>
        <source>How much of each day was recorded</source>
        <translation>مقدار ما سُجّل من كل يوم</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحة النظام</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>جارٍ البحث عن المسجّل…</translation>
    </message>
    <message>
        <source>No cameras yet, so nothing is recorded.</source>
        <translation>لا توجد كاميرات بعد، لذا لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>Over ({start} to {end}): {problem}</source>
        <translation>انتهى ({start} إلى {end}): {problem}</translation>
    </message>
    <message>
        <source>Start the recorder</source>
        <translation>تشغيل المسجّل</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>محتفَظ به إلى الأبد</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>يتّسع لـ</translation>
    </message>
    <message>
        <source>Reaches back to</source>
        <translation>يعود إلى</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no footage</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The recorder tells how full the disks are as soon as it answers.</source>
        <translation>يُخبر المسجّل بمدى امتلاء الأقراص حالما يستجيب.</translation>
    </message>
    <message>
        <source>How much footage each camera has</source>
        <translation>مقدار لقطات كل كاميرا</translation>
    </message>
    <message>
        <source>No stream yet</source>
        <translation>لا بث بعد</translation>
    </message>
    <message>
        <source>Decoded by {device}</source>
        <translation>فك الترميز: {device}</translation>
    </message>
    <message>
        <source>{shown} pictures/s, {rate} kbit/s</source>
        <translation>{shown} صورة/ث، {rate} kbit/s</translation>
    </message>
    <message>
        <source>Age of the picture {age} ms</source>
        <translation>عمر الصورة {age} ms</translation>
    </message>
    <message>
        <source>Not shown {skipped} pictures</source>
        <translation>صور لم تُعرض: {skipped}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>التخطيطات</translation>
    </message>
    <message>
        <source>Arranged by Louver</source>
        <translation>رتّبه Louver</translation>
    </message>
    <message>
        <source>Save this layout…</source>
        <translation>حفظ هذا التخطيط…</translation>
    </message>
    <message>
        <source>Forget a layout</source>
        <translation>نسيان تخطيط</translation>
    </message>
    <message>
        <source>Show 1 hidden camera</source>
        <translation>إظهار كاميرا مخفية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden cameras</source>
        <translation>
            <numerusform>إظهار الكاميرات المخفية: %n</numerusform>
            <numerusform>إظهار كاميرا مخفية واحدة (%n)</numerusform>
            <numerusform>إظهار كاميرتين مخفيتين (%n)</numerusform>
            <numerusform>إظهار %n كاميرات مخفية</numerusform>
            <numerusform>إظهار %n كاميرا مخفية</numerusform>
            <numerusform>إظهار %n كاميرا مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved pictures</source>
        <translation>الصور المحفوظة</translation>
    </message>
    <message>
        <source>Folder for pictures…</source>
        <translation>مجلد الصور…</translation>
    </message>
    <message>
        <source>Save as PNG, without loss</source>
        <translation>الحفظ بصيغة PNG دون فقد</translation>
    </message>
    <message>
        <source>Save this layout</source>
        <translation>حفظ هذا التخطيط</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>اسم التخطيط:</translation>
    </message>
    <message>
        <source>Folder for pictures</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>إظهار كل الكاميرات</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open in Timeline (30 s ago)</source>
        <translation>فتح في الخط الزمني (قبل 30 ث)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>حفظ صورة</translation>
    </message>
    <message>
        <source>Show the last picture</source>
        <translation>إظهار آخر صورة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Hear this camera</source>
        <translation>سماع هذه الكاميرا</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>توجيه الكاميرا</translation>
    </message>
    <message>
        <source>Hide boxes</source>
        <translation>إخفاء المربعات</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>إظهار المربعات</translation>
    </message>
    <message>
        <source>Hide statistics</source>
        <translation>إخفاء الإحصاءات</translation>
    </message>
    <message>
        <source>Show statistics</source>
        <translation>إظهار الإحصاءات</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>إعدادات الكاميرا</translation>
    </message>
    <message>
        <source>Hide on this wall</source>
        <translation>إخفاء على هذا الجدار</translation>
    </message>
    <message>
        <source>PRIVACY</source>
        <translation>خصوصية</translation>
    </message>
    <message>
        <source>NOT CHANGING</source>
        <translation>لا تتغيّر</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>DELAYED {seconds} s</source>
        <translation>متأخرة {seconds} ث</translation>
    </message>
    <message>
        <source>NO PICTURE</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>LOGIN REFUSED</source>
        <translation>رُفض الدخول</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>privacy is on</source>
        <translation>الخصوصية مفعّلة</translation>
    </message>
    <message>
        <source>not changing</source>
        <translation>لا تتغيّر</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>delayed by {seconds} s</source>
        <translation>متأخرة {seconds} ث</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Privacy is on.</source>
        <translation>الخصوصية مفعّلة.</translation>
    </message>
    <message>
        <source>Nothing is recorded, watched or shown. P ends it.</source>
        <translation>لا تسجيل ولا مراقبة ولا عرض. يُنهيه المفتاح P.</translation>
    </message>
    <message>
        <source>Trying again (attempt {number}).</source>
        <translation>تجري إعادة المحاولة (رقم {number}).</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>تجري إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>انتهى البث.</translation>
    </message>
    <message>
        <source>No picture since {time}. {again}</source>
        <translation>لا صورة منذ {time}. {again}</translation>
    </message>
    <message>
        <source>No picture yet. {again}</source>
        <translation>لا صورة بعد. {again}</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>في انتظار الصورة الأولى…</translation>
    </message>
    <message>
        <source>The picture is not changing.</source>
        <translation>الصورة لا تتغيّر.</translation>
    </message>
    <message>
        <source>Last picture, {time}</source>
        <translation>آخر صورة، {time}</translation>
    </message>
    <message>
        <source>End privacy</source>
        <translation>إنهاء الخصوصية</translation>
    </message>
    <message>
        <source>End privacy now (ends {moment})</source>
        <translation>إنهاء الخصوصية الآن (تنتهي {moment})</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Privacy until you turn it off</source>
        <translation>الخصوصية إلى أن توقفها</translation>
    </message>
    <message>
        <source>Privacy until {moment}</source>
        <translation>الخصوصية حتى {moment}</translation>
    </message>
    <message>
        <source>Privacy for 1 hour, until {moment}</source>
        <translation>الخصوصية لساعة واحدة، حتى {moment}</translation>
    </message>
    <message>
        <source>Privacy tonight, until {moment}</source>
        <translation>الخصوصية الليلة، حتى {moment}</translation>
    </message>
    <message>
        <source>{time} (2nd)</source>
        <translation>{time} (المرة الثانية)</translation>
    </message>
    <message>
        <source>Something went wrong inside Louver. The log has the details; please report it.</source>
        <translation>حدث خلل داخل Louver. التفاصيل في السجل؛ يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, in the time that the timeline shows.</source>
        <translation>ارسم مستطيلًا فوق المكان الذي تسأل عنه. يُظهر Louver متى تحرّك شيء هناك على {camera}، ضمن الوقت الذي يعرضه الخط الزمني.</translation>
    </message>
    <message>
        <source>Find movement in an area</source>
        <translation>البحث عن حركة في منطقة</translation>
    </message>
    <message>
        <source>Find movement</source>
        <translation>البحث عن حركة</translation>
    </message>
    <message>
        <source>Look for movement there (Enter)</source>
        <translation>البحث عن حركة هناك (Enter)</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>عدم البحث عن شيء (Esc)</translation>
    </message>
    <message>
        <source>Picture with 1 area to search</source>
        <translation>صورة فيها منطقة بحث واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n areas to search</source>
        <translation>
            <numerusform>صورة، مناطق البحث فيها: %n</numerusform>
            <numerusform>صورة فيها منطقة بحث واحدة (%n)</numerusform>
            <numerusform>صورة فيها منطقتا بحث (%n)</numerusform>
            <numerusform>صورة فيها %n مناطق بحث</numerusform>
            <numerusform>صورة فيها %n منطقة بحث</numerusform>
            <numerusform>صورة فيها %n منطقة بحث</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend: {names}</source>
        <translation>الدليل: {names}</translation>
    </message>
    <message>
        <source>Gap: {causes}</source>
        <translation>فجوة: {causes}</translation>
    </message>
    <message>
        <source>Playback of all cameras, nothing chosen</source>
        <translation>تشغيل كل الكاميرات، لا شيء مختار</translation>
    </message>
    <message>
        <source>{length} from the others</source>
        <translation>{length} عن البقية</translation>
    </message>
    <message numerus="yes">
        <source>Playback of %n cameras, {moment}</source>
        <translation>
            <numerusform>تشغيل الكاميرات (%n)، {moment}</numerusform>
            <numerusform>تشغيل كاميرا واحدة (%n)، {moment}</numerusform>
            <numerusform>تشغيل كاميرتين (%n)، {moment}</numerusform>
            <numerusform>تشغيل %n كاميرات، {moment}</numerusform>
            <numerusform>تشغيل %n كاميرا، {moment}</numerusform>
            <numerusform>تشغيل %n كاميرا، {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Playback, nothing chosen</source>
        <translation>التشغيل، لا شيء مختار</translation>
    </message>
    <message>
        <source>Playback, {name}, {moment}</source>
        <translation>التشغيل، {name}، {moment}</translation>
    </message>
    <message>
        <source>This moment is just being recorded.</source>
        <translation>هذه اللحظة تُسجَّل الآن.</translation>
    </message>
    <message>
        <source>No recording here.</source>
        <translation>لا يوجد تسجيل هنا.</translation>
    </message>
    <message>
        <source>end of the recording</source>
        <translation>نهاية التسجيل</translation>
    </message>
    <message>
        <source>start of the recording</source>
        <translation>بداية التسجيل</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>تشغيل الصوت (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>إيقاف الصوت (M)</translation>
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
    <message>
        <source>No recording</source>
        <translation>لا تسجيل</translation>
    </message>
    <message>
        <source>No recording, {start} to {end}: {cause}.</source>
        <translation>لا تسجيل، {start} إلى {end}: {cause}.</translation>
    </message>
    <message>
        <source>Saved the picture of {name} from {time} as {path}.</source>
        <translation>حُفظت صورة {name} من الساعة {time} باسم ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Footage goes on at {moment}.</source>
        <translation>تُستأنف اللقطات عند {moment}.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>Louver ended while the graphics card drew, so the processor draws. Choose in Settings again who draws to let the card try.</source>
        <translation>انتهى Louver بينما كانت بطاقة الرسوميات ترسم، لذلك يرسم المعالج. اختر من جديد في الإعدادات من يرسم لكي تحاول البطاقة مرة أخرى.</translation>
    </message>
    <message>
        <source>Louver ended while a device decoded pictures, so the processor decodes. Choose in Settings again who decodes to let the device try.</source>
        <translation>انتهى Louver أثناء فك جهاز ترميزَ الصور، لذا يفك المعالج الترميز. اختر من جديد في «الإعدادات» ما يفك الترميز كي يحاول الجهاز ثانية.</translation>
    </message>
    <message>
        <source>The graphics card failed ({why}), so the processor draws.</source>
        <translation>تعطلت بطاقة الرسوميات ({why})، لذلك يرسم المعالج.</translation>
    </message>
    <message>
        <source>{device} could not decode {name}, so the processor does.</source>
        <translation>تعذّر على {device} فك ترميز {name}، فيتولاه المعالج.</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Pictures are drawn by</source>
        <translation>يرسم الصور</translation>
    </message>
    <message>
        <source>Large streams are decoded by</source>
        <translation>البث الكبير يفك ترميزه</translation>
    </message>
    <message>
        <source>The graphics card may draw large walls with less work for the processor.</source>
        <translation>قد ترسم بطاقة الرسوميات الجدران الكبيرة بعمل أقل للمعالج.</translation>
    </message>
    <message>
        <source>Automatically means by the graphics card, for streams of 1280 × 720 and more, where it can.</source>
        <translation>«تلقائي» يعني بطاقة الرسوميات، للبث بقياس 1280 × 720 وأكبر، حيث تستطيع.</translation>
    </message>
    <message>
        <source>Now: {device}.</source>
        <translation>الآن: {device}.</translation>
    </message>
    <message>
        <source>Now: the processor.</source>
        <translation>الآن: المعالج.</translation>
    </message>
    <message>
        <source>Live wall</source>
        <translation>جدار العرض المباشر</translation>
    </message>
    <message>
        <source>The recorder could not be started ({error}). Start Louver again.</source>
        <translation>تعذّر تشغيل المسجّل ({error}). أعد تشغيل Louver.</translation>
    </message>
    <message>
        <source>Change login</source>
        <translation>تغيير تسجيل الدخول</translation>
    </message>
    <message>
        <source>Try it at the camera, and keep it where a picture comes</source>
        <translation>تجربته على الكاميرا، والاحتفاظ به إن وصلت صورة</translation>
    </message>
    <message>
        <source>Asking the camera…</source>
        <translation>جارٍ سؤال الكاميرا…</translation>
    </message>
    <message>
        <source>its context could not be made, or was lost</source>
        <translation>تعذر إنشاء سياقها أو فُقد</translation>
    </message>
    <message>
        <source>{name} is no graphics card</source>
        <translation>{name} ليس بطاقة رسوميات</translation>
    </message>
    <message>
        <source>it has no memory left</source>
        <translation>لم تبق لديها ذاكرة</translation>
    </message>
    <message>
        <source>its driver does not take the shaders</source>
        <translation>لا يقبل برنامج تشغيلها المظللات</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>تتعذر قراءة {name}</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} تالف</translation>
    </message>
    <message>
        <source>a picture does not fit into it</source>
        <translation>صورة لا تتسع لها</translation>
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
    <name>EmptyWall</name>
    <message>
        <source>Add a camera</source>
        <translation>إضافة كاميرا</translation>
    </message>
    <message>
        <source>Open Cameras (Ctrl+4)</source>
        <translation>فتح الكاميرات (Ctrl+4)</translation>
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
    <name>LaneFilterBar</name>
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
        <source>Show only: {type} ({key})</source>
        <translation>إظهار فقط: {type} ({key})</translation>
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
    <name>LeavingDialog</name>
    <message>
        <source>Rules are not saved</source>
        <translation>قواعد غير محفوظة</translation>
    </message>
    <message>
        <source>The zones, lines and masks of {cameras} were changed, and hold only once they are saved.</source>
        <translation>عُدّلت نطاقات وخطوط وأقنعة {cameras}، ولا تسري إلا بعد حفظها.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>ترك كل شيء كما هو (Esc)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>The rules stay as they were saved last</source>
        <translation>تبقى القواعد كما حُفظت آخر مرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Let these rules hold from now on</source>
        <translation>تطبيق هذه القواعد من الآن</translation>
    </message>
</context>
<context>
    <name>ListFilterBar</name>
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
    <name>MoveDialog</name>
    <message>
        <source>Move to another bucket</source>
        <translation>الانتقال إلى حاوية أخرى</translation>
    </message>
    <message>
        <source>A folder, or s3://bucket/folder?endpoint=https://…</source>
        <translation>مجلد، أو s3://bucket/folder?endpoint=https://…</translation>
    </message>
    <message>
        <source>Where everything moves</source>
        <translation>إلى أين ينتقل كل شيء</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Look for a folder on a disk</source>
        <translation>البحث عن مجلد على قرص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>ترك كل شيء كما هو (Esc)</translation>
    </message>
    <message>
        <source>Copy and move</source>
        <translation>النسخ والانتقال</translation>
    </message>
    <message>
        <source>Begin to copy; clips follow once all of it is there</source>
        <translation>بدء النسخ؛ تتبعه المقاطع حالما يصبح كل شيء هناك</translation>
    </message>
    <message>
        <source>Clips go to {address} now.</source>
        <translation>تذهب المقاطع الآن إلى ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>Everything that lies there is copied to the new place. Clips of new events go to the old one until all of it has arrived, and to the new one from then on.</source>
        <translation>يُنسخ كل ما هناك إلى المكان الجديد. تذهب مقاطع الأحداث الجديدة إلى المكان القديم إلى أن يصل كل شيء، ثم إلى الجديد.</translation>
    </message>
    <message>
        <source>Nothing is deleted from the old place. Delete it yourself once you trust the new one.</source>
        <translation>لا يُحذف شيء من المكان القديم. احذفه بنفسك عندما تثق بالجديد.</translation>
    </message>
    <message>
        <source>Other computers of this vault need the new address.</source>
        <translation>تحتاج أجهزة الكمبيوتر الأخرى في هذه الخزنة إلى العنوان الجديد.</translation>
    </message>
    <message>
        <source>A folder for sealed clips</source>
        <translation>مجلد للمقاطع المختومة</translation>
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
    <name>RulesPage</name>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>ما غيّرته هنا لم يُحفظ بعد.</translation>
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
        <source>Vault: starting…</source>
        <translation>الخزنة: جارٍ البدء…</translation>
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
    <name>StillSaver</name>
    <message>
        <source>Go to the moment first of which you want a picture.</source>
        <translation>انتقل أولًا إلى اللحظة التي تريد صورة لها.</translation>
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
        <translation>أقراص أخرى: ⁨{folders}⁩</translation>
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
        <source>Save a picture of the chosen camera (S)</source>
        <translation>حفظ صورة من الكاميرا المختارة (S)</translation>
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
        <source>Moving to {address} waits: {trouble} Clips go to the old place meanwhile.</source>
        <translation>الانتقال إلى ⁨{address}⁩ ينتظر: {trouble} تذهب المقاطع أثناء ذلك إلى المكان القديم.</translation>
    </message>
    <message>
        <source>Moving to {address}: {there} of {total} files are there.</source>
        <translation>الانتقال إلى ⁨{address}⁩: وصل {there} من {total} من الملفات.</translation>
    </message>
    <message>
        <source>Moving to {address}: counting what is there…</source>
        <translation>الانتقال إلى ⁨{address}⁩: جارٍ عدّ ما هناك…</translation>
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
        <source>Move to another bucket…</source>
        <translation>الانتقال إلى حاوية أخرى…</translation>
    </message>
    <message>
        <source>Copy everything there; clips follow</source>
        <translation>نسخ كل شيء إلى هناك؛ وتتبعه المقاطع</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>إيقاف الانتقال</translation>
    </message>
    <message>
        <source>Copy no further; clips go where they went</source>
        <translation>عدم متابعة النسخ؛ تذهب المقاطع إلى حيث كانت تذهب</translation>
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
    <name>WhyPanel</name>
    <message>
        <source>Why this event</source>
        <translation>سبب هذا الحدث</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source> Rule “{rule}” raised it.</source>
        <translation> أطلقته القاعدة «{rule}».</translation>
    </message>
    <message>
        <source> The export needs {value} MB.</source>
        <translation> يحتاج التصدير إلى {value} MB.</translation>
    </message>
    <message>
        <source> Then add the camera again by its host, or with both addresses.</source>
        <translation> ثم أضف الكاميرا من جديد باسم مضيفها أو بالعنوانين كليهما.</translation>
    </message>
    <message>
        <source> Up to {gop_s} s pass between two keyframes.</source>
        <translation> يمضي حتى {gop_s} ث بين إطارين مفتاحيين.</translation>
    </message>
    <message>
        <source> to the {value}</source>
        <translation> نحو {value}</translation>
    </message>
    <message>
        <source> until {until_ms}</source>
        <translation> حتى {until_ms}</translation>
    </message>
    <message>
        <source> {stay}; let the footage go first.</source>
        <translation> {stay}؛ اترك الاحتفاظ باللقطات أولًا.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>1 event {one}</source>
        <translation>حدث واحد {one}</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>A bookmark needs an id, a camera, a moment and a name. Update the program that sent it.</source>
        <translation>تحتاج الإشارة المرجعية إلى معرّف وكاميرا ولحظة واسم. حدّث البرنامج الذي أرسلها.</translation>
    </message>
    <message>
        <source>A camera is turned and zoomed by speeds from -1 to 1.</source>
        <translation>تُوجَّه الكاميرا وتُقرَّب بسرعات من -1 إلى 1.</translation>
    </message>
    <message>
        <source>A camera needs a name, one main stream, and each role once.</source>
        <translation>تحتاج الكاميرا إلى اسم وبث رئيسي واحد، وكل دور مرة واحدة.</translation>
    </message>
    <message>
        <source>A camera takes at most {max_rules} rules and {max_wrong_labels} wrong labels. Remove some first.</source>
        <translation>الحد الأقصى للكاميرا {max_rules} قاعدة و{max_wrong_labels} تسمية خاطئة. أزل بعضها أولًا.</translation>
    </message>
    <message>
        <source>A camera&apos;s journal does not begin as one. Check the disk.</source>
        <translation>سجل إحدى الكاميرات لا يبدأ كما يجب. افحص القرص.</translation>
    </message>
    <message>
        <source>A camera&apos;s journal was changed or damaged at byte {offset}. What stands before it is sound.</source>
        <translation>عُدّل سجل إحدى الكاميرات أو تلف عند البايت {offset}. وما قبله سليم.</translation>
    </message>
    <message>
        <source>A client was refused: {replace}.</source>
        <translation>رُفض اتصال: {replace}.</translation>
    </message>
    <message>
        <source>A client&apos;s handshake had the wrong length.</source>
        <translation>طول مصافحة أحد الاتصالات غير صحيح.</translation>
    </message>
    <message>
        <source>A clip that waits for the bucket has a damaged ticket.</source>
        <translation>مقطع ينتظر الحاوية بطاقته تالفة.</translation>
    </message>
    <message>
        <source>A copy on the disk at {target} is not like its original, so nothing was moved. Check that disk.</source>
        <translation>نسخة على القرص ⁨{target}⁩ لا تطابق الأصل، لذا لم يُنقل شيء. افحص ذلك القرص.</translation>
    </message>
    <message>
        <source>A dog barks</source>
        <translation>كلب ينبح</translation>
    </message>
    <message>
        <source>A face was seen, in {looks}.</source>
        <translation>رُصد وجه: {looks}.</translation>
    </message>
    <message>
        <source>A file of footage cannot be read because {what}. The rest of the library is not affected; look in Health for the file&apos;s name.</source>
        <translation>تعذّرت قراءة ملف لقطات: {what}. بقية المكتبة لم تتأثر؛ اسم الملف في «صحة النظام».</translation>
    </message>
    <message>
        <source>A journal holds a record that Louver does not understand. Recording goes on.</source>
        <translation>في أحد السجلات قيد لا يفهمه Louver. التسجيل مستمر.</translation>
    </message>
    <message>
        <source>A loud sound: {loud}, {loudest_db} dB below full scale at its loudest.</source>
        <translation>صوت عالٍ: {loud}، وعند ذروته أدنى من المقياس الكامل بـ{loudest_db} dB.</translation>
    </message>
    <message>
        <source>A message on the local socket named an impossible event. The connection was closed.</source>
        <translation>ذكرت رسالة على المقبس المحلي حدثًا مستحيلًا. أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>A message on the local socket named an unknown fact. The connection was closed.</source>
        <translation>ذكرت رسالة على المقبس المحلي واقعة غير معروفة. أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>A message on the local socket was malformed. The connection was closed.</source>
        <translation>رسالة على المقبس المحلي مشوّهة. أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>A move lasts at most {longest_move_s} seconds. Ask for a shorter one.</source>
        <translation>تدوم الحركة {longest_move_s} ثوانٍ على الأكثر. اطلب حركة أقصر.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the detection rules. Update Louver on this computer.</source>
        <translation>كتبت نسخة أحدث من Louver قواعد الكشف. حدّث Louver على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the list of cameras. Update Louver on this computer.</source>
        <translation>كتبت نسخة أحدث من Louver قائمة الكاميرات. حدّث Louver على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the rules for old footage. Update Louver here.</source>
        <translation>كتبت نسخة أحدث من Louver قواعد اللقطات القديمة. حدّث Louver هنا.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote this library&apos;s database. Update Louver on this computer.</source>
        <translation>كتبت نسخة أحدث من Louver قاعدة بيانات هذه المكتبة. حدّث Louver على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote this library. Update Louver on this computer.</source>
        <translation>كتبت نسخة أحدث من Louver هذه المكتبة. حدّث Louver على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A part of Louver ({name}) {what}.</source>
        <translation>جزء من Louver ‏({name}) {what}.</translation>
    </message>
    <message>
        <source>A picture on the local socket was too large. The connection was closed.</source>
        <translation>صورة على المقبس المحلي أكبر من اللازم. أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>A recording has a file name that leads out of the library. It was not opened.</source>
        <translation>اسم أحد ملفات التسجيل يقود خارج المكتبة. لم يُفتح.</translation>
    </message>
    <message>
        <source>A recording of {camera_id} is damaged and was set aside: {path}.</source>
        <translation>تسجيل من {camera_id} تالف ونُحّي جانبًا: ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>A recording of {camera_id} is missing from the disk: {path}.</source>
        <translation>تسجيل من {camera_id} مفقود من القرص: ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>A recording of {name} cannot be read ({name2}). If its drive was unplugged, plug it in again.</source>
        <translation>تعذّرت قراءة تسجيل من {name} ({name2}). إذا فُصل قرصه فأعد توصيله.</translation>
    </message>
    <message>
        <source>A report on the local socket was out of bounds. The connection was closed.</source>
        <translation>تقرير على المقبس المحلي تجاوز الحدود. أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>A smart codec (Smart H.264+, H.265+, Zipstream or the like) is on for the {name}.{seen}</source>
        <translation>ترميز ذكي (Smart H.264+ أو H.265+ أو Zipstream أو ما شابه) مفعّل لـ{name}.{seen}</translation>
    </message>
    <message>
        <source>About {days_held} of footage fit on the disk</source>
        <translation>يتّسع القرص لنحو {days_held} من اللقطات</translation>
    </message>
    <message>
        <source>All detection rules can be used again.</source>
        <translation>يمكن استخدام كل قواعد الكشف من جديد.</translation>
    </message>
    <message>
        <source>All pictures of {name} are watched.</source>
        <translation>تُراقَب كل صور {name}.</translation>
    </message>
    <message>
        <source>An alarm sounds</source>
        <translation>إنذار يدوّي</translation>
    </message>
    <message>
        <source>An object that should be in the bucket is not there: it was deleted or never arrived.</source>
        <translation>عنصر ينبغي أن يكون في الحاوية غير موجود: حُذف أو لم يصل قط.</translation>
    </message>
    <message>
        <source>Another vault lies in that bucket. Choose an empty one, or another folder in it.</source>
        <translation>في تلك الحاوية خزنة أخرى. اختر حاوية فارغة، أو مجلدًا آخر فيها.</translation>
    </message>
    <message>
        <source>By what the camera says its keyframes come often enough, and yet they do not. Look for a smart codec in its pages, and turn it off.</source>
        <translation>تقول الكاميرا إن إطاراتها المفتاحية تأتي بما يكفي، لكنها لا تفعل. ابحث في صفحاتها عن ترميز ذكي وعطّله.</translation>
    </message>
    <message>
        <source>Cameras added: {added}, changed: {changed}, removed: {removed}.</source>
        <translation>الكاميرات المضافة: {added}، المعدّلة: {changed}، المُزالة: {removed}.</translation>
    </message>
    <message>
        <source>Clips are sealed and uploaded as they happen.</source>
        <translation>تُختم المقاطع وتُرفع فور حدوثها.</translation>
    </message>
    <message>
        <source>Clips go to that bucket already.</source>
        <translation>تذهب المقاطع إلى تلك الحاوية بالفعل.</translation>
    </message>
    <message>
        <source>Clips of new events go to that bucket from now on.</source>
        <translation>تذهب مقاطع الأحداث الجديدة إلى تلك الحاوية من الآن.</translation>
    </message>
    <message>
        <source>Draw a mask there</source>
        <translation>رسم قناع هناك</translation>
    </message>
    <message>
        <source>Every stream of {name} arrives again.</source>
        <translation>يصل كل بث من {name} من جديد.</translation>
    </message>
    <message>
        <source>Everything is copied to the new bucket; clips go to the old one until all of it is there.</source>
        <translation>يُنسخ كل شيء إلى الحاوية الجديدة؛ وتذهب المقاطع إلى القديمة إلى أن يصبح كل شيء هناك.</translation>
    </message>
    <message>
        <source>Footage could not be moved to {root}. {error}</source>
        <translation>تعذّر نقل اللقطات إلى ⁨{root}⁩. {error}</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the disk&apos;s beginning.</source>
        <translation>اكتب مسار المجلد كاملًا من بداية القرص.</translation>
    </message>
    <message>
        <source>Glass breaks</source>
        <translation>زجاج ينكسر</translation>
    </message>
    <message>
        <source>It belongs to another library.</source>
        <translation>يعود إلى مكتبة أخرى.</translation>
    </message>
    <message>
        <source>It is not known any more which cameras were in privacy, so all are recorded. Turn it on again.</source>
        <translation>لم يعد معروفًا أي الكاميرات كانت في وضع الخصوصية، لذا تُسجَّل كلها. فعّل الخصوصية من جديد.</translation>
    </message>
    <message>
        <source>It is not there, or holds no footage of this library.</source>
        <translation>غير موجود، أو لا يحوي لقطات من هذه المكتبة.</translation>
    </message>
    <message>
        <source>It sends its sound as {name}, which no MP4 file holds, so each second of it is encoded anew.</source>
        <translation>ترسل صوتها بترميز {name} الذي لا يتسع له أي ملف MP4، لذا يُعاد ترميز كل ثانية منه.</translation>
    </message>
    <message>
        <source>It should look like 192.168.1.40, or as the camera&apos;s manual has it.</source>
        <translation>ينبغي أن يكون مثل 192.168.1.40 أو كما في دليل الكاميرا.</translation>
    </message>
    <message>
        <source>It was added by the address of its stream alone, so only what arrives could be looked at.</source>
        <translation>أُضيفت بعنوان بثها وحده، لذا فُحص ما يصل منها فقط.</translation>
    </message>
    <message>
        <source>It was followed for {lasted_s} s, as track {number}.</source>
        <translation>تُتبّع {lasted_s} ث، بوصفه الجسم {number}.</translation>
    </message>
    <message>
        <source>It was heard for {lasted_s} s.</source>
        <translation>سُمع {lasted_s} ث.</translation>
    </message>
    <message>
        <source>Kept footage takes {kept_bytes} GB, and only {days_held} of new footage fit beside it. What is kept is never deleted: let some of it go, or add a disk.</source>
        <translation>تشغل اللقطات المحتفَظ بها {kept_bytes} GB، ولا يتسع ما بقي إلا لـ{days_held} من اللقطات الجديدة. ما تحتفظ به لا يُحذف أبدًا: اترك الاحتفاظ ببعضه أو أضف قرصًا.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address; Louver asks for them.</source>
        <translation>لا تضع اسم المستخدم وكلمة المرور في العنوان؛ يسألك Louver عنهما.</translation>
    </message>
    <message>
        <source>Less than 1 GB holds no useful recordings. Give more room, or no limit.</source>
        <translation>أقل من 1 GB لا يتسع لتسجيلات مفيدة. امنح مساحة أكبر أو بلا حد.</translation>
    </message>
    <message>
        <source>Let one come every {good_gop_s} s: recordings then begin at once, and jumps in the timeline are quick. In the camera it is called I-frame interval, keyframe interval or GOP.</source>
        <translation>اجعله يأتي كل {good_gop_s} ث: عندها تبدأ التسجيلات فورًا ويسرع التنقل على الخط الزمني. يسمى في الكاميرا فاصل I-frame أو فاصل الإطارات المفتاحية أو GOP.</translation>
    </message>
    <message>
        <source>Louver already records into this library. Stop the other one, or choose another folder.</source>
        <translation>يسجّل Louver آخر في هذه المكتبة بالفعل. أوقفه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Louver cannot do this by itself. Set it in the camera&apos;s own pages.</source>
        <translation>لا يستطيع Louver فعل ذلك بنفسه. اضبطه في صفحات الكاميرا.</translation>
    </message>
    <message>
        <source>Louver failed at this camera; its log says where.</source>
        <translation>أخفق Louver مع هذه الكاميرا؛ السجل يبيّن الموضع.</translation>
    </message>
    <message>
        <source>Louver is about to end.</source>
        <translation>Louver على وشك الإنهاء.</translation>
    </message>
    <message>
        <source>Louver is about to end. The bucket is taken up when it starts again.</source>
        <translation>Louver على وشك الإنهاء. تُعتمد الحاوية عند بدئه من جديد.</translation>
    </message>
    <message>
        <source>Louver is about to end. The cameras are taken up when it starts again.</source>
        <translation>Louver على وشك الإنهاء. تُعتمد الكاميرات عند بدئه من جديد.</translation>
    </message>
    <message>
        <source>Louver takes up the bucket that was chosen.</source>
        <translation>يعتمد Louver الحاوية المختارة.</translation>
    </message>
    <message>
        <source>Marked as not reviewed.</source>
        <translation>وُضعت علامة «غير مُراجَع».</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>وُضعت علامة «مُراجَع».</translation>
    </message>
    <message>
        <source>Mask that place, so that it is never taken for movement; or turn the clock off in the camera.</source>
        <translation>ضع قناعًا على ذلك المكان كي لا يُحسب حركة أبدًا، أو أوقف الساعة في الكاميرا.</translation>
    </message>
    <message>
        <source>MediaPipe watches with the model {name}.</source>
        <translation>يراقب MediaPipe بالنموذج {name}.</translation>
    </message>
    <message>
        <source>Movement across {travelled} of the picture, track {number}: large and steady, but of no known class.</source>
        <translation>حركة عبر {travelled} من الصورة، الجسم {number}: كبيرة ومنتظمة، لكنها ليست من نوع معروف.</translation>
    </message>
    <message>
        <source>Name the place, with at most {max_place_letters} letters.</source>
        <translation>سمّ الموضع بما لا يزيد على {max_place_letters} حرفًا.</translation>
    </message>
    <message>
        <source>No Louver engine is running for this library. Start one with: main.py engine</source>
        <translation>لا يعمل أي مسجّل Louver لهذه المكتبة. شغّل واحدًا بالأمر: main.py engine</translation>
    </message>
    <message>
        <source>No bucket is chosen. Clips stay on this computer and go nowhere else.</source>
        <translation>لم تُختر أي حاوية. تبقى المقاطع على هذا الكمبيوتر ولا تذهب إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>No picture arrived in 8 seconds.</source>
        <translation>لم تصل صورة خلال 8 ثوانٍ.</translation>
    </message>
    <message>
        <source>No picture arrived in {allowed_s} seconds.</source>
        <translation>لم تصل صورة خلال {allowed_s} ثوانٍ.</translation>
    </message>
    <message>
        <source>No picture arrived in {silence_s} seconds. Trying again.</source>
        <translation>لم تصل صورة خلال {silence_s} ثوانٍ. تجري إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No rule narrows this class on this camera, so every visit counts.</source>
        <translation>لا قاعدة تقيّد هذا النوع على هذه الكاميرا، لذا تُحتسب كل زيارة.</translation>
    </message>
    <message>
        <source>No vault is open here, so there is nothing to move.</source>
        <translation>لا توجد خزنة مفتوحة هنا، فلا شيء يُنقل.</translation>
    </message>
    <message>
        <source>None of the pictures in this span can be decoded. Export them as they were recorded.</source>
        <translation>لا يمكن فك ترميز أي صورة في هذه المدة. صدّرها كما سُجّلت.</translation>
    </message>
    <message>
        <source>None of the rules for {plural} was met: {names}.</source>
        <translation>لم تتحقق أي من قواعد {plural}: {names}.</translation>
    </message>
    <message>
        <source>None of these events is in the library any more.</source>
        <translation>لم يعد أي من هذه الأحداث في المكتبة.</translation>
    </message>
    <message>
        <source>Not verified. Part {number} differs from its fingerprint. The clip was saved, marked &apos;not verified&apos;.</source>
        <translation>لم يُتحقق منه. الجزء {number} يخالف بصمته. حُفظ المقطع بعلامة «غير متحقَّق منه».</translation>
    </message>
    <message>
        <source>Not verified. Part {number} has no fingerprint in the journal. The clip was saved, marked &apos;not verified&apos;.</source>
        <translation>لم يُتحقق منه. ليس للجزء {number} بصمة في السجل. حُفظ المقطع بعلامة «غير متحقَّق منه».</translation>
    </message>
    <message>
        <source>Not verified. Part {number} is still being recorded and has no fingerprint yet. The clip was saved, marked &apos;not verified&apos;. Export again in two minutes.</source>
        <translation>لم يُتحقق منه. الجزء {number} ما زال يُسجَّل وليست له بصمة بعد. حُفظ المقطع بعلامة «غير متحقَّق منه». صدّر من جديد بعد دقيقتين.</translation>
    </message>
    <message>
        <source>Noted. Sounds are not learnt; ask for louder ones, or turn listening off, in the camera&apos;s rules.</source>
        <translation>دُوّن. الأصوات لا تُتعلَّم؛ اطلب أصواتًا أعلى أو أوقف الاستماع في قواعد الكاميرا.</translation>
    </message>
    <message>
        <source>Noted. What looks like this {value}, in this place and as large, raises nothing on this camera any more.</source>
        <translation>دُوّن. ما يشبه هذا ({value}) في هذا المكان وبهذا الحجم لا يطلق شيئًا على هذه الكاميرا بعد الآن.</translation>
    </message>
    <message>
        <source>Nothing answers at {host} within {open_s} seconds. Check power and that this PC is on the same network.</source>
        <translation>لا شيء يستجيب عند {host} خلال {open_s} ثوانٍ. تأكد من الكهرباء ومن أن هذا الكمبيوتر على الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}. Check power and that this PC is on the same network.</source>
        <translation>لا شيء يستجيب عند {host}. تأكد من الكهرباء ومن أن هذا الكمبيوتر على الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Nothing changed in the list of cameras.</source>
        <translation>لم يتغيّر شيء في قائمة الكاميرات.</translation>
    </message>
    <message>
        <source>Nothing has been recorded in the last day, so nothing can be said of the disk.</source>
        <translation>لم يُسجَّل شيء في اليوم الأخير، لذا لا يمكن قول شيء عن القرص.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Nothing is copied any more, and clips go where they went.</source>
        <translation>لم يعد يُنسخ شيء، وتذهب المقاطع إلى حيث كانت تذهب.</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment, so no picture was saved.</source>
        <translation>لم يُسجَّل شيء في هذه اللحظة، لذا لم تُحفظ صورة.</translation>
    </message>
    <message>
        <source>Nothing was recorded in that span yet.</source>
        <translation>لم يُسجَّل شيء في هذه المدة بعد.</translation>
    </message>
    <message>
        <source>Nothing was recorded in that span, so there is no clip of it.</source>
        <translation>لم يُسجَّل شيء في هذه المدة، لذا لا مقطع لها.</translation>
    </message>
    <message>
        <source>Only Windows has a Run key.</source>
        <translation>مفتاح Run في Windows وحده.</translation>
    </message>
    <message>
        <source>Only clips can be deleted; their pictures go with them. `main.py vault verify` lists clips.</source>
        <translation>لا يمكن حذف إلا المقاطع، وتذهب صورها معها. يسرد `main.py vault verify` المقاطع.</translation>
    </message>
    <message>
        <source>Only the start of an H.264 recording can be encoded anew. Export without that, or choose the compatible export, which holds nothing from before the start.</source>
        <translation>لا يمكن إلا إعادة ترميز بداية تسجيل H.264. صدّر دون ذلك، أو اختر التصدير المتوافق الذي لا يحوي شيئًا مما قبل البداية.</translation>
    </message>
    <message>
        <source>Privacy can end within a year from now. Choose a time that is still to come.</source>
        <translation>يمكن أن تنتهي الخصوصية خلال عام من الآن. اختر وقتًا لم يأت بعد.</translation>
    </message>
    <message>
        <source>Privacy is on{end}: nothing is recorded, watched or shown.</source>
        <translation>الخصوصية مفعّلة{end}: لا تسجيل ولا مراقبة ولا عرض.</translation>
    </message>
    <message>
        <source>Recording goes on at {root}.</source>
        <translation>يستمر التسجيل على ⁨{root}⁩.</translation>
    </message>
    <message>
        <source>Recording has stopped and every clip is sealed.</source>
        <translation>توقف التسجيل وخُتم كل مقطع.</translation>
    </message>
    <message>
        <source>Recording has stopped. There is no vault to fill.</source>
        <translation>توقف التسجيل. لا خزنة تُملأ.</translation>
    </message>
    <message>
        <source>Recording of this camera has stopped, so nothing more can be noted for it.</source>
        <translation>توقف تسجيل هذه الكاميرا، فلا يمكن تدوين شيء آخر لها.</translation>
    </message>
    <message>
        <source>Recording of {name} goes on.</source>
        <translation>يستمر تسجيل {name}.</translation>
    </message>
    <message>
        <source>Recordings cannot be deleted here. Nothing was changed.</source>
        <translation>لا يمكن حذف التسجيلات هنا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Recordings have this computer&apos;s time, but a clock in the picture would show another one. Set it, or better, let the camera ask a time server.</source>
        <translation>للتسجيلات وقت هذا الكمبيوتر، لكن الساعة الظاهرة في الصورة ستُظهر وقتًا آخر. اضبطها، أو الأفضل: اجعل الكاميرا تسأل خادم وقت.</translation>
    </message>
    <message>
        <source>Rule “{name}” rests after its last event.</source>
        <translation>القاعدة «{name}» هادئة بعد حدثها الأخير.</translation>
    </message>
    <message>
        <source>Rule “{name}” says that {plural} {rule} raise nothing.</source>
        <translation>تقضي القاعدة «{name}» بأن {plural} {rule} لا تطلق شيئًا.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it crossed the line{way}.</source>
        <translation>القاعدة «{name}»: عَبَر الخط{way}.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it stayed {rule} for {stayed_s} s.</source>
        <translation>القاعدة «{name}»: بقي {rule} مدة {stayed_s} ث.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it was {rule}.</source>
        <translation>القاعدة «{name}»: كان {rule}.</translation>
    </message>
    <message>
        <source>Saved. The recorder follows within a minute.</source>
        <translation>حُفظ. يلتزم به المسجّل خلال دقيقة.</translation>
    </message>
    <message>
        <source>Saved. These rules hold from now on.</source>
        <translation>حُفظت. تسري هذه القواعد من الآن.</translation>
    </message>
    <message>
        <source>Saved. {name} sends no picture now, so the new login could not be tried yet.</source>
        <translation>حُفظ. لا ترسل {name} صورة الآن، لذا لم يمكن تجربة تسجيل الدخول الجديد بعد.</translation>
    </message>
    <message>
        <source>Say whether the recordings of the camera are to be kept or deleted.</source>
        <translation>حدّد هل يُحتفظ بتسجيلات الكاميرا أم تُحذف.</translation>
    </message>
    <message>
        <source>Set it to {good_gop_s} s</source>
        <translation>ضبطه على {good_gop_s} ث</translation>
    </message>
    <message>
        <source>Set its clock</source>
        <translation>ضبط ساعتها</translation>
    </message>
    <message>
        <source>So this event ended there.</source>
        <translation>لذا انتهى هذا الحدث هناك.</translation>
    </message>
    <message>
        <source>Some clips still wait for the bucket.</source>
        <translation>ما زالت بعض المقاطع تنتظر الحاوية.</translation>
    </message>
    <message>
        <source>Somebody shouts</source>
        <translation>أحدهم يصرخ</translation>
    </message>
    <message>
        <source>Something at the {where} of the picture moves in every minute, as a clock does that is written into it.</source>
        <translation>شيء في الصورة ({where}) يتحرك كل دقيقة، كما تفعل ساعة مكتوبة فيها.</translation>
    </message>
    <message>
        <source>Something large moved steadily across {travelled} of the picture; no known class was seen.</source>
        <translation>تحرّك شيء كبير بانتظام عبر {travelled} من الصورة؛ ولم يُرصد نوع معروف.</translation>
    </message>
    <message>
        <source>Something lies on the lens: the picture is bright, but has lost all detail.</source>
        <translation>شيء على العدسة: الصورة ساطعة لكنها فقدت كل تفاصيلها.</translation>
    </message>
    <message>
        <source>Sound needs the library PortAudio, which is not installed (on Debian: libportaudio2). Playback goes on without sound.</source>
        <translation>يحتاج الصوت إلى مكتبة PortAudio غير المثبتة (في Debian: ‏libportaudio2). يستمر التشغيل دون صوت.</translation>
    </message>
    <message>
        <source>Taken back. What looks like this raises events again.</source>
        <translation>تم التراجع. ما يشبه هذا يطلق أحداثًا من جديد.</translation>
    </message>
    <message>
        <source>That costs little. Where the camera offers AAC, choose it there: then its sound is kept as it comes.</source>
        <translation>كلفة ذلك قليلة. إن كانت الكاميرا توفّر AAC فاختره فيها: عندها يُحفظ صوتها كما يأتي.</translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>أُزيلت الإشارة المرجعية.</translation>
    </message>
    <message>
        <source>The bookmark is kept in the library.</source>
        <translation>حُفظت الإشارة المرجعية في المكتبة.</translation>
    </message>
    <message>
        <source>The bucket holds an object with a name that Louver never writes: {text}.</source>
        <translation>في الحاوية عنصر باسم لا يكتبه Louver أبدًا: {text}.</translation>
    </message>
    <message>
        <source>The bucket&apos;s endpoint should look like https://s3.example.com, without a login.</source>
        <translation>ينبغي أن تكون نقطة وصول الحاوية مثل https://s3.example.com دون بيانات دخول.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} cannot be read or written. Change its permissions; clips wait here.</source>
        <translation>لا يمكن قراءة مجلد الحاوية ⁨{root}⁩ أو الكتابة فيه. غيّر أذوناته؛ المقاطع تنتظر هنا.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} is full. Free some room; clips wait here.</source>
        <translation>مجلد الحاوية ⁨{root}⁩ ممتلئ. أخلِ بعض المساحة؛ المقاطع تنتظر هنا.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} is gone. Connect the drive or choose another; clips wait here.</source>
        <translation>مجلد الحاوية ⁨{root}⁩ غير موجود. وصّل القرص أو اختر مجلدًا آخر؛ المقاطع تنتظر هنا.</translation>
    </message>
    <message>
        <source>The camera asks for more than a subscription to its events needs.</source>
        <translation>تطلب الكاميرا أكثر مما يحتاجه الاشتراك في أحداثها.</translation>
    </message>
    <message>
        <source>The camera at {host} answers, but has no stream at this address. Check the path behind the host.</source>
        <translation>الكاميرا عند {host} تستجيب، لكن لا بث لها عند هذا العنوان. تحقق من المسار بعد المضيف.</translation>
    </message>
    <message>
        <source>The camera at {host} did not answer within {timeout_s} seconds. Check its connection, or switch it off and on.</source>
        <translation>لم تستجب الكاميرا عند {host} خلال {timeout_s} ثوانٍ. تحقق من اتصالها، أو أطفئها وشغّلها.</translation>
    </message>
    <message>
        <source>The camera at {host} shows another certificate than before. If you replaced or reset it, remove its line from camera-certificates.json in the library&apos;s folder; if not, somebody may be listening in between.</source>
        <translation>تُظهر الكاميرا عند {host} شهادة غير السابقة. إن كنت استبدلتها أو أعدت ضبطها فاحذف سطرها من camera-certificates.json في مجلد المكتبة؛ وإلا فربما يتنصّت أحد بينكما.</translation>
    </message>
    <message>
        <source>The camera does not tell how its encoder is set. Set the keyframe interval in the camera.</source>
        <translation>لا تخبر الكاميرا كيف ضُبط مرمّزها. اضبط فاصل الإطارات المفتاحية في الكاميرا.</translation>
    </message>
    <message>
        <source>The camera does not tell its time, so nobody knows whether it took ours.</source>
        <translation>لا تخبر الكاميرا بوقتها، فلا يُعرف هل أخذت وقتنا.</translation>
    </message>
    <message>
        <source>The camera ended its stream. Trying again.</source>
        <translation>أنهت الكاميرا بثها. تجري إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The camera has ended its reports of events. Asking for them again.</source>
        <translation>أنهت الكاميرا تقارير أحداثها. تُطلب منها من جديد.</translation>
    </message>
    <message>
        <source>The camera holds no video. Choose another file or another address of the camera.</source>
        <translation>لا تحوي الكاميرا فيديو. اختر ملفًا آخر أو عنوانًا آخر للكاميرا.</translation>
    </message>
    <message>
        <source>The camera is coded as {other_video}, which Louver cannot record. Set the camera to H.264 or H.265.</source>
        <translation>ترمّز الكاميرا بـ{other_video} الذي لا يستطيع Louver تسجيله. اضبطها على H.264 أو H.265.</translation>
    </message>
    <message>
        <source>The camera is covered: its picture went dark and lost all detail.</source>
        <translation>الكاميرا مغطاة: أظلمت صورتها وفقدت كل تفاصيلها.</translation>
    </message>
    <message>
        <source>The camera is out of focus: it shows its place, but no detail.</source>
        <translation>الكاميرا خارج التركيز: تُظهر مكانها دون تفاصيل.</translation>
    </message>
    <message>
        <source>The camera itself could not be asked. {error}</source>
        <translation>تعذّر سؤال الكاميرا نفسها. {error}</translation>
    </message>
    <message>
        <source>The camera offers no picture in H.264 or H.265, so it cannot be recorded. Set one of them in it.</source>
        <translation>لا توفّر الكاميرا صورة بـH.264 أو H.265، لذا لا يمكن تسجيلها. اضبط أحدهما فيها.</translation>
    </message>
    <message>
        <source>The camera offers no small picture. Turn on its second stream in its own pages.</source>
        <translation>لا توفّر الكاميرا صورة صغيرة. فعّل بثها الثاني في صفحاتها.</translation>
    </message>
    <message>
        <source>The camera offers one. Louver can fetch it too: tiles and detection then cost far less.</source>
        <translation>توفّر الكاميرا صورة صغيرة. يمكن لـLouver جلبها أيضًا: عندها تقل كلفة الخانات والكشف كثيرًا.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>رفضت الكاميرا اسم المستخدم هذا أو كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>The camera refused this: {message}.</source>
        <translation>رفضت الكاميرا هذا: {message}.</translation>
    </message>
    <message>
        <source>The camera remembers no such place.</source>
        <translation>لا تتذكر الكاميرا موضعًا كهذا.</translation>
    </message>
    <message>
        <source>The camera sends another kind of video now. Connecting anew.</source>
        <translation>ترسل الكاميرا الآن نوعًا آخر من الفيديو. يُعاد الاتصال.</translation>
    </message>
    <message>
        <source>The camera sends no description of its pictures, so it cannot be recorded.</source>
        <translation>لا ترسل الكاميرا وصفًا لصورها، لذا لا يمكن تسجيلها.</translation>
    </message>
    <message>
        <source>The camera that was being tried is not added.</source>
        <translation>لا تُضاف الكاميرا التي كانت تُجرَّب.</translation>
    </message>
    <message>
        <source>The camera took it, but keeps its own way. Set the keyframe interval in the camera itself.</source>
        <translation>قبلت الكاميرا ذلك لكنها بقيت على حالها. اضبط فاصل الإطارات المفتاحية في الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>The camera took the time, but its clock is still off. Set it in the camera itself.</source>
        <translation>أخذت الكاميرا الوقت لكن ساعتها ما زالت منحرفة. اضبطها في الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>The camera was not turned because of an error in Louver; see its log.</source>
        <translation>لم تُوجَّه الكاميرا بسبب خطأ في Louver؛ انظر سجله.</translation>
    </message>
    <message>
        <source>The camera was turned away: it shows another place.</source>
        <translation>أُديرت الكاميرا: تُظهر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The camera {camera_id} is not in the list, so nothing can be noted of it now.</source>
        <translation>الكاميرا {camera_id} ليست في القائمة، لذا لا يمكن تدوين شيء لها الآن.</translation>
    </message>
    <message>
        <source>The camera&apos;s clock is {join} {way} this computer&apos;s.</source>
        <translation>ساعة الكاميرا {way} ساعة هذا الكمبيوتر بـ{join}.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture repeats itself: the same seconds are shown again and again.</source>
        <translation>صورة الكاميرا تتكرر: تُعرض الثواني نفسها مرارًا.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still: not even its noise changes.</source>
        <translation>صورة الكاميرا جامدة: حتى تشويشها لا يتغيّر.</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures are larger than 8K, so they are recorded but not watched. Give it a smaller stream to watch.</source>
        <translation>صور الكاميرا أكبر من 8K، لذا تُسجَّل ولا تُراقَب. امنحها بثًا أصغر للمراقبة.</translation>
    </message>
    <message>
        <source>The camera&apos;s video cannot be decoded, so it is recorded but not watched. Set the camera to H.264 or H.265.</source>
        <translation>لا يمكن فك ترميز فيديو الكاميرا، لذا يُسجَّل ولا يُراقَب. اضبط الكاميرا على H.264 أو H.265.</translation>
    </message>
    <message>
        <source>The clock of this computer is {ahead_ms} days ahead of what it was, so no footage is deleted by its age for the next three days. Set the clock if it is wrong; if it is right, nothing needs to be done.</source>
        <translation>ساعة هذا الكمبيوتر متقدمة {ahead_ms} يومًا عما كانت عليه، لذا لا تُحذف لقطات بسبب قِدمها في الأيام الثلاثة القادمة. اضبط الساعة إن كانت خاطئة؛ وإن كانت صحيحة فلا يلزم شيء.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back, so the times of {name} run {behind_ms} s ahead until it catches up. Nothing is lost.</source>
        <translation>أُخّرت ساعة هذا الكمبيوتر، لذا تسبق أوقات {name} بـ{behind_ms} ث إلى أن تلحق بها. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The clock of {name} is right now. It stands as set by hand: a time server is not asked any more.</source>
        <translation>ساعة {name} صحيحة الآن. وهي مضبوطة يدويًا: لم يعد يُسأل خادم وقت.</translation>
    </message>
    <message>
        <source>The copying met an unexpected error and is tried again.</source>
        <translation>واجه النسخ خطأ غير متوقع وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The damaged database of recordings could not be set aside ({strerror}). Nothing is lost; Louver tries again.</source>
        <translation>تعذّر تنحية قاعدة بيانات التسجيلات التالفة ({strerror}). لم يُفقد شيء؛ يعيد Louver المحاولة.</translation>
    </message>
    <message>
        <source>The database is made again from the journals while recording goes on. Health tells when it is done.</source>
        <translation>تُعاد قاعدة البيانات من السجلات بينما يستمر التسجيل. تخبرك «صحة النظام» عند الانتهاء.</translation>
    </message>
    <message>
        <source>The database of recordings cannot be read ({error}). Start Louver&apos;s engine again: it makes the database anew from the journals.</source>
        <translation>تعذّرت قراءة قاعدة بيانات التسجيلات ({error}). أعد تشغيل مسجّل Louver: يعيد بناءها من السجلات.</translation>
    </message>
    <message>
        <source>The database of recordings could not be written ({error}). Nothing is lost: it is made again from the journals. Check that the disk is not full.</source>
        <translation>تعذّرت الكتابة في قاعدة بيانات التسجيلات ({error}). لم يُفقد شيء: تُعاد من السجلات. تأكد من أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>The database of recordings is closed already; Louver is stopping.</source>
        <translation>قاعدة بيانات التسجيلات مغلقة بالفعل؛ Louver يتوقف.</translation>
    </message>
    <message>
        <source>The database of recordings is not open yet. Nothing is lost meanwhile.</source>
        <translation>قاعدة بيانات التسجيلات لم تُفتح بعد. لا يُفقد شيء في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The database of recordings is too slow; it will catch up later.</source>
        <translation>قاعدة بيانات التسجيلات بطيئة جدًا؛ ستلحق لاحقًا.</translation>
    </message>
    <message>
        <source>The database of recordings was damaged</source>
        <translation>كانت قاعدة بيانات التسجيلات تالفة</translation>
    </message>
    <message>
        <source>The database of recordings was damaged, or was to be made anew</source>
        <translation>كانت قاعدة بيانات التسجيلات تالفة، أو طُلبت إعادتها</translation>
    </message>
    <message>
        <source>The database of recordings was deleted or replaced while Louver ran</source>
        <translation>حُذفت قاعدة بيانات التسجيلات أو استُبدلت وLouver يعمل</translation>
    </message>
    <message>
        <source>The database of recordings works again.</source>
        <translation>قاعدة بيانات التسجيلات تعمل من جديد.</translation>
    </message>
    <message>
        <source>The description inside this clip has an end before its beginning.</source>
        <translation>وصف هذا المقطع نهايته قبل بدايته.</translation>
    </message>
    <message>
        <source>The description inside this clip is not one that Louver writes.</source>
        <translation>وصف هذا المقطع ليس مما يكتبه Louver.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be read, so every visit makes an event. Mend or delete that file.</source>
        <translation>تعذّرت قراءة قواعد الكشف في ⁨{detection}⁩، لذا تصنع كل زيارة حدثًا. أصلح ذلك الملف أو احذفه.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be read: {strerror}.</source>
        <translation>تعذّرت قراءة قواعد الكشف في ⁨{detection}⁩: {strerror}.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be written: {strerror}.</source>
        <translation>تعذّرت كتابة قواعد الكشف في ⁨{detection}⁩: {strerror}.</translation>
    </message>
    <message>
        <source>The detector saw a {label} {times} with {believed_score} or more; at best it was {score} sure.</source>
        <translation>رأى الكاشف {times} ({label}) بنسبة {believed_score} أو أكثر؛ وكانت أعلى ثقة له {score}.</translation>
    </message>
    <message>
        <source>The disk at {away} is not there, so what is on it cannot be deleted. Nothing was changed. Bring the disk back, or take it out of {name} if it is gone for good.</source>
        <translation>القرص ⁨{away}⁩ غير موجود، لذا لا يمكن حذف ما عليه. لم يتغيّر شيء. أعد القرص، أو أزله من {name} إن كان قد ذهب نهائيًا.</translation>
    </message>
    <message>
        <source>The disk at {root} cannot be used. {trouble} {goes_on} What is on it can be seen again when it is back.</source>
        <translation>لا يمكن استخدام القرص ⁨{root}⁩. {trouble} {goes_on} يمكن رؤية ما عليه من جديد عند عودته.</translation>
    </message>
    <message>
        <source>The disk at {root} is full of footage that is kept or has just been recorded. Recording goes on, but only its newest minutes stay. Free some space, let some kept footage go, or add a disk.</source>
        <translation>القرص ⁨{root}⁩ ممتلئ بلقطات محتفَظ بها أو سُجّلت للتو. يستمر التسجيل لكن لا تبقى إلا أحدث دقائقه. أخلِ مساحة، أو اترك الاحتفاظ ببعض اللقطات، أو أضف قرصًا.</translation>
    </message>
    <message>
        <source>The disk is full {when}, and then footage is deleted earlier than your rules say: only {days_held} fit. Shorten the rules, keep less free, or add a disk.</source>
        <translation>يمتلئ القرص {when}، وعندها تُحذف اللقطات قبل ما تقوله قواعدك: لا يتسع إلا لـ{days_held}. قصّر القواعد، أو قلّل المساحة الخالية، أو أضف قرصًا.</translation>
    </message>
    <message>
        <source>The disk refused to store a recording ({reason}). Check the disk.</source>
        <translation>رفض القرص تخزين تسجيل ({reason}). افحص القرص.</translation>
    </message>
    <message>
        <source>The disk that holds the recordings is full. Free some space, or choose another folder.</source>
        <translation>القرص الذي يحوي التسجيلات ممتلئ. أخلِ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full.{need} Nothing was left behind. Free some space, or choose another folder.</source>
        <translation>القرص الذي فيه ⁨{folder}⁩ ممتلئ.{need} لم يبقَ شيء. أخلِ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The drive of {root} is missing. Nothing is being recorded. Connect it: recording begins by itself.</source>
        <translation>قرص ⁨{root}⁩ مفقود. لا يُسجَّل شيء. وصّله: يبدأ التسجيل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The engine cannot open its local socket ({join}). Choose a library on a local disk that you can write to.</source>
        <translation>لا يستطيع المسجّل فتح مقبسه المحلي ({join}). اختر مكتبة على قرص محلي يمكنك الكتابة عليه.</translation>
    </message>
    <message>
        <source>The engine cannot read this order ({name}). Update the program that sent it.</source>
        <translation>لا يستطيع المسجّل قراءة هذا الأمر ({name}). حدّث البرنامج الذي أرسله.</translation>
    </message>
    <message>
        <source>The engine cannot read this order ({turn}). Update the program that sent it.</source>
        <translation>لا يستطيع المسجّل قراءة هذا الأمر ({turn}). حدّث البرنامج الذي أرسله.</translation>
    </message>
    <message>
        <source>The engine cannot read this order. Update the program that sent it.</source>
        <translation>لا يستطيع المسجّل قراءة هذا الأمر. حدّث البرنامج الذي أرسله.</translation>
    </message>
    <message>
        <source>The engine did not answer within {timeout_s} seconds. It may still do what was asked; look again.</source>
        <translation>لم يستجب المسجّل خلال {timeout_s} ثوانٍ. قد ينفّذ ما طُلب منه؛ انظر من جديد.</translation>
    </message>
    <message>
        <source>The engine did not begin with a welcome. Start Louver&apos;s engine and window again.</source>
        <translation>لم يبدأ المسجّل بترحيب. أعد تشغيل مسجّل Louver ونافذته.</translation>
    </message>
    <message>
        <source>The engine does not know this library&apos;s key. Stop and start Louver&apos;s engine.</source>
        <translation>لا يعرف المسجّل مفتاح هذه المكتبة. أوقف مسجّل Louver وشغّله.</translation>
    </message>
    <message>
        <source>The engine ended the connection. It starts again by itself within seconds.</source>
        <translation>أنهى المسجّل الاتصال. يبدأ من جديد تلقائيًا خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>The engine has as many connections as it takes. Close a window of Louver and try again.</source>
        <translation>بلغ المسجّل حدّ اتصالاته. أغلق نافذة من Louver وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The engine holds {opened} files and connections open, and may hold {files}. Recording goes on; raise the limit of this user, or record fewer cameras.</source>
        <translation>يفتح المسجّل {opened} من الملفات والاتصالات، وحدّه {files}. يستمر التسجيل؛ ارفع حد هذا المستخدم أو سجّل كاميرات أقل.</translation>
    </message>
    <message>
        <source>The engine is another version of Louver. Stop it and start this version&apos;s engine.</source>
        <translation>المسجّل من نسخة أخرى من Louver. أوقفه وشغّل مسجّل هذه النسخة.</translation>
    </message>
    <message>
        <source>The engine is within its bounds again.</source>
        <translation>عاد المسجّل إلى حدوده.</translation>
    </message>
    <message>
        <source>The engine knows no command {name}. Update the program that sent it.</source>
        <translation>لا يعرف المسجّل الأمر {name}. حدّث البرنامج الذي أرسله.</translation>
    </message>
    <message>
        <source>The engine sent a malformed answer. Start Louver&apos;s engine and window again.</source>
        <translation>أرسل المسجّل ردًا مشوّهًا. أعد تشغيل مسجّل Louver ونافذته.</translation>
    </message>
    <message>
        <source>The engine sent a malformed message. Start Louver&apos;s engine and window again.</source>
        <translation>أرسل المسجّل رسالة مشوّهة. أعد تشغيل مسجّل Louver ونافذته.</translation>
    </message>
    <message>
        <source>The engine sent a malformed packet. Start Louver&apos;s engine and window again.</source>
        <translation>أرسل المسجّل حزمة مشوّهة. أعد تشغيل مسجّل Louver ونافذته.</translation>
    </message>
    <message>
        <source>The engine sent a packet of an impossible camera. Start Louver&apos;s engine and window again.</source>
        <translation>أرسل المسجّل حزمة من كاميرا مستحيلة. أعد تشغيل مسجّل Louver ونافذته.</translation>
    </message>
    <message>
        <source>The engine sent a packet that is too short. Start Louver&apos;s engine and window again.</source>
        <translation>أرسل المسجّل حزمة أقصر من اللازم. أعد تشغيل مسجّل Louver ونافذته.</translation>
    </message>
    <message>
        <source>The engine uses {used_bytes} MB of memory, more than its cameras should need. Recording goes on; look in Health for a camera that floods.</source>
        <translation>يستخدم المسجّل {used_bytes} MB من الذاكرة، أكثر مما ينبغي لكاميراته. يستمر التسجيل؛ ابحث في «صحة النظام» عن كاميرا ترسل أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The export broke off. Nothing half was left under its name. Try again.</source>
        <translation>انقطع التصدير. لم يبقَ شيء ناقص باسمه. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The export cannot be written to {folder} ({reason}). Nothing was left behind. Choose another folder.</source>
        <translation>لا يمكن كتابة التصدير في ⁨{folder}⁩ ({reason}). لم يبقَ شيء. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>أُلغي التصدير. لم يبقَ شيء.</translation>
    </message>
    <message>
        <source>The file library.json in the folder of recordings cannot be read. Move it away, and Louver writes a new one; no recording depends on it.</source>
        <translation>تعذّرت قراءة الملف library.json في مجلد التسجيلات. انقله، فيكتب Louver ملفًا جديدًا؛ لا يعتمد عليه أي تسجيل.</translation>
    </message>
    <message>
        <source>The file {name} of the vault is too large to be right.</source>
        <translation>ملف الخزنة {name} أكبر من أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Check that it is still there.</source>
        <translation>تعذّرت قراءة الملف ⁨{path}⁩. تأكد من أنه ما زال موجودًا.</translation>
    </message>
    <message>
        <source>The file {place_file} of the vault is damaged. Join the vault again.</source>
        <translation>ملف الخزنة {place_file} تالف. انضم إلى الخزنة من جديد.</translation>
    </message>
    <message>
        <source>The folder of recordings cannot be written to. Check its permissions, or choose another folder.</source>
        <translation>لا يمكن الكتابة في مجلد التسجيلات. تحقق من أذوناته أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder of recordings is not there. If it lies on a drive that was unplugged, plug it in again.</source>
        <translation>مجلد التسجيلات غير موجود. إن كان على قرص فُصل فأعد توصيله.</translation>
    </message>
    <message>
        <source>The folder of recordings {root} is not there.</source>
        <translation>مجلد التسجيلات ⁨{root}⁩ غير موجود.</translation>
    </message>
    <message>
        <source>The folder {folder} belongs to somebody else, so the engine does not listen there. Choose a library with a shorter path, on a local disk.</source>
        <translation>المجلد ⁨{folder}⁩ يخص شخصًا آخر، لذا لا يستمع المسجّل فيه. اختر مكتبة بمسار أقصر على قرص محلي.</translation>
    </message>
    <message>
        <source>The footage has no keyframe for too long to cut a clip out of it.</source>
        <translation>تخلو اللقطات من إطار مفتاحي مدة أطول من أن يُقتطع منها مقطع.</translation>
    </message>
    <message>
        <source>The journal of {camera_id} is damaged. A copy was kept as {name}, and recording goes on. Events and gaps after the damage are missing from the timeline; footage is not. Check the disk.</source>
        <translation>سجل {camera_id} تالف. حُفظت نسخة باسم {name} ويستمر التسجيل. الأحداث والفجوات بعد التلف ناقصة على الخط الزمني، أما اللقطات فلا. افحص القرص.</translation>
    </message>
    <message>
        <source>The journal of {camera_id} is missing. Its recordings were found and are entered anew; events and the causes of gaps before now are not known any more.</source>
        <translation>سجل {camera_id} مفقود. وُجدت تسجيلاتها وتُدرج من جديد؛ أما الأحداث وأسباب الفجوات السابقة فلم تعد معروفة.</translation>
    </message>
    <message>
        <source>The journal {name} of a camera is damaged in its middle. Nothing was changed; check the disk, and look in Health for what can still be read.</source>
        <translation>سجل الكاميرا {name} تالف في وسطه. لم يتغيّر شيء؛ افحص القرص وانظر في «صحة النظام» ما بقي مقروءًا.</translation>
    </message>
    <message>
        <source>The key that window and engine share is damaged. Stop and start Louver&apos;s engine.</source>
        <translation>المفتاح المشترك بين النافذة والمسجّل تالف. أوقف مسجّل Louver وشغّله.</translation>
    </message>
    <message>
        <source>The keyring did not keep the vault&apos;s key as it was given. Use a passphrase instead.</source>
        <translation>لم تحفظ حلقة المفاتيح مفتاح الخزنة كما أُعطي. استخدم عبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>The keyring holds something else than this device&apos;s vault key. Join the vault again.</source>
        <translation>في حلقة المفاتيح شيء غير مفتاح الخزنة لهذا الجهاز. انضم إلى الخزنة من جديد.</translation>
    </message>
    <message>
        <source>The keyring no longer holds this device&apos;s vault key. Join the vault again with its 24 words.</source>
        <translation>لم تعد حلقة المفاتيح تحوي مفتاح الخزنة لهذا الجهاز. انضم إلى الخزنة من جديد بكلماتها الـ24.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked or not there. Unlock it, or keep the vault&apos;s keys under a passphrase ({passphrase_variable}).</source>
        <translation>حلقة مفاتيح هذا الكمبيوتر مقفلة أو غير موجودة. افتحها، أو احفظ مفاتيح الخزنة بعبارة مرور ({passphrase_variable}).</translation>
    </message>
    <message>
        <source>The keys of groups that the words do not open are damaged on this device.</source>
        <translation>مفاتيح المجموعات التي لا تفتحها الكلمات تالفة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The labels of the model {name} name no person, vehicle or animal, so no event would ever come of it. Choose another.</source>
        <translation>لا تذكر تسميات النموذج {name} شخصًا ولا مركبة ولا حيوانًا، فلن ينتج عنه أي حدث. اختر غيره.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} cannot be changed: {strerror}.</source>
        <translation>لا يمكن تعديل قائمة الكاميرات في ⁨{cameras}⁩: {strerror}.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} cannot be written: {strerror}.</source>
        <translation>تعذّرت كتابة قائمة الكاميرات في ⁨{cameras}⁩: {strerror}.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} is damaged. Restore it from a copy.</source>
        <translation>قائمة الكاميرات في ⁨{cameras}⁩ تالفة. استعدها من نسخة.</translation>
    </message>
    <message>
        <source>The list of clips whose time will be over is damaged.</source>
        <translation>قائمة المقاطع التي ستنتهي مدتها تالفة.</translation>
    </message>
    <message>
        <source>The list of devices does not name this camera&apos;s group, so its clips wait.</source>
        <translation>لا تذكر قائمة الأجهزة مجموعة هذه الكاميرا، لذا تنتظر مقاطعها.</translation>
    </message>
    <message>
        <source>The list of events that wait to be sealed is damaged.</source>
        <translation>قائمة الأحداث التي تنتظر الختم تالفة.</translation>
    </message>
    <message>
        <source>The list of the cameras&apos; certificates in {file} cannot be read. Restore it from a copy, or delete it to trust the certificates that the cameras show now.</source>
        <translation>تعذّرت قراءة قائمة شهادات الكاميرات في ⁨{file}⁩. استعدها من نسخة، أو احذفها لتثق بالشهادات التي تُظهرها الكاميرات الآن.</translation>
    </message>
    <message>
        <source>The list of the cameras&apos; certificates in {file} cannot be written: {strerror}.</source>
        <translation>تعذّرت كتابة قائمة شهادات الكاميرات في ⁨{file}⁩: {strerror}.</translation>
    </message>
    <message>
        <source>The name of a bookmark is one line of up to {max_name_letters} letters. Choose another one.</source>
        <translation>اسم الإشارة المرجعية سطر واحد لا يزيد على {max_name_letters} حرفًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The other side did not finish the handshake in time.</source>
        <translation>لم يُتمّ الطرف الآخر المصافحة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The other side ended the connection during the handshake.</source>
        <translation>أنهى الطرف الآخر الاتصال أثناء المصافحة.</translation>
    </message>
    <message>
        <source>The picture was not saved in {folder}: {why}. Choose another folder.</source>
        <translation>لم تُحفظ الصورة في ⁨{folder}⁩: {why}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The pictures at the start of the export cannot be decoded. Choose an earlier start.</source>
        <translation>لا يمكن فك ترميز الصور في بداية التصدير. اختر بداية أسبق.</translation>
    </message>
    <message>
        <source>The pictures of a camera are counted from 1.</source>
        <translation>تُعدّ صور الكاميرا بدءًا من 1.</translation>
    </message>
    <message>
        <source>The pictures of {name_of} arrive damaged and cannot be decoded, so it is recorded but not watched. Look at its network, or restart it.</source>
        <translation>تصل صور {name_of} تالفة ولا يمكن فك ترميزها، لذا تُسجَّل ولا تُراقَب. تحقق من شبكتها أو أعد تشغيلها.</translation>
    </message>
    <message>
        <source>The pictures of {name_of} can be decoded again.</source>
        <translation>يمكن فك ترميز صور {name_of} من جديد.</translation>
    </message>
    <message>
        <source>The recording does not say how its video is coded, so its start cannot be encoded anew.</source>
        <translation>لا يبيّن التسجيل كيف رُمّز الفيديو، لذا لا يمكن إعادة ترميز بدايته.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be opened. It may have been moved or deleted.</source>
        <translation>لا يمكن فتح التسجيل ⁨{path}⁩. ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>The recording {path} went away or cannot be read any more. Nothing was left behind. Export again, and look in Health whether its disk is in trouble.</source>
        <translation>اختفى التسجيل ⁨{path}⁩ أو لم يعد مقروءًا. لم يبقَ شيء. صدّر من جديد، وانظر في «صحة النظام» هل في قرصه خلل.</translation>
    </message>
    <message>
        <source>The recordings of {camera_id} could not be put in order. {sentence}</source>
        <translation>تعذّر ترتيب تسجيلات {camera_id}. {sentence}</translation>
    </message>
    <message>
        <source>The rules for old footage can be read again.</source>
        <translation>يمكن قراءة قواعد اللقطات القديمة من جديد.</translation>
    </message>
    <message>
        <source>The rules in {retention} cannot be read, so no footage is deleted by age. Mend or delete that file.</source>
        <translation>تعذّرت قراءة القواعد في ⁨{retention}⁩، لذا لا تُحذف لقطات بسبب قِدمها. أصلح ذلك الملف أو احذفه.</translation>
    </message>
    <message>
        <source>The rules of this camera were changed elsewhere in the meantime, so nothing was saved. Open them again, and make your change once more.</source>
        <translation>عُدّلت قواعد هذه الكاميرا في مكان آخر أثناء ذلك، لذا لم يُحفظ شيء. افتحها من جديد وأعد تعديلك.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read. Delete that file to start with the usual ones.</source>
        <translation>تعذّرت قراءة الإعدادات في ⁨{path}⁩. احذف ذلك الملف للبدء بالإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>The small picture of {name} is fetched and watched from now on.</source>
        <translation>تُجلب الصورة الصغيرة من {name} وتُراقَب من الآن.</translation>
    </message>
    <message>
        <source>The state of this recorder&apos;s log is damaged; set the vault up again.</source>
        <translation>حالة سجل هذا المسجّل تالفة؛ جهّز الخزنة من جديد.</translation>
    </message>
    <message>
        <source>The vault could not be opened; the problem is told in Health.</source>
        <translation>تعذّر فتح الخزنة؛ المشكلة مذكورة في «صحة النظام».</translation>
    </message>
    <message>
        <source>The vault is not set up here ({name} is missing). Set it up, or join it.</source>
        <translation>الخزنة غير مجهّزة هنا ({name} مفقود). جهّزها أو انضم إليها.</translation>
    </message>
    <message>
        <source>The vault is not set up here. Set it up, or join it with its 24 words.</source>
        <translation>الخزنة غير مجهّزة هنا. جهّزها أو انضم إليها بكلماتها الـ24.</translation>
    </message>
    <message>
        <source>The vault met an unexpected error and tries again.</source>
        <translation>واجهت الخزنة خطأ غير متوقع وتعيد المحاولة.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys need a passphrase, because this computer&apos;s keyring is not used. Type one on a terminal, or put it into {passphrase_variable}.</source>
        <translation>تحتاج مفاتيح الخزنة إلى عبارة مرور لأن حلقة مفاتيح هذا الكمبيوتر غير مستخدمة. اكتبها في طرفية، أو ضعها في {passphrase_variable}.</translation>
    </message>
    <message>
        <source>The video has ended.</source>
        <translation>انتهى الفيديو.</translation>
    </message>
    <message>
        <source>The watcher ended with status {returncode}; detection starts again at once.</source>
        <translation>انتهت المراقبة بالحالة {returncode}؛ يبدأ الكشف من جديد فورًا.</translation>
    </message>
    <message>
        <source>The webcam cannot be opened. Close other programs that use it, and allow this one to.</source>
        <translation>لا يمكن فتح كاميرا الويب. أغلق البرامج الأخرى التي تستخدمها، واسمح لهذا البرنامج بها.</translation>
    </message>
    <message>
        <source>The webcam ended its stream. Trying again.</source>
        <translation>أنهت كاميرا الويب بثها. تجري إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The webcam stopped sending. Was it unplugged?</source>
        <translation>توقفت كاميرا الويب عن الإرسال. هل فُصلت؟</translation>
    </message>
    <message>
        <source>The window failed at something the engine said ({name}).</source>
        <translation>أخفقت النافذة مع شيء قاله المسجّل ({name}).</translation>
    </message>
    <message>
        <source>The words differ, so nothing was sent or kept. Somebody may be between the two devices.</source>
        <translation>الكلمات مختلفة، لذا لم يُرسل شيء ولم يُحفظ. ربما يوجد أحد بين الجهازين.</translation>
    </message>
    <message>
        <source>The {name} has a keyframe only every {gop_s} s.</source>
        <translation>لا يأتي في {name} إطار مفتاحي إلا كل {gop_s} ث.</translation>
    </message>
    <message>
        <source>The {word} of a camera cannot be so long.</source>
        <translation>لا يمكن أن يكون «{word}» للكاميرا بهذا الطول.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id} in the list. There are: {known}.</source>
        <translation>لا توجد كاميرا {camera_id} في القائمة. الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id} in this library.</source>
        <translation>لا توجد كاميرا {camera_id} في هذه المكتبة.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id}. Look for its id in the list of cameras.</source>
        <translation>لا توجد كاميرا {camera_id}. ابحث عن معرّفها في قائمة الكاميرات.</translation>
    </message>
    <message>
        <source>There is no detection model here and none could be downloaded</source>
        <translation>لا يوجد نموذج كشف هنا ولم يمكن تنزيل أي نموذج</translation>
    </message>
    <message>
        <source>There is no event {event_id} in this library. Ids are 26 letters and digits.</source>
        <translation>لا يوجد حدث {event_id} في هذه المكتبة. المعرّفات من 26 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>There is no group {name} that the words do not open.</source>
        <translation>لا توجد مجموعة {name} لا تفتحها الكلمات.</translation>
    </message>
    <message>
        <source>There is no library in {root} now. Is its drive plugged in?</source>
        <translation>لا توجد مكتبة في ⁨{root}⁩ الآن. هل قرصها موصول؟</translation>
    </message>
    <message>
        <source>There is no library in {root}. Name its folder with --library.</source>
        <translation>لا توجد مكتبة في ⁨{root}⁩. حدّد مجلدها بـ--library.</translation>
    </message>
    <message>
        <source>There is no model of faces here, so none are looked for. Fetch one with: main.py models download face-short-range</source>
        <translation>لا يوجد نموذج للوجوه هنا، لذا لا يُبحث عنها. اجلب واحدًا بالأمر: main.py models download face-short-range</translation>
    </message>
    <message>
        <source>There is no model of sounds here, so glass, alarms, barking and shouts are told by their loudness alone. Fetch one with: main.py models download yamnet</source>
        <translation>لا يوجد نموذج للأصوات هنا، لذا يُعرف الزجاج والإنذارات والنباح والصراخ من علوّها وحده. اجلب واحدًا بالأمر: main.py models download yamnet</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}, and none within a month of that.</source>
        <translation>لا يوجد تسجيل من {name} بين {start} و{end}، ولا خلال شهر من ذلك.</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}; the nearest begins {later}.</source>
        <translation>لا يوجد تسجيل من {name} بين {start} و{end}؛ يبدأ أقرب تسجيل عند {later}.</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}; the nearest ends {earlier}.</source>
        <translation>لا يوجد تسجيل من {name} بين {start} و{end}؛ ينتهي أقرب تسجيل عند {earlier}.</translation>
    </message>
    <message>
        <source>There is no small picture, so the full one is watched for events by its keyframes alone, and shown live.</source>
        <translation>لا توجد صورة صغيرة، لذا تُراقَب الكاملة بإطاراتها المفتاحية وحدها وتُعرض مباشرة.</translation>
    </message>
    <message>
        <source>There is no such ailment of a camera. Update the program that sent this.</source>
        <translation>لا يوجد خلل كاميرا كهذا. حدّث البرنامج الذي أرسل هذا.</translation>
    </message>
    <message>
        <source>There is no webcam number {number} at this computer. Plug it in.</source>
        <translation>لا توجد كاميرا ويب رقم {number} على هذا الكمبيوتر. وصّلها.</translation>
    </message>
    <message>
        <source>These 24 words belong to another vault than the one in this bucket.</source>
        <translation>هذه الكلمات الـ24 لخزنة غير التي في هذه الحاوية.</translation>
    </message>
    <message>
        <source>These are {ids} clips and pictures; at most {max_deleted} are deleted at once.</source>
        <translation>عدد المقاطع والصور {ids}؛ ولا يُحذف دفعة واحدة إلا {max_deleted} على الأكثر.</translation>
    </message>
    <message>
        <source>These events were deleted more than 24 hours ago and cannot be taken back.</source>
        <translation>حُذفت هذه الأحداث قبل أكثر من 24 ساعة ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>These rules cannot be read. Update the program that sent them.</source>
        <translation>تعذّرت قراءة هذه القواعد. حدّث البرنامج الذي أرسلها.</translation>
    </message>
    <message>
        <source>These rules for storage cannot be. Check the numbers.</source>
        <translation>قواعد التخزين هذه غير ممكنة. تحقق من الأرقام.</translation>
    </message>
    <message>
        <source>This bucket already holds a vault. Join it with its 24 words, or choose an empty bucket.</source>
        <translation>في هذه الحاوية خزنة بالفعل. انضم إليها بكلماتها الـ24، أو اختر حاوية فارغة.</translation>
    </message>
    <message>
        <source>This camera address begins with neither rtsp:// nor http:// nor a file&apos;s path. Paste the address from the camera&apos;s manual.</source>
        <translation>لا يبدأ عنوان الكاميرا هذا بـrtsp://‎ ولا بـhttp://‎ ولا بمسار ملف. الصق العنوان من دليل الكاميرا.</translation>
    </message>
    <message>
        <source>This camera address has no host in it. It should look like rtsp://192.168.1.40/stream1.</source>
        <translation>لا مضيف في عنوان الكاميرا هذا. ينبغي أن يكون مثل rtsp://192.168.1.40/stream1.</translation>
    </message>
    <message>
        <source>This camera cannot be turned.</source>
        <translation>لا يمكن توجيه هذه الكاميرا.</translation>
    </message>
    <message>
        <source>This camera cannot report events.</source>
        <translation>لا تستطيع هذه الكاميرا الإبلاغ عن الأحداث.</translation>
    </message>
    <message>
        <source>This camera cannot send a picture by ONVIF.</source>
        <translation>لا تستطيع هذه الكاميرا إرسال صورة عبر ONVIF.</translation>
    </message>
    <message>
        <source>This camera has no rule {name}. It has: {known}.</source>
        <translation>ليست لهذه الكاميرا قاعدة {name}. لديها: {known}.</translation>
    </message>
    <message>
        <source>This camera has other streams by now. Open its page again.</source>
        <translation>صار لهذه الكاميرا بث آخر. افتح صفحتها من جديد.</translation>
    </message>
    <message>
        <source>This camera has {offered} pictures. Name one from 1 to {offered2}.</source>
        <translation>عدد صور هذه الكاميرا {offered}. حدّد واحدة من 1 إلى {offered2}.</translation>
    </message>
    <message>
        <source>This camera is in the list already, as {id} ({name}).</source>
        <translation>هذه الكاميرا في القائمة بالفعل باسم {id} ‏({name}).</translation>
    </message>
    <message>
        <source>This camera is in the list already, as {name}.</source>
        <translation>هذه الكاميرا في القائمة بالفعل باسم {name}.</translation>
    </message>
    <message>
        <source>This camera lets nobody set its keyframes. Set them in the camera itself.</source>
        <translation>لا تتيح هذه الكاميرا ضبط إطاراتها المفتاحية. اضبطها في الكاميرا نفسها.</translation>
    </message>
    <message>
        <source>This camera was not taught that, or has forgotten it already.</source>
        <translation>لم تتعلّم هذه الكاميرا ذلك، أو نسيته بالفعل.</translation>
    </message>
    <message>
        <source>This change of a camera cannot be read. Update the program that sent it.</source>
        <translation>تعذّرت قراءة هذا التعديل لكاميرا. حدّث البرنامج الذي أرسله.</translation>
    </message>
    <message>
        <source>This computer did not let Louver change what starts at login ({why}).</source>
        <translation>لم يسمح هذا الكمبيوتر لـLouver بتغيير ما يبدأ عند تسجيل الدخول ({why}).</translation>
    </message>
    <message>
        <source>This computer has no sound output that can be used. Connect one, or choose one in the system&apos;s settings, and turn the sound on again.</source>
        <translation>ليس لهذا الكمبيوتر مخرج صوت صالح. وصّل واحدًا أو اختره من إعدادات النظام، ثم شغّل الصوت من جديد.</translation>
    </message>
    <message>
        <source>{name} is checked about once a second or less, since many cameras move at once. This computer is too slow: close other programs, or watch fewer cameras.</source>
        <translation>تُفحص {name} نحو مرة في الثانية أو أقل، لأن كاميرات كثيرة ترى حركة في الوقت نفسه. هذا الحاسوب بطيء جدًا: أغلق البرامج الأخرى أو راقب كاميرات أقل.</translation>
    </message>
    <message>
        <source>{name} is checked as often as it should be again.</source>
        <translation>تُفحص {name} من جديد بالقدر الذي ينبغي.</translation>
    </message>
    <message>
        <source>{name} is checked {times} times a second, since many cameras move at once. This computer is too slow: close other programs, or watch fewer cameras.</source>
        <translation>تُفحص {name} بمعدل {times} مرات في الثانية، لأن كاميرات كثيرة ترى حركة في الوقت نفسه. هذا الحاسوب بطيء جدًا: أغلق البرامج الأخرى أو راقب كاميرات أقل.</translation>
    </message>
    <message>
        <source>This footage goes by the rules again.</source>
        <translation>تخضع هذه اللقطات للقواعد من جديد.</translation>
    </message>
    <message>
        <source>This footage is kept until you say otherwise.</source>
        <translation>يُحتفظ بهذه اللقطات إلى أن تقرر غير ذلك.</translation>
    </message>
    <message>
        <source>This holds now, but could not be noted, and a restart forgets it. Check the disk.</source>
        <translation>هذا سارٍ الآن، لكن تعذّر تدوينه فينساه إعادة التشغيل. افحص القرص.</translation>
    </message>
    <message>
        <source>This is not a pairing code: it has 26 letters and digits, as the other machine shows them.</source>
        <translation>هذا ليس رمز اقتران: فهو 26 حرفًا ورقمًا كما يُظهرها الجهاز الآخر.</translation>
    </message>
    <message>
        <source>This is not the address of a camera. {looks_right}</source>
        <translation>هذا ليس عنوان كاميرا. {looks_right}</translation>
    </message>
    <message>
        <source>This library already belongs to a vault. Choose another library folder for another vault.</source>
        <translation>هذه المكتبة تابعة لخزنة بالفعل. اختر مجلد مكتبة آخر لخزنة أخرى.</translation>
    </message>
    <message>
        <source>This library belongs to another user. Sign in as that user, or choose a library of your own.</source>
        <translation>هذه المكتبة تخص مستخدمًا آخر. سجّل الدخول باسمه، أو اختر مكتبة خاصة بك.</translation>
    </message>
    <message>
        <source>This stream&apos;s picture has a size that no file can hold. Check the camera&apos;s settings.</source>
        <translation>حجم صورة هذا البث لا يتسع له أي ملف. تحقق من إعدادات الكاميرا.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was added.</source>
        <translation>أُوقف هذا. لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>This was stopped. The login of the camera was not changed.</source>
        <translation>أُوقف هذا. لم يتغيّر تسجيل دخول الكاميرا.</translation>
    </message>
    <message>
        <source>To keep footage, name its camera, and its start and end.</source>
        <translation>للاحتفاظ بلقطات، حدّد كاميرتها وبدايتها ونهايتها.</translation>
    </message>
    <message>
        <source>To mark events, name 1 to {max_events} of them. Ids are 26 letters and digits.</source>
        <translation>لوضع علامات على الأحداث حدّد من 1 إلى {max_events} منها. المعرّفات من 26 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>To mark events, name them, the mark, and whether it holds.</source>
        <translation>لوضع علامات على الأحداث حدّدها وحدّد العلامة وهل تسري.</translation>
    </message>
    <message>
        <source>Turn it off in the camera&apos;s own pages, under video or encoding: with it, recordings begin late, jumps in the timeline are slow, and a lost packet costs many seconds.</source>
        <translation>عطّله في صفحات الكاميرا، تحت الفيديو أو الترميز: فمعه تبدأ التسجيلات متأخرة، ويبطؤ التنقل على الخط الزمني، وتُضيّع حزمة مفقودة ثوانيَ كثيرة.</translation>
    </message>
    <message>
        <source>Turn on the second stream (sub stream) in the camera, about 640 x 360 at 10 pictures a second.</source>
        <translation>فعّل البث الثاني (الفرعي) في الكاميرا، بنحو 640 x 360 و10 صور في الثانية.</translation>
    </message>
    <message>
        <source>Two rules are called “{twin}”. Give one of them another name.</source>
        <translation>قاعدتان باسم «{twin}». غيّر اسم إحداهما.</translation>
    </message>
    <message>
        <source>Two seconds of its footage hold more than 30 MB, which is too much for a clip.</source>
        <translation>ثانيتان من لقطاتها تتجاوزان 30 MB، وهذا كثير على مقطع.</translation>
    </message>
    <message>
        <source>Type the user name of the camera, and its password.</source>
        <translation>اكتب اسم المستخدم للكاميرا وكلمة مرورها.</translation>
    </message>
    <message>
        <source>Use its small picture</source>
        <translation>استخدام صورتها الصغيرة</translation>
    </message>
    <message>
        <source>Verified. {count} of {count2} parts match the fingerprints made while recording. This shows the file has not changed since then; it does not prove the camera&apos;s clock was right.</source>
        <translation>تم التحقق. {count} من {count2} من الأجزاء تطابق البصمات المأخوذة عند التسجيل. يبيّن هذا أن الملف لم يتغيّر منذ ذلك الحين، ولا يثبت أن ساعة الكاميرا كانت صحيحة.</translation>
    </message>
    <message>
        <source>Watching begins anew.</source>
        <translation>تبدأ المراقبة من جديد.</translation>
    </message>
    <message>
        <source>What answers at {host} sends no video that can be understood. Check the address.</source>
        <translation>ما يستجيب عند {host} لا يرسل فيديو مفهومًا. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>What is recorded of {name} cannot be noted now. {trouble} Recording goes on, and is noted as soon as that is possible.</source>
        <translation>لا يمكن الآن تدوين ما يُسجَّل من {name}. {trouble} يستمر التسجيل ويُدوَّن حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>What is to be deleted could not be noted, so nothing is deleted. Check the disk.</source>
        <translation>تعذّر تدوين ما يُراد حذفه، لذا لا يُحذف شيء. افحص القرص.</translation>
    </message>
    <message>
        <source>What is to be kept must end after it begins.</source>
        <translation>ما يُحتفظ به يجب أن ينتهي بعد بدايته.</translation>
    </message>
    <message>
        <source>What listens for this library cannot prove that it is Louver&apos;s engine. Start the engine.</source>
        <translation>ما يستجيب لهذه المكتبة لا يستطيع إثبات أنه مسجّل Louver. شغّل المسجّل.</translation>
    </message>
    <message>
        <source>What listens for this library is not Louver&apos;s engine. Stop it and start the engine.</source>
        <translation>ما يستجيب لهذه المكتبة ليس مسجّل Louver. أوقفه وشغّل المسجّل.</translation>
    </message>
    <message>
        <source>What this device remembers of its vault is damaged. Join the vault again.</source>
        <translation>ما يتذكره هذا الجهاز من خزنته تالف. انضم إلى الخزنة من جديد.</translation>
    </message>
    <message>
        <source>What was noted of a visit cannot be read. Let the database be made anew: main.py library rebuild</source>
        <translation>تعذّرت قراءة ما دُوّن عن زيارة. أعد بناء قاعدة البيانات: main.py library rebuild</translation>
    </message>
    <message>
        <source>What was recorded of {name} is noted.</source>
        <translation>دُوّن ما سُجّل من {name}.</translation>
    </message>
    <message>
        <source>You marked what looked like this, in this place and as large, as a wrong label.</source>
        <translation>وضعتَ علامة «تسمية خاطئة» على ما كان يشبه هذا في هذا المكان وبهذا الحجم.</translation>
    </message>
    <message>
        <source>a box in it holds too many others</source>
        <translation>صندوق فيه يحوي صناديق أخرى أكثر من اللازم</translation>
    </message>
    <message>
        <source>a box in it is smaller than its own header</source>
        <translation>صندوق فيه أصغر من ترويسته</translation>
    </message>
    <message>
        <source>a box in it is too short</source>
        <translation>صندوق فيه أقصر من اللازم</translation>
    </message>
    <message>
        <source>a box in it reaches beyond the one around it</source>
        <translation>صندوق فيه يتجاوز الصندوق المحيط به</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>متقدمة على</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>حيوان</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>الحيوانات</translation>
    </message>
    <message>
        <source>anywhere in the picture</source>
        <translation>في أي مكان من الصورة</translation>
    </message>
    <message>
        <source>are back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>are kept for ever and stay</source>
        <translation>محتفَظ بها إلى الأبد وتبقى</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>دب</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>متأخرة عن</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>طائر</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>bottom edge</source>
        <translation>الحافة السفلى</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>حافلة</translation>
    </message>
    <message>
        <source>car</source>
        <translation>سيارة</translation>
    </message>
    <message>
        <source>car alarm</source>
        <translation>إنذار سيارة</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>قطة</translation>
    </message>
    <message>
        <source>children shouting</source>
        <translation>صراخ أطفال</translation>
    </message>
    <message>
        <source>civil defense siren</source>
        <translation>صفارة إنذار</translation>
    </message>
    <message>
        <source>cow</source>
        <translation>بقرة</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>كلب</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>فيل</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>إنذار حريق</translation>
    </message>
    <message>
        <source>full picture</source>
        <translation>الصورة الكاملة</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>زرافة</translation>
    </message>
    <message>
        <source>hangs; a disk that does not answer is the usual cause. Check it</source>
        <translation>متوقف عن الاستجابة؛ السبب المعتاد قرص لا يستجيب. افحصه</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>حصان</translation>
    </message>
    <message>
        <source>in its zone</source>
        <translation>في نطاقها</translation>
    </message>
    <message>
        <source>in {days_left}</source>
        <translation>خلال {days_left}</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>is kept for ever and stays</source>
        <translation>محتفَظ به إلى الأبد ويبقى</translation>
    </message>
    <message>
        <source>is not needed any more</source>
        <translation>لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>its {decode} box is missing</source>
        <translation>الصندوق {decode} مفقود منه</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>دراجة نارية</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>package</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>sheep</source>
        <translation>خروف</translation>
    </message>
    <message>
        <source>small picture</source>
        <translation>الصورة الصغيرة</translation>
    </message>
    <message>
        <source>smoke detector, smoke alarm</source>
        <translation>إنذار دخان</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>stopped without a word and was started again</source>
        <translation>توقف دون تنبيه وأُعيد تشغيله</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>كان القرص ممتلئًا</translation>
    </message>
    <message>
        <source>top edge</source>
        <translation>الحافة العليا</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>train</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>شاحنة</translation>
    </message>
    <message>
        <source>unknown movements</source>
        <translation>الحركات المجهولة</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>were deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>works again</source>
        <translation>يعمل من جديد</translation>
    </message>
    <message>
        <source>zebra</source>
        <translation>حمار وحشي</translation>
    </message>
    <message>
        <source>{above_db} dB above the usual</source>
        <translation>أعلى من المعتاد بـ{above_db} dB</translation>
    </message>
    <message>
        <source>{believed} times</source>
        <translation>{believed} مرات</translation>
    </message>
    <message>
        <source>{camera_id}: Rule {number} is left out, since it cannot be read ({error}).</source>
        <translation>{camera_id}: استُبعدت القاعدة {number} لتعذّر قراءتها ({error}).</translation>
    </message>
    <message>
        <source>{camera_id}: What to listen for cannot be read ({error}). Nothing is listened to.</source>
        <translation>{camera_id}: تعذّرت قراءة ما ينبغي الاستماع إليه ({error}). لا يُستمع إلى شيء.</translation>
    </message>
    <message>
        <source>{camera_id}: Wrong label {number} is left out, since it cannot be read ({error}).</source>
        <translation>{camera_id}: استُبعدت التسمية الخاطئة {number} لتعذّر قراءتها ({error}).</translation>
    </message>
    <message>
        <source>{camera_id}: {fault} Nothing is listened to.</source>
        <translation>{camera_id}: {fault} لا يُستمع إلى شيء.</translation>
    </message>
    <message>
        <source>{camera_id}: {fault} The rule is left out.</source>
        <translation>{camera_id}: {fault} استُبعدت القاعدة.</translation>
    </message>
    <message>
        <source>{cause}. Until then OpenCV&apos;s people detector and motion watch: standing people are found, vehicles and animals appear as motion.</source>
        <translation>{cause}. إلى ذلك الحين يراقب كاشف الأشخاص في OpenCV وكشف الحركة: يُعثر على الأشخاص الواقفين، وتظهر المركبات والحيوانات حركةً.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} يومًا</translation>
    </message>
    <message>
        <source>{done}. The footage goes by the rules as before.{more}</source>
        <translation>{done}. تخضع اللقطات للقواعد كما كانت.{more}</translation>
    </message>
    <message>
        <source>{error} Clips are still sealed to the devices known before.</source>
        <translation>{error} ما زالت المقاطع تُختم للأجهزة المعروفة من قبل.</translation>
    </message>
    <message>
        <source>{faces} looks</source>
        <translation>{faces} مرات</translation>
    </message>
    <message>
        <source>{fits}. It is full: the oldest footage is being deleted.</source>
        <translation>{fits}. وهو ممتلئ: تُحذف أقدم اللقطات.</translation>
    </message>
    <message>
        <source>{fits}; it is full in {days_left}, and then the oldest footage goes.</source>
        <translation>{fits}؛ ويمتلئ خلال {days_left}، ثم تُحذف أقدم اللقطات.</translation>
    </message>
    <message>
        <source>{fits}; the rules never fill it.</source>
        <translation>{fits}؛ ولا تملؤه القواعد أبدًا.</translation>
    </message>
    <message>
        <source>{folder} holds footage of another library. Choose another folder.</source>
        <translation>يحوي ⁨{folder}⁩ لقطات من مكتبة أخرى. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{found} devices match {text}. The vault has: {known}.</source>
        <translation>عدد الأجهزة المطابقة لـ{text}: {found}. لدى الخزنة: {known}.</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} ساعة</translation>
    </message>
    <message>
        <source>{label}, {score} sure at best, track {number}: seen {believed} times with {believed_score} or more.{event}</source>
        <translation>{label}، أعلى ثقة {score}، الجسم {number}: رُصد {believed} مرات بنسبة {believed_score} أو أكثر.{event}</translation>
    </message>
    <message>
        <source>{many} with {text}. `main.py vault verify` lists them.</source>
        <translation>{many} بـ{text}. يسردها `main.py vault verify`.</translation>
    </message>
    <message>
        <source>{max_stuck} connections to this camera hang and do not end. Louver waits for one of them; restart the camera, or its network.</source>
        <translation>{max_stuck} من الاتصالات بهذه الكاميرا معلقة ولا تنتهي. ينتظر Louver أحدها؛ أعد تشغيل الكاميرا أو شبكتها.</translation>
    </message>
    <message>
        <source>{name} became {films} files, because its recording changes in between.</source>
        <translation>صارت {name} ‏{films} ملفات لأن تسجيلها يتغيّر في أثنائها.</translation>
    </message>
    <message>
        <source>{name} has a small picture already.</source>
        <translation>لدى {name} صورة صغيرة بالفعل.</translation>
    </message>
    <message>
        <source>{name} has no small second stream, so it is watched more coarsely: by its keyframes and what follows them, and in full while somebody is there. Who comes is noticed up to a few seconds later, and the event still begins with them. Where the camera has a sub stream, add it in Cameras.</source>
        <translation>ليس لدى {name} بث ثانٍ صغير، لذا تُراقَب بدقة أقل: بإطاراتها المفتاحية وما يليها، وكاملةً ما دام أحد هناك. من يأتي يُلاحَظ بعد بضع ثوانٍ على الأكثر، ويبدأ الحدث معه مع ذلك. إن كان للكاميرا بث فرعي فأضفه في «الكاميرات».</translation>
    </message>
    <message>
        <source>{name} has not answered to the stop yet. Louver tells it again until it does.</source>
        <translation>لم تستجب {name} للإيقاف بعد. يكرره Louver حتى تستجيب.</translation>
    </message>
    <message>
        <source>{name} is in privacy{until}: nothing is recorded.</source>
        <translation>{name} في وضع الخصوصية{until}: لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>{name} is not being recorded. {error} What comes meanwhile waits in memory.</source>
        <translation>لا تُسجَّل {name}. {error} ما يصل في هذه الأثناء ينتظر في الذاكرة.</translation>
    </message>
    <message>
        <source>{name} is not recorded in full, because its large stream does not arrive. {cause}</source>
        <translation>لا تُسجَّل {name} كاملة لأن بثها الكبير لا يصل. {cause}</translation>
    </message>
    <message>
        <source>{name} is recorded again.</source>
        <translation>تُسجَّل {name} من جديد.</translation>
    </message>
    <message>
        <source>{name} is recorded around events only, but watching is turned off, so nothing of it is recorded. Turn watching on, or record it all the time.</source>
        <translation>تُسجَّل {name} حول الأحداث فقط، لكن المراقبة متوقفة، لذا لا يُسجَّل منها شيء. فعّل المراقبة أو سجّلها طوال الوقت.</translation>
    </message>
    <message>
        <source>{name} is recorded but not watched, because its small stream does not arrive. {cause}</source>
        <translation>تُسجَّل {name} ولا تُراقَب لأن بثها الصغير لا يصل. {cause}</translation>
    </message>
    <message>
        <source>{name} reports no motion of its own. {error}</source>
        <translation>لا تُبلغ {name} عن الحركة بنفسها. {error}</translation>
    </message>
    <message>
        <source>{name} sends a keyframe every {good_gop_s} s from now on.</source>
        <translation>ترسل {name} إطارًا مفتاحيًا كل {good_gop_s} ث من الآن.</translation>
    </message>
    <message>
        <source>{name} sends a whole picture less than once in {keyless_s} seconds, so one lost packet can spoil minutes. Set its keyframe interval (also called I-frame interval or GOP) to 2 seconds.</source>
        <translation>ترسل {name} صورة كاملة أقل من مرة كل {keyless_s} ثانية، فقد تُفسد حزمة مفقودة دقائق. اضبط فاصل إطاراتها المفتاحية (أو I-frame أو GOP) على ثانيتين.</translation>
    </message>
    <message>
        <source>{name} sends more than a camera may, and is slowed down so that the others go on. Lower its bit rate, or restart it.</source>
        <translation>ترسل {name} أكثر مما يجوز، ويُبطّأ بثها كي تستمر البقية. خفّض معدل بتّاتها أو أعد تشغيلها.</translation>
    </message>
    <message>
        <source>{name} sends so much that less than its {pre_roll_s} s before an event fit into memory. Lower its bit rate, or record it all the time.</source>
        <translation>ترسل {name} كثيرًا حتى إن الذاكرة لا تتسع لـ{pre_roll_s} ث قبل الحدث. خفّض معدل بتّاتها أو سجّلها طوال الوقت.</translation>
    </message>
    <message>
        <source>{name} sends whole pictures regularly again.</source>
        <translation>ترسل {name} صورًا كاملة بانتظام من جديد.</translation>
    </message>
    <message>
        <source>{name} took the new login and is recorded with it.</source>
        <translation>قبلت {name} تسجيل الدخول الجديد وتُسجَّل به.</translation>
    </message>
    <message>
        <source>{name} turns there.</source>
        <translation>تتجه {name} إلى هناك.</translation>
    </message>
    <message>
        <source>{name} was added by the address of its stream alone, so it cannot be turned. Add it by its host.</source>
        <translation>أُضيفت {name} بعنوان بثها وحده، لذا لا يمكن توجيهها. أضفها باسم مضيفها.</translation>
    </message>
    <message>
        <source>{name} was added by the address of its stream alone. Add it by its host.</source>
        <translation>أُضيفت {name} بعنوان بثها وحده. أضفها باسم مضيفها.</translation>
    </message>
    <message>
        <source>{name} was removed, and its recordings on this computer are being deleted. Sealed clips stay in the vault.</source>
        <translation>أُزيلت {name} وتُحذف تسجيلاتها على هذا الكمبيوتر. تبقى المقاطع المختومة في الخزنة.</translation>
    </message>
    <message>
        <source>{name} was removed. Its recordings were kept.</source>
        <translation>أُزيلت {name}. احتُفظ بتسجيلاتها.</translation>
    </message>
    <message>
        <source>{name}: its first {made} pictures were encoded anew and match no fingerprint.</source>
        <translation>{name}: أُعيد ترميز أول {made} صورة فلا تطابق أي بصمة.</translation>
    </message>
    <message>
        <source>{name}: nothing was recorded from {start_ms} to {end_ms}; that time is left out.</source>
        <translation>{name}: لم يُسجَّل شيء من {start_ms} إلى {end_ms}؛ استُبعدت تلك المدة.</translation>
    </message>
    <message>
        <source>{name}: {hidden_ms} s from before the start lie hidden in the file, because a film can only begin at a keyframe. To leave them out, encode the start anew.</source>
        <translation>{name}: تبقى {hidden_ms} ث مما قبل البداية مخفية في الملف لأن الفيلم لا يبدأ إلا عند إطار مفتاحي. لاستبعادها أعد ترميز البداية.</translation>
    </message>
    <message>
        <source>{number} events {many}</source>
        <translation>{number} أحداث {many}</translation>
    </message>
    <message>
        <source>{path} is no video that Louver understands. Choose another file.</source>
        <translation>الملف ⁨{path}⁩ ليس فيديو يفهمه Louver. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{root} cannot be made. Is its drive plugged in? Choose another folder if not.</source>
        <translation>لا يمكن إنشاء ⁨{root}⁩. هل قرصه موصول؟ وإلا فاختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{root} is a file, not a folder. Choose a folder for the recordings.</source>
        <translation>⁨{root}⁩ ملف وليس مجلدًا. اختر مجلدًا للتسجيلات.</translation>
    </message>
    <message>
        <source>{sentence} The proof of it lies in {kept}.</source>
        <translation>{sentence} دليل ذلك في ⁨{kept}⁩.</translation>
    </message>
    <message>
        <source>{sentence}, {score} sure at best; {loud}.</source>
        <translation>{sentence}، أعلى ثقة {score}؛ {loud}.</translation>
    </message>
    <message>
        <source>{sentence}. `main.py library check` names everything that is wrong.</source>
        <translation>{sentence}. يذكر `main.py library check` كل ما فيه خلل.</translation>
    </message>
    <message>
        <source>{shown_as} cannot do what a bucket must. Choose another; clips wait here.</source>
        <translation>لا يستطيع {shown_as} ما يلزم الحاوية. اختر غيره؛ المقاطع تنتظر هنا.</translation>
    </message>
    <message>
        <source>{shown_as} does not answer. Check the network and the endpoint; clips wait here.</source>
        <translation>لا يستجيب {shown_as}. تحقق من الشبكة ونقطة الوصول؛ المقاطع تنتظر هنا.</translation>
    </message>
    <message>
        <source>{shown_as} does not exist. Check the bucket&apos;s name and region; clips wait here.</source>
        <translation>{shown_as} غير موجود. تحقق من اسم الحاوية ومنطقتها؛ المقاطع تنتظر هنا.</translation>
    </message>
    <message>
        <source>{shown_as} has no room left. Enlarge it or delete old clips; clips wait here.</source>
        <translation>لم يبقَ متّسع في {shown_as}. كبّره أو احذف مقاطع قديمة؛ المقاطع تنتظر هنا.</translation>
    </message>
    <message>
        <source>{stay}. Let the footage go first.</source>
        <translation>{stay}. اترك الاحتفاظ باللقطات أولًا.</translation>
    </message>
    <message>
        <source>{strip} is recorded as you chose.</source>
        <translation>تُسجَّل {strip} كما اخترت.</translation>
    </message>
    <message>
        <source>{value} is not a video that can be recorded. Choose H.264 in the camera.</source>
        <translation>{value} ليس فيديو يمكن تسجيله. اختر H.264 في الكاميرا.</translation>
    </message>
    <message>
        <source>{what}. It is made again from the journals; recording goes on and nothing is lost.</source>
        <translation>{what}. تُعاد من السجلات؛ يستمر التسجيل ولا يُفقد شيء.</translation>
    </message>
    <message>
        <source>{where} describes its pictures in a way that cannot be right.</source>
        <translation>يصف {where} صوره وصفًا لا يمكن أن يصح.</translation>
    </message>
    <message>
        <source>{where} ended before its first picture.</source>
        <translation>انتهى {where} قبل صورته الأولى.</translation>
    </message>
    <message>
        <source>{where} holds no video. Choose another file or another address of the camera.</source>
        <translation>لا يحوي {where} فيديو. اختر ملفًا آخر أو عنوانًا آخر للكاميرا.</translation>
    </message>
    <message>
        <source>{where} is coded as {name}, which Louver cannot record. Set the camera to H.264 or H.265.</source>
        <translation>{where} مرمّز بـ{name} الذي لا يستطيع Louver تسجيله. اضبط الكاميرا على H.264 أو H.265.</translation>
    </message>
    <message>
        <source>{where} sends no description of its pictures, so it cannot be recorded.</source>
        <translation>لا يرسل {where} وصفًا لصوره، لذا لا يمكن تسجيله.</translation>
    </message>
    <message>
        <source>{where} stopped sending. Trying again.</source>
        <translation>توقف {where} عن الإرسال. تجري إعادة المحاولة.</translation>
    </message>
    <message>
        <source>{who} has no key of its own for this group. Run `main.py vault verify` there, then repeat.</source>
        <translation>ليس لدى {who} مفتاح خاص لهذه المجموعة. شغّل هناك `main.py vault verify` ثم كرّر.</translation>
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
        <source>under 1 MB</source>
        <translation>أقل من 1 MB</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>طوال الوقت</translation>
    </message>
    <message>
        <source>On events</source>
        <translation>عند الأحداث</translation>
    </message>
    <message>
        <source>By a weekly plan</source>
        <translation>حسب خطة أسبوعية</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Paste RTSP address</source>
        <translation>لصق عنوان RTSP</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>طوال الوقت</translation>
    </message>
    <message>
        <source>on events</source>
        <translation>عند الأحداث</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجّل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>The login is refused</source>
        <translation>يُرفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Its video has ended</source>
        <translation>انتهى الفيديو الخاص بها</translation>
    </message>
    <message>
        <source>In privacy: nothing is recorded</source>
        <translation>الخصوصية مفعّلة: لا يُسجَّل شيء</translation>
    </message>
    <message>
        <source>Full picture</source>
        <translation>الصورة الكاملة</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>الصورة الصغيرة</translation>
    </message>
    <message>
        <source>When the full picture is recorded</source>
        <translation>متى تُسجَّل الصورة الكاملة</translation>
    </message>
    <message>
        <source>When the small picture is recorded</source>
        <translation>متى تُسجَّل الصورة الصغيرة</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Original, exact start</source>
        <translation>الأصل، ببداية دقيقة</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>متوافق</translation>
    </message>
    <message>
        <source>Every sample unchanged; up to one group of pictures from before the start lies hidden in the file</source>
        <translation>كل عيّنة دون تغيير؛ وتبقى مجموعة صور واحدة على الأكثر مما قبل البداية مخفية في الملف</translation>
    </message>
    <message>
        <source>H.264: the first pictures are encoded anew, so that nothing from before the start is in the file</source>
        <translation>H.264: يُعاد ترميز الصور الأولى كي لا يبقى في الملف شيء مما قبل البداية</translation>
    </message>
    <message>
        <source>All of it encoded anew as H.264 and AAC, for players that take nothing else</source>
        <translation>يُعاد ترميز كل شيء إلى H.264 وAAC، للمشغّلات التي لا تقبل غيرهما</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>تسجّل</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>رُفض الدخول</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>خصوصية</translation>
    </message>
    <message>
        <source>person now</source>
        <translation>شخص الآن</translation>
    </message>
    <message>
        <source>vehicle now</source>
        <translation>مركبة الآن</translation>
    </message>
    <message>
        <source>animal now</source>
        <translation>حيوان الآن</translation>
    </message>
    <message>
        <source>package now</source>
        <translation>طرد الآن</translation>
    </message>
    <message>
        <source>motion now</source>
        <translation>حركة الآن</translation>
    </message>
    <message>
        <source>sound now</source>
        <translation>صوت الآن</translation>
    </message>
</context>
</TS>
