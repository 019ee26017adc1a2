<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AboutStep</name>
    <message>
        <location filename="../qml/Welcome/AboutStep.qml" line="+17"/>
        <source>Here you tell what you know: by answering questions, with a photo, or on a map. You can always speak in place of writing.</source>
        <extracomment>What this is, first of three sentences</extracomment>
        <translation>هنا تحكي ما تعرفه: بالإجابة عن أسئلة، أو بصورة، أو على خريطة. ويمكنك دائمًا أن تتكلم بدل أن تكتب.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you give goes to the people of this programme, and to nobody else. They look at it together and decide what to do.</source>
        <translation>ما تقدمه يصل إلى أهل هذا المشروع وحدهم. ينظرون إليه معًا ويقررون ماذا يفعلون.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You decide what may be done with it. You can stop whenever you want, and take it back later.</source>
        <translation>أنت تقرر ما يمكن فعله به. يمكنك أن تتوقف متى شئت، وأن تسحبه لاحقًا.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>What is this?</source>
        <extracomment>Title of the page that says what this is</extracomment>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Go on</source>
        <extracomment>Button to the next step</extracomment>
        <translation>أكمل</translation>
    </message>
</context>
<context>
    <name>AcknowledgeWidget</name>
    <message>
        <location filename="../qml/Survey/AcknowledgeWidget.qml" line="+17"/>
        <location filename="../app/viewmodel/answerwords.cpp" line="+70"/>
        <source>Yes, I have seen this</source>
        <extracomment>The one choice of a question that only asks whether something was seen or understood.</extracomment>
        <translation>نعم، رأيت هذا</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <location filename="../qml/Share/AddressPart.qml" line="+21"/>
        <source>Somebody near is not shown?</source>
        <extracomment>Button: opens a field for the address of a device that is near but not found</extracomment>
        <translation>هناك شخص قريب لا يظهر هنا؟</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Write this on the other device:</source>
        <extracomment>Before this device&apos;s address on the network, like 192.168.43.1:40213</extracomment>
        <translation>اكتب هذا على الجهاز الآخر:</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Or write here what the other device shows</source>
        <extracomment>Name of a field: the address the other device shows</extracomment>
        <translation>أو اكتب هنا ما يظهر على الجهاز الآخر</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Share with that device</source>
        <extracomment>Button: share with the device whose address was written</extracomment>
        <translation>المشاركة مع ذلك الجهاز</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until this exchange is done.</source>
        <translation>انتظر حتى ننتهي من الأخذ والعطاء.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write the address first.</source>
        <extracomment>Why the button does nothing yet: the address field is empty</extracomment>
        <translation>اكتب العنوان أولاً من فضلك.</translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <location filename="../qml/Me/AgreedPage.qml" line="+20"/>
        <source>What I agreed to</source>
        <translation>ما وافقت عليه</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>When you say no to something now, it is not used for that from now on. What was already printed or shown cannot be called back.</source>
        <extracomment>Below what was agreed to</extracomment>
        <translation>إذا قلت «لا» لشيء الآن، فما قدمته لا يُستخدم له من الآن. أما ما طُبع أو عُرض من قبل فلا يمكن استرجاعه.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go through it again</source>
        <extracomment>Button: goes through the uses again</extracomment>
        <translation>مُرّ عليها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>AnotherRow</name>
    <message>
        <location filename="../qml/Survey/AnotherRow.qml" line="+54"/>
        <source>Is there one to tell about?</source>
        <extracomment>Asked before the first row of a list (people, places, …) is told about.</extracomment>
        <translation>هل هناك ما تخبر عنه؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is there another one?</source>
        <extracomment>Asked after the rows of a list that are already told about.</extracomment>
        <translation>هل هناك واحد آخر؟</translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>Show all %Ln</source>
        <extracomment>Button: shows all rows of a long list. %n: how many there are</extracomment>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>اعرض الواحد</numerusform>
            <numerusform>اعرض الاثنين</numerusform>
            <numerusform>اعرض الـ%Ln كلها</numerusform>
            <numerusform>اعرض الـ%Ln كلها</numerusform>
            <numerusform>اعرض الـ%Ln كلها</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, begin with one</source>
        <extracomment>Button: begins the first row of a list.</extracomment>
        <translation>نعم، نبدأ بواحد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, add one more</source>
        <extracomment>Button: adds one more row to a list, for example one more person.</extracomment>
        <translation>نعم، نضيف واحداً</translation>
    </message>
</context>
<context>
    <name>Art</name>
    <message>
        <location filename="../qml/Controls/Art.qml" line="+18"/>
        <source>This picture did not come along: %1</source>
        <extracomment>In place of a picture that a survey should show, and that was never brought to this device. %1: its file</extracomment>
        <translation>لم تأتِ هذه الصورة: %1</translation>
    </message>
</context>
<context>
    <name>AskNearby</name>
    <message>
        <location filename="../qml/Share/AskNearby.qml" line="+31"/>
        <source>Are the same six digits on the other screen? Its person says yes there.</source>
        <extracomment>While joining: the same digits must be on the inviter&apos;s screen</extracomment>
        <translation>هل الأرقام الستة نفسها على الشاشة الأخرى؟ يوافق صاحبها هناك.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You are in. What the group has is coming now.</source>
        <extracomment>While joining: let in, things are coming</extracomment>
        <translation>أنت معنا الآن. ما لدى المجموعة في طريقه إليك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Asking. The other person says yes on their screen.</source>
        <extracomment>While joining: the other person must say yes</extracomment>
        <translation>جارٍ السؤال. يوافق الشخص الآخر على شاشته.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Stop. Ask later</source>
        <extracomment>Button: stop asking to be let in</extracomment>
        <translation>توقّف. السؤال لاحقاً</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Be on the same Wi-Fi or hotspot as somebody in the group. They choose “Let somebody in” on their Share page and show you a code.</source>
        <translation>كن على شبكة الواي فاي أو نقطة الاتصال نفسها مع أحد أفراد المجموعة. يختار «إدخال شخص» في صفحة المشاركة ويريك رمزاً.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Stop looking</source>
        <translation>أوقف البحث</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read the code with the camera</source>
        <extracomment>Button: opens the camera to read the code for joining</extracomment>
        <translation>اقرأ الرمز بالكاميرا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device has no camera. Write the code or the address below.</source>
        <extracomment>Why the button does nothing: the device has no camera</extracomment>
        <translation>لا توجد كاميرا في هذا الجهاز. اكتب الرمز أو العنوان في الأسفل.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Choose a picture of the code</source>
        <extracomment>Button: a picture of the code that is already on this device</extracomment>
        <translation>اختيار صورة للرمز</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Or write the address the other device shows</source>
        <extracomment>Name of a field: the code for joining, or an address like 192.168.43.1:40213</extracomment>
        <translation>أو اكتب العنوان الذي يظهر على الجهاز الآخر</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ask there to be let in</source>
        <extracomment>Button: ask the device whose address or code was written to be let in</extracomment>
        <translation>طلب الدخول هناك</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please write the address first.</source>
        <translation>اكتب العنوان أولاً من فضلك.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask the group that is near</source>
        <extracomment>Button: a group near lets newcomers in now; both people then compare six digits</extracomment>
        <translation>سؤال المجموعة القريبة</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>AskThree</name>
    <message>
        <location filename="../qml/PhotoStory/AskThree.qml" line="+38"/>
        <source>Yes</source>
        <extracomment>An answer to whether one&apos;s picture may be shown</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ask later</source>
        <extracomment>The person was not asked yet</extracomment>
        <translation>اسأل لاحقًا</translation>
    </message>
</context>
<context>
    <name>AskToJoin</name>
    <message>
        <location filename="../qml/Share/AskToJoin.qml" line="+24"/>
        <source>Or with a stick</source>
        <extracomment>Heading over the way to join by a USB stick</extracomment>
        <translation>أو بذاكرة يو إس بي</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1. Put the stick in and leave your question on it.</source>
        <translation>1. أدخل الفلاشة واترك سؤالك عليها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2. Take it to somebody in the group. You both see the same six digits.</source>
        <translation>2. خذها إلى شخص في المجموعة. تريان معًا الأرقام الستة نفسها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>3. Bring it back and take in what is on it.</source>
        <translation>3. أعدها إلى هنا وخذ ما عليها.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The six digits are</source>
        <translation>الأرقام الستة هي</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Leave the question here</source>
        <extracomment>Button: write the question to be let in onto the stick</extracomment>
        <translation>اترك السؤال هنا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Take in what is here</source>
        <extracomment>Button: take in the answer of the group from the stick</extracomment>
        <translation>خذ ما هنا</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Look again for a stick</source>
        <extracomment>Button: look for USB sticks again</extracomment>
        <translation>ابحث عن فلاشة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>AudioButton</name>
    <message>
        <location filename="../qml/Controls/AudioButton.qml" line="+24"/>
        <source>Hear</source>
        <extracomment>Name of the round button that reads something aloud. %1 is the text it reads.</extracomment>
        <translation>اسمع</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear: %1</source>
        <translation>اسمع: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stop the voice</source>
        <extracomment>Name of the same button while the voice is playing.</extracomment>
        <translation>أوقف الصوت</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No voice here yet</source>
        <extracomment>Said by a screen reader for a text that nobody has recorded yet.</extracomment>
        <translation>لا صوت هنا بعد</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <location filename="../qml/Controls/AvatarButton.qml" line="+18"/>
        <source>Me</source>
        <extracomment>Name of the person&apos;s patch, which opens their own page. %1 is the name they chose.</extracomment>
        <translation>أنا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Me, %1</source>
        <translation>أنا، %1</translation>
    </message>
</context>
<context>
    <name>BarcodeWidget</name>
    <message>
        <location filename="../qml/Survey/BarcodeWidget.qml" line="+39"/>
        <source>Hold the code before the camera.</source>
        <extracomment>While the camera looks for a bar code.</extracomment>
        <translation>أمسك الرمز أمام الكاميرا.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Stop looking</source>
        <translation>أوقف البحث</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read the code with the camera</source>
        <extracomment>Button: opens the camera to read a bar code.</extracomment>
        <translation>اقرأ الرمز بالكاميرا</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Choose a picture of it</source>
        <extracomment>Button: a picture of a bar code that is already on this device.</extracomment>
        <translation>اختر صورة له</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The code</source>
        <extracomment>Name of the place where one writes what stands below a bar code.</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Or write what stands below the lines</source>
        <translation>أو اكتب ما تحت الخطوط</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>BearingWidget</name>
    <message>
        <location filename="../qml/Survey/BearingWidget.qml" line="+17"/>
        <source>North-west</source>
        <extracomment>A direction on the ground, as are the seven that follow.</extracomment>
        <translation>شمال غرب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>North</source>
        <translation>شمال</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>North-east</source>
        <translation>شمال شرق</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>West</source>
        <translation>غرب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>East</source>
        <translation>شرق</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South-west</source>
        <translation>جنوب غرب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South</source>
        <translation>جنوب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South-east</source>
        <translation>جنوب شرق</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Take it away</source>
        <extracomment>Button in the middle of the directions: there is no answer any more.</extracomment>
        <translation>أزلها</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Or in degrees from north, to the east:</source>
        <extracomment>Above a field for a number of degrees. North is 0, east 90, south 180, west 270.</extracomment>
        <translation>أو بالدرجات من الشمال نحو الشرق:</translation>
    </message>
</context>
<context>
    <name>BesideFilms</name>
    <message>
        <location filename="../qml/Survey/BesideFilms.qml" line="+20"/>
        <source>You were filming it again when it broke off. What there was is kept beside it.</source>
        <extracomment>Below a film: it was being filmed once more when the program ended. What there was of that can be watched below.</extracomment>
        <translation>كنت تصوّر ذلك مرة أخرى عندما انقطع التصوير. ما صُوّر حتى ذلك الحين محفوظ بجانبه.</translation>
    </message>
</context>
<context>
    <name>BesideVoices</name>
    <message>
        <location filename="../qml/PhotoStory/BesideVoices.qml" line="+22"/>
        <source>You were saying it again when the recording broke off. What there was is kept beside it.</source>
        <extracomment>Below a voice: it was being said once more when the program ended. What there was of that can be heard below.</extracomment>
        <translation>كنت تقوله من جديد حين انقطع التسجيل. ما سُجّل منه محفوظ إلى جانبه.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop</source>
        <extracomment>Plays what there was of a voice that broke off; stops it.</extracomment>
        <translation>أوقف</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear what broke off</source>
        <translation>اسمع ما انقطع</translation>
    </message>
</context>
<context>
    <name>BigPictureSheet</name>
    <message>
        <location filename="../qml/Survey/BigPictureSheet.qml" line="+91"/>
        <source>Larger</source>
        <extracomment>Button beside a large picture: look closer</extracomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Smaller</source>
        <extracomment>Button beside a large picture: see more of it</extracomment>
        <translation>أصغر</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <location filename="../qml/Talk/BoardCard.qml" line="+19"/>
        <source>A recorded voice</source>
        <extracomment>A card that holds a recorded voice</extracomment>
        <translation>صوت مسجّل</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln people</source>
        <extracomment>Where a card on the board comes from: how many people were asked or put a place there</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <location filename="../qml/Talk/BoardPage.qml" line="+21"/>
        <source>What did we hear?</source>
        <translation>ماذا سمعنا؟</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people in the room</source>
        <extracomment>Below the title of the board. %n: people in the room</extracomment>
        <translation>
            <numerusform>لا أحد في الجلسة</numerusform>
            <numerusform>شخص واحد في الجلسة</numerusform>
            <numerusform>شخصان في الجلسة</numerusform>
            <numerusform>%Ln أشخاص في الجلسة</numerusform>
            <numerusform>%Ln شخصًا في الجلسة</numerusform>
            <numerusform>%Ln شخص في الجلسة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Undo the last move</source>
        <extracomment>Button: take back the last move of a card</extracomment>
        <translation>تراجع عن آخر حركة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was moved yet.</source>
        <translation>لم يتحرك شيء بعد.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>New group</source>
        <extracomment>Button: make a new group (theme) on the board</extracomment>
        <translation>موضوع جديد</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>No group has a name yet. Pick a card and name the first one.</source>
        <extracomment>The board, before the first group is named</extracomment>
        <translation>لا موضوع له اسم بعد. اختر بطاقة وسمِّ الموضوع الأول.</translation>
    </message>
</context>
<context>
    <name>BoardTheme</name>
    <message numerus="yes">
        <location filename="../qml/Talk/BoardTheme.qml" line="+34"/>
        <source>%Ln voice(s)</source>
        <extracomment>How many people speak through a theme&apos;s cards</extracomment>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Put it here</source>
        <extracomment>Button on a theme: put the card in your hands here. %1: the theme&apos;s name</extracomment>
        <translation>ضعها هنا</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>I see it otherwise</source>
        <extracomment>Button on a theme: say that you see it differently</extracomment>
        <translation>لي رأي آخر</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>للنظر فيه من جديد</translation>
    </message>
</context>
<context>
    <name>BoundsCard</name>
    <message>
        <location filename="../qml/Survey/BoundsCard.qml" line="+20"/>
        <source>There are more of “%1” than this survey has room for, so not all of them are here. What you said is kept. Please look at the number again.</source>
        <extracomment>A number that was given, or worked out, asks for more rows of a list than any device can hold. %1: what they are about, as &quot;Members of the household&quot;.</extracomment>
        <translation>عدد “%1” أكثر مما يتسع له هذا الاستبيان، فليست كلها هنا. ما قلته محفوظ. من فضلك انظر إلى العدد مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” became too long, so it is left empty. What you said is kept. Please tell whoever made this survey.</source>
        <extracomment>Something that the survey works out by itself became a text without end. %1: what it is called</extracomment>
        <translation>صار “%1” أطول من اللازم، فتُرك فارغًا. ما قلته محفوظ. من فضلك أخبر من أعدّ هذا الاستبيان.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be worked out, so it is left empty. What you said is kept. Please tell whoever made this survey.</source>
        <extracomment>Something that the survey works out by itself is too much work for a device, or cannot be done at all. %1: what it is called</extracomment>
        <translation>لا يمكن حساب “%1”، فتُرك فارغًا. ما قلته محفوظ. من فضلك أخبر من أعدّ هذا الاستبيان.</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <location filename="../qml/Desk/BringInPage.qml" line="+18"/>
        <source>Bring in a survey</source>
        <translation>أضف استبيانًا</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose another file</source>
        <extracomment>Button below a survey file that could not be read</extracomment>
        <translation>اختر ملفًا آخر</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>“%1” was here already. Nothing was changed.</source>
        <extracomment>After bringing in a survey. %1: its title</extracomment>
        <translation>«%1» موجود هنا من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is here. People can answer it now.</source>
        <translation>«%1» موجود هنا. يمكن للناس أن يجيبوا عنه الآن.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+108"/>
        <source>Choose a spreadsheet</source>
        <extracomment>Button: opens the file chooser</extracomment>
        <translation>اختر ملف جدول</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>Or a zip with its pictures and sounds in it.</source>
        <extracomment>Below that button: a zip may hold the survey with its pictures and sounds</extracomment>
        <translation>أو ملف zip فيه صوره وأصواته.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+92"/>
        <source>Choose a folder</source>
        <extracomment>Button: opens the chooser of folders; in the folder lie a survey and its pictures and sounds
----------
Title of the chooser of folders</extracomment>
        <translation>اختر مجلداً</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>With the survey, its pictures and its sounds.</source>
        <extracomment>Below that button</extracomment>
        <translation>فيه الاستبيان وصوره وأصواته.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Try every kind of question</source>
        <extracomment>Button: brings in the survey that comes with the app and asks every kind of question once</extracomment>
        <translation>جرّب كل أنواع الأسئلة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A survey that comes with the app.</source>
        <extracomment>Below that button</extracomment>
        <translation>استبيان يأتي مع التطبيق.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Found on sticks and here</source>
        <extracomment>Heading over spreadsheets found on sticks and in the person&apos;s own folders</extracomment>
        <translation>ما وجدناه على الفلاشات وهنا</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Surveys we have</source>
        <extracomment>Heading over the surveys of the programme</extracomment>
        <translation>الاستبيانات التي عندنا</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 questions, answered by %2, version %3</source>
        <extracomment>About a survey. %1: number of questions, %2: number of people who answered, %3: version</extracomment>
        <translation>الأسئلة: %1، المجيبون: %2، الإصدار: %3</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>How people see it first</source>
        <extracomment>Above the choice of how much of a survey people see on one page; they may choose otherwise themselves.</extracomment>
        <translation>كيف يراه الناس أولاً</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>One question a page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>سؤال في كل صفحة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What belongs together</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>ما يخصّ بعضه بعضاً</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All on one page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>الكل في صفحة واحدة</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Surveys as spreadsheets (*.xlsx *.ods *.xls *.csv *.zip *.xml)</source>
        <extracomment>Names a kind of file in the file chooser</extracomment>
        <translation>استبيانات في ملفات جداول (*.xlsx *.ods *.xls *.csv *.zip *.xml)</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <location filename="../qml/Survey/CalendarGrid.qml" line="+57"/>
        <source>The year before</source>
        <extracomment>Button of a calendar, as are the three that follow.</extracomment>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CalendarNames</name>
    <message>
        <location filename="../qml/Survey/CalendarNames.qml" line="+7"/>
        <source>Ethiopian calendar</source>
        <extracomment>Name of a calendar, as are those that follow.</extracomment>
        <translation>التقويم الإثيوبي</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coptic calendar</source>
        <translation>التقويم القبطي</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Islamic calendar</source>
        <translation>التقويم الهجري</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Persian calendar</source>
        <translation>التقويم الفارسي</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nepali calendar</source>
        <translation>التقويم النيبالي</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Myanmar calendar</source>
        <translation>تقويم ميانمار</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <location filename="../qml/Survey/ChangedPage.qml" line="+22"/>
        <source>The questions have changed</source>
        <extracomment>Title of the page that is shown when a survey was changed since the person began it.</extracomment>
        <translation>تغيّرت الأسئلة</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is a newer version of this survey.</source>
        <translation>هناك إصدار أحدث من هذا الاستبيان.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>There is a newer version of this survey. %Ln of your answers came along.</source>
        <extracomment>A newer version of a survey came while the person was filling it. %n: how many answers came along</extracomment>
        <translation>
            <numerusform>هناك إصدار أحدث من هذا الاستبيان.</numerusform>
            <numerusform>هناك إصدار أحدث من هذا الاستبيان. انتقلت إليه إجابة واحدة من إجاباتك.</numerusform>
            <numerusform>هناك إصدار أحدث من هذا الاستبيان. انتقلت إليه إجابتان من إجاباتك.</numerusform>
            <numerusform>هناك إصدار أحدث من هذا الاستبيان. انتقلت إليه %Ln من إجاباتك.</numerusform>
            <numerusform>هناك إصدار أحدث من هذا الاستبيان. انتقلت إليه %Ln من إجاباتك.</numerusform>
            <numerusform>هناك إصدار أحدث من هذا الاستبيان. انتقلت إليه %Ln من إجاباتك.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Go on</source>
        <translation>المتابعة</translation>
    </message>
</context>
<context>
    <name>ChartRow</name>
    <message>
        <location filename="../qml/Controls/ChartRow.qml" line="+30"/>
        <source>%1, %2 of %3</source>
        <extracomment>One row of a chart for a screen reader. %1: what people said, %2: how many, %3: how many were asked</extracomment>
        <translation>%1، %2 من %3</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <location filename="../qml/Survey/ChoiceMedia.qml" line="+29"/>
        <source>See it large: %1</source>
        <extracomment>Name of the sign on a choice that opens a large picture of it. %1: the choice</extracomment>
        <translation>انظر إليها كبيرة: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Watch it: %1</source>
        <extracomment>Name of the sign on a choice that shows its film. %1: the choice</extracomment>
        <translation>شاهده: %1</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <location filename="../qml/Welcome/CodeField.qml" line="+8"/>
        <source>The ten letters and numbers of your code</source>
        <extracomment>Field for the ten letters and digits of the receipt code</extracomment>
        <translation>حروف رمزك وأرقامه العشرة</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../qml/Welcome/CodeStep.qml" line="+21"/>
        <source>Good that you are back</source>
        <extracomment>Title of the page for people who were here before</extracomment>
        <translation>سعداء بعودتك</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Write the code you were given the first time. It opens what you began.</source>
        <extracomment>Above the field for the receipt code</extracomment>
        <translation>اكتب الرمز الذي أخذته أول مرة. به يُفتح ما بدأته.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A code has ten letters and numbers. Please look at it again.</source>
        <extracomment>Under the field: what was written has not the form of a code</extracomment>
        <translation>في الرمز عشرة حروف وأرقام. انظر إليه مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>We find nothing under this code on this device.</source>
        <extracomment>Under the field: nobody on this device has that code</extracomment>
        <translation>لا نجد شيئًا بهذا الرمز على هذا الجهاز.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work just now. Please try again.</source>
        <translation>لم ينجح هذا الآن. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looking …</source>
        <extracomment>Button: opens what belongs to the code</extracomment>
        <translation>نبحث …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write your code first</source>
        <translation>اكتب رمزك أولًا</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <location filename="../qml/Share/CodeView.qml" line="+34"/>
        <source>Code for joining</source>
        <extracomment>Name of the QR picture that lets a device in</extracomment>
        <translation>رمز الانضمام</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Good for one device and %Ln more minute(s).</source>
        <extracomment>How long the code for joining can still be used</extracomment>
        <translation>
            <numerusform>صالح لجهاز واحد، ولأقل من دقيقة.</numerusform>
            <numerusform>صالح لجهاز واحد ودقيقة واحدة.</numerusform>
            <numerusform>صالح لجهاز واحد ودقيقتين.</numerusform>
            <numerusform>صالح لجهاز واحد و%Ln دقائق.</numerusform>
            <numerusform>صالح لجهاز واحد و%Ln دقيقة.</numerusform>
            <numerusform>صالح لجهاز واحد و%Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No camera? Write %1 on the new device. Then both of you compare six digits.</source>
        <extracomment>For a device that cannot read the code. %1: an address like 192.168.43.1:40213</extracomment>
        <translation>لا توجد كاميرا؟ اكتب %1 على الجهاز الجديد، ثم تقارنان ستة أرقام.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <location filename="../qml/Welcome/ConsentCard.qml" line="+23"/>
        <source>Before you begin</source>
        <extracomment>Title above the cards that say what taking part means</extracomment>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 / %2</source>
        <extracomment>Place in a row: %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Go on</source>
        <translation>أكمل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not now</source>
        <extracomment>Ends kindly without taking part</extracomment>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>ConsentScope</name>
    <message>
        <location filename="../qml/Welcome/ConsentScope.qml" line="+16"/>
        <source>May we do this?</source>
        <extracomment>Asked before one use that follows, such as &quot;Use my words without my name&quot;</extracomment>
        <translation>هل تسمح لنا بهذا؟</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What we may do</source>
        <extracomment>Title above the uses a person agrees to one at a time</extracomment>
        <translation>ما تسمح لنا به</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>This one is needed to take part. If you say no, we stop here and keep nothing.</source>
        <extracomment>Below the one use without which a person cannot take part</extracomment>
        <translation>هذا لازم للمشاركة. إذا قلت «لا»، نتوقف هنا ولا نحفظ شيئًا.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Yes</source>
        <extracomment>Answer to: may we do this?</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No</source>
        <extracomment>Answer to: may we do this?</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This could not be kept. Make some room on the device and try again.</source>
        <extracomment>What was agreed could not be written to the device</extracomment>
        <translation>لم يُحفظ هذا بعد. أفرغ مكانًا على الجهاز وحاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on</source>
        <translation>أكمل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say yes or no first</source>
        <extracomment>Said when Go on is pressed before yes or no</extracomment>
        <translation>قل نعم أو لا أولًا من فضلك</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <location filename="../qml/Welcome/ConsentStep.qml" line="+48"/>
        <source>This programme has not yet agreed on what people are asked before they take part</source>
        <extracomment>The programme has no consent words yet, so nobody can take part</extracomment>
        <translation>لم يتفق أهل هذا المشروع بعد على ما يُسأل عنه الناس قبل المشاركة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask the person who looks after the programme. Until then nothing can be given here.</source>
        <translation>اسأل المشرف على المشروع. وحتى ذلك الحين لا يمكن تقديم شيء هنا.</translation>
    </message>
</context>
<context>
    <name>ConsentStrip</name>
    <message>
        <location filename="../qml/Controls/ConsentStrip.qml" line="+14"/>
        <source>Can someone be recognised?</source>
        <extracomment>Heading beside a photo, before it may be shown to anyone.</extracomment>
        <translation>هل يمكن التعرف على أحد؟</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Person</source>
        <extracomment>Button: one more person can be recognised in this picture.</extracomment>
        <translation>شخص</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Cover part</source>
        <extracomment>Button: hide a face or a name in the picture under a plain patch.</extracomment>
        <translation>غطِّ جزءًا</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <location filename="../qml/Controls/CounterView.qml" line="+13"/>
        <source>Seen otherwise</source>
        <extracomment>Heading of a view that differs from a theme or a decision and stays with it.</extracomment>
        <translation>رأي آخر</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <location filename="../qml/PhotoStory/CoverSheet.qml" line="+19"/>
        <source>Cover part</source>
        <extracomment>Title of the sheet in which parts of a picture are hidden</extracomment>
        <translation>غطِّ جزءًا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Touch a face, a name or a number. What is covered is gone from the picture.</source>
        <extracomment>How covering works</extracomment>
        <translation>المس وجهًا أو اسمًا أو رقمًا. ما تغطيه يختفي من الصورة.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Patch %1</source>
        <extracomment>Name of a patch over a part of a picture; %1 is its number</extracomment>
        <translation>الرقعة %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Move left</source>
        <extracomment>Buttons that move and size a patch over a picture</extracomment>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>New patch</source>
        <extracomment>Puts a patch in the middle of the picture, for people who do not touch it</extracomment>
        <translation>رقعة جديدة</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Take it away</source>
        <extracomment>Takes a patch away; the picture comes back from the original</extracomment>
        <translation>أزلها</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it covered</source>
        <extracomment>Keeps the covered picture</extracomment>
        <translation>أبقِها مغطاة</translation>
    </message>
</context>
<context>
    <name>DateParts</name>
    <message>
        <location filename="../qml/Survey/DateParts.qml" line="+22"/>
        <source>Day</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Month</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>الشهر</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Year</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>DeclinedStep</name>
    <message>
        <location filename="../qml/Welcome/DeclinedStep.qml" line="+15"/>
        <source>That is fine. We keep nothing about you. You are welcome whenever you like.</source>
        <extracomment>When a person does not take part</extracomment>
        <translation>لا بأس. لا نحفظ شيئًا عنك. أهلًا بك متى شئت.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Next person</source>
        <extracomment>Button: the device goes to somebody else</extracomment>
        <translation>الشخص التالي</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../qml/Desk/DeskPage.qml" line="+17"/>
        <source>Bring in a survey</source>
        <extracomment>Desk: bring in a survey from an XLSForm workbook</extracomment>
        <translation>أضف استبيانًا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From a spreadsheet somebody gave you.</source>
        <translation>من ملف جدول أعطاك إياه أحد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>People and devices</source>
        <extracomment>Desk: who takes part and which devices belong to the group</extracomment>
        <translation>الناس والأجهزة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who takes part, which devices are in the group.</source>
        <translation>من يشارك، وأي الأجهزة في المجموعة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What waits to be let in</source>
        <extracomment>Desk: things from devices that do not belong to the group wait here</extracomment>
        <translation>ما ينتظر الإدخال</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) from a device that does not belong.</source>
        <extracomment>%n: things that wait</extracomment>
        <translation>
            <numerusform>لا أشياء من جهاز لا ينتمي إلينا.</numerusform>
            <numerusform>شيء واحد من جهاز لا ينتمي إلينا.</numerusform>
            <numerusform>شيئان من جهاز لا ينتمي إلينا.</numerusform>
            <numerusform>%Ln أشياء من جهاز لا ينتمي إلينا.</numerusform>
            <numerusform>%Ln شيئًا من جهاز لا ينتمي إلينا.</numerusform>
            <numerusform>%Ln شيء من جهاز لا ينتمي إلينا.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From devices that do not belong. Nothing now.</source>
        <translation>من أجهزة لا تنتمي إلينا. لا شيء الآن.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What was taken back</source>
        <extracomment>Desk: what people took back, and what rests on it</extracomment>
        <translation>ما استُرجع</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On which devices it is gone, and what to look at again.</source>
        <translation>على أي الأجهزة زال، وما ينبغي النظر فيه من جديد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Languages</source>
        <extracomment>Desk: how much of each survey is there in each language</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is there in which language.</source>
        <translation>ما الموجود وبأي لغة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything we keep</source>
        <extracomment>Desk: every record of every kind</extracomment>
        <translation>كل ما نحفظه</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All that was given and made, kind by kind.</source>
        <translation>كل ما قُدّم وصُنع، نوعًا نوعًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make something to give away</source>
        <extracomment>Desk: write tables, maps and reports for others</extracomment>
        <translation>جهّز شيئًا تعطيه لغيرنا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tables, a map, a report. What people agreed to is obeyed.</source>
        <translation>جداول أو خريطة أو تقرير. نلتزم بما وافق عليه الناس.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lock of this device</source>
        <extracomment>Desk: the lock of this device</extracomment>
        <translation>قفل هذا الجهاز</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None yet. Choose a word, a number, or this computer.</source>
        <extracomment>Below it, while there is none</extracomment>
        <translation>لا قفل بعد. اختر كلمة أو رقمًا أو هذا الحاسوب.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change it, or lock now.</source>
        <extracomment>Below it. A word: the passphrase</extracomment>
        <translation>غيّره، أو اقفل الآن.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shares for the worst day</source>
        <extracomment>Desk: recovery shares, split among people</extracomment>
        <translation>حصص لأسوأ يوم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are shares: any %1 of %2 bring the programme back.</source>
        <translation>توجد حصص: أي %1 من %2 تعيد المشروع.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None yet. When every device is lost, they bring the programme back.</source>
        <extracomment>Below it, while there are none</extracomment>
        <translation>لا حصص بعد. إن ضاعت كل الأجهزة فهي تعيد المشروع.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep a locked copy</source>
        <extracomment>Desk: locked copy and putting one back</extracomment>
        <translation>احفظ نسخة مقفلة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make one, or open one again.</source>
        <translation>اصنع واحدة، أو افتح واحدة من جديد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look whether all is whole</source>
        <extracomment>Desk: check that everything kept is whole</extracomment>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Every signature and every file.</source>
        <translation>كل توقيع وكل ملف.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For those who look after the programme</source>
        <extracomment>Below the title of the Desk</extracomment>
        <translation>للمشرفين على المشروع</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This device has no lock yet: whoever can open its files can read what is kept. Look after it.</source>
        <extracomment>At the Desk, said plainly. The key lies unlocked beside the data</extracomment>
        <translation>لا قفل على هذا الجهاز بعد: من يفتح ملفاته يقرأ ما نحفظه. اعتنِ به.</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <location filename="../qml/Share/DeviceRow.qml" line="+55"/>
        <source>last heard from on %1</source>
        <extracomment>When something last came from a device. %1: date</extracomment>
        <translation>آخر خبر منه في %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Two copies of it were used at the same time. Everything of both is kept. From now on use one of them; the other can join as a device of its own.</source>
        <extracomment>About a device of the group: its folder or disk was copied, and both copies are used</extracomment>
        <translation>استُعملت نسختان منه في الوقت نفسه. كل ما في الاثنتين محفوظ. استعمل واحدة منهما من الآن؛ ويمكن للأخرى أن تنضم جهازًا قائمًا بذاته.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It went on from a copy, a backup or after a power cut on %1. Nothing is lost.</source>
        <extracomment>About a device of the group. %1: date</extracomment>
        <translation>واصل العمل من نسخة أو نسخة احتياطية أو بعد انقطاع الكهرباء في %1. لم يضع شيء.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Its clock is %Ln day(s) ahead of ours. Look which of the two is wrong.</source>
        <extracomment>About a device of the group whose clock shows another day than ours. %n: days</extracomment>
        <translation>
            <numerusform>ساعته متقدمة على ساعتنا. انظر أيهما الخاطئة.</numerusform>
            <numerusform>ساعته متقدمة على ساعتنا بيوم واحد. انظر أيهما الخاطئة.</numerusform>
            <numerusform>ساعته متقدمة على ساعتنا بيومين. انظر أيهما الخاطئة.</numerusform>
            <numerusform>ساعته متقدمة على ساعتنا بـ%Ln أيام. انظر أيهما الخاطئة.</numerusform>
            <numerusform>ساعته متقدمة على ساعتنا بـ%Ln يومًا. انظر أيهما الخاطئة.</numerusform>
            <numerusform>ساعته متقدمة على ساعتنا بـ%Ln يوم. انظر أيهما الخاطئة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Its clock is %Ln day(s) behind. Look at its date.</source>
        <extracomment>The same, an earlier day. %n: days</extracomment>
        <translation>
            <numerusform>ساعته متأخرة. انظر إلى تاريخه.</numerusform>
            <numerusform>ساعته متأخرة يومًا واحدًا. انظر إلى تاريخه.</numerusform>
            <numerusform>ساعته متأخرة يومين. انظر إلى تاريخه.</numerusform>
            <numerusform>ساعته متأخرة %Ln أيام. انظر إلى تاريخه.</numerusform>
            <numerusform>ساعته متأخرة %Ln يومًا. انظر إلى تاريخه.</numerusform>
            <numerusform>ساعته متأخرة %Ln يوم. انظر إلى تاريخه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <location filename="../app/viewmodel/devicewords.cpp" line="+28"/>
        <source>this device</source>
        <extracomment>State of a device in the group: the one in your hands</extracomment>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>has it all</source>
        <extracomment>State of a device in the group: it has everything we have</extracomment>
        <translation>لديه كل شيء</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>let in, not met yet</source>
        <extracomment>State of a device in the group that was let in but never exchanged anything</extracomment>
        <translation>سُمح له بالدخول، ولم نلتقِ به بعد</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>lacks %Ln thing(s)</source>
        <extracomment>State of a device. %n: things it does not have yet</extracomment>
        <translation>
            <numerusform>لا ينقصه شيء</numerusform>
            <numerusform>ينقصه شيء واحد</numerusform>
            <numerusform>ينقصه شيئان</numerusform>
            <numerusform>تنقصه %Ln أشياء</numerusform>
            <numerusform>ينقصه %Ln شيئًا</numerusform>
            <numerusform>ينقصه %Ln شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln answer(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: answer sheets of surveys</extracomment>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln photo story(s)</source>
        <extracomment>In a list of what a device does not have yet</extracomment>
        <translation>
            <numerusform>لا حكايات مصوّرة</numerusform>
            <numerusform>حكاية مصوّرة واحدة</numerusform>
            <numerusform>حكايتان مصوّرتان</numerusform>
            <numerusform>%Ln حكايات مصوّرة</numerusform>
            <numerusform>%Ln حكاية مصوّرة</numerusform>
            <numerusform>%Ln حكاية مصوّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln place(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: places on the map</extracomment>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%Ln أماكن</numerusform>
            <numerusform>%Ln مكانًا</numerusform>
            <numerusform>%Ln مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln theme(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: themes of the board</extracomment>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>%Ln مواضيع</numerusform>
            <numerusform>%Ln موضوعًا</numerusform>
            <numerusform>%Ln موضوع</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>less than 1 MB</source>
        <extracomment>How big pictures and voices are together, when it is very little</extracomment>
        <translation>أقل من 1 م.ب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%Ln other thing(s)</source>
        <extracomment>In a list of what a device does not have yet: agreements, organisations, settings of the group</extracomment>
        <translation>
            <numerusform>لا أشياء أخرى</numerusform>
            <numerusform>شيء آخر</numerusform>
            <numerusform>شيئان آخران</numerusform>
            <numerusform>%Ln أشياء أخرى</numerusform>
            <numerusform>%Ln شيئًا آخر</numerusform>
            <numerusform>%Ln شيء آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln picture(s) and voices (%1)</source>
        <extracomment>In a list of what a device does not have yet. %n: files with pictures and voices. %1: &quot;38 MB&quot;</extracomment>
        <translation>
            <numerusform>لا صور ولا أصوات (%1)</numerusform>
            <numerusform>صورة أو صوت واحد (%1)</numerusform>
            <numerusform>صورتان أو صوتان (%1)</numerusform>
            <numerusform>%Ln صور وأصوات (%1)</numerusform>
            <numerusform>%Ln صورة وصوتًا (%1)</numerusform>
            <numerusform>%Ln صورة وصوت (%1)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not on it yet: %1</source>
        <extracomment>Between the parts of a list, with its space</extracomment>
        <translation>ليس عليه بعد: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>DrawingWidget</name>
    <message>
        <location filename="../qml/Survey/DrawingWidget.qml" line="+74"/>
        <source>A sheet to sign on</source>
        <extracomment>Name of the sheet one draws on, for who does not see it.</extracomment>
        <translation>ورقة للتوقيع</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A sheet to draw on</source>
        <translation>ورقة للرسم</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is on it yet.</source>
        <extracomment>Said of a sheet to draw on by a screen reader.</extracomment>
        <translation>لا شيء عليها بعد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your picture is on it.</source>
        <extracomment>Said of a photo to draw on by a screen reader, before anything is drawn on it now.</extracomment>
        <translation>صورتك عليها.</translation>
    </message>
    <message>
        <location line="-58"/>
        <source>You can also write, in the field below.</source>
        <extracomment>Said of a sheet to draw on by a screen reader, after what is on it: another way to answer follows.</extracomment>
        <translation>يمكنك أيضاً الكتابة في الحقل أدناه.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Something is drawn on it.</source>
        <translation>رُسم عليها شيء.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Black ink</source>
        <translation>حبر أسود</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Red ink</source>
        <translation>حبر أحمر</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Green ink</source>
        <translation>حبر أخضر</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Purple ink</source>
        <translation>حبر بنفسجي</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Take the last stroke back</source>
        <extracomment>Button: takes the last stroke of a drawing back.</extracomment>
        <translation>تراجع عن آخر خط</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begin anew</source>
        <extracomment>Button: the sheet is empty again.</extracomment>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Or write your name</source>
        <extracomment>Name of the place where one writes one&apos;s name in place of a signature drawn by hand.</extracomment>
        <translation>أو اكتب اسمك</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or write on it</source>
        <extracomment>Name of the place where one writes words that are put on the drawing, or in place of one.</extracomment>
        <translation>أو اكتب عليها</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <location filename="../qml/Desk/ExportPage.qml" line="+18"/>
        <source>A report to read</source>
        <extracomment>A product to give away: an offline web page</extracomment>
        <translation>تقرير للقراءة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A page with numbers, words and pictures. Works without a network.</source>
        <translation>صفحة فيها أرقام وكلمات وصور. تعمل بلا إنترنت.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tables to count with</source>
        <extracomment>A product to give away: CSV files with codebook</extracomment>
        <translation>جداول للحساب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>For people who work with statistics, with a book of what each column means.</source>
        <translation>لمن يعمل بالإحصاء، مع دليل يشرح معنى كل عمود.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Our places for a map program</source>
        <extracomment>A product to give away: GeoJSON</extracomment>
        <translation>أماكننا لبرنامج خرائط</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Only as exactly as each place may be known.</source>
        <translation>كل مكان بالدقة المسموح بها فقط.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answers for other programs</source>
        <extracomment>A product to give away: OpenRosa submissions, the form data servers of the field take</extracomment>
        <translation>إجابات لبرامج أخرى</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Each person&apos;s answers with what they recorded, as survey servers take them in.</source>
        <translation>إجابات كل شخص مع ما سجّله، بالشكل الذي تقبله خوادم الاستبيانات.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Make something to give away</source>
        <translation>جهّز شيئًا تعطيه لغيرنا</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>Made: %Ln file(s).</source>
        <extracomment>After making something to give away. %n: files</extracomment>
        <translation>
            <numerusform>لم يُجهَّز أي ملف.</numerusform>
            <numerusform>جاهز: ملف واحد.</numerusform>
            <numerusform>جاهز: ملفان.</numerusform>
            <numerusform>جاهز: %Ln ملفات.</numerusform>
            <numerusform>جاهز: %Ln ملفًا.</numerusform>
            <numerusform>جاهز: %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What has left this device cannot be called back.</source>
        <translation>ما خرج من هذا الجهاز لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What shall it be?</source>
        <extracomment>Name of the group of products to choose from</extracomment>
        <translation>ماذا تريد أن تجهّز؟</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+25"/>
        <source>Where shall it go?</source>
        <extracomment>Heading over places to put a product</extracomment>
        <translation>أين تريد أن تضعه؟</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+9"/>
        <source>It is being made.</source>
        <translation>نجهّزه الآن.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Another place</source>
        <translation>مكان آخر</translation>
    </message>
</context>
<context>
    <name>FallbackBadge</name>
    <message>
        <location filename="../qml/Controls/FallbackBadge.qml" line="+14"/>
        <source>Shown in %1</source>
        <extracomment>Said by a screen reader beside a text that is not translated yet. %1 is the language it is in.</extracomment>
        <translation>معروض باللغة: %1</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <location filename="../qml/Controls/FileCard.qml" line="+18"/>
        <source>A folder</source>
        <extracomment>Said of a folder of files on this device.</extracomment>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <location filename="../qml/Controls/FileSheet.qml" line="+26"/>
        <source>Pictures</source>
        <extracomment>A place to look for a file: the folder of pictures of this device. As are those that follow.</extracomment>
        <translation>الصور</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Films</source>
        <translation>الأفلام</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A stick</source>
        <extracomment>Sticks and cards that are put into this device.</extracomment>
        <translation>ذاكرة محمولة</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Out of this folder</source>
        <extracomment>Button: goes out of a folder of files, to the one around it.</extracomment>
        <translation>الخروج من هذا المجلد</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is nothing here that you can choose. Please look in another place.</source>
        <extracomment>A folder of this device holds no file of the kind that is looked for.</extracomment>
        <translation>لا شيء هنا يمكنك اختياره. ابحث في مكان آخر من فضلك.</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Take this folder: %1</source>
        <extracomment>Button: takes the folder that is shown. %1: its name</extracomment>
        <translation>خُذ هذا المجلد: %1</translation>
    </message>
</context>
<context>
    <name>FileWidget</name>
    <message>
        <location filename="../qml/Survey/FileWidget.qml" line="+24"/>
        <source>Choose another file</source>
        <extracomment>Button: picks another file in place of the one that was given.</extracomment>
        <translation>اختر ملفاً آخر</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>Choose a file</source>
        <extracomment>Button: picks a file that is on this device.</extracomment>
        <translation>اختر ملفاً</translation>
    </message>
</context>
<context>
    <name>FilesThatStay</name>
    <message>
        <location filename="../qml/Desk/FilesThatStay.qml" line="+12"/>
        <source>Here with other contents: %1. What is here stays, because answers were given with it. To use the newer one, give the survey another version and bring both in.</source>
        <extracomment>Beside a survey that is here already. %1: names of its lists or pictures, of which newer ones lie beside the file that was chosen</extracomment>
        <translation>موجود هنا بمحتوى آخر: %1. يبقى ما هو هنا، لأن إجابات أُعطيت به. لاستعمال الأحدث أعطِ الاستبيان إصدارًا آخر وأدخل الاثنين.</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <location filename="../qml/Survey/FilmCard.qml" line="+46"/>
        <source>Watch it</source>
        <extracomment>Button: shows a film.</extracomment>
        <translation>شاهدوه</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Rest</source>
        <extracomment>Button: a film stands still for a while.</extracomment>
        <translation>توقّف قليلاً</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Once more</source>
        <extracomment>Button: a film runs again from its beginning.</extracomment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on</source>
        <extracomment>Button: a film that stands still runs again.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A little back</source>
        <extracomment>Button: shows the last five seconds of a film again.</extracomment>
        <translation>قليلاً إلى الوراء</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Put it away</source>
        <extracomment>Button: a film is not shown any more.</extracomment>
        <translation>أغلقوه</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This film cannot be shown here.</source>
        <extracomment>A film is of a kind this device has no player for, or it is damaged.</extracomment>
        <translation>لا يمكن عرض هذا الفيلم هنا.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <location filename="../qml/Survey/FilmView.qml" line="+23"/>
        <source>A film</source>
        <extracomment>Name of the pictures of a film, for who does not see them.</extracomment>
        <translation>فيلم</translation>
    </message>
</context>
<context>
    <name>FindWidget</name>
    <message>
        <location filename="../qml/Survey/FindWidget.qml" line="+21"/>
        <source>Find</source>
        <extracomment>Name of the place where one writes a part of a word to find it among the choices below.</extracomment>
        <translation>ابحث</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing here has that in its name.</source>
        <extracomment>Nothing in a list has what was written in it.</extracomment>
        <translation>لا شيء هنا يحمل ذلك في اسمه.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <location filename="../qml/Shell/FirstStartPage.qml" line="+30"/>
        <source>Welcome to the courtyard</source>
        <extracomment>First screen ever on a device; a greeting</extracomment>
        <translation>أهلًا بك في ساحة الدار</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Here neighbours gather what they know, and make sense of it together. Everything stays on this device until you share it.</source>
        <extracomment>What the app is for</extracomment>
        <translation>هنا يجمع الجيران ما يعرفونه ويفهمونه معًا. كل شيء يبقى على هذا الجهاز حتى تشاركه.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>That did not work. Nothing was changed.</source>
        <extracomment>The new programme could not be made</extracomment>
        <translation>لم ينجح هذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Look around in the example</source>
        <extracomment>Choice on the first screen: a made-up programme to look around in</extracomment>
        <translation>تجوّل في المثال</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Care Within Reach: a made-up programme with surveys, stories and places</source>
        <extracomment>Care Within Reach is the name of the example programme</extracomment>
        <translation>رعاية في متناول اليد: مشروع من الخيال فيه استبيانات وحكايات وأماكن</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Begin a programme</source>
        <extracomment>Choice on the first screen</extracomment>
        <translation>ابدأ مشروعًا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For the first device of a community. It becomes its keeper.</source>
        <translation>لأول جهاز في الجالية. يصبح هو أمين المشروع.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Join a programme</source>
        <extracomment>Choice on the first screen</extracomment>
        <translation>انضم إلى مشروع</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else already has it. You need that person beside you, and a Wi-Fi, a hotspot or a stick.</source>
        <translation>شخص آخر لديه البرنامج. تحتاج إلى ذلك الشخص بجانبك، وإلى شبكة واي فاي أو نقطة اتصال أو ذاكرة.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Bring back a lost programme</source>
        <extracomment>Choice on the first screen: every device was lost, some people hold recovery shares</extracomment>
        <translation>أعد مشروعًا ضائعًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When no device is left, with the shares some of you keep on paper.</source>
        <extracomment>Below it</extracomment>
        <translation>حين لا يبقى أي جهاز، بالحصص التي يحفظها بعضكم على ورق.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>One moment: the courtyard is being swept …</source>
        <extracomment>Shown while the programme&apos;s folder is being made</extracomment>
        <translation>لحظة: نكنس ساحة الدار …</translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message>
        <location filename="../qml/Follow/FollowPage.qml" line="+20"/>
        <source>Follow</source>
        <extracomment>Title of the place for what was found and what became of it. One word, a verb</extracomment>
        <translation>نتابع</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What we found</source>
        <extracomment>Heading over the results of each survey</extracomment>
        <translation>ما وجدناه</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A few people answered.</source>
        <extracomment>How many people answered a survey. %n: people</extracomment>
        <translation>أجاب عدد قليل من الناس.</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>لم يجب أحد.</numerusform>
            <numerusform>أجاب شخص واحد.</numerusform>
            <numerusform>أجاب شخصان.</numerusform>
            <numerusform>أجاب %Ln أشخاص.</numerusform>
            <numerusform>أجاب %Ln شخصًا.</numerusform>
            <numerusform>أجاب %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nobody has spoken yet. Be the first.</source>
        <extracomment>Follow, while no survey is here</extracomment>
        <translation>لم يتكلم أحد بعد. كن الأول.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say something</source>
        <extracomment>Button on an empty page; leads to the place where one gives</extracomment>
        <translation>قل شيئًا</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Walk through the pictures</source>
        <extracomment>Opens the gallery of photo stories</extracomment>
        <translation>تجوّل بين الصور</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) and their stories</source>
        <extracomment>How many photo stories there are to see</extracomment>
        <translation>
            <numerusform>لا صور ولا حكايات بعد</numerusform>
            <numerusform>صورة واحدة وحكايتها</numerusform>
            <numerusform>صورتان وحكايتاهما</numerusform>
            <numerusform>%Ln صور وحكاياتها</numerusform>
            <numerusform>%Ln صورة وحكاياتها</numerusform>
            <numerusform>%Ln صورة وحكاياتها</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Look at our map</source>
        <extracomment>Opens the map with what everyone put there</extracomment>
        <translation>انظر إلى خريطتنا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What everyone put there</source>
        <translation>ما وضعه الجميع عليها</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What became of it</source>
        <extracomment>Heading over findings, asks, answers and promises</extracomment>
        <translation>ماذا جرى بعد ذلك</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <location filename="../app/viewmodel/formsentences.h" line="+13"/>
        <source>The file is empty. Copy it again from where it came.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>الملف فارغ. انسخه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file is larger than %1 MB, which is too large for a form. Take pictures and sheets that are not the form&apos;s out of it, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>الملف أكبر من %1 ميغابايت، وهذا كبير جدًا لاستمارة. أخرج منه الصور والأوراق التي ليست من الاستمارة، واحفظ قوائم الخيارات الطويلة في ملفات CSV بجانبها.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The workbook is incomplete or damaged, perhaps a copy or download that was cut short. Copy the file again and try once more.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>المصنف ناقص أو تالف، ربما نسخة أو تنزيل انقطع. انسخ الملف مرة أخرى ثم حاول ثانية.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The workbook is locked with a password. Open it, save it without the password, and try once more.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>المصنف مقفل بكلمة مرور. افتحه واحفظه بلا كلمة مرور، ثم حاول ثانية.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is %1, not a form. Choose the form&apos;s own file (.xlsx, .ods, .xls, .csv or .xml).</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذا %1 وليس استمارة. اختر ملف الاستمارة نفسه (.xlsx أو .ods أو .xls أو .csv أو .xml).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is a web page, not a workbook: some programs save tables so, with the name of a workbook, or a page came instead of the download. Open it in a spreadsheet program and save it as .xlsx, or download the form again.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذه صفحة ويب وليست مصنفًا: بعض البرامج تحفظ الجداول هكذا باسم مصنف، أو جاءت صفحة بدل التنزيل. افتحها في برنامج جداول واحفظها بصيغة .xlsx، أو نزّل الاستمارة مرة أخرى.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is neither a workbook nor the sheets of a form. Choose the form&apos;s .xlsx, .ods or .xls file, or a CSV file whose first row has the headings type, name and label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذا ليس مصنفًا ولا أوراق استمارة. اختر ملف الاستمارة .xlsx أو .ods أو .xls، أو ملف CSV في صفه الأول العناوين type وname وlabel.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is neither a workbook nor a text. Choose the form&apos;s .xlsx, .ods, .xls, .csv or .xml file; a picture or a PDF of it cannot be read.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذا ليس مصنفًا ولا نصًا. اختر ملف الاستمارة .xlsx أو .ods أو .xls أو .csv أو .xml؛ لا يمكن قراءة صورة أو PDF منها.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no form in it: no .xlsx, .ods, .xls or .xml file, and no survey.csv.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>لا توجد استمارة فيه: لا ملف .xlsx أو .ods أو .xls أو .xml ولا survey.csv.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are several forms in it: %1. Choose one of them, or put it into a folder of its own with its pictures and sounds.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>فيه عدة استمارات: %1. اختر واحدة منها، أو ضعها في مجلد خاص بها مع صورها وأصواتها.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The letters here are not in UTF-8, so they would come out wrong. Save the file again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>الحروف هنا ليست بترميز UTF-8 فستظهر خاطئة. احفظ الملف مرة أخرى بصيغة “CSV UTF-8”.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file ends here in the middle, perhaps a copy or download that was cut short. Copy the file again, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ينتهي الملف هنا في منتصفه، ربما نسخة أو تنزيل انقطع. انسخ الملف مرة أخرى، أو صدّره من جديد.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What ends here &lt;/…&gt; is not what began last &lt;…&gt;: one of the two is missing or misspelt. Mend it, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ما ينتهي هنا &lt;/…&gt; ليس آخر ما بدأ &lt;…&gt;: أحدهما ناقص أو فيه خطأ إملائي. صحّحه، أو صدّره من جديد.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The XML is broken here. Mend this place, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ملف XML مكسور هنا. صحّح هذا الموضع، أو صدّره من جديد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook has no sheet named “survey”, so it is not an XLSForm. It has: %1. Name the sheet with the questions “survey”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ليس في المصنف ورقة باسم “survey”، فهو ليس XLSForm. فيه: %1. سمِّ ورقة الأسئلة “survey”.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The sheet “survey” has no questions: it needs a row of headings (type, name, label) and a row for each question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>لا أسئلة في الورقة “survey”: تحتاج صفًا للعناوين (type، name، label) وصفًا لكل سؤال.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The sheet has no column “%1”. Its first row must hold the headings %2.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ليس في الورقة عمود “%1”. يجب أن يكون في صفها الأول العناوين %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>They seem to stand in row %1: take the rows above it out.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>يبدو أنها في الصف %1: أزل الصفوف التي فوقه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a sheet with a similar name: %1. If it is meant, name it “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>توجد ورقة باسم مشابه: %1. إن كانت المقصودة فسمِّها “%2”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Perhaps “%1” is meant.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ربما المقصود “%1”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There may be more. Mend these first, then try again.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>قد يكون هناك المزيد. صحّح هذه أولًا ثم حاول ثانية.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no question type “%1”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>لا يوجد نوع سؤال “%1”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write one that XLSForm has, for example text, integer or select_one.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>اكتب نوعًا من أنواع XLSForm، مثل text أو integer أو select_one.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The type “%1” names no list. Write it as “%1 list” with a list of the sheet choices.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>النوع “%1” لا يذكر قائمة. اكتبه “%1 قائمة” مع قائمة من الورقة choices.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The question “%1” has no type. Write one in the column type, for example text.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>السؤال “%1” بلا نوع. اكتب نوعًا في العمود type، مثل text.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no name. Give it one that no other row in its group has.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذا الصف بلا اسم. أعطه اسمًا ليس لصف آخر في مجموعته.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other programs tell capitals from small letters and know no type “%1”. Write “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>البرامج الأخرى تفرّق بين الحروف الكبيرة والصغيرة ولا تعرف النوع “%1”. اكتب “%2”.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write for example “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” لا يصلح اسمًا: يبدأ الاسم بحرف أو _ وليس فيه إلا حروف وأرقام و_ و- ونقاط. اكتب مثلًا “%2”.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The name “%1” has a prefix before its colon that the settings do not declare. Write “%2”, or declare it in the column namespaces of the sheet settings, as in %3=&quot;http://example.org/%3&quot;.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>للاسم “%1” بادئة قبل النقطتين لا تعلنها الإعدادات. اكتب “%2”، أو أعلنها في العمود namespaces من الورقة settings، مثل %3=&quot;http://example.org/%3&quot;.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The name “%1” is used twice in the same group (also in row %2). Give one of them another name.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>الاسم “%1” مستعمل مرتين في المجموعة نفسها (أيضًا في الصف %2). أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” has neither a label nor a hint, so nobody would know what is asked. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ليس لـ“%1” label ولا hint، فلن يعرف أحد ما السؤال. أعطه label.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The choices of “%1” are missing: the workbook has no sheet “%2” with choices in it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>خيارات “%1” ناقصة: ليس في المصنف ورقة “%2” فيها خيارات.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>There is no list “%1” in the sheet %2. Add its choices there, or mend the name.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>لا توجد قائمة “%1” في الورقة %2. أضف خياراتها هناك، أو صحّح الاسم.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A choice of the list “%1” has no name. Give it one that no other of the list has.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>خيار من القائمة “%1” بلا اسم. أعطه اسمًا ليس لغيره في القائمة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list “%1” has the choice “%2” twice (also in row %3). Give one of them another name, or write yes for allow_choice_duplicates in the sheet settings.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>في القائمة “%1” الخيار “%2” مرتين (أيضًا في الصف %3). أعطِ أحدهما اسمًا آخر، أو اكتب yes عند allow_choice_duplicates في الورقة settings.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The name “%1” has a space, and a question of several answers (row %2 of the survey) parts its answers by spaces. Write the name without, for example with _.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>في الاسم “%1” فراغ، والسؤال متعدد الإجابات (الصف %2 من survey) يفصل إجاباته بالفراغات. اكتب الاسم بلا فراغ، مثلًا مع _.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This group is begun but never ended. Add a row “end group” after its last question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذه المجموعة بدأت ولم تنتهِ. أضف صفًا “end group” بعد آخر سؤال فيها.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This repeat is begun but never ended. Add a row “end repeat” after its last question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذا التكرار بدأ ولم ينتهِ. أضف صفًا “end repeat” بعد آخر سؤال فيه.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a group, but none is open here. Take the row away, or add “begin group” before.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذا ينهي مجموعة، ولا مجموعة مفتوحة هنا. أزل الصف، أو أضف “begin group” قبله.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a repeat, but none is open here. Take the row away, or add “begin repeat” before.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذا ينهي تكرارًا، ولا تكرار مفتوح هنا. أزل الصف، أو أضف “begin repeat” قبله.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a group, but what is open here is “%1”, begun in row %2. End that first.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذا ينهي مجموعة، لكن المفتوح هنا هو “%1” الذي بدأ في الصف %2. أنهِه أولًا.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a repeat, but what is open here is “%1”, begun in row %2. End that first.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذا ينهي تكرارًا، لكن المفتوح هنا هو “%1” الذي بدأ في الصف %2. أنهِه أولًا.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is to be calculated, but the column calculation is empty.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>يُفترض حساب “%1” لكن العمود calculation فارغ.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write there how, for example ${a} + ${b}, or take the row away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>اكتب فيه الطريقة، مثل ${a} + ${b}، أو أزل الصف.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The cell shows a spreadsheet error. Mend its formula, or type the text itself.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>تُظهر الخلية خطأ من برنامج الجداول. صحّح الصيغة، أو اكتب النص نفسه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write the name of a question as the column name has it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>اكتب اسم السؤال كما هو في العمود name.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How many rows there are is asked in the rows themselves (“%1”), so there is never one to answer it in. Ask it before the repeat begins.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>عدد الصفوف مسؤول عنه داخل الصفوف نفسها (“%1”)، فلا يوجد صف أبدًا للإجابة فيه. اسأل عنه قبل بداية التكرار.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>These depend on each other in a circle, so none can be worked out first: %1. Take one of these references out, or ask one of the questions instead of working it out.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذه تتوقف على بعضها في دائرة، فلا يمكن حساب أي منها أولًا: %1. أزل إحدى هذه الإحالات، أو اسأل أحد الأسئلة بدل حسابه.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Whether “%1” is asked depends on its own answer, which is a circle (%2): it could never be asked. Name another question in this condition.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>طرح “%1” يتوقف على إجابته نفسها، وهذه دائرة (%2): لن يُطرح أبدًا. اذكر سؤالًا آخر في هذا الشرط.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” is worked out from itself, which is a circle (%2). Name another question here; to check an answer, use the column constraint.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” يُحسب من نفسه، وهذه دائرة (%2). اذكر سؤالًا آخر هنا؛ ولفحص إجابة استعمل العمود constraint.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The file “%1” is not there, so %2. Put it beside the form, into a folder “media” or “%3-media” there, or into one zip with the form.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>الملف “%1” غير موجود، لذلك %2. ضعه بجانب الاستمارة، أو هناك في مجلد “media” أو “%3-media”، أو في ملف zip واحد مع الاستمارة.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The choice “%1” has no label; its name is shown. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>الخيار “%1” بلا label؛ يظهر اسمه. أعطه label.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “%1” has no effect on a question of this type; it is for %2. Take it away, or change the type.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>المظهر “%1” لا أثر له على سؤال من هذا النوع؛ هو لـ %2. أزله، أو غيّر النوع.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The appearance “%1” is not known; the question is shown in its usual form. Mend the word or take it away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>المظهر “%1” غير معروف؛ يظهر السؤال بشكله المعتاد. صحّح الكلمة أو أزلها.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not all is translated: other languages have these columns, but there is no %1. Their texts are shown in another language; add the columns that people need.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ليس كل شيء مترجمًا: في لغات أخرى هذه الأعمدة، ولا يوجد %1. تظهر نصوصها بلغة أخرى؛ أضف الأعمدة التي يحتاجها الناس.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The language “%1” has no code. Write it as “%2 (code)”, for example “Français (fr)”, so that direction and voice are right.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>اللغة “%1” بلا رمز. اكتبها “%2 (code)”، مثل “Français (fr)”، ليصح الاتجاه والصوت.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The language “%1” has no code. Here it is taken for “%2”; other programs know it only from its name: “%3 (%4)”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>اللغة “%1” بلا رمز. تُعتبر هنا “%2”؛ البرامج الأخرى لا تعرفها إلا من اسمها: “%3 (%4)”.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Whether these are asked depends on each other: %1. Once one of them is hidden it may hide the others for good. Let one of them be asked always, or depend on a question before them.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>طرح هذه الأسئلة يتوقف بعضه على بعض: %1. إذا أُخفي أحدها فقد يُخفي الباقي نهائيًا. اطرح أحدها دائمًا، أو اجعله يتوقف على سؤال قبلها.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The group “%1” has no label, so people are not told what it is about. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>المجموعة “%1” بلا label، فلا يُقال للناس عمّ هي. أعطها label.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The repeat “%1” has no label, so people are asked for another one without being told of what. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>التكرار “%1” بلا label، فيُسأل الناس عن آخر دون أن يعرفوا ممّ. أعطه label.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This column is not part of XLSForm and has no effect here or in the rows below. Mend its heading, or take it away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هذا العمود ليس من XLSForm ولا أثر له هنا ولا في الصفوف التي تحته. صحّح عنوانه، أو أزله.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Here pictures are made smaller by themselves; other programs send them as large as the camera takes them. Write max-pixels=1600, or what is enough, to save room and time there too.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>هنا تُصغَّر الصور تلقائيًا؛ البرامج الأخرى ترسلها بالحجم الذي تلتقطه الكاميرا. اكتب max-pixels=1600 أو ما يكفي، لتوفير المكان والوقت هناك أيضًا.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a PDF</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a picture</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text document</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>مستند نصي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a presentation</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a packed archive</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>أرشيف مضغوط</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a database</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what somebody answered</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>إجابات أحدهم</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the question has no choices</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>ليس للسؤال خيارات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what is looked up in it is empty</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>ما يُبحث عنه فيه فارغ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its place stays empty</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>يبقى مكانه فارغًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the end of the expression</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>نهاية التعبير</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/formwords.cpp" line="+267"/>
        <source>sheet %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: the name of the sheet</extracomment>
        <translation>الورقة %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>row %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: a number</extracomment>
        <translation>الصف %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>column %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: the heading of the column and the cell, as in: relevant (D2)</extracomment>
        <translation>العمود %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>line %1</source>
        <extracomment>Where something stands in a file. %1: a number</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>feature %1</source>
        <extracomment>Where something stands in a file of a map (GeoJSON). %1: a number</extracomment>
        <translation>feature %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>, </source>
        <extracomment>Between the parts of a place: file, sheet, row</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../app/viewmodel/rarerformsentences.h" line="+11"/>
        <source>A “&amp;” stands here by itself. Write &amp;amp; instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>توجد هنا “&amp;” وحدها. اكتب &amp;amp; بدلًا منها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The beginning “%1:” of a name is not declared: the form needs xmlns:%1=&quot;…&quot; in its first element. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>بداية الاسم “%1:” غير معرَّفة: تحتاج الاستمارة إلى xmlns:%1=&quot;…&quot; في عنصرها الأول. صدّر الاستمارة من جديد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The letters here are not in the encoding that the first line of the file says (UTF-8 if it says none). Save the file again as UTF-8, or export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الحروف هنا ليست بالترميز الذي يذكره السطر الأول من الملف (UTF-8 إن لم يذكر شيئًا). احفظ الملف مرة أخرى بترميز UTF-8، أو صدّره من جديد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The first line of the file names an encoding that is not known. Save the file again as UTF-8, or export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>السطر الأول من الملف يذكر ترميزًا غير معروف. احفظ الملف مرة أخرى بترميز UTF-8، أو صدّره من جديد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something behind the end of the form. Take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يوجد شيء بعد نهاية الاستمارة. أزله.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is written twice in one element. Take one of the two out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” مكتوب مرتين في عنصر واحد. أزل أحدهما.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text “%1”: %2</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>النص “%1”: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The column “%1” is of an earlier time: in which repeat an entity is made follows from the questions that are saved to it. Other programs refuse it; take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>العمود “%1” من زمن سابق: في أي repeat يُنشأ الكيان (entity) يُعرف من الأسئلة التي تُحفظ فيه. ترفضه برامج أخرى؛ أزله.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entity of “%1” is not made in “%2”: it belongs to the repeat whose questions are saved to it. Write save_to beside questions of that repeat, and take this column away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>كيان (entity) “%1” لا يُنشأ في “%2”: فهو من repeat الذي تُحفظ أسئلته فيه. اكتب save_to بجانب أسئلة ذلك repeat، وأزل هذا العمود.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>These texts show each other in a circle, so each stays without what it shows of the next: %1. Take one of these &lt;output&gt; out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذه النصوص يُظهر بعضها بعضًا في دائرة، فيبقى كل منها بلا ما يُظهره من التالي: %1. أزل واحدًا من &lt;output&gt; هذه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” stands twice in this &lt;translation&gt;; the last one counts. Take the other out, or give it another id.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>النص “%1” مرتان في هذا &lt;translation&gt;؛ ويُعتدّ بالأخير. أزل الآخر، أو أعطه id غيره.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;translation&gt; of “%1”; of a text that both have, the last one counts. Put all texts into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هناك &lt;translation&gt; ثانٍ لـ “%1”؛ وما كان في الاثنين من نص يُعتدّ بآخره. ضع كل النصوص في واحد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Of a group only the label is shown here, and its sound heard: no hint, picture or film. Put these into a note, as the first question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>من المجموعة يظهر هنا label وحده ويُسمع صوته: لا hint ولا صورة ولا فيلم. ضع هذه في note، سؤالًا أول في داخلها.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A group has no answer, so it cannot begin with one. Write this beside a question, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس للمجموعة جواب، فلا تبدأ بجواب. اكتب هذا بجانب سؤال، أو أزله.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a repeat has a number of rows, so this has no effect. Take it away, or write it beside the row that begins a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>للتكرار (repeat) وحده عدد صفوف، فلا أثر لهذا. أزله، أو اكتبه بجانب الصف الذي يبدأ repeat.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row only ends a group, so what stands here has no effect. Write it beside the row that begins the group, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا الصف ينهي مجموعة فقط، فلا أثر لما هنا. اكتبه بجانب الصف الذي يبدأ المجموعة، أو أزله.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has no meaning in &lt;%2&gt;, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا معنى لـ “%1” في &lt;%2&gt;، فتُرك. صحّح اسمه، أو أزله.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is nothing that is known in a &lt;model&gt;, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس شيئًا معروفًا في &lt;model&gt;، فتُرك. صحّح اسمه، أو أزله.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Two &lt;bind&gt; of “%1” say “%2”: only the first one counts. Put all rules of a question into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في &lt;bind&gt; اثنين لـ “%1” يُقال “%2”: يُعتدّ بالأول فقط. ضع كل قواعد السؤال في واحد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has no meaning inside a question, so it was left out. Take it away; what it tells people belongs into the &lt;hint&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا معنى لـ “%1” داخل سؤال، فتُرك. أزله؛ وما يقوله للناس مكانه &lt;hint&gt;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” has a form “%2” that has no place here, so it was left out. Guidance belongs into the text of a hint, pictures and sounds into that of a label.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>للنص “%1” شكل “%2” لا مكان له هنا، فتُرك. مكان guidance نص hint، ومكان الصور والأصوات نص label.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;%1&gt; here, which was left out. Write both texts into the first one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هنا &lt;%1&gt; ثانٍ تُرك. اكتب النصّين في الأول.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“&amp;%1;” stands for nothing that is known. Write the letter itself instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“&amp;%1;” لا يدل على شيء معروف. اكتب الحرف نفسه بدلًا منه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file declares a document type or entities of its own, which is refused for safety. Take the part &lt;!DOCTYPE …&gt; out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يعرّف الملف نوع مستند أو كيانات خاصة به، ويُرفض ذلك للأمان. أزل الجزء &lt;!DOCTYPE …&gt;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file cannot be read to its end. Try again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يمكن قراءة الملف إلى آخره. حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has a second &lt;model&gt;, which was left out. Put all into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في الاستمارة &lt;model&gt; ثانٍ تُرك. ضع كل شيء في واحد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no &lt;h:body&gt;, so nothing is asked. Export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في الاستمارة &lt;h:body&gt;، فلا يُسأل عن شيء. صدّرها من جديد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no place for answers: the first &lt;instance&gt; of the &lt;model&gt; must hold one element, with another inside for each question. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في الاستمارة مكان للأجوبة: يجب أن يضم أول &lt;instance&gt; في &lt;model&gt; عنصرًا واحدًا، وفي داخله عنصر لكل سؤال. صدّر الاستمارة من جديد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This XML file is no form: it has no &lt;model&gt; of the kind that forms have (xmlns=&quot;%1&quot;). Choose the form&apos;s own file (.xlsx, .ods, .xls, .csv or .xml), or export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ملف XML هذا ليس استمارة: ليس فيه &lt;model&gt; كالذي في الاستمارات (xmlns=&quot;%1&quot;). اختر ملف الاستمارة نفسها (.xlsx أو .ods أو .xls أو .csv أو .xml)، أو صدّرها من جديد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form has no id, so its answers cannot be told from those of others. Write &lt;%1 id=&quot;…&quot;&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس للاستمارة id، فلا تُميَّز أجوبتها عن أجوبة غيرها. اكتب &lt;%1 id=&quot;…&quot;&gt;.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This question fills “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have, so it cannot be asked. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا السؤال يملأ “%1”، وليس في بيانات الاستمارة (أول &lt;instance&gt; في &lt;model&gt;)، فلا يمكن طرحه. أضفه هناك، أو صحّح ref.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This question does not say which answer it fills. Write its path as ref, for example ref=&quot;/data/name&quot;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يذكر هذا السؤال أي جواب يملأ. اكتب مساره في ref، مثل ref=&quot;/data/name&quot;.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The group names “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تذكر المجموعة “%1”، وليس في بيانات الاستمارة (أول &lt;instance&gt; في &lt;model&gt;). أضفه هناك، أو صحّح ref.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The repeat names “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يذكر التكرار “%1”، وليس في بيانات الاستمارة (أول &lt;instance&gt; في &lt;model&gt;). أضفه هناك، أو صحّح nodeset.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The rules of this &lt;bind&gt; are for “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have, so they have no effect. Add it there, or mend the nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>قواعد &lt;bind&gt; هذه لـ“%1”، وليس في بيانات الاستمارة (أول &lt;instance&gt; في &lt;model&gt;)، فلا أثر لها. أضفه هناك، أو صحّح nodeset.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” is not among the form&apos;s texts (&lt;itext&gt;), so the name of the question is shown. Add it there, or mend its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>النص “%1” ليس بين نصوص الاستمارة (&lt;itext&gt;)، فيظهر اسم السؤال. أضفه هناك، أو صحّح اسمه هنا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” is not among the form&apos;s texts (&lt;itext&gt;), so a plain sentence is shown. Add it there, or mend its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>النص “%1” ليس بين نصوص الاستمارة (&lt;itext&gt;)، فتظهر جملة عامة. أضفه هناك، أو صحّح اسمه هنا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is asked a second time; only the first question is shown. Give this one a ref of its own, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يُسأل عن “%1” مرة ثانية؛ يظهر السؤال الأول فقط. أعط هذا ref خاصًا به، أو أزله.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no kind of question or group, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس نوع سؤال ولا مجموعة، فتُرك. صحّح اسمه، أو أزله.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is a repeat, so it cannot hold an answer. Name a question inside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” تكرار، فلا يحمل جوابًا. اذكر سؤالًا في داخله.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is a repeat already. Take one of the two away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” تكرار من قبل. أزل أحد الاثنين.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no list (&lt;instance&gt;) “%1”, so this question has no choices. Add it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في الاستمارة قائمة (&lt;instance&gt;) “%1”، فلا خيارات لهذا السؤال. أضفها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The choices need a nodeset (where they come from) and a &lt;value&gt;. Write both.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تحتاج الخيارات إلى nodeset (من أين تأتي) وإلى &lt;value&gt;. اكتبهما.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This choice has no &lt;value&gt;, so choosing it says nothing. Write one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس لهذا الخيار &lt;value&gt;، فاختياره لا يقول شيئًا. اكتب واحدة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action is to set “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا الإجراء يضبط “%1”، وليس في بيانات الاستمارة (أول &lt;instance&gt; في &lt;model&gt;). أضفه هناك، أو صحّح ref.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no event “%1” at which something could be set. Write one of these: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يوجد حدث “%1” يُضبط عنده شيء. اكتب واحدًا من هذه: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%1” of the workbook is damaged (line %2). Open the file in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الجزء “%1” من المصنف تالف (السطر %2). افتح الملف في برنامج جداول، واحفظه مرة أخرى بصيغة .xlsx، ثم حاول ثانية.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook is damaged (line %1). Open it in a spreadsheet program, save it again, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>المصنف تالف (السطر %1). افتحه في برنامج جداول، واحفظه مرة أخرى، ثم حاول ثانية.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>المصنف تالف. افتحه في برنامج جداول، واحفظه مرة أخرى بصيغة .xlsx، ثم حاول ثانية.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” is missing from the workbook.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الجزء “%1” غير موجود في المصنف.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%1” of the workbook is damaged.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الجزء “%1” من المصنف تالف.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the file again, or save it again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>انسخ الملف مرة أخرى، أو احفظه مرة أخرى من برنامج جداول.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This workbook is older than Excel 97. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا المصنف أقدم من Excel 97. افتحه في برنامج جداول واحفظه بصيغة .xlsx.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a binary workbook (.xlsb), which cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا مصنف ثنائي (.xlsb) لا يمكن قراءته. افتحه في برنامج جداول واحفظه بصيغة .xlsx.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is a document of Numbers, which cannot be read. Export it there as Excel (.xlsx).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا مستند Numbers لا يمكن قراءته. صدّره من هناك بصيغة Excel (.xlsx).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a workbook saved as XML, which cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا مصنف محفوظ بصيغة XML ولا يمكن قراءته. افتحه في برنامج جداول واحفظه بصيغة .xlsx.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is only a link to a sheet on the internet. Open it there and download it as Excel (.xlsx).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا مجرد رابط إلى ورقة على الإنترنت. افتحها هناك ونزّلها بصيغة Excel (.xlsx).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a zip archive but not an Excel workbook (.xlsx). If the form is in another format (.ods, .xls), save it as .xlsx first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا ملف zip وليس مصنف Excel (.xlsx). إن كانت الاستمارة بصيغة أخرى (.ods أو .xls) فاحفظها أولًا بصيغة .xlsx.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” and “%2” are headings of the same column. Keep one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” و“%2” عنوانان للعمود نفسه. أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This setting is not known and has no effect.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا الإعداد غير معروف ولا أثر له.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list is empty. Its first row must name the columns.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>القائمة فارغة. يجب أن يذكر صفها الأول أسماء الأعمدة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The first row names no columns. It must hold their names, such as name, label.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الصف الأول لا يذكر أعمدة. يجب أن يضم أسماءها، مثل name وlabel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A text in quotes begins here and is never closed. Add the missing quote.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يبدأ هنا نص بين علامتي اقتباس ولا يُغلق. أضف العلامة الناقصة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text is not in %1. Save the list again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>النص ليس بترميز %1. احفظ القائمة مرة أخرى بصيغة “CSV UTF-8”.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Two columns are named “%1”. Give each its own name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عمودان باسم “%1”. أعط كلًا منهما اسمًا خاصًا به.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A list of choices is a .csv, .xml or .geojson file. Save the list as one of these.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>قائمة الخيارات ملف .csv أو .xml أو .geojson. احفظ القائمة بإحدى هذه الصيغ.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The folder has no file survey.csv, so it is not a form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في المجلد ملف survey.csv، فهو ليس استمارة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action stands in the &lt;model&gt;, so it is not said which repeat the event odk-new-repeat means. Move it into the &lt;repeat&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا الإجراء في &lt;model&gt;، فلا يُعرف أي تكرار يقصده الحدث odk-new-repeat. انقله إلى داخل &lt;repeat&gt;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A &lt;bind&gt; inside another has no effect. Put it beside that one, with the whole path as its nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا أثر لـ &lt;bind&gt; داخل آخر. ضعه بجانبه، والمسار كاملًا في nodeset.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is nothing that can be filled in beforehand (jr:preload), so nothing is. Write date, timestamp, property or uid, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس مما يُملأ مسبقًا (jr:preload)، فلا يُملأ شيء. اكتب date أو timestamp أو property أو uid، أو أزله.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form itself cannot be a repeat. Name the part of its data that is filled in several times.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا تكون الاستمارة نفسها تكرارًا. اذكر الجزء من بياناتها الذي يُملأ عدة مرات.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This group holds questions from different groups of the form&apos;s data; they are asked, but without its label. Make a group of its own for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في هذه المجموعة أسئلة من مجموعات مختلفة في بيانات الاستمارة؛ تُطرح، لكن دون label المجموعة. اجعل لكل منها مجموعة خاصة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choices in groups (&lt;choices&gt;) are not shown. Put each &lt;item&gt; right into the question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا تظهر الخيارات التي في مجموعات (&lt;choices&gt;). ضع كل &lt;item&gt; في السؤال مباشرة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The instance “%1” is no table of rows with the same columns, and longer than %2 MB. Write it as &lt;root&gt;&lt;item&gt;&lt;name&gt;…&lt;/name&gt;&lt;label&gt;…&lt;/label&gt;&lt;/item&gt;…&lt;/root&gt;, or as a CSV file beside the form: such lists may be of any length.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس الـ instance “%1” جدول صفوف لها الأعمدة نفسها، وهو أطول من %2 ميغابايت. اكتبه هكذا: &lt;root&gt;&lt;item&gt;&lt;name&gt;…&lt;/name&gt;&lt;label&gt;…&lt;/label&gt;&lt;/item&gt;…&lt;/root&gt;، أو ملف CSV بجانب الاستمارة: فلا حد لطول هذه القوائم.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The names on the scale are no list of this form; its numbers are shown. Mend it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الأسماء على المقياس ليست قائمة في هذه الاستمارة؛ تظهر أعداده. صحّحها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file is larger than %1 MB, which is too large for a form. Take out of it what is not needed, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الملف أكبر من %1 ميغابايت، وهذا كبير جدًا لاستمارة. أخرج منه ما لا حاجة إليه، واحفظ قوائم الخيارات الطويلة في ملفات CSV بجانبه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An element has more than %1 attributes, or a text is longer than %2 MB, which no form has; the file is refused for safety. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لعنصر خصائص عددها أكثر من %1، أو نص أطول من %2 ميغابايت، ولا استمارة كذلك؛ يُرفض الملف للأمان. صدّر الاستمارة من جديد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no way “%1” to send answers. Write method=&quot;post&quot;, or take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا توجد طريقة “%1” لإرسال الإجابات. اكتب method=&quot;post&quot;، أو أزلها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something stands before &lt;?xml …?&gt;, which must be the very first of the file. Take out what is before it, blank lines too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يوجد شيء قبل &lt;?xml …?&gt;، ويجب أن يكون أول ما في الملف. أزل ما قبله، والأسطر الفارغة أيضًا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The first line of the file names a version of XML that is not 1.0. Write version=&quot;1.0&quot; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يذكر السطر الأول من الملف إصدار XML غير 1.0. اكتب هناك version=&quot;1.0&quot;.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is a character here that XML cannot hold, which shows as nothing. Take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يوجد هنا حرف لا يقبله XML ولا يُرى. أزله.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The questions up to here need more than %1 MB, which no form does. Part the form into several.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تحتاج الأسئلة إلى هنا أكثر من %1 ميغابايت، ولا استمارة كذلك. قسّم الاستمارة إلى عدة استمارات.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Elements stand inside each other more than %1 deep, which no form has. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تتداخل العناصر إلى عمق أكثر من %1، ولا استمارة كذلك. صدّر الاستمارة من جديد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file has more than %1 rows, which is too large for a form. Keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>صفوف الملف أكثر من %1، وهذا كبير جدًا لاستمارة. احفظ قوائم الخيارات الطويلة في ملفات CSV بجانبها.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are more cells here than a form can have. Clear the rows and columns that are not used.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هنا خلايا أكثر مما يمكن أن يكون في استمارة. امسح الصفوف والأعمدة غير المستعملة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A cell here has more than %1 letters, perhaps because a text in quotes is never closed. Add the missing quote, or shorten the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في خلية هنا حروف أكثر من %1، ربما لأن نصًا بين علامتي اقتباس لم يُغلق. أضف العلامة الناقصة، أو اختصر النص.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file is larger than %1 MB, which is too large for a form. Keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الملف أكبر من %1 ميغابايت، وهذا كبير جدًا لاستمارة. احفظ قوائم الخيارات الطويلة في ملفات CSV بجانبه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file holds a document type, which no spreadsheet needs; it is refused for safety. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في الملف نوع مستند لا يحتاج إليه جدول؛ يُرفض للأمان. احفظ الاستمارة مرة أخرى من برنامج جداول.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in row %1; forms of up to %2 rows can be read. Remove stray cells far down the sheet.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يوجد شيء في الصف %1؛ ويمكن قراءة استمارات صفوفها %2 على الأكثر. أزل الخلايا الشاردة في أسفل الورقة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workbook has more than %1 filled cells, which is too large for a form. Clear what is not used, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الخلايا المملوءة في المصنف أكثر من %1، وهذا كبير جدًا لاستمارة. امسح ما لا يُستعمل، واحفظ قوائم الخيارات الطويلة في ملفات CSV بجانبه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in cell %1; forms of up to %2 columns can be read. Remove stray cells far to the right.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يوجد شيء في الخلية %1؛ ويمكن قراءة استمارات أعمدتها %2 على الأكثر. أزل الخلايا الشاردة البعيدة في آخر الصفوف.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An element has more than %1 attributes or a text is longer than a cell can hold, which no workbook has. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لعنصر خصائص عددها أكثر من %1 أو نص أطول مما تسعه خلية، ولا مصنف كذلك. احفظ الاستمارة مرة أخرى من برنامج جداول.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in cell %1, further than a form can reach. Remove stray cells.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يوجد شيء في الخلية %1 أبعد مما تصل إليه استمارة. أزل الخلايا الشاردة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The workbook is locked with a password, or damaged. Open it, save it without the password, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>المصنف مقفل بكلمة مرور أو تالف. افتحه واحفظه بلا كلمة مرور، ثم حاول ثانية.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is no workbook, or a damaged one. Choose the form&apos;s .xlsx, .ods or .xls file.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا ليس مصنفًا، أو هو مصنف تالف. اختر ملف الاستمارة .xlsx أو .ods أو .xls.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” declares a document type, which a workbook never does. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يعرّف الجزء “%1” نوع مستند، ولا يفعل ذلك مصنف. احفظ الاستمارة مرة أخرى من برنامج جداول.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The part “%1” has an element with more than %2 attributes or a text longer than a cell can hold, which no workbook has. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في الجزء “%1” عنصر خصائصه أكثر من %2 أو نص أطول مما تسعه خلية، ولا مصنف كذلك. احفظ الاستمارة مرة أخرى من برنامج جداول.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook unpacks to more than %1 MB, which is too large for a form. Clear what is not used, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يصير المصنف عند فكّه أكبر من %1 ميغابايت، وهذا كبير جدًا لاستمارة. امسح ما لا يُستعمل، واحفظ قوائم الخيارات الطويلة في ملفات CSV بجانبه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Row %1 points to a text that is not in the workbook. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يشير الصف %1 إلى نص ليس في المصنف. احفظ الاستمارة مرة أخرى من برنامج جداول.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is not an Excel workbook (.xlsx). Choose the form&apos;s .xlsx file, or save the form as .xlsx first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا ليس مصنف Excel (.xlsx). اختر ملف الاستمارة .xlsx، أو احفظ الاستمارة أولًا بصيغة .xlsx.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” unpacks to more than %2 MB, which is too large for a form. Clear the rows and columns that are not used, and keep long lists of choices in CSV files beside the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يصير الجزء “%1” عند فكّه أكبر من %2 ميغابايت، وهذا كبير جدًا لاستمارة. امسح الصفوف والأعمدة غير المستعملة، واحفظ قوائم الخيارات الطويلة في ملفات CSV بجانب الاستمارة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook is locked with a password. Take the password away first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>المصنف مقفل بكلمة مرور. أزل كلمة المرور أولًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A text has more than %1 forms (&lt;value form=…&gt;): those from here on were left out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لنص أشكال (&lt;value form=…&gt;) عددها أكثر من %1: تُركت التي من هنا فصاعدًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The template of “%1” holds rows of “%2” that are not copied: a new row of “%1” begins with one row of “%2”, as every new row of it begins. Write one row there, and its values into the template of “%2”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في قالب “%1” صفوف من “%2” لا تُنسخ: يبدأ كل صف جديد من “%1” بصف واحد من “%2” كما يبدأ أي صف جديد منه. اكتب صفًا واحدًا هناك، واكتب قيمه في قالب “%2”.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The value “%1” has a space, and a question of several answers (line %2) parts its answers by spaces, so it is not read as chosen there. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في القيمة “%1” فراغ، والسؤال متعدد الإجابات (السطر %2) يفصل إجاباته بالفراغات، فلا تُقرأ هناك كأنها مختارة. اكتبها بلا فراغ، مثلًا مع _.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;instance&gt; called “%1”; only the last one counts. Take the other out, or give it another id.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هناك &lt;instance&gt; ثانٍ اسمه “%1”؛ ولا يُعتدّ إلا بالأخير. أزل الآخر، أو أعطه id غيره.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” stands here more than once, and no &lt;repeat&gt; asks it again and again: only the first is filled in. Give the others another name, or ask it in a &lt;repeat&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” هنا أكثر من مرة، ولا يطرحه &lt;repeat&gt; مرارًا: لا يُملأ إلا الأول. أعطِ غيره اسمًا آخر، أو اطرحه في &lt;repeat&gt;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This action does not say when it happens, so nothing is ever set. Write an event, such as event=&quot;odk-instance-first-load&quot;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يقول هذا الإجراء متى يحدث، فلا يُضبط شيء أبدًا. اكتب event، مثل event=&quot;odk-instance-first-load&quot;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The type “%1” is not known here, so the question is asked as if it said none. Write one of these: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>النوع “%1” غير معروف هنا، فيُطرح السؤال كأنه لا نوع له. اكتب واحدًا من هذه: %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is worked out from itself, which is a circle (%2). Name another question here; to check an answer, use the constraint of its &lt;bind&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” يُحسب من نفسه، وهذه دائرة (%2). اذكر سؤالًا آخر هنا؛ ولفحص إجابة استعمل constraint في &lt;bind&gt; الخاص بها.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No question offers the list “%1”, so nobody sees its choices. Mend its name, or take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يعرض أي سؤال القائمة “%1”، فلا يرى أحد خياراتها. صحّح اسمها، أو أزلها.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The sheet external_choices is for long lists of which a choice_filter offers a part; without one all are offered. Write a choice_filter, or put the list into the sheet choices.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الورقة external_choices لقوائم طويلة يعرض choice_filter جزءًا منها؛ وبدونه تُعرض كلها. اكتب choice_filter، أو ضع القائمة في الورقة choices.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no address on the web, so other programs cannot send answers there. Write a whole one, as in https://example.org/submission.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس عنوانًا على الشبكة، فلا تستطيع برامج أخرى إرسال الإجابات إليه. اكتب عنوانًا كاملًا، مثل https://example.org/submission.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has letters that are no text in %2 places, first in feature %3, property “%4” (U+%5): they are left out. Take them out, or export the file again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في %2 من مواضع الملف “%1” علامات ليست نصًا، أولها في feature %3، الخاصية “%4” (U+%5): وقد تُركت. احذفها، أو صدّر الملف من جديد.</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/expressionsentences.h" line="+10"/>
        <source>%1 (character %2, near “%3”).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1 (الحرف %2، قرب “%3”).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XLSForm has; its reference lists them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب دالة من XLSForm؛ مرجعها يسردها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Perhaps “%1()” is meant.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ربما المقصود “%1()”.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write “%1” there: each bracket that opens must be closed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب “%1” هناك: كل قوس يُفتح يجب أن يُغلق.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write there what is meant: ${name} for an answer, a number, or a text in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب المقصود: ${name} لإجابة، أو عددًا، أو نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the missing quote at its end.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب العلامة الناقصة في آخره.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out, or put it in quotes if it is part of a text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>أزله، أو ضعه بين علامتي اقتباس إن كان من نص.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out, or write an operator such as and, or, =, + before it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>أزله، أو اكتب قبله علامة مثل and أو or أو = أو +.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write %1 instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب %1 بدلًا منه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the digits without it, and a point before parts of one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب الأرقام بدونها، وضع نقطة قبل الكسور.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the answer to a question as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب إجابة السؤال هكذا: ${name}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write “}” behind the name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب “}” بعد الاسم.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Divide it: let questions of type calculate work out its parts.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>قسّمه: اجعل أسئلة من النوع calculate تحسب أجزاءه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the name of a question there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب اسم سؤال هناك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XPath has, such as parent:: or child::, or ${name} instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب محورًا من XPath مثل parent:: أو child::، أو اكتب ${name} بدلًا منه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mend the expression there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>صحّح التعبير هناك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give them different names.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>أعطها أسماء مختلفة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take one “..” out, or write the question as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>أزل “..” واحدة، أو اكتب السؤال هكذا: ${name}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتبه هكذا: ${name}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as indexed-repeat(${question}, ${repeat}, number).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتبها هكذا: indexed-repeat(${question}, ${repeat}, number).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the repeat that the question is in, as ${repeat}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اذكر التكرار الذي فيه السؤال، هكذا: ${repeat}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name a question of type select_one, select_multiple or rank.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اذكر سؤالًا من النوع select_one أو select_multiple أو rank.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer}).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتبها هكذا: pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer}).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write latitude and longitude with a space between, as in &apos;23.7 90.4&apos;, or ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب خط العرض وخط الطول وبينهما فراغ، مثل &apos;23.7 90.4&apos;، أو اكتب ${name}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give it to distance() alone.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>أعطها وحدها للدالة distance().</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write &apos;MD5&apos;, &apos;SHA-1&apos;, &apos;SHA-256&apos;, &apos;SHA-384&apos; or &apos;SHA-512&apos; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب هناك &apos;MD5&apos; أو &apos;SHA-1&apos; أو &apos;SHA-256&apos; أو &apos;SHA-384&apos; أو &apos;SHA-512&apos;.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write &apos;hex&apos; or &apos;base64&apos; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب هناك &apos;hex&apos; أو &apos;base64&apos;.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Between its brackets stand, with a comma after each but the last: %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>بين قوسيها، بفاصلة بعد كل قيمة ما عدا الأخيرة: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the expression, %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في التعبير: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the filter, %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في المرشّح: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The default was left out:</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تُركت القيمة الابتدائية (default):</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The action was left out:</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تُرك الإجراء:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that ODK XForms has; its reference lists them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب دالة من ODK XForms؛ مرجعها يسردها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write there what is meant: /data/name for an answer, a number, or a text in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب المقصود: /data/name لإجابة، أو عددًا، أو نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the answer to a question as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب إجابة السؤال هكذا: /data/name.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XPath has, such as parent:: or child::, or /data/name instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب محورًا من XPath مثل parent:: أو child::، أو اكتب /data/name بدلًا منه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take one “..” out, or write the question as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>أزل “..” واحدة، أو اكتب السؤال هكذا: /data/name.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتبه هكذا: /data/name.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as indexed-repeat(/data/repeat/question, /data/repeat, number).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتبها هكذا: indexed-repeat(/data/repeat/question, /data/repeat, number).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the repeat that the question is in, as /data/repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اذكر التكرار الذي فيه السؤال، هكذا: /data/repeat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتبها هكذا: pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write latitude and longitude with a space between, as in &apos;23.7 90.4&apos;, or /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اكتب خط العرض وخط الطول وبينهما فراغ، مثل &apos;23.7 90.4&apos;، أو اكتب /data/name.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name a question of type select1, select or odk:rank.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اذكر سؤالًا من النوع select1 أو select أو odk:rank.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>there is no question or group named “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا يوجد سؤال أو مجموعة باسم “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no function “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا توجد دالة “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is missing before %2</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>ينقص “%1” قبل %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression ends too early</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>التعبير ينتهي قبل أوانه</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text in quotes is not closed</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>نص بين علامتي اقتباس لم يُغلق</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” means nothing in a form</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا معنى لـ “%1” في الاستمارة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the character “%1” does not belong here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>الحرف “%1” ليس مكانه هنا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“,” does not belong into a number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا مكان للفاصلة “,” داخل العدد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 does not belong here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 ليس مكانه هنا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“$” begins nothing here: forms have no variables</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا يبدأ هنا شيء بالعلامة “$”: لا متغيرات في الاستمارات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“${” is not closed with “}”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“${” لم تُغلق بـ “}”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression is too long</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>التعبير طويل جدًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression is nested too deep</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>أقواس التعبير متداخلة أكثر مما ينبغي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a name or a value is missing before %1</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>ينقص اسم أو قيمة قبل %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a name is missing before %1</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>ينقص اسم قبل %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1::” is not an axis</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1::” ليس محورًا (axis)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1()” cannot stand here in a path</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا يصح “%1()” هنا في مسار</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is the name of more than one question or group</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” اسم لأكثر من سؤال أو مجموعة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no “%1” at this place of the form; it is read as empty</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا يوجد “%1” في هذا الموضع من الاستمارة؛ ويُقرأ فارغًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the pattern “%1” cannot be read, so no answer is refused because of it</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>تعذّرت قراءة النمط “%1”، فلا تُردّ أي إجابة بسببه</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no column “%1” in the list of choices, so it is read as empty (to ask for an answer, write ${%1}; to name a value, &apos;%1&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا يوجد عمود “%1” في قائمة الخيارات، فيُقرأ فارغًا (لإجابة سؤال اكتب ${%1}؛ ولقيمة اكتب &apos;%1&apos;)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“..” leads out of the form</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“..” يخرج من الاستمارة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a question or group is needed here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>يلزم هنا سؤال أو مجموعة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>indexed-repeat() needs a row number for each repeat</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>تحتاج indexed-repeat() إلى رقم صف لكل تكرار</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this is not a repeat around the question</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>هذا ليس تكرارًا يحيط بالسؤال</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a question with choices</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” ليس سؤالًا ذا خيارات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pulldata() needs the file in quotes</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>تحتاج pulldata() إلى اسم الملف بين علامتي اقتباس</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no place</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” ليس مكانًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>digest() knows no “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا تعرف digest() شيئًا اسمه “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>distance() of several values takes points, and this is a line or an area</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>تأخذ distance() لعدة قيم نقاطًا، وهذه خط أو مساحة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1() does not take %2 values</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا تقبل %1() هذا العدد من القيم: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>3, as in if(condition, value if it holds, value if not)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>3، مثل if(الشرط، القيمة إن تحقق، القيمة إن لم يتحقق)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>4, as in pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer})</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>4، مثل pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer})</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2, as in jr:choice-name(${question}, &apos;${question}&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>2، مثل jr:choice-name(${question}, &apos;${question}&apos;)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the least and the most, then each value with its weight</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>الأدنى والأقصى، ثم كل قيمة مع وزنها</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 or more</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>type, name and label</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>type وname وlabel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>list_name, name and label</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>list_name وname وlabel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>whole number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>عددًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>date, as in 2026-11-22</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>تاريخًا، مثل 2026-11-22</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>time of day, as in 14:30</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>وقتًا من اليوم، مثل 14:30</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>date with a time, as in 2026-11-22T14:30</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>تاريخًا مع وقت، مثل 2026-11-22T14:30</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>number on the scale from %1 to %2 in steps of %3</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>عددًا على المقياس من %1 إلى %2 بخطوات من %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>place, as in 23.7250 90.4125 0 0</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>مكانًا، مثل 23.7250 90.4125 0 0</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>line of two places or more, with ; between them</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>خطًا من مكانين أو أكثر بينها ;</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>shape of three places or more, with ; between them and the first again at the end</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>شكلًا من ثلاثة أماكن أو أكثر بينها ; وينتهي بالمكان الأول مرة أخرى</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>choice of this question</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>خيارًا من خيارات هذا السؤال</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ranking in which each choice stands once</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>ترتيبًا يرد فيه كل خيار مرة واحدة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only its two ends, as it is drawn without ticks</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>طرفاه فقط، لأنه يُرسم بلا علامات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from %1 to %2, each %3</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>من %1 إلى %2، كل %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a list of the sheet choices</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لقائمة من الورقة choices</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>للملف “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asks another app for the answer</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>يطلب الإجابة من تطبيق آخر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sends the answer to a printer</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>يرسل الإجابة إلى طابعة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>4, as in pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>4، مثل pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2, as in jr:choice-name(/data/question, &apos;/data/question&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>2، مثل jr:choice-name(/data/question, &apos;/data/question&apos;)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no column “%1” in the list of choices, so it is read as empty (to ask for an answer, write /data/%1; to name a value, &apos;%1&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>لا يوجد عمود “%1” في قائمة الخيارات، فيُقرأ فارغًا (لإجابة سؤال اكتب /data/%1؛ ولقيمة اكتب &apos;%1&apos;)</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/listsentences.h" line="+10"/>
        <source>This choice names no list and was left out. Write its list in the column list_name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يذكر هذا الخيار قائمة فتُرك. اكتب قائمته في العمود list_name.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The heading “%1” has a space, so no expression can name it and the column has no effect. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في العنوان “%1” فراغ، فلا يمكن لتعبير أن يذكره ولا أثر للعمود. اكتبه بلا فراغ، مثلًا مع _.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The heading “%1” is no name: no expression can name it, and the column has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>العنوان “%1” ليس اسمًا: لا يمكن لتعبير أن يذكره ولا أثر للعمود. ابدأه بحرف أو _ ولا تكتب إلا حروفًا وأرقامًا و_ و- ونقاطًا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The name of the list “%1” has both &apos; and &quot;, so no expression could name it. Take one of them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في اسم القائمة “%1” العلامتان &apos; و&quot; معًا، فلا يمكن لتعبير أن يذكره. أزل إحداهما.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>So have %1 more choices of the list “%2”. Give them labels too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>وكذلك خيارات أخرى من القائمة “%2” عددها %1. أعطها label أيضًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The choices come from the file “%1”, whose name must end with .csv, .xml or .geojson. Save the list as one of these, and write its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تأتي الخيارات من الملف “%1”، ويجب أن ينتهي اسمه بـ .csv أو .xml أو .geojson. احفظ القائمة بإحدى هذه الصيغ واكتب اسمها هنا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “reference-geometry” must name a list of choices, a list of entities, a file of this form without its ending, or a repeat as ${name}; “%1” is none of them. Write one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب أن يذكر “reference-geometry” قائمة خيارات، أو قائمة entities، أو ملفًا من ملفات هذه الاستمارة بلا لاحقته، أو تكرارًا هكذا: ${name}؛ و“%1” ليس منها. اكتب واحدًا منها.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “%1” cannot be “%2”. Write one of: %3.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يصح “%2” للـ parameter “%1”. اكتب واحدًا من: %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” must be a number. Write one, as in %1=5.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب أن يكون الـ parameter “%1” عددًا. اكتب عددًا، مثل %1=5.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” must be a whole number. Write one, as in %1=5.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب أن يكون الـ parameter “%1” عددًا صحيحًا. اكتب عددًا، مثل %1=5.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” names a column or property of the file, so it must begin with a letter or _ and have only letters, digits, _, - and points. Write it as the file has it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يذكر الـ parameter “%1” عمودًا أو خاصية في الملف، فيجب أن يبدأ بحرف أو _ وليس فيه إلا حروف وأرقام و_ و- ونقاط. اكتبه كما هو في الملف.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “seed” has no effect without randomize=true. Add that.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا أثر للـ parameter “seed” دون randomize=true. أضفها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “seed” must be a number or a question. Write it as in seed=${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب أن يكون الـ parameter “seed” عددًا أو سؤالًا. اكتبه هكذا: seed=${name}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “step” cannot be 0. Write how far one answer is from the next, as in step=1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يصح أن يكون الـ parameter “step” صفرًا (0). اكتب المسافة بين إجابة والتي تليها، مثل step=1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “%1” is for a scale that is drawn as a line: it cannot be used with the appearance “%2”. Take one of them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الـ parameter “%1” لمقياس يُرسم خطًا: لا يُستعمل مع المظهر “%2”. أزل أحدهما.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “step” is larger than the distance from start to end. Make it smaller.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الـ parameter “step” أكبر من المسافة بين start وend. صغّره.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” cannot be 0. Write how far one tick is from the next, as in tick_interval=2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يصح أن يكون الـ parameter “tick_interval” صفرًا (0). اكتب المسافة بين علامة والتي تليها، مثل tick_interval=2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” is larger than the distance from start to end. Make it smaller.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الـ parameter “tick_interval” أكبر من المسافة بين start وend. صغّره.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” must be a multiple of the step. Change one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب أن يكون الـ parameter “tick_interval” من مضاعفات step. غيّر أحدهما.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “placeholder” must lie between start and end. Change it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب أن يقع الـ parameter “placeholder” بين start وend. غيّره.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “placeholder” must be start plus a multiple of the step. Change it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب أن يكون الـ parameter “placeholder” هو start مضافًا إليه مضاعف من step. غيّره.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Places are recorded only with all three of location-priority, location-min-interval and location-max-age. Add what is missing.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا تُسجَّل الأماكن إلا بالثلاثة معًا: location-priority وlocation-min-interval وlocation-max-age. أضف الناقص.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “%1” must be a whole number of seconds that is not below 0. Write one, as in %1=60.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب أن يكون الـ parameter “%1” عددًا صحيحًا من الثواني لا يقل عن 0. اكتب عددًا، مثل %1=60.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “location-max-age” must not be less than location-min-interval. Make it larger.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب ألا يقل الـ parameter “location-max-age” عن location-min-interval. كبّره.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “app” must be the name of an Android package, as in org.example.camera; “%1” is not: it needs at least one point, and each part begins with a letter and has only letters, digits and _. Mend it or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب أن يكون الـ parameter “app” اسم حزمة Android، مثل org.example.camera؛ و“%1” ليس كذلك: تلزمه نقطة واحدة على الأقل، ويبدأ كل جزء بحرف وليس فيه إلا حروف وأرقام و_. صحّحه أو أزله.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The parameter “incremental” can only be “true”. Leave it out if it is not meant.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يصح للـ parameter “incremental” إلا “true”. اتركه إن لم يكن مقصودًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This type of question has no parameter %1. Take it away, or write one that it may have: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس لهذا النوع من الأسئلة parameter باسم %1. أزله، أو اكتب واحدًا مما يقبله: %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_labelset” names the list “%1”, which is not in the sheet choices. Add it there, or mend the name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يذكر الـ parameter “tick_labelset” القائمة “%1”، وليست في الورقة choices. أضفها هناك، أو صحّح الاسم.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list “%1” of tick_labelset has the choice “%2”, but the names of its choices must be numbers where the scale has a tick (%3). Change that choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في القائمة “%1” الخاصة بـ tick_labelset الخيار “%2”، ويجب أن تكون أسماء خياراتها أعدادًا عندها علامة على المقياس (%3). غيّر ذلك الخيار.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The sheet entities has no use for a column “%1”. Mend its name or take it away: there are list_name, label, entity_id, create_if and update_if.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا عمل للعمود “%1” في الورقة entities. صحّح اسمه أو أزله: فيها list_name وlabel وentity_id وcreate_if وupdate_if.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no list_name. Name the list of entities that the form makes or changes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس لهذا الصف list_name. اذكر قائمة entities التي تصنعها الاستمارة أو تغيّرها.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list of entities cannot be called “%1”: names with two underscores (__) in front are kept for the system. Write it without.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يصح اسم قائمة entities هكذا: “%1”، فالأسماء التي تبدأ بشرطتين سفليتين (__) محجوزة للنظام. اكتبه بدونهما.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list of entities cannot be called “%1”: its name may have no point. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يصح اسم قائمة entities هكذا: “%1”، إذ لا نقطة في اسمها. اكتبه بلا نقطة، مثلًا مع _.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _ and -. Write it so.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” لا يصلح اسمًا: يبدأ الاسم بحرف أو _ وليس فيه إلا حروف وأرقام و_ و-. اكتبه كذلك.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write it so.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” لا يصلح اسمًا: يبدأ الاسم بحرف أو _ وليس فيه إلا حروف وأرقام و_ و- ونقاط. اكتبه كذلك.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>To change entities of “%1” the column entity_id must say which one. Fill it in, or write the condition in create_if.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لتغيير entities من “%1” يجب أن يذكر العمود entity_id أيها. املأه، أو اكتب الشرط في create_if.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has an entity_id and a create_if: then the column update_if must say when an entity is changed instead of made. Fill it in.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لـ“%1” كل من entity_id وcreate_if: فيجب أن يذكر العمود update_if متى تُغيَّر بدل أن تُصنع. املأه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form makes entities of “%1”, so the column label must say what each is called. Fill it in.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تصنع الاستمارة entities من “%1”، فيجب أن يذكر العمود label ما تُسمّى كل منها. املأه.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list “%1” is declared twice (also in row %2). Take one of the rows away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>القائمة “%1” مذكورة مرتين (أيضًا في الصف %2). أزل أحد الصفين.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no question named “%1”. Mend the name, or add the question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يوجد سؤال باسم “%1”. صحّح الاسم، أو أضف السؤال.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is to be saved to an entity, but the workbook has no sheet entities. Add one with a row for the list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يُفترض حفظ “%1” في entity، لكن ليس في المصنف ورقة entities. أضفها وفيها صف للقائمة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has more than one #. Write list#property.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في “%1” أكثر من # واحدة. اكتب list#property.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no list “%1” in the sheet entities. Add it there, or mend the name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا توجد قائمة “%1” في الورقة entities. أضفها هناك، أو صحّح الاسم هنا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sheet entities has several lists: say which of them by list#property, for example %1#%2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في الورقة entities عدة قوائم: اذكر أيها هكذا list#property، مثل %1#%2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is nothing after the #: “” cannot be a name. Write list#property.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا شيء بعد #: لا يصلح “” اسمًا. اكتب list#property.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A group or repeat cannot be saved to an entity. Write save_to beside a question inside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا تُحفظ مجموعة ولا تكرار في entity. اكتب save_to بجانب سؤال في داخلها.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A group or repeat cannot be saved as a property of an entity. Move the save_to to a question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا تُحفظ مجموعة ولا تكرار خاصيةً في entity. انقل save_to إلى سؤال.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The properties name and label are reserved. Choose another word.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الخاصيتان name وlabel محجوزتان. اختر كلمة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be a property: two underscores (__) in front are kept for the system. Write it without.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يصلح “%1” خاصية: الشرطتان السفليتان (__) في الأول محجوزتان للنظام. اكتبه بدونهما.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The property “%1” is saved twice (also in row %2). Take one of them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تُحفظ الخاصية “%1” مرتين (أيضًا في الصف %2). أزل إحداهما.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entity “%1” is made in “%2”, but “%3” is in “%4”: they are not in the same repeat. Copy one of them there with a calculate question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تُصنع “%1” في “%2”، لكن “%3” في “%4”: ليسا في التكرار نفسه. انسخ أحدهما إلى هناك بسؤال من النوع calculate.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has no group of its own: the one its questions are in already makes an entity of “%2” (row %3). A form, a group or a repeat makes only one entity; put the questions of each in a group of their own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس لـ“%1” مجموعة خاصة: فالتي فيها أسئلتها تصنع من قبل entity من “%2” (الصف %3). لا تصنع الاستمارة أو المجموعة أو التكرار إلا entity واحدة؛ ضع أسئلة كل منها في مجموعة خاصة بها.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>instance(&apos;%1&apos;) is neither a list of the sheet choices nor a file of the form, so it is empty. Mend the name, or add a row of type csv-external named %1 and put %1.csv beside the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس instance(&apos;%1&apos;) قائمة من الورقة choices ولا ملفًا من ملفات الاستمارة، فهو فارغ. صحّح الاسم، أو أضف صفًا من النوع csv-external باسم %1 وضع %1.csv بجانب الاستمارة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” cannot be taken in, so its place stays empty.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يمكن أخذ الملف “%1”، فيبقى مكانه فارغًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file is there but may not be read. Give yourself the right to read it, or copy it again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الملف موجود لكن لا تجوز قراءته. امنح نفسك حق قراءته، أو انسخه من جديد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is larger than %1 MB, or damaged. Make it smaller, or copy it again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الملف أكبر من %1 ميغابايت، أو تالف. صغّره، أو انسخه من جديد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file “%1” has no column %2, so it is read as empty. Its columns are: %3. Mend the name here or in the first row of the file.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في الملف “%1” عمود %2، فيُقرأ فارغًا. أعمدته: %3. صحّح الاسم هنا أو في الصف الأول من الملف.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no column “%2”, so the question has no choices that can be kept. Its columns are: %3. Name one of them “%2” in the first row of the file, or say in the column parameters which it is, as in value=%4.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في الملف “%1” عمود “%2”، فلا خيارات للسؤال يمكن حفظها. أعمدته: %3. سمِّ أحدها “%2” في الصف الأول من الملف، أو اذكر أيها هو في العمود parameters، مثل value=%4.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no column “%2”, so people see the names of its choices. Its columns are: %3. Name one of them “%2” in the first row of the file, or say in the column parameters which it is, as in label=%4.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في الملف “%1” عمود “%2”، فيرى الناس أسماء خياراته. أعمدته: %3. سمِّ أحدها “%2” في الصف الأول من الملف، أو اذكر أيها هو في العمود parameters، مثل label=%4.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no rows, so the question has no choices. Add a row for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في الملف “%1” صفوف، فلا خيارات للسؤال. أضف صفًا لكل خيار.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>search() knows no way to look called “%1”, so it takes what contains the text. Write one of: contains, startswith, endswith, matches.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يعرف search() طريقة بحث اسمها “%1”، فيأخذ ما يحتوي النص. اكتب واحدة من: contains، startswith، endswith، matches.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no items, so the question has no choices. It needs an element around all, and in it an element &lt;item&gt; for each choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في الملف “%1” عناصر &lt;item&gt;، فلا خيارات للسؤال. يلزمه عنصر يحيط بكل شيء، وفي داخله عنصر &lt;item&gt; لكل خيار.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” no &lt;item&gt; has an element &lt;%2&gt;, so the question has no choices that can be kept. Put one into each, with the name of the choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في أي &lt;item&gt; من الملف “%1” عنصر &lt;%2&gt;، فلا خيارات للسؤال يمكن حفظها. ضع عنصرًا في كل منها فيه اسم الخيار.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has letters that are no text in %2 of its cells, first in row %3, column “%4” (U+%5): they are left out. Take them out, or save the list again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في %2 من خلايا الملف “%1” علامات ليست نصًا، أولها في الصف %3، العمود “%4” (U+%5): وقد تُركت. احذفها، أو احفظ القائمة من جديد بصيغة “CSV UTF-8”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” the column “%2” is empty in %3 of %4 choices, first in the choice number %5: they cannot be kept. Write a name for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في الملف “%1” العمود “%2” فارغ في خيارات عددها %3 من %4، أولها الخيار رقم %5: لا يمكن حفظها. اكتب اسمًا لكل منها.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” the column “%2” says “%3” twice (again in the choice number %4), so the two cannot be told apart in answers. Give each choice a name of its own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في الملف “%1” يذكر العمود “%2” القيمة “%3” مرتين (ثانيًا في الخيار رقم %4)، فلا يُميَّز بينهما في الإجابات. أعطِ كل خيار اسمًا خاصًا به.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The name “%1” has a space, and “%2” is a question of several answers, which it parts by spaces. Write the name without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في الاسم “%1” فراغ، و“%2” سؤال متعدد الإجابات يفصل بينها بالفراغات. اكتب الاسم بلا فراغ، مثلًا مع _.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A quotation mark opens here and is never closed. Close it, or write it twice (&quot;&quot;) if it is part of the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تُفتح هنا علامة اقتباس ولا تُغلق. أغلقها، أو اكتبها مرتين (&quot;&quot;) إن كانت من النص.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A cell is longer than a million letters. Perhaps a quotation mark is not closed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>خلية أطول من مليون حرف. ربما علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The row has %1 cells, the heading %2. A “%3” inside a text needs quotation marks around the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عدد خلايا الصف %1، وخلايا العناوين %2. إذا ورد “%3” داخل نص فيجب وضع النص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list has more than five million rows. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في القائمة أكثر من خمسة ملايين صف. قسّمها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than a thousand columns. Leave out what is not needed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في القائمة أكثر من ألف عمود. اترك ما لا حاجة إليه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file ends in the middle. Copy it again from where it came.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ينتهي الملف في منتصفه. انسخه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not a GeoJSON collection of features ({&quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: […]}). Export it as one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذه ليست مجموعة features بصيغة GeoJSON ({&quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: […]}). صدّرها كذلك.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A feature is larger than 16 MB. Simplify its shape.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يوجد feature أكبر من 16 ميغابايت. بسّط شكله.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is no place on the earth in degrees: %1. Export the file with longitude and latitude (WGS 84).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا ليس مكاناً على الأرض بالدرجات: %1. صدّر الملف بخطوط الطول والعرض (WGS 84).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is nested too deeply to be GeoJSON.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>أقواس الملف أعمق من أن يكون GeoJSON.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The brackets do not fit each other here. Export the file again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الأقواس هنا لا يوافق بعضها بعضًا. صدّر الملف مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The features have more than a thousand kinds of properties.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>للـ features أكثر من ألف نوع من الخصائص.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The geometry “%1” cannot be a choice. Use points, lines (LineString) or areas (Polygon).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يصلح الشكل “%1” خيارًا. استعمل نقاطًا أو خطوطًا (LineString) أو مساحات (Polygon).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The feature cannot be read: %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يمكن قراءة هذا الـ feature: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Here is something that is not a feature. Leave it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يوجد هنا ما ليس feature. اتركه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than five million features. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في القائمة أكثر من خمسة ملايين feature. قسّمها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The items have more than a thousand kinds of parts. Leave out what is not needed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>للعناصر أكثر من ألف نوع من الأجزاء. اترك ما لا حاجة إليه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A value is longer than a million letters. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>قيمة أطول من مليون حرف. اختصرها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file declares a document type, which is not read. Save it without one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يعرّف الملف نوع مستند، ولا يُقرأ ذلك. احفظه بدونه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than five million items. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في القائمة أكثر من خمسة ملايين عنصر. قسّمها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An element has more than %1 attributes, which no list has. Export the list again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لعنصر خصائص عددها أكثر من %1، ولا قائمة كذلك. صدّر القائمة مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/sheetsentences.h" line="+10"/>
        <source>The default “%1” is not a %2, so the question begins with an answer that does not fit. Change or clear it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>القيمة الابتدائية “%1” ليست %2، فيبدأ السؤال بإجابة لا تناسبه. غيّرها أو امسحها.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The appearance “%1” %2, which is not done here; the question is asked in its usual form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>المظهر “%1” %2، ولا يُفعل ذلك هنا؛ يُطرح السؤال بشكله المعتاد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name of a picture, sound or film cannot be made of answers here, so its place stays empty. Write a note for each file, and show it by “relevant”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يمكن هنا أن يتكوّن اسم صورة أو صوت أو فيلم من الإجابات، لذلك يبقى مكانه فارغًا. اكتب note لكل ملف، وأظهرها بواسطة “relevant”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whether “%1” is asked depends on an answer that is given inside it, so it may never be asked. Name a question outside it in this condition.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>طرح “%1” يتوقف على إجابة تُعطى في داخله، فقد لا يُطرح أبدًا. اذكر في هذا الشرط سؤالًا خارجه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The event “%1” is not known, so nothing happens at it. Mend its name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الحدث “%1” غير معروف، فلا يحدث عنده شيء. صحّح اسمه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a question that this can wait for. Name one that people answer.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس سؤالًا يمكن أن ينتظره هذا. اذكر سؤالًا يجيب عنه الناس.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Each of these is written anew when the one before it changes, round and round: %1. If that does not come to rest by itself, the answers will be wrong. Let one of them wait for another question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>كل من هذه يُكتب من جديد كلما تغيّر الذي قبله، في دوران: %1. إن لم يتوقف ذلك من نفسه فستكون الإجابات خاطئة. اجعل أحدها ينتظر سؤالًا آخر.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key is passed on with the form, but nothing is encrypted with it here: what people answer is encrypted with the programme&apos;s own keys.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يُنقل المفتاح مع الاستمارة، لكن لا يُشفَّر به شيء هنا: تُشفَّر إجابات الناس بمفاتيح المشروع نفسه.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other shows “Other” and “Specify other.” in English in %1. Add the choice and a text question to the form to have them translated.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تُظهر or_other العبارتين “Other” و“Specify other.” بالإنجليزية في %1. أضف الخيار وسؤالًا من النوع text إلى الاستمارة لتُترجَما.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a number and was left out. Write one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس عددًا فتُرك. اكتب عددًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This question has no choices: “%1” leads neither to a list nor to the rows of a repeat. Mend the path.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا خيارات لهذا السؤال: لا يصل “%1” إلى قائمة ولا إلى صفوف تكرار. صحّح المسار.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This question has no choices, so nobody can answer it. Add an &lt;item&gt; for each, or an &lt;itemset&gt; that leads to a list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس لهذا السؤال خيارات، فلا يستطيع أحد أن يجيب عنه. أضف &lt;item&gt; لكل خيار، أو &lt;itemset&gt; يقود إلى قائمة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The choices are what is said to “%1” in each row: two rows that say the same are one and the same answer. If that may happen, work out a text in the rows that differs, as concat(${%1}, &apos; &apos;, position(..)), and name that one here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الخيارات هنا هي ما قيل في “%1” في كل صف: صفّان يقولان الشيء نفسه هما جواب واحد. إن كان ذلك ممكنًا فاحسب في الصفوف نصًّا يختلف في كل منها، مثل concat(${%1}, &apos; &apos;, position(..))، واذكر اسمه هنا.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This question has no list of choices, so the filter has no effect. Take it away, or give the question a list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس لهذا السؤال قائمة خيارات، فلا أثر للمرشّح. أزله، أو أعطِ السؤال قائمة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The group of “%1” is a table-list, whose choices stand above all its questions, so they cannot be filtered. Take the filter or the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>مجموعة “%1” من الشكل table-list، وخياراتها فوق أسئلتها كلها فلا يمكن ترشيحها. أزل المرشّح أو المظهر.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The group of “%1” is a table-list, whose questions must all have the same choices, but this one has “%2” and the first has “%3”. Give it the same list, or put it into a group of its own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>مجموعة “%1” من الشكل table-list، ويجب أن تكون لأسئلتها كلها الخيارات نفسها، لكن لهذا “%2” وللأول “%3”. أعطه القائمة نفسها، أو ضعه في مجموعة خاصة به.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no question, so it cannot set off “%2”. There is no question named “%1”: name one that people answer.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس سؤالًا فلا يمكنه أن يشغّل “%2”. لا يوجد سؤال باسم “%1”: اذكر سؤالًا يجيب عنه الناس.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is worked out or filled in by itself: nobody answers it, so it cannot set off “%2”. Name a question that people see.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” يُحسب أو يُملأ من نفسه: لا يجيب عنه أحد، فلا يمكنه أن يشغّل “%2”. اذكر سؤالًا يراه الناس.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other cannot be used with a choice filter. Add the choice “other” and a text question to the form instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا تُستعمل or_other مع مرشّح للخيارات. أضف بدلًا منها الخيار “other” وسؤالًا من النوع text إلى الاستمارة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other needs choices of the sheet choices. Add the choice “other” to the file, and a text question to the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تحتاج or_other إلى خيارات من الورقة choices. أضف الخيار “other” إلى الملف، وسؤالًا من النوع text إلى الاستمارة.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other adds “Other” and a question for it in words of this program, which other programs show in English. Add a choice “other” and a text question to the form to say it in your own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تضيف or_other الخيار “Other” وسؤالًا له بكلمات هذا البرنامج، وتظهرهما البرامج الأخرى بالإنجليزية. أضف الخيار “other” وسؤالًا من النوع text إلى الاستمارة لتقولها بكلماتك.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other adds a question named “%1”, and there is one in the same group already (row %2). Give one of them another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تضيف or_other سؤالًا باسم “%1”، وفي المجموعة نفسها سؤال بهذا الاسم (الصف %2). أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a row of type audit already (row %1), and a form has one. Take one of them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يوجد صف من النوع audit من قبل (الصف %1)، وليس للاستمارة إلا واحد. أزل أحدهما.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The question of type audit must be named “audit”, not “%1”. Change its name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يجب أن يكون اسم السؤال من النوع audit هو “audit” لا “%1”. غيّر اسمه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” needs a question in the column trigger: the place is taken when that is answered. Write it there as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يحتاج “%1” إلى سؤال في العمود trigger: يُسجَّل المكان عند الإجابة عنه. اكتبه هناك هكذا: ${name}.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” takes the place itself, so its column calculation must be empty. Clear this cell.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” يسجّل المكان بنفسه، فيجب أن يكون العمود calculation فارغًا عنده. امسح هذه الخلية.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add a column “calculation” that says how, for example ${a} + ${b}, or take the row away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>أضف عمودًا “calculation” يقول كيف، مثل ${a} + ${b}، أو أزل الصف.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has a big-image but no image. Give it an image too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لـ“%1” صورة big-image وليس له image. أعطه image أيضًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The column “%1” is not known; if its texts are meant, name it “label”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>العمود “%1” غير معروف؛ إن كانت نصوصه هي المقصودة فسمّه “label”.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is the name of %2 here and of %3 elsewhere in the form. Rename one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” اسم %2 هنا و%3 في موضع آخر من الاستمارة. غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” fills the list “%2” with search(), but “%3” uses the same list without. Give each its own list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يملأ “%1” القائمة “%2” بالدالة search()، ويستعمل “%3” القائمة نفسها بدونها. أعطِ كلًا منهما قائمته.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” and “%2” are both of the language “%3”: where a row has two texts, that of “%2” is shown in it, and that of “%1” in a language “default”. Keep one of these columns, or name the language of the other.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” و“%2” كلاهما للغة “%3”: حيث يكون للصف نصان يظهر نص “%2” فيها، ويظهر نص “%1” في لغة “default”. أبقِ واحدًا من العمودين، أو اذكر لغة الآخر.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What stands behind :: in the heading “%1” cannot be the name of an attribute, so the column has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ما بعد :: في العنوان “%1” لا يصلح اسم خاصية (attribute)، فلا أثر للعمود. ابدأه بحرف أو _ ولا تكتب إلا حروفًا وأرقامًا و_ و- ونقاطًا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The attribute “%1” is said by another setting already, so this has no effect. Take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الخاصية “%1” يذكرها إعداد آخر من قبل، فلا أثر لهذه. أزلها.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be the name of an attribute, so this has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” لا يصلح اسم خاصية (attribute)، فلا أثر لهذا. ابدأه بحرف أو _ ولا تكتب إلا حروفًا وأرقامًا و_ و- ونقاطًا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” declares no namespace that a form can have, so it was left out. Write a short name, =, and an address in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” لا يعرّف namespace يمكن أن يكون في استمارة، فتُرك. اكتب اسمًا قصيرًا ثم = ثم عنوانًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” stands here without quotes, so it is read as numbers taken from each other, which makes %2. If the day is meant, write date(&apos;%1&apos;).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>كُتب “%1” هنا بلا علامات تنصيص، فيُقرأ أعدادًا يُطرح بعضها من بعض، والناتج %2. إن كان المقصود هو اليوم فاكتب date(&apos;%1&apos;).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The prefix “%1” is declared twice, so only the first counts. Take one away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>البادئة “%1” معلنة مرتين، فلا تُعتمد إلا الأولى. احذف إحداهما.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action is to set “%1”, which has other elements inside and so holds no answer: nothing is set. Name one of those inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يُراد بهذا الإجراء ضبط “%1”، وفيه عناصر أخرى فلا يحمل جوابًا: لا يُضبط شيء. اذكر أحد العناصر التي بداخله.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text has %1 characters; up to %2 can be read, as many as a cell can hold. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عدد حروف النص %1؛ ويمكن قراءة %2 على الأكثر، وهو ما تسعه الخلية. اختصره.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is not a reference. Write the name of a question between ${ and }.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس إحالة. اكتب اسم سؤال بين ${ و}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a reference: blanks stand between the braces. Write %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس إحالة: بين القوسين فراغات. اكتب %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%(label)s” and “%(name)s” are filled in only in questions that stand right inside the loop; in a group inside it people would read them as they are. Take the question out of the group, or write the words out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يُملأ “%(label)s” و“%(name)s” إلا في الأسئلة التي في loop مباشرة؛ وفي مجموعة داخلها يقرؤهما الناس كما هما. أخرج السؤال من المجموعة، أو اكتب الكلمات نفسها.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The column trigger may hold references only, with a comma between two of them. Write them as in ${name} or ${first}, ${second}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يصح في العمود trigger إلا إحالات، بين كل اثنتين فاصلة. اكتبها هكذا: ${name} أو ${first}, ${second}.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a list of parameters. Write them as name=value, with a space between two of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس قائمة parameters. اكتبها هكذا: name=value، وبين كل اثنتين فراغ.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This type of question takes no parameters, so these have no effect. Take them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا النوع من الأسئلة لا يقبل parameters، فلا أثر لها. أزلها.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where a question stands follows from its row; this has no effect. Take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>موضع السؤال يتحدد من صفه؛ فلا أثر لهذا. أزله.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sheet %1 has formulas whose results were not saved with it (%2): open the file in a spreadsheet program, save it there, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>في الورقة %1 صيغ لم تُحفظ نتائجها معها (%2): افتح الملف في برنامج جداول واحفظه هناك، ثم حاول ثانية.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The cell shows a spreadsheet error: mend its formula, or type the text itself.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تُظهر الخلية خطأ من برنامج الجداول: صحّح الصيغة، أو اكتب النص نفسه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no sheet “%1”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا توجد ورقة “%1”.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The result of the formula in this cell was not saved, so the cell is empty here. Open the file in a spreadsheet program and save it there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لم تُحفظ نتيجة الصيغة في هذه الخلية، فهي فارغة هنا. افتح الملف في برنامج جداول واحفظه هناك.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The survey has %1 rows; forms of up to %2 can be read. Divide it into several forms.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عدد صفوف survey هو %1؛ ويمكن قراءة استمارات صفوفها %2 على الأكثر. قسّمها إلى عدة استمارات.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A form that is encrypted (public_key) needs the instanceID of each filling. Take omit_instanceID away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الاستمارة المشفّرة (public_key) تحتاج إلى instanceID لكل تعبئة. أزل omit_instanceID.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write it so, for example as data.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” لا يصلح اسمًا: يبدأ الاسم بحرف أو _ وليس فيه إلا حروف وأرقام و_ و- ونقاط. اكتبه كذلك، مثل data.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is neither yes nor no, so this setting is read as if it were not there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ليس yes ولا no، فيُقرأ هذا الإعداد كأنه غير موجود.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has two ids (form_id and id_string). The one of form_id is used; take the other away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>للاستمارة معرّفان (form_id وid_string). يُستعمل form_id؛ أزل الآخر.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No column is in the language “%1”, so the form begins in “%2”. The languages are: %3.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا عمود باللغة “%1”، فتبدأ الاستمارة باللغة “%2”. اللغات: %3.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No question is in the language “%1”, so this title is not shown.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا سؤال باللغة «%1»، لذلك لا يُعرض هذا العنوان.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The language “%1” has no translation of: %2. Those texts are shown in another language.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس في اللغة “%1” ترجمة لما يلي: %2. تظهر تلك النصوص بلغة أخرى.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The column “disabled” is no longer used. Write a condition in the column relevant instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>العمود “disabled” لم يعد مستعملًا. اكتب بدلًا منه شرطًا في العمود relevant.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This loop is begun but never ended. Add a row “end loop” after its last question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>بدأ هذا الـ loop ولم ينتهِ. أضف صفًا “end loop” بعد آخر سؤال فيه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups stand inside each other more than %1 deep here (a repeat counts as two), which no form needs. End some of them before, or take them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تتداخل المجموعات هنا إلى عمق أكثر من %1 (والتكرار يُعد اثنين)، ولا تحتاج استمارة إلى ذلك. أنهِ بعضها قبل هذا الموضع، أو أزلها.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no name, as the sheet has no column “name”. Add that column, with a name for each question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>هذا الصف بلا اسم، إذ ليس في الورقة عمود “name”. أضف هذا العمود، وفيه اسم لكل سؤال.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name “%1…” has %2 characters; up to %3 can be read. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عدد حروف الاسم “%1…” هو %2؛ ويمكن قراءة %3 على الأكثر. اختصره.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The tag “%1” has other values here than before; those before are kept.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>للوسم “%1” هنا قيم غير التي كانت قبله؛ ويُحتفظ بالتي قبله.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name “meta” belongs to what every form records about itself. Choose another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الاسم “meta” لما تسجّله كل استمارة عن نفسها. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The names “%1” and “%2” (row %3) differ only in capitals, which some programs that read results do not see. Change one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يختلف الاسمان “%1” و“%2” (الصف %3) إلا في الحروف الكبيرة، ولا تراها بعض البرامج التي تقرأ النتائج. غيّر أحدهما.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is the name of the form itself. Give the repeat another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” هو اسم الاستمارة نفسها. أعطِ التكرار اسمًا آخر.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are two repeats named “%1” (also in row %2). Give each its own name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يوجد تكراران باسم “%1” (أيضًا في الصف %2). أعطِ كلًا منهما اسمًا خاصًا به.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A group cannot be required. Take this away, or write it beside a question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا تكون المجموعة إلزامية. أزل هذا، أو اكتبه بجانب سؤال في داخلها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A repeat cannot be required. Take this away, or write it beside a question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يكون التكرار إلزاميًا. أزل هذا، أو اكتبه بجانب سؤال في داخله.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name “%1” is used for two files (also in row %2). Take one of the rows away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الاسم “%1” مستعمل لملفين (أيضًا في الصف %2). أزل أحد الصفين.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A file belongs to the form as a whole, so it cannot stand in a repeat. Move this row out of the repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الملف يخص النموذج كله، فلا يمكن أن يكون داخل تكرار. انقل هذا الصف إلى خارج التكرار.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This row has neither a type nor a name, so nothing is asked here. Write both, or take the row away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ليس لهذا الصف نوع ولا اسم، فلا يُسأل هنا عن شيء. اكتب الاثنين، أو أزل الصف.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This loop names no list. Write it as “begin loop over list” with a list of the sheet choices.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يذكر هذا الـ loop قائمة. اكتبه “begin loop over قائمة” مع قائمة من الورقة choices.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list “%1” has %2 choices, which is too many for a loop over them. Use a shorter list, or a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عدد خيارات القائمة “%1” هو %2، وهذا كثير على loop. استعمل قائمة أقصر أو تكرارًا.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The loop makes a group named after each choice of the list “%1”, and “%2” (row %3) cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Change the name of that choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يصنع loop مجموعة باسم كل خيار من القائمة “%1”، و“%2” (الصف %3) لا يصلح اسمًا: يبدأ الاسم بحرف أو _ وليس فيه إلا حروف وأرقام و_ و- ونقاط. غيّر اسم ذلك الخيار.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The loops make more than %1 questions of these rows. Use shorter lists, or a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تصنع حلقات loop من هذه الصفوف أسئلة عددها أكثر من %1. استعمل قوائم أقصر أو تكرارًا.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is begun inside a loop but not ended there. End it before the row “end loop”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>بدأ هذا داخل loop ولم ينتهِ فيه. أنهِه قبل الصف “end loop”.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This type is not filled in: devices no longer tell it, and we do not collect it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يُملأ هذا النوع: لم تعد الأجهزة تذكره، ونحن لا نجمعه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This type is not filled in: we do not collect it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا يُملأ هذا النوع: نحن لا نجمعه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is filled in with the name that a person goes by here, only if they agreed to be named. Of everybody else it stays empty.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>يُملأ هذا بالاسم الذي يُعرف به الشخص هنا، وفقط إذا وافق على ذكر اسمه. ويبقى فارغا عند كل من سواه.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” has no effect here; the question is asked in its usual form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>لا أثر لـ “%1” هنا؛ يُطرح السؤال بشكله المعتاد.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is more than one sheet for the same: %1. Only the first is read. Put its rows and those of the others into one sheet, or rename the others.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>توجد أكثر من ورقة للشيء نفسه: %1. تُقرأ الأولى فقط. اجمع صفوفها كلها في ورقة واحدة، أو غيّر أسماء الأخرى.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “image-map” needs a picture whose parts are touched, and this question has none, so its choices are shown as usual. Give the question a picture, or take the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>المظهر “image-map” يحتاج إلى صورة تُلمس أجزاؤها، وليس لهذا السؤال صورة، فتظهر خياراته كالمعتاد. أعطِ السؤال صورة، أو أزل المظهر.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “map” shows choices where they are, but none of these says where it is. Give the choices a column geometry with “latitude longitude” in it, or take the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>المظهر “map” يعرض الخيارات في أماكنها، لكن لا أحد منها يقول أين هو. أعطِ الخيارات عمودًا geometry فيه “latitude longitude”، أو أزل المظهر.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The answer to “%1” is covered while it is written, but this text shows it plainly: everybody near the screen reads it. Take it out of the text, or let the question be written without a cover.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>الإجابة عن “%1” مغطاة وهي تُكتب، لكن هذا النص يظهرها مكشوفة: يقرؤها كل من هو قرب الشاشة. أزلها من النص، أو دع السؤال يُكتب دون غطاء.</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>The parameter “%1” is said twice; the last one counts. Take the other away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>المعامل «%1» مكتوب مرتين، ويُعتدّ بالأخير. احذف الآخر.</translation>
    </message>
</context>
<context>
    <name>FoundFile</name>
    <message>
        <location filename="../qml/Desk/FoundFile.qml" line="+15"/>
        <source>%1, %2</source>
        <extracomment>Where a file lies and when it was last changed. %1: folder, %2: date</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <location filename="../qml/Follow/GalleryPage.qml" line="+18"/>
        <source>A picture belongs here. It waits for a parent’s yes.</source>
        <extracomment>Why a photo story is not shown: a child is in it and no guardian has said yes</extracomment>
        <translation>هنا مكان صورة. هي تنتظر موافقة وليّ الأمر.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture belongs here. Somebody in it has not said yes.</source>
        <extracomment>Why a photo story is not shown: a person in it was not asked or said no</extracomment>
        <translation>هنا مكان صورة. شخص فيها لم يقل نعم.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture belongs here. Its maker keeps it from this room.</source>
        <extracomment>Why a photo story is not shown: its maker did not agree to this</extracomment>
        <translation>هنا مكان صورة. صاحبها لا يعرضها في هذه الجلسة.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Walk through the pictures</source>
        <translation>تجوّل بين الصور</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nobody has brought a picture yet. Be the first.</source>
        <extracomment>The gallery, while nobody has brought a photo story</extracomment>
        <translation>لم يأتِ أحد بصورة بعد. كن الأول.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell with a photo</source>
        <translation>احكِ بصورة</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <location filename="../qml/Gather/GatherPage.qml" line="+18"/>
        <source>What do you want to tell today?</source>
        <extracomment>The question on the home page</extracomment>
        <translation>ماذا تريد أن تحكي اليوم؟</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Answer questions</source>
        <extracomment>Card on the home page: opens the survey</extracomment>
        <translation>أجب عن أسئلة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 done</source>
        <extracomment>How far one is in the survey. %1: questions answered, %2: questions there are</extracomment>
        <translation>تم %1 من %2</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Tell with a photo</source>
        <extracomment>Card on the home page: makes a photo story</extracomment>
        <translation>احكِ بصورة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what keeps you waiting, or what helps</source>
        <extracomment>Under &quot;Tell with a photo&quot;</extracomment>
        <translation>أرِنا ما يجعلك تنتظر، أو ما يساعدك</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Put it on the map</source>
        <extracomment>Card on the home page: puts a place on the map</extracomment>
        <translation>ضعه على الخريطة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A place that is good, hard to reach, or missing</source>
        <extracomment>Under &quot;Put it on the map&quot;</extracomment>
        <translation>مكان جيد، أو صعب الوصول، أو غير موجود</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>My things</source>
        <extracomment>Card on the home page: what this person gave or began</extracomment>
        <translation>أشيائي</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) you gave or began</source>
        <extracomment>Under &quot;My things&quot;: how many this person gave or began</extracomment>
        <translation>
            <numerusform>لم تقدم شيئًا ولم تبدأ بعد</numerusform>
            <numerusform>شيء واحد قدمته أو بدأته</numerusform>
            <numerusform>شيئان قدمتهما أو بدأتهما</numerusform>
            <numerusform>%Ln أشياء قدمتها أو بدأتها</numerusform>
            <numerusform>%Ln شيئًا قدمته أو بدأته</numerusform>
            <numerusform>%Ln شيء قدمته أو بدأته</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupChips</name>
    <message>
        <location filename="../qml/Follow/GroupChips.qml" line="+25"/>
        <source>Everyone</source>
        <extracomment>Filter: results of all people</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1: %2</source>
        <extracomment>A group of people in a filter. %1: who, %2: how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups under 5 stay closed, so nobody is singled out.</source>
        <extracomment>Why a group cannot be looked at</extracomment>
        <translation>المجموعات الأقل من 5 تبقى مغلقة، حتى لا يُعرف أحد.</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <location filename="../qml/Talk/HandCard.qml" line="+24"/>
        <source>Every card has a place</source>
        <extracomment>Above the one card that is being talked about</extracomment>
        <translation>لكل بطاقة مكان</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In your hands</source>
        <translation>بين يديك</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln card(s) left to place</source>
        <extracomment>How many cards have no place yet</extracomment>
        <translation>
            <numerusform>لا بطاقات تنتظر مكانًا</numerusform>
            <numerusform>بقيت بطاقة واحدة بلا مكان</numerusform>
            <numerusform>بقيت بطاقتان بلا مكان</numerusform>
            <numerusform>بقيت %Ln بطاقات بلا مكان</numerusform>
            <numerusform>بقيت %Ln بطاقة بلا مكان</numerusform>
            <numerusform>بقيت %Ln بطاقة بلا مكان</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Another card first</source>
        <extracomment>Button: take another card into the hands; this one waits</extracomment>
        <translation>بطاقة أخرى أولًا</translation>
    </message>
</context>
<context>
    <name>HearStrip</name>
    <message>
        <location filename="../qml/Survey/HearStrip.qml" line="+18"/>
        <source>Hear the question</source>
        <extracomment>Button with a loudspeaker: reads the question aloud.</extracomment>
        <translation>اسمع السؤال</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../qml/Shell/HelpPage.qml" line="+17"/>
        <source>Hear: reads what stands beside it. Press again to stop.</source>
        <extracomment>Help: what the loudspeaker sign does</extracomment>
        <translation>اسمع: يقرأ لك ما بجانبه. اضغط مرة أخرى ليتوقف.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say it: the red button records your voice. You can listen, and do it again.</source>
        <extracomment>Help: what the microphone sign does. Red is only ever a person&apos;s voice</extracomment>
        <translation>قلها: الزر الأحمر يسجّل صوتك. يمكنك أن تسمعه، وأن تعيد من جديد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave out: no question has to be answered.</source>
        <translation>تخطَّ: لا سؤال تجب الإجابة عنه.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back: nothing you gave is lost by it.</source>
        <translation>رجوع: لا يضيع بذلك شيء مما قدمته.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only on this device: no other device holds it yet. Share passes it on.</source>
        <translation>على هذا الجهاز فقط: ليس على جهاز آخر بعد. «نشارك» ينقله.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share: gives things to the devices of other people in the programme.</source>
        <translation>نشارك: يعطي الأشياء لأجهزة الآخرين في المشروع.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your patch: language, text size, what you agreed to, taking back, next person.</source>
        <translation>رقعتك: اللغة، وحجم الكتابة، وما وافقت عليه، والسحب، والشخص التالي.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Desk: for those who look after the programme.</source>
        <translation>المكتب: للمشرفين على المشروع.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Help</source>
        <extracomment>Title of the help page</extracomment>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../qml/Survey/HelpSheet.qml" line="+17"/>
        <source>Touch the loudspeaker to hear a question or an answer.</source>
        <translation>المس مكبّر الصوت لتسمع سؤالًا أو إجابة.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You may skip any question. Nothing bad happens.</source>
        <translation>يمكنك أن تتخطى أي سؤال. لا ضرر في ذلك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The arrow goes back. Nothing is lost by it.</source>
        <translation>السهم يرجع بك. لا يضيع شيء بذلك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The globe changes the language. Your answers stay.</source>
        <translation>الكرة الأرضية تغيّر اللغة. إجاباتك تبقى.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All you say is kept on this device at once. You can stop and come back.</source>
        <translation>كل ما تقوله يُحفظ فورًا على هذا الجهاز. يمكنك أن تتوقف ثم تعود.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How this works</source>
        <extracomment>Title of the help for somebody who is filling a survey.</extracomment>
        <translation>كيف يعمل هذا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One touch on a picture goes on to the next question</source>
        <extracomment>A setting in the help of a survey, on or off.</extracomment>
        <translation>لمسة واحدة على صورة تنقلك إلى السؤال التالي</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Read every question to me</source>
        <extracomment>A setting in the help of a survey, on or off.</extracomment>
        <translation>اقرأ لي كل سؤال</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How much on one page</source>
        <extracomment>Name of the choice between one question a page, a group a page, and all on one page.</extracomment>
        <translation>كم في الصفحة الواحدة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>One question a page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>سؤال في كل صفحة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What belongs together</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>ما يخصّ بعضه بعضاً</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All on one page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>الكل في صفحة واحدة</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <location filename="../qml/PhotoStory/HoldList.qml" line="+21"/>
        <source>Before the group can see it</source>
        <extracomment>Above the reasons why a story may not go to the group yet</extracomment>
        <translation>قبل أن تراها المجموعة</translation>
    </message>
</context>
<context>
    <name>HoldingRow</name>
    <message>
        <location filename="../qml/Share/HoldingRow.qml" line="+18"/>
        <source>Answers</source>
        <extracomment>Sorts of things in the share list</extracomment>
        <translation>الإجابات</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Photo stories</source>
        <translation>الحكايات المصوّرة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Organisations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none yet</source>
        <extracomment>Beside a sort of thing: there is none of it yet</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>all %1</source>
        <extracomment>All things of a sort are also held by another device. %1: how many</extracomment>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 only here</source>
        <extracomment>Of a sort of thing, how many no other device holds. %1 of %2</extracomment>
        <translation>%1 من %2 هنا فقط</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <location filename="../qml/Share/HubPage.qml" line="+19"/>
        <source>A hub is a computer that is always on. It keeps our things in sealed parcels until the others come for them. It cannot open them.</source>
        <extracomment>What a hub is; shown and said aloud</extracomment>
        <translation>المحطة حاسوب يعمل دائمًا. يحفظ أشياءنا في طرود مختومة حتى يأتي الآخرون لأخذها. لا يستطيع فتحها.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The hub</source>
        <extracomment>Title of the page of the hub, a computer that is always on and keeps sealed parcels for the group</extracomment>
        <translation>المحطة</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Taking what others left, leaving what is here. You can go on meanwhile.</source>
        <extracomment>While things go to the hub and come from it</extracomment>
        <translation>نأخذ ما تركه الآخرون ونترك ما هنا. يمكنك المتابعة في الأثناء.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Rest. Keep what is done</source>
        <translation>استراحة. يبقى ما تمّ</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not shared with it yet</source>
        <translation>لم نشاركها شيئًا بعد</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is only here.</source>
        <extracomment>State of the hub: everything of this device lies there or on another device</extracomment>
        <translation>لا شيء هنا فقط.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln thing(s) are only on this device.</source>
        <translation>
            <numerusform>لا شيء على هذا الجهاز وحده.</numerusform>
            <numerusform>شيء واحد على هذا الجهاز فقط.</numerusform>
            <numerusform>شيئان على هذا الجهاز فقط.</numerusform>
            <numerusform>%Ln أشياء على هذا الجهاز فقط.</numerusform>
            <numerusform>%Ln شيئًا على هذا الجهاز فقط.</numerusform>
            <numerusform>%Ln شيء على هذا الجهاز فقط.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Shared with it on %1</source>
        <translation>شاركناها في %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+36"/>
        <source>Share with the hub</source>
        <extracomment>Button: take what others left on the hub, and leave what is here</extracomment>
        <translation>المشاركة مع المحطة</translation>
    </message>
    <message>
        <location line="-35"/>
        <source>Wait until this exchange is done.</source>
        <translation>انتظر حتى ننتهي من الأخذ والعطاء.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, forget its address</source>
        <extracomment>First press of the button that removes the address of the hub from this device, then the second</extracomment>
        <translation>نعم، انسَ عنوانها</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forget this hub</source>
        <translation>نسيان هذه المحطة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What lies there stays there.</source>
        <translation>ما هناك يبقى هناك.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The address of our hub</source>
        <extracomment>Name of the field for the address of a hub</extracomment>
        <translation>عنوان محطتنا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whoever looks after it can send it to you. What stands behind the # proves that it is the right one.</source>
        <extracomment>Below the field for the address of a hub</extracomment>
        <translation>يمكن لمن يعتني بها أن يرسله إليك. ما بعد علامة # يثبت أنها هي.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Please write the address first.</source>
        <translation>اكتب العنوان أولاً من فضلك.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Whoever runs it sees when somebody comes and how much they bring. No names, no words, no pictures.</source>
        <extracomment>What the people who run a hub can learn</extracomment>
        <translation>من يشغّلها يرى متى يأتي أحد وكم يحمل. لا أسماء ولا كلمات ولا صور.</translation>
    </message>
</context>
<context>
    <name>ImageMapWidget</name>
    <message>
        <location filename="../qml/Survey/ImageMapWidget.qml" line="+41"/>
        <source>Picture to touch. Chosen: %1</source>
        <extracomment>Name of a picture whose parts can be touched. %1: what was chosen</extracomment>
        <translation>صورة للمس. المختار: %1</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Picture to touch. Nothing is chosen yet.</source>
        <extracomment>Name of a picture whose parts can be touched.</extracomment>
        <translation>صورة للمس. لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Choose here.</source>
        <extracomment>Above a list of the parts of a picture that is not on this device.</extracomment>
        <translation>اختر هنا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch the picture, or choose here.</source>
        <extracomment>Above a list of the parts of the picture beside it or over it.</extracomment>
        <translation>المس الصورة أو اختر هنا.</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <location filename="../qml/Share/InvitePage.qml" line="+18"/>
        <source>On the new device, choose to join a group and read this code with its camera.</source>
        <extracomment>Said aloud and shown: how a newcomer is let in</extracomment>
        <translation>على الجهاز الجديد، اختر الانضمام إلى مجموعة واقرأ هذا الرمز بكاميرته.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Let somebody in</source>
        <extracomment>Title of the page that lets a new device into the group</extracomment>
        <translation>إدخال شخص</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 asks to be let in.</source>
        <translation>%1 يطلب الدخول.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Let in only if the same six digits are on both screens.</source>
        <translation>اسمح بالدخول فقط إذا كانت الأرقام الستة نفسها على الشاشتين.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has read the code. Is it the device of the person beside you?</source>
        <extracomment>A device that read the code asks to be let in</extracomment>
        <translation>لقد قرأ الرمز. هل هو جهاز الشخص الذي بجانبك؟</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Same digits, let in</source>
        <translation>الأرقام نفسها، اسمح بالدخول</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, let in</source>
        <extracomment>Button: let the device into the group</extracomment>
        <translation>نعم، يدخل</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No</source>
        <extracomment>Button: do not let the device in</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is in, and holds what we have.</source>
        <translation>انضمّ %1 إلينا، ولديه الآن ما لدينا.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Make a new code</source>
        <extracomment>Button: make a new code that lets one more device in</extracomment>
        <translation>إنشاء رمز جديد</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <location filename="../qml/Share/ItemRow.qml" line="+45"/>
        <source>A place</source>
        <extracomment>A thing somebody gave that has no words of its own</extracomment>
        <translation>مكان</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Told without words</source>
        <translation>حُكي بلا كلمات</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>with the hub</source>
        <extracomment>Receipt on a thing: the hub holds it, no other device does yet</extracomment>
        <translation>عند المحطة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only here</source>
        <extracomment>Receipt on a thing: no other device holds it</extracomment>
        <translation>هنا فقط</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>on %Ln other device(s)</source>
        <extracomment>Receipt on a thing. %n: other devices that hold it</extracomment>
        <translation>
            <numerusform>ليس على جهاز آخر</numerusform>
            <numerusform>على جهاز آخر</numerusform>
            <numerusform>على جهازين آخرين</numerusform>
            <numerusform>على %Ln أجهزة أخرى</numerusform>
            <numerusform>على %Ln جهازًا آخر</numerusform>
            <numerusform>على %Ln جهاز آخر</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the hub</source>
        <extracomment>One of those who hold a thing, in a list of devices: the hub</extracomment>
        <translation>المحطة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>JoinRequestCard</name>
    <message>
        <location filename="../qml/Share/JoinRequestCard.qml" line="+19"/>
        <source>%1 asks to be let in.</source>
        <translation>%1 يطلب الدخول.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let in only if the same six digits are on both screens.</source>
        <translation>اسمح بالدخول فقط إذا كانت الأرقام الستة نفسها على الشاشتين.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Same digits, let in</source>
        <extracomment>Button: let the device in as a member of the group</extracomment>
        <translation>الأرقام نفسها، اسمح بالدخول</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+9"/>
        <source>Only a steward&apos;s device can let others in.</source>
        <translation>جهاز المشرف على المشروع وحده يسمح للآخرين بالدخول.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Let in to help at the Desk</source>
        <extracomment>Button: let the device in, its holder looks after the programme too</extracomment>
        <translation>اسمح بالدخول للمساعدة في المكتب</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <location filename="../qml/Desk/KeepPage.qml" line="+19"/>
        <source>First write a word or sentence of at least 8 letters.</source>
        <extracomment>Why a button does nothing yet: the word that locks a copy is too short</extracomment>
        <translation>اكتب أولًا كلمة أو جملة من 8 حروف على الأقل.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep a locked copy</source>
        <translation>احفظ نسخة مقفلة</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Making the copy…</source>
        <translation>نصنع النسخة…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Opening the copy…</source>
        <translation>نفتح النسخة…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The copy is made. Whoever has it needs the word to open it.</source>
        <extracomment>After making a locked copy</extracomment>
        <translation>النسخة جاهزة. من يأخذها يحتاج إلى الكلمة ليفتحها.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The copy is open in a folder of its own.</source>
        <extracomment>After opening a locked copy into a new folder</extracomment>
        <translation>النسخة مفتوحة في مجلد خاص بها.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A word or sentence that opens it</source>
        <extracomment>Label of the field for the passphrase that locks a backup</extracomment>
        <translation>كلمة أو جملة تفتحها</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At least 8 letters. Keep it apart from the copy: without it nobody can open it, not even we.</source>
        <extracomment>Below the field for the passphrase</extracomment>
        <translation>8 حروف على الأقل. احفظها بعيدًا عن النسخة: بدونها لا يفتحها أحد، ولا حتى نحن.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+49"/>
        <source>Put a copy here</source>
        <extracomment>Heading over places where a backup can be put</extracomment>
        <translation>ضع نسخة هنا</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Another place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Open a copy again</source>
        <extracomment>Heading over backups that can be opened again</extracomment>
        <translation>افتح نسخة من جديد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It goes into a folder of its own. What is here now stays as it is.</source>
        <extracomment>Below that heading</extracomment>
        <translation>تُفتح في مجلد خاص بها. ما هو هنا الآن يبقى كما هو.</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+12"/>
        <source>Choose a copy</source>
        <extracomment>Button: choose a backup file</extracomment>
        <translation>اختر نسخة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Locked copies (*.uthanbackup)</source>
        <extracomment>Names a kind of file in the file chooser</extracomment>
        <translation>نسخ مقفلة (*.uthanbackup)</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <location filename="../qml/Survey/KeptFile.qml" line="+32"/>
        <source>Your film</source>
        <extracomment>A film that was made here has no name of its own.</extracomment>
        <translation>فيلمك</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Take it away</source>
        <extracomment>Button: takes a file or a film out of the answer again.</extracomment>
        <translation>أزيلوه</translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <location filename="../qml/Desk/KindsPage.qml" line="+16"/>
        <source>Everything we keep</source>
        <translation>كل ما نحفظه</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <location filename="../qml/Welcome/LanguageCard.qml" line="+25"/>
        <source>%1, %2, %3 of %4</source>
        <extracomment>A language card for a screen reader. %1: name of the language, %2: its greeting, %3: place in the row, %4: how many</extracomment>
        <translation>%1، %2، %3 من %4</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The app&apos;s own words are in English</source>
        <extracomment>Said by a screen reader for a language the app is not translated to yet</extracomment>
        <translation>كلمات التطبيق بالإنجليزية</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <location filename="../qml/Survey/LanguageSheet.qml" line="+16"/>
        <source>Go on in another language</source>
        <extracomment>Title above the languages of a survey.</extracomment>
        <translation>أكمل بلغة أخرى</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Beside it, for an interpreter</source>
        <extracomment>Heading above the second language of a survey, for somebody who interprets.</extracomment>
        <translation>إلى جانبها، للمترجم</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>None</source>
        <extracomment>No second language is shown.</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Also in %1</source>
        <extracomment>Name of the button that shows a second language. %1: the language</extracomment>
        <translation>أيضاً بـ%1</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <location filename="../qml/Welcome/LanguageStep.qml" line="+45"/>
        <source>Desk</source>
        <extracomment>Sign on the first page that leads to the Desk, for those who look after the programme</extracomment>
        <translation>المكتب</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Languages</source>
        <extracomment>Accessible name of the group of language cards</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>I have a code</source>
        <extracomment>Button for people who were here before and have their receipt code</extracomment>
        <translation>عندي رمز</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Text size, %1</source>
        <extracomment>Name of the button that makes the text larger step by step. %1 is the size now</extracomment>
        <translation>حجم الكتابة، %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Touch your language first</source>
        <extracomment>Said when the button to go on is pressed before a language was touched</extracomment>
        <translation>المس لغتك أولًا</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <location filename="../qml/Desk/LanguagesPage.qml" line="+16"/>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The app&apos;s own words</source>
        <extracomment>Heading: languages of the app&apos;s own words</extracomment>
        <translation>كلمات التطبيق</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written with care, not yet looked over by native speakers.</source>
        <extracomment>Said plainly of all translations of the app</extracomment>
        <translation>كُتبت بعناية، ولم يراجعها أهل اللغة بعد.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>all there</source>
        <extracomment>A language the app is wholly translated into</extracomment>
        <translation>كلها موجودة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in English for now</source>
        <extracomment>A language whose words are shown in English for now</extracomment>
        <translation>بالإنجليزية حتى الآن</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Our surveys</source>
        <extracomment>Heading: languages of each survey&apos;s texts</extracomment>
        <translation>استبياناتنا</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 of %2</source>
        <extracomment>How many of a survey&apos;s texts exist in a language. %1 of %2</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <location filename="../qml/Survey/LeftList.qml" line="+32"/>
        <source>What did not come along</source>
        <extracomment>Heading above answers that a newer version of the survey has no place for as they are.</extracomment>
        <translation>ما لم ينتقل معك</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What you said to these stays with your answers.</source>
        <extracomment>Below that heading.</extracomment>
        <translation>ما قلته هنا يبقى مع إجاباتك.</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln of these rest now</source>
        <extracomment>In the list &quot;What did not come along&quot;: of what the survey asks again and again, as for each member of a household. %n: for how many of them it does not ask any more</extracomment>
        <translation>
            <numerusform>لا شيء من هذه يستريح الآن</numerusform>
            <numerusform>واحد من هذه يستريح الآن</numerusform>
            <numerusform>اثنان من هذه يستريحان الآن</numerusform>
            <numerusform>%Ln من هذه تستريح الآن</numerusform>
            <numerusform>%Ln من هذه تستريح الآن</numerusform>
            <numerusform>%Ln من هذه تستريح الآن</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A recording or a picture</source>
        <extracomment>A recording or a picture that was given as an answer.</extracomment>
        <translation>تسجيل أو صورة</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Still asked, but no longer with this choice.</source>
        <extracomment>Below an answer in the list &quot;What did not come along&quot;: the question is still asked, but without this choice.</extracomment>
        <translation>ما زال يُسأل عنه، لكن هذا الخيار لم يعد موجودًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The survey asks for fewer of them now. What was said there is kept.</source>
        <extracomment>Below &quot;2 of these rest now&quot; in the same list.</extracomment>
        <translation>يسأل الاستبيان الآن عن عدد أقل منها. وما قيل فيها محفوظ.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Still asked, but there are other things to put in order now. Please look at it again.</source>
        <extracomment>Below an answer in the same list: things that were put in order. Some are gone, or there are others.</extracomment>
        <translation>ما زال يُسأل، لكن الأشياء التي تُرتَّب الآن غير تلك. أعد النظر فيه من فضلك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Still asked, but in another way. Please look at it again.</source>
        <extracomment>Below an answer in the same list: words were asked for, and now it is a day or a number.</extracomment>
        <translation>ما زال يُسأل، ولكن بطريقة أخرى. يرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>What broke off</source>
        <extracomment>Heading above recordings and films that ended before their time, beside an answer that was there already.</extracomment>
        <translation>ما انقطع</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You were saying or filming these again. What there was of it stays with your answers.</source>
        <extracomment>Below the heading &quot;What broke off&quot;.</extracomment>
        <translation>كنت تقولها أو تصورها من جديد. ما كان منها يبقى مع إجاباتك.</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <location filename="../qml/Follow/LimitsCard.qml" line="+20"/>
        <source>What this cannot tell us</source>
        <translation>ما لا يخبرنا به هذا</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The people we did not reach are not in these numbers.</source>
        <translation>من لم نصل إليهم ليسوا في هذه الأرقام.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A few people answered but did not agree to be counted.</source>
        <extracomment>%n: people</extracomment>
        <translation>أجاب عدد قليل من الناس ولم يوافقوا على عدّهم.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln people answered but did not agree to be counted.</source>
        <translation>
            <numerusform>كل من أجاب وافق على عدّه.</numerusform>
            <numerusform>أجاب شخص واحد ولم يوافق على عدّه.</numerusform>
            <numerusform>أجاب شخصان ولم يوافقا على عدّهما.</numerusform>
            <numerusform>أجاب %Ln أشخاص ولم يوافقوا على عدّهم.</numerusform>
            <numerusform>أجاب %Ln شخصًا ولم يوافقوا على عدّهم.</numerusform>
            <numerusform>أجاب %Ln شخص ولم يوافقوا على عدّهم.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Groups under 5 stay closed, so nobody is singled out.</source>
        <translation>المجموعات الأقل من 5 تبقى مغلقة، حتى لا يُعرف أحد.</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <location filename="../qml/Controls/LockButton.qml" line="+10"/>
        <source>Lock now</source>
        <extracomment>Name of the sign that locks the device at once: only the passphrase or PIN opens it again.</extracomment>
        <translation>اقفل الآن</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <location filename="../qml/Lock/LockPage.qml" line="+19"/>
        <location line="+206"/>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <location line="-203"/>
        <source>First give the one there is now.</source>
        <extracomment>Why the button does nothing yet: the passphrase or PIN there is now</extracomment>
        <translation>أعطِ أولًا الموجود الآن.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least 8 letters, please.</source>
        <translation>8 حروف على الأقل من فضلك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+174"/>
        <source>At least 6 digits, please.</source>
        <translation>6 أرقام على الأقل من فضلك.</translation>
    </message>
    <message>
        <location line="-172"/>
        <source>The two are not the same yet.</source>
        <extracomment>Why the button does nothing yet: the two are not the same</extracomment>
        <translation>الاثنان ليسا متطابقين بعد.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>The lock of this device</source>
        <extracomment>Title of the page where the lock of the device is chosen</extracomment>
        <translation>قفل هذا الجهاز</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Done. It is now: %1</source>
        <extracomment>After a lock was set. %1: what it is, &quot;A word or sentence&quot;</extracomment>
        <translation>تمّ. القفل الآن: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Now: %1</source>
        <extracomment>What guards the device now. %1: what it is, &quot;A word or sentence&quot;</extracomment>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Lock now</source>
        <extracomment>Button: locks the device at once</extracomment>
        <translation>اقفل الآن</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When nobody touches it, lock after</source>
        <extracomment>Heading over the times after which the device locks by itself when nobody touches it</extracomment>
        <translation>إذا لم يلمسه أحد، اقفله بعد</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%Ln minute(s)</source>
        <extracomment>A time after which the device locks by itself</extracomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>never</source>
        <extracomment>The device never locks by itself</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+6"/>
        <source>Choose a lock</source>
        <extracomment>Heading over the locks to choose from, when there is none yet
----------
Name of the group of locks to choose from</extracomment>
        <translation>اختر قفلًا</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Change it</source>
        <extracomment>Heading over the locks to choose from, when there is one</extracomment>
        <translation>تغييره</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This computer has no key store for us, and a number alone would be guessed.</source>
        <extracomment>Why this lock cannot be chosen: the desktop has no place for secrets</extracomment>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح لنا، والرقم وحده يُخمَّن.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is already so.</source>
        <extracomment>Why &quot;no lock&quot; cannot be chosen: it is already so</extracomment>
        <translation>هو كذلك الآن.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The number there is now</source>
        <extracomment>Name of a field: the PIN there is before the change</extracomment>
        <translation>الرقم الحالي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The word or sentence there is now</source>
        <extracomment>Name of a field: the passphrase there is before the change</extracomment>
        <translation>الكلمة أو الجملة الحالية</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A new number</source>
        <extracomment>Name of a field: a new PIN</extracomment>
        <translation>رقم جديد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new word or sentence</source>
        <extracomment>Name of a field: a new passphrase</extracomment>
        <translation>كلمة أو جملة جديدة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>At least 8 letters. Four words that do not belong together are hard to guess and easy to keep.</source>
        <extracomment>Below the field for a new passphrase</extracomment>
        <translation>8 حروف على الأقل. أربع كلمات لا رابط بينها يصعب تخمينها ويسهل حفظها.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The same once more</source>
        <extracomment>Name of a field: the new passphrase or PIN a second time</extracomment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What was copied from this device before stays readable.</source>
        <extracomment>Said plainly before a first lock is set</extracomment>
        <translation>ما نُسخ من هذا الجهاز من قبل يبقى مقروءًا.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Take the lock away</source>
        <extracomment>Button: takes the lock away</extracomment>
        <translation>إزالة القفل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set this lock</source>
        <extracomment>Button: sets the lock that was chosen</extracomment>
        <translation>ضع هذا القفل</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <location filename="../qml/Lock/LockWords.qml" line="+12"/>
        <source>A word or sentence</source>
        <extracomment>A lock: opened by a word or sentence that is typed</extracomment>
        <translation>كلمة أو جملة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A number, on this computer only</source>
        <extracomment>A lock: opened by a PIN of at least six digits, on this computer only</extracomment>
        <translation>رقم، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whoever is logged in here</source>
        <extracomment>A lock: the key lies in the desktop&apos;s key store (GNOME Keyring, KWallet)</extracomment>
        <translation>من سجّل الدخول هنا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No lock</source>
        <extracomment>No lock guards the device</extracomment>
        <translation>بلا قفل</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The strongest. Also whoever copies the files cannot read them. Forgotten, nobody opens this device&apos;s things any more, not even we; the other devices keep what was shared.</source>
        <extracomment>What a passphrase guards against, and what happens when it is forgotten</extracomment>
        <translation>الأقوى. حتى من ينسخ الملفات لا يقرؤها. إن نُسيت فلن يفتح أحد أشياء هذا الجهاز، ولا حتى نحن؛ وتحتفظ الأجهزة الأخرى بما تشاركناه.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Quick to press. It works together with this computer&apos;s key store: copied elsewhere the files stay closed. Lost with this computer&apos;s login.</source>
        <extracomment>What a PIN guards against. The key store: where the desktop keeps secrets</extracomment>
        <translation>سريع الضغط. يعمل مع مخزن مفاتيح هذا الحاسوب: إن نُسخت الملفات إلى مكان آخر بقيت مغلقة. يضيع مع حساب هذا الحاسوب.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opens by itself for whoever is logged in on this computer. Copied elsewhere the files stay closed. Whoever sits down here can read everything.</source>
        <extracomment>What the key store alone guards against</extracomment>
        <translation>يفتح وحده لمن سجّل الدخول على هذا الحاسوب. إن نُسخت الملفات بقيت مغلقة. من يجلس هنا يقرأ كل شيء.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whoever can open this device&apos;s files can read what is kept. Look after the device.</source>
        <extracomment>Said plainly: without a lock nothing is guarded</extracomment>
        <translation>من يفتح ملفات هذا الجهاز يقرأ ما نحفظه. اعتنِ بالجهاز.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>That is not the number. Try again.</source>
        <extracomment>The PIN was not right</extracomment>
        <translation>ليس هذا هو الرقم. حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That is not the word. Try again.</source>
        <extracomment>The passphrase was not right</extracomment>
        <translation>ليست هذه هي الكلمة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That was tried too often. Please wait.</source>
        <extracomment>A wrong passphrase or PIN was tried several times; the wait is counted down beside this</extracomment>
        <translation>جرت محاولات كثيرة. انتظر من فضلك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At least 8 letters, please.</source>
        <translation>8 حروف على الأقل من فضلك.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>At least 6 digits, please.</source>
        <extracomment>A PIN that is too short, or is not made of digits</extracomment>
        <translation>6 أرقام على الأقل من فضلك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This computer&apos;s key store does not answer. Log in to the computer again, then try once more.</source>
        <translation>مخزن مفاتيح هذا الحاسوب لا يجيب. سجّل الدخول إلى الحاسوب من جديد ثم حاول.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This computer&apos;s key store does not hold its half of the lock any more. Bring the programme back from another device, or with its shares.</source>
        <extracomment>The other half of the lock is gone from the desktop&apos;s key store</extracomment>
        <translation>مخزن مفاتيح هذا الحاسوب لم يعد يحفظ نصف القفل. أعد المشروع من جهاز آخر، أو بحصصه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The computer was told not to give its half of the lock. Try again, and say yes.</source>
        <translation>قيل للحاسوب ألا يعطي نصف القفل. حاول مرة أخرى وقل نعم.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device is full. Make some room, then try again.</source>
        <translation>هذا الجهاز ممتلئ. أفسح مكانًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>لم ينجح هذا. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>The next try is in %Ln minute(s).</source>
        <extracomment>How long until a passphrase or PIN may be tried again</extracomment>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية بعد دقيقة.</numerusform>
            <numerusform>المحاولة التالية بعد دقيقتين.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln دقائق.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln دقيقة.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The next try is in %Ln second(s).</source>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <location filename="../qml/Lock/LockedPage.qml" line="+21"/>
        <location line="+90"/>
        <source>One moment …</source>
        <extracomment>Why a button does nothing: the passphrase is being looked at
----------
Button: opens the locked device</extracomment>
        <translation>لحظة …</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>The door is locked</source>
        <extracomment>Title of the page that asks for the passphrase or PIN</extracomment>
        <translation>الباب مقفل</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Press your number to go on.</source>
        <extracomment>Below the title: what to do. A PIN</extracomment>
        <translation>اضغط رقمك للمتابعة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write your word or sentence to go on.</source>
        <extracomment>Below the title: what to do. A passphrase</extracomment>
        <translation>اكتب كلمتك أو جملتك للمتابعة.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Your word or sentence</source>
        <extracomment>Name of the field for the passphrase that opens the device</extracomment>
        <translation>كلمتك أو جملتك</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Show what I write</source>
        <extracomment>Button: shows what is written in place of dots, and back</extracomment>
        <translation>أظهر ما أكتب</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+9"/>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Please write the word first.</source>
        <extracomment>Why the button does nothing yet</extracomment>
        <translation>اكتب الكلمة أولًا من فضلك.</translation>
    </message>
</context>
<context>
    <name>LogStrip</name>
    <message>
        <location filename="../qml/Survey/LogStrip.qml" line="+38"/>
        <source>How you filled this in is recorded</source>
        <extracomment>The log of how a survey was filled in goes with the answers.</extracomment>
        <translation>طريقة إجابتك مسجّلة</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Take it out</source>
        <extracomment>Button: takes the log of how a survey was filled in out of the answers.</extracomment>
        <translation>أزيلوه</translation>
    </message>
</context>
<context>
    <name>LookedAt</name>
    <message numerus="yes">
        <location filename="../qml/Desk/LookedAt.qml" line="+20"/>
        <source>%Ln question(s)</source>
        <extracomment>About a survey that was just looked at. %n: questions</extracomment>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>A survey of this name is in use and has %Ln answer(s). This one takes its place; answers that were given stay, and those that were begun move over.</source>
        <extracomment>A survey that was just looked at has the name of one people answer now. %n: answers that were given to that one</extracomment>
        <translation>
            <numerusform>يوجد استبيان بهذا الاسم قيد الاستخدام، ولا إجابات له بعد. سيحل هذا محله؛ تبقى الإجابات المعطاة، وتنتقل الإجابات التي بُدئت إليه.</numerusform>
            <numerusform>يوجد استبيان بهذا الاسم قيد الاستخدام وله إجابة واحدة. سيحل هذا محله؛ تبقى الإجابات المعطاة، وتنتقل الإجابات التي بُدئت إليه.</numerusform>
            <numerusform>يوجد استبيان بهذا الاسم قيد الاستخدام وله إجابتان. سيحل هذا محله؛ تبقى الإجابات المعطاة، وتنتقل الإجابات التي بُدئت إليه.</numerusform>
            <numerusform>يوجد استبيان بهذا الاسم قيد الاستخدام وله %Ln إجابات. سيحل هذا محله؛ تبقى الإجابات المعطاة، وتنتقل الإجابات التي بُدئت إليه.</numerusform>
            <numerusform>يوجد استبيان بهذا الاسم قيد الاستخدام وله %Ln إجابة. سيحل هذا محله؛ تبقى الإجابات المعطاة، وتنتقل الإجابات التي بُدئت إليه.</numerusform>
            <numerusform>يوجد استبيان بهذا الاسم قيد الاستخدام وله %Ln إجابة. سيحل هذا محله؛ تبقى الإجابات المعطاة، وتنتقل الإجابات التي بُدئت إليه.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Neither names a version. Give this one a version, so that their answers can be told apart.</source>
        <extracomment>The same survey, with other questions but the number of the version unchanged. %1: the version</extracomment>
        <translation>لا يذكر أيٌّ منهما إصدارًا. أعطِ هذا الاستبيان إصدارًا حتى يمكن التمييز بين إجاباتهما.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Both are version %1, but they differ. Give this one another version, so that their answers can be told apart.</source>
        <translation>كلاهما الإصدار %1، لكنهما مختلفان. أعطِ هذا إصدارًا آخر حتى يمكن التمييز بين إجاباتهما.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not found beside it: %1. Their place stays empty.</source>
        <extracomment>%1: names of picture and sound files a survey mentions but that do not lie beside it</extracomment>
        <translation>لم نجد بجانبه: %1. مكانها يبقى فارغًا.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln thing(s) we cannot do yet or that look wrong:</source>
        <extracomment>Above a list of places in a spreadsheet. %n: how many</extracomment>
        <translation>
            <numerusform>لا شيء يحتاج إلى إصلاح:</numerusform>
            <numerusform>شيء واحد لا نقدر عليه بعد أو يحتاج إلى نظر:</numerusform>
            <numerusform>شيئان لا نقدر عليهما بعد أو يحتاجان إلى نظر:</numerusform>
            <numerusform>%Ln أشياء لا نقدر عليها بعد أو تحتاج إلى نظر:</numerusform>
            <numerusform>%Ln شيئًا لا نقدر عليه بعد أو يحتاج إلى نظر:</numerusform>
            <numerusform>%Ln شيء لا نقدر عليه بعد أو يحتاج إلى نظر:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bring it in</source>
        <extracomment>Button: take the survey into the programme</extracomment>
        <translation>أضفه</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not now</source>
        <extracomment>Button: do not bring the survey in</extracomment>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../qml/Shell/Main.qml" line="+21"/>
        <source>Uthan</source>
        <extracomment>Title of the window; the name of the app. %1 is the name of the programme</extracomment>
        <translation>Uthan</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Uthan: %1</source>
        <translation>Uthan: %1</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <location filename="../qml/Map/MapBar.qml" line="+32"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Our map</source>
        <extracomment>Title of the community&apos;s map</extracomment>
        <translation>خريطتنا</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln place(s)</source>
        <extracomment>How many places are on the map</extracomment>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%Ln أماكن</numerusform>
            <numerusform>%Ln مكانًا</numerusform>
            <numerusform>%Ln مكان</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for where you are</source>
        <extracomment>Button: moves the map to where this device is</extracomment>
        <translation>نبحث عن مكانك</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where I am</source>
        <translation>أين أنا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All places</source>
        <extracomment>Button: shows the whole map with every place</extracomment>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show the map</source>
        <extracomment>Button: shows the places as a list; shows them as a map again</extracomment>
        <translation>اعرض الخريطة</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show as a list</source>
        <translation>اعرض كقائمة</translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message>
        <location filename="../qml/Map/MapFrame.qml" line="+62"/>
        <source>Map. %1</source>
        <extracomment>The same. %1 is a sentence about what is near</extracomment>
        <translation>خريطة. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Arrow keys move it by 20 m, plus and minus change how close it is</source>
        <extracomment>How the map is moved with the keyboard</extracomment>
        <translation>الأسهم تحركها 20 م، وزائد وناقص يقرّبان ويبعدان</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Closer</source>
        <extracomment>Button on the map: look closer</extracomment>
        <translation>أقرب</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Farther</source>
        <extracomment>Button on the map: see more of it</extracomment>
        <translation>أبعد</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Go west</source>
        <extracomment>Button that moves the map, as are the three that follow</extracomment>
        <translation>إلى الغرب</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go north</source>
        <translation>إلى الشمال</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go south</source>
        <translation>إلى الجنوب</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go east</source>
        <translation>إلى الشرق</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>Map</source>
        <extracomment>Name of the map for people who do not see it</extracomment>
        <translation>خريطة</translation>
    </message>
</context>
<context>
    <name>MatrixRow</name>
    <message>
        <location filename="../qml/Survey/MatrixRow.qml" line="+103"/>
        <source>No answer to give: %1</source>
        <extracomment>Name of the sign in one row of a table of questions that shows &quot;I don&apos;t know&quot; and &quot;I&apos;d rather not say&quot;. %1: what the row asks</extracomment>
        <translation>لا جواب عندي: %1</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <location filename="../qml/Me/MePage.qml" line="+22"/>
        <source>Me</source>
        <extracomment>Title of the person&apos;s own page</extracomment>
        <translation>أنا</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When you hand this device on, everything you said is closed. Only your code opens it again.</source>
        <extracomment>Above the button that hands the device on</extracomment>
        <translation>عندما تعطي هذا الجهاز لغيرك، يُغلق كل ما قلته. رمزك وحده يفتحه من جديد.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Next person</source>
        <extracomment>Button: closes everything of this person and goes to the language cards</extracomment>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Language</source>
        <extracomment>Heading above the languages</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The app&apos;s own words are in English</source>
        <translation>كلمات التطبيق بالإنجليزية</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The app&apos;s own words are not in %1 yet, so they stay in English. Questions are shown in %1 where the survey has it.</source>
        <extracomment>Shown when the chosen language has no translation of the app yet. %1 is that language</extracomment>
        <translation>كلمات التطبيق ليست بلغة %1 بعد، فتبقى بالإنجليزية. الأسئلة تظهر بلغة %1 إن كانت في الاستبيان.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Text size</source>
        <extracomment>Heading above the text sizes</extracomment>
        <translation>حجم الكتابة</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Look</source>
        <extracomment>Heading above light, dark, high contrast</extracomment>
        <translation>الشكل</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>As the device</source>
        <extracomment>Look: follow what the device is set to</extracomment>
        <translation>مثل الجهاز</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Light</source>
        <extracomment>Look: light colours</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dark</source>
        <extracomment>Look: dark colours</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Strong contrast</source>
        <extracomment>Look: black on white, thick edges</extracomment>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sound</source>
        <extracomment>Heading above sound on and off</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>On</source>
        <extracomment>Sound is on</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Off</source>
        <extracomment>Sound is off</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What is mine</source>
        <extracomment>Heading above consent and taking back</extracomment>
        <translation>ما يخصني</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What I agreed to</source>
        <extracomment>Opens the list of uses the person said yes or no to</extracomment>
        <translation>ما وافقت عليه</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it, or change it</source>
        <translation>انظر إليه أو غيّره</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Take back</source>
        <extracomment>Opens the page where everything under a code is taken back</extracomment>
        <translation>اسحب</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With your code, all of it</source>
        <translation>برمزك، كل شيء</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For those who look after the programme</source>
        <extracomment>Under Desk</extracomment>
        <translation>للمشرفين على المشروع</translation>
    </message>
</context>
<context>
    <name>MediaTrouble</name>
    <message>
        <location filename="../qml/Survey/MediaTrouble.qml" line="+19"/>
        <source>This device does not let us use its camera.</source>
        <translation>هذا الجهاز لا يسمح لنا باستعمال الكاميرا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no room left here for a film.</source>
        <translation>لم يبق هنا مكان لفيلم.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file is too large for us.</source>
        <translation>هذا الملف كبير جداً علينا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>هذا الملف لا يمكن قراءته.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We found no bar code in this picture.</source>
        <translation>لم نجد رمزاً في هذه الصورة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was filmed: it was stopped before the camera was ready.</source>
        <extracomment>A person pressed &quot;Stop filming&quot; before the first picture came.</extracomment>
        <translation>لم يُصوَّر شيء: أُوقف التصوير قبل أن تكون الكاميرا جاهزة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open.</extracomment>
        <translation>أُغلقت الكاميرا أثناء غيابك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera cannot be used now.</source>
        <translation>لا يمكن استخدام الكاميرا الآن.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You can write what stands below the lines.</source>
        <extracomment>What to do when a bar code could not be read.</extracomment>
        <translation>يمكنك أن تكتب ما تحت الخطوط.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can film again. The time runs when it has begun.</source>
        <extracomment>What to do when a film was stopped before it began.</extracomment>
        <translation>يمكنك التصوير من جديد. يبدأ عدّ الوقت حين يبدأ التصوير.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can open it again.</source>
        <extracomment>What to do when the camera was closed because nobody looked.</extracomment>
        <translation>يمكنك فتحها من جديد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can choose another one, or press Skip.</source>
        <translation>يمكنك اختيار غيره أو الضغط على «تخطَّ».</translation>
    </message>
</context>
<context>
    <name>MinimalWidget</name>
    <message>
        <location filename="../qml/Survey/MinimalWidget.qml" line="+50"/>
        <source>Done</source>
        <extracomment>Button below a list where several things may be chosen: puts the list away.</extracomment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>MomentWidget</name>
    <message>
        <location filename="../qml/Survey/MomentWidget.qml" line="+39"/>
        <source>Calendar</source>
        <extracomment>One of two ways to say a date: touching a day on a page of a calendar.</extracomment>
        <translation>التقويم</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Day, month, year</source>
        <extracomment>The other way to say a date: day, month and year one by one.</extracomment>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Hour</source>
        <extracomment>Name of the part of a time of day.</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Minutes</source>
        <extracomment>Name of the part of a time of day.</extracomment>
        <translation>الدقائق</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message>
        <location filename="../qml/Survey/MoreLine.qml" line="+26"/>
        <source>Less about this</source>
        <extracomment>Button: hides the further explanation of a question.</extracomment>
        <translation>أقل عن هذا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More about this</source>
        <extracomment>Button: shows a further explanation of a question.</extracomment>
        <translation>المزيد عن هذا</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <location filename="../qml/Controls/NavBar.qml" line="+30"/>
        <source>Places</source>
        <extracomment>Name of the bar with the four places of the app, for a screen reader.</extracomment>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>NearPart</name>
    <message>
        <location filename="../qml/Share/NearPart.qml" line="+29"/>
        <source>Nobody near yet. Your things are kept here.</source>
        <extracomment>The picture of the people near, while there is nobody</extracomment>
        <translation>لا أحد قريب بعد. أشياؤك محفوظة هنا.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Share with everybody near</source>
        <extracomment>Button: share with the devices of everybody in the group who is near</extracomment>
        <translation>المشاركة مع كل من هو قريب</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Everybody near already holds what is here.</source>
        <extracomment>Why there is nothing to share: all devices near hold the same things</extracomment>
        <translation>كل من هو قريب لديه ما هو هنا.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nobody of the group is near. Be on the same Wi-Fi or hotspot, and open Share on both devices.</source>
        <extracomment>Why sharing cannot begin: no device of the group is heard on the Wi-Fi</extracomment>
        <translation>لا أحد من المجموعة قريب. كن على شبكة الواي فاي أو نقطة الاتصال نفسها، وافتح صفحة المشاركة على الجهازين.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device is on no Wi-Fi. Join one, or open a hotspot, then try again.</source>
        <translation>هذا الجهاز ليس على أي شبكة واي فاي. اتصل بشبكة أو افتح نقطة اتصال، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>NewProgrammeForm</name>
    <message>
        <location filename="../qml/Shell/NewProgrammeForm.qml" line="+19"/>
        <source>What is the programme called?</source>
        <extracomment>Field: name of a new programme</extracomment>
        <translation>ما اسم المشروع؟</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What do people call this device?</source>
        <extracomment>Field: a name for this device that people recognise, like &quot;Tania&apos;s tablet&quot;</extracomment>
        <translation>ماذا يسمي الناس هذا الجهاز؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The library&apos;s tablet</source>
        <extracomment>Example of a device&apos;s name</extracomment>
        <translation>جهاز المكتبة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Go on</source>
        <translation>أكمل</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please fill in the names first</source>
        <translation>اكتب الأسماء أولًا من فضلك</translation>
    </message>
</context>
<context>
    <name>NewThemeSheet</name>
    <message>
        <location filename="../qml/Talk/NewThemeSheet.qml" line="+15"/>
        <source>What do we call it?</source>
        <extracomment>Title of the sheet that names a new theme</extracomment>
        <translation>ماذا نسميه؟</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>In our own words</source>
        <extracomment>Field for the name of a theme, in the room&apos;s language</extracomment>
        <translation>بكلماتنا نحن</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Call it that</source>
        <extracomment>Button: make the theme and put the card in hand into it</extracomment>
        <translation>سمِّه هكذا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First give it a name.</source>
        <translation>أعطه اسمًا أولًا.</translation>
    </message>
</context>
<context>
    <name>NotHereWidget</name>
    <message>
        <location filename="../qml/Survey/NotHereWidget.qml" line="+11"/>
        <source>This kind of answer cannot be given here.</source>
        <extracomment>The survey asks for something the app cannot take as an answer.</extracomment>
        <translation>هذا النوع من الإجابات لا يمكن تقديمه هنا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can press Skip, and go on.</source>
        <translation>يمكنك أن تضغط «تخطَّ» وتكمل.</translation>
    </message>
</context>
<context>
    <name>NothingToChoose</name>
    <message>
        <location filename="../qml/Survey/NothingToChoose.qml" line="+20"/>
        <source>The list to choose from did not come along with this survey. Whoever brought the survey can bring it. You can go on.</source>
        <extracomment>In place of the choices of a question: the survey&apos;s file that they are in was never brought to this device.</extracomment>
        <translation>لم تأتِ قائمة الاختيار مع هذا الاستبيان. يمكن لمن أحضر الاستبيان أن يحضرها. يمكنك المتابعة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is nothing to choose here now. If it comes from earlier answers, you can go back to them; or go on.</source>
        <extracomment>A question has no choices: they come from answers given before, as the members of the household.</extracomment>
        <translation>لا شيء للاختيار هنا الآن. إن كان يأتي من إجابات سابقة فيمكنك الرجوع إليها؛ أو تابع.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <location filename="../qml/Survey/NoticePage.qml" line="+32"/>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>May this survey record how you fill it in?</source>
        <extracomment>A survey asks before it keeps a log of how it is filled in.</extracomment>
        <translation>هل يمكن تسجيل طريقة إجابتك عن هذا الاستبيان؟</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>It records how long each question takes, when you go back, and when you stop or finish.</source>
        <extracomment>What the log of a survey holds: times.</extracomment>
        <translation>يُسجَّل كم من الوقت يأخذ كل سؤال، ومتى تعود إلى الوراء، ومتى تتوقف أو تنتهي.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It records what you change: what you said before, and what you said then. Also what you take away again.</source>
        <extracomment>What the log of a survey holds: changes of answers.</extracomment>
        <translation>يُسجَّل ما تغيّرونه: ما قلتموه من قبل وما قلتموه بعد ذلك، وحتى ما تحذفونه من جديد.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It records who fills it in, with the name that is written below. You may leave it empty.</source>
        <extracomment>What the log of a survey holds: a name.</extracomment>
        <translation>يُسجَّل من يجيب، بالاسم المكتوب أدناه. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It would also record where this device is while you answer. Only if you say so below.</source>
        <extracomment>What the log of a survey holds: places. It is asked for apart, below.</extracomment>
        <translation>يمكن أيضًا تسجيل مكان هذا الجهاز أثناء إجابتك، فقط إذا وافقت على ذلك أدناه.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All this goes with your answers, to whoever may see them. If you say no, you answer the same questions and nothing of this is recorded. You can take it out again before you give your answers.</source>
        <extracomment>Below what the log of a survey holds.</extracomment>
        <translation>كل هذا يرافق إجاباتك إلى من يحق له رؤيتها. إن قلت لا فستجيب عن الأسئلة نفسها ولن يُسجَّل شيء من هذا. ويمكنك إزالته قبل أن تقدّم إجاباتك.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Record also where this device is</source>
        <extracomment>A choice: the log also has where the device is.</extracomment>
        <translation>سجّل أيضًا مكان هذا الجهاز</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Who fills this in</source>
        <extracomment>Name of the place for the name of who fills in a survey.</extracomment>
        <translation>من يجيب</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A name the group uses is enough.</source>
        <extracomment>Below the place for the name of who fills in a survey.</extracomment>
        <translation>يكفي اسم تستعمله المجموعة.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Yes, record it</source>
        <extracomment>Button: a log of how the survey is filled in is kept.</extracomment>
        <translation>نعم، سجّل ذلك</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not record</source>
        <extracomment>Button: no log of how the survey is filled in is kept.</extracomment>
        <translation>لا، لا تسجّل</translation>
    </message>
</context>
<context>
    <name>NumberWidget</name>
    <message>
        <location filename="../qml/Survey/NumberWidget.qml" line="+29"/>
        <source>One less</source>
        <extracomment>Name of the button that makes the answer one smaller.</extracomment>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>One more</source>
        <extracomment>Name of the button that makes the answer one larger.</extracomment>
        <translation>أكثر بواحد</translation>
    </message>
</context>
<context>
    <name>OtherwiseSheet</name>
    <message>
        <location filename="../qml/Talk/OtherwiseSheet.qml" line="+16"/>
        <source>I see it otherwise</source>
        <extracomment>Title of the sheet for a view that differs from a theme</extracomment>
        <translation>لي رأي آخر</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How do you see it?</source>
        <extracomment>Field for a view that differs from a theme</extracomment>
        <translation>كيف تراه أنت؟</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sew it on</source>
        <extracomment>Button: sew this view onto the theme</extracomment>
        <translation>خِط رأيك هنا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First say how you see it.</source>
        <translation>قل أولًا كيف تراه.</translation>
    </message>
</context>
<context>
    <name>OutlineLine</name>
    <message>
        <location filename="../qml/Survey/OutlineLine.qml" line="+24"/>
        <source>Not asked</source>
        <extracomment>In the contents of a survey: an answer to another question leaves this one out.</extracomment>
        <translation>لا يُسأل عنه</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To read</source>
        <extracomment>In the contents of a survey: only to be read, there is nothing to answer.</extracomment>
        <translation>للقراءة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answered</source>
        <extracomment>In the contents of a survey.</extracomment>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Skipped</source>
        <translation>تخطيته</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I&apos;d rather not say</source>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please answer or skip</source>
        <translation>أجب من فضلك أو تخطَّ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please look at this answer again.</source>
        <translation>انظر إلى هذه الإجابة مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>You were here</source>
        <extracomment>Said of the question in the contents at which the person was.</extracomment>
        <translation>كنت هنا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not asked, because of another answer</source>
        <extracomment>Why a question in the contents cannot be gone to.</extracomment>
        <translation>لا يُسأل عنه بسبب إجابة أخرى</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Not looked at yet</source>
        <extracomment>In the contents of a survey: nobody has come to this question yet.</extracomment>
        <translation>لم يُنظر فيه بعد</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <location filename="../qml/Survey/OutlinePage.qml" line="+55"/>
        <source>All questions</source>
        <extracomment>Title of the contents of a survey: all its parts and questions.</extracomment>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>All</source>
        <extracomment>Shows all questions in the contents of a survey.</extracomment>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln not answered</source>
        <extracomment>Shows only the questions without an answer. %n: how many there are</extracomment>
        <translation>
            <numerusform>لا شيء بلا إجابة</numerusform>
            <numerusform>واحد بلا إجابة</numerusform>
            <numerusform>اثنان بلا إجابة</numerusform>
            <numerusform>%Ln بلا إجابة</numerusform>
            <numerusform>%Ln بلا إجابة</numerusform>
            <numerusform>%Ln بلا إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln to look at</source>
        <extracomment>Shows only the questions that hold up the end of the survey. %n: how many there are</extracomment>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>واحد للنظر فيه</numerusform>
            <numerusform>اثنان للنظر فيهما</numerusform>
            <numerusform>%Ln للنظر فيها</numerusform>
            <numerusform>%Ln للنظر فيها</numerusform>
            <numerusform>%Ln للنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <location line="+154"/>
        <source>Add one more</source>
        <translation>أضف واحداً آخر</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Add: %1</source>
        <extracomment>Button: adds a row to a list. %1: what the rows are, for example &quot;Person&quot;</extracomment>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It was taken out.</source>
        <translation>أُزيل.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="../qml/Controls/PageHeader.qml" line="+56"/>
        <source>Back</source>
        <extracomment>Name of the arrow that goes to the page before. Nothing is lost by it.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Help</source>
        <extracomment>Name of the sign that opens help for this page.</extracomment>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>PartStepper</name>
    <message>
        <location filename="../qml/Survey/PartStepper.qml" line="+70"/>
        <source>%1, %2</source>
        <extracomment>Name of one part of a date or a time for a screen reader. %1: day, month, year, hour or minutes, %2: what it stands at</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Later: %1</source>
        <extracomment>Moves one part of a date or time forward. %1: day, month, year, hour or minutes</extracomment>
        <translation>إلى الأمام: %1</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Earlier: %1</source>
        <extracomment>Moves one part of a date or time back. %1: day, month, year, hour or minutes</extracomment>
        <translation>إلى الخلف: %1</translation>
    </message>
</context>
<context>
    <name>PatchStep</name>
    <message>
        <location filename="../qml/Welcome/PatchStep.qml" line="+21"/>
        <source>Choose your patch</source>
        <extracomment>Title of the page where a person chooses a cloth patch that stands for them</extracomment>
        <translation>اختر رقعتك</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It stands for you here. Nobody needs your name.</source>
        <extracomment>On the page where a person chooses a cloth patch</extracomment>
        <translation>هي تدل عليك هنا. لا أحد يحتاج إلى اسمك.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Pattern %1</source>
        <extracomment>Name of a cloth pattern for a screen reader. %1: number, 1 to 12</extracomment>
        <translation>النقش %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Its colour</source>
        <extracomment>Heading above six colours for the patch</extracomment>
        <translation>لونها</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Colour %1</source>
        <extracomment>Name of a colour for a screen reader. %1: number, 1 to 6</extracomment>
        <translation>اللون %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What may we call you? An invented name. You can leave it out.</source>
        <extracomment>Field: an invented name for oneself; may stay empty</extracomment>
        <translation>بماذا نناديك؟ اسم من خيالك. يمكنك أن تتخطاه.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is me</source>
        <translation>هذا أنا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch a patch first</source>
        <extracomment>Said when the button is pressed before a patch was chosen</extracomment>
        <translation>المس رقعة أولًا</translation>
    </message>
</context>
<context>
    <name>PathWidget</name>
    <message>
        <location filename="../qml/Survey/PathWidget.qml" line="+42"/>
        <source>Put point %1 here</source>
        <extracomment>Button: the chosen point of a way goes to where the crosshair is. %1: its number</extracomment>
        <translation>ضع النقطة %1 هنا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put a point here</source>
        <extracomment>Button: the next point of a way or an area is where the crosshair is.</extracomment>
        <translation>ضع نقطة هنا</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Take point %1 away</source>
        <extracomment>Button: takes the chosen point out of a way. %1: its number</extracomment>
        <translation>أزل النقطة %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the last one back</source>
        <extracomment>Button: takes the last point of a way back.</extracomment>
        <translation>تراجع عن الأخيرة</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begin anew</source>
        <extracomment>Button: takes all points of a way or an area away.</extracomment>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>We have arrived</source>
        <extracomment>Button: stops putting down points while walking.</extracomment>
        <translation>وصلنا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Walk along it</source>
        <extracomment>Button: puts down a point every few metres while the person walks along.</extracomment>
        <translation>امشِ عليه</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This device does not let us see where it is.</source>
        <translation>هذا الجهاز لا يسمح لنا بأن نرى مكانه.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This device cannot tell where it is.</source>
        <translation>هذا الجهاز لا يعرف أين هو.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can touch the sheet instead.</source>
        <extracomment>What to do when one cannot walk a way with the device.</extracomment>
        <translation>يمكنك لمس الورقة بدلاً من ذلك.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>An area needs three points or more.</source>
        <extracomment>How to go on with an area on the map.</extracomment>
        <translation>تحتاج المنطقة إلى ثلاث نقاط أو أكثر.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A way needs two points or more.</source>
        <extracomment>How to go on with a way on the map.</extracomment>
        <translation>يحتاج الطريق إلى نقطتين أو أكثر.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln point(s)</source>
        <extracomment>%n: how many points a way or an area has</extracomment>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Point %1</source>
        <extracomment>Name of a point of a way, for who does not see it. %1: its number</extracomment>
        <translation>النقطة %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <location filename="../qml/Desk/PeoplePage.qml" line="+18"/>
        <source>People and devices</source>
        <translation>الناس والأجهزة</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Our devices</source>
        <translation>أجهزتنا</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Look on the stick who asks to be let in</source>
        <extracomment>Button: look on the stick whether a device asks to be let in</extracomment>
        <translation>انظر على الفلاشة من يطلب الدخول</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>People</source>
        <extracomment>Heading over the people of the programme</extracomment>
        <translation>الناس</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people</source>
        <extracomment>Beside the heading. %n: people</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Take %1 out of the group</source>
        <extracomment>Sign beside a device of the group: it is lost or was given away. %1: its name</extracomment>
        <translation>إخراج %1 من المجموعة</translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message>
        <location filename="../qml/PhotoStory/PeopleStrip.qml" line="+30"/>
        <source>Somebody</source>
        <extracomment>A person in a picture whom its maker has not named</extracomment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>covered</source>
        <extracomment>What is known of a person in a picture: the part is covered</extracomment>
        <translation>مغطى</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>says yes</source>
        <extracomment>What a person in a picture said about being shown</extracomment>
        <translation>يقول نعم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>said no</source>
        <translation>قال لا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask the parent now</source>
        <extracomment>Button: ask the child&apos;s parent or guardian</extracomment>
        <translation>اسأل وليّ الأمر الآن</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cover part</source>
        <extracomment>Button: hide this person under a plain patch</extracomment>
        <translation>غطِّ جزءًا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ask now</source>
        <translation>اسأل الآن</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <location filename="../qml/PhotoStory/PersonSheet.qml" line="+31"/>
        <source>Who is in the picture?</source>
        <translation>من في الصورة؟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>How do you call them?</source>
        <extracomment>Name of a field; what is written there is never a full name</extracomment>
        <translation>بماذا تناديه؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>My grandson</source>
        <extracomment>Example in that field</extracomment>
        <translation>حفيدي</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Grown up</source>
        <extracomment>The person in the picture is grown up</extracomment>
        <translation>بالغ</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A child</source>
        <extracomment>The person in the picture is a child</extracomment>
        <translation>طفل</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“May my picture be shown to our group?”</source>
        <extracomment>Asked of the person who can be recognised in a picture</extracomment>
        <translation>«هل يمكن عرض صورتي على مجموعتنا؟»</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Parent or guardian: “May the child&apos;s picture be shown to our group?”</source>
        <extracomment>Asked of a child&apos;s parent or guardian</extracomment>
        <translation>وليّ الأمر: «هل يمكن عرض صورة الطفل على مجموعتنا؟»</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Say yes</source>
        <extracomment>Button: the person says yes into the microphone</extracomment>
        <translation>قل نعم</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>their own voice, kept with the story</source>
        <extracomment>Below that button</extracomment>
        <translation>بصوته هو، محفوظ مع الحكاية</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Cover part</source>
        <translation>غطِّ جزءًا</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Can be recognised</source>
        <extracomment>Says that the person cannot be recognised any more; press again to take it back</extracomment>
        <translation>يمكن التعرف عليه</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Is covered now</source>
        <translation>مغطى الآن</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not in the picture</source>
        <extracomment>Takes a person off the list of those in the picture</extracomment>
        <translation>ليس في الصورة</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Ready</source>
        <extracomment>Puts the sheet away; everything is kept already</extracomment>
        <translation>جاهز</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <location filename="../qml/Controls/PhotoCard.qml" line="+37"/>
        <source>A photo</source>
        <extracomment>Name of a photo whose maker wrote nothing yet.</extracomment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>PhotoStoryPage</name>
    <message>
        <location filename="../qml/PhotoStory/PhotoStoryPage.qml" line="+63"/>
        <source>Photo story</source>
        <extracomment>Title of the pages on which a photo story is made</extracomment>
        <translation>حكاية مصوّرة</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>I am done</source>
        <extracomment>Always there while a story is told: the person has given what they want to give</extracomment>
        <translation>انتهيت</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>PhotoWidget</name>
    <message>
        <location filename="../qml/Survey/PhotoWidget.qml" line="+31"/>
        <source>The picture you gave</source>
        <extracomment>Read to somebody who cannot see the picture they gave as an answer.</extracomment>
        <translation>الصورة التي قدمتها</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Take it now</source>
        <extracomment>Button: presses the camera&apos;s shutter.</extracomment>
        <translation>صوّر الآن</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take a photo</source>
        <extracomment>Button: opens the camera.</extracomment>
        <translation>التقط صورة</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no camera here. You can choose a picture that is already on this device.</source>
        <extracomment>The device has no camera; a picture can only be chosen.</extracomment>
        <translation>لا كاميرا هنا. يمكنك اختيار صورة موجودة على هذا الجهاز.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+52"/>
        <source>Choose a picture</source>
        <extracomment>Button: picks a picture that is already on this device.</extracomment>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>Take the picture away</source>
        <extracomment>Button: takes the picture out of the answer again.</extracomment>
        <translation>أزل الصورة</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This file is not a picture we can open.</source>
        <translation>هذا الملف ليس صورة نستطيع فتحها.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This picture is too large for us.</source>
        <translation>هذه الصورة أكبر مما نستطيع.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>هذا الملف لا يمكن قراءته.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open.</extracomment>
        <translation>أُغلقت الكاميرا أثناء غيابك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera cannot be used now.</source>
        <translation>لا يمكن استخدام الكاميرا الآن.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can open it again.</source>
        <extracomment>What to do when the camera was closed because nobody looked.</extracomment>
        <translation>يمكنك فتحها من جديد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can choose another picture, or press Skip.</source>
        <translation>يمكنك اختيار صورة أخرى أو الضغط على تخطَّ.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <extracomment>Names a kind of file in the file chooser.</extracomment>
        <translation>صور (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <location filename="../qml/Survey/PickButton.qml" line="+45"/>
        <source>Choose here</source>
        <extracomment>On a button that opens a list, while nothing is chosen yet.</extracomment>
        <translation>اختر هنا</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <location filename="../qml/Lock/PinPad.qml" line="+64"/>
        <source>%Ln digit(s) pressed</source>
        <extracomment>Said by a screen reader while a PIN is pressed. %n: how many digits so far</extracomment>
        <translation>
            <numerusform>لم يُضغط رقم</numerusform>
            <numerusform>ضُغط رقم واحد</numerusform>
            <numerusform>ضُغط رقمان</numerusform>
            <numerusform>ضُغطت %Ln أرقام</numerusform>
            <numerusform>ضُغط %Ln رقمًا</numerusform>
            <numerusform>ضُغط %Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Take the last one away</source>
        <extracomment>Key of a number pad: takes the last digit away</extracomment>
        <translation>حذف الأخير</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>At least 6 digits, please.</source>
        <translation>6 أرقام على الأقل من فضلك.</translation>
    </message>
</context>
<context>
    <name>PlaceAsk</name>
    <message>
        <location filename="../qml/Survey/PlaceAsk.qml" line="+25"/>
        <source>May we note where this is while you answer?</source>
        <extracomment>A survey asks before it notes where on the earth it is filled in, from what the device knows.</extracomment>
        <translation>هل يمكننا أن ندوّن أين يقع هذا المكان أثناء إجابتك؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device looks where it is. The place is kept with your answers. You can say no, and take it out again.</source>
        <extracomment>Below the question whether the place may be noted.</extracomment>
        <translation>يبحث هذا الجهاز عن مكانه. يُحفظ المكان مع إجاباتك. يمكنك أن تقول لا، وأن تسحبه من جديد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, note the place</source>
        <extracomment>Button: the place where the survey is filled in may be noted; the device looks where it is.</extracomment>
        <translation>نعم، دوّن المكان</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not note it</source>
        <extracomment>Button: the place is not noted, and the device does not look where it is.</extracomment>
        <translation>لا، لا تدوّنه</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The place is not noted: this device does not let us see where it is.</source>
        <translation>لم ندوّن المكان: هذا الجهاز لا يسمح لنا بأن نرى مكانه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place is not noted: this device cannot tell where it is.</source>
        <translation>لم ندوّن المكان: هذا الجهاز لا يعرف أين هو.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place is not noted: it was not found.</source>
        <extracomment>The device looked where it is for a while, and found nothing; or it was interrupted.</extracomment>
        <translation>لم ندوّن المكان: لم نعثر عليه.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Under the open sky it is found more easily.</source>
        <extracomment>Below “The place is not noted”.</extracomment>
        <translation>تحت السماء المفتوحة يسهل العثور عليه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: looks once more where the device is.</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without</source>
        <extracomment>Button: goes on with the survey without noting the place.</extracomment>
        <translation>المتابعة من دونه</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../qml/Map/PlaceCard.qml" line="+40"/>
        <source>Exact for: %1 (%2)</source>
        <extracomment>How exactly a place may be known; %1 is one of the four levels, %2 what it shows</extracomment>
        <translation>يعرفه بالضبط: %1 (%2)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop</source>
        <extracomment>Plays the voice of the person who put this place</extracomment>
        <translation>أوقف</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>اسمعه</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show it on the map</source>
        <extracomment>Button: moves the map to this place</extracomment>
        <translation>أرِه على الخريطة</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <location filename="../qml/Map/PlaceList.qml" line="+27"/>
        <source>Places, the nearest first</source>
        <extracomment>Name of the list of all places, for a screen reader</extracomment>
        <translation>الأماكن، الأقرب أولًا</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <location filename="../qml/Map/PlaceSheet.qml" line="+72"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>حسنًا</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+7"/>
        <source>What is here?</source>
        <extracomment>Question above the signs of the legend</extracomment>
        <translation>ماذا يوجد هنا؟</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Signs we agreed · %1</source>
        <extracomment>The version of the legend the group agreed on; %1 is a number</extracomment>
        <translation>علامات اتفقنا عليها · %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Who may know the exact spot?</source>
        <extracomment>Question above the four levels of how exactly a place is kept</extracomment>
        <translation>من يعرف المكان بالضبط؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others see only the shaded part.</source>
        <extracomment>Below that question</extracomment>
        <translation>يرى الآخرون الجزء المظلل فقط.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Or write about it</source>
        <extracomment>Name of the field for words about a place</extracomment>
        <translation>أو اكتب عنه</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>First choose what is here</source>
        <extracomment>Why a place cannot be put yet</extracomment>
        <translation>اختر أولًا ماذا يوجد هنا</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>You were putting a place here.</source>
        <extracomment>On the map: what this person had begun for a place and not put there is here again</extracomment>
        <translation>كنت تضع مكانًا هنا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All you gave for it is still here. Go on, or throw it away.</source>
        <extracomment>Below that</extracomment>
        <translation>كل ما قدمته له ما زال هنا. تابع، أو ارمه.</translation>
    </message>
    <message>
        <location line="-46"/>
        <location line="+47"/>
        <location line="+85"/>
        <source>Throw it away</source>
        <extracomment>Throws away what was begun for a place and is not on the map yet</extracomment>
        <translation>ارمه</translation>
    </message>
    <message>
        <location line="-138"/>
        <source>Throw this place away?</source>
        <extracomment>Asked before what was begun for a place is thrown away</extracomment>
        <translation>هل ترمي هذا المكان؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where it was, words and voice are gone then. Nobody else has them.</source>
        <translation>عندها يذهب موضعه والكلمات والصوت. ليست عند أحد غيرك.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it</source>
        <translation>احتفظ به</translation>
    </message>
</context>
<context>
    <name>PlaceStrip</name>
    <message>
        <location filename="../qml/Survey/PlaceStrip.qml" line="+43"/>
        <source>Looking for this place…</source>
        <extracomment>The device is finding out where it is.</extracomment>
        <translation>نبحث عن هذا المكان…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The place is noted</source>
        <extracomment>Where the survey is filled in goes with the answers; nobody knows how exact it is.</extracomment>
        <translation>دُوّن المكان</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>The place is noted, to within %Ln metre(s)</source>
        <extracomment>As “The place is noted”. %n: so many metres it may be off</extracomment>
        <translation>
            <numerusform>دُوّن المكان بدقة أقل من متر</numerusform>
            <numerusform>دُوّن المكان بدقة متر واحد</numerusform>
            <numerusform>دُوّن المكان بدقة مترين</numerusform>
            <numerusform>دُوّن المكان بدقة %Ln أمتار</numerusform>
            <numerusform>دُوّن المكان بدقة %Ln مترًا</numerusform>
            <numerusform>دُوّن المكان بدقة %Ln متر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The place is noted, to within %Ln kilometre(s)</source>
        <extracomment>As “The place is noted”. %n: so many kilometres it may be off</extracomment>
        <translation>
            <numerusform>دُوّن المكان بدقة أقل من كيلومتر</numerusform>
            <numerusform>دُوّن المكان بدقة كيلومتر واحد</numerusform>
            <numerusform>دُوّن المكان بدقة كيلومترين</numerusform>
            <numerusform>دُوّن المكان بدقة %Ln كيلومترات</numerusform>
            <numerusform>دُوّن المكان بدقة %Ln كيلومترًا</numerusform>
            <numerusform>دُوّن المكان بدقة %Ln كيلومتر</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Do not look</source>
        <extracomment>Button: the device stops looking where it is; the survey goes on without the place.</extracomment>
        <translation>لا تبحث</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the place out</source>
        <extracomment>Button: takes the place where the survey was filled in out of the answers.</extracomment>
        <translation>سحب المكان</translation>
    </message>
</context>
<context>
    <name>PlaceWidget</name>
    <message>
        <location filename="../qml/Survey/PlaceWidget.qml" line="+30"/>
        <source>Put it here instead</source>
        <extracomment>Button: the place under the crosshair is the answer.</extracomment>
        <translation>ضعوه هنا بدلاً من ذلك</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Put it here</source>
        <translation>ضعه هنا</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Take it away</source>
        <translation>أزلها</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <location filename="../qml/Shell/Places.qml" line="+29"/>
        <source>Gather</source>
        <extracomment>The place where one person gives: answers, photos, places. One word, a verb</extracomment>
        <translation>نجمع</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Talk</source>
        <extracomment>The place for what the group does in the same room. One word, a verb</extracomment>
        <translation>نتحاور</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Follow</source>
        <extracomment>The place for what was found and what became of it. One word, a verb</extracomment>
        <translation>نتابع</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Share</source>
        <extracomment>The place for passing things to other people&apos;s devices. One word, a verb</extracomment>
        <translation>نشارك</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Desk</source>
        <extracomment>The place for those who look after the programme. One word</extracomment>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>PositionWidget</name>
    <message>
        <location filename="../qml/Survey/PositionWidget.qml" line="+26"/>
        <source>Looking for this place…</source>
        <extracomment>The device is finding out where it is.</extracomment>
        <translation>نبحث عن هذا المكان…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I am there now</source>
        <extracomment>Button below a map: the place that is asked for is where this person is now.</extracomment>
        <translation>أنا هناك الآن</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take this place again</source>
        <extracomment>Button: takes the device&apos;s position as the answer.</extracomment>
        <translation>خذ هذا المكان من جديد</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Take this place</source>
        <translation>خذ هذا المكان</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The place is noted.</source>
        <extracomment>The device&apos;s position was put into the answer.</extracomment>
        <translation>أخذنا المكان.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It may be %1 metres away from here. Outside, under the open sky, it becomes more exact.</source>
        <extracomment>Below “The place is noted.”: the device knows it less exactly than the survey wishes. %1 is a number.</extracomment>
        <translation>قد يكون على بعد %1 متر من هنا. في الخارج، تحت السماء المفتوحة، يصبح أدق.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take it away</source>
        <extracomment>Button: takes the position out of the answer again.</extracomment>
        <translation>أزله</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This device does not let us see where it is.</source>
        <translation>هذا الجهاز لا يسمح لنا بأن نرى مكانه.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device cannot tell where it is.</source>
        <translation>هذا الجهاز لا يعرف أين هو.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can press Skip, and go on.</source>
        <extracomment>What to do when there is no position: the question can be left out.</extracomment>
        <translation>يمكنك أن تضغط «تخطَّ» وتكمل.</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../qml/Welcome/PracticeStep.qml" line="+17"/>
        <source>What do you like doing most?</source>
        <extracomment>The practice question. Nothing of it is kept</extracomment>
        <translation>ماذا تحب أن تفعل أكثر شيء؟</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Talking with neighbours</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>الكلام مع الجيران</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taking photos</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>التقاط الصور</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Walking around</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>التجوّل</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Let us try one</source>
        <extracomment>Title of the page with one question to try</extracomment>
        <translation>لنجرّب واحدًا</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Touch what fits. The round sign reads it to you. This answer is not kept.</source>
        <extracomment>Below the practice question</extracomment>
        <translation>المس ما يناسبك. العلامة المستديرة تقرؤه لك. هذه الإجابة لا تُحفظ.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>That is all there is to it. Touch another one to change it, or go on.</source>
        <extracomment>After the practice question was answered</extracomment>
        <translation>هذا كل شيء. المس إجابة أخرى لتغيّرها، أو أكمل.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go on</source>
        <translation>أكمل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave out</source>
        <extracomment>Leaves a question out</extracomment>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Touch an answer, or leave it out</source>
        <extracomment>Said when Go on is pressed before an answer</extracomment>
        <translation>المس إجابة، أو تخطَّ السؤال</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <location filename="../qml/Survey/ProblemLine.qml" line="+20"/>
        <source>Please answer this one, or press Skip.</source>
        <extracomment>A required question has no answer yet. Skip is always allowed.</extracomment>
        <translation>أجب عن هذا من فضلك، أو اضغط «تخطَّ».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We look for a number here. Please look at it again.</source>
        <extracomment>Something was typed that is not a number, where a number is asked for. It is kept as it was typed.</extracomment>
        <translation>نحتاج هنا إلى عدد. يرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We look for a whole number here. Please look at it again.</source>
        <extracomment>A number with a part behind the point was typed where a whole number is asked for, as 2.5 children. It is kept.</extracomment>
        <translation>نحتاج هنا إلى عدد صحيح. يرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We do not know this day or time. Please look at it again.</source>
        <extracomment>An answer is no day or time we know. It is kept.</extracomment>
        <translation>لا نعرف هذا اليوم أو الوقت. يرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the day as well.</source>
        <extracomment>A day is asked for, and of it or of its time only other parts were said. They are kept; as are those that follow.</extracomment>
        <translation>اذكر اليوم أيضًا من فضلك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please say the month as well.</source>
        <translation>اذكر الشهر أيضًا من فضلك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please say the year as well.</source>
        <translation>اذكر السنة أيضًا من فضلك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the time as well.</source>
        <extracomment>A day and a time of day are asked for, and only the day was said. It is kept.</extracomment>
        <translation>اذكر الوقت أيضًا من فضلك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the hour as well.</source>
        <extracomment>A time of day is asked for, and only its minutes were said. They are kept.</extracomment>
        <translation>اذكر الساعة أيضًا من فضلك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We cannot find this place. Please look at it again.</source>
        <extracomment>An answer is no place on the map. It is kept.</extracomment>
        <translation>لا نجد هذا المكان. يرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This needs more points: a way two or more, an area three or more.</source>
        <extracomment>A way or an area was begun on the map: a way needs two points or more, an area three. The points are kept.</extracomment>
        <translation>يلزم هنا مزيد من النقاط: للطريق نقطتان أو أكثر، وللمنطقة ثلاث نقاط أو أكثر.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This number lies beyond the scale. Please look at it again.</source>
        <extracomment>A number lies outside of the scale that is asked about. It is kept.</extracomment>
        <translation>هذا العدد خارج المقياس. يرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This number lies between the steps of the scale. Please look at it again.</source>
        <extracomment>A number is on the scale that is asked about, but between two of its steps, as 2.5 where 1, 2, 3 are meant. It is kept.</extracomment>
        <translation>هذا العدد بين درجات المقياس. يرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something stands more than once in the order. Please look at it again.</source>
        <extracomment>Things were put in order, and one of them has two places in the order or more. The order is kept.</extracomment>
        <translation>يرد شيء في الترتيب أكثر من مرة. يرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What was chosen is no longer among the choices. Please look at it again.</source>
        <translation>ما اختير لم يعد بين الخيارات. يرجى النظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are other things to put in order now. Please see whether the order is still right.</source>
        <extracomment>Things were put in order, and since then there are others to put in order, because of another answer.</extracomment>
        <translation>تغيّرت الأشياء التي تُرتَّب. يرجى التأكد من أن الترتيب ما زال صحيحًا.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Please look at this answer again.</source>
        <extracomment>The answer breaks a rule of the survey that has no words of its own. The answer is kept.</extracomment>
        <translation>انظر إلى هذه الإجابة مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Go on with the others</source>
        <extracomment>Button below &quot;… is no longer among the choices&quot;, where several were chosen: the others stay as they are.</extracomment>
        <translation>تابع بالبقية</translation>
    </message>
    <message numerus="yes">
        <location line="-50"/>
        <source>“%1” is or are no longer among the choices. Please look at it again.</source>
        <extracomment>Something was chosen that is not among the choices now, because of another answer. It is kept. The same, where we know what was chosen. %1: the words of that choice, or of several; %n: how many</extracomment>
        <translation>
            <numerusform>«%1» لم يعد بين الخيارات. يرجى النظر فيه مرة أخرى.</numerusform>
            <numerusform>«%1» لم يعد بين الخيارات. يرجى النظر فيه مرة أخرى.</numerusform>
            <numerusform>«%1» لم يعودا بين الخيارات. يرجى النظر فيهما مرة أخرى.</numerusform>
            <numerusform>«%1» لم تعد بين الخيارات. يرجى النظر فيها مرة أخرى.</numerusform>
            <numerusform>«%1» لم تعد بين الخيارات. يرجى النظر فيها مرة أخرى.</numerusform>
            <numerusform>«%1» لم تعد بين الخيارات. يرجى النظر فيها مرة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <location filename="../app/viewmodel/problemwords.cpp" line="+11"/>
        <source>There is no room left. Everything that was kept is safe. Make some room, then try again.</source>
        <extracomment>The storage of the device or stick is full</extracomment>
        <translation>لم يبقَ مكان. كل ما حُفظ سليم. أفرغ مكانًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This place does not let us read or write. Choose another place.</source>
        <extracomment>The operating system does not let us write or read there</extracomment>
        <translation>هذا المكان لا يسمح لنا بالقراءة أو الكتابة. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Uthan is already open with these things. Close the other window first.</source>
        <extracomment>A second window of the program has the same programme open</extracomment>
        <translation>هذه الأشياء مفتوحة في نافذة أخرى من Uthan. أغلقها أولًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The stick is not there any more. Put it in, then try again.</source>
        <translation>الفلاشة لم تعد هنا. أدخلها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not there any more. Choose it again.</source>
        <translation>لم يعد هنا. اختره من جديد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This was made by a newer Uthan. Bring this one up to date, then try again.</source>
        <extracomment>Written by a later version of the program</extracomment>
        <translation>هذا صُنع بإصدار أحدث من Uthan. حدّث هذا الإصدار ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That word does not open this copy. Try again.</source>
        <translation>هذه الكلمة لا تفتح هذه النسخة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This belongs to another group, or we were not let in yet.</source>
        <translation>هذا لمجموعة أخرى، أو لم يُسمح لنا بالدخول بعد.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The other device said no. Ask its people, and ask for a new code if you want to join.</source>
        <extracomment>A device nearby does not share with this one, or does not let it in</extracomment>
        <translation>رفض الجهاز الآخر. اسأل أصحابه، واطلب رمزاً جديداً إن أردت الانضمام.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hub said no. Ask whoever looks after it.</source>
        <extracomment>The hub, a computer that is always on, refuses</extracomment>
        <translation>رفضت المحطة. اسأل من يعتني بها.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The rules of the group do not allow this.</source>
        <translation>قواعد المجموعة لا تسمح بهذا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device has no such part, or it is switched off.</source>
        <translation>هذا الجزء ليس في هذا الجهاز، أو أنه متوقف.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The hub does not answer now. See that this device is on the internet, and try again later. Nothing is lost.</source>
        <extracomment>The hub cannot be reached, or its disk is full</extracomment>
        <translation>المحطة لا تجيب الآن. تأكد أن هذا الجهاز متصل بالإنترنت وحاول لاحقًا. لم يضع شيء.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The other device does not answer. Come closer, see that both are on the same Wi-Fi, then try again.</source>
        <extracomment>Another device nearby does not answer, or the Wi-Fi between the two broke</extracomment>
        <translation>الجهاز الآخر لا يجيب. اقترب منه، وتأكد أن الجهازين على شبكة الواي فاي نفسها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stopped. What was done is kept.</source>
        <translation>توقفنا. ما تم محفوظ.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Something went wrong here. What was kept is safe. Try again, or ask a facilitator.</source>
        <translation>حدث هنا شيء لم نتوقعه. ما حُفظ سليم. حاول مرة أخرى، أو اسأل الميسّر.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This file is only half there. Nothing was changed. Copy it to the stick again.</source>
        <extracomment>A share file on a stick is only half copied or its bytes changed</extracomment>
        <translation>وصل نصف هذا الملف فقط. لم يتغير شيء. انسخه على الفلاشة من جديد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This survey file is broken. Nothing was brought in. Ask for it again.</source>
        <translation>ملف هذا الاستبيان مكسور. لم نضف شيئًا. اطلبه مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+20"/>
        <source>This file is not a picture we can open. Choose another one.</source>
        <translation>هذا الملف ليس صورة نستطيع فتحها. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>This copy is broken. Nothing was changed. Use another copy.</source>
        <translation>هذه النسخة مكسورة. لم يتغير شيء. استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What came was not as it was sent. Nothing was changed. Try again.</source>
        <extracomment>Bytes were damaged between two devices nearby, or a code was misread</extracomment>
        <translation>ما وصل ليس كما أُرسل. لم يتغير شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A part of what is kept here is damaged. The rest is safe. Ask a facilitator to look at the Desk.</source>
        <translation>جزء مما هو محفوظ هنا متضرر. الباقي سليم. اطلب من الميسّر أن ينظر في المكتب.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This survey has something to mend first. Nothing was brought in.</source>
        <translation>في هذا الاستبيان شيء يحتاج إلى إصلاح أولًا. لم نضف شيئًا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This file is not something Uthan shares. Nothing was changed.</source>
        <translation>هذا الملف ليس مما يشاركه Uthan. لم يتغير شيء.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not a code for joining. Ask for the code on the other device.</source>
        <translation>هذا ليس رمزاً للانضمام. اطلب الرمز من الجهاز الآخر.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>We do not understand this file. Nothing was changed.</source>
        <translation>لا نفهم هذا الملف. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>PutRow</name>
    <message>
        <location filename="../qml/Map/PutRow.qml" line="+33"/>
        <location line="+2"/>
        <source>Say about it</source>
        <extracomment>Button: say or write something about the place</extracomment>
        <translation>قل عنه شيئًا</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Put it here</source>
        <extracomment>The button that puts a place on the map, under the crosshair</extracomment>
        <translation>ضعه هنا</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <location filename="../qml/Survey/MatrixRow.qml" line="-21"/>
        <location filename="../qml/Survey/QuestionBlock.qml" line="+103"/>
        <source>Needs an answer, or Skip</source>
        <extracomment>Small line below a question that has to be answered or skipped.</extracomment>
        <translation>يحتاج إلى إجابة، أو «تخطَّ»</translation>
    </message>
    <message>
        <location filename="../qml/Survey/QuestionBlock.qml" line="+76"/>
        <source>The recording broke off before its end. What there was until then is your answer. You can record it again.</source>
        <extracomment>Below a question whose voice or film ended with the program, the next time it is opened.</extracomment>
        <translation>انقطع التسجيل قبل نهايته. ما سُجّل حتى ذلك الحين هو إجابتك. يمكنك أن تسجّل من جديد.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../qml/Follow/QuestionCard.qml" line="+29"/>
        <source>A few people answered.</source>
        <extracomment>How many people answered a question. %n: people</extracomment>
        <translation>أجاب عدد قليل من الناس.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody answered this.</source>
        <translation>لم يجب أحد عن هذا.</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>لم يجب أحد.</numerusform>
            <numerusform>أجاب شخص واحد.</numerusform>
            <numerusform>أجاب شخصان.</numerusform>
            <numerusform>أجاب %Ln أشخاص.</numerusform>
            <numerusform>أجاب %Ln شخصًا.</numerusform>
            <numerusform>أجاب %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They could choose more than one.</source>
        <translation>كان يمكنهم اختيار أكثر من واحد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How many put it among the first.</source>
        <extracomment>About a question where people put things in order</extracomment>
        <translation>كم شخصًا وضعه بين الأوائل.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>As a chart: %1</source>
        <extracomment>Button beside a chart: show the same as a table; and back. %1: the question</extracomment>
        <translation>كرسم: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As a table: %1</source>
        <translation>كجدول: %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Half of the people said %1 or less. The middle half lies between %2 and %3.</source>
        <extracomment>About a question answered by numbers. %1: half of the people said this or less; %2 and %3: the middle half lies between</extracomment>
        <translation>نصف الناس قالوا %1 أو أقل. والنصف الأوسط بين %2 و%3.</translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>%Ln more said something they did not want repeated.</source>
        <extracomment>Under people&apos;s words. %n: people who did not agree to be quoted</extracomment>
        <translation>
            <numerusform>كل الكلام مذكور هنا.</numerusform>
            <numerusform>قال شخص آخر ما لا يريد تكراره.</numerusform>
            <numerusform>قال شخصان آخران ما لا يريدان تكراره.</numerusform>
            <numerusform>قال %Ln آخرون ما لا يريدون تكراره.</numerusform>
            <numerusform>قال %Ln شخصًا آخر ما لا يريدون تكراره.</numerusform>
            <numerusform>قال %Ln شخص آخر ما لا يريدون تكراره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <location filename="../qml/Survey/QuestionPage.qml" line="+25"/>
        <source>Kept on this device</source>
        <extracomment>Quiet line below the question: all answers so far are on this device&apos;s disk.</extracomment>
        <translation>محفوظ على هذا الجهاز فقط</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>All questions</source>
        <extracomment>Name of the sign that opens the contents of a survey.</extracomment>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <location filename="../qml/Survey/ChangedPage.qml" line="-35"/>
        <location filename="../qml/Survey/QuestionPage.qml" line="+6"/>
        <location filename="../qml/Survey/SummaryPage.qml" line="+31"/>
        <source>Another language</source>
        <extracomment>Name of the sign that offers the languages of this survey.</extracomment>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <location filename="../qml/Survey/QuestionPage.qml" line="+27"/>
        <source>%1 / %2</source>
        <extracomment>Where a person is among the questions of a section, in a narrow place. %1: number of the question, %2: how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <location line="+94"/>
        <source>%Ln question(s) here still need an answer, or Skip.</source>
        <extracomment>Shown when the person pressed Next and a question on the screen still needs something. %n: how many</extracomment>
        <translation>
            <numerusform>لا سؤال هنا ينتظر إجابة.</numerusform>
            <numerusform>سؤال واحد هنا ينتظر إجابة، أو «تخطَّ».</numerusform>
            <numerusform>سؤالان هنا ينتظران إجابة، أو «تخطَّ».</numerusform>
            <numerusform>%Ln أسئلة هنا تنتظر إجابة، أو «تخطَّ».</numerusform>
            <numerusform>%Ln سؤالًا هنا ينتظر إجابة، أو «تخطَّ».</numerusform>
            <numerusform>%Ln سؤال هنا ينتظر إجابة، أو «تخطَّ».</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>There is no room left here. What you just said is not kept yet.</source>
        <extracomment>The disk is full while filling a survey.</extracomment>
        <translation>لم يبقَ مكان هنا. ما قلته الآن لم يُحفظ بعد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you just said could not be kept yet.</source>
        <translation>ما قلته الآن لم يُحفظ بعد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to keep the answers on this device.</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Your answer was left out.</source>
        <translation>تخطيت هذه الإجابة.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was taken out.</source>
        <extracomment>A row of a list (a person, a place, …) was taken out; it can be taken back.</extracomment>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You chose a picture. This is the next question.</source>
        <translation>اخترت صورة. هذا هو السؤال التالي.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Skip</source>
        <extracomment>Button: leaves this question out. Allowed for every question.</extracomment>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Done</source>
        <extracomment>Button: back to the list of all answers, after one of them was changed.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No, go on</source>
        <extracomment>Button: there is not another one to add to the list; goes on.</extracomment>
        <translation>لا، نتابع</translation>
    </message>
</context>
<context>
    <name>QuestionPicture</name>
    <message>
        <location filename="../qml/Survey/QuestionPicture.qml" line="+38"/>
        <source>See it large</source>
        <extracomment>Button under a picture that goes with a question: opens a large one</extracomment>
        <translation>انظر إليها كبيرة</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../qml/Controls/Rail.qml" line="+28"/>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>RankCard</name>
    <message>
        <location filename="../qml/Survey/RankCard.qml" line="+42"/>
        <source>Place %1</source>
        <extracomment>For a screen reader: where this thing stands in the order. %1 is a number. Then how the keys move it.</extracomment>
        <translation>الترتيب %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No place yet</source>
        <translation>بلا ترتيب بعد</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plus and minus move it</source>
        <translation>زائد وناقص يحركانه</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Earlier: %1</source>
        <extracomment>Moves a thing one place nearer to the first. %1: the thing</extracomment>
        <translation>أقرب إلى الأول: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Later: %1</source>
        <extracomment>Moves a thing one place farther from the first. %1: the thing</extracomment>
        <translation>أبعد عن الأول: %1</translation>
    </message>
</context>
<context>
    <name>RankWidget</name>
    <message>
        <location filename="../qml/Survey/RankWidget.qml" line="+22"/>
        <source>Touch what comes first, then what comes second, and so on.</source>
        <extracomment>How to put things in order.</extracomment>
        <translation>المس ما يأتي أولًا، ثم ما يأتي ثانيًا، وهكذا.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln thing(s) have no place yet. You can leave it so.</source>
        <extracomment>Below the words how to put things in order, when some are not in it yet. %n: how many</extracomment>
        <translation>
            <numerusform>كل شيء في مكانه.</numerusform>
            <numerusform>شيء واحد بلا مكان بعد. يمكنك تركه هكذا.</numerusform>
            <numerusform>شيئان بلا مكان بعد. يمكنك تركهما هكذا.</numerusform>
            <numerusform>%Ln أشياء بلا مكان بعد. يمكنك تركها هكذا.</numerusform>
            <numerusform>%Ln شيئاً بلا مكان بعد. يمكنك تركها هكذا.</numerusform>
            <numerusform>%Ln شيء بلا مكان بعد. يمكنك تركها هكذا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingWidget</name>
    <message>
        <location filename="../qml/Survey/RatingWidget.qml" line="+35"/>
        <source>of %1</source>
        <extracomment>For a screen reader: one step of a rating. %1: how many there are, in all</extracomment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>ReasonChips</name>
    <message>
        <location filename="../qml/Survey/ReasonChips.qml" line="+25"/>
        <source>I don&apos;t know</source>
        <extracomment>Small button below a question, kept apart from &quot;Skip&quot;.</extracomment>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>I&apos;d rather not say</source>
        <extracomment>Small button below a question, kept apart from &quot;Skip&quot;.</extracomment>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Skip</source>
        <extracomment>Small button below one of several questions on a page: leaves this one out.</extracomment>
        <translation>تخطَّ</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <location filename="../qml/Controls/ReceiptCode.qml" line="+44"/>
        <source>The same code as a picture</source>
        <extracomment>Name of a QR picture that holds the receipt code.</extracomment>
        <translation>الرمز نفسه في صورة</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <location filename="../qml/Welcome/ReceiptStep.qml" line="+16"/>
        <source>Copy it down or take a photo of it. With this code you come back to what you began, and take back what you gave. We do not keep it and cannot tell it to you again.</source>
        <extracomment>Under the receipt code</extracomment>
        <translation>انقله أو صوّره. بهذا الرمز تعود إلى ما بدأته، وتسحب ما قدمته. نحن لا نحفظه ولا نستطيع أن نقوله لك مرة أخرى.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Your code</source>
        <extracomment>Title of the page with the receipt code</extracomment>
        <translation>رمزك</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The same code as a picture for a camera</source>
        <extracomment>What the QR code is, for a screen reader</extracomment>
        <translation>الرمز نفسه في صورة للكاميرا</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This could not be kept. Make some room on the device and try again.</source>
        <translation>لم يُحفظ هذا بعد. أفرغ مكانًا على الجهاز وحاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>I have it</source>
        <extracomment>Button: the person has copied the receipt code</extracomment>
        <translation>صار عندي</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <location filename="../qml/Desk/RecordField.qml" line="+48"/>
        <source>Written at the same time; nobody has chosen yet:</source>
        <extracomment>Above several versions of a text that were written at the same time</extracomment>
        <translation>كُتبت في الوقت نفسه، ولم يختر أحد بينها بعد:</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>A recorded voice</source>
        <extracomment>A field that holds a recorded voice or another file</extracomment>
        <translation>صوت مسجّل</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../qml/Desk/RecordPage.qml" line="+38"/>
        <source>To look at again: something it rests on was taken back.</source>
        <extracomment>On something people made (a theme, a finding): some of what it was made from was taken back</extracomment>
        <translation>ينبغي النظر فيه من جديد: استُرجع شيء مما يستند إليه.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave it out</source>
        <extracomment>Button: take out of this what was taken back</extracomment>
        <translation>اتركوه جانبًا</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>How it came to be</source>
        <extracomment>Heading above when a record was made and changed.</extracomment>
        <translation>كيف صار هكذا</translation>
    </message>
</context>
<context>
    <name>RecordRevision</name>
    <message>
        <location filename="../qml/Desk/RecordRevision.qml" line="+26"/>
        <source>Made on %1</source>
        <extracomment>In the history of a record. %1: day and time</extracomment>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed on %1</source>
        <translation>غُيّر في %1</translation>
    </message>
</context>
<context>
    <name>RecordingAsk</name>
    <message>
        <location filename="../qml/Survey/RecordingAsk.qml" line="+21"/>
        <source>May we record what is said here while you answer?</source>
        <extracomment>A survey asks before it records the sound of the whole talk, not of one answer.</extracomment>
        <translation>هل يمكننا تسجيل ما يُقال هنا أثناء إجابتك؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is kept with your answers. You can say no, stop at any time, and take it out again.</source>
        <extracomment>Below the question whether the talk may be recorded.</extracomment>
        <translation>يُحفظ التسجيل مع إجاباتك. يمكنك أن تقول لا، وأن توقفه في أي وقت، وأن تسحبه من جديد.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, record</source>
        <extracomment>Button: the sound of the talk may be recorded; it begins.</extracomment>
        <translation>نعم، سجّل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not record</source>
        <extracomment>Button: the sound of the talk is not recorded.</extracomment>
        <translation>لا، لا تسجّل</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nothing is recorded: the microphone gives no sound.</source>
        <extracomment>The talk was to be recorded, and there is no microphone, or nothing comes from it.</extracomment>
        <translation>لا يُسجَّل شيء: الميكروفون لا يعطي صوتًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to record.</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without</source>
        <extracomment>Button: goes on with the survey without recording the talk.</extracomment>
        <translation>المتابعة من دونه</translation>
    </message>
</context>
<context>
    <name>RecordingStrip</name>
    <message>
        <location filename="../qml/Survey/RecordingStrip.qml" line="+54"/>
        <source>Recording what is said · %1</source>
        <extracomment>The sound of the talk is being recorded. %1: how long it is so far, as &quot;0:24&quot;</extracomment>
        <translation>يُسجَّل ما يُقال · %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What was said is recorded · %1</source>
        <extracomment>The sound of the talk was recorded. %1: how long it is, as &quot;0:24&quot;</extracomment>
        <translation>سُجِّل ما قيل · %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keeping what was recorded</source>
        <translation>يُحفظ ما سُجِّل</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Stop recording</source>
        <extracomment>Button: ends the recording of the talk; what was recorded is kept.</extracomment>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out</source>
        <extracomment>Button: takes the recording of the talk out of the answers.</extracomment>
        <translation>سحبه</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../qml/Desk/RecordsPage.qml" line="+27"/>
        <source>Nothing here yet.</source>
        <extracomment>An empty list of records</extracomment>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Taken back</source>
        <extracomment>In place of something its maker took back</extracomment>
        <translation>سحبه صاحبه</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without a title</source>
        <extracomment>A record without a title</extracomment>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>to look at again</source>
        <extracomment>On something people made: some of what it was made from was taken back</extracomment>
        <translation>ينبغي النظر فيه من جديد</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>on %Ln other device(s)</source>
        <translation>
            <numerusform>ليس على جهاز آخر</numerusform>
            <numerusform>على جهاز آخر</numerusform>
            <numerusform>على جهازين آخرين</numerusform>
            <numerusform>على %Ln أجهزة أخرى</numerusform>
            <numerusform>على %Ln جهازًا آخر</numerusform>
            <numerusform>على %Ln جهاز آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <location filename="../qml/Lock/RecoverForm.qml" line="+24"/>
        <source>Come together, each with your share. Afterwards a stick or a device of the group brings back what is left.</source>
        <extracomment>On a new device, before recovery shares are written in</extracomment>
        <translation>اجتمعوا، كل بحصته. بعد ذلك تعيد فلاشة أو جهاز من المجموعة ما بقي.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln share(s) are here.</source>
        <extracomment>How many recovery shares were written in</extracomment>
        <translation>
            <numerusform>لا حصص هنا.</numerusform>
            <numerusform>حصة واحدة هنا.</numerusform>
            <numerusform>حصتان هنا.</numerusform>
            <numerusform>%Ln حصص هنا.</numerusform>
            <numerusform>%Ln حصة هنا.</numerusform>
            <numerusform>%Ln حصة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The letters of a share</source>
        <extracomment>Name of the field for the letters of a recovery share</extracomment>
        <translation>حروف الحصة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>16 groups of six. Spaces and dashes do not matter.</source>
        <translation>16 مجموعة من ستة حروف. المسافات والشرطات لا تهم.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+11"/>
        <source>This share is here already.</source>
        <extracomment>The same recovery share was written twice</extracomment>
        <translation>هذه الحصة موجودة من قبل.</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>A letter is wrong somewhere. Compare once more.</source>
        <extracomment>A letter of a recovery share is wrong</extracomment>
        <translation>حرف خطأ في مكان ما. قارن مرة أخرى.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take this share</source>
        <extracomment>Button: takes the recovery share that was written</extracomment>
        <translation>خذ هذه الحصة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not whole yet.</source>
        <extracomment>Why the button does nothing yet: the recovery share is not whole</extracomment>
        <translation>ليست كاملة بعد.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What do people call this device?</source>
        <translation>ماذا يسمي الناس هذا الجهاز؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The library&apos;s tablet</source>
        <translation>جهاز المكتبة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>These are not enough yet, or were not made together.</source>
        <extracomment>Too few recovery shares, or of different makings</extracomment>
        <translation>هذه لا تكفي بعد، أو لم تُصنع معًا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>لم ينجح هذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>One moment …</source>
        <extracomment>Button: brings the lost programme back from the recovery shares</extracomment>
        <translation>لحظة …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bring it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least two shares are needed.</source>
        <translation>يلزم حصتان على الأقل.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please fill in the names first</source>
        <translation>اكتب الأسماء أولًا من فضلك</translation>
    </message>
</context>
<context>
    <name>RecoveringCard</name>
    <message>
        <location filename="../qml/Lock/RecoveringCard.qml" line="+21"/>
        <source>This programme is being brought back.</source>
        <extracomment>On a device that is being brought back from recovery shares</extracomment>
        <translation>تجري إعادة هذا المشروع.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>First take in everything that is left, the newest too: sticks, other devices, the hub. An old stick alone could bring back what somebody has taken back since.</source>
        <translation>خذ أولًا كل ما بقي، والأحدث أيضًا: الفلاشات والأجهزة الأخرى والمحطة. فلاشة قديمة وحدها قد تعيد ما استرجعه أحدهم بعدها.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing was taken in yet.</source>
        <extracomment>Finishing a recovery before anything was taken in</extracomment>
        <translation>لم يؤخذ شيء بعد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>لم ينجح هذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>That is all there is. Go on</source>
        <extracomment>Button: ends bringing a programme back; the shares are used up by it</extracomment>
        <translation>هذا كل ما هناك. المتابعة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The shares end with this. Make new ones afterwards.</source>
        <translation>تنتهي الحصص بهذا. اصنع جديدة بعده.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <location filename="../qml/Lock/RecoveryPage.qml" line="+25"/>
        <source>Shares for the worst day</source>
        <extracomment>Title of the page that splits what brings a lost programme back among several people</extracomment>
        <translation>حصص لأسوأ يوم</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When every device is lost or locked for ever, some of you together can bring the programme back. Each keeps one share on paper. One share alone opens nothing.</source>
        <extracomment>What recovery shares are</extracomment>
        <translation>إن ضاعت كل الأجهزة أو أُقفلت إلى الأبد، يستطيع بعضكم معًا إعادة المشروع. يحفظ كل واحد حصة على ورق. حصة واحدة وحدها لا تفتح شيئًا.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everybody has theirs. Share with the other devices now, so that they know of it.</source>
        <extracomment>After all recovery shares were handed out</extracomment>
        <translation>أخذ كل واحد حصته. شارك الآن مع الأجهزة الأخرى لتعرف بها.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There are shares: any %1 of %2 bring the programme back.</source>
        <extracomment>State of the recovery shares. %1: how many are needed, %2: how many people hold one</extracomment>
        <translation>توجد حصص: أي %1 من %2 تعيد المشروع.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>لم ينجح هذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+6"/>
        <source>How many people keep one?</source>
        <extracomment>Above a counter: how many people keep a recovery share</extracomment>
        <translation>كم شخصًا يحفظ حصة؟</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+6"/>
        <source>How many must come together?</source>
        <extracomment>Above a counter: how many recovery shares must come together</extracomment>
        <translation>كم منهم يجب أن يجتمعوا؟</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+8"/>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Yes, make new ones. The old ones end.</source>
        <extracomment>Second press of the button that makes recovery shares where there are some already</extracomment>
        <translation>نعم، اصنع حصصًا جديدة. تنتهي القديمة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the shares</source>
        <extracomment>Button: makes recovery shares</extracomment>
        <translation>اصنع الحصص</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a steward&apos;s device can make them.</source>
        <extracomment>Why recovery shares cannot be made here</extracomment>
        <translation>جهاز المشرف على المشروع وحده يصنعها.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Give the device to the person who keeps share %1 of %2. Only they look.</source>
        <extracomment>Cover before a recovery share is shown, so that nobody else sees it. %1: which, %2: of how many</extracomment>
        <translation>أعطِ الجهاز لمن يحفظ الحصة %1 من %2. هو وحده ينظر.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It is me. Show it</source>
        <extracomment>Button: shows the recovery share of the person who holds the device</extracomment>
        <translation>هذا أنا. أظهرها</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Write the letters down, or keep the page, print it, and delete the file. Do not keep it on this device.</source>
        <extracomment>Below a recovery share</extracomment>
        <translation>اكتب الحروف، أو احفظ الصفحة واطبعها ثم احذف الملف. لا تتركها على هذا الجهاز.</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+28"/>
        <source>Keep a page to print</source>
        <extracomment>Button: keeps the recovery share as a picture that can be printed</extracomment>
        <translation>احفظ صفحة للطباعة</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>I have it. Next person</source>
        <extracomment>Button: this person has their recovery share; hide it</extracomment>
        <translation>أخذتها. الشخص التالي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I have it. That is all</source>
        <extracomment>Button: the last person has their recovery share</extracomment>
        <translation>أخذتها. هذا كل شيء</translation>
    </message>
</context>
<context>
    <name>RemoveDeviceSheet</name>
    <message>
        <location filename="../qml/Desk/RemoveDeviceSheet.qml" line="+18"/>
        <source>Take %1 out of the group?</source>
        <extracomment>Question before a lost device is taken out of the group. %1: its name</extracomment>
        <translation>إخراج %1 من المجموعة؟</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What came from it stays. What it brings from now on waits, and what we write from now on it cannot open.</source>
        <extracomment>What taking a device out of the group does</extracomment>
        <translation>ما جاء منه يبقى. وما يأتي به من الآن ينتظر، وما نكتبه من الآن لا يستطيع فتحه.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What it holds already stays on it. The others learn of this with the next stick.</source>
        <extracomment>What taking a device out of the group cannot do</extracomment>
        <translation>ما يحمله الآن يبقى فيه. وسيعلم الآخرون بهذا مع الفلاشة القادمة.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It stays</source>
        <extracomment>Button: the device stays in the group</extracomment>
        <translation>يبقى</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take it out</source>
        <extracomment>Button: the device is taken out of the group</extracomment>
        <translation>أخرجه</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../qml/Follow/ResultsPage.qml" line="+22"/>
        <source>A few people answered.</source>
        <translation>أجاب عدد قليل من الناس.</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>لم يجب أحد.</numerusform>
            <numerusform>أجاب شخص واحد.</numerusform>
            <numerusform>أجاب شخصان.</numerusform>
            <numerusform>أجاب %Ln أشخاص.</numerusform>
            <numerusform>أجاب %Ln شخصًا.</numerusform>
            <numerusform>أجاب %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Look at</source>
        <translation>انظر إلى</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <location filename="../qml/Talk/RoomCard.qml" line="+14"/>
        <source>Residents</source>
        <extracomment>Roles of people in the room, plural</extracomment>
        <translation>السكان</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Elders</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Youth</source>
        <translation>الشباب</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Interpreters</source>
        <translation>المترجمون</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Facilitators</source>
        <translation>الميسّرون</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Researchers</source>
        <translation>الباحثون</translation>
    </message>
    <message>
        <location filename="../qml/Share/RoomCard.qml" line="+18"/>
        <source>less than 1 MB</source>
        <extracomment>How big pictures and voices are together. %1: megabytes</extracomment>
        <translation>أقل من 1 م.ب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Pictures and voices</source>
        <extracomment>Sort of things in the share list: all files with pictures, voices, films</extracomment>
        <translation>الصور والأصوات</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 only here</source>
        <translation>%1 من %2 هنا فقط</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>They take %1 of room.</source>
        <extracomment>How much room pictures and voices take. %1: &quot;38 MB&quot;</extracomment>
        <translation>تشغل %1 من المساحة.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln of them are safe to clear from this device, %1: two other devices hold them for certain.</source>
        <extracomment>%n: pictures and voices that may be cleared. %1: &quot;38 MB&quot;</extracomment>
        <translation>
            <numerusform>لا شيء منها يمكن إزالته من هذا الجهاز، %1: يحتفظ بها جهازان آخران بالتأكيد.</numerusform>
            <numerusform>يمكن إزالة واحدة منها من هذا الجهاز بأمان، %1: يحتفظ بها جهازان آخران بالتأكيد.</numerusform>
            <numerusform>يمكن إزالة اثنتين منها من هذا الجهاز بأمان، %1: يحتفظ بهما جهازان آخران بالتأكيد.</numerusform>
            <numerusform>يمكن إزالة %Ln منها من هذا الجهاز بأمان، %1: يحتفظ بها جهازان آخران بالتأكيد.</numerusform>
            <numerusform>يمكن إزالة %Ln منها من هذا الجهاز بأمان، %1: يحتفظ بها جهازان آخران بالتأكيد.</numerusform>
            <numerusform>يمكن إزالة %Ln منها من هذا الجهاز بأمان، %1: يحتفظ بها جهازان آخران بالتأكيد.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>They come again when you next share with a device that has them.</source>
        <extracomment>Pictures and voices were asked for again</extracomment>
        <translation>تعود حين تشارك في المرة القادمة مع جهاز يحتفظ بها.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) and voices are not on this device. Others keep them.</source>
        <extracomment>%n: pictures and voices that other devices hold and this one does not</extracomment>
        <translation>
            <numerusform>لا صور ولا أصوات ناقصة على هذا الجهاز. يحتفظ بها آخرون.</numerusform>
            <numerusform>صورة أو صوت واحد ليس على هذا الجهاز. يحتفظ به آخرون.</numerusform>
            <numerusform>صورتان أو صوتان ليسا على هذا الجهاز. يحتفظ بهما آخرون.</numerusform>
            <numerusform>%Ln صور وأصوات ليست على هذا الجهاز. يحتفظ بها آخرون.</numerusform>
            <numerusform>%Ln صورة وصوتًا ليست على هذا الجهاز. يحتفظ بها آخرون.</numerusform>
            <numerusform>%Ln صورة وصوت ليست على هذا الجهاز. يحتفظ بها آخرون.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>That did not work just now. Please try again.</source>
        <translation>لم ينجح هذا الآن. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Yes, clear them from here</source>
        <extracomment>First press of the button that clears pictures from this device, then the second</extracomment>
        <translation>نعم، أزيلوها من هنا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clear them from here</source>
        <translation>أزيلوها من هنا</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Fetch them again</source>
        <extracomment>Button: bring pictures and voices back to this device</extracomment>
        <translation>أحضروها من جديد</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <location filename="../qml/Talk/RoomPage.qml" line="+17"/>
        <source>Who is in the room?</source>
        <translation>من معنا في الجلسة؟</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>We count roles, not names. It is kept with the themes, so that everyone knows who made them.</source>
        <extracomment>Above the counters of people in the room</extracomment>
        <translation>نعدّ الأدوار لا الأسماء. يُحفظ العدد مع المواضيع، ليعرف الجميع من وضعها.</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <location filename="../qml/Survey/RowCard.qml" line="+28"/>
        <source>Number %1</source>
        <extracomment>Name of one row of a list when the survey gives none, for example of people. %1: which one</extracomment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %2</source>
        <extracomment>Name of one row of a list. %1: what the rows are (&quot;Person&quot;), %2: which one</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You are here</source>
        <extracomment>Said of the row of a list in which the person is now.</extracomment>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Take out: %1</source>
        <extracomment>Button: takes one row out of a list; it can be taken back. %1: which row</extracomment>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>RowStrip</name>
    <message>
        <location filename="../qml/Survey/RowStrip.qml" line="+37"/>
        <source>Shows all of them</source>
        <extracomment>Said of the line that tells which row of a list the question is about; pressing it shows all rows.</extracomment>
        <translation>يعرضها كلها</translation>
    </message>
</context>
<context>
    <name>RowsSheet</name>
    <message>
        <location filename="../qml/Survey/RowsSheet.qml" line="+16"/>
        <source>All in this list</source>
        <extracomment>Title above the rows of a list (people, places, …) in a survey.</extracomment>
        <translation>كل ما في هذه القائمة</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Add one more</source>
        <extracomment>Button: adds one more row to a list, for example one more person.</extracomment>
        <translation>أضف واحداً آخر</translation>
    </message>
</context>
<context>
    <name>SayPanel</name>
    <message>
        <location filename="../qml/PhotoStory/SayPanel.qml" line="+84"/>
        <source>The recording broke off before its end. What there was until then is kept. You can say it again.</source>
        <extracomment>Below a voice that ended with the program, the next time its page is opened.</extracomment>
        <translation>انقطع التسجيل قبل نهايته. ما سُجّل حتى ذلك الحين محفوظ. يمكنك أن تقوله من جديد.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take my voice away</source>
        <extracomment>Button: takes a recorded voice out of a story, or off a place, again.</extracomment>
        <translation>أزل صوتي</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The microphone is silent.</source>
        <extracomment>The microphone is there but gives nothing</extracomment>
        <translation>الميكروفون صامت.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No microphone is here.</source>
        <extracomment>The device has no microphone, or it is unplugged</extracomment>
        <translation>لا ميكروفون هنا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write it instead, or ask somebody to write it for you.</source>
        <translation>اكتبها بدل ذلك، أو اطلب من أحد أن يكتبها لك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>SearchChoiceWidget</name>
    <message>
        <location filename="../qml/Survey/SearchChoiceWidget.qml" line="+50"/>
        <source>Find</source>
        <extracomment>Name of the place where one writes a part of a word to find it among the choices below.</extracomment>
        <translation>ابحث</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Nothing here has that in its name.</source>
        <extracomment>Nothing in a list has what was written in it.</extracomment>
        <translation>لا شيء هنا يحمل ذلك في اسمه.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The first %Ln that fit. Write more to find the right one.</source>
        <extracomment>Below the place to write in: many choices fit, the first are shown. %n is how many are shown.</extracomment>
        <translation>
            <numerusform>لا شيء يطابق.</numerusform>
            <numerusform>أول ما يطابق. اكتب المزيد لتجد الصحيح.</numerusform>
            <numerusform>أول اثنين يطابقان. اكتب المزيد لتجد الصحيح.</numerusform>
            <numerusform>أول %Ln تطابق. اكتب المزيد لتجد الصحيح.</numerusform>
            <numerusform>أول %Ln تطابق. اكتب المزيد لتجد الصحيح.</numerusform>
            <numerusform>أول %Ln تطابق. اكتب المزيد لتجد الصحيح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/Survey/CardList.qml" line="+47"/>
        <location filename="../qml/Survey/SearchChoiceWidget.qml" line="+2"/>
        <source>%Ln to choose from</source>
        <extracomment>Below the place to write in: how many choices there are in all.</extracomment>
        <translation>
            <numerusform>لا شيء للاختيار</numerusform>
            <numerusform>خيار واحد</numerusform>
            <numerusform>خياران</numerusform>
            <numerusform>%Ln خيارات</numerusform>
            <numerusform>%Ln خيارًا</numerusform>
            <numerusform>%Ln خيار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <location filename="../qml/Share/SharePage.qml" line="+21"/>
        <source>This device is not in a group yet.</source>
        <extracomment>Share page, in one sentence. %n: things only this device holds</extracomment>
        <translation>هذا الجهاز ليس في مجموعة بعد.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln thing(s) are only on this device.</source>
        <translation>
            <numerusform>لا شيء على هذا الجهاز وحده.</numerusform>
            <numerusform>شيء واحد على هذا الجهاز فقط.</numerusform>
            <numerusform>شيئان على هذا الجهاز فقط.</numerusform>
            <numerusform>%Ln أشياء على هذا الجهاز فقط.</numerusform>
            <numerusform>%Ln شيئًا على هذا الجهاز فقط.</numerusform>
            <numerusform>%Ln شيء على هذا الجهاز فقط.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything here is also on another device.</source>
        <translation>كل ما هنا موجود على جهاز آخر أيضًا.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Share</source>
        <extracomment>Title of the place for passing things to other people&apos;s devices. One word, a verb</extracomment>
        <translation>نشارك</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Let somebody in</source>
        <extracomment>Button: opens the page that lets a new device into the group</extracomment>
        <translation>إدخال شخص</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new device joins in a minute, without internet.</source>
        <extracomment>Below the button that lets a new device in</extracomment>
        <translation>ينضم جهاز جديد في دقيقة، بلا إنترنت.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a steward&apos;s device can let others in.</source>
        <translation>جهاز المشرف على المشروع وحده يسمح للآخرين بالدخول.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Give and take with a stick</source>
        <extracomment>Button: exchange everything with other devices by a USB stick</extracomment>
        <translation>أعطِ وخذ بالفلاشة</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The hub</source>
        <extracomment>Button: opens the page of the hub, a computer that is always on and keeps sealed parcels for the group</extracomment>
        <translation>المحطة</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A computer that is always on, for those who seldom meet.</source>
        <extracomment>Below it, while the group has none</extracomment>
        <translation>حاسوب يعمل دائمًا، لمن قلّما يلتقون.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shared with it on %1</source>
        <extracomment>Below it. %1: date</extracomment>
        <translation>شاركناها في %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not shared with it yet</source>
        <extracomment>Below it, while nothing has gone there</extracomment>
        <translation>لم نشاركها شيئًا بعد</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Our devices</source>
        <extracomment>Heading over the devices of the group</extracomment>
        <translation>أجهزتنا</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Nobody else yet. Your things are kept here.</source>
        <extracomment>Shown while no other device has been let in</extracomment>
        <translation>لا أحد غيرك بعد. أشياؤك محفوظة هنا.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What we hold here</source>
        <extracomment>Heading over counts of answers, photo stories, places</extracomment>
        <translation>ما نحفظه هنا</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Given from this device</source>
        <extracomment>Heading over the things made on this device, each with a receipt</extracomment>
        <translation>ما قُدّم من هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>SharePaper</name>
    <message>
        <location filename="../qml/Lock/SharePaper.qml" line="+41"/>
        <source>Share %1 of %2</source>
        <extracomment>On a printed recovery share. %1: its number, %2: how many there are</extracomment>
        <translation>الحصة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Any %Ln of them together bring the programme back on a new device. One alone opens nothing.</source>
        <extracomment>On a printed recovery share. %n: how many shares are needed</extracomment>
        <translation>
            <numerusform>الحصص معًا تعيد المشروع على جهاز جديد. واحدة وحدها لا تفتح شيئًا.</numerusform>
            <numerusform>حصة واحدة تعيد المشروع على جهاز جديد.</numerusform>
            <numerusform>أي حصتين معًا تعيدان المشروع على جهاز جديد. واحدة وحدها لا تفتح شيئًا.</numerusform>
            <numerusform>أي %Ln حصص معًا تعيد المشروع على جهاز جديد. واحدة وحدها لا تفتح شيئًا.</numerusform>
            <numerusform>أي %Ln حصة معًا تعيد المشروع على جهاز جديد. واحدة وحدها لا تفتح شيئًا.</numerusform>
            <numerusform>أي %Ln حصة معًا تعيد المشروع على جهاز جديد. واحدة وحدها لا تفتح شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The same letters as a picture</source>
        <extracomment>Name of the QR picture of a recovery share</extracomment>
        <translation>الحروف نفسها صورةً</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Keep it dry, and where nobody else finds it.</source>
        <extracomment>On a printed recovery share: what to do with it</extracomment>
        <translation>احفظها جافة، حيث لا يجدها غيرك.</translation>
    </message>
</context>
<context>
    <name>ShareThread</name>
    <message>
        <location filename="../qml/Controls/ShareThread.qml" line="+17"/>
        <source>You</source>
        <extracomment>Beside the patch of the person holding the device, in the picture of who shares with whom.</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>People near</source>
        <extracomment>Name of the picture of people nearby, for a screen reader.</extracomment>
        <translation>الناس القريبون</translation>
    </message>
</context>
<context>
    <name>SharingNow</name>
    <message>
        <location filename="../qml/Share/SharingNow.qml" line="+24"/>
        <source>With %1</source>
        <extracomment>Heading while sharing. %1: the other device, &quot;Tania&apos;s tablet&quot;</extracomment>
        <translation>مع %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calling the other device</source>
        <extracomment>Heading while the other device has not answered yet</extracomment>
        <translation>الاتصال بالجهاز الآخر</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Rest. Keep what is done</source>
        <translation>توقّف. ما تم محفوظ</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../qml/Controls/Sheet.qml" line="+101"/>
        <source>Close</source>
        <extracomment>Name of the cross that puts a sheet away without changing anything.</extracomment>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <location filename="../qml/Survey/SliderWidget.qml" line="+17"/>
        <source>One less</source>
        <extracomment>Name of the button that takes one step down a scale. %1: how much lower that is, as 5 or 0.1</extracomment>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 less</source>
        <translation>أقل بمقدار %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One more</source>
        <extracomment>Name of the button that takes one step up a scale. %1: how much higher that is, as 5 or 0.1</extracomment>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 more</source>
        <translation>أكثر بمقدار %1</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Take it away</source>
        <extracomment>Button: there is no number as an answer any more.</extracomment>
        <translation>أزيلوه</translation>
    </message>
</context>
<context>
    <name>SmallNumber</name>
    <message>
        <location filename="../qml/Controls/SmallNumber.qml" line="+13"/>
        <source>fewer than %1, kept private</source>
        <extracomment>In place of a number that would single people out. %1 is the smallest number that is shown, usually 5.</extracomment>
        <translation>أقل من %1، نبقيه خاصًا</translation>
    </message>
</context>
<context>
    <name>SpokenWidget</name>
    <message>
        <location filename="../qml/Survey/SpokenWidget.qml" line="+68"/>
        <source>There is no microphone here.</source>
        <extracomment>This device has no microphone.</extracomment>
        <translation>لا ميكروفون هنا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The microphone gives no sound.</source>
        <extracomment>The microphone is there, but nothing comes from it.</extracomment>
        <translation>الميكروفون لا يعطي صوتًا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can write your answer, or press Skip.</source>
        <extracomment>What to do when one cannot speak: writing is offered below.</extracomment>
        <translation>يمكنك أن تكتب إجابتك، أو تضغط «تخطَّ».</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You can press Skip, and go on.</source>
        <translation>يمكنك أن تضغط «تخطَّ» وتكمل.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take my voice away</source>
        <extracomment>Button: takes a recorded voice out of the answer again.</extracomment>
        <translation>أزل صوتي</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Your own words</source>
        <translation>كلماتك أنت</translation>
    </message>
</context>
<context>
    <name>SpotChooser</name>
    <message>
        <location filename="../qml/Controls/SpotChooser.qml" line="+17"/>
        <source>Who may know the exact spot?</source>
        <extracomment>Name of the four levels of how exactly a place may be known, for a screen reader.</extracomment>
        <translation>من يعرف المكان بالضبط؟</translation>
    </message>
</context>
<context>
    <name>SpotLevels</name>
    <message>
        <location filename="../qml/Map/SpotLevels.qml" line="+11"/>
        <source>Everyone</source>
        <extracomment>Who may know the exact spot: anybody. Very short, it stands under a small picture</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>exact</source>
        <extracomment>Under &quot;Everyone&quot;: nothing is hidden</extracomment>
        <translation>بالضبط</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Our people</source>
        <extracomment>Who may know the exact spot: the people of the programme</extracomment>
        <translation>أهلنا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 m</source>
        <extracomment>What others are shown: a square this wide. %1 is a number</extracomment>
        <translation>%1 م</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stewards</source>
        <extracomment>Who may know the exact spot: those who look after the programme</extracomment>
        <translation>المشرفون</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 km</source>
        <extracomment>What others are shown: a square this wide. %1 is a number</extracomment>
        <translation>%1 كم</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Keepers</source>
        <extracomment>Who may know the exact spot: only the keepers of what is sacred or secret</extracomment>
        <translation>الأمناء</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unseen</source>
        <extracomment>Under &quot;Keepers&quot;: nobody else is shown anything</extracomment>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../qml/Controls/StatusLine.qml" line="+17"/>
        <source>Opens Share</source>
        <extracomment>Said by a screen reader after the sentence about what is only on this phone.</extracomment>
        <translation>يفتح «نشارك»</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../qml/Controls/Stepper.qml" line="+39"/>
        <source>%1, %2</source>
        <extracomment>Name of a counter for a screen reader. %1: what is counted, %2: how many</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>One less: %1</source>
        <extracomment>Name of the button that takes one away. %1: what is counted</extracomment>
        <translation>أقل بواحد: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are none to take away</source>
        <translation>لا يوجد ما يُنقص</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>One more: %1</source>
        <extracomment>Name of the button that adds one. %1: what is counted</extracomment>
        <translation>أكثر بواحد: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There cannot be more</source>
        <translation>لا يمكن أكثر من هذا</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <location filename="../qml/Share/StickPage.qml" line="+21"/>
        <source>Stick</source>
        <extracomment>Title of the page that exchanges things by a USB stick</extracomment>
        <translation>الفلاشة</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Taking in and giving. Leave the stick in.</source>
        <translation>نأخذ ونعطي. اترك الفلاشة في مكانها.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rest. Keep what is done</source>
        <extracomment>Button: stop the exchange; everything exchanged so far stays</extracomment>
        <translation>توقّف. ما تم محفوظ</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+48"/>
        <source>Where is the stick?</source>
        <extracomment>Heading over sticks and folders to exchange with
----------
Title of the dialog that chooses a folder to exchange with</extracomment>
        <translation>أين الفلاشة؟</translation>
    </message>
    <message numerus="yes">
        <location line="-34"/>
        <source>%Ln share file(s) from others</source>
        <extracomment>What lies on a stick. %n: share files of other devices</extracomment>
        <translation>
            <numerusform>لا ملفات من الآخرين</numerusform>
            <numerusform>ملف مشاركة واحد من الآخرين</numerusform>
            <numerusform>ملفا مشاركة من الآخرين</numerusform>
            <numerusform>%Ln ملفات مشاركة من الآخرين</numerusform>
            <numerusform>%Ln ملف مشاركة من الآخرين</numerusform>
            <numerusform>%Ln ملف مشاركة من الآخرين</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing from others here yet</source>
        <extracomment>A stick with nothing of ours on it</extracomment>
        <translation>لا شيء من الآخرين هنا بعد</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until this exchange is done.</source>
        <translation>انتظر حتى ننتهي من الأخذ والعطاء.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Look again</source>
        <translation>ابحث مرة أخرى</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Another place</source>
        <extracomment>Button: choose any folder to exchange with</extracomment>
        <translation>مكان آخر</translation>
    </message>
</context>
<context>
    <name>StickReport</name>
    <message numerus="yes">
        <location filename="../qml/Share/StickReport.qml" line="+30"/>
        <source>%Ln new thing(s) came in.</source>
        <extracomment>After an exchange. %n: things that came from other devices</extracomment>
        <translation>
            <numerusform>لم يصل شيء جديد.</numerusform>
            <numerusform>وصل شيء جديد واحد.</numerusform>
            <numerusform>وصل شيئان جديدان.</numerusform>
            <numerusform>وصلت %Ln أشياء جديدة.</numerusform>
            <numerusform>وصل %Ln شيئًا جديدًا.</numerusform>
            <numerusform>وصل %Ln شيء جديد.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We already have everything that lay there.</source>
        <extracomment>After an exchange that brought nothing we did not have</extracomment>
        <translation>كل ما كان هناك عندنا من قبل.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What we have lies there for the others.</source>
        <extracomment>After an exchange: ours is on the stick now</extracomment>
        <translation>ما عندنا موضوع هناك للآخرين.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln thing(s)</source>
        <extracomment>How much arrived from one person. %n: things</extracomment>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>شيء واحد</numerusform>
            <numerusform>شيئان</numerusform>
            <numerusform>%Ln أشياء</numerusform>
            <numerusform>%Ln شيئًا</numerusform>
            <numerusform>%Ln شيء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StitchChart</name>
    <message>
        <location filename="../qml/Controls/StitchChart.qml" line="+30"/>
        <source>How many said what</source>
        <extracomment>Name of a chart of answers, for a screen reader.</extracomment>
        <translation>كم شخصًا قال ماذا</translation>
    </message>
</context>
<context>
    <name>StitchProgress</name>
    <message>
        <location filename="../qml/Controls/StitchProgress.qml" line="+30"/>
        <source>%1 of %2</source>
        <extracomment>Progress read by a screen reader. %1: what it is about, %2: how many are done, %3: how many there are</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, %2 of %3</source>
        <translation>%1، %2 من %3</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <location filename="../qml/Shell/StoppedPage.qml" line="+17"/>
        <source>This programme is already open on this device</source>
        <extracomment>The same programme is open in a second window; first line</extracomment>
        <translation>هذا المشروع مفتوح على هذا الجهاز من قبل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look for its other window and go on there, or close it and try again here. Nothing is lost.</source>
        <extracomment>… what to do</extracomment>
        <translation>ابحث عن نافذته الأخرى وأكمل هناك، أو أغلقها وحاول مرة أخرى هنا. لا يضيع شيء.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something in this programme&apos;s folder cannot be read</source>
        <translation>شيء في مجلد هذا المشروع لا يمكن قراءته</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We have changed nothing. Do not delete the folder. Show this page to the person who looks after the programme: they can bring it back from a backup.</source>
        <translation>لم نغيّر شيئًا. لا تحذف المجلد. أرِ هذه الصفحة للمشرف على المشروع: يستطيع أن يعيده من نسخة محفوظة.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This programme was kept by a newer Uthan</source>
        <translation>هذا المشروع محفوظ بإصدار أحدث من Uthan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Put the newer Uthan on this device, then open it again.</source>
        <translation>كل شيء سليم. ضع الإصدار الأحدث من Uthan على هذا الجهاز، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device is full</source>
        <translation>هذا الجهاز ممتلئ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Make some room on the device, then try again.</source>
        <translation>كل شيء سليم. أفرغ مكانًا على الجهاز، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device does not let us open the folder</source>
        <translation>هذا الجهاز لا يسمح لنا بفتح المجلد</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Ask the person who looks after the device to let you read and write this folder, then try again.</source>
        <translation>كل شيء سليم. اطلب من المسؤول عن الجهاز أن يسمح لك بقراءة هذا المجلد والكتابة فيه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The programme could not be opened</source>
        <translation>لم يُفتح المشروع</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We have changed nothing. Try again, or show this page to the person who looks after the programme.</source>
        <translation>لم نغيّر شيئًا. حاول مرة أخرى، أو أرِ هذه الصفحة للمشرف على المشروع.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Try again</source>
        <extracomment>Button that opens the programme again</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>For the person who helps</source>
        <extracomment>Heading of the technical lines below, which a helper may need</extracomment>
        <translation>لمن يساعدك</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <location filename="../qml/PhotoStory/StoriesPage.qml" line="+23"/>
        <source>My photo stories</source>
        <extracomment>Title of the list of one&apos;s own photo stories</extracomment>
        <translation>حكاياتي المصوّرة</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You have not told a story yet. Be the first.</source>
        <extracomment>No photo story was made yet</extracomment>
        <translation>لم تحكِ حكاية بعد. كن الأول.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell with a photo</source>
        <translation>احكِ بصورة</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>A new story</source>
        <extracomment>Begins one more photo story</extracomment>
        <translation>حكاية جديدة</translation>
    </message>
</context>
<context>
    <name>StoryKept</name>
    <message>
        <location filename="../qml/PhotoStory/StoryKept.qml" line="+32"/>
        <source>It is with the group now. It goes to the others when you share.</source>
        <extracomment>After a story went to the group</extracomment>
        <translation>هي مع المجموعة الآن. تصل إلى الآخرين عندما تشارك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your story is kept. Only you can see it.</source>
        <extracomment>After a story was kept</extracomment>
        <translation>حكايتك محفوظة. لا يراها غيرك.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Bring it to the group</source>
        <extracomment>Lets the group see a story that was its maker&apos;s alone</extracomment>
        <translation>قدّمها للمجموعة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Look at it</source>
        <extracomment>Opens the story as others will see it</extracomment>
        <translation>انظر إليها</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another story</source>
        <translation>حكاية أخرى</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>That is all for now</source>
        <extracomment>Back to the first page of Gather</extracomment>
        <translation>هذا كل شيء الآن</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPage.qml" line="+25"/>
        <source>A photo story</source>
        <extracomment>Title of the page that shows one photo story</extracomment>
        <translation>حكاية مصوّرة</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A story is kept here. Not everybody in it has said yes yet.</source>
        <translation>هنا حكاية محفوظة. لم يقل كل من فيها نعم بعد.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>اسمعها</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>“May my picture be shown to our group?”</source>
        <translation>«هل يمكن عرض صورتي على مجموعتنا؟»</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Parent or guardian: “May the child&apos;s picture be shown to our group?”</source>
        <translation>وليّ الأمر: «هل يمكن عرض صورة الطفل على مجموعتنا؟»</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Bring it to the group</source>
        <translation>قدّمها للمجموعة</translation>
    </message>
</context>
<context>
    <name>StoryPictureStep</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPictureStep.qml" line="+52"/>
        <source>Opening the picture</source>
        <extracomment>While a picture is being opened</extracomment>
        <translation>نفتح الصورة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your picture comes here</source>
        <extracomment>In the empty place of a picture</extracomment>
        <translation>هنا تأتي صورتك</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>No camera is here.</source>
        <extracomment>The device has no camera, or it is unplugged</extracomment>
        <translation>لا كاميرا هنا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera is closed to us.</source>
        <translation>الكاميرا مغلقة أمامنا.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open</extracomment>
        <translation>أُغلقت الكاميرا أثناء غيابك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera shows nothing.</source>
        <translation>الكاميرا لا تُظهر شيئًا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file is too large for a picture.</source>
        <translation>هذا الملف أكبر من أن يكون صورة.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>هذا الملف لا يمكن قراءته.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file is not a picture we can open.</source>
        <extracomment>A file that was picked is no photo</extracomment>
        <translation>هذا الملف ليس صورة نستطيع فتحها.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was lost. Choose a picture that is on this device, or try again.</source>
        <extracomment>Below a problem with camera or file</extracomment>
        <translation>لم يضع شيء. اختر صورة موجودة على هذا الجهاز، أو حاول مرة أخرى.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+45"/>
        <location line="+18"/>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take it now</source>
        <extracomment>The button that takes the photo</extracomment>
        <translation>صوّر الآن</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera is waking up</source>
        <extracomment>Why the photo cannot be taken yet</extracomment>
        <translation>الكاميرا تستعد</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Take a photo</source>
        <extracomment>Opens the camera</extracomment>
        <translation>التقط صورة</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Other camera</source>
        <extracomment>Looks through the other camera of the device</extracomment>
        <translation>الكاميرا الأخرى</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Keep this picture</source>
        <extracomment>Goes on with the picture that is there already</extracomment>
        <translation>احفظ هذه الصورة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Pictures</source>
        <extracomment>Kinds of files in a file window</extracomment>
        <translation>صور</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>StoryPrompt</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPrompt.qml" line="+21"/>
        <location line="+7"/>
        <source>What do you want to show?</source>
        <extracomment>Heading above the prompts of a photo story</extracomment>
        <translation>ماذا تريد أن ترينا؟</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Something of my own</source>
        <extracomment>A choice below the group&apos;s prompts</extracomment>
        <translation>شيء من عندي</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ask people before you take their picture. A place can say no too.</source>
        <extracomment>A reminder before somebody takes a photo</extracomment>
        <translation>اسأل الناس قبل أن تصوّرهم. والمكان أيضًا قد يقول لا.</translation>
    </message>
</context>
<context>
    <name>StoryReceipt</name>
    <message>
        <location filename="../qml/PhotoStory/StoryReceipt.qml" line="+16"/>
        <source>Not finished</source>
        <extracomment>A story that was begun and not kept yet</extracomment>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yours alone</source>
        <extracomment>A story its maker has not brought to the group</extracomment>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only on this device</source>
        <extracomment>How many other people&apos;s devices hold a story</extracomment>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln other(s) have it</source>
        <translation>
            <numerusform>ليست عند غيرك</numerusform>
            <numerusform>هي عند شخص آخر</numerusform>
            <numerusform>هي عند شخصين آخرين</numerusform>
            <numerusform>هي عند %Ln آخرين</numerusform>
            <numerusform>هي عند %Ln شخصًا آخر</numerusform>
            <numerusform>هي عند %Ln شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryRelease</name>
    <message>
        <location filename="../qml/PhotoStory/StoryRelease.qml" line="+28"/>
        <source>Uses</source>
        <extracomment>What the row of stitches counts: the ways a story may be used</extracomment>
        <translation>الاستخدامات</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>With this story, may we…</source>
        <extracomment>Above one use of a story: may the group do this with it?</extracomment>
        <translation>مع هذه الحكاية، هل تسمح لنا…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>When you joined you kept everything to yourself. This story stays with you.</source>
        <extracomment>When somebody agreed to no uses at all on joining</extracomment>
        <translation>عندما انضممت أبقيت كل شيء لنفسك. هذه الحكاية تبقى معك.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What you do not answer stays no. You can take any of it back later.</source>
        <extracomment>Below the uses of a story</extracomment>
        <translation>ما لا تجيب عنه يبقى «لا». يمكنك أن تسحب أي شيء منه لاحقًا.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go on</source>
        <translation>أكمل</translation>
    </message>
</context>
<context>
    <name>StoryReview</name>
    <message>
        <location filename="../qml/PhotoStory/StoryReview.qml" line="+29"/>
        <source>What you told</source>
        <extracomment>A part of a story in its review</extracomment>
        <translation>ما حكيته</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 answered</source>
        <extracomment>How many questions of a story are answered. %1 of %2</extracomment>
        <translation>أجبت عن %1 من %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Title and sentence</source>
        <translation>العنوان والجملة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Where it was</source>
        <translation>أين كان ذلك</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kept, as exactly as you chose</source>
        <translation>محفوظ، بالدقة التي اخترتها</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How it may be used</source>
        <extracomment>Heading above the uses of a story</extracomment>
        <translation>كيف يمكن استخدامها</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press to change. Nothing is yes unless you say so.</source>
        <translation>اضغط لتغيّر. لا شيء يصير «نعم» إلا إذا قلتها أنت.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Keep my story</source>
        <extracomment>Finishes a photo story</extracomment>
        <translation>احفظ حكايتي</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+11"/>
        <source>Throw it away</source>
        <extracomment>Throws a story away that was not kept yet</extracomment>
        <translation>ارمها</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Throw this story away?</source>
        <translation>هل ترمي هذه الحكاية؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Picture, words and voices are gone then. Nobody else has them.</source>
        <translation>عندها تذهب الصورة والكلمات والأصوات. ليست عند أحد غيرك.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it</source>
        <translation>احفظها</translation>
    </message>
</context>
<context>
    <name>StoryTell</name>
    <message>
        <location filename="../qml/PhotoStory/StoryTell.qml" line="+51"/>
        <source>Your picture, not described yet</source>
        <extracomment>What somebody who does not see a picture hears when its maker has not described it</extracomment>
        <translation>صورتك، لم تصفها بعد</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Another picture</source>
        <extracomment>Goes back to the step where the picture is taken or picked</extracomment>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Questions</source>
        <extracomment>What the row of stitches counts</extracomment>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Your words</source>
        <extracomment>Name of the field in which a question of a photo story is answered</extracomment>
        <translation>كلماتك</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Or write</source>
        <extracomment>Opens a field to write the answer in place of saying it</extracomment>
        <translation>أو اكتب</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Next question</source>
        <extracomment>To the next question of a photo story; a question may be left out</extracomment>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on</source>
        <translation>أكمل</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Yours alone until you bring it to the group</source>
        <extracomment>Under a photo story that is being told</extracomment>
        <translation>لك وحدك حتى تقدمها للمجموعة</translation>
    </message>
</context>
<context>
    <name>StoryWhere</name>
    <message>
        <location filename="../qml/PhotoStory/StoryWhere.qml" line="+40"/>
        <source>Where was it? You need not say.</source>
        <extracomment>Heading of the step in which a story gets its place</extracomment>
        <translation>أين كان ذلك؟ لا يلزمك أن تقول.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Move it here</source>
        <extracomment>Keeps the place under the crosshair for a story</extracomment>
        <translation>انقله إلى هنا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It was here</source>
        <translation>كان هنا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for where you are</source>
        <translation>نبحث عن مكانك</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where I am</source>
        <translation>أين أنا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Who may know the exact spot?</source>
        <translation>من يعرف المكان بالضبط؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Others see only the shaded part.</source>
        <translation>يرى الآخرون الجزء المظلل فقط.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>No place</source>
        <extracomment>The story keeps no place</extracomment>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Go on</source>
        <translation>أكمل</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <location filename="../qml/PhotoStory/StoryWords.qml" line="+25"/>
        <source>A few words, if you like</source>
        <extracomment>Heading of the step in which a story gets its title</extracomment>
        <translation>بضع كلمات، إن أحببت</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>One sentence under the picture</source>
        <extracomment>Name of a field: the sentence under a photo</extracomment>
        <translation>جملة واحدة تحت الصورة</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What does it show?</source>
        <extracomment>Name of a field: what is seen in a photo</extracomment>
        <translation>ماذا يظهر فيها؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Heard by people who cannot see it</source>
        <extracomment>Why the picture is described</extracomment>
        <translation>يسمعها من لا يستطيع رؤيتها</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go on</source>
        <translation>أكمل</translation>
    </message>
</context>
<context>
    <name>StuckPage</name>
    <message>
        <location filename="../qml/Survey/StuckPage.qml" line="+17"/>
        <source>Answer questions</source>
        <extracomment>Title of the page when a survey does not open.</extracomment>
        <translation>أجب عن أسئلة</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>First we ask whether you agree to take part.</source>
        <translation>أولًا نسألك إن كنت توافق على المشاركة.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This survey is not here any more.</source>
        <translation>هذا الاستبيان لم يعد هنا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This survey cannot be read here. A facilitator can bring it in again.</source>
        <translation>هذا الاستبيان لا يمكن قراءته هنا. يستطيع الميسّر أن يضيفه من جديد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The survey does not open now.</source>
        <translation>لا يُفتح الاستبيان الآن.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: opens the survey again.</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <location filename="../qml/Survey/SummaryCard.qml" line="+32"/>
        <source>Said in your own voice</source>
        <extracomment>In the summary: this question was answered by voice.</extracomment>
        <translation>قلتها بصوتك</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture</source>
        <extracomment>In the summary: this question was answered by a picture.</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A film</source>
        <extracomment>In the summary: this question was answered by a film.</extracomment>
        <translation>فيلم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped</source>
        <translation>تخطيته</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I&apos;d rather not say</source>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <location filename="../qml/Controls/SlideScale.qml" line="+80"/>
        <location filename="../qml/Survey/SummaryCard.qml" line="+2"/>
        <source>Not answered</source>
        <extracomment>In the summary: nobody has answered this question yet; it may stay so.</extracomment>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <location filename="../qml/Survey/SummaryCard.qml" line="+4"/>
        <source>Please answer or skip</source>
        <extracomment>In the summary: this question has to be answered or skipped.</extracomment>
        <translation>أجب من فضلك أو تخطَّ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please look at this answer again.</source>
        <translation>انظر إلى هذه الإجابة مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Not looked at yet</source>
        <extracomment>In the summary: the person has not come to this question.</extracomment>
        <translation>لم يُنظر فيه بعد</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <location filename="../qml/Survey/SummaryPage.qml" line="-11"/>
        <source>This is what you said</source>
        <extracomment>Title of the page that shows all answers before they are given.</extracomment>
        <translation>هذا ما قلته</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Touch an answer to change it. Then keep the change. What you said before stays in the history.</source>
        <extracomment>Below the title of the summary, when the answers were already given.</extracomment>
        <translation>المس إجابة لتغييرها. ثم احتفظ بالتغيير. وما قلته من قبل يبقى في السجل.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch an answer to change it. Then give it to the group.</source>
        <extracomment>Below the title of the summary.</extracomment>
        <translation>المس إجابة لتغيّرها. ثم قدّمها للمجموعة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/Survey/QuestionPage.qml" line="-104"/>
        <location filename="../qml/Survey/SummaryPage.qml" line="+11"/>
        <location filename="../qml/Survey/WholePage.qml" line="+245"/>
        <source>%Ln answer(s) need another look.</source>
        <extracomment>Some required answers are missing, or do not fit. %n: how many</extracomment>
        <translation>
            <numerusform>لا إجابة تحتاج إلى نظرة أخرى.</numerusform>
            <numerusform>إجابة واحدة تحتاج إلى نظرة أخرى.</numerusform>
            <numerusform>إجابتان تحتاجان إلى نظرة أخرى.</numerusform>
            <numerusform>%Ln إجابات تحتاج إلى نظرة أخرى.</numerusform>
            <numerusform>%Ln إجابة تحتاج إلى نظرة أخرى.</numerusform>
            <numerusform>%Ln إجابة تحتاج إلى نظرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/Survey/SummaryPage.qml" line="+2"/>
        <source>Show me</source>
        <extracomment>Button: goes to the first answer that needs another look.</extracomment>
        <translation>أرني</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Why do you change your answers?</source>
        <extracomment>Name of the place where a person writes why they change answers they gave before.</extracomment>
        <translation>لماذا تغيّر إجاباتك؟</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It is kept with them.</source>
        <translation>يُحفظ السبب معها.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A few words are needed before the change is kept.</source>
        <extracomment>Below an empty place for the reason of a change, which is needed.</extracomment>
        <translation>نحتاج إلى بضع كلمات قبل حفظ التغيير.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no room left here. Your answers are safe, but not given yet.</source>
        <translation>لم يبقَ مكان هنا. إجاباتك سليمة، ولم تُقدَّم بعد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First we ask whether you agree to take part. Your answers stay on this device.</source>
        <translation>أولًا نسألك إن كنت توافق على المشاركة. إجاباتك تبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your answers are safe here, but could not be given yet.</source>
        <translation>إجاباتك سليمة هنا، ولم تُقدَّم بعد.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to give the answers.</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Keep the change</source>
        <extracomment>Button: keeps what was changed in answers that were already given.</extracomment>
        <translation>احتفظ بالتغيير</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give my answers</source>
        <extracomment>Button at the end of a survey: gives the answers to the group.</extracomment>
        <translation>قدّم إجاباتي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kept on this device</source>
        <translation>محفوظ على هذا الجهاز فقط</translation>
    </message>
</context>
<context>
    <name>SurveyCard</name>
    <message numerus="yes">
        <location filename="../qml/Survey/SurveyCard.qml" line="+30"/>
        <source>%Ln question(s)</source>
        <extracomment>How long a survey is. %n: number of questions</extracomment>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A newer version is on its way. It comes when you share.</source>
        <extracomment>A survey has changed, but the changed questions are still on another device.</extracomment>
        <translation>نسخة أحدث في الطريق. تصل حين تشارك.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Begun: you can go on where you were.</source>
        <extracomment>Said of a survey that was begun and not finished.</extracomment>
        <translation>بدأته: يمكنك أن تكمل من حيث كنت.</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>You gave your answers</source>
        <extracomment>The person has already given their answers to this survey.</extracomment>
        <translation>قدمت إجاباتك</translation>
    </message>
</context>
<context>
    <name>SurveyListPage</name>
    <message>
        <location filename="../qml/Survey/SurveyListPage.qml" line="+22"/>
        <source>Answer questions</source>
        <extracomment>Title of the list of surveys.</extracomment>
        <translation>أجب عن أسئلة</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There are no questions yet.</source>
        <extracomment>There is no survey in the programme yet.</extracomment>
        <translation>لا أسئلة هنا بعد.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>“%1” cannot be opened on this device. Tell a facilitator.</source>
        <extracomment>A survey is here, but its file is damaged or from a newer Uthan. %1: its title</extracomment>
        <translation>لا يمكن فتح «%1» على هذا الجهاز. أخبر الميسّر.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is on its way. Its questions come when you share.</source>
        <extracomment>A survey is known, but its questions are still on another device. %1: its title</extracomment>
        <translation>«%1» في الطريق. تصل أسئلته حين تشارك.</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>A facilitator can bring in a survey.</source>
        <extracomment>What to do when there is no survey.</extracomment>
        <translation>يستطيع الميسّر أن يضيف استبيانًا.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>What you gave</source>
        <extracomment>Heading above what the person has already given, in the list of surveys.</extracomment>
        <translation>ما قدّمتموه</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can look at it and change it.</source>
        <translation>يمكنك النظر فيه وتغييره.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Given on %1</source>
        <extracomment>Below the title of answers that were given. %1: the day</extracomment>
        <translation>قُدّم في %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>changed %Ln time(s)</source>
        <extracomment>After the day. %n: how often the answers were changed since</extracomment>
        <translation>
            <numerusform>لم يُغيَّر</numerusform>
            <numerusform>غُيّر مرة</numerusform>
            <numerusform>غُيّر مرتين</numerusform>
            <numerusform>غُيّر %Ln مرات</numerusform>
            <numerusform>غُيّر %Ln مرة</numerusform>
            <numerusform>غُيّر %Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackPage</name>
    <message>
        <location filename="../qml/Me/TakeBackPage.qml" line="+24"/>
        <location line="+76"/>
        <source>Take back</source>
        <extracomment>First press of the button that takes everything back, then the second</extracomment>
        <translation>اسحب</translation>
    </message>
    <message numerus="yes">
        <location line="-62"/>
        <source>%Ln thing(s) taken back. They are gone from this device. Other devices let go of them when they share next.</source>
        <extracomment>After taking back by code</extracomment>
        <translation>
            <numerusform>لم يُسحب شيء. لا شيء تغيّر على هذا الجهاز ولا على الأجهزة الأخرى.</numerusform>
            <numerusform>سُحب شيء واحد. لم يعد على هذا الجهاز. والأجهزة الأخرى تتركه عندما تشارك في المرة القادمة.</numerusform>
            <numerusform>سُحب شيئان. لم يعودا على هذا الجهاز. والأجهزة الأخرى تتركهما عندما تشارك في المرة القادمة.</numerusform>
            <numerusform>سُحبت %Ln أشياء. لم تعد على هذا الجهاز. والأجهزة الأخرى تتركها عندما تشارك في المرة القادمة.</numerusform>
            <numerusform>سُحب %Ln شيئًا. لم تعد على هذا الجهاز. والأجهزة الأخرى تتركها عندما تشارك في المرة القادمة.</numerusform>
            <numerusform>سُحب %Ln شيء. لم تعد على هذا الجهاز. والأجهزة الأخرى تتركها عندما تشارك في المرة القادمة.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This was taken back before. Below you see how far it has come.</source>
        <extracomment>The code was used before: everything under it is gone here already</extracomment>
        <translation>استُرجع هذا من قبل. ترى في الأسفل إلى أين وصل.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Write the same code here another day to see on which devices it is gone.</source>
        <extracomment>After taking back: how to see later how far it has come</extracomment>
        <translation>اكتب الرمز نفسه هنا في يوم آخر لترى على أي الأجهزة زال.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Everything given under your code goes: answers, photos, voices, places. It cannot be brought again.</source>
        <extracomment>What taking back does</extracomment>
        <translation>يذهب كل ما قُدّم برمزك: الإجابات والصور والأصوات والأماكن. ولا يمكن أن يعود.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This one thing goes, with its photo, its voices and its exact place. The rest of what you gave stays. It cannot be brought again.</source>
        <extracomment>The same, for one thing alone</extracomment>
        <translation>يذهب هذا الشيء وحده، مع صورته وأصواته ومكانه الدقيق. يبقى باقي ما أعطيتموه. ولا يمكن إعادته.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.</source>
        <extracomment>What taking back cannot do</extracomment>
        <translation>ما لا يقدر عليه: استرجاع ما طُبع أو عُرض، أو صور التقطها أحد لشاشة، أو نسخة قديمة محفوظة في مكان آخر.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>A code has ten letters and numbers. Please look at it again.</source>
        <translation>في الرمز عشرة حروف وأرقام. انظر إليه مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We find nothing under this code on this device.</source>
        <translation>لا نجد شيئًا بهذا الرمز على هذا الجهاز.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work just now. Please try again.</source>
        <translation>لم ينجح هذا الآن. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Yes, take everything back</source>
        <translation>نعم، اسحب كل شيء</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Yes, take this back</source>
        <translation>نعم، استرجع هذا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write your code first</source>
        <translation>اكتب رمزك أولًا</translation>
    </message>
</context>
<context>
    <name>TakenBackPage</name>
    <message>
        <location filename="../qml/Desk/TakenBackPage.qml" line="+19"/>
        <source>What was taken back</source>
        <translation>ما استُرجع</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nobody took anything back.</source>
        <extracomment>Nobody has taken anything back</extracomment>
        <translation>لم يسترجع أحد شيئًا.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>To look at again</source>
        <extracomment>Heading over themes, findings, decisions that rest on something taken back</extracomment>
        <translation>ما ينبغي النظر فيه من جديد</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: something it rests on was taken back</source>
        <extracomment>Under something people made. %1: what it is (theme, finding)</extracomment>
        <translation>%1: استُرجع شيء مما يستند إليه</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Where it is gone</source>
        <extracomment>Heading over the takings back</extracomment>
        <translation>من أين زال</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.</source>
        <translation>ما لا يقدر عليه: استرجاع ما طُبع أو عُرض، أو صور التقطها أحد لشاشة، أو نسخة قديمة محفوظة في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>TakingCard</name>
    <message>
        <location filename="../qml/Desk/TakingCard.qml" line="+34"/>
        <source>Taken back on %1 of %2 devices</source>
        <extracomment>How far a taking back has come. %1: devices it is gone from, %2: all devices of the group</extracomment>
        <translation>استُرجع على %1 من %2 من الأجهزة</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln thing(s)</source>
        <extracomment>Under it. %n: things taken back</extracomment>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>شيء واحد</numerusform>
            <numerusform>شيئان</numerusform>
            <numerusform>%Ln أشياء</numerusform>
            <numerusform>%Ln شيئًا</numerusform>
            <numerusform>%Ln شيء</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gone from: %1</source>
        <extracomment>Devices that signed that they let go of what was taken back. %1: their names</extracomment>
        <translation>زال من: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Not yet: %1, last heard from on %2</source>
        <extracomment>A device that has not confirmed yet that it let go of something. %1: its name, %2: date</extracomment>
        <translation>ليس بعد: %1، آخر خبر منه في %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not yet: %1, let in but not met</source>
        <extracomment>The same, of a device that was let in and never exchanged anything. %1: its name</extracomment>
        <translation>ليس بعد: %1، أُدخل ولم نلتقه</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 was taken out of the group before and may still hold it.</source>
        <extracomment>A lost device that cannot be told any more. %1: its name</extracomment>
        <translation>أُخرج %1 من المجموعة قبل ذلك وقد يكون ما زال يحتفظ به.</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <location filename="../qml/Talk/TalkPage.qml" line="+18"/>
        <source>Talk</source>
        <extracomment>Title of the place for what the group does in the same room. One word, a verb</extracomment>
        <translation>نتحاور</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What did we hear?</source>
        <extracomment>Opens the board where the group sorts answers, pictures and places into themes</extracomment>
        <translation>ماذا سمعنا؟</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln card(s) wait for a place.</source>
        <extracomment>About the board. %n: cards nobody has placed yet</extracomment>
        <translation>
            <numerusform>لا بطاقات تنتظر مكانًا.</numerusform>
            <numerusform>بطاقة واحدة تنتظر مكانًا.</numerusform>
            <numerusform>بطاقتان تنتظران مكانًا.</numerusform>
            <numerusform>%Ln بطاقات تنتظر مكانًا.</numerusform>
            <numerusform>%Ln بطاقة تنتظر مكانًا.</numerusform>
            <numerusform>%Ln بطاقة تنتظر مكانًا.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Every card has a place.</source>
        <translation>لكل بطاقة مكان.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Walk through the pictures</source>
        <translation>تجوّل بين الصور</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look and listen together first.</source>
        <extracomment>About the gallery, seen together in the room</extracomment>
        <translation>ننظر ونسمع معًا أولًا.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Who is in the room?</source>
        <extracomment>Opens the page that counts who is in the room</extracomment>
        <translation>من معنا في الجلسة؟</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people are here.</source>
        <extracomment>%n: people in the room</extracomment>
        <translation>
            <numerusform>لا أحد هنا.</numerusform>
            <numerusform>شخص واحد هنا.</numerusform>
            <numerusform>شخصان هنا.</numerusform>
            <numerusform>%Ln أشخاص هنا.</numerusform>
            <numerusform>%Ln شخصًا هنا.</numerusform>
            <numerusform>%Ln شخص هنا.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody is counted yet.</source>
        <translation>لم نعدّ أحدًا بعد.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What we call it</source>
        <extracomment>Heading over the themes the group has named</extracomment>
        <translation>ماذا نسميه</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%Ln voice(s)</source>
        <extracomment>How many people speak through a theme&apos;s cards</extracomment>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>للنظر فيه من جديد</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <location filename="../qml/Survey/ThanksPage.qml" line="+46"/>
        <source>Thank you. Your answers are with us now.</source>
        <extracomment>After the answers were given.</extracomment>
        <translation>شكرًا لك. إجاباتك معنا الآن.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>These are your stitches. Each one is an answer you gave.</source>
        <extracomment>Above the rows of stitches: each stitch is one answer, each row one part of the survey.</extracomment>
        <translation>هذه غرزك. كل غرزة إجابة قدمتها.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+3"/>
        <source>Keep your code. With it you can take back what you gave, here or on another of our devices.</source>
        <extracomment>Reminder of the receipt code that was shown when the person agreed to take part.</extracomment>
        <translation>احتفظ برمزك. به تستطيع أن تسحب ما قدمته، هنا أو على جهاز آخر من أجهزتنا.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Give something more</source>
        <extracomment>Button: back to the first page, still the same person.</extracomment>
        <translation>قدّم شيئًا آخر</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Next person</source>
        <extracomment>Button: this person is finished; the device is passed to somebody else. Everything said is closed.</extracomment>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closes what you said</source>
        <extracomment>Small line on the button &quot;Next person&quot;.</extracomment>
        <translation>يغلق ما قلته</translation>
    </message>
</context>
<context>
    <name>ThemeGroup</name>
    <message>
        <location filename="../qml/Controls/ThemeGroup.qml" line="+68"/>
        <source>Unfold %1</source>
        <extracomment>Names of the arrow that puts the cards of a theme away or shows them again. %1 is the theme.</extracomment>
        <translation>افتح %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fold %1</source>
        <translation>اطوِ %1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Put the card here</source>
        <extracomment>Button inside a theme while a card is in somebody&apos;s hands.</extracomment>
        <translation>ضع البطاقة هنا</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <location filename="../qml/Gather/ThingsPage.qml" line="+17"/>
        <source>Answers</source>
        <extracomment>A kind of thing a person gave: a filled survey</extracomment>
        <translation>إجابات</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Photo story</source>
        <extracomment>A kind of thing a person gave</extracomment>
        <translation>حكاية مصوّرة</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <extracomment>A kind of thing a person gave: a place on the map</extracomment>
        <translation>مكان</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>My things</source>
        <translation>أشيائي</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>You have not given anything yet.</source>
        <extracomment>This person has not given anything yet</extracomment>
        <translation>لم تقدم شيئًا بعد.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>%1, %2</source>
        <extracomment>Under a thing of mine. %1: what it is, %2: the day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Changed, not given yet</source>
        <extracomment>Answers that were given, and that their giver has begun to change; only the giver&apos;s until given</extracomment>
        <translation>غيّرته، ولم تقدمه بعد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Begun, not given yet</source>
        <extracomment>A thing begun and not finished; only its maker&apos;s, never shared</extracomment>
        <translation>بدأته، ولم تقدمه بعد</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only on this device</source>
        <extracomment>Where a thing is: no other device has it</extracomment>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln other device(s) hold it</source>
        <extracomment>Where a thing is: how many other devices have it</extracomment>
        <translation>
            <numerusform>لا يحفظه جهاز آخر</numerusform>
            <numerusform>جهاز آخر يحفظه</numerusform>
            <numerusform>جهازان آخران يحفظانه</numerusform>
            <numerusform>%Ln أجهزة أخرى تحفظه</numerusform>
            <numerusform>%Ln جهازًا آخر يحفظه</numerusform>
            <numerusform>%Ln جهاز آخر يحفظه</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+15"/>
        <source>Go on with it</source>
        <extracomment>Button on a thing that was begun</extracomment>
        <translation>أكمله</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at it or change it</source>
        <extracomment>Button on answers that a person gave: opens them, to be read and changed</extracomment>
        <translation>انظر فيه أو غيّره</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Look at it</source>
        <extracomment>Button on a photo story that was kept: opens it</extracomment>
        <translation>انظر إليه</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Take this one back</source>
        <extracomment>Button on something a person gave: takes back this one thing</extracomment>
        <translation>استرجع هذا</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <location filename="../qml/Follow/ThreadCard.qml" line="+39"/>
        <source>They said: %1</source>
        <extracomment>The last answer to an ask. %1: what they said</extracomment>
        <translation>قالوا: %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>للنظر فيه من جديد</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Open: %1</source>
        <extracomment>Opens a finding, an ask or a promise. %1: its words</extracomment>
        <translation>افتح: %1</translation>
    </message>
</context>
<context>
    <name>UnderTheTree</name>
    <message>
        <location filename="../qml/Controls/UnderTheTree.qml" line="+42"/>
        <source>Under the tree</source>
        <translation>تحت الشجرة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set down, never thrown away</source>
        <translation>موضوعة جانبًا، لا تُرمى أبدًا</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Pick a card first</source>
        <extracomment>Said when somebody presses the empty place under the tree with no card in hand.</extracomment>
        <translation>اختر بطاقة أولًا</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Tap here to set it down</source>
        <extracomment>In the empty place under the tree.</extracomment>
        <translation>المس هنا لتضعها جانبًا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pick a card, then tap here to set it down</source>
        <translation>اختر بطاقة، ثم المس هنا لتضعها جانبًا</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../qml/Controls/UndoBar.qml" line="+85"/>
        <source>Undo</source>
        <extracomment>Button that takes back what was just done.</extracomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <location filename="../qml/Desk/VerifyPage.qml" line="+18"/>
        <source>Look whether all is whole</source>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Every entry is signed and chained to the one before. This looks at all of them, opens every picture and voice, and builds anew what the screens show.</source>
        <extracomment>What the check does</extracomment>
        <translation>كل سطر في السجل موقّع ومربوط بالذي قبله. هنا ننظر في السطور كلها، ونفتح كل صورة وصوت، ونبني من جديد ما تعرضه الشاشات.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Look now</source>
        <extracomment>Button: start the check</extracomment>
        <translation>انظر الآن</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is looking already.</source>
        <translation>ننظر الآن.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>All is whole.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) are damaged. The rest is safe.</source>
        <extracomment>%n: damaged things</extracomment>
        <translation>
            <numerusform>لا شيء متضرر.</numerusform>
            <numerusform>شيء واحد متضرر. الباقي سليم.</numerusform>
            <numerusform>شيئان متضرران. الباقي سليم.</numerusform>
            <numerusform>%Ln أشياء متضررة. الباقي سليم.</numerusform>
            <numerusform>%Ln شيئًا متضررًا. الباقي سليم.</numerusform>
            <numerusform>%Ln شيء متضرر. الباقي سليم.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Entries</source>
        <extracomment>What was checked: log entries, signatures, records, pictures and voices</extracomment>
        <translation>سطور السجل</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Things people gave or made</source>
        <translation>ما قدّمه الناس أو صنعوه</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pictures, voices and files</source>
        <translation>الصور والأصوات والملفات</translation>
    </message>
</context>
<context>
    <name>VideoWidget</name>
    <message>
        <location filename="../qml/Survey/VideoWidget.qml" line="+48"/>
        <source>The camera is getting ready</source>
        <extracomment>Between pressing &quot;Film now&quot; and the first picture of the film.</extracomment>
        <translation>الكاميرا تستعد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filming · %1</source>
        <extracomment>While a film is recorded. %1: how long it is so far, as &quot;0:24&quot;</extracomment>
        <translation>يُصوَّر · %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop filming</source>
        <extracomment>Button: ends the recording of a film.</extracomment>
        <translation>أوقف التصوير</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Film now</source>
        <extracomment>Button: begins to record what the camera sees.</extracomment>
        <translation>صوّر الآن</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make a film</source>
        <extracomment>Button: opens the camera to make a film.</extracomment>
        <translation>صوّر فيلماً</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no camera here. You can choose a film that is already on this device.</source>
        <extracomment>The device has no camera; a film or a picture can only be chosen.</extracomment>
        <translation>لا كاميرا هنا. يمكنك اختيار فيلم موجود على هذا الجهاز.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+17"/>
        <source>Choose a film</source>
        <extracomment>Button: picks a film that is already on this device.</extracomment>
        <translation>اختر فيلماً</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Films (*.webm *.mp4 *.mkv *.mov *.3gp *.ogv)</source>
        <extracomment>Names a kind of file in the file chooser.</extracomment>
        <translation>أفلام (*.webm *.mp4 *.mkv *.mov *.3gp *.ogv)</translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <location filename="../qml/Shell/VoiceNotice.qml" line="+44"/>
        <source>There is no voice for these words on this device yet. Ask somebody to read them to you.</source>
        <extracomment>Shown when a hear button was pressed for words in a language this device has no voice for</extracomment>
        <translation>لا صوت لهذه الكلمات على هذا الجهاز بعد. اطلب من أحد أن يقرأها لك.</translation>
    </message>
</context>
<context>
    <name>VoiceRecorder</name>
    <message>
        <location filename="../qml/Controls/VoiceRecorder.qml" line="+26"/>
        <source>Say it</source>
        <extracomment>The large button that starts recording a voice.</extracomment>
        <translation>قلها بصوتك</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in any language</source>
        <extracomment>Below &quot;Say it&quot;: people may speak the language they like.</extracomment>
        <translation>بأي لغة</translation>
    </message>
    <message>
        <location line="+30"/>
        <location line="+26"/>
        <source>The microphone is getting ready</source>
        <extracomment>On the large button that starts recording a voice, between pressing it and being heard.
----------
State of a recording, said before the microphone opens: recording, paused, done but not kept, kept.</extracomment>
        <translation>الميكروفون يستعد</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../qml/Survey/SayingStrip.qml" line="+41"/>
        <source>We hear you now</source>
        <translation>نسمعك الآن</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Resting. What you said is here</source>
        <translation>متوقف قليلًا. ما قلته هنا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear what you said</source>
        <translation>اسمع ما قلته</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Rest a little</source>
        <extracomment>Below round buttons: rest from recording for a while; go on recording.</extracomment>
        <translation>توقّف قليلًا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on</source>
        <translation>أكمل</translation>
    </message>
    <message>
        <location line="+20"/>
        <location filename="../qml/Survey/SayingStrip.qml" line="+10"/>
        <source>I am done</source>
        <extracomment>Below the large round button: the person has said all.</extracomment>
        <translation>انتهيت</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+29"/>
        <source>Again</source>
        <extracomment>Below a round button: throw this recording away and start again.</extracomment>
        <translation>من جديد</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Stop</source>
        <extracomment>Plays the person&apos;s own voice back to them; stops it.</extracomment>
        <translation>أوقف</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>اسمعه</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Keep it</source>
        <extracomment>Keeps the recording on this device.</extracomment>
        <translation>احفظه</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The microphone is closed to us.</source>
        <extracomment>The device does not let the app use its microphone.</extracomment>
        <translation>الميكروفون مغلق أمامنا.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open it in the settings of this device, or write your answer.</source>
        <translation>افتحه من إعدادات هذا الجهاز، أو اكتب إجابتك.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>There is no room left on this device.</source>
        <extracomment>The device is full, so that no voice can be recorded.</extracomment>
        <translation>لم يبقَ مكان على هذا الجهاز.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you said so far is kept. Make room, or write your answer.</source>
        <translation>ما قلته حتى الآن محفوظ. أفرغ مكانًا، أو اكتب إجابتك.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Or write it</source>
        <extracomment>Below the voice recorder: type the answer in place of saying it.</extracomment>
        <translation>أو اكتب إجابتك</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <location filename="../qml/Desk/WaitingCard.qml" line="+22"/>
        <source>Only a facilitator&apos;s device decides this.</source>
        <extracomment>Why the buttons cannot be pressed</extracomment>
        <translation>لا يقرر هذا إلا جهاز ميسّر.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something this device cannot read</source>
        <extracomment>Something that waits and that this device cannot read</extracomment>
        <translation>شيء لا يستطيع هذا الجهاز قراءته</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>From %1, on %2</source>
        <extracomment>Where something that waits came from. %1: name of a device, %2: date</extracomment>
        <translation>من %1، في %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From a device nobody let in, on %1</source>
        <extracomment>The same, of a device nobody let in. %1 is left for the date</extracomment>
        <translation>من جهاز لم يُدخله أحد، في %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>new</source>
        <extracomment>What waits: something new, or a change of something that is there</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not let in</source>
        <translation>لم يُدخل</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Let it in after all</source>
        <extracomment>Button: what waits counts from now on, on every device</extracomment>
        <translation>أدخلوه مع ذلك</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Let it in</source>
        <translation>أدخلوه</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Do not let it in</source>
        <extracomment>Button: what waits does not count; it is kept and can be let in later</extracomment>
        <translation>لا تُدخلوه</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <location filename="../qml/Desk/WaitingPage.qml" line="+19"/>
        <source>What waits to be let in</source>
        <translation>ما ينتظر الإدخال</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>These came from a device that was taken out of the group, or that nobody let in. Nobody else sees them until you decide. Every device will follow.</source>
        <extracomment>What this page is for</extracomment>
        <translation>جاءت هذه من جهاز أُخرج من المجموعة أو لم يُدخله أحد. لا يراها غيرك حتى تقرر. وستتبع الأجهزة كلها قرارك.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing waits.</source>
        <extracomment>Nothing waits to be let in</extracomment>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Let all of it in</source>
        <extracomment>Button: let in everything that waits</extracomment>
        <translation>أدخلوها كلها</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a facilitator&apos;s device decides this.</source>
        <translation>لا يقرر هذا إلا جهاز ميسّر.</translation>
    </message>
</context>
<context>
    <name>WayFrame</name>
    <message numerus="yes">
        <location filename="../qml/Survey/WayFrame.qml" line="+38"/>
        <source>%Ln point(s) on it.</source>
        <extracomment>What a map shows, for who does not see it. %n: how many points were put down</extracomment>
        <translation>
            <numerusform>لا نقاط عليها.</numerusform>
            <numerusform>عليها نقطة واحدة.</numerusform>
            <numerusform>عليها نقطتان.</numerusform>
            <numerusform>عليها %Ln نقاط.</numerusform>
            <numerusform>عليها %Ln نقطة.</numerusform>
            <numerusform>عليها %Ln نقطة.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter puts a point in the middle</source>
        <extracomment>For a screen reader, how the map of a question is used with the keyboard.</extracomment>
        <translation>مفتاح الإدخال يضع نقطة في الوسط</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <location filename="../qml/Survey/WholePage.qml" line="-230"/>
        <source>Kept on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>All questions</source>
        <extracomment>Name of the sign that opens the contents of a survey.</extracomment>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>Add one more</source>
        <translation>أضف واحداً آخر</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%Ln question(s) still need an answer, or Skip.</source>
        <extracomment>Some required answers of the whole survey are missing. %n: how many</extracomment>
        <translation>
            <numerusform>لا سؤال ينتظر إجابة.</numerusform>
            <numerusform>سؤال واحد ينتظر إجابة، أو «تخطَّ».</numerusform>
            <numerusform>سؤالان ينتظران إجابة، أو «تخطَّ».</numerusform>
            <numerusform>%Ln أسئلة تنتظر إجابة، أو «تخطَّ».</numerusform>
            <numerusform>%Ln سؤالًا ينتظر إجابة، أو «تخطَّ».</numerusform>
            <numerusform>%Ln سؤال ينتظر إجابة، أو «تخطَّ».</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>There is no room left here. What you just said is not kept yet.</source>
        <translation>لم يبقَ مكان هنا. ما قلته الآن لم يُحفظ بعد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you just said could not be kept yet.</source>
        <translation>ما قلته الآن لم يُحفظ بعد.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>It was taken out.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your answer was left out.</source>
        <translation>تخطيت هذه الإجابة.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Done</source>
        <extracomment>Button below a whole survey: to the list of all answers.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <location filename="../qml/Desk/WordingCard.qml" line="+21"/>
        <source>Somebody</source>
        <extracomment>Somebody whose name is not known here</extracomment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, %2</source>
        <extracomment>Under a wording. %1: who wrote it, %2: date</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose this one</source>
        <extracomment>Button: this one of several wordings holds from now on</extracomment>
        <translation>اختر هذه</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2, written by %3</source>
        <extracomment>For those who cannot see the screen. %1: name of the field, %2: the wording, %3: who wrote it</extracomment>
        <translation>%1: %2، كتبها %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only the person who gave this chooses.</source>
        <extracomment>Why the button cannot be pressed</extracomment>
        <translation>لا يختار إلا من أعطى هذا.</translation>
    </message>
</context>
<context>
    <name>WrittenWidget</name>
    <message>
        <location filename="../qml/Survey/WrittenWidget.qml" line="+22"/>
        <source>The number</source>
        <extracomment>Name of the place where the person writes digits: a telephone number, the number of a house.</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your own words</source>
        <extracomment>Name of the place where the person writes an answer in their own words.</extracomment>
        <translation>كلماتك أنت</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Show what is written</source>
        <extracomment>Button beside writing that is covered with dots: shows the letters.</extracomment>
        <translation>أظهر المكتوب</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Open this address</source>
        <extracomment>Button: opens the address that stands in the answer, where there is a network.</extracomment>
        <translation>افتح هذا العنوان</translation>
    </message>
</context>
<context>
    <name>uthan::app::GatherViewModel</name>
    <message numerus="yes">
        <location filename="../app/viewmodel/gatherviewmodel.cpp" line="+253"/>
        <source>%Ln answer sheet(s)</source>
        <extracomment>Part of a list, &quot;3 answer sheets&quot;: filled surveys</extracomment>
        <translation>
            <numerusform>لا أوراق إجابات</numerusform>
            <numerusform>ورقة إجابات واحدة</numerusform>
            <numerusform>ورقتا إجابات</numerusform>
            <numerusform>%Ln أوراق إجابات</numerusform>
            <numerusform>%Ln ورقة إجابات</numerusform>
            <numerusform>%Ln ورقة إجابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln photo story(s)</source>
        <extracomment>Part of a list, &quot;5 photo stories&quot;</extracomment>
        <translation>
            <numerusform>لا حكايات مصوّرة</numerusform>
            <numerusform>حكاية مصوّرة واحدة</numerusform>
            <numerusform>حكايتان مصوّرتان</numerusform>
            <numerusform>%Ln حكايات مصوّرة</numerusform>
            <numerusform>%Ln حكاية مصوّرة</numerusform>
            <numerusform>%Ln حكاية مصوّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln place(s)</source>
        <extracomment>Part of a list, &quot;2 places&quot;: places put on the map</extracomment>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%Ln أماكن</numerusform>
            <numerusform>%Ln مكانًا</numerusform>
            <numerusform>%Ln مكان</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>, </source>
        <extracomment>Between the parts of a list of three</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 and %2</source>
        <extracomment>Joins the last two of a list: &quot;3 answer sheets and 5 photo stories&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only on this device: %1</source>
        <extracomment>%1 is a list such as &quot;3 answer sheets and 5 photo stories&quot;: not yet held by any other device</extracomment>
        <translation>على هذا الجهاز فقط: %1</translation>
    </message>
    <message numerus="yes">
        <location line="-10"/>
        <source>%Ln sealed thing(s)</source>
        <extracomment>Part of a list, &quot;2 sealed things&quot;: kept here for the stewards, this device cannot open them itself</extracomment>
        <translation>
            <numerusform>لا أشياء مختومة</numerusform>
            <numerusform>شيء مختوم واحد</numerusform>
            <numerusform>شيئان مختومان</numerusform>
            <numerusform>%Ln أشياء مختومة</numerusform>
            <numerusform>%Ln شيئًا مختومًا</numerusform>
            <numerusform>%Ln شيء مختوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uthan::app::HubViewModel</name>
    <message>
        <location filename="../app/viewmodel/hubviewmodel.cpp" line="+77"/>
        <source>An address looks like this: https://hub.example.org:8443/</source>
        <extracomment>Below the field for the address of a hub, when what is written there cannot be one</extracomment>
        <translation>يبدو العنوان هكذا: https://hub.example.org:8443/</translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>The hub has what is here. %Ln new thing(s) came in.</source>
        <extracomment>After sharing with the hub. %n: things that came from it</extracomment>
        <translation>
            <numerusform>لدى المحطة ما هنا. لم يصل جديد.</numerusform>
            <numerusform>لدى المحطة ما هنا. وصل شيء جديد واحد.</numerusform>
            <numerusform>لدى المحطة ما هنا. وصل شيئان جديدان.</numerusform>
            <numerusform>لدى المحطة ما هنا. وصلت %Ln أشياء جديدة.</numerusform>
            <numerusform>لدى المحطة ما هنا. وصل %Ln شيئًا جديدًا.</numerusform>
            <numerusform>لدى المحطة ما هنا. وصل %Ln شيء جديد.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hub has what is here. Nothing new was there.</source>
        <extracomment>After sharing with the hub, when nothing new came</extracomment>
        <translation>لدى المحطة ما هنا. لم يكن هناك جديد.</translation>
    </message>
</context>
<context>
    <name>uthan::app::I18n</name>
    <message>
        <location filename="../app/viewmodel/i18n.cpp" line="+188"/>
        <source>%1 %</source>
        <extracomment>A share of a hundred: %1 is the number</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>uthan::app::MapViewModel</name>
    <message>
        <location filename="../app/viewmodel/mapviewmodel.cpp" line="+84"/>
        <source>This device may not say where it is. Move the map to the place instead.</source>
        <translation>لا يُسمح لهذا الجهاز بأن يقول أين هو. حرّك الخريطة إلى المكان بدل ذلك.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This device could not find where it is. Move the map to the place instead.</source>
        <translation>لم يجد هذا الجهاز أين هو. حرّك الخريطة إلى المكان بدل ذلك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device does not know where it is. Move the map to the place instead.</source>
        <translation>هذا الجهاز لا يعرف أين هو. حرّك الخريطة إلى المكان بدل ذلك.</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>kept by its keepers, not shown</source>
        <extracomment>Where a place is, when only its keepers may know</extracomment>
        <translation>عند أمنائه، لا يُعرض</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 m</source>
        <extracomment>A short distance; %1 is a number</extracomment>
        <translation>%1 م</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 km</source>
        <extracomment>A long distance; %1 is a number</extracomment>
        <translation>%1 كم</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>here</source>
        <extracomment>Where a place is: at the middle of the map</extracomment>
        <translation>هنا</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 north</source>
        <extracomment>Distance and direction from the middle of the map, as in &quot;300 m north&quot;; the same for the seven that follow</extracomment>
        <translation>%1 شمالًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 north-east</source>
        <translation>%1 إلى الشمال الشرقي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 east</source>
        <translation>%1 شرقًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south-east</source>
        <translation>%1 إلى الجنوب الشرقي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south</source>
        <translation>%1 جنوبًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south-west</source>
        <translation>%1 إلى الجنوب الغربي</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 west</source>
        <translation>%1 غربًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 north-west</source>
        <translation>%1 إلى الشمال الغربي</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 %2</source>
        <extracomment>One place near the middle of the map: %1 its sign (&quot;Clinic&quot;), %2 where (&quot;300 m west&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing is on the map yet</source>
        <extracomment>Said of the map for people who do not see it</extracomment>
        <translation>لا شيء على الخريطة بعد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Near: %1</source>
        <extracomment>Said of the map for people who do not see it; %1 is a list of places with distance and direction</extracomment>
        <translation>بالقرب: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../app/viewmodel/mapplacing.cpp" line="+296"/>
        <source>%1: it is on the map now</source>
        <extracomment>A place was put on the map; %1 is its sign, &quot;Clinic or hospital&quot;</extracomment>
        <translation>%1: على الخريطة الآن</translation>
    </message>
</context>
<context>
    <name>uthan::app::NearbyViewModel</name>
    <message>
        <location filename="../app/viewmodel/nearbyprogress.cpp" line="+41"/>
        <source>nothing to bring</source>
        <extracomment>Beside a sort of thing while sharing: none of it has to go</extracomment>
        <translation>لا شيء للنقل</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>all %1</source>
        <extracomment>Beside a sort of thing while sharing: all have gone. %1: how many</extracomment>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2</source>
        <extracomment>Beside a sort of thing while sharing. %1 of %2 have gone</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>after, %1 MB</source>
        <extracomment>Beside a sort of thing while sharing: its turn comes later. %1: megabytes</extracomment>
        <translation>لاحقاً، %1 م.ب</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>after</source>
        <extracomment>Beside a sort of thing while sharing: its turn comes later</extracomment>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 MB left</source>
        <extracomment>While sharing. %1: megabytes that have not gone yet</extracomment>
        <translation>بقي %1 م.ب</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 MB left, less than a minute</source>
        <translation>بقي %1 م.ب، أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 MB left, about %Ln minute(s)</source>
        <extracomment>While sharing. %1: megabytes that have not gone yet, %n: minutes</extracomment>
        <translation>
            <numerusform>بقي %1 م.ب، أقل من دقيقة</numerusform>
            <numerusform>بقي %1 م.ب، نحو دقيقة</numerusform>
            <numerusform>بقي %1 م.ب، نحو دقيقتين</numerusform>
            <numerusform>بقي %1 م.ب، نحو %Ln دقائق</numerusform>
            <numerusform>بقي %1 م.ب، نحو %Ln دقيقة</numerusform>
            <numerusform>بقي %1 م.ب، نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Answers and words</source>
        <extracomment>Sorts of things while sharing, small ones first</extracomment>
        <translation>الإجابات والكلام</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Small pictures</source>
        <translation>الصور الصغيرة</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Full pictures</source>
        <translation>الصور الكاملة</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/nearbyviewmodel.cpp" line="+78"/>
        <source>sharing now</source>
        <extracomment>Of a person near: things are going between the two devices now</extracomment>
        <translation>المشاركة جارية الآن</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>has it all</source>
        <translation>عنده كل شيء</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is near</source>
        <translation>قريب</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>An address looks like this: 192.168.43.1:40213</source>
        <extracomment>Below the field where one writes the address of another device</extracomment>
        <translation>يبدو العنوان هكذا: 192.168.43.1:40213</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>This device is on no Wi-Fi. Join one, or open a hotspot, then try again.</source>
        <extracomment>Sharing nearby: the device has no network to share over</extracomment>
        <translation>هذا الجهاز ليس على أي شبكة واي فاي. اتصل بشبكة أو افتح نقطة اتصال، ثم حاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>%1 and this device hold the same now. %Ln new thing(s) came in.</source>
        <extracomment>After sharing. %1: the other device, &quot;Tania&apos;s tablet&quot;. %n: things that came from it</extracomment>
        <translation>
            <numerusform>لدى %1 وهذا الجهاز الآن الأشياء نفسها. لم يصل جديد.</numerusform>
            <numerusform>لدى %1 وهذا الجهاز الآن الأشياء نفسها. وصل شيء جديد واحد.</numerusform>
            <numerusform>لدى %1 وهذا الجهاز الآن الأشياء نفسها. وصل شيئان جديدان.</numerusform>
            <numerusform>لدى %1 وهذا الجهاز الآن الأشياء نفسها. وصلت %Ln أشياء جديدة.</numerusform>
            <numerusform>لدى %1 وهذا الجهاز الآن الأشياء نفسها. وصل %Ln شيئاً جديداً.</numerusform>
            <numerusform>لدى %1 وهذا الجهاز الآن الأشياء نفسها. وصل %Ln شيء جديد.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 and this device hold the same now.</source>
        <extracomment>After sharing, when nothing new came in. %1: the other device</extracomment>
        <translation>لدى %1 وهذا الجهاز الآن الأشياء نفسها.</translation>
    </message>
</context>
<context>
    <name>uthan::app::RoomViewModel</name>
    <message>
        <location filename="../app/viewmodel/roomviewmodel.cpp" line="+63"/>
        <source>This picture is not on this device yet. It comes when you share.</source>
        <translation>هذه الصورة ليست على هذا الجهاز بعد. تصل حين تشارك.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>This picture was cleared from this device. It is on %Ln other device(s).</source>
        <translation>
            <numerusform>أُزيلت هذه الصورة من هذا الجهاز. ليست على جهاز آخر.</numerusform>
            <numerusform>أُزيلت هذه الصورة من هذا الجهاز. هي على جهاز آخر واحد.</numerusform>
            <numerusform>أُزيلت هذه الصورة من هذا الجهاز. هي على جهازين آخرين.</numerusform>
            <numerusform>أُزيلت هذه الصورة من هذا الجهاز. هي على %Ln أجهزة أخرى.</numerusform>
            <numerusform>أُزيلت هذه الصورة من هذا الجهاز. هي على %Ln جهازًا آخر.</numerusform>
            <numerusform>أُزيلت هذه الصورة من هذا الجهاز. هي على %Ln جهاز آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>This picture has not come to this device yet. It is on %Ln other device(s).</source>
        <extracomment>In place of a picture that is still to come. %n: devices</extracomment>
        <translation>
            <numerusform>لم تصل هذه الصورة إلى هذا الجهاز بعد. ليست على جهاز آخر.</numerusform>
            <numerusform>لم تصل هذه الصورة إلى هذا الجهاز بعد. هي على جهاز آخر واحد.</numerusform>
            <numerusform>لم تصل هذه الصورة إلى هذا الجهاز بعد. هي على جهازين آخرين.</numerusform>
            <numerusform>لم تصل هذه الصورة إلى هذا الجهاز بعد. هي على %Ln أجهزة أخرى.</numerusform>
            <numerusform>لم تصل هذه الصورة إلى هذا الجهاز بعد. هي على %Ln جهازًا آخر.</numerusform>
            <numerusform>لم تصل هذه الصورة إلى هذا الجهاز بعد. هي على %Ln جهاز آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uthan::app::ShareViewModel</name>
    <message>
        <location filename="../app/viewmodel/shareviewmodel.cpp" line="+92"/>
        <source>Home folder</source>
        <extracomment>A place to put files: the person&apos;s own folder on this computer</extracomment>
        <translation>المجلد الرئيسي</translation>
    </message>
</context>
<context>
    <name>uthan::app::StoriesViewModel</name>
    <message>
        <location filename="../app/viewmodel/storiesviewmodel.cpp" line="+238"/>
        <source>Somebody in the picture</source>
        <extracomment>How we call somebody in a picture whom its maker has not named</extracomment>
        <translation>شخص في الصورة</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: not asked yet</source>
        <extracomment>Why a photo story waits; %1 is how its maker calls the person in the picture: &quot;My grandson&quot;</extracomment>
        <translation>%1: لم يُسأل بعد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 said no. Cover that part, or keep the story to yourself.</source>
        <translation>%1 قال لا. غطِّ ذلك الجزء، أو أبقِ الحكاية لنفسك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: a parent or guardian must say yes too</source>
        <translation>%1: يجب أن يقول وليّ الأمر نعم أيضًا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: a parent or guardian said no. Cover that part, or keep the story to yourself.</source>
        <translation>%1: قال وليّ الأمر لا. غطِّ ذلك الجزء، أو أبقِ الحكاية لنفسك.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You have not said that the group may talk about it</source>
        <translation>لم تقل إن المجموعة تستطيع أن تتكلم عنها</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When you joined you said that nothing of yours is shown in talks</source>
        <translation>عندما انضممت قلت إنه لا شيء منك يُعرض في النقاشات</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>A parent or guardian of who made it must say yes too</source>
        <extracomment>Why a photo story waits: who made it is a child</extracomment>
        <translation>يجب أن يوافق أيضًا أحد والدي صاحب القصة أو وليّ أمره</translation>
    </message>
</context>
</TS>
