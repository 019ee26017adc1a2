<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK">
<context>
    <name>AboutStep</name>
    <message>
        <location filename="../qml/Welcome/AboutStep.qml" line="+17"/>
        <source>Here you tell what you know: by answering questions, with a photo, or on a map. You can always speak in place of writing.</source>
        <extracomment>What this is, first of three sentences</extracomment>
        <translation>یہاں آپ وہ بتاتے ہیں جو آپ جانتے ہیں: سوالوں کے جواب دے کر، تصویر سے، یا نقشے پر۔ لکھنے کی جگہ آپ ہمیشہ بول سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you give goes to the people of this programme, and to nobody else. They look at it together and decide what to do.</source>
        <translation>آپ جو دیتے ہیں وہ صرف اس پروگرام کے لوگوں کو ملتا ہے، کسی اور کو نہیں۔ وہ مل کر اسے دیکھتے ہیں اور طے کرتے ہیں کہ کیا کریں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You decide what may be done with it. You can stop whenever you want, and take it back later.</source>
        <translation>اس کے ساتھ کیا ہو، یہ آپ طے کرتے ہیں۔ آپ جب چاہیں رک سکتے ہیں، اور بعد میں واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>What is this?</source>
        <extracomment>Title of the page that says what this is</extracomment>
        <translation>یہ کیا ہے؟</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Go on</source>
        <extracomment>Button to the next step</extracomment>
        <translation>آگے چلیں</translation>
    </message>
</context>
<context>
    <name>AcknowledgeWidget</name>
    <message>
        <location filename="../qml/Survey/AcknowledgeWidget.qml" line="+17"/>
        <location filename="../app/viewmodel/answerwords.cpp" line="+70"/>
        <source>Yes, I have seen this</source>
        <extracomment>The one choice of a question that only asks whether something was seen or understood.</extracomment>
        <translation>ہاں، میں نے یہ دیکھ لیا ہے</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <location filename="../qml/Share/AddressPart.qml" line="+21"/>
        <source>Somebody near is not shown?</source>
        <extracomment>Button: opens a field for the address of a device that is near but not found</extracomment>
        <translation>کوئی قریب ہے مگر نظر نہیں آ رہا؟</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Write this on the other device:</source>
        <extracomment>Before this device&apos;s address on the network, like 192.168.43.1:40213</extracomment>
        <translation>دوسرے آلے پر یہ لکھیں:</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Or write here what the other device shows</source>
        <extracomment>Name of a field: the address the other device shows</extracomment>
        <translation>یا دوسرا آلہ جو دکھائے وہ یہاں لکھیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Share with that device</source>
        <extracomment>Button: share with the device whose address was written</extracomment>
        <translation>اس آلے کے ساتھ بانٹیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until this exchange is done.</source>
        <translation>یہ لینا دینا پورا ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write the address first.</source>
        <extracomment>Why the button does nothing yet: the address field is empty</extracomment>
        <translation>پہلے پتا لکھیں۔</translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <location filename="../qml/Me/AgreedPage.qml" line="+20"/>
        <source>What I agreed to</source>
        <translation>میں کس بات پر راضی ہوں</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>When you say no to something now, it is not used for that from now on. What was already printed or shown cannot be called back.</source>
        <extracomment>Below what was agreed to</extracomment>
        <translation>اب آپ کسی بات سے انکار کریں تو آگے سے آپ کی چیز اس کام میں نہیں آتی۔ جو چھپ چکا یا دکھایا جا چکا، وہ واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go through it again</source>
        <extracomment>Button: goes through the uses again</extracomment>
        <translation>پھر سے ایک ایک بات دیکھیں</translation>
    </message>
</context>
<context>
    <name>AnotherRow</name>
    <message>
        <location filename="../qml/Survey/AnotherRow.qml" line="+54"/>
        <source>Is there one to tell about?</source>
        <extracomment>Asked before the first row of a list (people, places, …) is told about.</extracomment>
        <translation>کیا کوئی ہے جس کا بتانا ہے؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is there another one?</source>
        <extracomment>Asked after the rows of a list that are already told about.</extracomment>
        <translation>کیا ایک اور ہے؟</translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>Show all %Ln</source>
        <extracomment>Button: shows all rows of a long list. %n: how many there are</extracomment>
        <translation>
            <numerusform>تمام %Ln دکھائیں</numerusform>
            <numerusform>تمام %Ln دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, begin with one</source>
        <extracomment>Button: begins the first row of a list.</extracomment>
        <translation>جی، ایک سے شروع کریں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, add one more</source>
        <extracomment>Button: adds one more row to a list, for example one more person.</extracomment>
        <translation>جی، ایک اور جوڑیں</translation>
    </message>
</context>
<context>
    <name>Art</name>
    <message>
        <location filename="../qml/Controls/Art.qml" line="+18"/>
        <source>This picture did not come along: %1</source>
        <extracomment>In place of a picture that a survey should show, and that was never brought to this device. %1: its file</extracomment>
        <translation>یہ تصویر ساتھ نہیں آئی: %1</translation>
    </message>
</context>
<context>
    <name>AskNearby</name>
    <message>
        <location filename="../qml/Share/AskNearby.qml" line="+31"/>
        <source>Are the same six digits on the other screen? Its person says yes there.</source>
        <extracomment>While joining: the same digits must be on the inviter&apos;s screen</extracomment>
        <translation>کیا دوسری اسکرین پر یہی چھ ہندسے ہیں؟ وہاں کا شخص ہاں کہے گا۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You are in. What the group has is coming now.</source>
        <extracomment>While joining: let in, things are coming</extracomment>
        <translation>آپ شامل ہو گئے۔ گروہ کے پاس جو ہے وہ اب آ رہا ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Asking. The other person says yes on their screen.</source>
        <extracomment>While joining: the other person must say yes</extracomment>
        <translation>پوچھا جا رہا ہے۔ دوسرا شخص اپنی اسکرین پر ہاں کہے گا۔</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Stop. Ask later</source>
        <extracomment>Button: stop asking to be let in</extracomment>
        <translation>رکیں۔ بعد میں پوچھیں</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Be on the same Wi-Fi or hotspot as somebody in the group. They choose “Let somebody in” on their Share page and show you a code.</source>
        <translation>گروہ کے کسی فرد کے ساتھ ایک ہی وائی فائی یا ہاٹ اسپاٹ پر رہیں۔ وہ بانٹنے کے صفحے پر “کسی کو اندر لیں” چنے گا اور آپ کو ایک کوڈ دکھائے گا۔</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Stop looking</source>
        <translation>تلاش روکیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read the code with the camera</source>
        <extracomment>Button: opens the camera to read the code for joining</extracomment>
        <translation>کیمرے سے کوڈ پڑھیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device has no camera. Write the code or the address below.</source>
        <extracomment>Why the button does nothing: the device has no camera</extracomment>
        <translation>اس آلے میں کیمرہ نہیں۔ نیچے کوڈ یا پتا لکھیں۔</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Choose a picture of the code</source>
        <extracomment>Button: a picture of the code that is already on this device</extracomment>
        <translation>کوڈ کی تصویر چنیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Or write the address the other device shows</source>
        <extracomment>Name of a field: the code for joining, or an address like 192.168.43.1:40213</extracomment>
        <translation>یا دوسرے آلے پر نظر آنے والا پتا لکھیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ask there to be let in</source>
        <extracomment>Button: ask the device whose address or code was written to be let in</extracomment>
        <translation>وہاں اندر آنے کی اجازت مانگیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please write the address first.</source>
        <translation>پہلے پتا لکھیں۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask the group that is near</source>
        <extracomment>Button: a group near lets newcomers in now; both people then compare six digits</extracomment>
        <translation>قریب کے گروہ سے پوچھیں</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Choose a picture</source>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>تصویریں (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>AskThree</name>
    <message>
        <location filename="../qml/PhotoStory/AskThree.qml" line="+38"/>
        <source>Yes</source>
        <extracomment>An answer to whether one&apos;s picture may be shown</extracomment>
        <translation>ہاں</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ask later</source>
        <extracomment>The person was not asked yet</extracomment>
        <translation>بعد میں پوچھیں</translation>
    </message>
</context>
<context>
    <name>AskToJoin</name>
    <message>
        <location filename="../qml/Share/AskToJoin.qml" line="+24"/>
        <source>Or with a stick</source>
        <extracomment>Heading over the way to join by a USB stick</extracomment>
        <translation>یا یو ایس بی سے</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1. Put the stick in and leave your question on it.</source>
        <translation>1. یو ایس بی لگائیں اور اپنی درخواست اس پر رکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2. Take it to somebody in the group. You both see the same six digits.</source>
        <translation>2. اسے گروپ کے کسی ساتھی کے پاس لے جائیں۔ دونوں کو وہی چھ ہندسے نظر آتے ہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>3. Bring it back and take in what is on it.</source>
        <translation>3. اسے واپس لائیں اور جو اس پر ہے وہ لے لیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The six digits are</source>
        <translation>چھ ہندسے یہ ہیں</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Leave the question here</source>
        <extracomment>Button: write the question to be let in onto the stick</extracomment>
        <translation>درخواست یہاں رکھیں</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Take in what is here</source>
        <extracomment>Button: take in the answer of the group from the stick</extracomment>
        <translation>جو یہاں ہے وہ لے لیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Look again for a stick</source>
        <extracomment>Button: look for USB sticks again</extracomment>
        <translation>یو ایس بی دوبارہ ڈھونڈیں</translation>
    </message>
</context>
<context>
    <name>AudioButton</name>
    <message>
        <location filename="../qml/Controls/AudioButton.qml" line="+24"/>
        <source>Hear</source>
        <extracomment>Name of the round button that reads something aloud. %1 is the text it reads.</extracomment>
        <translation>سنیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear: %1</source>
        <translation>سنیں: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stop the voice</source>
        <extracomment>Name of the same button while the voice is playing.</extracomment>
        <translation>آواز روکیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No voice here yet</source>
        <extracomment>Said by a screen reader for a text that nobody has recorded yet.</extracomment>
        <translation>یہاں ابھی آواز نہیں ہے</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <location filename="../qml/Controls/AvatarButton.qml" line="+18"/>
        <source>Me</source>
        <extracomment>Name of the person&apos;s patch, which opens their own page. %1 is the name they chose.</extracomment>
        <translation>میرا صفحہ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Me, %1</source>
        <translation>میرا صفحہ، %1</translation>
    </message>
</context>
<context>
    <name>BarcodeWidget</name>
    <message>
        <location filename="../qml/Survey/BarcodeWidget.qml" line="+39"/>
        <source>Hold the code before the camera.</source>
        <extracomment>While the camera looks for a bar code.</extracomment>
        <translation>کوڈ کو کیمرے کے سامنے رکھیں۔</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Stop looking</source>
        <translation>تلاش روکیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read the code with the camera</source>
        <extracomment>Button: opens the camera to read a bar code.</extracomment>
        <translation>کیمرے سے کوڈ پڑھیں</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Choose a picture of it</source>
        <extracomment>Button: a picture of a bar code that is already on this device.</extracomment>
        <translation>اس کی ایک تصویر چنیں</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The code</source>
        <extracomment>Name of the place where one writes what stands below a bar code.</extracomment>
        <translation>کوڈ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Or write what stands below the lines</source>
        <translation>یا لکیروں کے نیچے جو لکھا ہے وہ لکھیں</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Choose a picture</source>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>تصویریں (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>BearingWidget</name>
    <message>
        <location filename="../qml/Survey/BearingWidget.qml" line="+17"/>
        <source>North-west</source>
        <extracomment>A direction on the ground, as are the seven that follow.</extracomment>
        <translation>شمال مغرب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>North</source>
        <translation>شمال</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>North-east</source>
        <translation>شمال مشرق</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>West</source>
        <translation>مغرب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>East</source>
        <translation>مشرق</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South-west</source>
        <translation>جنوب مغرب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South</source>
        <translation>جنوب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South-east</source>
        <translation>جنوب مشرق</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Take it away</source>
        <extracomment>Button in the middle of the directions: there is no answer any more.</extracomment>
        <translation>ہٹا دیں</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Or in degrees from north, to the east:</source>
        <extracomment>Above a field for a number of degrees. North is 0, east 90, south 180, west 270.</extracomment>
        <translation>یا شمال سے مشرق کی طرف درجوں میں:</translation>
    </message>
</context>
<context>
    <name>BesideFilms</name>
    <message>
        <location filename="../qml/Survey/BesideFilms.qml" line="+20"/>
        <source>You were filming it again when it broke off. What there was is kept beside it.</source>
        <extracomment>Below a film: it was being filmed once more when the program ended. What there was of that can be watched below.</extracomment>
        <translation>آپ اسے دوبارہ فلما رہے تھے کہ فلم بندی رک گئی۔ جو کچھ تب تک تھا وہ اس کے ساتھ رکھا ہے۔</translation>
    </message>
</context>
<context>
    <name>BesideVoices</name>
    <message>
        <location filename="../qml/PhotoStory/BesideVoices.qml" line="+22"/>
        <source>You were saying it again when the recording broke off. What there was is kept beside it.</source>
        <extracomment>Below a voice: it was being said once more when the program ended. What there was of that can be heard below.</extracomment>
        <translation>آپ اسے پھر سے کہہ رہے تھے کہ ریکارڈنگ رک گئی۔ جتنا ریکارڈ ہوا، وہ اس کے ساتھ محفوظ ہے۔</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop</source>
        <extracomment>Plays what there was of a voice that broke off; stops it.</extracomment>
        <translation>روکیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear what broke off</source>
        <translation>جو رک گیا تھا اسے سنیں</translation>
    </message>
</context>
<context>
    <name>BigPictureSheet</name>
    <message>
        <location filename="../qml/Survey/BigPictureSheet.qml" line="+91"/>
        <source>Larger</source>
        <extracomment>Button beside a large picture: look closer</extracomment>
        <translation>اور بڑا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Smaller</source>
        <extracomment>Button beside a large picture: see more of it</extracomment>
        <translation>اور چھوٹا</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <location filename="../qml/Talk/BoardCard.qml" line="+19"/>
        <source>A recorded voice</source>
        <extracomment>A card that holds a recorded voice</extracomment>
        <translation>ریکارڈ کی ہوئی آواز</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln people</source>
        <extracomment>Where a card on the board comes from: how many people were asked or put a place there</extracomment>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln لوگ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <location filename="../qml/Talk/BoardPage.qml" line="+21"/>
        <source>What did we hear?</source>
        <translation>ہم نے کیا سنا؟</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people in the room</source>
        <extracomment>Below the title of the board. %n: people in the room</extracomment>
        <translation>
            <numerusform>کمرے میں %Ln شخص ہے</numerusform>
            <numerusform>کمرے میں %Ln لوگ ہیں</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Undo the last move</source>
        <extracomment>Button: take back the last move of a card</extracomment>
        <translation>کارڈ پچھلی جگہ لوٹائیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was moved yet.</source>
        <translation>ابھی کچھ سرکایا نہیں گیا۔</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>New group</source>
        <extracomment>Button: make a new group (theme) on the board</extracomment>
        <translation>نیا موضوع</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>No group has a name yet. Pick a card and name the first one.</source>
        <extracomment>The board, before the first group is named</extracomment>
        <translation>ابھی کسی موضوع کا نام نہیں ہے۔ ایک کارڈ اٹھائیں اور پہلا نام دیں۔</translation>
    </message>
</context>
<context>
    <name>BoardTheme</name>
    <message numerus="yes">
        <location filename="../qml/Talk/BoardTheme.qml" line="+34"/>
        <source>%Ln voice(s)</source>
        <extracomment>How many people speak through a theme&apos;s cards</extracomment>
        <translation>
            <numerusform>%Ln آواز</numerusform>
            <numerusform>%Ln آوازیں</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Put it here</source>
        <extracomment>Button on a theme: put the card in your hands here. %1: the theme&apos;s name</extracomment>
        <translation>یہاں لگائیں</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>I see it otherwise</source>
        <extracomment>Button on a theme: say that you see it differently</extracomment>
        <translation>میری رائے الگ ہے</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>دوبارہ دیکھنا ہے</translation>
    </message>
</context>
<context>
    <name>BoundsCard</name>
    <message>
        <location filename="../qml/Survey/BoundsCard.qml" line="+20"/>
        <source>There are more of “%1” than this survey has room for, so not all of them are here. What you said is kept. Please look at the number again.</source>
        <extracomment>A number that was given, or worked out, asks for more rows of a list than any device can hold. %1: what they are about, as &quot;Members of the household&quot;.</extracomment>
        <translation>“%1” اس سروے کی گنجائش سے زیادہ ہیں، اس لیے سب یہاں نہیں ہیں۔ آپ نے جو کہا وہ محفوظ ہے۔ براہ کرم تعداد دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” became too long, so it is left empty. What you said is kept. Please tell whoever made this survey.</source>
        <extracomment>Something that the survey works out by itself became a text without end. %1: what it is called</extracomment>
        <translation>“%1” بہت لمبا ہو گیا، اس لیے خالی چھوڑ دیا گیا۔ آپ نے جو کہا وہ محفوظ ہے۔ براہ کرم اسے بتائیں جس نے یہ سروے بنایا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be worked out, so it is left empty. What you said is kept. Please tell whoever made this survey.</source>
        <extracomment>Something that the survey works out by itself is too much work for a device, or cannot be done at all. %1: what it is called</extracomment>
        <translation>“%1” نکالا نہیں جا سکتا، اس لیے خالی چھوڑ دیا گیا۔ آپ نے جو کہا وہ محفوظ ہے۔ براہ کرم اسے بتائیں جس نے یہ سروے بنایا۔</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <location filename="../qml/Desk/BringInPage.qml" line="+18"/>
        <source>Bring in a survey</source>
        <translation>سروے لائیں</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose another file</source>
        <extracomment>Button below a survey file that could not be read</extracomment>
        <translation>دوسری فائل چنیں</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>“%1” was here already. Nothing was changed.</source>
        <extracomment>After bringing in a survey. %1: its title</extracomment>
        <translation>“%1” پہلے سے یہاں ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is here. People can answer it now.</source>
        <translation>“%1” اب یہاں ہے۔ لوگ اب جواب دے سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+108"/>
        <source>Choose a spreadsheet</source>
        <extracomment>Button: opens the file chooser</extracomment>
        <translation>اسپریڈ شیٹ چنیں</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>Or a zip with its pictures and sounds in it.</source>
        <extracomment>Below that button: a zip may hold the survey with its pictures and sounds</extracomment>
        <translation>یا تصویروں اور آوازوں سمیت ایک zip۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+92"/>
        <source>Choose a folder</source>
        <extracomment>Button: opens the chooser of folders; in the folder lie a survey and its pictures and sounds
----------
Title of the chooser of folders</extracomment>
        <translation>ایک فولڈر چنیں</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>With the survey, its pictures and its sounds.</source>
        <extracomment>Below that button</extracomment>
        <translation>جس میں سروے، اس کی تصویریں اور آوازیں ہوں۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Try every kind of question</source>
        <extracomment>Button: brings in the survey that comes with the app and asks every kind of question once</extracomment>
        <translation>ہر قسم کے سوال آزمائیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A survey that comes with the app.</source>
        <extracomment>Below that button</extracomment>
        <translation>ایپ کے ساتھ آنے والا ایک سروے۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Found on sticks and here</source>
        <extracomment>Heading over spreadsheets found on sticks and in the person&apos;s own folders</extracomment>
        <translation>یو ایس بی پر اور یہاں ملی ہوئی</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Surveys we have</source>
        <extracomment>Heading over the surveys of the programme</extracomment>
        <translation>ہمارے سروے</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 questions, answered by %2, version %3</source>
        <extracomment>About a survey. %1: number of questions, %2: number of people who answered, %3: version</extracomment>
        <translation>%1 سوال، %2 لوگوں کے جواب، ورژن %3</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>How people see it first</source>
        <extracomment>Above the choice of how much of a survey people see on one page; they may choose otherwise themselves.</extracomment>
        <translation>لوگ پہلے کیسے دیکھتے ہیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>One question a page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>ہر صفحے پر ایک سوال</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What belongs together</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>جو ایک ساتھ ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All on one page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>سب ایک صفحے پر</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Surveys as spreadsheets (*.xlsx *.ods *.xls *.csv *.zip *.xml)</source>
        <extracomment>Names a kind of file in the file chooser</extracomment>
        <translation>اسپریڈ شیٹ میں سروے (*.xlsx *.ods *.xls *.csv *.zip *.xml)</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <location filename="../qml/Survey/CalendarGrid.qml" line="+57"/>
        <source>The year before</source>
        <extracomment>Button of a calendar, as are the three that follow.</extracomment>
        <translation>پچھلا سال</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The year after</source>
        <translation>اگلا سال</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The month before</source>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The month after</source>
        <translation>اگلا مہینہ</translation>
    </message>
</context>
<context>
    <name>CalendarNames</name>
    <message>
        <location filename="../qml/Survey/CalendarNames.qml" line="+7"/>
        <source>Ethiopian calendar</source>
        <extracomment>Name of a calendar, as are those that follow.</extracomment>
        <translation>ایتھوپیائی کیلنڈر</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coptic calendar</source>
        <translation>قبطی کیلنڈر</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Islamic calendar</source>
        <translation>ہجری کیلنڈر</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Persian calendar</source>
        <translation>فارسی کیلنڈر</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nepali calendar</source>
        <translation>نیپالی کیلنڈر</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Myanmar calendar</source>
        <translation>میانمار کا کیلنڈر</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <location filename="../qml/Survey/ChangedPage.qml" line="+22"/>
        <source>The questions have changed</source>
        <extracomment>Title of the page that is shown when a survey was changed since the person began it.</extracomment>
        <translation>سوالات بدل گئے ہیں</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is a newer version of this survey.</source>
        <translation>اس سروے کا نیا ورژن آ گیا ہے۔</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>There is a newer version of this survey. %Ln of your answers came along.</source>
        <extracomment>A newer version of a survey came while the person was filling it. %n: how many answers came along</extracomment>
        <translation>
            <numerusform>اس سروے کا نیا ورژن آ گیا ہے۔ آپ کا %Ln جواب ساتھ آیا۔</numerusform>
            <numerusform>اس سروے کا نیا ورژن آ گیا ہے۔ آپ کے %Ln جواب ساتھ آئے۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
</context>
<context>
    <name>ChartRow</name>
    <message>
        <location filename="../qml/Controls/ChartRow.qml" line="+30"/>
        <source>%1, %2 of %3</source>
        <extracomment>One row of a chart for a screen reader. %1: what people said, %2: how many, %3: how many were asked</extracomment>
        <translation>%1: %3 میں سے %2</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <location filename="../qml/Survey/ChoiceMedia.qml" line="+29"/>
        <source>See it large: %1</source>
        <extracomment>Name of the sign on a choice that opens a large picture of it. %1: the choice</extracomment>
        <translation>بڑا کر کے دیکھیں: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Watch it: %1</source>
        <extracomment>Name of the sign on a choice that shows its film. %1: the choice</extracomment>
        <translation>دیکھیں: %1</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <location filename="../qml/Welcome/CodeField.qml" line="+8"/>
        <source>The ten letters and numbers of your code</source>
        <extracomment>Field for the ten letters and digits of the receipt code</extracomment>
        <translation>آپ کے کوڈ کے دس حروف اور ہندسے</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../qml/Welcome/CodeStep.qml" line="+21"/>
        <source>Good that you are back</source>
        <extracomment>Title of the page for people who were here before</extracomment>
        <translation>اچھا ہوا آپ واپس آئے</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Write the code you were given the first time. It opens what you began.</source>
        <extracomment>Above the field for the receipt code</extracomment>
        <translation>پہلی بار جو کوڈ ملا تھا وہ لکھیں۔ جو آپ نے شروع کیا تھا وہ کھل جاتا ہے۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A code has ten letters and numbers. Please look at it again.</source>
        <extracomment>Under the field: what was written has not the form of a code</extracomment>
        <translation>کوڈ میں دس حروف اور ہندسے ہوتے ہیں۔ اسے ایک بار پھر دیکھ لیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>We find nothing under this code on this device.</source>
        <extracomment>Under the field: nobody on this device has that code</extracomment>
        <translation>اس کوڈ پر ہمیں اس آلے میں کچھ نہیں ملتا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work just now. Please try again.</source>
        <translation>ابھی بات نہیں بنی۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looking …</source>
        <extracomment>Button: opens what belongs to the code</extracomment>
        <translation>ڈھونڈ رہے ہیں …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write your code first</source>
        <translation>پہلے اپنا کوڈ لکھیں</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <location filename="../qml/Share/CodeView.qml" line="+34"/>
        <source>Code for joining</source>
        <extracomment>Name of the QR picture that lets a device in</extracomment>
        <translation>شامل ہونے کا کوڈ</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Good for one device and %Ln more minute(s).</source>
        <extracomment>How long the code for joining can still be used</extracomment>
        <translation>
            <numerusform>ایک آلے کے لیے، مزید %Ln منٹ۔</numerusform>
            <numerusform>ایک آلے کے لیے، مزید %Ln منٹ۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No camera? Write %1 on the new device. Then both of you compare six digits.</source>
        <extracomment>For a device that cannot read the code. %1: an address like 192.168.43.1:40213</extracomment>
        <translation>کیمرہ نہیں؟ نئے آلے پر %1 لکھیں۔ پھر دونوں چھ ہندسے ملائیں۔</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <location filename="../qml/Welcome/ConsentCard.qml" line="+23"/>
        <source>Before you begin</source>
        <extracomment>Title above the cards that say what taking part means</extracomment>
        <translation>شروع کرنے سے پہلے</translation>
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
        <translation>آگے چلیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not now</source>
        <extracomment>Ends kindly without taking part</extracomment>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>ConsentScope</name>
    <message>
        <location filename="../qml/Welcome/ConsentScope.qml" line="+16"/>
        <source>May we do this?</source>
        <extracomment>Asked before one use that follows, such as &quot;Use my words without my name&quot;</extracomment>
        <translation>کیا ہم یہ کر سکتے ہیں؟</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What we may do</source>
        <extracomment>Title above the uses a person agrees to one at a time</extracomment>
        <translation>ہم کیا کر سکتے ہیں</translation>
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
        <translation>حصہ لینے کے لیے یہ ضروری ہے۔ آپ انکار کریں تو ہم یہیں رک جاتے ہیں اور کچھ نہیں رکھتے۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Yes</source>
        <extracomment>Answer to: may we do this?</extracomment>
        <translation>ہاں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No</source>
        <extracomment>Answer to: may we do this?</extracomment>
        <translation>نہیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This could not be kept. Make some room on the device and try again.</source>
        <extracomment>What was agreed could not be written to the device</extracomment>
        <translation>یہ رکھا نہیں جا سکا۔ آلے پر کچھ جگہ بنائیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say yes or no first</source>
        <extracomment>Said when Go on is pressed before yes or no</extracomment>
        <translation>پہلے ہاں یا نہیں کہیں</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <location filename="../qml/Welcome/ConsentStep.qml" line="+48"/>
        <source>This programme has not yet agreed on what people are asked before they take part</source>
        <extracomment>The programme has no consent words yet, so nobody can take part</extracomment>
        <translation>حصہ لینے سے پہلے لوگوں سے کیا پوچھا جائے، یہ اس پروگرام میں ابھی طے نہیں ہوا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask the person who looks after the programme. Until then nothing can be given here.</source>
        <translation>پروگرام کی دیکھ بھال کرنے والے سے پوچھیں۔ تب تک یہاں کچھ نہیں دیا جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>ConsentStrip</name>
    <message>
        <location filename="../qml/Controls/ConsentStrip.qml" line="+14"/>
        <source>Can someone be recognised?</source>
        <extracomment>Heading beside a photo, before it may be shown to anyone.</extracomment>
        <translation>کیا کوئی پہچانا جا سکتا ہے؟</translation>
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
        <translation>کچھ حصہ ڈھانپیں</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <location filename="../qml/Controls/CounterView.qml" line="+13"/>
        <source>Seen otherwise</source>
        <extracomment>Heading of a view that differs from a theme or a decision and stays with it.</extracomment>
        <translation>الگ رائے</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <location filename="../qml/PhotoStory/CoverSheet.qml" line="+19"/>
        <source>Cover part</source>
        <extracomment>Title of the sheet in which parts of a picture are hidden</extracomment>
        <translation>کچھ حصہ ڈھانپیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Touch a face, a name or a number. What is covered is gone from the picture.</source>
        <extracomment>How covering works</extracomment>
        <translation>چہرے، نام یا نمبر کو چھوئیں۔ جو ڈھانپا جاتا ہے، وہ تصویر سے مٹ جاتا ہے۔</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Patch %1</source>
        <extracomment>Name of a patch over a part of a picture; %1 is its number</extracomment>
        <translation>پردہ %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Move left</source>
        <extracomment>Buttons that move and size a patch over a picture</extracomment>
        <translation>بائیں سرکائیں</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move up</source>
        <translation>اوپر سرکائیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move down</source>
        <translation>نیچے سرکائیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move right</source>
        <translation>دائیں سرکائیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Larger</source>
        <translation>بڑا کریں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Smaller</source>
        <translation>چھوٹا کریں</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>New patch</source>
        <extracomment>Puts a patch in the middle of the picture, for people who do not touch it</extracomment>
        <translation>نیا پردہ</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Take it away</source>
        <extracomment>Takes a patch away; the picture comes back from the original</extracomment>
        <translation>ہٹا دیں</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it covered</source>
        <extracomment>Keeps the covered picture</extracomment>
        <translation>ڈھکا رہنے دیں</translation>
    </message>
</context>
<context>
    <name>DateParts</name>
    <message>
        <location filename="../qml/Survey/DateParts.qml" line="+22"/>
        <source>Day</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>دن</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Month</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>مہینہ</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Year</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>سال</translation>
    </message>
</context>
<context>
    <name>DeclinedStep</name>
    <message>
        <location filename="../qml/Welcome/DeclinedStep.qml" line="+15"/>
        <source>That is fine. We keep nothing about you. You are welcome whenever you like.</source>
        <extracomment>When a person does not take part</extracomment>
        <translation>کوئی بات نہیں۔ ہم آپ کے بارے میں کچھ نہیں رکھتے۔ آپ جب چاہیں آئیں، خوش آمدید۔</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Next person</source>
        <extracomment>Button: the device goes to somebody else</extracomment>
        <translation>اگلا شخص</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../qml/Desk/DeskPage.qml" line="+17"/>
        <source>Bring in a survey</source>
        <extracomment>Desk: bring in a survey from an XLSForm workbook</extracomment>
        <translation>سروے لائیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From a spreadsheet somebody gave you.</source>
        <translation>کسی کی دی ہوئی اسپریڈ شیٹ سے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>People and devices</source>
        <extracomment>Desk: who takes part and which devices belong to the group</extracomment>
        <translation>لوگ اور آلات</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who takes part, which devices are in the group.</source>
        <translation>کون حصہ لیتا ہے، گروپ میں کون سے آلات ہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What waits to be let in</source>
        <extracomment>Desk: things from devices that do not belong to the group wait here</extracomment>
        <translation>جو شامل ہونے کا منتظر ہے</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) from a device that does not belong.</source>
        <extracomment>%n: things that wait</extracomment>
        <translation>
            <numerusform>گروہ سے باہر کے آلے کی %Ln چیز۔</numerusform>
            <numerusform>گروہ سے باہر کے آلے کی %Ln چیزیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From devices that do not belong. Nothing now.</source>
        <translation>گروہ سے باہر کے آلات سے۔ ابھی کچھ نہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What was taken back</source>
        <extracomment>Desk: what people took back, and what rests on it</extracomment>
        <translation>جو واپس لیا گیا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On which devices it is gone, and what to look at again.</source>
        <translation>کن آلات سے مٹ گیا، اور کیا دوبارہ دیکھنا ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Languages</source>
        <extracomment>Desk: how much of each survey is there in each language</extracomment>
        <translation>زبانیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is there in which language.</source>
        <translation>کس زبان میں کیا موجود ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything we keep</source>
        <extracomment>Desk: every record of every kind</extracomment>
        <translation>ہم جو کچھ رکھتے ہیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All that was given and made, kind by kind.</source>
        <translation>جو کچھ دیا گیا اور بنایا گیا، الگ الگ قسموں میں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make something to give away</source>
        <extracomment>Desk: write tables, maps and reports for others</extracomment>
        <translation>دوسروں کو دینے کے لیے کچھ بنائیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tables, a map, a report. What people agreed to is obeyed.</source>
        <translation>جدول، نقشہ، رپورٹ۔ صرف وہی جس پر لوگ راضی ہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lock of this device</source>
        <extracomment>Desk: the lock of this device</extracomment>
        <translation>اس آلے کا تالا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None yet. Choose a word, a number, or this computer.</source>
        <extracomment>Below it, while there is none</extracomment>
        <translation>ابھی کوئی نہیں۔ ایک لفظ، ایک نمبر یا یہ کمپیوٹر چنیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change it, or lock now.</source>
        <extracomment>Below it. A word: the passphrase</extracomment>
        <translation>اسے بدلیں، یا ابھی تالا لگائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shares for the worst day</source>
        <extracomment>Desk: recovery shares, split among people</extracomment>
        <translation>برے دن کے لیے حصے</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are shares: any %1 of %2 bring the programme back.</source>
        <translation>حصے موجود ہیں: %2 میں سے کوئی بھی %1 پروگرام واپس لاتے ہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None yet. When every device is lost, they bring the programme back.</source>
        <extracomment>Below it, while there are none</extracomment>
        <translation>ابھی کوئی نہیں۔ جب سب آلات کھو جائیں تو یہ پروگرام واپس لاتے ہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep a locked copy</source>
        <extracomment>Desk: locked copy and putting one back</extracomment>
        <translation>تالے والی کاپی رکھیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make one, or open one again.</source>
        <translation>نئی بنائیں، یا پرانی دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look whether all is whole</source>
        <extracomment>Desk: check that everything kept is whole</extracomment>
        <translation>دیکھیں کہ سب سلامت ہے</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Every signature and every file.</source>
        <translation>ہر دستخط اور ہر فائل۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For those who look after the programme</source>
        <extracomment>Below the title of the Desk</extracomment>
        <translation>پروگرام کی دیکھ بھال کرنے والوں کے لیے</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This device has no lock yet: whoever can open its files can read what is kept. Look after it.</source>
        <extracomment>At the Desk, said plainly. The key lies unlocked beside the data</extracomment>
        <translation>اس آلے پر ابھی تالا نہیں ہے: جو اس کی فائلیں کھول سکے، وہ سب پڑھ سکتا ہے۔ اسے سنبھال کر رکھیں۔</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <location filename="../qml/Share/DeviceRow.qml" line="+55"/>
        <source>last heard from on %1</source>
        <extracomment>When something last came from a device. %1: date</extracomment>
        <translation>آخری خبر %1 کو ملی</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Two copies of it were used at the same time. Everything of both is kept. From now on use one of them; the other can join as a device of its own.</source>
        <extracomment>About a device of the group: its folder or disk was copied, and both copies are used</extracomment>
        <translation>اس کی دو نقلیں ایک ہی وقت میں استعمال ہوئیں۔ دونوں کا سب کچھ محفوظ ہے۔ اب سے ایک استعمال کریں؛ دوسری الگ آلے کے طور پر شامل ہو سکتی ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It went on from a copy, a backup or after a power cut on %1. Nothing is lost.</source>
        <extracomment>About a device of the group. %1: date</extracomment>
        <translation>یہ %1 کو کسی نقل یا بیک اپ سے، یا بجلی جانے کے بعد آگے چلا۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Its clock is %Ln day(s) ahead of ours. Look which of the two is wrong.</source>
        <extracomment>About a device of the group whose clock shows another day than ours. %n: days</extracomment>
        <translation>
            <numerusform>اس کی گھڑی ہماری گھڑی سے %Ln دن آگے ہے۔ دیکھیں دونوں میں سے کون سی غلط ہے۔</numerusform>
            <numerusform>اس کی گھڑی ہماری گھڑی سے %Ln دن آگے ہے۔ دیکھیں دونوں میں سے کون سی غلط ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Its clock is %Ln day(s) behind. Look at its date.</source>
        <extracomment>The same, an earlier day. %n: days</extracomment>
        <translation>
            <numerusform>اس کی گھڑی %Ln دن پیچھے ہے۔ اس کی تاریخ دیکھ لیں۔</numerusform>
            <numerusform>اس کی گھڑی %Ln دن پیچھے ہے۔ اس کی تاریخ دیکھ لیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <location filename="../app/viewmodel/devicewords.cpp" line="+28"/>
        <source>this device</source>
        <extracomment>State of a device in the group: the one in your hands</extracomment>
        <translation>یہ آلہ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>has it all</source>
        <extracomment>State of a device in the group: it has everything we have</extracomment>
        <translation>سب کچھ ہے</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>let in, not met yet</source>
        <extracomment>State of a device in the group that was let in but never exchanged anything</extracomment>
        <translation>شامل ہے، ابھی ملاقات نہیں ہوئی</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>lacks %Ln thing(s)</source>
        <extracomment>State of a device. %n: things it does not have yet</extracomment>
        <translation>
            <numerusform>%Ln چیز باقی ہے</numerusform>
            <numerusform>%Ln چیزیں باقی ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln answer(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: answer sheets of surveys</extracomment>
        <translation>
            <numerusform>%Ln جواب</numerusform>
            <numerusform>%Ln جوابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln photo story(s)</source>
        <extracomment>In a list of what a device does not have yet</extracomment>
        <translation>
            <numerusform>%Ln تصویری کہانی</numerusform>
            <numerusform>%Ln تصویری کہانیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln place(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: places on the map</extracomment>
        <translation>
            <numerusform>%Ln جگہ</numerusform>
            <numerusform>%Ln جگہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln theme(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: themes of the board</extracomment>
        <translation>
            <numerusform>%Ln موضوع</numerusform>
            <numerusform>%Ln موضوعات</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>less than 1 MB</source>
        <extracomment>How big pictures and voices are together, when it is very little</extracomment>
        <translation>1 MB سے کم</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%Ln other thing(s)</source>
        <extracomment>In a list of what a device does not have yet: agreements, organisations, settings of the group</extracomment>
        <translation>
            <numerusform>%Ln اور چیز</numerusform>
            <numerusform>%Ln اور چیزیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln picture(s) and voices (%1)</source>
        <extracomment>In a list of what a device does not have yet. %n: files with pictures and voices. %1: &quot;38 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln تصویر یا آواز (%1)</numerusform>
            <numerusform>%Ln تصویریں اور آوازیں (%1)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not on it yet: %1</source>
        <extracomment>Between the parts of a list, with its space</extracomment>
        <translation>ابھی اس پر نہیں: %1</translation>
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
        <translation>دستخط کے لیے ایک ورق</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A sheet to draw on</source>
        <translation>بنانے کے لیے ایک ورق</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is on it yet.</source>
        <extracomment>Said of a sheet to draw on by a screen reader.</extracomment>
        <translation>ابھی اس پر کچھ نہیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your picture is on it.</source>
        <extracomment>Said of a photo to draw on by a screen reader, before anything is drawn on it now.</extracomment>
        <translation>اس پر آپ کی تصویر ہے۔</translation>
    </message>
    <message>
        <location line="-58"/>
        <source>You can also write, in the field below.</source>
        <extracomment>Said of a sheet to draw on by a screen reader, after what is on it: another way to answer follows.</extracomment>
        <translation>آپ نیچے کے خانے میں لکھ بھی سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Something is drawn on it.</source>
        <translation>اس پر کچھ بنا ہوا ہے۔</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Black ink</source>
        <translation>سیاہ روشنائی</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Red ink</source>
        <translation>سرخ روشنائی</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Green ink</source>
        <translation>سبز روشنائی</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Purple ink</source>
        <translation>جامنی روشنائی</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Take the last stroke back</source>
        <extracomment>Button: takes the last stroke of a drawing back.</extracomment>
        <translation>آخری لکیر واپس لیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begin anew</source>
        <extracomment>Button: the sheet is empty again.</extracomment>
        <translation>نئے سرے سے</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Or write your name</source>
        <extracomment>Name of the place where one writes one&apos;s name in place of a signature drawn by hand.</extracomment>
        <translation>یا اپنا نام لکھیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or write on it</source>
        <extracomment>Name of the place where one writes words that are put on the drawing, or in place of one.</extracomment>
        <translation>یا اس پر لکھیں</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <location filename="../qml/Desk/ExportPage.qml" line="+18"/>
        <source>A report to read</source>
        <extracomment>A product to give away: an offline web page</extracomment>
        <translation>پڑھنے کے لیے رپورٹ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A page with numbers, words and pictures. Works without a network.</source>
        <translation>نمبروں، باتوں اور تصویروں کا صفحہ۔ انٹرنیٹ کے بغیر چلتا ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tables to count with</source>
        <extracomment>A product to give away: CSV files with codebook</extracomment>
        <translation>گننے کے لیے جدول</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>For people who work with statistics, with a book of what each column means.</source>
        <translation>اعداد و شمار پر کام کرنے والوں کے لیے۔ ساتھ لکھا ہے کہ ہر کالم کا مطلب کیا ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Our places for a map program</source>
        <extracomment>A product to give away: GeoJSON</extracomment>
        <translation>نقشے کی ایپ کے لیے ہماری جگہیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Only as exactly as each place may be known.</source>
        <translation>ہر جگہ بس اتنی ٹھیک، جتنی بتائی جا سکتی ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answers for other programs</source>
        <extracomment>A product to give away: OpenRosa submissions, the form data servers of the field take</extracomment>
        <translation>دوسرے پروگراموں کے لیے جوابات</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Each person&apos;s answers with what they recorded, as survey servers take them in.</source>
        <translation>ہر شخص کے جوابات، اور جو کچھ اُس نے ریکارڈ کیا، جیسے سروے کے سرور لیتے ہیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Make something to give away</source>
        <translation>دوسروں کو دینے کے لیے کچھ بنائیں</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>Made: %Ln file(s).</source>
        <extracomment>After making something to give away. %n: files</extracomment>
        <translation>
            <numerusform>%Ln فائل بن گئی۔</numerusform>
            <numerusform>%Ln فائلیں بن گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What has left this device cannot be called back.</source>
        <translation>جو اس آلے سے باہر گیا، وہ واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What shall it be?</source>
        <extracomment>Name of the group of products to choose from</extracomment>
        <translation>کیا بنانا ہے؟</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+25"/>
        <source>Where shall it go?</source>
        <extracomment>Heading over places to put a product</extracomment>
        <translation>کہاں جائے؟</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+9"/>
        <source>It is being made.</source>
        <translation>بن رہا ہے۔</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Another place</source>
        <translation>کوئی اور جگہ</translation>
    </message>
</context>
<context>
    <name>FallbackBadge</name>
    <message>
        <location filename="../qml/Controls/FallbackBadge.qml" line="+14"/>
        <source>Shown in %1</source>
        <extracomment>Said by a screen reader beside a text that is not translated yet. %1 is the language it is in.</extracomment>
        <translation>%1 میں دکھایا گیا</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <location filename="../qml/Controls/FileCard.qml" line="+18"/>
        <source>A folder</source>
        <extracomment>Said of a folder of files on this device.</extracomment>
        <translation>ایک فولڈر</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <location filename="../qml/Controls/FileSheet.qml" line="+26"/>
        <source>Pictures</source>
        <extracomment>A place to look for a file: the folder of pictures of this device. As are those that follow.</extracomment>
        <translation>تصویریں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Downloads</source>
        <translation>ڈاؤن لوڈ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Films</source>
        <translation>ویڈیوز</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device</source>
        <translation>یہ آلہ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A stick</source>
        <extracomment>Sticks and cards that are put into this device.</extracomment>
        <translation>یو ایس بی</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Out of this folder</source>
        <extracomment>Button: goes out of a folder of files, to the one around it.</extracomment>
        <translation>اس فولڈر سے باہر</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is nothing here that you can choose. Please look in another place.</source>
        <extracomment>A folder of this device holds no file of the kind that is looked for.</extracomment>
        <translation>یہاں چننے کے لیے کچھ نہیں ہے۔ براہ کرم کسی اور جگہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Take this folder: %1</source>
        <extracomment>Button: takes the folder that is shown. %1: its name</extracomment>
        <translation>یہ فولڈر لیں: %1</translation>
    </message>
</context>
<context>
    <name>FileWidget</name>
    <message>
        <location filename="../qml/Survey/FileWidget.qml" line="+24"/>
        <source>Choose another file</source>
        <extracomment>Button: picks another file in place of the one that was given.</extracomment>
        <translation>کوئی اور فائل چنیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>Choose a file</source>
        <extracomment>Button: picks a file that is on this device.</extracomment>
        <translation>ایک فائل چنیں</translation>
    </message>
</context>
<context>
    <name>FilesThatStay</name>
    <message>
        <location filename="../qml/Desk/FilesThatStay.qml" line="+12"/>
        <source>Here with other contents: %1. What is here stays, because answers were given with it. To use the newer one, give the survey another version and bring both in.</source>
        <extracomment>Beside a survey that is here already. %1: names of its lists or pictures, of which newer ones lie beside the file that was chosen</extracomment>
        <translation>یہاں کسی اور مواد کے ساتھ موجود: %1۔ جو یہاں ہے وہ رہتا ہے، کیونکہ اس کے ساتھ جواب دیے گئے۔ نیا استعمال کرنے کے لیے سروے کو دوسرا نسخہ دیں اور دونوں لے آئیں۔</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <location filename="../qml/Survey/FilmCard.qml" line="+46"/>
        <source>Watch it</source>
        <extracomment>Button: shows a film.</extracomment>
        <translation>دیکھیں</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Rest</source>
        <extracomment>Button: a film stands still for a while.</extracomment>
        <translation>ذرا رکیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Once more</source>
        <extracomment>Button: a film runs again from its beginning.</extracomment>
        <translation>ایک بار پھر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on</source>
        <extracomment>Button: a film that stands still runs again.</extracomment>
        <translation>آگے چلیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A little back</source>
        <extracomment>Button: shows the last five seconds of a film again.</extracomment>
        <translation>تھوڑا پیچھے</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Put it away</source>
        <extracomment>Button: a film is not shown any more.</extracomment>
        <translation>بند کریں</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This film cannot be shown here.</source>
        <extracomment>A film is of a kind this device has no player for, or it is damaged.</extracomment>
        <translation>یہ فلم یہاں نہیں دکھائی جا سکتی۔</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <location filename="../qml/Survey/FilmView.qml" line="+23"/>
        <source>A film</source>
        <extracomment>Name of the pictures of a film, for who does not see them.</extracomment>
        <translation>ایک فلم</translation>
    </message>
</context>
<context>
    <name>FindWidget</name>
    <message>
        <location filename="../qml/Survey/FindWidget.qml" line="+21"/>
        <source>Find</source>
        <extracomment>Name of the place where one writes a part of a word to find it among the choices below.</extracomment>
        <translation>تلاش کریں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing here has that in its name.</source>
        <extracomment>Nothing in a list has what was written in it.</extracomment>
        <translation>یہاں کسی نام میں یہ نہیں۔</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <location filename="../qml/Shell/FirstStartPage.qml" line="+30"/>
        <source>Welcome to the courtyard</source>
        <extracomment>First screen ever on a device; a greeting</extracomment>
        <translation>آنگن میں خوش آمدید</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Here neighbours gather what they know, and make sense of it together. Everything stays on this device until you share it.</source>
        <extracomment>What the app is for</extracomment>
        <translation>پڑوسی جو جانتے ہیں وہ یہاں جمع کرتے ہیں، اور مل کر سمجھتے ہیں۔ جب تک آپ نہ بانٹیں، سب اسی آلے پر رہتا ہے۔</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>That did not work. Nothing was changed.</source>
        <extracomment>The new programme could not be made</extracomment>
        <translation>بات نہیں بنی۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Look around in the example</source>
        <extracomment>Choice on the first screen: a made-up programme to look around in</extracomment>
        <translation>نمونے میں گھوم کر دیکھیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Care Within Reach: a made-up programme with surveys, stories and places</source>
        <extracomment>Care Within Reach is the name of the example programme</extracomment>
        <translation>علاج پہنچ میں: سروے، کہانیوں اور جگہوں والا ایک فرضی پروگرام</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Begin a programme</source>
        <extracomment>Choice on the first screen</extracomment>
        <translation>پروگرام شروع کریں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For the first device of a community. It becomes its keeper.</source>
        <translation>کمیونٹی کے پہلے آلے کے لیے۔ یہی اس کا رکھوالا بنتا ہے۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Join a programme</source>
        <extracomment>Choice on the first screen</extracomment>
        <translation>پروگرام میں شامل ہوں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else already has it. You need that person beside you, and a Wi-Fi, a hotspot or a stick.</source>
        <translation>کسی اور کے پاس یہ پہلے سے ہے۔ وہ شخص آپ کے ساتھ ہو، اور وائی فائی، ہاٹ اسپاٹ یا یو ایس بی ہو۔</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Bring back a lost programme</source>
        <extracomment>Choice on the first screen: every device was lost, some people hold recovery shares</extracomment>
        <translation>کھویا ہوا پروگرام واپس لائیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When no device is left, with the shares some of you keep on paper.</source>
        <extracomment>Below it</extracomment>
        <translation>جب کوئی آلہ نہ بچے، ان حصوں سے جو آپ میں سے کچھ کاغذ پر رکھتے ہیں۔</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>One moment: the courtyard is being swept …</source>
        <extracomment>Shown while the programme&apos;s folder is being made</extracomment>
        <translation>ایک لمحہ: آنگن میں جھاڑو لگ رہی ہے …</translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message>
        <location filename="../qml/Follow/FollowPage.qml" line="+20"/>
        <source>Follow</source>
        <extracomment>Title of the place for what was found and what became of it. One word, a verb</extracomment>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What we found</source>
        <extracomment>Heading over the results of each survey</extracomment>
        <translation>ہمیں کیا پتا چلا</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A few people answered.</source>
        <extracomment>How many people answered a survey. %n: people</extracomment>
        <translation>کچھ لوگوں نے جواب دیا۔</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>%Ln شخص نے جواب دیا۔</numerusform>
            <numerusform>%Ln لوگوں نے جواب دیا۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nobody has spoken yet. Be the first.</source>
        <extracomment>Follow, while no survey is here</extracomment>
        <translation>ابھی کسی نے کچھ نہیں کہا۔ آپ پہل کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say something</source>
        <extracomment>Button on an empty page; leads to the place where one gives</extracomment>
        <translation>کچھ کہیں</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Walk through the pictures</source>
        <extracomment>Opens the gallery of photo stories</extracomment>
        <translation>تصویریں گھوم کر دیکھیں</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) and their stories</source>
        <extracomment>How many photo stories there are to see</extracomment>
        <translation>
            <numerusform>%Ln تصویر اور اس کی کہانی</numerusform>
            <numerusform>%Ln تصویریں اور ان کی کہانیاں</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Look at our map</source>
        <extracomment>Opens the map with what everyone put there</extracomment>
        <translation>ہمارا نقشہ دیکھیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What everyone put there</source>
        <translation>جو سب نے وہاں لگایا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What became of it</source>
        <extracomment>Heading over findings, asks, answers and promises</extracomment>
        <translation>اس کا کیا بنا</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <location filename="../app/viewmodel/formsentences.h" line="+13"/>
        <source>The file is empty. Copy it again from where it came.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>فائل خالی ہے۔ جہاں سے آئی ہے وہاں سے دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file is larger than %1 MB, which is too large for a form. Take pictures and sheets that are not the form&apos;s out of it, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>فائل %1 MB سے بڑی ہے، فارم کے لیے بہت بڑی۔ جو تصویریں اور شیٹیں فارم کی نہیں انہیں نکالیں، اور انتخاب کی لمبی فہرستیں ساتھ CSV فائلوں میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The workbook is incomplete or damaged, perhaps a copy or download that was cut short. Copy the file again and try once more.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ورک بک ادھوری یا خراب ہے، شاید نقل یا ڈاؤن لوڈ بیچ میں رک گیا۔ فائل دوبارہ نقل کر کے پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The workbook is locked with a password. Open it, save it without the password, and try once more.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ورک بک پاس ورڈ سے بند ہے۔ کھول کر پاس ورڈ کے بغیر محفوظ کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is %1, not a form. Choose the form&apos;s own file (.xlsx, .ods, .xls, .csv or .xml).</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ %1 ہے، فارم نہیں۔ فارم کی اپنی فائل چنیں (.xlsx، .ods، .xls، .csv یا .xml)۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is a web page, not a workbook: some programs save tables so, with the name of a workbook, or a page came instead of the download. Open it in a spreadsheet program and save it as .xlsx, or download the form again.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ ویب صفحہ ہے، ورک بک نہیں: کچھ پروگرام جدول ایسے ہی ورک بک کے نام سے محفوظ کرتے ہیں، یا ڈاؤن لوڈ کی جگہ صفحہ آ گیا۔ اسے اسپریڈشیٹ پروگرام میں کھول کر .xlsx میں محفوظ کریں، یا فارم دوبارہ ڈاؤن لوڈ کریں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is neither a workbook nor the sheets of a form. Choose the form&apos;s .xlsx, .ods or .xls file, or a CSV file whose first row has the headings type, name and label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ نہ ورک بک ہے نہ فارم کی شیٹیں۔ فارم کی .xlsx، .ods یا .xls فائل چنیں، یا ایسی CSV فائل جس کی پہلی قطار میں type، name اور label کے عنوان ہوں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is neither a workbook nor a text. Choose the form&apos;s .xlsx, .ods, .xls, .csv or .xml file; a picture or a PDF of it cannot be read.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ نہ ورک بک ہے نہ متن۔ فارم کی .xlsx، .ods، .xls، .csv یا .xml فائل چنیں؛ اس کی تصویر یا PDF نہیں پڑھی جا سکتی۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no form in it: no .xlsx, .ods, .xls or .xml file, and no survey.csv.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>اس میں کوئی فارم نہیں: نہ .xlsx، .ods، .xls یا .xml فائل، نہ survey.csv۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are several forms in it: %1. Choose one of them, or put it into a folder of its own with its pictures and sounds.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>اس میں کئی فارم ہیں: %1۔ ایک چنیں، یا اسے تصویروں اور آوازوں کے ساتھ الگ فولڈر میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The letters here are not in UTF-8, so they would come out wrong. Save the file again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہاں حروف UTF-8 میں نہیں، غلط نظر آئیں گے۔ فائل دوبارہ “CSV UTF-8” میں محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file ends here in the middle, perhaps a copy or download that was cut short. Copy the file again, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>فائل یہاں بیچ میں ختم ہوتی ہے، شاید نقل یا ڈاؤن لوڈ رک گیا۔ فائل دوبارہ نقل کریں، یا نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What ends here &lt;/…&gt; is not what began last &lt;…&gt;: one of the two is missing or misspelt. Mend it, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>جو یہاں ختم ہوتا ہے &lt;/…&gt; وہ آخر میں شروع ہونے والا &lt;…&gt; نہیں: دونوں میں سے ایک غائب یا غلط لکھا ہے۔ درست کریں، یا نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The XML is broken here. Mend this place, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>XML یہاں ٹوٹا ہوا ہے۔ یہ جگہ درست کریں، یا نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook has no sheet named “survey”, so it is not an XLSForm. It has: %1. Name the sheet with the questions “survey”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ورک بک میں “survey” نام کی شیٹ نہیں، اس لیے یہ XLSForm نہیں۔ اس میں ہے: %1۔ سوالوں کی شیٹ کا نام “survey” رکھیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The sheet “survey” has no questions: it needs a row of headings (type, name, label) and a row for each question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>شیٹ “survey” میں کوئی سوال نہیں: عنوانوں کی ایک قطار (type، name، label) اور ہر سوال کی ایک قطار چاہیے۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The sheet has no column “%1”. Its first row must hold the headings %2.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>شیٹ میں “%1” کالم نہیں۔ اس کی پہلی قطار میں %2 کے عنوان ہونے چاہییں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>They seem to stand in row %1: take the rows above it out.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>لگتا ہے وہ قطار %1 میں ہیں: اس سے اوپر کی قطاریں نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a sheet with a similar name: %1. If it is meant, name it “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ملتے جلتے نام کی شیٹ ہے: %1۔ اگر وہی مراد ہے تو اس کا نام “%2” رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Perhaps “%1” is meant.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>شاید “%1” مراد ہے۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There may be more. Mend these first, then try again.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>اور بھی ہو سکتے ہیں۔ پہلے یہ درست کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no question type “%1”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” نام کی کوئی سوال کی قسم نہیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write one that XLSForm has, for example text, integer or select_one.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ایسی لکھیں جو XLSForm میں ہو، جیسے text، integer یا select_one۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The type “%1” names no list. Write it as “%1 list” with a list of the sheet choices.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>قسم “%1” کسی فہرست کا نام نہیں بتاتی۔ choices شیٹ کی فہرست کے ساتھ “%1 فہرست” لکھیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The question “%1” has no type. Write one in the column type, for example text.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>سوال “%1” کی کوئی قسم نہیں۔ type کالم میں لکھیں، جیسے text۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no name. Give it one that no other row in its group has.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>اس قطار کا نام نہیں۔ ایسا نام دیں جو اس کے گروہ میں کسی اور قطار کا نہ ہو۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other programs tell capitals from small letters and know no type “%1”. Write “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>دوسرے پروگرام بڑے اور چھوٹے حروف میں فرق کرتے ہیں اور “%1” قسم کو نہیں جانتے۔ “%2” لکھیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write for example “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” نام نہیں ہو سکتا: نام حرف یا _ سے شروع ہوتا ہے اور اس میں صرف حروف، ہندسے، _، - اور نقطے ہوتے ہیں۔ مثلاً “%2” لکھیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The name “%1” has a prefix before its colon that the settings do not declare. Write “%2”, or declare it in the column namespaces of the sheet settings, as in %3=&quot;http://example.org/%3&quot;.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>نام “%1” میں کولن سے پہلے ایسا سابقہ ہے جس کا ترتیبات میں اعلان نہیں۔ “%2” لکھیں، یا settings شیٹ کے کالم namespaces میں اس کا اعلان کریں، جیسے %3=&quot;http://example.org/%3&quot;۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The name “%1” is used twice in the same group (also in row %2). Give one of them another name.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>نام “%1” ایک ہی گروہ میں دو بار ہے (قطار %2 میں بھی)۔ ایک کو دوسرا نام دیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” has neither a label nor a hint, so nobody would know what is asked. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” کا نہ label ہے نہ hint، کسی کو پتا نہ چلے گا کہ کیا پوچھا جا رہا ہے۔ label دیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The choices of “%1” are missing: the workbook has no sheet “%2” with choices in it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” کے انتخاب غائب ہیں: ورک بک میں انتخاب والی “%2” شیٹ نہیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>There is no list “%1” in the sheet %2. Add its choices there, or mend the name.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>شیٹ %2 میں “%1” نام کی فہرست نہیں۔ وہاں اس کے انتخاب لکھیں، یا نام درست کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A choice of the list “%1” has no name. Give it one that no other of the list has.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>فہرست “%1” کے ایک انتخاب کا نام نہیں۔ ایسا نام دیں جو فہرست میں کسی اور کا نہ ہو۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list “%1” has the choice “%2” twice (also in row %3). Give one of them another name, or write yes for allow_choice_duplicates in the sheet settings.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>فہرست “%1” میں انتخاب “%2” دو بار ہے (قطار %3 میں بھی)۔ ایک کو دوسرا نام دیں، یا settings شیٹ میں allow_choice_duplicates کے لیے yes لکھیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The name “%1” has a space, and a question of several answers (row %2 of the survey) parts its answers by spaces. Write the name without, for example with _.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>نام “%1” میں خالی جگہ ہے، اور کئی جوابوں والا سوال (survey کی قطار %2) جواب خالی جگہ سے الگ کرتا ہے۔ بغیر خالی جگہ لکھیں، مثلاً _ کے ساتھ۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This group is begun but never ended. Add a row “end group” after its last question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ گروہ شروع ہوا مگر ختم نہیں ہوا۔ آخری سوال کے بعد “end group” قطار لکھیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This repeat is begun but never ended. Add a row “end repeat” after its last question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ تکرار شروع ہوئی مگر ختم نہیں ہوئی۔ آخری سوال کے بعد “end repeat” قطار لکھیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a group, but none is open here. Take the row away, or add “begin group” before.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ گروہ ختم کرتا ہے، مگر یہاں کوئی کھلا نہیں۔ قطار نکال دیں، یا پہلے “begin group” لکھیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a repeat, but none is open here. Take the row away, or add “begin repeat” before.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ تکرار ختم کرتا ہے، مگر یہاں کوئی کھلی نہیں۔ قطار نکال دیں، یا پہلے “begin repeat” لکھیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a group, but what is open here is “%1”, begun in row %2. End that first.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ گروہ ختم کرتا ہے، مگر یہاں “%1” کھلا ہے جو قطار %2 میں شروع ہوا۔ پہلے اسے ختم کریں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a repeat, but what is open here is “%1”, begun in row %2. End that first.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ تکرار ختم کرتا ہے، مگر یہاں “%1” کھلا ہے جو قطار %2 میں شروع ہوا۔ پہلے اسے ختم کریں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is to be calculated, but the column calculation is empty.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” کا حساب ہونا ہے، مگر calculation کالم خالی ہے۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write there how, for example ${a} + ${b}, or take the row away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>وہاں طریقہ لکھیں، جیسے ${a} + ${b}، یا قطار نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The cell shows a spreadsheet error. Mend its formula, or type the text itself.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>خانہ اسپریڈشیٹ کی غلطی دکھاتا ہے۔ فارمولا درست کریں، یا متن خود لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write the name of a question as the column name has it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>سوال کا نام ویسے لکھیں جیسے name کالم میں ہے۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How many rows there are is asked in the rows themselves (“%1”), so there is never one to answer it in. Ask it before the repeat begins.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>کتنی قطاریں ہوں گی، یہ خود قطاروں کے اندر پوچھا گیا ہے (“%1”)، اس لیے جواب دینے کو کبھی کوئی قطار نہیں ہوتی۔ اسے تکرار شروع ہونے سے پہلے پوچھیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>These depend on each other in a circle, so none can be worked out first: %1. Take one of these references out, or ask one of the questions instead of working it out.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ ایک دوسرے پر دائرے میں منحصر ہیں، کوئی پہلے نہیں نکالا جا سکتا: %1۔ ان میں سے ایک حوالہ نکالیں، یا حساب کی جگہ ایک سوال پوچھیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Whether “%1” is asked depends on its own answer, which is a circle (%2): it could never be asked. Name another question in this condition.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” پوچھا جائے یا نہیں، یہ اس کے اپنے جواب پر منحصر ہے، جو دائرہ ہے (%2): کبھی نہیں پوچھا جا سکے گا۔ اس شرط میں دوسرے سوال کا نام لکھیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” is worked out from itself, which is a circle (%2). Name another question here; to check an answer, use the column constraint.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” کا حساب خود اسی سے ہوتا ہے، جو دائرہ ہے (%2)۔ یہاں دوسرے سوال کا نام لکھیں؛ جواب جانچنے کے لیے constraint کالم استعمال کریں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The file “%1” is not there, so %2. Put it beside the form, into a folder “media” or “%3-media” there, or into one zip with the form.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>فائل “%1” موجود نہیں، اس لیے %2۔ اسے فارم کے ساتھ، وہاں “media” یا “%3-media” فولڈر میں، یا فارم کے ساتھ ایک zip میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The choice “%1” has no label; its name is shown. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>انتخاب “%1” کا label نہیں؛ اس کا نام دکھایا جاتا ہے۔ label دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “%1” has no effect on a question of this type; it is for %2. Take it away, or change the type.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ظاہری شکل “%1” کا اس قسم کے سوال پر اثر نہیں؛ یہ %2 کے لیے ہے۔ نکال دیں، یا قسم بدلیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The appearance “%1” is not known; the question is shown in its usual form. Mend the word or take it away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ظاہری شکل “%1” معلوم نہیں؛ سوال عام شکل میں دکھایا جاتا ہے۔ لفظ درست کریں یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not all is translated: other languages have these columns, but there is no %1. Their texts are shown in another language; add the columns that people need.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>سب کا ترجمہ نہیں: دوسری زبانوں میں یہ کالم ہیں، مگر %1 نہیں۔ ان کے متن دوسری زبان میں دکھائے جاتے ہیں؛ لوگوں کو جو کالم چاہییں وہ لکھیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The language “%1” has no code. Write it as “%2 (code)”, for example “Français (fr)”, so that direction and voice are right.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>زبان “%1” کا کوڈ نہیں۔ “%2 (code)” لکھیں، جیسے “Français (fr)”، تاکہ سمت اور آواز درست ہوں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The language “%1” has no code. Here it is taken for “%2”; other programs know it only from its name: “%3 (%4)”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>زبان “%1” کا کوڈ نہیں۔ یہاں اسے “%2” سمجھا گیا؛ دوسرے پروگرام اسے صرف نام سے جانتے ہیں: “%3 (%4)”۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Whether these are asked depends on each other: %1. Once one of them is hidden it may hide the others for good. Let one of them be asked always, or depend on a question before them.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ پوچھے جائیں یا نہیں، ایک دوسرے پر منحصر ہے: %1۔ ایک چھپ جائے تو باقی ہمیشہ کے لیے چھپ سکتے ہیں۔ ایک ہمیشہ پوچھیں، یا اسے پہلے کے سوال پر منحصر کریں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The group “%1” has no label, so people are not told what it is about. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>گروہ “%1” کا label نہیں، لوگوں کو پتا نہیں چلتا کہ کس بارے میں ہے۔ label دیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The repeat “%1” has no label, so people are asked for another one without being told of what. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>تکرار “%1” کا label نہیں، لوگوں سے ایک اور پوچھا جاتا ہے مگر کس کا، یہ نہیں بتایا جاتا۔ label دیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This column is not part of XLSForm and has no effect here or in the rows below. Mend its heading, or take it away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہ کالم XLSForm کا حصہ نہیں اور یہاں یا نیچے کی قطاروں میں اس کا اثر نہیں۔ عنوان درست کریں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Here pictures are made smaller by themselves; other programs send them as large as the camera takes them. Write max-pixels=1600, or what is enough, to save room and time there too.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>یہاں تصویریں خود چھوٹی کی جاتی ہیں؛ دوسرے پروگرام کیمرے کے سائز میں بھیجتے ہیں۔ وہاں بھی جگہ اور وقت بچانے کے لیے max-pixels=1600 یا جو کافی ہو لکھیں۔</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a PDF</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>ایک PDF</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a picture</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text document</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>متن کی دستاویز</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a presentation</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>ایک پیشکش</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a packed archive</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>ایک دبا ہوا آرکائیو</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a database</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>ایک ڈیٹا بیس</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what somebody answered</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>کسی کے جواب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the question has no choices</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>سوال کے کوئی انتخاب نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what is looked up in it is empty</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>جو اس میں ڈھونڈا جائے وہ خالی ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its place stays empty</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>اس کی جگہ خالی رہتی ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the end of the expression</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>عبارت کا آخر</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/formwords.cpp" line="+267"/>
        <source>sheet %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: the name of the sheet</extracomment>
        <translation>شیٹ %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>row %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: a number</extracomment>
        <translation>قطار %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>column %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: the heading of the column and the cell, as in: relevant (D2)</extracomment>
        <translation>کالم %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>line %1</source>
        <extracomment>Where something stands in a file. %1: a number</extracomment>
        <translation>سطر %1</translation>
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
        <translation>یہاں “&amp;” اکیلا ہے۔ اس کی جگہ &amp;amp; لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The beginning “%1:” of a name is not declared: the form needs xmlns:%1=&quot;…&quot; in its first element. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>نام کا آغاز “%1:” بتایا نہیں گیا: فارم کے پہلے عنصر میں xmlns:%1=&quot;…&quot; ہونا چاہیے۔ فارم نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The letters here are not in the encoding that the first line of the file says (UTF-8 if it says none). Save the file again as UTF-8, or export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں حروف اس انکوڈنگ میں نہیں جو فائل کی پہلی سطر بتاتی ہے (نہ بتائے تو UTF-8)۔ فائل دوبارہ UTF-8 میں محفوظ کریں، یا نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The first line of the file names an encoding that is not known. Save the file again as UTF-8, or export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل کی پہلی سطر ایسی انکوڈنگ بتاتی ہے جو معلوم نہیں۔ فائل دوبارہ UTF-8 میں محفوظ کریں، یا نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something behind the end of the form. Take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فارم کے خاتمے کے بعد کچھ ہے۔ اسے نکال دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is written twice in one element. Take one of the two out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ایک عنصر میں دو بار لکھا ہے۔ دونوں میں سے ایک نکال دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text “%1”: %2</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>متن “%1”: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The column “%1” is of an earlier time: in which repeat an entity is made follows from the questions that are saved to it. Other programs refuse it; take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>کالم “%1” پرانے وقت کا ہے: entity کس repeat میں بنتی ہے یہ ان سوالوں سے ظاہر ہے جو اس میں رکھے جاتے ہیں۔ دوسرے پروگرام اسے نہیں مانتے؛ نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entity of “%1” is not made in “%2”: it belongs to the repeat whose questions are saved to it. Write save_to beside questions of that repeat, and take this column away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کی entity “%2” میں نہیں بنتی: وہ اس repeat کی ہے جس کے سوال اس میں رکھے جاتے ہیں۔ اس repeat کے سوالوں کے ساتھ save_to لکھیں، اور یہ کالم نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>These texts show each other in a circle, so each stays without what it shows of the next: %1. Take one of these &lt;output&gt; out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ متن دائرے میں ایک دوسرے کو دکھاتے ہیں، اس لیے ہر ایک اگلے کے دکھائے جانے والے حصے کے بغیر رہتا ہے: %1۔ ان &lt;output&gt; میں سے ایک نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” stands twice in this &lt;translation&gt;; the last one counts. Take the other out, or give it another id.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>متن “%1” اس &lt;translation&gt; میں دو بار ہے؛ آخری مانا جاتا ہے۔ دوسرا نکال دیں، یا اسے اور id دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;translation&gt; of “%1”; of a text that both have, the last one counts. Put all texts into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کا دوسرا &lt;translation&gt; ہے؛ جو متن دونوں میں ہے، اس میں آخری مانا جاتا ہے۔ سب متن ایک میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Of a group only the label is shown here, and its sound heard: no hint, picture or film. Put these into a note, as the first question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>گروہ کا یہاں صرف label دکھایا جاتا ہے اور اس کی آواز سنائی جاتی ہے: hint، تصویر یا فلم نہیں۔ یہ اندر کے پہلے سوال کے طور پر note میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A group has no answer, so it cannot begin with one. Write this beside a question, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>گروہ کا کوئی جواب نہیں ہوتا، اس لیے وہ جواب سے شروع نہیں ہو سکتا۔ اسے کسی سوال کے ساتھ لکھیں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a repeat has a number of rows, so this has no effect. Take it away, or write it beside the row that begins a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>صرف repeat کی قطاروں کی تعداد ہوتی ہے، اس لیے یہ بے اثر ہے۔ اسے نکال دیں، یا repeat شروع کرنے والی قطار کے ساتھ لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row only ends a group, so what stands here has no effect. Write it beside the row that begins the group, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ قطار صرف گروہ ختم کرتی ہے، اس لیے یہاں جو ہے وہ بے اثر ہے۔ اسے گروہ شروع کرنے والی قطار کے ساتھ لکھیں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has no meaning in &lt;%2&gt;, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>&lt;%2&gt; میں “%1” کا کوئی مطلب نہیں، اس لیے چھوڑ دیا گیا۔ نام درست کریں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is nothing that is known in a &lt;model&gt;, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>&lt;model&gt; میں “%1” کوئی جانی ہوئی چیز نہیں، اس لیے چھوڑ دیا گیا۔ نام درست کریں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Two &lt;bind&gt; of “%1” say “%2”: only the first one counts. Put all rules of a question into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کے دو &lt;bind&gt; میں “%2” ہے: صرف پہلا مانا جاتا ہے۔ ایک سوال کے سب اصول ایک میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has no meaning inside a question, so it was left out. Take it away; what it tells people belongs into the &lt;hint&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>سوال کے اندر “%1” کا کوئی مطلب نہیں، اس لیے چھوڑ دیا گیا۔ اسے نکال دیں؛ جو یہ لوگوں کو بتاتا ہے اس کی جگہ &lt;hint&gt; ہے۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” has a form “%2” that has no place here, so it was left out. Guidance belongs into the text of a hint, pictures and sounds into that of a label.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>متن “%1” کی ایک شکل “%2” ہے جس کی یہاں جگہ نہیں، اس لیے چھوڑ دی گئی۔ guidance کی جگہ hint کا متن ہے، تصویروں اور آوازوں کی label کا متن۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;%1&gt; here, which was left out. Write both texts into the first one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں دوسرا &lt;%1&gt; ہے جو چھوڑ دیا گیا۔ دونوں متن پہلے میں لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“&amp;%1;” stands for nothing that is known. Write the letter itself instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“&amp;%1;” کسی معلوم چیز کے لیے نہیں۔ اس کی جگہ خود حرف لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file declares a document type or entities of its own, which is refused for safety. Take the part &lt;!DOCTYPE …&gt; out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل اپنی document type یا entities بتاتی ہے، حفاظت کے لیے یہ قبول نہیں۔ حصہ &lt;!DOCTYPE …&gt; نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file cannot be read to its end. Try again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل آخر تک پڑھی نہیں جا سکتی۔ پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has a second &lt;model&gt;, which was left out. Put all into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فارم میں دوسرا &lt;model&gt; ہے جو چھوڑ دیا گیا۔ سب ایک میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no &lt;h:body&gt;, so nothing is asked. Export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فارم میں &lt;h:body&gt; نہیں، اس لیے کچھ نہیں پوچھا جاتا۔ نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no place for answers: the first &lt;instance&gt; of the &lt;model&gt; must hold one element, with another inside for each question. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فارم میں جوابوں کی جگہ نہیں: &lt;model&gt; کے پہلے &lt;instance&gt; میں ایک عنصر ہونا چاہیے، اس کے اندر ہر سوال کے لیے ایک اور۔ فارم نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This XML file is no form: it has no &lt;model&gt; of the kind that forms have (xmlns=&quot;%1&quot;). Choose the form&apos;s own file (.xlsx, .ods, .xls, .csv or .xml), or export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ XML فائل فارم نہیں: اس میں فارموں جیسا &lt;model&gt; نہیں (xmlns=&quot;%1&quot;)۔ فارم کی اپنی فائل (.xlsx، .ods، .xls، .csv یا .xml) چنیں، یا فارم نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form has no id, so its answers cannot be told from those of others. Write &lt;%1 id=&quot;…&quot;&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فارم کا id نہیں، اس لیے اس کے جواب دوسروں سے الگ نہیں پہچانے جا سکتے۔ &lt;%1 id=&quot;…&quot;&gt; لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This question fills “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have, so it cannot be asked. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ سوال “%1” بھرتا ہے، جو فارم کے ڈیٹا (&lt;model&gt; کے پہلے &lt;instance&gt;) میں نہیں، اس لیے پوچھا نہیں جا سکتا۔ اسے وہاں لکھیں، یا ref درست کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This question does not say which answer it fills. Write its path as ref, for example ref=&quot;/data/name&quot;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ سوال نہیں بتاتا کہ کون سا جواب بھرتا ہے۔ اس کا راستہ ref میں لکھیں، مثلاً ref=&quot;/data/name&quot;۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The group names “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>گروہ “%1” کا نام لیتا ہے، جو فارم کے ڈیٹا (&lt;model&gt; کے پہلے &lt;instance&gt;) میں نہیں۔ اسے وہاں لکھیں، یا ref درست کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The repeat names “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تکرار “%1” کا نام لیتا ہے، جو فارم کے ڈیٹا (&lt;model&gt; کے پہلے &lt;instance&gt;) میں نہیں۔ اسے وہاں لکھیں، یا nodeset درست کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The rules of this &lt;bind&gt; are for “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have, so they have no effect. Add it there, or mend the nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس &lt;bind&gt; کے قاعدے “%1” کے لیے ہیں، جو فارم کے ڈیٹا (&lt;model&gt; کے پہلے &lt;instance&gt;) میں نہیں، اس لیے بے اثر ہیں۔ اسے وہاں لکھیں، یا nodeset درست کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” is not among the form&apos;s texts (&lt;itext&gt;), so the name of the question is shown. Add it there, or mend its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>متن “%1” فارم کے متنوں (&lt;itext&gt;) میں نہیں، اس لیے سوال کا نام دکھایا جاتا ہے۔ اسے وہاں لکھیں، یا یہاں اس کا نام درست کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” is not among the form&apos;s texts (&lt;itext&gt;), so a plain sentence is shown. Add it there, or mend its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>متن “%1” فارم کے متنوں (&lt;itext&gt;) میں نہیں، اس لیے سادہ جملہ دکھایا جاتا ہے۔ اسے وہاں لکھیں، یا یہاں اس کا نام درست کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is asked a second time; only the first question is shown. Give this one a ref of its own, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” دوسری بار پوچھا جاتا ہے؛ صرف پہلا سوال دکھایا جاتا ہے۔ اسے اپنا ref دیں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no kind of question or group, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” نہ سوال کی قسم ہے نہ گروہ، اس لیے چھوڑ دیا گیا۔ نام درست کریں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is a repeat, so it cannot hold an answer. Name a question inside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ایک تکرار ہے، اس میں جواب نہیں رکھا جا سکتا۔ اس کے اندر کے سوال کا نام دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is a repeat already. Take one of the two away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” پہلے ہی تکرار ہے۔ دونوں میں سے ایک نکال دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no list (&lt;instance&gt;) “%1”, so this question has no choices. Add it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فارم میں فہرست (&lt;instance&gt;) “%1” نہیں، اس لیے اس سوال کے انتخاب نہیں۔ اسے شامل کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The choices need a nodeset (where they come from) and a &lt;value&gt;. Write both.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>انتخابوں کو nodeset (کہاں سے آتے ہیں) اور &lt;value&gt; چاہیے۔ دونوں لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This choice has no &lt;value&gt;, so choosing it says nothing. Write one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس انتخاب کی &lt;value&gt; نہیں، اسے چننے سے کچھ معلوم نہیں ہوتا۔ ایک لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action is to set “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ عمل “%1” بٹھانے کے لیے ہے، جو فارم کے ڈیٹا (&lt;model&gt; کے پہلے &lt;instance&gt;) میں نہیں۔ اسے وہاں لکھیں، یا ref درست کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no event “%1” at which something could be set. Write one of these: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” نام کا کوئی موقع نہیں جس پر کچھ بٹھایا جا سکے۔ ان میں سے ایک لکھیں: %2۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%1” of the workbook is damaged (line %2). Open the file in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ورک بک کا حصہ “%1” خراب ہے (سطر %2)۔ فائل اسپریڈشیٹ پروگرام میں کھول کر دوبارہ .xlsx میں محفوظ کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook is damaged (line %1). Open it in a spreadsheet program, save it again, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ورک بک خراب ہے (سطر %1)۔ اسے اسپریڈشیٹ پروگرام میں کھول کر دوبارہ محفوظ کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ورک بک خراب ہے۔ اسے اسپریڈشیٹ پروگرام میں کھول کر دوبارہ .xlsx میں محفوظ کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” is missing from the workbook.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ورک بک میں حصہ “%1” موجود نہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%1” of the workbook is damaged.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ورک بک کا حصہ “%1” خراب ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the file again, or save it again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل دوبارہ نقل کریں، یا اسپریڈشیٹ پروگرام سے دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This workbook is older than Excel 97. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ ورک بک Excel 97 سے پرانی ہے۔ اسے اسپریڈشیٹ پروگرام میں کھول کر .xlsx میں محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a binary workbook (.xlsb), which cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ بائنری ورک بک (.xlsb) ہے، پڑھی نہیں جا سکتی۔ اسے اسپریڈشیٹ پروگرام میں کھول کر .xlsx میں محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is a document of Numbers, which cannot be read. Export it there as Excel (.xlsx).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ Numbers کی دستاویز ہے، پڑھی نہیں جا سکتی۔ وہاں سے Excel (.xlsx) میں برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a workbook saved as XML, which cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ XML میں محفوظ ورک بک ہے، پڑھی نہیں جا سکتی۔ اسے اسپریڈشیٹ پروگرام میں کھول کر .xlsx میں محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is only a link to a sheet on the internet. Open it there and download it as Excel (.xlsx).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ انٹرنیٹ کی شیٹ کا صرف لنک ہے۔ اسے وہاں کھول کر Excel (.xlsx) میں ڈاؤن لوڈ کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a zip archive but not an Excel workbook (.xlsx). If the form is in another format (.ods, .xls), save it as .xlsx first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ zip فائل ہے مگر Excel ورک بک (.xlsx) نہیں۔ فارم کسی اور شکل (.ods، .xls) میں ہو تو پہلے .xlsx میں محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” and “%2” are headings of the same column. Keep one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” اور “%2” ایک ہی کالم کے عنوان ہیں۔ ایک رکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This setting is not known and has no effect.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ ترتیب معلوم نہیں اور بے اثر ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list is empty. Its first row must name the columns.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فہرست خالی ہے۔ اس کی پہلی قطار میں کالموں کے نام ہونے چاہییں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The first row names no columns. It must hold their names, such as name, label.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>پہلی قطار میں کالموں کے نام نہیں۔ ان کے نام ہونے چاہییں، جیسے name، label۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A text in quotes begins here and is never closed. Add the missing quote.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اقتباس میں ایک متن یہاں شروع ہوتا ہے اور کہیں ختم نہیں ہوتا۔ چھوٹی ہوئی علامت لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text is not in %1. Save the list again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>متن %1 میں نہیں۔ فہرست دوبارہ “CSV UTF-8” میں محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Two columns are named “%1”. Give each its own name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>دو کالموں کا نام “%1” ہے۔ ہر ایک کو اپنا نام دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A list of choices is a .csv, .xml or .geojson file. Save the list as one of these.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>انتخابوں کی فہرست .csv، .xml یا .geojson فائل ہوتی ہے۔ فہرست ان میں سے کسی میں محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The folder has no file survey.csv, so it is not a form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فولڈر میں survey.csv فائل نہیں، اس لیے یہ فارم نہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action stands in the &lt;model&gt;, so it is not said which repeat the event odk-new-repeat means. Move it into the &lt;repeat&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ عمل &lt;model&gt; میں ہے، اس لیے معلوم نہیں کہ موقع odk-new-repeat کس تکرار کا ہے۔ اسے &lt;repeat&gt; کے اندر لے جائیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A &lt;bind&gt; inside another has no effect. Put it beside that one, with the whole path as its nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>دوسرے کے اندر کا &lt;bind&gt; بے اثر ہے۔ اسے اس کے ساتھ رکھیں، nodeset میں پورے راستے کے ساتھ۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is nothing that can be filled in beforehand (jr:preload), so nothing is. Write date, timestamp, property or uid, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ایسی چیز نہیں جو پہلے سے بھری جا سکے (jr:preload)، اس لیے کچھ نہیں بھرا جاتا۔ date، timestamp، property یا uid لکھیں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form itself cannot be a repeat. Name the part of its data that is filled in several times.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فارم خود تکرار نہیں ہو سکتا۔ اس کے ڈیٹا کے اس حصے کا نام دیں جو کئی بار بھرا جاتا ہے۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This group holds questions from different groups of the form&apos;s data; they are asked, but without its label. Make a group of its own for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس گروہ میں فارم کے ڈیٹا کے مختلف گروہوں کے سوال ہیں؛ وہ پوچھے جاتے ہیں، مگر اس کے label کے بغیر۔ ہر ایک کا الگ گروہ بنائیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choices in groups (&lt;choices&gt;) are not shown. Put each &lt;item&gt; right into the question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>گروہوں میں انتخاب (&lt;choices&gt;) نہیں دکھائے جاتے۔ ہر &lt;item&gt; سیدھا سوال میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The instance “%1” is no table of rows with the same columns, and longer than %2 MB. Write it as &lt;root&gt;&lt;item&gt;&lt;name&gt;…&lt;/name&gt;&lt;label&gt;…&lt;/label&gt;&lt;/item&gt;…&lt;/root&gt;, or as a CSV file beside the form: such lists may be of any length.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>instance “%1” ایک جیسے کالموں والی قطاروں کا جدول نہیں، اور %2 MB سے لمبا ہے۔ اسے &lt;root&gt;&lt;item&gt;&lt;name&gt;…&lt;/name&gt;&lt;label&gt;…&lt;/label&gt;&lt;/item&gt;…&lt;/root&gt; کی شکل میں، یا فارم کے ساتھ CSV فائل میں لکھیں: ایسی فہرستیں جتنی چاہیں لمبی ہو سکتی ہیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The names on the scale are no list of this form; its numbers are shown. Mend it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>پیمانے کے نام اس فارم کی فہرست نہیں؛ اس کے عدد دکھائے جاتے ہیں۔ درست کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file is larger than %1 MB, which is too large for a form. Take out of it what is not needed, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل %1 MB سے بڑی ہے، فارم کے لیے بہت بڑی۔ جو ضروری نہیں وہ نکال دیں، اور انتخاب کی لمبی فہرستیں ساتھ CSV فائلوں میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An element has more than %1 attributes, or a text is longer than %2 MB, which no form has; the file is refused for safety. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایک عنصر کے %1 سے زیادہ attributes ہیں، یا ایک متن %2 MB سے لمبا ہے، کسی فارم میں ایسا نہیں ہوتا؛ حفاظت کے لیے فائل قبول نہیں۔ فارم نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no way “%1” to send answers. Write method=&quot;post&quot;, or take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>جواب بھیجنے کا “%1” نام کا کوئی طریقہ نہیں۔ method=&quot;post&quot; لکھیں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something stands before &lt;?xml …?&gt;, which must be the very first of the file. Take out what is before it, blank lines too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>&lt;?xml …?&gt; سے پہلے کچھ ہے، حالانکہ اسے فائل میں سب سے پہلے ہونا چاہیے۔ جو اس سے پہلے ہے نکال دیں، خالی سطریں بھی۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The first line of the file names a version of XML that is not 1.0. Write version=&quot;1.0&quot; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل کی پہلی سطر XML کا ایسا نسخہ بتاتی ہے جو 1.0 نہیں۔ وہاں version=&quot;1.0&quot; لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is a character here that XML cannot hold, which shows as nothing. Take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں ایسا حرف ہے جو XML میں نہیں آ سکتا اور دکھائی نہیں دیتا۔ اسے نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The questions up to here need more than %1 MB, which no form does. Part the form into several.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں تک کے سوالوں کو %1 MB سے زیادہ چاہیے، کسی فارم کو اتنا نہیں چاہیے ہوتا۔ فارم کو کئی میں بانٹ دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Elements stand inside each other more than %1 deep, which no form has. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عناصر ایک دوسرے کے اندر %1 سے زیادہ گہرے ہیں، کسی فارم میں ایسا نہیں ہوتا۔ فارم نئے سرے سے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file has more than %1 rows, which is too large for a form. Keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل میں %1 سے زیادہ قطاریں ہیں، فارم کے لیے بہت بڑی۔ انتخاب کی لمبی فہرستیں ساتھ CSV فائلوں میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are more cells here than a form can have. Clear the rows and columns that are not used.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں اس سے زیادہ خانے ہیں جتنے فارم میں ہو سکتے ہیں۔ جو قطاریں اور کالم استعمال میں نہیں وہ مٹائیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A cell here has more than %1 letters, perhaps because a text in quotes is never closed. Add the missing quote, or shorten the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں ایک خانے میں %1 سے زیادہ حروف ہیں، شاید واوین کا متن بند نہیں ہوا۔ چھوٹی ہوئی علامت لکھیں، یا متن چھوٹا کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file is larger than %1 MB, which is too large for a form. Keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل %1 MB سے بڑی ہے، فارم کے لیے بہت بڑی۔ انتخاب کی لمبی فہرستیں ساتھ CSV فائلوں میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file holds a document type, which no spreadsheet needs; it is refused for safety. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل میں document type ہے جس کی کسی اسپریڈشیٹ کو ضرورت نہیں؛ حفاظت کے لیے قبول نہیں۔ فارم اسپریڈشیٹ پروگرام سے دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in row %1; forms of up to %2 rows can be read. Remove stray cells far down the sheet.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>قطار %1 میں کچھ ہے؛ زیادہ سے زیادہ %2 قطاروں کے فارم پڑھے جا سکتے ہیں۔ شیٹ میں بہت نیچے پڑے خانے ہٹائیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workbook has more than %1 filled cells, which is too large for a form. Clear what is not used, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ورک بک میں %1 سے زیادہ بھرے خانے ہیں، فارم کے لیے بہت بڑی۔ جو استعمال میں نہیں مٹائیں، اور انتخاب کی لمبی فہرستیں ساتھ CSV فائلوں میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in cell %1; forms of up to %2 columns can be read. Remove stray cells far to the right.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>خانہ %1 میں کچھ ہے؛ زیادہ سے زیادہ %2 کالموں کے فارم پڑھے جا سکتے ہیں۔ دور دائیں طرف پڑے خانے ہٹائیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An element has more than %1 attributes or a text is longer than a cell can hold, which no workbook has. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایک عنصر کے %1 سے زیادہ attributes ہیں یا متن خانے کی گنجائش سے لمبا ہے، کسی ورک بک میں ایسا نہیں ہوتا۔ فارم اسپریڈشیٹ پروگرام سے دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in cell %1, further than a form can reach. Remove stray cells.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>خانہ %1 میں کچھ ہے، فارم کی پہنچ سے آگے۔ ادھر ادھر پڑے خانے ہٹائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The workbook is locked with a password, or damaged. Open it, save it without the password, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ورک بک پاس ورڈ سے بند ہے، یا خراب ہے۔ کھول کر پاس ورڈ کے بغیر محفوظ کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is no workbook, or a damaged one. Choose the form&apos;s .xlsx, .ods or .xls file.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ ورک بک نہیں، یا خراب ہے۔ فارم کی .xlsx، .ods یا .xls فائل چنیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” declares a document type, which a workbook never does. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>حصہ “%1” document type بتاتا ہے، کوئی ورک بک ایسا نہیں کرتی۔ فارم اسپریڈشیٹ پروگرام سے دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The part “%1” has an element with more than %2 attributes or a text longer than a cell can hold, which no workbook has. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>حصہ “%1” میں ایک عنصر کے %2 سے زیادہ attributes ہیں یا متن خانے کی گنجائش سے لمبا ہے، کسی ورک بک میں ایسا نہیں ہوتا۔ فارم اسپریڈشیٹ پروگرام سے دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook unpacks to more than %1 MB, which is too large for a form. Clear what is not used, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ورک بک کھلنے پر %1 MB سے زیادہ ہو جاتی ہے، فارم کے لیے بہت بڑی۔ جو استعمال میں نہیں مٹائیں، اور انتخاب کی لمبی فہرستیں ساتھ CSV فائلوں میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Row %1 points to a text that is not in the workbook. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>قطار %1 ایسے متن کی طرف اشارہ کرتی ہے جو ورک بک میں نہیں۔ فارم اسپریڈشیٹ پروگرام سے دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is not an Excel workbook (.xlsx). Choose the form&apos;s .xlsx file, or save the form as .xlsx first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ Excel ورک بک (.xlsx) نہیں۔ فارم کی .xlsx فائل چنیں، یا پہلے فارم .xlsx میں محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” unpacks to more than %2 MB, which is too large for a form. Clear the rows and columns that are not used, and keep long lists of choices in CSV files beside the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>حصہ “%1” کھلنے پر %2 MB سے زیادہ ہو جاتا ہے، فارم کے لیے بہت بڑا۔ جو قطاریں اور کالم استعمال میں نہیں وہ مٹائیں، اور انتخاب کی لمبی فہرستیں فارم کے ساتھ CSV فائلوں میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook is locked with a password. Take the password away first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ورک بک پاس ورڈ سے بند ہے۔ پہلے پاس ورڈ ہٹائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A text has more than %1 forms (&lt;value form=…&gt;): those from here on were left out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایک متن کی %1 سے زیادہ شکلیں (&lt;value form=…&gt;) ہیں: یہاں سے آگے والی چھوڑ دی گئیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The template of “%1” holds rows of “%2” that are not copied: a new row of “%1” begins with one row of “%2”, as every new row of it begins. Write one row there, and its values into the template of “%2”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کے سانچے میں “%2” کی ایسی سطریں ہیں جو نقل نہیں ہوتیں: “%1” کی نئی سطر “%2” کی ایک سطر سے شروع ہوتی ہے، جیسے اس کی ہر نئی سطر شروع ہوتی ہے۔ وہاں ایک سطر لکھیں، اور اس کی قدریں “%2” کے سانچے میں لکھیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The value “%1” has a space, and a question of several answers (line %2) parts its answers by spaces, so it is not read as chosen there. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>قدر “%1” میں خالی جگہ ہے، اور کئی جوابوں والا سوال (سطر %2) جواب خالی جگہ سے الگ کرتا ہے، اس لیے وہاں اسے چنا ہوا نہیں پڑھا جاتا۔ بغیر خالی جگہ لکھیں، مثلاً _ کے ساتھ۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;instance&gt; called “%1”; only the last one counts. Take the other out, or give it another id.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” نام کا دوسرا &lt;instance&gt; ہے؛ صرف آخری مانا جاتا ہے۔ دوسرا نکال دیں، یا اسے اور id دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” stands here more than once, and no &lt;repeat&gt; asks it again and again: only the first is filled in. Give the others another name, or ask it in a &lt;repeat&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” یہاں ایک سے زیادہ بار ہے، اور کوئی &lt;repeat&gt; اسے بار بار نہیں پوچھتا: صرف پہلا بھرا جاتا ہے۔ باقیوں کو اور نام دیں، یا اسے &lt;repeat&gt; میں پوچھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This action does not say when it happens, so nothing is ever set. Write an event, such as event=&quot;odk-instance-first-load&quot;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ عمل نہیں بتاتا کہ کب ہو، اس لیے کبھی کچھ نہیں رکھا جاتا۔ کوئی event لکھیں، جیسے event=&quot;odk-instance-first-load&quot;۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The type “%1” is not known here, so the question is asked as if it said none. Write one of these: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>قسم “%1” یہاں معلوم نہیں، اس لیے سوال ایسے پوچھا جاتا ہے جیسے کوئی قسم نہ لکھی ہو۔ ان میں سے ایک لکھیں: %2۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is worked out from itself, which is a circle (%2). Name another question here; to check an answer, use the constraint of its &lt;bind&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کا حساب خود اسی سے ہوتا ہے، جو دائرہ ہے (%2)۔ یہاں دوسرے سوال کا نام لکھیں؛ جواب جانچنے کے لیے اس کے &lt;bind&gt; کا constraint استعمال کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No question offers the list “%1”, so nobody sees its choices. Mend its name, or take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>کوئی سوال فہرست “%1” پیش نہیں کرتا، اس لیے اس کے انتخاب کوئی نہیں دیکھتا۔ اس کا نام درست کریں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The sheet external_choices is for long lists of which a choice_filter offers a part; without one all are offered. Write a choice_filter, or put the list into the sheet choices.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>شیٹ external_choices لمبی فہرستوں کے لیے ہے جن کا ایک حصہ choice_filter پیش کرتا ہے؛ اس کے بغیر سب پیش ہوتے ہیں۔ choice_filter لکھیں، یا فہرست شیٹ choices میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no address on the web, so other programs cannot send answers there. Write a whole one, as in https://example.org/submission.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ویب کا کوئی پتا نہیں، اس لیے دوسرے پروگرام وہاں جواب نہیں بھیج سکتے۔ پورا پتا لکھیں، جیسے https://example.org/submission۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has letters that are no text in %2 places, first in feature %3, property “%4” (U+%5): they are left out. Take them out, or export the file again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” میں %2 جگہوں پر ایسے نشان ہیں جو متن نہیں، پہلا feature %3، خاصیت “%4” (U+%5) میں: انھیں چھوڑ دیا جاتا ہے۔ انھیں نکال دیں، یا فائل دوبارہ برآمد کریں۔</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/expressionsentences.h" line="+10"/>
        <source>%1 (character %2, near “%3”).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1 (حرف %2، “%3” کے پاس)۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XLSForm has; its reference lists them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایسا لکھیں جو XLSForm میں ہو؛ اس کے حوالے میں فہرست ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Perhaps “%1()” is meant.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>شاید “%1()” مراد ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write “%1” there: each bracket that opens must be closed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>وہاں “%1” لکھیں: ہر کھلی قوس بند ہونی چاہیے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write there what is meant: ${name} for an answer, a number, or a text in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>جو مراد ہے لکھیں: جواب کے لیے ${name}، عدد، یا واوین میں متن۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the missing quote at its end.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>آخر میں واوین لگائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out, or put it in quotes if it is part of a text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>نکال دیں، یا متن کا حصہ ہو تو واوین میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out, or write an operator such as and, or, =, + before it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>نکال دیں، یا اس سے پہلے and، or، = یا + جیسی علامت لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write %1 instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس کی جگہ %1 لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the digits without it, and a point before parts of one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ہندسے اس کے بغیر لکھیں، اور کسر سے پہلے نقطہ لگائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the answer to a question as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>سوال کا جواب ${name} کی شکل میں لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write “}” behind the name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>نام کے بعد “}” لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Divide it: let questions of type calculate work out its parts.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اسے بانٹ دیں: calculate قسم کے سوال اس کے حصوں کا حساب کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the name of a question there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>وہاں کسی سوال کا نام لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XPath has, such as parent:: or child::, or ${name} instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایسا لکھیں جو XPath میں ہو، جیسے parent:: یا child::، یا اس کی جگہ ${name}۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mend the expression there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>وہاں عبارت درست کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give them different names.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>انہیں الگ الگ نام دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take one “..” out, or write the question as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایک “..” نکال دیں، یا سوال کو ${name} لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اسے ${name} لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as indexed-repeat(${question}, ${repeat}, number).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یوں لکھیں: indexed-repeat(${question}, ${repeat}, number)۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the repeat that the question is in, as ${repeat}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>جس تکرار میں سوال ہے اس کا نام ${repeat} کی شکل میں لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name a question of type select_one, select_multiple or rank.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>select_one، select_multiple یا rank قسم کے سوال کا نام دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer}).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یوں لکھیں: pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer})۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write latitude and longitude with a space between, as in &apos;23.7 90.4&apos;, or ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عرض البلد اور طول البلد بیچ میں خالی جگہ کے ساتھ لکھیں، جیسے &apos;23.7 90.4&apos;، یا ${name} لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give it to distance() alone.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اسے اکیلا distance() کو دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write &apos;MD5&apos;, &apos;SHA-1&apos;, &apos;SHA-256&apos;, &apos;SHA-384&apos; or &apos;SHA-512&apos; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>وہاں &apos;MD5&apos;، &apos;SHA-1&apos;، &apos;SHA-256&apos;، &apos;SHA-384&apos; یا &apos;SHA-512&apos; لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write &apos;hex&apos; or &apos;base64&apos; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>وہاں &apos;hex&apos; یا &apos;base64&apos; لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Between its brackets stand, with a comma after each but the last: %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس کی قوسین میں، آخری کے سوا ہر ایک کے بعد کوما کے ساتھ: %1۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the expression, %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عبارت میں: %1۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the filter, %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>چھلنی میں: %1۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The default was left out:</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>default چھوڑ دیا گیا:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The action was left out:</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ عمل چھوڑ دیا گیا:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that ODK XForms has; its reference lists them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایسا لکھیں جو ODK XForms میں ہو؛ اس کے حوالے میں فہرست ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write there what is meant: /data/name for an answer, a number, or a text in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>جو مراد ہے لکھیں: جواب کے لیے /data/name، عدد، یا واوین میں متن۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the answer to a question as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>سوال کا جواب /data/name کی شکل میں لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XPath has, such as parent:: or child::, or /data/name instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایسا لکھیں جو XPath میں ہو، جیسے parent:: یا child::، یا اس کی جگہ /data/name۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take one “..” out, or write the question as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایک “..” نکال دیں، یا سوال کو /data/name لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اسے /data/name لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as indexed-repeat(/data/repeat/question, /data/repeat, number).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یوں لکھیں: indexed-repeat(/data/repeat/question, /data/repeat, number)۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the repeat that the question is in, as /data/repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>جس تکرار میں سوال ہے اس کا نام /data/repeat کی شکل میں لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یوں لکھیں: pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer)۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write latitude and longitude with a space between, as in &apos;23.7 90.4&apos;, or /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عرض البلد اور طول البلد بیچ میں خالی جگہ کے ساتھ لکھیں، جیسے &apos;23.7 90.4&apos;، یا /data/name لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name a question of type select1, select or odk:rank.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>select1، select یا odk:rank قسم کے سوال کا نام دیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>there is no question or group named “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” نام کا کوئی سوال یا گروہ نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no function “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” نام کا کوئی فنکشن نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is missing before %2</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%2 سے پہلے “%1” غائب ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression ends too early</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>عبارت وقت سے پہلے ختم ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text in quotes is not closed</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>واوین میں متن بند نہیں ہوا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” means nothing in a form</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>فارم میں “%1” کا کوئی مطلب نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the character “%1” does not belong here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>حرف “%1” یہاں کا نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“,” does not belong into a number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>عدد میں “,” نہیں ہوتا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 does not belong here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 یہاں کا نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“$” begins nothing here: forms have no variables</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>یہاں “$” سے کچھ شروع نہیں ہوتا: فارموں میں متغیر نہیں ہوتے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“${” is not closed with “}”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“${” کو “}” سے بند نہیں کیا گیا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression is too long</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>عبارت بہت لمبی ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression is nested too deep</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>عبارت میں قوسیں بہت گہرائی تک ایک دوسرے کے اندر ہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a name or a value is missing before %1</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 سے پہلے نام یا قدر غائب ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a name is missing before %1</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 سے پہلے نام غائب ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1::” is not an axis</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1::” کوئی محور (axis) نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1()” cannot stand here in a path</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>راستے میں یہاں “%1()” نہیں آ سکتا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is the name of more than one question or group</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” ایک سے زیادہ سوالوں یا گروہوں کا نام ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no “%1” at this place of the form; it is read as empty</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>فارم کی اس جگہ “%1” نہیں؛ اسے خالی پڑھا جاتا ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the pattern “%1” cannot be read, so no answer is refused because of it</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>نمونہ “%1” پڑھا نہیں جا سکتا، اس لیے اس کی وجہ سے کوئی جواب واپس نہیں کیا جاتا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no column “%1” in the list of choices, so it is read as empty (to ask for an answer, write ${%1}; to name a value, &apos;%1&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>انتخاب کی فہرست میں “%1” کالم نہیں، اس لیے خالی پڑھا جاتا ہے (جواب کے لیے ${%1} لکھیں؛ قدر کے لیے &apos;%1&apos;)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“..” leads out of the form</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“..” فارم سے باہر لے جاتا ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a question or group is needed here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>یہاں سوال یا گروہ چاہیے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>indexed-repeat() needs a row number for each repeat</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>indexed-repeat() کو ہر تکرار کے لیے قطار کا نمبر چاہیے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this is not a repeat around the question</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>یہ وہ تکرار نہیں جس کے اندر سوال ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a question with choices</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” انتخاب والا سوال نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pulldata() needs the file in quotes</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>pulldata() کو فائل کا نام واوین میں چاہیے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no place</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” کوئی جگہ نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>digest() knows no “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>digest() کو “%1” معلوم نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>distance() of several values takes points, and this is a line or an area</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>کئی قدروں کے ساتھ distance() نقطے لیتا ہے، اور یہ لکیر یا رقبہ ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1() does not take %2 values</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1() اتنی قدریں نہیں لیتا: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>3, as in if(condition, value if it holds, value if not)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>3، جیسے if(شرط، درست ہو تو قدر، نہ ہو تو قدر)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>4, as in pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer})</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>4، جیسے pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer})</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2, as in jr:choice-name(${question}, &apos;${question}&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>2، جیسے jr:choice-name(${question}, &apos;${question}&apos;)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the least and the most, then each value with its weight</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>کم سے کم اور زیادہ سے زیادہ، پھر ہر قدر اپنے وزن کے ساتھ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 or more</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 یا زیادہ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 سے %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>type, name and label</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>type، name اور label</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>list_name, name and label</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>list_name، name اور label</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>whole number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>پورا عدد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>عدد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>date, as in 2026-11-22</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>تاریخ، جیسے 2026-11-22</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>time of day, as in 14:30</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>دن کا وقت، جیسے 14:30</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>date with a time, as in 2026-11-22T14:30</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>وقت کے ساتھ تاریخ، جیسے 2026-11-22T14:30</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>number on the scale from %1 to %2 in steps of %3</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 سے %2 تک، %3 کے قدموں والے پیمانے کا عدد</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>place, as in 23.7250 90.4125 0 0</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>جگہ، جیسے 23.7250 90.4125 0 0</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>line of two places or more, with ; between them</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>دو یا زیادہ جگہوں کی لکیر، بیچ میں ; کے ساتھ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>shape of three places or more, with ; between them and the first again at the end</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>تین یا زیادہ جگہوں کی شکل، بیچ میں ; کے ساتھ اور آخر میں پہلی جگہ دوبارہ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>choice of this question</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>اس سوال کا انتخاب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ranking in which each choice stands once</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>ایسی ترتیب جس میں ہر انتخاب ایک بار ہو</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only its two ends, as it is drawn without ticks</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>صرف اس کے دو سرے، کیونکہ یہ نشانوں کے بغیر بنتا ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from %1 to %2, each %3</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 سے %2 تک، ہر %3 پر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a list of the sheet choices</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>choices شیٹ کی ایک فہرست</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>فائل “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asks another app for the answer</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>کسی اور ایپ سے جواب مانگتی ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sends the answer to a printer</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>جواب پرنٹر کو بھیجتی ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>4, as in pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>4، جیسے pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2, as in jr:choice-name(/data/question, &apos;/data/question&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>2، جیسے jr:choice-name(/data/question, &apos;/data/question&apos;)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no column “%1” in the list of choices, so it is read as empty (to ask for an answer, write /data/%1; to name a value, &apos;%1&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>انتخاب کی فہرست میں “%1” کالم نہیں، اس لیے خالی پڑھا جاتا ہے (جواب کے لیے /data/%1 لکھیں؛ قدر کے لیے &apos;%1&apos;)</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/listsentences.h" line="+10"/>
        <source>This choice names no list and was left out. Write its list in the column list_name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ انتخاب کسی فہرست کا نام نہیں بتاتا، اس لیے چھوڑ دیا گیا۔ اس کی فہرست list_name کالم میں لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The heading “%1” has a space, so no expression can name it and the column has no effect. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عنوان “%1” میں خالی جگہ ہے، اس لیے کوئی عبارت اس کا نام نہیں لے سکتی اور کالم بے اثر ہے۔ بغیر خالی جگہ لکھیں، مثلاً _ کے ساتھ۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The heading “%1” is no name: no expression can name it, and the column has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عنوان “%1” نام نہیں: کوئی عبارت اس کا نام نہیں لے سکتی، اور کالم بے اثر ہے۔ حرف یا _ سے شروع کریں، اور صرف حروف، ہندسے، _، - اور نقطے لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The name of the list “%1” has both &apos; and &quot;, so no expression could name it. Take one of them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فہرست “%1” کے نام میں &apos; اور &quot; دونوں ہیں، اس لیے کوئی عبارت اس کا نام نہیں لے سکتی۔ ایک نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>So have %1 more choices of the list “%2”. Give them labels too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فہرست “%2” کے اور انتخابوں کا بھی یہی حال ہے، تعداد: %1۔ انہیں بھی label دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The choices come from the file “%1”, whose name must end with .csv, .xml or .geojson. Save the list as one of these, and write its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>انتخاب فائل “%1” سے آتے ہیں، جس کا نام .csv، .xml یا .geojson پر ختم ہونا چاہیے۔ فہرست ان میں سے کسی میں محفوظ کریں اور اس کا نام یہاں لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “reference-geometry” must name a list of choices, a list of entities, a file of this form without its ending, or a repeat as ${name}; “%1” is none of them. Write one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“reference-geometry” میں انتخاب کی فہرست، entities کی فہرست، لاحقے کے بغیر اس فارم کی فائل، یا ${name} کی شکل میں تکرار کا نام ہونا چاہیے؛ “%1” ان میں سے کوئی نہیں۔ ان میں سے ایک لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “%1” cannot be “%2”. Write one of: %3.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “%1” کی قدر “%2” نہیں ہو سکتی۔ ان میں سے ایک لکھیں: %3۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” must be a number. Write one, as in %1=5.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “%1” عدد ہونا چاہیے۔ عدد لکھیں، جیسے %1=5۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” must be a whole number. Write one, as in %1=5.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “%1” پورا عدد ہونا چاہیے۔ عدد لکھیں، جیسے %1=5۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” names a column or property of the file, so it must begin with a letter or _ and have only letters, digits, _, - and points. Write it as the file has it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “%1” فائل کے کالم یا property کا نام ہے، اس لیے حرف یا _ سے شروع ہو اور اس میں صرف حروف، ہندسے، _، - اور نقطے ہوں۔ ویسے لکھیں جیسے فائل میں ہے۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “seed” has no effect without randomize=true. Add that.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “seed” randomize=true کے بغیر بے اثر ہے۔ وہ بھی لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “seed” must be a number or a question. Write it as in seed=${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “seed” عدد یا سوال ہونا چاہیے۔ یوں لکھیں: seed=${name}۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “step” cannot be 0. Write how far one answer is from the next, as in step=1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “step” کی قدر 0 نہیں ہو سکتی۔ لکھیں کہ ایک جواب اگلے سے کتنا دور ہے، جیسے step=1۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “%1” is for a scale that is drawn as a line: it cannot be used with the appearance “%2”. Take one of them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “%1” لکیر کی شکل کے پیمانے کے لیے ہے: ظاہری شکل “%2” کے ساتھ نہیں چلتا۔ ایک نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “step” is larger than the distance from start to end. Make it smaller.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “step” start سے end تک کے فاصلے سے بڑا ہے۔ اسے چھوٹا کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” cannot be 0. Write how far one tick is from the next, as in tick_interval=2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “tick_interval” کی قدر 0 نہیں ہو سکتی۔ لکھیں کہ ایک نشان اگلے سے کتنا دور ہے، جیسے tick_interval=2۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” is larger than the distance from start to end. Make it smaller.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “tick_interval” start سے end تک کے فاصلے سے بڑا ہے۔ اسے چھوٹا کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” must be a multiple of the step. Change one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “tick_interval” کو step کا مضاعف ہونا چاہیے۔ ایک بدلیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “placeholder” must lie between start and end. Change it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “placeholder” کو start اور end کے بیچ ہونا چاہیے۔ اسے بدلیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “placeholder” must be start plus a multiple of the step. Change it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “placeholder” کو start جمع step کا مضاعف ہونا چاہیے۔ اسے بدلیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Places are recorded only with all three of location-priority, location-min-interval and location-max-age. Add what is missing.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>جگہیں تبھی لکھی جاتی ہیں جب تینوں ہوں: location-priority، location-min-interval اور location-max-age۔ جو غائب ہے وہ لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “%1” must be a whole number of seconds that is not below 0. Write one, as in %1=60.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “%1” سیکنڈوں کا پورا عدد ہو جو 0 سے کم نہ ہو۔ عدد لکھیں، جیسے %1=60۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “location-max-age” must not be less than location-min-interval. Make it larger.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “location-max-age” location-min-interval سے کم نہ ہو۔ اسے بڑا کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “app” must be the name of an Android package, as in org.example.camera; “%1” is not: it needs at least one point, and each part begins with a letter and has only letters, digits and _. Mend it or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “app” کو Android package کا نام ہونا چاہیے، جیسے org.example.camera؛ “%1” نہیں ہے: کم از کم ایک نقطہ چاہیے، اور ہر حصہ حرف سے شروع ہو اور اس میں صرف حروف، ہندسے اور _ ہوں۔ درست کریں یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The parameter “incremental” can only be “true”. Leave it out if it is not meant.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “incremental” صرف “true” ہو سکتا ہے۔ مراد نہ ہو تو چھوڑ دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This type of question has no parameter %1. Take it away, or write one that it may have: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس قسم کے سوال کا parameter %1 نہیں ہوتا۔ نکال دیں، یا جو ہو سکتا ہے وہ لکھیں: %2۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_labelset” names the list “%1”, which is not in the sheet choices. Add it there, or mend the name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>parameter “tick_labelset” فہرست “%1” کا نام لیتا ہے، جو choices شیٹ میں نہیں۔ اسے وہاں لکھیں، یا نام درست کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list “%1” of tick_labelset has the choice “%2”, but the names of its choices must be numbers where the scale has a tick (%3). Change that choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>tick_labelset کی فہرست “%1” میں انتخاب “%2” ہے، مگر اس کے انتخابوں کے نام وہ عدد ہوں جہاں پیمانے پر نشان ہے (%3)۔ وہ انتخاب بدلیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The sheet entities has no use for a column “%1”. Mend its name or take it away: there are list_name, label, entity_id, create_if and update_if.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entities شیٹ میں کالم “%1” کا کوئی کام نہیں۔ نام درست کریں یا نکال دیں: یہ ہیں list_name، label، entity_id، create_if اور update_if۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no list_name. Name the list of entities that the form makes or changes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس قطار کا list_name نہیں۔ entities کی اس فہرست کا نام دیں جو فارم بناتا یا بدلتا ہے۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list of entities cannot be called “%1”: names with two underscores (__) in front are kept for the system. Write it without.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entities کی فہرست کا نام “%1” نہیں ہو سکتا: دو انڈر اسکور (__) سے شروع ہونے والے نام نظام کے لیے رکھے ہیں۔ ان کے بغیر لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list of entities cannot be called “%1”: its name may have no point. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entities کی فہرست کا نام “%1” نہیں ہو سکتا: اس میں نقطہ نہیں ہو سکتا۔ نقطے کے بغیر لکھیں، مثلاً _ کے ساتھ۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _ and -. Write it so.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” نام نہیں ہو سکتا: نام حرف یا _ سے شروع ہوتا ہے اور اس میں صرف حروف، ہندسے، _ اور - ہوتے ہیں۔ ایسے ہی لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write it so.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” نام نہیں ہو سکتا: نام حرف یا _ سے شروع ہوتا ہے اور اس میں صرف حروف، ہندسے، _، - اور نقطے ہوتے ہیں۔ ایسے ہی لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>To change entities of “%1” the column entity_id must say which one. Fill it in, or write the condition in create_if.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کی entities بدلنے کو entity_id کالم بتائے کہ کون سی۔ اسے بھریں، یا شرط create_if میں لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has an entity_id and a create_if: then the column update_if must say when an entity is changed instead of made. Fill it in.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کا entity_id اور create_if دونوں ہیں: تب update_if کالم بتائے کہ entity کب بنانے کی جگہ بدلی جائے۔ اسے بھریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form makes entities of “%1”, so the column label must say what each is called. Fill it in.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فارم “%1” کی entities بناتا ہے، اس لیے label کالم بتائے کہ ہر ایک کا نام کیا ہے۔ اسے بھریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list “%1” is declared twice (also in row %2). Take one of the rows away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فہرست “%1” دو بار بتائی گئی ہے (قطار %2 میں بھی)۔ ایک قطار نکال دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no question named “%1”. Mend the name, or add the question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” نام کا کوئی سوال نہیں۔ نام درست کریں، یا سوال لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is to be saved to an entity, but the workbook has no sheet entities. Add one with a row for the list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کو entity میں رکھنا ہے، مگر ورک بک میں entities شیٹ نہیں۔ فہرست کی ایک قطار کے ساتھ شیٹ لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has more than one #. Write list#property.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” میں ایک سے زیادہ # ہیں۔ list#property لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no list “%1” in the sheet entities. Add it there, or mend the name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entities شیٹ میں “%1” نام کی فہرست نہیں۔ اسے وہاں لکھیں، یا یہاں نام درست کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sheet entities has several lists: say which of them by list#property, for example %1#%2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entities شیٹ میں کئی فہرستیں ہیں: list#property سے بتائیں کون سی، جیسے %1#%2۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is nothing after the #: “” cannot be a name. Write list#property.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation># کے بعد کچھ نہیں: “” نام نہیں ہو سکتا۔ list#property لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A group or repeat cannot be saved to an entity. Write save_to beside a question inside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>گروہ یا تکرار entity میں نہیں رکھی جا سکتی۔ اس کے اندر کے کسی سوال کے ساتھ save_to لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A group or repeat cannot be saved as a property of an entity. Move the save_to to a question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>گروہ یا تکرار entity کی property کے طور پر نہیں رکھی جا سکتی۔ save_to کسی سوال پر لے جائیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The properties name and label are reserved. Choose another word.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>name اور label محفوظ نام ہیں۔ دوسرا لفظ چنیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be a property: two underscores (__) in front are kept for the system. Write it without.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” property نہیں ہو سکتی: شروع کے دو انڈر اسکور (__) نظام کے لیے رکھے ہیں۔ ان کے بغیر لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The property “%1” is saved twice (also in row %2). Take one of them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>property “%1” دو بار رکھی جاتی ہے (قطار %2 میں بھی)۔ ایک نکال دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entity “%1” is made in “%2”, but “%3” is in “%4”: they are not in the same repeat. Copy one of them there with a calculate question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entity “%1” “%2” میں بنتی ہے، مگر “%3” “%4” میں ہے: وہ ایک ہی تکرار میں نہیں۔ ایک کو calculate سوال سے وہاں نقل کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has no group of its own: the one its questions are in already makes an entity of “%2” (row %3). A form, a group or a repeat makes only one entity; put the questions of each in a group of their own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کا اپنا گروہ نہیں: جس میں اس کے سوال ہیں وہ پہلے ہی “%2” کی entity بناتا ہے (قطار %3)۔ فارم، گروہ یا تکرار صرف ایک entity بناتی ہے؛ ہر ایک کے سوال الگ گروہ میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>instance(&apos;%1&apos;) is neither a list of the sheet choices nor a file of the form, so it is empty. Mend the name, or add a row of type csv-external named %1 and put %1.csv beside the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>instance(&apos;%1&apos;) نہ choices شیٹ کی فہرست ہے نہ فارم کی فائل، اس لیے خالی ہے۔ نام درست کریں، یا csv-external قسم کی %1 نام کی قطار لکھیں اور %1.csv فارم کے ساتھ رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” cannot be taken in, so its place stays empty.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” لی نہیں جا سکتی، اس لیے اس کی جگہ خالی رہتی ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file is there but may not be read. Give yourself the right to read it, or copy it again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل موجود ہے مگر پڑھنے کی اجازت نہیں۔ خود کو پڑھنے کی اجازت دیں، یا اسے دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is larger than %1 MB, or damaged. Make it smaller, or copy it again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل %1 MB سے بڑی ہے، یا خراب۔ اسے چھوٹا کریں، یا دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file “%1” has no column %2, so it is read as empty. Its columns are: %3. Mend the name here or in the first row of the file.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” میں کالم %2 نہیں، اس لیے خالی پڑھا جاتا ہے۔ اس کے کالم: %3۔ نام یہاں یا فائل کی پہلی قطار میں درست کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no column “%2”, so the question has no choices that can be kept. Its columns are: %3. Name one of them “%2” in the first row of the file, or say in the column parameters which it is, as in value=%4.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” میں کالم “%2” نہیں، اس لیے سوال کے ایسے انتخاب نہیں جو رکھے جا سکیں۔ اس کے کالم: %3۔ فائل کی پہلی قطار میں ایک کا نام “%2” رکھیں، یا parameters کالم میں بتائیں کون سا ہے، جیسے value=%4۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no column “%2”, so people see the names of its choices. Its columns are: %3. Name one of them “%2” in the first row of the file, or say in the column parameters which it is, as in label=%4.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” میں کالم “%2” نہیں، اس لیے لوگ اس کے انتخابوں کے نام دیکھتے ہیں۔ اس کے کالم: %3۔ فائل کی پہلی قطار میں ایک کا نام “%2” رکھیں، یا parameters کالم میں بتائیں کون سا ہے، جیسے label=%4۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no rows, so the question has no choices. Add a row for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” میں قطاریں نہیں، اس لیے سوال کے انتخاب نہیں۔ ہر ایک کی قطار لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>search() knows no way to look called “%1”, so it takes what contains the text. Write one of: contains, startswith, endswith, matches.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>search() تلاش کا “%1” نام کا کوئی طریقہ نہیں جانتا، اس لیے وہ لیتا ہے جس میں متن ہو۔ ان میں سے ایک لکھیں: contains، startswith، endswith، matches۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no items, so the question has no choices. It needs an element around all, and in it an element &lt;item&gt; for each choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” میں کوئی &lt;item&gt; نہیں، اس لیے سوال کے انتخاب نہیں۔ سب کے گرد ایک جزو ہونا چاہیے، اور اس کے اندر ہر انتخاب کے لیے ایک &lt;item&gt;۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” no &lt;item&gt; has an element &lt;%2&gt;, so the question has no choices that can be kept. Put one into each, with the name of the choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” میں کسی &lt;item&gt; میں &lt;%2&gt; جزو نہیں، اس لیے سوال کے کوئی ایسے انتخاب نہیں جو رکھے جا سکیں۔ ہر ایک میں انتخاب کے نام کے ساتھ ایک ڈالیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has letters that are no text in %2 of its cells, first in row %3, column “%4” (U+%5): they are left out. Take them out, or save the list again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” کے %2 خانوں میں ایسے نشان ہیں جو متن نہیں، پہلا قطار %3، کالم “%4” (U+%5) میں: انھیں چھوڑ دیا جاتا ہے۔ انھیں نکال دیں، یا فہرست کو دوبارہ “CSV UTF-8” کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” the column “%2” is empty in %3 of %4 choices, first in the choice number %5: they cannot be kept. Write a name for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” میں %4 میں سے %3 انتخابوں کا کالم “%2” خالی ہے، پہلا انتخاب نمبر %5: وہ رکھے نہیں جا سکتے۔ ہر ایک کا نام لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” the column “%2” says “%3” twice (again in the choice number %4), so the two cannot be told apart in answers. Give each choice a name of its own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل “%1” میں کالم “%2” میں “%3” دو بار ہے (دوبارہ انتخاب نمبر %4 میں)، اس لیے جوابوں میں دونوں الگ نہیں پہچانے جا سکتے۔ ہر انتخاب کو اپنا نام دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The name “%1” has a space, and “%2” is a question of several answers, which it parts by spaces. Write the name without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>نام “%1” میں خالی جگہ ہے، اور “%2” کئی جوابوں والا سوال ہے جو انہیں خالی جگہ سے الگ کرتا ہے۔ بغیر خالی جگہ لکھیں، مثلاً _ کے ساتھ۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A quotation mark opens here and is never closed. Close it, or write it twice (&quot;&quot;) if it is part of the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں اقتباس کی علامت کھلتی ہے اور کہیں بند نہیں ہوتی۔ بند کریں، یا متن کا حصہ ہو تو دو بار (&quot;&quot;) لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A cell is longer than a million letters. Perhaps a quotation mark is not closed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایک خانہ دس لاکھ حروف سے لمبا ہے۔ شاید اقتباس کی علامت بند نہیں ہوئی۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The row has %1 cells, the heading %2. A “%3” inside a text needs quotation marks around the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>قطار کے خانے: %1، عنوان کے: %2۔ متن کے اندر “%3” ہو تو متن کو اقتباس کی علامتوں میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list has more than five million rows. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فہرست میں پچاس لاکھ سے زیادہ قطاریں ہیں۔ اسے بانٹ دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than a thousand columns. Leave out what is not needed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فہرست میں ایک ہزار سے زیادہ کالم ہیں۔ جو ضروری نہیں وہ چھوڑ دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file ends in the middle. Copy it again from where it came.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل بیچ میں ختم ہوتی ہے۔ جہاں سے آئی ہے وہاں سے دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not a GeoJSON collection of features ({&quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: […]}). Export it as one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ GeoJSON کا features کا مجموعہ نہیں ({&quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: […]})۔ اسے ویسے برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A feature is larger than 16 MB. Simplify its shape.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایک feature 16 MB سے بڑا ہے۔ اس کی شکل سادہ کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is no place on the earth in degrees: %1. Export the file with longitude and latitude (WGS 84).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ ڈگریوں میں زمین کی کوئی جگہ نہیں: %1۔ فائل کو طول بلد اور عرض بلد (WGS 84) کے ساتھ دوبارہ نکالیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is nested too deeply to be GeoJSON.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل کی قوسیں GeoJSON ہونے کے لیے بہت گہری ہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The brackets do not fit each other here. Export the file again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں قوسیں آپس میں نہیں ملتیں۔ فائل دوبارہ برآمد کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The features have more than a thousand kinds of properties.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>features کی ایک ہزار سے زیادہ قسم کی properties ہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The geometry “%1” cannot be a choice. Use points, lines (LineString) or areas (Polygon).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>شکل “%1” انتخاب نہیں ہو سکتی۔ نقطے، لکیریں (LineString) یا رقبے (Polygon) استعمال کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The feature cannot be read: %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ feature پڑھا نہیں جا سکتا: %1۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Here is something that is not a feature. Leave it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں کچھ ایسا ہے جو feature نہیں۔ اسے چھوڑ دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than five million features. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فہرست میں پچاس لاکھ سے زیادہ features ہیں۔ اسے بانٹ دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The items have more than a thousand kinds of parts. Leave out what is not needed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>items کے ایک ہزار سے زیادہ قسم کے حصے ہیں۔ جو ضروری نہیں وہ چھوڑ دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A value is longer than a million letters. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایک قدر دس لاکھ حروف سے لمبی ہے۔ اسے چھوٹا کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file declares a document type, which is not read. Save it without one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل document type بتاتی ہے، جو نہیں پڑھی جاتی۔ اس کے بغیر محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than five million items. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فہرست میں پچاس لاکھ سے زیادہ items ہیں۔ اسے بانٹ دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An element has more than %1 attributes, which no list has. Export the list again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایک عنصر کے %1 سے زیادہ attributes ہیں، کسی فہرست میں اتنے نہیں ہوتے۔ فہرست دوبارہ برآمد کریں۔</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/sheetsentences.h" line="+10"/>
        <source>The default “%1” is not a %2, so the question begins with an answer that does not fit. Change or clear it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>default “%1” %2 نہیں، اس لیے سوال ایسے جواب سے شروع ہوتا ہے جو ٹھیک نہیں۔ اسے بدلیں یا مٹائیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The appearance “%1” %2, which is not done here; the question is asked in its usual form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ظاہری شکل “%1” %2، جو یہاں نہیں ہوتا؛ سوال عام شکل میں پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name of a picture, sound or film cannot be made of answers here, so its place stays empty. Write a note for each file, and show it by “relevant”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں کسی تصویر، آواز یا فلم کی فائل کا نام جوابوں سے نہیں بن سکتا، اس لیے اس کی جگہ خالی رہتی ہے۔ ہر فائل کے لیے ایک note لکھیں، اور اسے “relevant” سے دکھائیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whether “%1” is asked depends on an answer that is given inside it, so it may never be asked. Name a question outside it in this condition.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” پوچھا جائے یا نہیں، یہ اس کے اندر دیے گئے جواب پر منحصر ہے، اس لیے شاید کبھی نہ پوچھا جائے۔ اس شرط میں اس سے باہر کے سوال کا نام لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The event “%1” is not known, so nothing happens at it. Mend its name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>موقع “%1” معلوم نہیں، اس لیے اس پر کچھ نہیں ہوتا۔ نام درست کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a question that this can wait for. Name one that people answer.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ایسا سوال نہیں جس کا یہ انتظار کر سکے۔ ایسے سوال کا نام دیں جس کا لوگ جواب دیتے ہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Each of these is written anew when the one before it changes, round and round: %1. If that does not come to rest by itself, the answers will be wrong. Let one of them wait for another question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ان میں سے ہر ایک اپنے سے پہلے کے بدلنے پر نئے سرے سے لکھا جاتا ہے، گول گول: %1۔ اگر یہ خود نہ رکے تو جواب غلط ہوں گے۔ ایک کو کسی اور سوال کا انتظار کرنے دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key is passed on with the form, but nothing is encrypted with it here: what people answer is encrypted with the programme&apos;s own keys.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>چابی فارم کے ساتھ آگے جاتی ہے، مگر یہاں اس سے کچھ خفیہ نہیں کیا جاتا: لوگوں کے جواب پروگرام کی اپنی چابیوں سے خفیہ کیے جاتے ہیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other shows “Other” and “Specify other.” in English in %1. Add the choice and a text question to the form to have them translated.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other %1 میں “Other” اور “Specify other.” انگریزی میں دکھاتا ہے۔ ترجمے کے لیے انتخاب اور ایک text سوال فارم میں لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a number and was left out. Write one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” عدد نہیں، اس لیے چھوڑ دیا گیا۔ عدد لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This question has no choices: “%1” leads neither to a list nor to the rows of a repeat. Mend the path.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس سوال کے انتخاب نہیں: “%1” نہ کسی فہرست تک جاتا ہے نہ کسی تکرار کی قطاروں تک۔ راستہ درست کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This question has no choices, so nobody can answer it. Add an &lt;item&gt; for each, or an &lt;itemset&gt; that leads to a list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس سوال کے کوئی انتخاب نہیں، اس لیے کوئی جواب نہیں دے سکتا۔ ہر ایک کے لیے &lt;item&gt; شامل کریں، یا &lt;itemset&gt; جو کسی فہرست تک لے جائے۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The choices are what is said to “%1” in each row: two rows that say the same are one and the same answer. If that may happen, work out a text in the rows that differs, as concat(${%1}, &apos; &apos;, position(..)), and name that one here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں کے اختیارات وہ ہیں جو ہر قطار میں “%1” کے جواب میں کہے گئے: جن دو قطاروں میں ایک ہی بات ہو وہ ایک ہی جواب ہیں۔ اگر ایسا ہو سکتا ہے تو قطاروں میں ایسا متن نکالیں جو ہر ایک میں الگ ہو، جیسے concat(${%1}, &apos; &apos;, position(..))، اور یہاں اس کا نام دیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This question has no list of choices, so the filter has no effect. Take it away, or give the question a list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس سوال کی انتخاب کی فہرست نہیں، اس لیے چھلنی بے اثر ہے۔ اسے نکال دیں، یا سوال کو فہرست دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The group of “%1” is a table-list, whose choices stand above all its questions, so they cannot be filtered. Take the filter or the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کا گروہ table-list ہے، جس کے انتخاب سب سوالوں کے اوپر ہوتے ہیں، اس لیے چھانے نہیں جا سکتے۔ چھلنی یا ظاہری شکل نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The group of “%1” is a table-list, whose questions must all have the same choices, but this one has “%2” and the first has “%3”. Give it the same list, or put it into a group of its own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کا گروہ table-list ہے، جس کے سب سوالوں کے انتخاب ایک ہونے چاہییں، مگر اس کے “%2” ہیں اور پہلے کے “%3”۔ اسے وہی فہرست دیں، یا الگ گروہ میں رکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no question, so it cannot set off “%2”. There is no question named “%1”: name one that people answer.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” سوال نہیں، اس لیے “%2” کو نہیں چلا سکتا۔ “%1” نام کا کوئی سوال نہیں: ایسے سوال کا نام دیں جس کا لوگ جواب دیتے ہیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is worked out or filled in by itself: nobody answers it, so it cannot set off “%2”. Name a question that people see.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” خود نکالا یا بھرا جاتا ہے: کوئی اس کا جواب نہیں دیتا، اس لیے “%2” کو نہیں چلا سکتا۔ ایسے سوال کا نام دیں جو لوگ دیکھتے ہیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other cannot be used with a choice filter. Add the choice “other” and a text question to the form instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other انتخاب کی چھلنی کے ساتھ نہیں چلتا۔ اس کی جگہ فارم میں انتخاب “other” اور ایک text سوال لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other needs choices of the sheet choices. Add the choice “other” to the file, and a text question to the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other کو choices شیٹ کے انتخاب چاہییں۔ فائل میں انتخاب “other” اور فارم میں ایک text سوال لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other adds “Other” and a question for it in words of this program, which other programs show in English. Add a choice “other” and a text question to the form to say it in your own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other اس پروگرام کے لفظوں میں “Other” اور اس کا سوال لکھتا ہے، جو دوسرے پروگرام انگریزی میں دکھاتے ہیں۔ اپنے لفظوں میں کہنے کو فارم میں انتخاب “other” اور ایک text سوال لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other adds a question named “%1”, and there is one in the same group already (row %2). Give one of them another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other “%1” نام کا سوال لکھتا ہے، اور اسی گروہ میں ایک پہلے سے ہے (قطار %2)۔ ایک کو دوسرا نام دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a row of type audit already (row %1), and a form has one. Take one of them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>audit قسم کی ایک قطار پہلے سے ہے (قطار %1)، اور ایک فارم میں ایک ہی ہوتی ہے۔ ان میں سے ایک نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The question of type audit must be named “audit”, not “%1”. Change its name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>audit قسم کے سوال کا نام “audit” ہونا چاہیے، “%1” نہیں۔ نام بدلیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” needs a question in the column trigger: the place is taken when that is answered. Write it there as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کو trigger کالم میں ایک سوال چاہیے: اس کا جواب ملنے پر جگہ لی جاتی ہے۔ اسے وہاں ${name} لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” takes the place itself, so its column calculation must be empty. Clear this cell.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” خود جگہ لیتا ہے، اس لیے اس کا calculation کالم خالی ہونا چاہیے۔ یہ خانہ مٹائیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add a column “calculation” that says how, for example ${a} + ${b}, or take the row away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“calculation” کالم لکھیں جو طریقہ بتائے، جیسے ${a} + ${b}، یا قطار نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has a big-image but no image. Give it an image too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کی big-image ہے مگر image نہیں۔ image بھی دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The column “%1” is not known; if its texts are meant, name it “label”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>کالم “%1” معلوم نہیں؛ اگر اس کے متن مراد ہیں تو اس کا نام “label” رکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is the name of %2 here and of %3 elsewhere in the form. Rename one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” یہاں %2 کا نام ہے اور فارم میں کہیں اور %3 کا۔ ایک کا نام بدلیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” fills the list “%2” with search(), but “%3” uses the same list without. Give each its own list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” فہرست “%2” کو search() سے بھرتا ہے، مگر “%3” وہی فہرست اس کے بغیر استعمال کرتا ہے۔ ہر ایک کو اپنی فہرست دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” and “%2” are both of the language “%3”: where a row has two texts, that of “%2” is shown in it, and that of “%1” in a language “default”. Keep one of these columns, or name the language of the other.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” اور “%2” دونوں زبان “%3” کے ہیں: جس قطار میں دو متن ہوں، “%2” کا متن اس زبان میں دکھایا جاتا ہے اور “%1” کا زبان “default” میں۔ ایک کالم رکھیں، یا دوسرے کی زبان لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What stands behind :: in the heading “%1” cannot be the name of an attribute, so the column has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>عنوان “%1” میں :: کے بعد جو ہے وہ attribute کا نام نہیں ہو سکتا، اس لیے کالم بے اثر ہے۔ حرف یا _ سے شروع کریں، اور صرف حروف، ہندسے، _، - اور نقطے لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The attribute “%1” is said by another setting already, so this has no effect. Take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>attribute “%1” ایک اور ترتیب پہلے ہی بتاتی ہے، اس لیے یہ بے اثر ہے۔ اسے نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be the name of an attribute, so this has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” attribute کا نام نہیں ہو سکتا، اس لیے یہ بے اثر ہے۔ حرف یا _ سے شروع کریں، اور صرف حروف، ہندسے، _، - اور نقطے لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” declares no namespace that a form can have, so it was left out. Write a short name, =, and an address in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ایسا namespace نہیں بتاتا جو فارم میں ہو سکے، اس لیے چھوڑ دیا گیا۔ ایک چھوٹا نام، =، اور واوین میں پتا لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” stands here without quotes, so it is read as numbers taken from each other, which makes %2. If the day is meant, write date(&apos;%1&apos;).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” یہاں واوین کے بغیر لکھا ہے، اس لیے اسے ایک دوسرے سے تفریق کیے گئے اعداد سمجھا جاتا ہے، جس سے %2 بنتا ہے۔ اگر دن مراد ہے تو date(&apos;%1&apos;) لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The prefix “%1” is declared twice, so only the first counts. Take one away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>سابقہ “%1” دو بار بتایا گیا ہے، اس لیے صرف پہلا مانا جاتا ہے۔ ایک ہٹا دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action is to set “%1”, which has other elements inside and so holds no answer: nothing is set. Name one of those inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ عمل “%1” کی قدر رکھنا چاہتا ہے، مگر اس کے اندر دوسرے اجزا ہیں اس لیے اس میں کوئی جواب نہیں ہوتا: کچھ نہیں رکھا جاتا۔ اندر والوں میں سے کسی کا نام لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text has %1 characters; up to %2 can be read, as many as a cell can hold. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>متن کے حروف: %1؛ زیادہ سے زیادہ %2 پڑھے جا سکتے ہیں، جتنے ایک خانے میں آتے ہیں۔ اسے چھوٹا کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is not a reference. Write the name of a question between ${ and }.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” حوالہ نہیں۔ ${ اور } کے بیچ سوال کا نام لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a reference: blanks stand between the braces. Write %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” حوالہ نہیں: قوسین کے اندر خالی جگہ ہے۔ %2 لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%(label)s” and “%(name)s” are filled in only in questions that stand right inside the loop; in a group inside it people would read them as they are. Take the question out of the group, or write the words out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%(label)s” اور “%(name)s” صرف ان سوالوں میں بھرے جاتے ہیں جو سیدھے loop کے اندر ہیں؛ اس کے اندر کے گروہ میں لوگ انہیں ویسے ہی پڑھیں گے۔ سوال کو گروہ سے نکالیں، یا لفظ خود لکھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The column trigger may hold references only, with a comma between two of them. Write them as in ${name} or ${first}, ${second}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>trigger کالم میں صرف حوالے ہو سکتے ہیں، دو کے بیچ کوما کے ساتھ۔ یوں لکھیں: ${name} یا ${first}, ${second}۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a list of parameters. Write them as name=value, with a space between two of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” parameters کی فہرست نہیں۔ انہیں name=value لکھیں، دو کے بیچ خالی جگہ کے ساتھ۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This type of question takes no parameters, so these have no effect. Take them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس قسم کا سوال parameters نہیں لیتا، اس لیے یہ بے اثر ہیں۔ انہیں نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where a question stands follows from its row; this has no effect. Take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>سوال کی جگہ اس کی قطار سے طے ہوتی ہے؛ یہ بے اثر ہے۔ اسے نکال دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sheet %1 has formulas whose results were not saved with it (%2): open the file in a spreadsheet program, save it there, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>شیٹ %1 میں ایسے فارمولے ہیں جن کے نتیجے ساتھ محفوظ نہیں ہوئے (%2): فائل اسپریڈشیٹ پروگرام میں کھول کر وہاں محفوظ کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The cell shows a spreadsheet error: mend its formula, or type the text itself.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>خانہ اسپریڈشیٹ کی غلطی دکھاتا ہے: فارمولا درست کریں، یا متن خود لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no sheet “%1”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” نام کی شیٹ نہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The result of the formula in this cell was not saved, so the cell is empty here. Open the file in a spreadsheet program and save it there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس خانے کے فارمولے کا نتیجہ محفوظ نہیں ہوا، اس لیے خانہ یہاں خالی ہے۔ فائل اسپریڈشیٹ پروگرام میں کھول کر وہاں محفوظ کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The survey has %1 rows; forms of up to %2 can be read. Divide it into several forms.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>survey کی قطاریں: %1؛ زیادہ سے زیادہ %2 قطاروں کے فارم پڑھے جا سکتے ہیں۔ اسے کئی فارموں میں بانٹ دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A form that is encrypted (public_key) needs the instanceID of each filling. Take omit_instanceID away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>خفیہ کیے گئے فارم (public_key) کو ہر بھرائی کا instanceID چاہیے۔ omit_instanceID نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write it so, for example as data.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” نام نہیں ہو سکتا: نام حرف یا _ سے شروع ہوتا ہے اور اس میں صرف حروف، ہندسے، _، - اور نقطے ہوتے ہیں۔ ایسے ہی لکھیں، جیسے data۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is neither yes nor no, so this setting is read as if it were not there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” نہ yes ہے نہ no، اس لیے یہ ترتیب ایسے پڑھی جاتی ہے جیسے ہے ہی نہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has two ids (form_id and id_string). The one of form_id is used; take the other away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فارم کے دو id ہیں (form_id اور id_string)۔ form_id والا استعمال ہوتا ہے؛ دوسرا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No column is in the language “%1”, so the form begins in “%2”. The languages are: %3.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>کوئی کالم زبان “%1” میں نہیں، اس لیے فارم “%2” میں شروع ہوتا ہے۔ زبانیں: %3۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No question is in the language “%1”, so this title is not shown.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>کوئی سوال “%1” زبان میں نہیں ہے، اس لیے یہ عنوان نہیں دکھایا جاتا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The language “%1” has no translation of: %2. Those texts are shown in another language.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>زبان “%1” میں ان کا ترجمہ نہیں: %2۔ وہ متن دوسری زبان میں دکھائے جاتے ہیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The column “disabled” is no longer used. Write a condition in the column relevant instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“disabled” کالم اب استعمال نہیں ہوتا۔ اس کی جگہ relevant کالم میں شرط لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This loop is begun but never ended. Add a row “end loop” after its last question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ loop شروع ہوا مگر ختم نہیں ہوا۔ آخری سوال کے بعد “end loop” قطار لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups stand inside each other more than %1 deep here (a repeat counts as two), which no form needs. End some of them before, or take them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہاں گروہ ایک دوسرے کے اندر %1 سے زیادہ گہرے ہیں (تکرار دو گنی جاتی ہے)، کسی فارم کو اس کی ضرورت نہیں۔ کچھ پہلے ختم کریں، یا نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no name, as the sheet has no column “name”. Add that column, with a name for each question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس قطار کا نام نہیں، کیونکہ شیٹ میں “name” کالم نہیں۔ یہ کالم لکھیں، ہر سوال کے نام کے ساتھ۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name “%1…” has %2 characters; up to %3 can be read. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>نام “%1…” کے حروف: %2؛ زیادہ سے زیادہ %3 پڑھے جا سکتے ہیں۔ اسے چھوٹا کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The tag “%1” has other values here than before; those before are kept.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ٹیگ “%1” کی قدریں یہاں پہلے سے مختلف ہیں؛ پہلے والی رکھی گئیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name “meta” belongs to what every form records about itself. Choose another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>نام “meta” اس کے لیے ہے جو ہر فارم اپنے بارے میں لکھتا ہے۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The names “%1” and “%2” (row %3) differ only in capitals, which some programs that read results do not see. Change one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>نام “%1” اور “%2” (قطار %3) میں فرق صرف بڑے حروف کا ہے، جو نتیجے پڑھنے والے کچھ پروگرام نہیں دیکھتے۔ ایک بدلیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is the name of the form itself. Give the repeat another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” خود فارم کا نام ہے۔ تکرار کو دوسرا نام دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are two repeats named “%1” (also in row %2). Give each its own name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” نام کی دو تکراریں ہیں (قطار %2 میں بھی)۔ ہر ایک کو اپنا نام دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A group cannot be required. Take this away, or write it beside a question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>گروہ لازمی نہیں ہو سکتا۔ اسے نکال دیں، یا اندر کے کسی سوال کے ساتھ لکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A repeat cannot be required. Take this away, or write it beside a question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>تکرار لازمی نہیں ہو سکتی۔ اسے نکال دیں، یا اندر کے کسی سوال کے ساتھ لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name “%1” is used for two files (also in row %2). Take one of the rows away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>نام “%1” دو فائلوں کے لیے ہے (قطار %2 میں بھی)۔ ایک قطار نکال دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A file belongs to the form as a whole, so it cannot stand in a repeat. Move this row out of the repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فائل پورے فارم کے لیے ہوتی ہے، اس لیے وہ تکرار کے اندر نہیں ہو سکتی۔ اس قطار کو تکرار سے باہر لے جائیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This row has neither a type nor a name, so nothing is asked here. Write both, or take the row away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>اس قطار میں نہ قسم ہے نہ نام، اس لیے یہاں کچھ نہیں پوچھا جاتا۔ دونوں لکھیں، یا قطار نکال دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This loop names no list. Write it as “begin loop over list” with a list of the sheet choices.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ loop کسی فہرست کا نام نہیں بتاتا۔ choices شیٹ کی فہرست کے ساتھ “begin loop over فہرست” لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list “%1” has %2 choices, which is too many for a loop over them. Use a shorter list, or a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>فہرست “%1” کے انتخاب: %2، loop کے لیے بہت زیادہ۔ چھوٹی فہرست یا تکرار استعمال کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The loop makes a group named after each choice of the list “%1”, and “%2” (row %3) cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Change the name of that choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>loop فہرست “%1” کے ہر انتخاب کے نام کا گروہ بناتا ہے، اور “%2” (قطار %3) نام نہیں ہو سکتا: نام حرف یا _ سے شروع ہوتا ہے اور اس میں صرف حروف، ہندسے، _، - اور نقطے ہوتے ہیں۔ اس انتخاب کا نام بدلیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The loops make more than %1 questions of these rows. Use shorter lists, or a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>loop ان قطاروں سے %1 سے زیادہ سوال بناتے ہیں۔ چھوٹی فہرستیں یا تکرار استعمال کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is begun inside a loop but not ended there. End it before the row “end loop”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ loop کے اندر شروع ہوا مگر وہاں ختم نہیں ہوا۔ اسے قطار “end loop” سے پہلے ختم کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This type is not filled in: devices no longer tell it, and we do not collect it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ قسم نہیں بھری جاتی: آلات اب یہ نہیں بتاتے، اور ہم اسے جمع نہیں کرتے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This type is not filled in: we do not collect it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ قسم نہیں بھری جاتی: ہم اسے جمع نہیں کرتے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is filled in with the name that a person goes by here, only if they agreed to be named. Of everybody else it stays empty.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>یہ اُس نام سے بھرا جاتا ہے جس سے کوئی شخص یہاں جانا جاتا ہے، صرف تب جب وہ نام بتائے جانے پر راضی ہو۔ باقی سب کے لیے یہ خالی رہتا ہے۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” has no effect here; the question is asked in its usual form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کا یہاں کوئی اثر نہیں؛ سوال اپنی عام شکل میں پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is more than one sheet for the same: %1. Only the first is read. Put its rows and those of the others into one sheet, or rename the others.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ایک ہی چیز کے لیے ایک سے زیادہ شیٹیں ہیں: %1۔ صرف پہلی پڑھی جاتی ہے۔ سب کی قطاریں ایک شیٹ میں لے آئیں، یا باقیوں کے نام بدل دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “image-map” needs a picture whose parts are touched, and this question has none, so its choices are shown as usual. Give the question a picture, or take the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ظاہری شکل “image-map” کو ایسی تصویر چاہیے جس کے حصے چھوئے جائیں، اور اس سوال کی تصویر نہیں، اس لیے اس کے انتخاب معمول کی طرح دکھائے جاتے ہیں۔ سوال کو تصویر دیں، یا ظاہری شکل نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “map” shows choices where they are, but none of these says where it is. Give the choices a column geometry with “latitude longitude” in it, or take the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ظاہری شکل “map” انتخاب کو ان کی جگہ پر دکھاتی ہے، مگر ان میں سے کوئی نہیں بتاتا کہ وہ کہاں ہے۔ انتخاب کو geometry کالم دیں جس میں “latitude longitude” ہو، یا ظاہری شکل نکال دیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The answer to “%1” is covered while it is written, but this text shows it plainly: everybody near the screen reads it. Take it out of the text, or let the question be written without a cover.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” کا جواب لکھتے وقت ڈھکا رہتا ہے، مگر یہ متن اسے کھلا دکھاتا ہے: اسکرین کے پاس ہر کوئی پڑھ لیتا ہے۔ اسے متن سے نکال دیں، یا سوال کو ڈھانپے بغیر لکھنے دیں۔</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>The parameter “%1” is said twice; the last one counts. Take the other away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>پیرامیٹر ”%1“ دو بار لکھا ہے؛ آخری والا شمار ہوتا ہے۔ دوسرا ہٹا دیں۔</translation>
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
        <translation>یہ ایک تصویر کی جگہ ہے۔ ماں یا باپ کی ہاں کا انتظار ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture belongs here. Somebody in it has not said yes.</source>
        <extracomment>Why a photo story is not shown: a person in it was not asked or said no</extracomment>
        <translation>یہ ایک تصویر کی جگہ ہے۔ اس میں ایک شخص نے ہاں نہیں کہی۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture belongs here. Its maker keeps it from this room.</source>
        <extracomment>Why a photo story is not shown: its maker did not agree to this</extracomment>
        <translation>یہ ایک تصویر کی جگہ ہے۔ بنانے والے اسے اس کمرے میں نہیں دکھاتے۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Walk through the pictures</source>
        <translation>تصویریں گھوم کر دیکھیں</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nobody has brought a picture yet. Be the first.</source>
        <extracomment>The gallery, while nobody has brought a photo story</extracomment>
        <translation>ابھی کوئی تصویر نہیں لایا۔ آپ پہل کریں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell with a photo</source>
        <translation>تصویر سے بتائیں</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <location filename="../qml/Gather/GatherPage.qml" line="+18"/>
        <source>What do you want to tell today?</source>
        <extracomment>The question on the home page</extracomment>
        <translation>آج آپ کیا بتانا چاہتے ہیں؟</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Answer questions</source>
        <extracomment>Card on the home page: opens the survey</extracomment>
        <translation>سوالوں کے جواب دیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 done</source>
        <extracomment>How far one is in the survey. %1: questions answered, %2: questions there are</extracomment>
        <translation>%2 میں سے %1 ہو گئے</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Tell with a photo</source>
        <extracomment>Card on the home page: makes a photo story</extracomment>
        <translation>تصویر سے بتائیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what keeps you waiting, or what helps</source>
        <extracomment>Under &quot;Tell with a photo&quot;</extracomment>
        <translation>دکھائیں کہ کیا انتظار کراتا ہے، یا کیا مدد کرتا ہے</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Put it on the map</source>
        <extracomment>Card on the home page: puts a place on the map</extracomment>
        <translation>نقشے پر لگائیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A place that is good, hard to reach, or missing</source>
        <extracomment>Under &quot;Put it on the map&quot;</extracomment>
        <translation>ایسی جگہ جو اچھی ہے، جہاں پہنچنا مشکل ہے، یا جو ہے ہی نہیں</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>My things</source>
        <extracomment>Card on the home page: what this person gave or began</extracomment>
        <translation>میری چیزیں</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) you gave or began</source>
        <extracomment>Under &quot;My things&quot;: how many this person gave or began</extracomment>
        <translation>
            <numerusform>آپ کی دی یا شروع کی ہوئی %Ln چیز</numerusform>
            <numerusform>آپ کی دی یا شروع کی ہوئی %Ln چیزیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupChips</name>
    <message>
        <location filename="../qml/Follow/GroupChips.qml" line="+25"/>
        <source>Everyone</source>
        <extracomment>Filter: results of all people</extracomment>
        <translation>سب لوگ</translation>
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
        <translation>5 سے کم لوگوں کے گروپ بند رہتے ہیں، تاکہ کوئی الگ سے پہچانا نہ جائے۔</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <location filename="../qml/Talk/HandCard.qml" line="+24"/>
        <source>Every card has a place</source>
        <extracomment>Above the one card that is being talked about</extracomment>
        <translation>ہر کارڈ کو جگہ مل گئی</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In your hands</source>
        <translation>آپ کے ہاتھ میں</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln card(s) left to place</source>
        <extracomment>How many cards have no place yet</extracomment>
        <translation>
            <numerusform>%Ln کارڈ لگانا باقی ہے</numerusform>
            <numerusform>%Ln کارڈ لگانے باقی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Another card first</source>
        <extracomment>Button: take another card into the hands; this one waits</extracomment>
        <translation>پہلے دوسرا کارڈ</translation>
    </message>
</context>
<context>
    <name>HearStrip</name>
    <message>
        <location filename="../qml/Survey/HearStrip.qml" line="+18"/>
        <source>Hear the question</source>
        <extracomment>Button with a loudspeaker: reads the question aloud.</extracomment>
        <translation>سوال سنیں</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../qml/Shell/HelpPage.qml" line="+17"/>
        <source>Hear: reads what stands beside it. Press again to stop.</source>
        <extracomment>Help: what the loudspeaker sign does</extracomment>
        <translation>سنیں: جو ساتھ لکھا ہے وہ پڑھ کر سناتا ہے۔ دوبارہ دبائیں تو رک جاتا ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say it: the red button records your voice. You can listen, and do it again.</source>
        <extracomment>Help: what the microphone sign does. Red is only ever a person&apos;s voice</extracomment>
        <translation>بولیں: لال بٹن آپ کی آواز ریکارڈ کرتا ہے۔ آپ سن سکتے ہیں، اور پھر سے بول سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave out: no question has to be answered.</source>
        <translation>چھوڑیں: کسی سوال کا جواب دینا لازمی نہیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back: nothing you gave is lost by it.</source>
        <translation>پیچھے: آپ کی دی ہوئی کوئی چیز اس سے گم نہیں ہوتی۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only on this device: no other device holds it yet. Share passes it on.</source>
        <translation>صرف اس آلے پر: ابھی کسی اور آلے کے پاس نہیں۔ بانٹنے سے آگے پہنچتا ہے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share: gives things to the devices of other people in the programme.</source>
        <translation>بانٹیں: پروگرام کے دوسرے لوگوں کے آلات کو چیزیں دیتا ہے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your patch: language, text size, what you agreed to, taking back, next person.</source>
        <translation>آپ کا کپڑے کا ٹکڑا: زبان، لکھائی کا سائز، آپ کس بات پر راضی ہیں، واپس لینا، اگلا شخص۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Desk: for those who look after the programme.</source>
        <translation>میز: پروگرام کی دیکھ بھال کرنے والوں کے لیے۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Help</source>
        <extracomment>Title of the help page</extracomment>
        <translation>مدد</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../qml/Survey/HelpSheet.qml" line="+17"/>
        <source>Touch the loudspeaker to hear a question or an answer.</source>
        <translation>سوال یا جواب سننے کے لیے اسپیکر کو چھوئیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You may skip any question. Nothing bad happens.</source>
        <translation>آپ کوئی بھی سوال چھوڑ سکتے ہیں۔ کوئی نقصان نہیں ہوتا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The arrow goes back. Nothing is lost by it.</source>
        <translation>تیر پیچھے لے جاتا ہے۔ اس سے کچھ گم نہیں ہوتا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The globe changes the language. Your answers stay.</source>
        <translation>گلوب کا نشان زبان بدلتا ہے۔ آپ کے جواب وہی رہتے ہیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All you say is kept on this device at once. You can stop and come back.</source>
        <translation>آپ جو کہتے ہیں، اسی وقت اس آلے پر رکھا جاتا ہے۔ آپ رک کر واپس آ سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How this works</source>
        <extracomment>Title of the help for somebody who is filling a survey.</extracomment>
        <translation>یہ کیسے چلتا ہے</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One touch on a picture goes on to the next question</source>
        <extracomment>A setting in the help of a survey, on or off.</extracomment>
        <translation>تصویر کو ایک بار چھونے سے اگلا سوال آتا ہے</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Read every question to me</source>
        <extracomment>A setting in the help of a survey, on or off.</extracomment>
        <translation>ہر سوال مجھے پڑھ کر سنائیں</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How much on one page</source>
        <extracomment>Name of the choice between one question a page, a group a page, and all on one page.</extracomment>
        <translation>ایک صفحے پر کتنا</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>One question a page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>ہر صفحے پر ایک سوال</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What belongs together</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>جو ایک ساتھ ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All on one page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>سب ایک صفحے پر</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <location filename="../qml/PhotoStory/HoldList.qml" line="+21"/>
        <source>Before the group can see it</source>
        <extracomment>Above the reasons why a story may not go to the group yet</extracomment>
        <translation>اس سے پہلے کہ گروپ اسے دیکھے</translation>
    </message>
</context>
<context>
    <name>HoldingRow</name>
    <message>
        <location filename="../qml/Share/HoldingRow.qml" line="+18"/>
        <source>Answers</source>
        <extracomment>Sorts of things in the share list</extracomment>
        <translation>جواب</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Photo stories</source>
        <translation>تصویری کہانیاں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Places</source>
        <translation>جگہیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Themes</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Organisations</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none yet</source>
        <extracomment>Beside a sort of thing: there is none of it yet</extracomment>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>all %1</source>
        <extracomment>All things of a sort are also held by another device. %1: how many</extracomment>
        <translation>سب %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 only here</source>
        <extracomment>Of a sort of thing, how many no other device holds. %1 of %2</extracomment>
        <translation>%2 میں سے %1 صرف یہاں</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <location filename="../qml/Share/HubPage.qml" line="+19"/>
        <source>A hub is a computer that is always on. It keeps our things in sealed parcels until the others come for them. It cannot open them.</source>
        <extracomment>What a hub is; shown and said aloud</extracomment>
        <translation>مرکز ایک کمپیوٹر ہے جو ہمیشہ چلتا رہتا ہے۔ وہ ہماری چیزیں بند پارسلوں میں رکھتا ہے جب تک دوسرے انہیں لینے نہ آئیں۔ وہ انہیں کھول نہیں سکتا۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The hub</source>
        <extracomment>Title of the page of the hub, a computer that is always on and keeps sealed parcels for the group</extracomment>
        <translation>مرکز</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Taking what others left, leaving what is here. You can go on meanwhile.</source>
        <extracomment>While things go to the hub and come from it</extracomment>
        <translation>دوسروں کا چھوڑا ہوا لیا جا رہا ہے، یہاں کا رکھا جا رہا ہے۔ آپ اس دوران کام جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Rest. Keep what is done</source>
        <translation>رکیں۔ جو ہو گیا وہ رہے</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not shared with it yet</source>
        <translation>ابھی اس سے کچھ نہیں بانٹا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is only here.</source>
        <extracomment>State of the hub: everything of this device lies there or on another device</extracomment>
        <translation>کچھ بھی صرف یہاں نہیں ہے۔</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln thing(s) are only on this device.</source>
        <translation>
            <numerusform>%Ln چیز صرف اس آلے پر ہے۔</numerusform>
            <numerusform>%Ln چیزیں صرف اس آلے پر ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Shared with it on %1</source>
        <translation>%1 کو اس سے بانٹا</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+36"/>
        <source>Share with the hub</source>
        <extracomment>Button: take what others left on the hub, and leave what is here</extracomment>
        <translation>مرکز سے بانٹیں</translation>
    </message>
    <message>
        <location line="-35"/>
        <source>Wait until this exchange is done.</source>
        <translation>یہ لینا دینا پورا ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, forget its address</source>
        <extracomment>First press of the button that removes the address of the hub from this device, then the second</extracomment>
        <translation>ہاں، اس کا پتا بھلا دیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forget this hub</source>
        <translation>یہ مرکز بھلا دیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What lies there stays there.</source>
        <translation>جو وہاں ہے وہیں رہے گا۔</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The address of our hub</source>
        <extracomment>Name of the field for the address of a hub</extracomment>
        <translation>ہمارے مرکز کا پتا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whoever looks after it can send it to you. What stands behind the # proves that it is the right one.</source>
        <extracomment>Below the field for the address of a hub</extracomment>
        <translation>جو اس کا خیال رکھتا ہے وہ آپ کو بھیج سکتا ہے۔ # کے بعد جو ہے وہ ثابت کرتا ہے کہ یہی صحیح مرکز ہے۔</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Please write the address first.</source>
        <translation>پہلے پتا لکھیں۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Whoever runs it sees when somebody comes and how much they bring. No names, no words, no pictures.</source>
        <extracomment>What the people who run a hub can learn</extracomment>
        <translation>جو اسے چلاتا ہے وہ دیکھتا ہے کہ کب کوئی آیا اور کتنا لایا۔ نہ نام، نہ الفاظ، نہ تصویریں۔</translation>
    </message>
</context>
<context>
    <name>ImageMapWidget</name>
    <message>
        <location filename="../qml/Survey/ImageMapWidget.qml" line="+41"/>
        <source>Picture to touch. Chosen: %1</source>
        <extracomment>Name of a picture whose parts can be touched. %1: what was chosen</extracomment>
        <translation>چھونے کی تصویر۔ چنا ہوا: %1</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Picture to touch. Nothing is chosen yet.</source>
        <extracomment>Name of a picture whose parts can be touched.</extracomment>
        <translation>چھونے کی تصویر۔ ابھی کچھ نہیں چنا گیا۔</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Choose here.</source>
        <extracomment>Above a list of the parts of a picture that is not on this device.</extracomment>
        <translation>یہاں چنیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch the picture, or choose here.</source>
        <extracomment>Above a list of the parts of the picture beside it or over it.</extracomment>
        <translation>تصویر کو چھوئیں، یا یہاں چنیں۔</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <location filename="../qml/Share/InvitePage.qml" line="+18"/>
        <source>On the new device, choose to join a group and read this code with its camera.</source>
        <extracomment>Said aloud and shown: how a newcomer is let in</extracomment>
        <translation>نئے آلے پر گروہ میں شامل ہونا چنیں اور اس کے کیمرے سے یہ کوڈ پڑھیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Let somebody in</source>
        <extracomment>Title of the page that lets a new device into the group</extracomment>
        <translation>کسی کو اندر لیں</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 asks to be let in.</source>
        <translation>%1: شامل ہونے کی درخواست۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Let in only if the same six digits are on both screens.</source>
        <translation>دونوں اسکرینوں پر وہی چھ ہندسے ہوں، تبھی شامل کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has read the code. Is it the device of the person beside you?</source>
        <extracomment>A device that read the code asks to be let in</extracomment>
        <translation>اس نے کوڈ پڑھ لیا ہے۔ کیا یہ آپ کے ساتھ بیٹھے شخص کا آلہ ہے؟</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Same digits, let in</source>
        <translation>ہندسے ایک ہیں، شامل کریں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, let in</source>
        <extracomment>Button: let the device into the group</extracomment>
        <translation>ہاں، اندر لیں</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No</source>
        <extracomment>Button: do not let the device in</extracomment>
        <translation>نہیں</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is in, and holds what we have.</source>
        <translation>%1 شامل ہو گیا ہے، اور ہمارے پاس جو ہے وہ اس کے پاس بھی ہے۔</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Make a new code</source>
        <extracomment>Button: make a new code that lets one more device in</extracomment>
        <translation>نیا کوڈ بنائیں</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <location filename="../qml/Share/ItemRow.qml" line="+45"/>
        <source>A place</source>
        <extracomment>A thing somebody gave that has no words of its own</extracomment>
        <translation>ایک جگہ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Told without words</source>
        <translation>لفظوں کے بغیر بتایا</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>with the hub</source>
        <extracomment>Receipt on a thing: the hub holds it, no other device does yet</extracomment>
        <translation>مرکز کے پاس</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only here</source>
        <extracomment>Receipt on a thing: no other device holds it</extracomment>
        <translation>صرف یہاں</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>on %Ln other device(s)</source>
        <extracomment>Receipt on a thing. %n: other devices that hold it</extracomment>
        <translation>
            <numerusform>%Ln دوسرے آلے پر</numerusform>
            <numerusform>%Ln دوسرے آلات پر</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the hub</source>
        <extracomment>One of those who hold a thing, in a list of devices: the hub</extracomment>
        <translation>مرکز</translation>
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
        <translation>%1: شامل ہونے کی درخواست۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let in only if the same six digits are on both screens.</source>
        <translation>دونوں اسکرینوں پر وہی چھ ہندسے ہوں، تبھی شامل کریں۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Same digits, let in</source>
        <extracomment>Button: let the device in as a member of the group</extracomment>
        <translation>ہندسے ایک ہیں، شامل کریں</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+9"/>
        <source>Only a steward&apos;s device can let others in.</source>
        <translation>صرف نگران کا آلہ دوسروں کو شامل کر سکتا ہے۔</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Let in to help at the Desk</source>
        <extracomment>Button: let the device in, its holder looks after the programme too</extracomment>
        <translation>میز پر مدد کے لیے شامل کریں</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <location filename="../qml/Desk/KeepPage.qml" line="+19"/>
        <source>First write a word or sentence of at least 8 letters.</source>
        <extracomment>Why a button does nothing yet: the word that locks a copy is too short</extracomment>
        <translation>پہلے کم سے کم 8 حروف کا لفظ یا جملہ لکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep a locked copy</source>
        <translation>تالے والی کاپی رکھیں</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Making the copy…</source>
        <translation>کاپی بن رہی ہے…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Opening the copy…</source>
        <translation>کاپی کھل رہی ہے…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The copy is made. Whoever has it needs the word to open it.</source>
        <extracomment>After making a locked copy</extracomment>
        <translation>کاپی بن گئی۔ جس کے پاس ہو، اسے کھولنے کے لیے وہ لفظ چاہیے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The copy is open in a folder of its own.</source>
        <extracomment>After opening a locked copy into a new folder</extracomment>
        <translation>کاپی اپنے الگ فولڈر میں کھلی ہے۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A word or sentence that opens it</source>
        <extracomment>Label of the field for the passphrase that locks a backup</extracomment>
        <translation>اسے کھولنے والا لفظ یا جملہ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At least 8 letters. Keep it apart from the copy: without it nobody can open it, not even we.</source>
        <extracomment>Below the field for the passphrase</extracomment>
        <translation>کم سے کم 8 حروف۔ اسے کاپی سے الگ رکھیں: اس کے بغیر کوئی نہیں کھول سکتا، ہم بھی نہیں۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+49"/>
        <source>Put a copy here</source>
        <extracomment>Heading over places where a backup can be put</extracomment>
        <translation>یہاں کاپی رکھیں</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Another place</source>
        <translation>کوئی اور جگہ</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Open a copy again</source>
        <extracomment>Heading over backups that can be opened again</extracomment>
        <translation>کاپی دوبارہ کھولیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It goes into a folder of its own. What is here now stays as it is.</source>
        <extracomment>Below that heading</extracomment>
        <translation>یہ اپنے الگ فولڈر میں جاتی ہے۔ جو اب یہاں ہے، وہ ویسا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+12"/>
        <source>Choose a copy</source>
        <extracomment>Button: choose a backup file</extracomment>
        <translation>کاپی چنیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Locked copies (*.uthanbackup)</source>
        <extracomment>Names a kind of file in the file chooser</extracomment>
        <translation>تالے والی کاپیاں (*.uthanbackup)</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <location filename="../qml/Survey/KeptFile.qml" line="+32"/>
        <source>Your film</source>
        <extracomment>A film that was made here has no name of its own.</extracomment>
        <translation>آپ کی فلم</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Take it away</source>
        <extracomment>Button: takes a file or a film out of the answer again.</extracomment>
        <translation>ہٹا دیں</translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <location filename="../qml/Desk/KindsPage.qml" line="+16"/>
        <source>Everything we keep</source>
        <translation>ہم جو کچھ رکھتے ہیں</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <location filename="../qml/Welcome/LanguageCard.qml" line="+25"/>
        <source>%1, %2, %3 of %4</source>
        <extracomment>A language card for a screen reader. %1: name of the language, %2: its greeting, %3: place in the row, %4: how many</extracomment>
        <translation>%1، %2، %4 میں سے %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The app&apos;s own words are in English</source>
        <extracomment>Said by a screen reader for a language the app is not translated to yet</extracomment>
        <translation>ایپ کے اپنے الفاظ انگریزی میں ہیں</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <location filename="../qml/Survey/LanguageSheet.qml" line="+16"/>
        <source>Go on in another language</source>
        <extracomment>Title above the languages of a survey.</extracomment>
        <translation>کسی اور زبان میں آگے چلیں</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Beside it, for an interpreter</source>
        <extracomment>Heading above the second language of a survey, for somebody who interprets.</extracomment>
        <translation>ساتھ میں، ترجمان کے لیے</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>None</source>
        <extracomment>No second language is shown.</extracomment>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Also in %1</source>
        <extracomment>Name of the button that shows a second language. %1: the language</extracomment>
        <translation>%1 میں بھی</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <location filename="../qml/Welcome/LanguageStep.qml" line="+45"/>
        <source>Desk</source>
        <extracomment>Sign on the first page that leads to the Desk, for those who look after the programme</extracomment>
        <translation>میز</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Languages</source>
        <extracomment>Accessible name of the group of language cards</extracomment>
        <translation>زبانیں</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>I have a code</source>
        <extracomment>Button for people who were here before and have their receipt code</extracomment>
        <translation>میرے پاس کوڈ ہے</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Text size, %1</source>
        <extracomment>Name of the button that makes the text larger step by step. %1 is the size now</extracomment>
        <translation>لکھائی کا سائز، %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Touch your language first</source>
        <extracomment>Said when the button to go on is pressed before a language was touched</extracomment>
        <translation>پہلے اپنی زبان کو چھوئیں</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <location filename="../qml/Desk/LanguagesPage.qml" line="+16"/>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The app&apos;s own words</source>
        <extracomment>Heading: languages of the app&apos;s own words</extracomment>
        <translation>ایپ کے اپنے الفاظ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written with care, not yet looked over by native speakers.</source>
        <extracomment>Said plainly of all translations of the app</extracomment>
        <translation>دھیان سے لکھے ہیں، ابھی یہ زبان بولنے والوں نے نہیں دیکھے۔</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>all there</source>
        <extracomment>A language the app is wholly translated into</extracomment>
        <translation>سب موجود ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in English for now</source>
        <extracomment>A language whose words are shown in English for now</extracomment>
        <translation>ابھی انگریزی میں</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Our surveys</source>
        <extracomment>Heading: languages of each survey&apos;s texts</extracomment>
        <translation>ہمارے سروے</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 of %2</source>
        <extracomment>How many of a survey&apos;s texts exist in a language. %1 of %2</extracomment>
        <translation>%2 میں سے %1</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <location filename="../qml/Survey/LeftList.qml" line="+32"/>
        <source>What did not come along</source>
        <extracomment>Heading above answers that a newer version of the survey has no place for as they are.</extracomment>
        <translation>جو ساتھ نہیں آیا</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What you said to these stays with your answers.</source>
        <extracomment>Below that heading.</extracomment>
        <translation>ان پر آپ نے جو کہا وہ آپ کے جوابات کے ساتھ رہے گا۔</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln of these rest now</source>
        <extracomment>In the list &quot;What did not come along&quot;: of what the survey asks again and again, as for each member of a household. %n: for how many of them it does not ask any more</extracomment>
        <translation>
            <numerusform>ان میں سے %Ln اب ایک طرف رکھا ہے</numerusform>
            <numerusform>ان میں سے %Ln اب ایک طرف رکھے ہیں</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A recording or a picture</source>
        <extracomment>A recording or a picture that was given as an answer.</extracomment>
        <translation>ایک ریکارڈنگ یا تصویر</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Still asked, but no longer with this choice.</source>
        <extracomment>Below an answer in the list &quot;What did not come along&quot;: the question is still asked, but without this choice.</extracomment>
        <translation>اب بھی پوچھا جاتا ہے، لیکن یہ انتخاب اب نہیں ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The survey asks for fewer of them now. What was said there is kept.</source>
        <extracomment>Below &quot;2 of these rest now&quot; in the same list.</extracomment>
        <translation>سوالنامہ اب ان میں سے کم پوچھتا ہے۔ وہاں جو کہا گیا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Still asked, but there are other things to put in order now. Please look at it again.</source>
        <extracomment>Below an answer in the same list: things that were put in order. Some are gone, or there are others.</extracomment>
        <translation>اب بھی پوچھا جاتا ہے، مگر اب ترتیب دینے کی چیزیں اور ہیں۔ براہِ کرم دوبارہ دیکھ لیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Still asked, but in another way. Please look at it again.</source>
        <extracomment>Below an answer in the same list: words were asked for, and now it is a day or a number.</extracomment>
        <translation>اب بھی پوچھا جاتا ہے، مگر اور طرح سے۔ براہِ کرم دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>What broke off</source>
        <extracomment>Heading above recordings and films that ended before their time, beside an answer that was there already.</extracomment>
        <translation>جو بیچ میں رک گیا</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You were saying or filming these again. What there was of it stays with your answers.</source>
        <extracomment>Below the heading &quot;What broke off&quot;.</extracomment>
        <translation>آپ انھیں دوبارہ کہہ یا فلما رہے تھے۔ جتنا ہوا تھا وہ آپ کے جوابوں کے ساتھ رہتا ہے۔</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <location filename="../qml/Follow/LimitsCard.qml" line="+20"/>
        <source>What this cannot tell us</source>
        <translation>یہ ہمیں کیا نہیں بتا سکتا</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The people we did not reach are not in these numbers.</source>
        <translation>جن لوگوں تک ہم نہیں پہنچے، وہ اس گنتی میں نہیں ہیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A few people answered but did not agree to be counted.</source>
        <extracomment>%n: people</extracomment>
        <translation>کچھ لوگوں نے جواب دیا مگر گنتی میں آنے پر راضی نہیں۔</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln people answered but did not agree to be counted.</source>
        <translation>
            <numerusform>%Ln شخص نے جواب دیا مگر گنتی میں آنے پر راضی نہیں۔</numerusform>
            <numerusform>%Ln لوگوں نے جواب دیا مگر گنتی میں آنے پر راضی نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Groups under 5 stay closed, so nobody is singled out.</source>
        <translation>5 سے کم لوگوں کے گروپ بند رہتے ہیں، تاکہ کوئی الگ سے پہچانا نہ جائے۔</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <location filename="../qml/Controls/LockButton.qml" line="+10"/>
        <source>Lock now</source>
        <extracomment>Name of the sign that locks the device at once: only the passphrase or PIN opens it again.</extracomment>
        <translation>ابھی تالا لگائیں</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <location filename="../qml/Lock/LockPage.qml" line="+19"/>
        <location line="+206"/>
        <source>One moment …</source>
        <translation>ایک لمحہ …</translation>
    </message>
    <message>
        <location line="-203"/>
        <source>First give the one there is now.</source>
        <extracomment>Why the button does nothing yet: the passphrase or PIN there is now</extracomment>
        <translation>پہلے جو اب ہے وہ دیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least 8 letters, please.</source>
        <translation>کم سے کم 8 حروف دیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+174"/>
        <source>At least 6 digits, please.</source>
        <translation>کم سے کم 6 ہندسے دیں۔</translation>
    </message>
    <message>
        <location line="-172"/>
        <source>The two are not the same yet.</source>
        <extracomment>Why the button does nothing yet: the two are not the same</extracomment>
        <translation>دونوں ابھی ایک جیسے نہیں۔</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>The lock of this device</source>
        <extracomment>Title of the page where the lock of the device is chosen</extracomment>
        <translation>اس آلے کا تالا</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Done. It is now: %1</source>
        <extracomment>After a lock was set. %1: what it is, &quot;A word or sentence&quot;</extracomment>
        <translation>ہو گیا۔ اب ہے: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Now: %1</source>
        <extracomment>What guards the device now. %1: what it is, &quot;A word or sentence&quot;</extracomment>
        <translation>اب: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Lock now</source>
        <extracomment>Button: locks the device at once</extracomment>
        <translation>ابھی تالا لگائیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When nobody touches it, lock after</source>
        <extracomment>Heading over the times after which the device locks by itself when nobody touches it</extracomment>
        <translation>کوئی نہ چھوئے تو اتنی دیر بعد تالا لگائیں</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%Ln minute(s)</source>
        <extracomment>A time after which the device locks by itself</extracomment>
        <translation>
            <numerusform>%Ln منٹ</numerusform>
            <numerusform>%Ln منٹ</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>never</source>
        <extracomment>The device never locks by itself</extracomment>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+6"/>
        <source>Choose a lock</source>
        <extracomment>Heading over the locks to choose from, when there is none yet
----------
Name of the group of locks to choose from</extracomment>
        <translation>تالا چنیں</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Change it</source>
        <extracomment>Heading over the locks to choose from, when there is one</extracomment>
        <translation>اسے بدلیں</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This computer has no key store for us, and a number alone would be guessed.</source>
        <extracomment>Why this lock cannot be chosen: the desktop has no place for secrets</extracomment>
        <translation>اس کمپیوٹر میں ہمارے لیے چابی خانہ نہیں، اور اکیلا نمبر بوجھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is already so.</source>
        <extracomment>Why &quot;no lock&quot; cannot be chosen: it is already so</extracomment>
        <translation>پہلے سے ایسا ہی ہے۔</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The number there is now</source>
        <extracomment>Name of a field: the PIN there is before the change</extracomment>
        <translation>موجودہ نمبر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The word or sentence there is now</source>
        <extracomment>Name of a field: the passphrase there is before the change</extracomment>
        <translation>موجودہ لفظ یا جملہ</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A new number</source>
        <extracomment>Name of a field: a new PIN</extracomment>
        <translation>نیا نمبر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new word or sentence</source>
        <extracomment>Name of a field: a new passphrase</extracomment>
        <translation>نیا لفظ یا جملہ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>At least 8 letters. Four words that do not belong together are hard to guess and easy to keep.</source>
        <extracomment>Below the field for a new passphrase</extracomment>
        <translation>کم سے کم 8 حروف۔ چار بے جوڑ لفظ بوجھنا مشکل اور یاد رکھنا آسان ہیں۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The same once more</source>
        <extracomment>Name of a field: the new passphrase or PIN a second time</extracomment>
        <translation>وہی ایک بار اور</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What was copied from this device before stays readable.</source>
        <extracomment>Said plainly before a first lock is set</extracomment>
        <translation>جو پہلے اس آلے سے نقل ہوا وہ پڑھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Take the lock away</source>
        <extracomment>Button: takes the lock away</extracomment>
        <translation>تالا ہٹائیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set this lock</source>
        <extracomment>Button: sets the lock that was chosen</extracomment>
        <translation>یہ تالا لگائیں</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <location filename="../qml/Lock/LockWords.qml" line="+12"/>
        <source>A word or sentence</source>
        <extracomment>A lock: opened by a word or sentence that is typed</extracomment>
        <translation>ایک لفظ یا جملہ</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A number, on this computer only</source>
        <extracomment>A lock: opened by a PIN of at least six digits, on this computer only</extracomment>
        <translation>ایک نمبر، صرف اس کمپیوٹر پر</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whoever is logged in here</source>
        <extracomment>A lock: the key lies in the desktop&apos;s key store (GNOME Keyring, KWallet)</extracomment>
        <translation>جو یہاں لاگ ان ہے</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No lock</source>
        <extracomment>No lock guards the device</extracomment>
        <translation>کوئی تالا نہیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The strongest. Also whoever copies the files cannot read them. Forgotten, nobody opens this device&apos;s things any more, not even we; the other devices keep what was shared.</source>
        <extracomment>What a passphrase guards against, and what happens when it is forgotten</extracomment>
        <translation>سب سے مضبوط۔ جو فائلیں نقل کر لے وہ بھی نہیں پڑھ سکتا۔ بھول جائیں تو اس آلے کی چیزیں کوئی نہیں کھول سکتا، ہم بھی نہیں؛ جو بانٹا گیا وہ دوسرے آلات پر رہتا ہے۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Quick to press. It works together with this computer&apos;s key store: copied elsewhere the files stay closed. Lost with this computer&apos;s login.</source>
        <extracomment>What a PIN guards against. The key store: where the desktop keeps secrets</extracomment>
        <translation>دبانے میں تیز۔ یہ اس کمپیوٹر کے چابی خانے کے ساتھ مل کر کام کرتا ہے: کہیں اور نقل ہوں تو فائلیں بند رہتی ہیں۔ اس کمپیوٹر کا لاگ ان کھو جائے تو یہ بھی گیا۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opens by itself for whoever is logged in on this computer. Copied elsewhere the files stay closed. Whoever sits down here can read everything.</source>
        <extracomment>What the key store alone guards against</extracomment>
        <translation>جو اس کمپیوٹر پر لاگ ان ہے اس کے لیے خود کھلتا ہے۔ کہیں اور نقل ہوں تو فائلیں بند رہتی ہیں۔ جو یہاں بیٹھ جائے وہ سب پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whoever can open this device&apos;s files can read what is kept. Look after the device.</source>
        <extracomment>Said plainly: without a lock nothing is guarded</extracomment>
        <translation>جو اس آلے کی فائلیں کھول سکے وہ سب پڑھ سکتا ہے۔ آلے کو سنبھال کر رکھیں۔</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>That is not the number. Try again.</source>
        <extracomment>The PIN was not right</extracomment>
        <translation>یہ وہ نمبر نہیں۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That is not the word. Try again.</source>
        <extracomment>The passphrase was not right</extracomment>
        <translation>یہ وہ لفظ نہیں۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That was tried too often. Please wait.</source>
        <extracomment>A wrong passphrase or PIN was tried several times; the wait is counted down beside this</extracomment>
        <translation>بہت بار کوشش ہو چکی۔ ذرا انتظار کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At least 8 letters, please.</source>
        <translation>کم سے کم 8 حروف دیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>At least 6 digits, please.</source>
        <extracomment>A PIN that is too short, or is not made of digits</extracomment>
        <translation>کم سے کم 6 ہندسے دیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This computer&apos;s key store does not answer. Log in to the computer again, then try once more.</source>
        <translation>اس کمپیوٹر کا چابی خانہ جواب نہیں دے رہا۔ کمپیوٹر میں دوبارہ لاگ ان کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This computer&apos;s key store does not hold its half of the lock any more. Bring the programme back from another device, or with its shares.</source>
        <extracomment>The other half of the lock is gone from the desktop&apos;s key store</extracomment>
        <translation>اس کمپیوٹر کے چابی خانے میں تالے کا آدھا حصہ اب نہیں۔ پروگرام کو کسی اور آلے سے، یا اس کے حصوں سے واپس لائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The computer was told not to give its half of the lock. Try again, and say yes.</source>
        <translation>کمپیوٹر سے کہا گیا کہ تالے کا اپنا حصہ نہ دے۔ دوبارہ کوشش کریں، اور ہاں کہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device is full. Make some room, then try again.</source>
        <translation>یہ آلہ بھر گیا ہے۔ کچھ جگہ بنائیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>بات نہیں بنی۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>The next try is in %Ln minute(s).</source>
        <extracomment>How long until a passphrase or PIN may be tried again</extracomment>
        <translation>
            <numerusform>اگلی کوشش %Ln منٹ میں۔</numerusform>
            <numerusform>اگلی کوشش %Ln منٹ میں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The next try is in %Ln second(s).</source>
        <translation>
            <numerusform>اگلی کوشش %Ln سیکنڈ میں۔</numerusform>
            <numerusform>اگلی کوشش %Ln سیکنڈ میں۔</numerusform>
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
        <translation>ایک لمحہ …</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>The door is locked</source>
        <extracomment>Title of the page that asks for the passphrase or PIN</extracomment>
        <translation>دروازہ بند ہے</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Press your number to go on.</source>
        <extracomment>Below the title: what to do. A PIN</extracomment>
        <translation>آگے بڑھنے کے لیے اپنا نمبر دبائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write your word or sentence to go on.</source>
        <extracomment>Below the title: what to do. A passphrase</extracomment>
        <translation>آگے بڑھنے کے لیے اپنا لفظ یا جملہ لکھیں۔</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Your word or sentence</source>
        <extracomment>Name of the field for the passphrase that opens the device</extracomment>
        <translation>آپ کا لفظ یا جملہ</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Show what I write</source>
        <extracomment>Button: shows what is written in place of dots, and back</extracomment>
        <translation>جو لکھوں وہ دکھائیں</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+9"/>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Please write the word first.</source>
        <extracomment>Why the button does nothing yet</extracomment>
        <translation>پہلے لفظ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>LogStrip</name>
    <message>
        <location filename="../qml/Survey/LogStrip.qml" line="+38"/>
        <source>How you filled this in is recorded</source>
        <extracomment>The log of how a survey was filled in goes with the answers.</extracomment>
        <translation>آپ نے یہ کیسے بھرا، لکھا گیا ہے</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Take it out</source>
        <extracomment>Button: takes the log of how a survey was filled in out of the answers.</extracomment>
        <translation>اسے نکال دیں</translation>
    </message>
</context>
<context>
    <name>LookedAt</name>
    <message numerus="yes">
        <location filename="../qml/Desk/LookedAt.qml" line="+20"/>
        <source>%Ln question(s)</source>
        <extracomment>About a survey that was just looked at. %n: questions</extracomment>
        <translation>
            <numerusform>%Ln سوال</numerusform>
            <numerusform>%Ln سوال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>A survey of this name is in use and has %Ln answer(s). This one takes its place; answers that were given stay, and those that were begun move over.</source>
        <extracomment>A survey that was just looked at has the name of one people answer now. %n: answers that were given to that one</extracomment>
        <translation>
            <numerusform>اس نام کا ایک سروے چل رہا ہے اور اس کا %Ln جواب ہے۔ یہ اس کی جگہ لے گا؛ دیے گئے جواب رہیں گے اور شروع کیے گئے جواب اس میں آ جائیں گے۔</numerusform>
            <numerusform>اس نام کا ایک سروے چل رہا ہے اور اس کے %Ln جواب ہیں۔ یہ اس کی جگہ لے گا؛ دیے گئے جواب رہیں گے اور شروع کیے گئے جواب اس میں آ جائیں گے۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Neither names a version. Give this one a version, so that their answers can be told apart.</source>
        <extracomment>The same survey, with other questions but the number of the version unchanged. %1: the version</extracomment>
        <translation>دونوں میں سے کسی میں نسخہ نہیں لکھا۔ اسے ایک نسخہ دیں تاکہ دونوں کے جواب الگ پہچانے جا سکیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Both are version %1, but they differ. Give this one another version, so that their answers can be told apart.</source>
        <translation>دونوں نسخہ %1 ہیں، مگر ایک جیسے نہیں۔ اسے کوئی اور نسخہ دیں تاکہ دونوں کے جواب الگ پہچانے جا سکیں۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not found beside it: %1. Their place stays empty.</source>
        <extracomment>%1: names of picture and sound files a survey mentions but that do not lie beside it</extracomment>
        <translation>اس کے ساتھ نہیں ملیں: %1۔ ان کی جگہ خالی رہتی ہے۔</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln thing(s) we cannot do yet or that look wrong:</source>
        <extracomment>Above a list of places in a spreadsheet. %n: how many</extracomment>
        <translation>
            <numerusform>%Ln چیز جو ہم ابھی نہیں کر سکتے یا ٹھیک نہیں لگتی:</numerusform>
            <numerusform>%Ln چیزیں جو ہم ابھی نہیں کر سکتے یا ٹھیک نہیں لگتیں:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bring it in</source>
        <extracomment>Button: take the survey into the programme</extracomment>
        <translation>لے آئیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not now</source>
        <extracomment>Button: do not bring the survey in</extracomment>
        <translation>ابھی نہیں</translation>
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
        <translation>پیچھے</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Our map</source>
        <extracomment>Title of the community&apos;s map</extracomment>
        <translation>ہمارا نقشہ</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln place(s)</source>
        <extracomment>How many places are on the map</extracomment>
        <translation>
            <numerusform>%Ln جگہ</numerusform>
            <numerusform>%Ln جگہیں</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for where you are</source>
        <extracomment>Button: moves the map to where this device is</extracomment>
        <translation>دیکھ رہے ہیں کہ آپ کہاں ہیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where I am</source>
        <translation>میں جہاں ہوں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All places</source>
        <extracomment>Button: shows the whole map with every place</extracomment>
        <translation>سب جگہیں</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show the map</source>
        <extracomment>Button: shows the places as a list; shows them as a map again</extracomment>
        <translation>نقشہ دیکھیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show as a list</source>
        <translation>فہرست میں دیکھیں</translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message>
        <location filename="../qml/Map/MapFrame.qml" line="+62"/>
        <source>Map. %1</source>
        <extracomment>The same. %1 is a sentence about what is near</extracomment>
        <translation>نقشہ۔ %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Arrow keys move it by 20 m, plus and minus change how close it is</source>
        <extracomment>How the map is moved with the keyboard</extracomment>
        <translation>تیر والے بٹن اسے 20 میٹر سرکاتے ہیں، پلس اور مائنس اسے قریب یا دور کرتے ہیں</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 km</source>
        <translation>%1 کلومیٹر</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 m</source>
        <translation>%1 میٹر</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Closer</source>
        <extracomment>Button on the map: look closer</extracomment>
        <translation>اور قریب</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Farther</source>
        <extracomment>Button on the map: see more of it</extracomment>
        <translation>اور دور</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Go west</source>
        <extracomment>Button that moves the map, as are the three that follow</extracomment>
        <translation>مغرب کی طرف</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go north</source>
        <translation>شمال کی طرف</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go south</source>
        <translation>جنوب کی طرف</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go east</source>
        <translation>مشرق کی طرف</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>Map</source>
        <extracomment>Name of the map for people who do not see it</extracomment>
        <translation>نقشہ</translation>
    </message>
</context>
<context>
    <name>MatrixRow</name>
    <message>
        <location filename="../qml/Survey/MatrixRow.qml" line="+103"/>
        <source>No answer to give: %1</source>
        <extracomment>Name of the sign in one row of a table of questions that shows &quot;I don&apos;t know&quot; and &quot;I&apos;d rather not say&quot;. %1: what the row asks</extracomment>
        <translation>دینے کو جواب نہیں: %1</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <location filename="../qml/Me/MePage.qml" line="+22"/>
        <source>Me</source>
        <extracomment>Title of the person&apos;s own page</extracomment>
        <translation>میرا صفحہ</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When you hand this device on, everything you said is closed. Only your code opens it again.</source>
        <extracomment>Above the button that hands the device on</extracomment>
        <translation>آپ یہ آلہ کسی اور کو دیں تو آپ کی سب باتیں بند ہو جاتی ہیں۔ صرف آپ کا کوڈ انہیں دوبارہ کھولتا ہے۔</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Next person</source>
        <extracomment>Button: closes everything of this person and goes to the language cards</extracomment>
        <translation>اگلا شخص</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Language</source>
        <extracomment>Heading above the languages</extracomment>
        <translation>زبان</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The app&apos;s own words are in English</source>
        <translation>ایپ کے اپنے الفاظ انگریزی میں ہیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The app&apos;s own words are not in %1 yet, so they stay in English. Questions are shown in %1 where the survey has it.</source>
        <extracomment>Shown when the chosen language has no translation of the app yet. %1 is that language</extracomment>
        <translation>ایپ کے اپنے الفاظ ابھی %1 میں نہیں، اس لیے انگریزی میں رہتے ہیں۔ سروے میں ہوں تو سوال %1 میں نظر آتے ہیں۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Text size</source>
        <extracomment>Heading above the text sizes</extracomment>
        <translation>لکھائی کا سائز</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Look</source>
        <extracomment>Heading above light, dark, high contrast</extracomment>
        <translation>اسکرین کے رنگ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>As the device</source>
        <extracomment>Look: follow what the device is set to</extracomment>
        <translation>آلے جیسے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Light</source>
        <extracomment>Look: light colours</extracomment>
        <translation>ہلکے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dark</source>
        <extracomment>Look: dark colours</extracomment>
        <translation>گہرے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Strong contrast</source>
        <extracomment>Look: black on white, thick edges</extracomment>
        <translation>صاف کالا اور سفید</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sound</source>
        <extracomment>Heading above sound on and off</extracomment>
        <translation>آواز</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>On</source>
        <extracomment>Sound is on</extracomment>
        <translation>چالو</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Off</source>
        <extracomment>Sound is off</extracomment>
        <translation>بند</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What is mine</source>
        <extracomment>Heading above consent and taking back</extracomment>
        <translation>جو میرا ہے</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What I agreed to</source>
        <extracomment>Opens the list of uses the person said yes or no to</extracomment>
        <translation>میں کس بات پر راضی ہوں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it, or change it</source>
        <translation>دیکھیں، یا بدلیں</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Take back</source>
        <extracomment>Opens the page where everything under a code is taken back</extracomment>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With your code, all of it</source>
        <translation>اپنے کوڈ سے، سب کچھ</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For those who look after the programme</source>
        <extracomment>Under Desk</extracomment>
        <translation>پروگرام کی دیکھ بھال کرنے والوں کے لیے</translation>
    </message>
</context>
<context>
    <name>MediaTrouble</name>
    <message>
        <location filename="../qml/Survey/MediaTrouble.qml" line="+19"/>
        <source>This device does not let us use its camera.</source>
        <translation>یہ آلہ ہمیں کیمرہ استعمال نہیں کرنے دیتا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no room left here for a film.</source>
        <translation>یہاں فلم کے لیے جگہ باقی نہیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file is too large for us.</source>
        <translation>یہ فائل ہمارے لیے بہت بڑی ہے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>یہ فائل پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We found no bar code in this picture.</source>
        <translation>ہمیں اس تصویر میں کوئی بارکوڈ نہیں ملا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was filmed: it was stopped before the camera was ready.</source>
        <extracomment>A person pressed &quot;Stop filming&quot; before the first picture came.</extracomment>
        <translation>کچھ بھی فلم نہیں ہوا: کیمرا تیار ہونے سے پہلے ہی روک دیا گیا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open.</extracomment>
        <translation>جب آپ یہاں نہیں تھے تو کیمرا بند کر دیا گیا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera cannot be used now.</source>
        <translation>کیمرا ابھی استعمال نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You can write what stands below the lines.</source>
        <extracomment>What to do when a bar code could not be read.</extracomment>
        <translation>آپ لکیروں کے نیچے جو لکھا ہے وہ لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can film again. The time runs when it has begun.</source>
        <extracomment>What to do when a film was stopped before it began.</extracomment>
        <translation>آپ دوبارہ فلم بنا سکتے ہیں۔ شروع ہونے پر وقت چلنے لگتا ہے۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can open it again.</source>
        <extracomment>What to do when the camera was closed because nobody looked.</extracomment>
        <translation>آپ اسے دوبارہ کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can choose another one, or press Skip.</source>
        <translation>آپ کوئی اور چن سکتے ہیں، یا چھوڑیں دبائیں۔</translation>
    </message>
</context>
<context>
    <name>MinimalWidget</name>
    <message>
        <location filename="../qml/Survey/MinimalWidget.qml" line="+50"/>
        <source>Done</source>
        <extracomment>Button below a list where several things may be chosen: puts the list away.</extracomment>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>MomentWidget</name>
    <message>
        <location filename="../qml/Survey/MomentWidget.qml" line="+39"/>
        <source>Calendar</source>
        <extracomment>One of two ways to say a date: touching a day on a page of a calendar.</extracomment>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Day, month, year</source>
        <extracomment>The other way to say a date: day, month and year one by one.</extracomment>
        <translation>دن، مہینہ، سال</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Hour</source>
        <extracomment>Name of the part of a time of day.</extracomment>
        <translation>گھنٹہ</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Minutes</source>
        <extracomment>Name of the part of a time of day.</extracomment>
        <translation>منٹ</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message>
        <location filename="../qml/Survey/MoreLine.qml" line="+26"/>
        <source>Less about this</source>
        <extracomment>Button: hides the further explanation of a question.</extracomment>
        <translation>اس بارے میں کم</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More about this</source>
        <extracomment>Button: shows a further explanation of a question.</extracomment>
        <translation>اس بارے میں مزید</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <location filename="../qml/Controls/NavBar.qml" line="+30"/>
        <source>Places</source>
        <extracomment>Name of the bar with the four places of the app, for a screen reader.</extracomment>
        <translation>ایپ کی جگہیں</translation>
    </message>
</context>
<context>
    <name>NearPart</name>
    <message>
        <location filename="../qml/Share/NearPart.qml" line="+29"/>
        <source>Nobody near yet. Your things are kept here.</source>
        <extracomment>The picture of the people near, while there is nobody</extracomment>
        <translation>ابھی قریب کوئی نہیں۔ آپ کی چیزیں یہاں محفوظ ہیں۔</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Share with everybody near</source>
        <extracomment>Button: share with the devices of everybody in the group who is near</extracomment>
        <translation>قریب کے سب لوگوں سے بانٹیں</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Everybody near already holds what is here.</source>
        <extracomment>Why there is nothing to share: all devices near hold the same things</extracomment>
        <translation>قریب کے سب لوگوں کے پاس یہاں کی سب چیزیں موجود ہیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nobody of the group is near. Be on the same Wi-Fi or hotspot, and open Share on both devices.</source>
        <extracomment>Why sharing cannot begin: no device of the group is heard on the Wi-Fi</extracomment>
        <translation>گروہ کا کوئی قریب نہیں۔ ایک ہی وائی فائی یا ہاٹ اسپاٹ پر رہیں، اور دونوں آلوں پر بانٹنے کا صفحہ کھولیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device is on no Wi-Fi. Join one, or open a hotspot, then try again.</source>
        <translation>یہ آلہ کسی وائی فائی پر نہیں۔ کسی سے جڑیں یا ہاٹ اسپاٹ کھولیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>NewProgrammeForm</name>
    <message>
        <location filename="../qml/Shell/NewProgrammeForm.qml" line="+19"/>
        <source>What is the programme called?</source>
        <extracomment>Field: name of a new programme</extracomment>
        <translation>پروگرام کا نام کیا ہے؟</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What do people call this device?</source>
        <extracomment>Field: a name for this device that people recognise, like &quot;Tania&apos;s tablet&quot;</extracomment>
        <translation>لوگ اس آلے کو کیا کہتے ہیں؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The library&apos;s tablet</source>
        <extracomment>Example of a device&apos;s name</extracomment>
        <translation>لائبریری کا ٹیبلٹ</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please fill in the names first</source>
        <translation>پہلے نام لکھ دیں</translation>
    </message>
</context>
<context>
    <name>NewThemeSheet</name>
    <message>
        <location filename="../qml/Talk/NewThemeSheet.qml" line="+15"/>
        <source>What do we call it?</source>
        <extracomment>Title of the sheet that names a new theme</extracomment>
        <translation>ہم اسے کیا کہیں؟</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>In our own words</source>
        <extracomment>Field for the name of a theme, in the room&apos;s language</extracomment>
        <translation>ہمارے اپنے الفاظ میں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Call it that</source>
        <extracomment>Button: make the theme and put the card in hand into it</extracomment>
        <translation>یہی نام دیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First give it a name.</source>
        <translation>پہلے اسے نام دیں۔</translation>
    </message>
</context>
<context>
    <name>NotHereWidget</name>
    <message>
        <location filename="../qml/Survey/NotHereWidget.qml" line="+11"/>
        <source>This kind of answer cannot be given here.</source>
        <extracomment>The survey asks for something the app cannot take as an answer.</extracomment>
        <translation>اس طرح کا جواب یہاں نہیں دیا جا سکتا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can press Skip, and go on.</source>
        <translation>آپ “چھوڑیں” دبا کر آگے چل سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>NothingToChoose</name>
    <message>
        <location filename="../qml/Survey/NothingToChoose.qml" line="+20"/>
        <source>The list to choose from did not come along with this survey. Whoever brought the survey can bring it. You can go on.</source>
        <extracomment>In place of the choices of a question: the survey&apos;s file that they are in was never brought to this device.</extracomment>
        <translation>چننے کی فہرست اس سوالنامے کے ساتھ نہیں آئی۔ جو سوالنامہ لایا وہ فہرست بھی لا سکتا ہے۔ آپ آگے بڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is nothing to choose here now. If it comes from earlier answers, you can go back to them; or go on.</source>
        <extracomment>A question has no choices: they come from answers given before, as the members of the household.</extracomment>
        <translation>یہاں ابھی چننے کو کچھ نہیں۔ اگر یہ پہلے کے جوابوں سے آتا ہے تو آپ ان پر واپس جا سکتے ہیں؛ یا آگے بڑھیں۔</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <location filename="../qml/Survey/NoticePage.qml" line="+32"/>
        <source>Another language</source>
        <translation>کوئی اور زبان</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>May this survey record how you fill it in?</source>
        <extracomment>A survey asks before it keeps a log of how it is filled in.</extracomment>
        <translation>کیا یہ لکھا جا سکتا ہے کہ آپ یہ سروے کیسے بھرتے ہیں؟</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>It records how long each question takes, when you go back, and when you stop or finish.</source>
        <extracomment>What the log of a survey holds: times.</extracomment>
        <translation>یہ لکھا جاتا ہے کہ ہر سوال میں کتنا وقت لگا، آپ کب پیچھے گئے، اور کب رکے یا ختم کیا۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It records what you change: what you said before, and what you said then. Also what you take away again.</source>
        <extracomment>What the log of a survey holds: changes of answers.</extracomment>
        <translation>جو آپ بدلتے ہیں وہ لکھا جاتا ہے: پہلے کیا کہا تھا اور پھر کیا کہا۔ وہ بھی جو آپ دوبارہ ہٹا دیتے ہیں۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It records who fills it in, with the name that is written below. You may leave it empty.</source>
        <extracomment>What the log of a survey holds: a name.</extracomment>
        <translation>یہ لکھا جاتا ہے کہ کون بھر رہا ہے، نیچے لکھے نام سے۔ آپ اسے خالی چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It would also record where this device is while you answer. Only if you say so below.</source>
        <extracomment>What the log of a survey holds: places. It is asked for apart, below.</extracomment>
        <translation>جواب دیتے وقت یہ آلہ کہاں ہے، یہ بھی لکھا جا سکتا ہے۔ صرف اگر آپ نیچے ہاں کہیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All this goes with your answers, to whoever may see them. If you say no, you answer the same questions and nothing of this is recorded. You can take it out again before you give your answers.</source>
        <extracomment>Below what the log of a survey holds.</extracomment>
        <translation>یہ سب آپ کے جوابوں کے ساتھ جاتا ہے، اُن کے پاس جو انہیں دیکھ سکتے ہیں۔ نہیں کہنے پر آپ وہی سوال بھریں گے اور اس میں سے کچھ نہیں لکھا جائے گا۔ جواب دینے سے پہلے آپ اسے دوبارہ نکال سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Record also where this device is</source>
        <extracomment>A choice: the log also has where the device is.</extracomment>
        <translation>یہ بھی لکھیں کہ یہ آلہ کہاں ہے</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Who fills this in</source>
        <extracomment>Name of the place for the name of who fills in a survey.</extracomment>
        <translation>کون بھر رہا ہے</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A name the group uses is enough.</source>
        <extracomment>Below the place for the name of who fills in a survey.</extracomment>
        <translation>جو نام گروہ میں چلتا ہے وہ کافی ہے۔</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Yes, record it</source>
        <extracomment>Button: a log of how the survey is filled in is kept.</extracomment>
        <translation>ہاں، لکھیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not record</source>
        <extracomment>Button: no log of how the survey is filled in is kept.</extracomment>
        <translation>نہیں، نہ لکھیں</translation>
    </message>
</context>
<context>
    <name>NumberWidget</name>
    <message>
        <location filename="../qml/Survey/NumberWidget.qml" line="+29"/>
        <source>One less</source>
        <extracomment>Name of the button that makes the answer one smaller.</extracomment>
        <translation>ایک کم</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>One more</source>
        <extracomment>Name of the button that makes the answer one larger.</extracomment>
        <translation>ایک زیادہ</translation>
    </message>
</context>
<context>
    <name>OtherwiseSheet</name>
    <message>
        <location filename="../qml/Talk/OtherwiseSheet.qml" line="+16"/>
        <source>I see it otherwise</source>
        <extracomment>Title of the sheet for a view that differs from a theme</extracomment>
        <translation>میری رائے الگ ہے</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How do you see it?</source>
        <extracomment>Field for a view that differs from a theme</extracomment>
        <translation>آپ کی رائے کیا ہے؟</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sew it on</source>
        <extracomment>Button: sew this view onto the theme</extracomment>
        <translation>ساتھ ٹانک دیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First say how you see it.</source>
        <translation>پہلے اپنی رائے بتائیں۔</translation>
    </message>
</context>
<context>
    <name>OutlineLine</name>
    <message>
        <location filename="../qml/Survey/OutlineLine.qml" line="+24"/>
        <source>Not asked</source>
        <extracomment>In the contents of a survey: an answer to another question leaves this one out.</extracomment>
        <translation>نہیں پوچھا گیا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To read</source>
        <extracomment>In the contents of a survey: only to be read, there is nothing to answer.</extracomment>
        <translation>پڑھنے کے لیے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answered</source>
        <extracomment>In the contents of a survey.</extracomment>
        <translation>جواب دیا گیا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not answered</source>
        <translation>جواب نہیں دیا</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Skipped</source>
        <translation>چھوڑ دیا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I don&apos;t know</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I&apos;d rather not say</source>
        <translation>بتانا نہیں چاہتا/چاہتی</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please answer or skip</source>
        <translation>جواب دیں یا چھوڑیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please look at this answer again.</source>
        <translation>یہ جواب ایک بار پھر دیکھ لیں۔</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>You were here</source>
        <extracomment>Said of the question in the contents at which the person was.</extracomment>
        <translation>آپ یہاں تھے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not asked, because of another answer</source>
        <extracomment>Why a question in the contents cannot be gone to.</extracomment>
        <translation>ایک اور جواب کی وجہ سے نہیں پوچھا گیا</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Not looked at yet</source>
        <extracomment>In the contents of a survey: nobody has come to this question yet.</extracomment>
        <translation>ابھی دیکھا نہیں گیا</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <location filename="../qml/Survey/OutlinePage.qml" line="+55"/>
        <source>All questions</source>
        <extracomment>Title of the contents of a survey: all its parts and questions.</extracomment>
        <translation>تمام سوالات</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Another language</source>
        <translation>کوئی اور زبان</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>All</source>
        <extracomment>Shows all questions in the contents of a survey.</extracomment>
        <translation>سب</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln not answered</source>
        <extracomment>Shows only the questions without an answer. %n: how many there are</extracomment>
        <translation>
            <numerusform>%Ln بغیر جواب</numerusform>
            <numerusform>%Ln بغیر جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln to look at</source>
        <extracomment>Shows only the questions that hold up the end of the survey. %n: how many there are</extracomment>
        <translation>
            <numerusform>%Ln دیکھنے کے لیے</numerusform>
            <numerusform>%Ln دیکھنے کے لیے</numerusform>
        </translation>
    </message>
    <message>
        <location line="+154"/>
        <source>Add one more</source>
        <translation>ایک اور جوڑیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Add: %1</source>
        <extracomment>Button: adds a row to a list. %1: what the rows are, for example &quot;Person&quot;</extracomment>
        <translation>جوڑیں: %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It was taken out.</source>
        <translation>وہ نکال دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="../qml/Controls/PageHeader.qml" line="+56"/>
        <source>Back</source>
        <extracomment>Name of the arrow that goes to the page before. Nothing is lost by it.</extracomment>
        <translation>پیچھے</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Help</source>
        <extracomment>Name of the sign that opens help for this page.</extracomment>
        <translation>مدد</translation>
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
        <translation>بعد میں: %1</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Earlier: %1</source>
        <extracomment>Moves one part of a date or time back. %1: day, month, year, hour or minutes</extracomment>
        <translation>پہلے: %1</translation>
    </message>
</context>
<context>
    <name>PatchStep</name>
    <message>
        <location filename="../qml/Welcome/PatchStep.qml" line="+21"/>
        <source>Choose your patch</source>
        <extracomment>Title of the page where a person chooses a cloth patch that stands for them</extracomment>
        <translation>اپنے لیے کپڑے کا ٹکڑا چنیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It stands for you here. Nobody needs your name.</source>
        <extracomment>On the page where a person chooses a cloth patch</extracomment>
        <translation>یہاں یہ آپ کی پہچان ہے۔ کسی کو آپ کا نام نہیں چاہیے۔</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Pattern %1</source>
        <extracomment>Name of a cloth pattern for a screen reader. %1: number, 1 to 12</extracomment>
        <translation>ڈیزائن %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Its colour</source>
        <extracomment>Heading above six colours for the patch</extracomment>
        <translation>اس کا رنگ</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Colour %1</source>
        <extracomment>Name of a colour for a screen reader. %1: number, 1 to 6</extracomment>
        <translation>رنگ %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What may we call you? An invented name. You can leave it out.</source>
        <extracomment>Field: an invented name for oneself; may stay empty</extracomment>
        <translation>ہم آپ کو کیا کہیں؟ کوئی فرضی نام۔ آپ اسے چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is me</source>
        <translation>یہ میں ہوں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch a patch first</source>
        <extracomment>Said when the button is pressed before a patch was chosen</extracomment>
        <translation>پہلے کسی ٹکڑے کو چھوئیں</translation>
    </message>
</context>
<context>
    <name>PathWidget</name>
    <message>
        <location filename="../qml/Survey/PathWidget.qml" line="+42"/>
        <source>Put point %1 here</source>
        <extracomment>Button: the chosen point of a way goes to where the crosshair is. %1: its number</extracomment>
        <translation>نقطہ %1 یہاں رکھیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put a point here</source>
        <extracomment>Button: the next point of a way or an area is where the crosshair is.</extracomment>
        <translation>یہاں ایک نقطہ رکھیں</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Take point %1 away</source>
        <extracomment>Button: takes the chosen point out of a way. %1: its number</extracomment>
        <translation>نقطہ %1 ہٹائیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the last one back</source>
        <extracomment>Button: takes the last point of a way back.</extracomment>
        <translation>آخری واپس لیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begin anew</source>
        <extracomment>Button: takes all points of a way or an area away.</extracomment>
        <translation>نئے سرے سے</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>We have arrived</source>
        <extracomment>Button: stops putting down points while walking.</extracomment>
        <translation>ہم پہنچ گئے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Walk along it</source>
        <extracomment>Button: puts down a point every few metres while the person walks along.</extracomment>
        <translation>اس پر چلیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This device does not let us see where it is.</source>
        <translation>یہ آلہ ہمیں نہیں دیکھنے دیتا کہ وہ کہاں ہے۔</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This device cannot tell where it is.</source>
        <translation>یہ آلہ نہیں بتا سکتا کہ وہ کہاں ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can touch the sheet instead.</source>
        <extracomment>What to do when one cannot walk a way with the device.</extracomment>
        <translation>اس کے بجائے آپ ورق کو چھو سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>An area needs three points or more.</source>
        <extracomment>How to go on with an area on the map.</extracomment>
        <translation>ایک علاقے کو تین یا زیادہ نقطے چاہییں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A way needs two points or more.</source>
        <extracomment>How to go on with a way on the map.</extracomment>
        <translation>ایک راستے کو دو یا زیادہ نقطے چاہییں۔</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln point(s)</source>
        <extracomment>%n: how many points a way or an area has</extracomment>
        <translation>
            <numerusform>%Ln نقطہ</numerusform>
            <numerusform>%Ln نقطے</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Point %1</source>
        <extracomment>Name of a point of a way, for who does not see it. %1: its number</extracomment>
        <translation>نقطہ %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <location filename="../qml/Desk/PeoplePage.qml" line="+18"/>
        <source>People and devices</source>
        <translation>لوگ اور آلات</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Our devices</source>
        <translation>ہمارے آلات</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Look on the stick who asks to be let in</source>
        <extracomment>Button: look on the stick whether a device asks to be let in</extracomment>
        <translation>یو ایس بی پر دیکھیں کون شامل ہونا چاہتا ہے</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>People</source>
        <extracomment>Heading over the people of the programme</extracomment>
        <translation>لوگ</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people</source>
        <extracomment>Beside the heading. %n: people</extracomment>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln لوگ</numerusform>
        </translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Take %1 out of the group</source>
        <extracomment>Sign beside a device of the group: it is lost or was given away. %1: its name</extracomment>
        <translation>%1 کو گروپ سے نکالیں</translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message>
        <location filename="../qml/PhotoStory/PeopleStrip.qml" line="+30"/>
        <source>Somebody</source>
        <extracomment>A person in a picture whom its maker has not named</extracomment>
        <translation>کوئی شخص</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>covered</source>
        <extracomment>What is known of a person in a picture: the part is covered</extracomment>
        <translation>ڈھکا ہوا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>says yes</source>
        <extracomment>What a person in a picture said about being shown</extracomment>
        <translation>ہاں کہی</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>said no</source>
        <translation>انکار کیا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not asked yet</source>
        <translation>ابھی پوچھا نہیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask the parent now</source>
        <extracomment>Button: ask the child&apos;s parent or guardian</extracomment>
        <translation>ماں باپ سے اب پوچھیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cover part</source>
        <extracomment>Button: hide this person under a plain patch</extracomment>
        <translation>کچھ حصہ ڈھانپیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ask now</source>
        <translation>اب پوچھیں</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <location filename="../qml/PhotoStory/PersonSheet.qml" line="+31"/>
        <source>Who is in the picture?</source>
        <translation>تصویر میں کون ہے؟</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Somebody</source>
        <translation>کوئی شخص</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>How do you call them?</source>
        <extracomment>Name of a field; what is written there is never a full name</extracomment>
        <translation>آپ انہیں کیا کہتے ہیں؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>My grandson</source>
        <extracomment>Example in that field</extracomment>
        <translation>میرا پوتا</translation>
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
        <translation>بچہ</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“May my picture be shown to our group?”</source>
        <extracomment>Asked of the person who can be recognised in a picture</extracomment>
        <translation>“کیا میری تصویر ہمارے گروپ کو دکھائی جا سکتی ہے؟”</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Parent or guardian: “May the child&apos;s picture be shown to our group?”</source>
        <extracomment>Asked of a child&apos;s parent or guardian</extracomment>
        <translation>ماں باپ یا سرپرست: “کیا بچے کی تصویر ہمارے گروپ کو دکھائی جا سکتی ہے؟”</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Say yes</source>
        <extracomment>Button: the person says yes into the microphone</extracomment>
        <translation>بول کر ہاں کہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>their own voice, kept with the story</source>
        <extracomment>Below that button</extracomment>
        <translation>ان کی اپنی آواز، کہانی کے ساتھ رکھی جاتی ہے</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Cover part</source>
        <translation>کچھ حصہ ڈھانپیں</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Can be recognised</source>
        <extracomment>Says that the person cannot be recognised any more; press again to take it back</extracomment>
        <translation>پہچانا جا سکتا ہے</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Is covered now</source>
        <translation>اب ڈھکا ہوا ہے</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not in the picture</source>
        <extracomment>Takes a person off the list of those in the picture</extracomment>
        <translation>تصویر میں نہیں</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Ready</source>
        <extracomment>Puts the sheet away; everything is kept already</extracomment>
        <translation>تیار</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <location filename="../qml/Controls/PhotoCard.qml" line="+37"/>
        <source>A photo</source>
        <extracomment>Name of a photo whose maker wrote nothing yet.</extracomment>
        <translation>ایک تصویر</translation>
    </message>
</context>
<context>
    <name>PhotoStoryPage</name>
    <message>
        <location filename="../qml/PhotoStory/PhotoStoryPage.qml" line="+63"/>
        <source>Photo story</source>
        <extracomment>Title of the pages on which a photo story is made</extracomment>
        <translation>تصویری کہانی</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>I am done</source>
        <extracomment>Always there while a story is told: the person has given what they want to give</extracomment>
        <translation>بس، ہو گیا</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>PhotoWidget</name>
    <message>
        <location filename="../qml/Survey/PhotoWidget.qml" line="+31"/>
        <source>The picture you gave</source>
        <extracomment>Read to somebody who cannot see the picture they gave as an answer.</extracomment>
        <translation>آپ کی دی ہوئی تصویر</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Take it now</source>
        <extracomment>Button: presses the camera&apos;s shutter.</extracomment>
        <translation>اب لیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take a photo</source>
        <extracomment>Button: opens the camera.</extracomment>
        <translation>تصویر لیں</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no camera here. You can choose a picture that is already on this device.</source>
        <extracomment>The device has no camera; a picture can only be chosen.</extracomment>
        <translation>یہاں کیمرہ نہیں۔ آپ اس آلے پر پہلے سے موجود تصویر چن سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+52"/>
        <source>Choose a picture</source>
        <extracomment>Button: picks a picture that is already on this device.</extracomment>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>Take the picture away</source>
        <extracomment>Button: takes the picture out of the answer again.</extracomment>
        <translation>تصویر ہٹا دیں</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This file is not a picture we can open.</source>
        <translation>یہ فائل ایسی تصویر نہیں جو ہم کھول سکیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This picture is too large for us.</source>
        <translation>یہ تصویر ہمارے لیے بہت بڑی ہے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>یہ فائل پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open.</extracomment>
        <translation>جب آپ یہاں نہیں تھے تو کیمرا بند کر دیا گیا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera cannot be used now.</source>
        <translation>کیمرا ابھی استعمال نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can open it again.</source>
        <extracomment>What to do when the camera was closed because nobody looked.</extracomment>
        <translation>آپ اسے دوبارہ کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can choose another picture, or press Skip.</source>
        <translation>آپ کوئی اور تصویر چن سکتے ہیں، یا چھوڑیں دبائیں۔</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <extracomment>Names a kind of file in the file chooser.</extracomment>
        <translation>تصویریں (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <location filename="../qml/Survey/PickButton.qml" line="+45"/>
        <source>Choose here</source>
        <extracomment>On a button that opens a list, while nothing is chosen yet.</extracomment>
        <translation>یہاں چنیں</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <location filename="../qml/Lock/PinPad.qml" line="+64"/>
        <source>%Ln digit(s) pressed</source>
        <extracomment>Said by a screen reader while a PIN is pressed. %n: how many digits so far</extracomment>
        <translation>
            <numerusform>%Ln ہندسہ دبایا گیا</numerusform>
            <numerusform>%Ln ہندسے دبائے گئے</numerusform>
        </translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Take the last one away</source>
        <extracomment>Key of a number pad: takes the last digit away</extracomment>
        <translation>آخری ہٹائیں</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>At least 6 digits, please.</source>
        <translation>کم سے کم 6 ہندسے دیں۔</translation>
    </message>
</context>
<context>
    <name>PlaceAsk</name>
    <message>
        <location filename="../qml/Survey/PlaceAsk.qml" line="+25"/>
        <source>May we note where this is while you answer?</source>
        <extracomment>A survey asks before it notes where on the earth it is filled in, from what the device knows.</extracomment>
        <translation>کیا ہم آپ کے جواب دیتے وقت لکھ سکتے ہیں کہ یہ جگہ کہاں ہے؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device looks where it is. The place is kept with your answers. You can say no, and take it out again.</source>
        <extracomment>Below the question whether the place may be noted.</extracomment>
        <translation>یہ آلہ دیکھتا ہے کہ وہ کہاں ہے۔ جگہ آپ کے جوابات کے ساتھ رکھی جاتی ہے۔ آپ نہیں کہہ سکتے ہیں، اور بعد میں نکال سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, note the place</source>
        <extracomment>Button: the place where the survey is filled in may be noted; the device looks where it is.</extracomment>
        <translation>جی ہاں، جگہ لکھیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not note it</source>
        <extracomment>Button: the place is not noted, and the device does not look where it is.</extracomment>
        <translation>نہیں، نہ لکھیں</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The place is not noted: this device does not let us see where it is.</source>
        <translation>جگہ نہیں لکھی گئی: یہ آلہ ہمیں نہیں دیکھنے دیتا کہ وہ کہاں ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place is not noted: this device cannot tell where it is.</source>
        <translation>جگہ نہیں لکھی گئی: یہ آلہ نہیں بتا سکتا کہ وہ کہاں ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place is not noted: it was not found.</source>
        <extracomment>The device looked where it is for a while, and found nothing; or it was interrupted.</extracomment>
        <translation>جگہ نہیں لکھی گئی: وہ نہیں ملی۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Under the open sky it is found more easily.</source>
        <extracomment>Below “The place is not noted”.</extracomment>
        <translation>کھلے آسمان کے نیچے یہ آسانی سے ملتی ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: looks once more where the device is.</extracomment>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without</source>
        <extracomment>Button: goes on with the survey without noting the place.</extracomment>
        <translation>اس کے بغیر آگے چلیں</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../qml/Map/PlaceCard.qml" line="+40"/>
        <source>Exact for: %1 (%2)</source>
        <extracomment>How exactly a place may be known; %1 is one of the four levels, %2 what it shows</extracomment>
        <translation>ٹھیک جگہ جانتے ہیں: %1 (%2)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop</source>
        <extracomment>Plays the voice of the person who put this place</extracomment>
        <translation>روکیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show it on the map</source>
        <extracomment>Button: moves the map to this place</extracomment>
        <translation>نقشے پر دیکھیں</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <location filename="../qml/Map/PlaceList.qml" line="+27"/>
        <source>Places, the nearest first</source>
        <extracomment>Name of the list of all places, for a screen reader</extracomment>
        <translation>جگہیں، سب سے قریب والی پہلے</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <location filename="../qml/Map/PlaceSheet.qml" line="+72"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+7"/>
        <source>What is here?</source>
        <extracomment>Question above the signs of the legend</extracomment>
        <translation>یہاں کیا ہے؟</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Signs we agreed · %1</source>
        <extracomment>The version of the legend the group agreed on; %1 is a number</extracomment>
        <translation>ہمارے طے کیے ہوئے نشان · %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Who may know the exact spot?</source>
        <extracomment>Question above the four levels of how exactly a place is kept</extracomment>
        <translation>ٹھیک جگہ کون جان سکتا ہے؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others see only the shaded part.</source>
        <extracomment>Below that question</extracomment>
        <translation>دوسروں کو صرف رنگا ہوا حصہ نظر آتا ہے۔</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Or write about it</source>
        <extracomment>Name of the field for words about a place</extracomment>
        <translation>یا اس کے بارے میں لکھیں</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>First choose what is here</source>
        <extracomment>Why a place cannot be put yet</extracomment>
        <translation>پہلے چنیں کہ یہاں کیا ہے</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>You were putting a place here.</source>
        <extracomment>On the map: what this person had begun for a place and not put there is here again</extracomment>
        <translation>آپ یہاں ایک جگہ رکھ رہے تھے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All you gave for it is still here. Go on, or throw it away.</source>
        <extracomment>Below that</extracomment>
        <translation>اس کے لیے آپ نے جو دیا وہ سب یہیں ہے۔ آگے بڑھیں، یا پھینک دیں۔</translation>
    </message>
    <message>
        <location line="-46"/>
        <location line="+47"/>
        <location line="+85"/>
        <source>Throw it away</source>
        <extracomment>Throws away what was begun for a place and is not on the map yet</extracomment>
        <translation>پھینک دیں</translation>
    </message>
    <message>
        <location line="-138"/>
        <source>Throw this place away?</source>
        <extracomment>Asked before what was begun for a place is thrown away</extracomment>
        <translation>یہ جگہ پھینک دیں؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where it was, words and voice are gone then. Nobody else has them.</source>
        <translation>پھر جگہ، باتیں اور آواز نہیں رہتیں۔ وہ کسی اور کے پاس نہیں ہیں۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it</source>
        <translation>رکھ لیں</translation>
    </message>
</context>
<context>
    <name>PlaceStrip</name>
    <message>
        <location filename="../qml/Survey/PlaceStrip.qml" line="+43"/>
        <source>Looking for this place…</source>
        <extracomment>The device is finding out where it is.</extracomment>
        <translation>یہ جگہ ڈھونڈ رہے ہیں…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The place is noted</source>
        <extracomment>Where the survey is filled in goes with the answers; nobody knows how exact it is.</extracomment>
        <translation>جگہ لکھ لی گئی ہے</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>The place is noted, to within %Ln metre(s)</source>
        <extracomment>As “The place is noted”. %n: so many metres it may be off</extracomment>
        <translation>
            <numerusform>جگہ لکھ لی گئی ہے، %Ln میٹر کے اندر</numerusform>
            <numerusform>جگہ لکھ لی گئی ہے، %Ln میٹر کے اندر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The place is noted, to within %Ln kilometre(s)</source>
        <extracomment>As “The place is noted”. %n: so many kilometres it may be off</extracomment>
        <translation>
            <numerusform>جگہ لکھ لی گئی ہے، %Ln کلومیٹر کے اندر</numerusform>
            <numerusform>جگہ لکھ لی گئی ہے، %Ln کلومیٹر کے اندر</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Do not look</source>
        <extracomment>Button: the device stops looking where it is; the survey goes on without the place.</extracomment>
        <translation>نہ ڈھونڈیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the place out</source>
        <extracomment>Button: takes the place where the survey was filled in out of the answers.</extracomment>
        <translation>جگہ نکال دیں</translation>
    </message>
</context>
<context>
    <name>PlaceWidget</name>
    <message>
        <location filename="../qml/Survey/PlaceWidget.qml" line="+30"/>
        <source>Put it here instead</source>
        <extracomment>Button: the place under the crosshair is the answer.</extracomment>
        <translation>اس کے بجائے یہاں رکھیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Put it here</source>
        <translation>یہاں لگائیں</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Take it away</source>
        <translation>ہٹا دیں</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <location filename="../qml/Shell/Places.qml" line="+29"/>
        <source>Gather</source>
        <extracomment>The place where one person gives: answers, photos, places. One word, a verb</extracomment>
        <translation>جمع کریں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Talk</source>
        <extracomment>The place for what the group does in the same room. One word, a verb</extracomment>
        <translation>بات کریں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Follow</source>
        <extracomment>The place for what was found and what became of it. One word, a verb</extracomment>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Share</source>
        <extracomment>The place for passing things to other people&apos;s devices. One word, a verb</extracomment>
        <translation>بانٹیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Desk</source>
        <extracomment>The place for those who look after the programme. One word</extracomment>
        <translation>میز</translation>
    </message>
</context>
<context>
    <name>PositionWidget</name>
    <message>
        <location filename="../qml/Survey/PositionWidget.qml" line="+26"/>
        <source>Looking for this place…</source>
        <extracomment>The device is finding out where it is.</extracomment>
        <translation>یہ جگہ ڈھونڈ رہے ہیں…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I am there now</source>
        <extracomment>Button below a map: the place that is asked for is where this person is now.</extracomment>
        <translation>میں ابھی وہیں ہوں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take this place again</source>
        <extracomment>Button: takes the device&apos;s position as the answer.</extracomment>
        <translation>یہ جگہ دوبارہ لیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Take this place</source>
        <translation>یہ جگہ لیں</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The place is noted.</source>
        <extracomment>The device&apos;s position was put into the answer.</extracomment>
        <translation>جگہ لکھ لی گئی ہے۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It may be %1 metres away from here. Outside, under the open sky, it becomes more exact.</source>
        <extracomment>Below “The place is noted.”: the device knows it less exactly than the survey wishes. %1 is a number.</extracomment>
        <translation>یہ یہاں سے %1 میٹر دور ہو سکتی ہے۔ باہر، کھلے آسمان کے نیچے، یہ زیادہ درست ہو جاتی ہے۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take it away</source>
        <extracomment>Button: takes the position out of the answer again.</extracomment>
        <translation>ہٹا دیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This device does not let us see where it is.</source>
        <translation>یہ آلہ ہمیں نہیں دیکھنے دیتا کہ وہ کہاں ہے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device cannot tell where it is.</source>
        <translation>یہ آلہ نہیں بتا سکتا کہ وہ کہاں ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can press Skip, and go on.</source>
        <extracomment>What to do when there is no position: the question can be left out.</extracomment>
        <translation>آپ “چھوڑیں” دبا کر آگے چل سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../qml/Welcome/PracticeStep.qml" line="+17"/>
        <source>What do you like doing most?</source>
        <extracomment>The practice question. Nothing of it is kept</extracomment>
        <translation>آپ کو سب سے زیادہ کیا کرنا اچھا لگتا ہے؟</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Talking with neighbours</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>پڑوسیوں سے باتیں کرنا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taking photos</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>تصویریں لینا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Walking around</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>گھومنا پھرنا</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Let us try one</source>
        <extracomment>Title of the page with one question to try</extracomment>
        <translation>ایک آزما کر دیکھیں</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Touch what fits. The round sign reads it to you. This answer is not kept.</source>
        <extracomment>Below the practice question</extracomment>
        <translation>جو ٹھیک لگے اسے چھوئیں۔ گول نشان پڑھ کر سناتا ہے۔ یہ جواب رکھا نہیں جاتا۔</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>That is all there is to it. Touch another one to change it, or go on.</source>
        <extracomment>After the practice question was answered</extracomment>
        <translation>بس اتنا ہی ہے۔ بدلنے کے لیے دوسرے کو چھوئیں، یا آگے چلیں۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave out</source>
        <extracomment>Leaves a question out</extracomment>
        <translation>چھوڑیں</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Touch an answer, or leave it out</source>
        <extracomment>Said when Go on is pressed before an answer</extracomment>
        <translation>کسی جواب کو چھوئیں، یا چھوڑ دیں</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <location filename="../qml/Survey/ProblemLine.qml" line="+20"/>
        <source>Please answer this one, or press Skip.</source>
        <extracomment>A required question has no answer yet. Skip is always allowed.</extracomment>
        <translation>اس کا جواب دیں، یا “چھوڑیں” دبائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We look for a number here. Please look at it again.</source>
        <extracomment>Something was typed that is not a number, where a number is asked for. It is kept as it was typed.</extracomment>
        <translation>یہاں ایک عدد چاہیے۔ مہربانی کر کے دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We look for a whole number here. Please look at it again.</source>
        <extracomment>A number with a part behind the point was typed where a whole number is asked for, as 2.5 children. It is kept.</extracomment>
        <translation>یہاں ایک پورا عدد چاہیے۔ مہربانی کر کے دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We do not know this day or time. Please look at it again.</source>
        <extracomment>An answer is no day or time we know. It is kept.</extracomment>
        <translation>ہم اس دن یا وقت کو نہیں پہچانتے۔ مہربانی کر کے دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the day as well.</source>
        <extracomment>A day is asked for, and of it or of its time only other parts were said. They are kept; as are those that follow.</extracomment>
        <translation>براہ کرم دن بھی بتائیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please say the month as well.</source>
        <translation>براہ کرم مہینہ بھی بتائیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please say the year as well.</source>
        <translation>براہ کرم سال بھی بتائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the time as well.</source>
        <extracomment>A day and a time of day are asked for, and only the day was said. It is kept.</extracomment>
        <translation>براہ کرم وقت بھی بتائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the hour as well.</source>
        <extracomment>A time of day is asked for, and only its minutes were said. They are kept.</extracomment>
        <translation>براہ کرم گھنٹہ بھی بتائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We cannot find this place. Please look at it again.</source>
        <extracomment>An answer is no place on the map. It is kept.</extracomment>
        <translation>ہمیں یہ جگہ نہیں ملی۔ مہربانی کر کے دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This needs more points: a way two or more, an area three or more.</source>
        <extracomment>A way or an area was begun on the map: a way needs two points or more, an area three. The points are kept.</extracomment>
        <translation>یہاں مزید نقطے چاہییں: راستے کو دو یا زیادہ، علاقے کو تین یا زیادہ۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This number lies beyond the scale. Please look at it again.</source>
        <extracomment>A number lies outside of the scale that is asked about. It is kept.</extracomment>
        <translation>یہ عدد پیمانے سے باہر ہے۔ مہربانی کر کے دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This number lies between the steps of the scale. Please look at it again.</source>
        <extracomment>A number is on the scale that is asked about, but between two of its steps, as 2.5 where 1, 2, 3 are meant. It is kept.</extracomment>
        <translation>یہ عدد پیمانے کے دو درجوں کے بیچ ہے۔ مہربانی کر کے دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something stands more than once in the order. Please look at it again.</source>
        <extracomment>Things were put in order, and one of them has two places in the order or more. The order is kept.</extracomment>
        <translation>ترتیب میں کوئی چیز ایک سے زیادہ بار ہے۔ مہربانی کر کے دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What was chosen is no longer among the choices. Please look at it again.</source>
        <translation>جو چنا گیا تھا وہ اب فہرست میں نہیں۔ مہربانی کر کے دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are other things to put in order now. Please see whether the order is still right.</source>
        <extracomment>Things were put in order, and since then there are others to put in order, because of another answer.</extracomment>
        <translation>اب ترتیب دینے کی چیزیں اور ہیں۔ براہِ کرم دیکھیں کہ ترتیب اب بھی درست ہے یا نہیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Please look at this answer again.</source>
        <extracomment>The answer breaks a rule of the survey that has no words of its own. The answer is kept.</extracomment>
        <translation>یہ جواب ایک بار پھر دیکھ لیں۔</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Go on with the others</source>
        <extracomment>Button below &quot;… is no longer among the choices&quot;, where several were chosen: the others stay as they are.</extracomment>
        <translation>باقی کے ساتھ آگے بڑھیں</translation>
    </message>
    <message numerus="yes">
        <location line="-50"/>
        <source>“%1” is or are no longer among the choices. Please look at it again.</source>
        <extracomment>Something was chosen that is not among the choices now, because of another answer. It is kept. The same, where we know what was chosen. %1: the words of that choice, or of several; %n: how many</extracomment>
        <translation>
            <numerusform>“%1” اب فہرست میں نہیں۔ مہربانی کر کے دوبارہ دیکھیں۔</numerusform>
            <numerusform>“%1” اب فہرست میں نہیں ہیں۔ مہربانی کر کے دوبارہ دیکھیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <location filename="../app/viewmodel/problemwords.cpp" line="+11"/>
        <source>There is no room left. Everything that was kept is safe. Make some room, then try again.</source>
        <extracomment>The storage of the device or stick is full</extracomment>
        <translation>اور جگہ نہیں بچی۔ جو رکھا تھا وہ سب محفوظ ہے۔ کچھ جگہ بنائیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This place does not let us read or write. Choose another place.</source>
        <extracomment>The operating system does not let us write or read there</extracomment>
        <translation>یہ جگہ ہمیں پڑھنے یا لکھنے نہیں دیتی۔ کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Uthan is already open with these things. Close the other window first.</source>
        <extracomment>A second window of the program has the same programme open</extracomment>
        <translation>Uthan ان چیزوں کے ساتھ پہلے سے کھلا ہے۔ پہلے دوسری ونڈو بند کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The stick is not there any more. Put it in, then try again.</source>
        <translation>یو ایس بی اب وہاں نہیں ہے۔ اسے لگائیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not there any more. Choose it again.</source>
        <translation>یہ اب وہاں نہیں ہے۔ اسے دوبارہ چنیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This was made by a newer Uthan. Bring this one up to date, then try again.</source>
        <extracomment>Written by a later version of the program</extracomment>
        <translation>یہ نئے Uthan سے بنا ہے۔ پہلے یہاں کا Uthan نیا کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That word does not open this copy. Try again.</source>
        <translation>اس لفظ سے یہ کاپی نہیں کھلتی۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This belongs to another group, or we were not let in yet.</source>
        <translation>یہ کسی اور گروپ کا ہے، یا ہمیں ابھی شامل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The other device said no. Ask its people, and ask for a new code if you want to join.</source>
        <extracomment>A device nearby does not share with this one, or does not let it in</extracomment>
        <translation>دوسرے آلے نے نہیں کہا۔ اس کے لوگوں سے پوچھیں، اور شامل ہونا ہو تو نیا کوڈ مانگیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hub said no. Ask whoever looks after it.</source>
        <extracomment>The hub, a computer that is always on, refuses</extracomment>
        <translation>مرکز نے منع کر دیا۔ جو اس کا خیال رکھتا ہے اس سے پوچھیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The rules of the group do not allow this.</source>
        <translation>گروپ کے اصولوں میں اس کی اجازت نہیں ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device has no such part, or it is switched off.</source>
        <translation>اس آلے میں یہ حصہ نہیں ہے، یا بند ہے۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The hub does not answer now. See that this device is on the internet, and try again later. Nothing is lost.</source>
        <extracomment>The hub cannot be reached, or its disk is full</extracomment>
        <translation>مرکز ابھی جواب نہیں دے رہا۔ دیکھیں کہ یہ آلہ انٹرنیٹ پر ہے، اور بعد میں دوبارہ کوشش کریں۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The other device does not answer. Come closer, see that both are on the same Wi-Fi, then try again.</source>
        <extracomment>Another device nearby does not answer, or the Wi-Fi between the two broke</extracomment>
        <translation>دوسرا آلہ جواب نہیں دے رہا۔ قریب آئیں، دیکھ لیں کہ دونوں ایک ہی وائی فائی پر ہیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stopped. What was done is kept.</source>
        <translation>رک گئے۔ جو ہو چکا وہ رکھا ہے۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Something went wrong here. What was kept is safe. Try again, or ask a facilitator.</source>
        <translation>یہاں کچھ ٹھیک نہیں ہوا۔ جو رکھا تھا وہ محفوظ ہے۔ دوبارہ کوشش کریں، یا مددگار سے پوچھیں۔</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This file is only half there. Nothing was changed. Copy it to the stick again.</source>
        <extracomment>A share file on a stick is only half copied or its bytes changed</extracomment>
        <translation>یہ فائل آدھی ہی آئی ہے۔ کچھ نہیں بدلا۔ اسے یو ایس بی پر دوبارہ کاپی کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This survey file is broken. Nothing was brought in. Ask for it again.</source>
        <translation>سروے کی یہ فائل خراب ہے۔ کچھ نہیں لایا گیا۔ اسے دوبارہ مانگ لیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+20"/>
        <source>This file is not a picture we can open. Choose another one.</source>
        <translation>یہ فائل ایسی تصویر نہیں جو ہم کھول سکیں۔ دوسری چنیں۔</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>This copy is broken. Nothing was changed. Use another copy.</source>
        <translation>یہ کاپی خراب ہے۔ کچھ نہیں بدلا۔ دوسری کاپی لیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What came was not as it was sent. Nothing was changed. Try again.</source>
        <extracomment>Bytes were damaged between two devices nearby, or a code was misread</extracomment>
        <translation>جو پہنچا وہ ویسا نہیں جیسا بھیجا گیا تھا۔ کچھ نہیں بدلا۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A part of what is kept here is damaged. The rest is safe. Ask a facilitator to look at the Desk.</source>
        <translation>یہاں رکھی چیزوں کا ایک حصہ خراب ہے۔ باقی محفوظ ہے۔ مددگار سے کہیں کہ میز پر دیکھیں۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This survey has something to mend first. Nothing was brought in.</source>
        <translation>اس سروے میں پہلے کچھ ٹھیک کرنا ہے۔ کچھ نہیں لایا گیا۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This file is not something Uthan shares. Nothing was changed.</source>
        <translation>یہ فائل Uthan میں بانٹنے والی نہیں ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not a code for joining. Ask for the code on the other device.</source>
        <translation>یہ شامل ہونے کا کوڈ نہیں۔ دوسرے آلے کا کوڈ مانگیں۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>We do not understand this file. Nothing was changed.</source>
        <translation>یہ فائل ہماری سمجھ میں نہیں آتی۔ کچھ نہیں بدلا۔</translation>
    </message>
</context>
<context>
    <name>PutRow</name>
    <message>
        <location filename="../qml/Map/PutRow.qml" line="+33"/>
        <location line="+2"/>
        <source>Say about it</source>
        <extracomment>Button: say or write something about the place</extracomment>
        <translation>اس کے بارے میں بتائیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Put it here</source>
        <extracomment>The button that puts a place on the map, under the crosshair</extracomment>
        <translation>یہاں لگائیں</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <location filename="../qml/Survey/MatrixRow.qml" line="-21"/>
        <location filename="../qml/Survey/QuestionBlock.qml" line="+103"/>
        <source>Needs an answer, or Skip</source>
        <extracomment>Small line below a question that has to be answered or skipped.</extracomment>
        <translation>جواب دیں، یا چھوڑ دیں</translation>
    </message>
    <message>
        <location filename="../qml/Survey/QuestionBlock.qml" line="+76"/>
        <source>The recording broke off before its end. What there was until then is your answer. You can record it again.</source>
        <extracomment>Below a question whose voice or film ended with the program, the next time it is opened.</extracomment>
        <translation>ریکارڈنگ پوری ہونے سے پہلے رک گئی۔ تب تک جو ریکارڈ ہوا، وہی آپ کا جواب ہے۔ آپ پھر سے ریکارڈ کر سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../qml/Follow/QuestionCard.qml" line="+29"/>
        <source>A few people answered.</source>
        <extracomment>How many people answered a question. %n: people</extracomment>
        <translation>کچھ لوگوں نے جواب دیا۔</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody answered this.</source>
        <translation>اس کا جواب کسی نے نہیں دیا۔</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>%Ln شخص نے جواب دیا۔</numerusform>
            <numerusform>%Ln لوگوں نے جواب دیا۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They could choose more than one.</source>
        <translation>وہ ایک سے زیادہ چن سکتے تھے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How many put it among the first.</source>
        <extracomment>About a question where people put things in order</extracomment>
        <translation>کتنے لوگوں نے اسے پہلے نمبروں پر لگایا۔</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>As a chart: %1</source>
        <extracomment>Button beside a chart: show the same as a table; and back. %1: the question</extracomment>
        <translation>چارٹ میں: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As a table: %1</source>
        <translation>جدول میں: %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Half of the people said %1 or less. The middle half lies between %2 and %3.</source>
        <extracomment>About a question answered by numbers. %1: half of the people said this or less; %2 and %3: the middle half lies between</extracomment>
        <translation>آدھے لوگوں نے %1 یا اس سے کم بتایا۔ بیچ کے آدھے لوگ %2 اور %3 کے درمیان ہیں۔</translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>%Ln more said something they did not want repeated.</source>
        <extracomment>Under people&apos;s words. %n: people who did not agree to be quoted</extracomment>
        <translation>
            <numerusform>مزید %Ln شخص نے کچھ کہا، مگر اسے دہرانے کی اجازت نہیں دی۔</numerusform>
            <numerusform>مزید %Ln لوگوں نے کچھ کہا، مگر اسے دہرانے کی اجازت نہیں دی۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <location filename="../qml/Survey/QuestionPage.qml" line="+25"/>
        <source>Kept on this device</source>
        <extracomment>Quiet line below the question: all answers so far are on this device&apos;s disk.</extracomment>
        <translation>اس آلے پر رکھا ہے</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>All questions</source>
        <extracomment>Name of the sign that opens the contents of a survey.</extracomment>
        <translation>تمام سوالات</translation>
    </message>
    <message>
        <location filename="../qml/Survey/ChangedPage.qml" line="-35"/>
        <location filename="../qml/Survey/QuestionPage.qml" line="+6"/>
        <location filename="../qml/Survey/SummaryPage.qml" line="+31"/>
        <source>Another language</source>
        <extracomment>Name of the sign that offers the languages of this survey.</extracomment>
        <translation>کوئی اور زبان</translation>
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
            <numerusform>یہاں ابھی %Ln سوال باقی ہے۔ جواب دیں، یا “چھوڑیں” دبائیں۔</numerusform>
            <numerusform>یہاں ابھی %Ln سوال باقی ہیں۔ جواب دیں، یا “چھوڑیں” دبائیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>There is no room left here. What you just said is not kept yet.</source>
        <extracomment>The disk is full while filling a survey.</extracomment>
        <translation>یہاں اور جگہ نہیں بچی۔ آپ نے ابھی جو کہا وہ رکھا نہیں گیا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you just said could not be kept yet.</source>
        <translation>آپ نے ابھی جو کہا وہ رکھا نہیں جا سکا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to keep the answers on this device.</extracomment>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Your answer was left out.</source>
        <translation>آپ کا جواب چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was taken out.</source>
        <extracomment>A row of a list (a person, a place, …) was taken out; it can be taken back.</extracomment>
        <translation>وہ نکال دیا گیا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You chose a picture. This is the next question.</source>
        <translation>آپ نے تصویر چنی۔ یہ اگلا سوال ہے۔</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Skip</source>
        <extracomment>Button: leaves this question out. Allowed for every question.</extracomment>
        <translation>چھوڑیں</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Done</source>
        <extracomment>Button: back to the list of all answers, after one of them was changed.</extracomment>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No, go on</source>
        <extracomment>Button: there is not another one to add to the list; goes on.</extracomment>
        <translation>نہیں، آگے چلیں</translation>
    </message>
</context>
<context>
    <name>QuestionPicture</name>
    <message>
        <location filename="../qml/Survey/QuestionPicture.qml" line="+38"/>
        <source>See it large</source>
        <extracomment>Button under a picture that goes with a question: opens a large one</extracomment>
        <translation>بڑا کر کے دیکھیں</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../qml/Controls/Rail.qml" line="+28"/>
        <source>Places</source>
        <translation>ایپ کی جگہیں</translation>
    </message>
</context>
<context>
    <name>RankCard</name>
    <message>
        <location filename="../qml/Survey/RankCard.qml" line="+42"/>
        <source>Place %1</source>
        <extracomment>For a screen reader: where this thing stands in the order. %1 is a number. Then how the keys move it.</extracomment>
        <translation>نمبر %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No place yet</source>
        <translation>ابھی کوئی نمبر نہیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plus and minus move it</source>
        <translation>جمع اور نفی اسے ہلاتے ہیں</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Earlier: %1</source>
        <extracomment>Moves a thing one place nearer to the first. %1: the thing</extracomment>
        <translation>پہلے: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Later: %1</source>
        <extracomment>Moves a thing one place farther from the first. %1: the thing</extracomment>
        <translation>بعد میں: %1</translation>
    </message>
</context>
<context>
    <name>RankWidget</name>
    <message>
        <location filename="../qml/Survey/RankWidget.qml" line="+22"/>
        <source>Touch what comes first, then what comes second, and so on.</source>
        <extracomment>How to put things in order.</extracomment>
        <translation>جو سب سے پہلے آتا ہے اسے چھوئیں، پھر دوسرے کو، اسی طرح آگے۔</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln thing(s) have no place yet. You can leave it so.</source>
        <extracomment>Below the words how to put things in order, when some are not in it yet. %n: how many</extracomment>
        <translation>
            <numerusform>%Ln چیز کی ابھی جگہ نہیں۔ آپ اسے یوں ہی چھوڑ سکتے ہیں۔</numerusform>
            <numerusform>%Ln چیزوں کی ابھی جگہ نہیں۔ آپ انہیں یوں ہی چھوڑ سکتے ہیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingWidget</name>
    <message>
        <location filename="../qml/Survey/RatingWidget.qml" line="+35"/>
        <source>of %1</source>
        <extracomment>For a screen reader: one step of a rating. %1: how many there are, in all</extracomment>
        <translation>%1 میں سے</translation>
    </message>
</context>
<context>
    <name>ReasonChips</name>
    <message>
        <location filename="../qml/Survey/ReasonChips.qml" line="+25"/>
        <source>I don&apos;t know</source>
        <extracomment>Small button below a question, kept apart from &quot;Skip&quot;.</extracomment>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>I&apos;d rather not say</source>
        <extracomment>Small button below a question, kept apart from &quot;Skip&quot;.</extracomment>
        <translation>بتانا نہیں چاہتا/چاہتی</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Skip</source>
        <extracomment>Small button below one of several questions on a page: leaves this one out.</extracomment>
        <translation>چھوڑیں</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <location filename="../qml/Controls/ReceiptCode.qml" line="+44"/>
        <source>The same code as a picture</source>
        <extracomment>Name of a QR picture that holds the receipt code.</extracomment>
        <translation>وہی کوڈ، تصویر کی شکل میں</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <location filename="../qml/Welcome/ReceiptStep.qml" line="+16"/>
        <source>Copy it down or take a photo of it. With this code you come back to what you began, and take back what you gave. We do not keep it and cannot tell it to you again.</source>
        <extracomment>Under the receipt code</extracomment>
        <translation>اسے لکھ لیں یا اس کی تصویر لے لیں۔ اس کوڈ سے آپ اپنے شروع کیے ہوئے کام پر لوٹتے ہیں، اور اپنی دی ہوئی چیز واپس لیتے ہیں۔ ہم اسے نہیں رکھتے اور دوبارہ نہیں بتا سکتے۔</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Your code</source>
        <extracomment>Title of the page with the receipt code</extracomment>
        <translation>آپ کا کوڈ</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The same code as a picture for a camera</source>
        <extracomment>What the QR code is, for a screen reader</extracomment>
        <translation>وہی کوڈ، کیمرے کے لیے تصویر کی شکل میں</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This could not be kept. Make some room on the device and try again.</source>
        <translation>یہ رکھا نہیں جا سکا۔ آلے پر کچھ جگہ بنائیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>I have it</source>
        <extracomment>Button: the person has copied the receipt code</extracomment>
        <translation>میں نے لے لیا ہے</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <location filename="../qml/Desk/RecordField.qml" line="+48"/>
        <source>Written at the same time; nobody has chosen yet:</source>
        <extracomment>Above several versions of a text that were written at the same time</extracomment>
        <translation>ایک ہی وقت میں لکھا گیا، ابھی کسی نے چنا نہیں:</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>A recorded voice</source>
        <extracomment>A field that holds a recorded voice or another file</extracomment>
        <translation>ریکارڈ کی ہوئی آواز</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A file</source>
        <translation>ایک فائل</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../qml/Desk/RecordPage.qml" line="+38"/>
        <source>To look at again: something it rests on was taken back.</source>
        <extracomment>On something people made (a theme, a finding): some of what it was made from was taken back</extracomment>
        <translation>دوبارہ دیکھنا ہے: جس پر یہ مبنی ہے، اس میں سے کچھ واپس لے لیا گیا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave it out</source>
        <extracomment>Button: take out of this what was taken back</extracomment>
        <translation>اسے نکال دیں</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>How it came to be</source>
        <extracomment>Heading above when a record was made and changed.</extracomment>
        <translation>یہ کیسے بنا</translation>
    </message>
</context>
<context>
    <name>RecordRevision</name>
    <message>
        <location filename="../qml/Desk/RecordRevision.qml" line="+26"/>
        <source>Made on %1</source>
        <extracomment>In the history of a record. %1: day and time</extracomment>
        <translation>%1 کو بنایا گیا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed on %1</source>
        <translation>%1 کو بدلا گیا</translation>
    </message>
</context>
<context>
    <name>RecordingAsk</name>
    <message>
        <location filename="../qml/Survey/RecordingAsk.qml" line="+21"/>
        <source>May we record what is said here while you answer?</source>
        <extracomment>A survey asks before it records the sound of the whole talk, not of one answer.</extracomment>
        <translation>کیا ہم آپ کے جواب دیتے وقت یہاں کہی گئی باتیں ریکارڈ کر سکتے ہیں؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is kept with your answers. You can say no, stop at any time, and take it out again.</source>
        <extracomment>Below the question whether the talk may be recorded.</extracomment>
        <translation>یہ آپ کے جوابات کے ساتھ رکھا جاتا ہے۔ آپ نہیں کہہ سکتے ہیں، کسی بھی وقت روک سکتے ہیں، اور بعد میں نکال سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, record</source>
        <extracomment>Button: the sound of the talk may be recorded; it begins.</extracomment>
        <translation>جی ہاں، ریکارڈ کریں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not record</source>
        <extracomment>Button: the sound of the talk is not recorded.</extracomment>
        <translation>نہیں، ریکارڈ نہ کریں</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nothing is recorded: the microphone gives no sound.</source>
        <extracomment>The talk was to be recorded, and there is no microphone, or nothing comes from it.</extracomment>
        <translation>کچھ ریکارڈ نہیں ہو رہا: مائیکروفون سے کوئی آواز نہیں آ رہی۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to record.</extracomment>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without</source>
        <extracomment>Button: goes on with the survey without recording the talk.</extracomment>
        <translation>اس کے بغیر آگے چلیں</translation>
    </message>
</context>
<context>
    <name>RecordingStrip</name>
    <message>
        <location filename="../qml/Survey/RecordingStrip.qml" line="+54"/>
        <source>Recording what is said · %1</source>
        <extracomment>The sound of the talk is being recorded. %1: how long it is so far, as &quot;0:24&quot;</extracomment>
        <translation>جو کہا جا رہا ہے ریکارڈ ہو رہا ہے · %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What was said is recorded · %1</source>
        <extracomment>The sound of the talk was recorded. %1: how long it is, as &quot;0:24&quot;</extracomment>
        <translation>جو کہا گیا وہ ریکارڈ ہے · %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keeping what was recorded</source>
        <translation>جو ریکارڈ ہوا وہ رکھا جا رہا ہے</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Stop recording</source>
        <extracomment>Button: ends the recording of the talk; what was recorded is kept.</extracomment>
        <translation>ریکارڈنگ روکیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out</source>
        <extracomment>Button: takes the recording of the talk out of the answers.</extracomment>
        <translation>نکال دیں</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../qml/Desk/RecordsPage.qml" line="+27"/>
        <source>Nothing here yet.</source>
        <extracomment>An empty list of records</extracomment>
        <translation>یہاں ابھی کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Taken back</source>
        <extracomment>In place of something its maker took back</extracomment>
        <translation>واپس لے لیا گیا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without a title</source>
        <extracomment>A record without a title</extracomment>
        <translation>بغیر عنوان</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>to look at again</source>
        <extracomment>On something people made: some of what it was made from was taken back</extracomment>
        <translation>دوبارہ دیکھنا ہے</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>only here</source>
        <translation>صرف یہاں</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>on %Ln other device(s)</source>
        <translation>
            <numerusform>%Ln دوسرے آلے پر</numerusform>
            <numerusform>%Ln دوسرے آلات پر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <location filename="../qml/Lock/RecoverForm.qml" line="+24"/>
        <source>Come together, each with your share. Afterwards a stick or a device of the group brings back what is left.</source>
        <extracomment>On a new device, before recovery shares are written in</extracomment>
        <translation>سب اپنے اپنے حصے کے ساتھ اکٹھے ہوں۔ پھر یو ایس بی یا گروہ کا کوئی آلہ باقی سب واپس لائے گا۔</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln share(s) are here.</source>
        <extracomment>How many recovery shares were written in</extracomment>
        <translation>
            <numerusform>%Ln حصہ موجود ہے۔</numerusform>
            <numerusform>%Ln حصے موجود ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The letters of a share</source>
        <extracomment>Name of the field for the letters of a recovery share</extracomment>
        <translation>ایک حصے کے حروف</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>16 groups of six. Spaces and dashes do not matter.</source>
        <translation>چھ چھ کے 16 گروہ۔ خالی جگہ اور ڈیش کی پروا نہیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+11"/>
        <source>This share is here already.</source>
        <extracomment>The same recovery share was written twice</extracomment>
        <translation>یہ حصہ پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>A letter is wrong somewhere. Compare once more.</source>
        <extracomment>A letter of a recovery share is wrong</extracomment>
        <translation>کہیں ایک حرف غلط ہے۔ ایک بار پھر ملائیں۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take this share</source>
        <extracomment>Button: takes the recovery share that was written</extracomment>
        <translation>یہ حصہ لیں</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not whole yet.</source>
        <extracomment>Why the button does nothing yet: the recovery share is not whole</extracomment>
        <translation>یہ ابھی پورا نہیں۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What do people call this device?</source>
        <translation>لوگ اس آلے کو کیا کہتے ہیں؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The library&apos;s tablet</source>
        <translation>لائبریری کا ٹیبلٹ</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>These are not enough yet, or were not made together.</source>
        <extracomment>Too few recovery shares, or of different makings</extracomment>
        <translation>یہ ابھی کافی نہیں، یا ایک ساتھ نہیں بنے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>بات نہیں بنی۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>One moment …</source>
        <extracomment>Button: brings the lost programme back from the recovery shares</extracomment>
        <translation>ایک لمحہ …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bring it back</source>
        <translation>اسے واپس لائیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least two shares are needed.</source>
        <translation>کم سے کم دو حصے چاہییں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please fill in the names first</source>
        <translation>پہلے نام لکھ دیں</translation>
    </message>
</context>
<context>
    <name>RecoveringCard</name>
    <message>
        <location filename="../qml/Lock/RecoveringCard.qml" line="+21"/>
        <source>This programme is being brought back.</source>
        <extracomment>On a device that is being brought back from recovery shares</extracomment>
        <translation>یہ پروگرام واپس لایا جا رہا ہے۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>First take in everything that is left, the newest too: sticks, other devices, the hub. An old stick alone could bring back what somebody has taken back since.</source>
        <translation>پہلے جو کچھ بچا ہے سب لے لیں، سب سے نیا بھی: یو ایس بی، دوسرے آلات، مرکز۔ اکیلی پرانی یو ایس بی وہ واپس لا سکتی ہے جو کسی نے بعد میں واپس لے لیا۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing was taken in yet.</source>
        <extracomment>Finishing a recovery before anything was taken in</extracomment>
        <translation>ابھی کچھ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>بات نہیں بنی۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>That is all there is. Go on</source>
        <extracomment>Button: ends bringing a programme back; the shares are used up by it</extracomment>
        <translation>بس اتنا ہی ہے۔ آگے چلیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The shares end with this. Make new ones afterwards.</source>
        <translation>اس کے ساتھ حصے ختم ہو جاتے ہیں۔ بعد میں نئے بنائیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment …</source>
        <translation>ایک لمحہ …</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <location filename="../qml/Lock/RecoveryPage.qml" line="+25"/>
        <source>Shares for the worst day</source>
        <extracomment>Title of the page that splits what brings a lost programme back among several people</extracomment>
        <translation>برے دن کے لیے حصے</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When every device is lost or locked for ever, some of you together can bring the programme back. Each keeps one share on paper. One share alone opens nothing.</source>
        <extracomment>What recovery shares are</extracomment>
        <translation>جب سب آلات کھو جائیں یا ہمیشہ کے لیے بند ہو جائیں تو آپ میں سے کچھ مل کر پروگرام واپس لا سکتے ہیں۔ ہر ایک کاغذ پر ایک حصہ رکھتا ہے۔ اکیلا حصہ کچھ نہیں کھولتا۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everybody has theirs. Share with the other devices now, so that they know of it.</source>
        <extracomment>After all recovery shares were handed out</extracomment>
        <translation>سب کو اپنا مل گیا۔ اب دوسرے آلات سے بانٹیں تاکہ وہ بھی جان لیں۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There are shares: any %1 of %2 bring the programme back.</source>
        <extracomment>State of the recovery shares. %1: how many are needed, %2: how many people hold one</extracomment>
        <translation>حصے موجود ہیں: %2 میں سے کوئی بھی %1 پروگرام واپس لاتے ہیں۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>بات نہیں بنی۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+6"/>
        <source>How many people keep one?</source>
        <extracomment>Above a counter: how many people keep a recovery share</extracomment>
        <translation>کتنے لوگ ایک ایک رکھیں؟</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+6"/>
        <source>How many must come together?</source>
        <extracomment>Above a counter: how many recovery shares must come together</extracomment>
        <translation>کتنوں کا اکٹھا ہونا ضروری ہو؟</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+8"/>
        <source>One moment …</source>
        <translation>ایک لمحہ …</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Yes, make new ones. The old ones end.</source>
        <extracomment>Second press of the button that makes recovery shares where there are some already</extracomment>
        <translation>ہاں، نئے بنائیں۔ پرانے ختم ہو جائیں گے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the shares</source>
        <extracomment>Button: makes recovery shares</extracomment>
        <translation>حصے بنائیں</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a steward&apos;s device can make them.</source>
        <extracomment>Why recovery shares cannot be made here</extracomment>
        <translation>صرف نگران کا آلہ یہ بنا سکتا ہے۔</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Give the device to the person who keeps share %1 of %2. Only they look.</source>
        <extracomment>Cover before a recovery share is shown, so that nobody else sees it. %1: which, %2: of how many</extracomment>
        <translation>آلہ اسے دیں جو %2 میں سے حصہ %1 رکھے گا۔ صرف وہی دیکھے۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It is me. Show it</source>
        <extracomment>Button: shows the recovery share of the person who holds the device</extracomment>
        <translation>یہ میں ہوں۔ دکھائیں</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Write the letters down, or keep the page, print it, and delete the file. Do not keep it on this device.</source>
        <extracomment>Below a recovery share</extracomment>
        <translation>حروف لکھ لیں، یا صفحہ رکھیں، چھاپیں اور فائل مٹا دیں۔ اسے اس آلے پر نہ رکھیں۔</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+28"/>
        <source>Keep a page to print</source>
        <extracomment>Button: keeps the recovery share as a picture that can be printed</extracomment>
        <translation>چھاپنے کے لیے صفحہ رکھیں</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>I have it. Next person</source>
        <extracomment>Button: this person has their recovery share; hide it</extracomment>
        <translation>مجھے مل گیا۔ اگلا شخص</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I have it. That is all</source>
        <extracomment>Button: the last person has their recovery share</extracomment>
        <translation>مجھے مل گیا۔ بس یہی</translation>
    </message>
</context>
<context>
    <name>RemoveDeviceSheet</name>
    <message>
        <location filename="../qml/Desk/RemoveDeviceSheet.qml" line="+18"/>
        <source>Take %1 out of the group?</source>
        <extracomment>Question before a lost device is taken out of the group. %1: its name</extracomment>
        <translation>%1 کو گروپ سے نکالیں؟</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What came from it stays. What it brings from now on waits, and what we write from now on it cannot open.</source>
        <extracomment>What taking a device out of the group does</extracomment>
        <translation>اس سے جو آ چکا ہے وہ رہے گا۔ اب سے یہ جو لائے گا وہ انتظار میں رہے گا، اور اب سے ہم جو لکھیں گے وہ اسے نہیں کھول سکے گا۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What it holds already stays on it. The others learn of this with the next stick.</source>
        <extracomment>What taking a device out of the group cannot do</extracomment>
        <translation>اس میں جو پہلے سے ہے وہ اسی میں رہے گا۔ دوسروں کو اگلی یو ایس بی سے پتا چلے گا۔</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It stays</source>
        <extracomment>Button: the device stays in the group</extracomment>
        <translation>یہ رہے</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take it out</source>
        <extracomment>Button: the device is taken out of the group</extracomment>
        <translation>اسے نکالیں</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../qml/Follow/ResultsPage.qml" line="+22"/>
        <source>A few people answered.</source>
        <translation>کچھ لوگوں نے جواب دیا۔</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>%Ln شخص نے جواب دیا۔</numerusform>
            <numerusform>%Ln لوگوں نے جواب دیا۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Look at</source>
        <translation>دیکھیں</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <location filename="../qml/Talk/RoomCard.qml" line="+14"/>
        <source>Residents</source>
        <extracomment>Roles of people in the room, plural</extracomment>
        <translation>رہائشی</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Elders</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Youth</source>
        <translation>نوجوان</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Interpreters</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Facilitators</source>
        <translation>مددگار</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Researchers</source>
        <translation>تحقیق کرنے والے</translation>
    </message>
    <message>
        <location filename="../qml/Share/RoomCard.qml" line="+18"/>
        <source>less than 1 MB</source>
        <extracomment>How big pictures and voices are together. %1: megabytes</extracomment>
        <translation>1 MB سے کم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Pictures and voices</source>
        <extracomment>Sort of things in the share list: all files with pictures, voices, films</extracomment>
        <translation>تصویریں اور آوازیں</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all %1</source>
        <translation>سب %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 only here</source>
        <translation>%2 میں سے %1 صرف یہاں</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>They take %1 of room.</source>
        <extracomment>How much room pictures and voices take. %1: &quot;38 MB&quot;</extracomment>
        <translation>یہ %1 جگہ لیتی ہیں۔</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln of them are safe to clear from this device, %1: two other devices hold them for certain.</source>
        <extracomment>%n: pictures and voices that may be cleared. %1: &quot;38 MB&quot;</extracomment>
        <translation>
            <numerusform>ان میں سے %Ln کو اس آلے سے بے فکری سے ہٹایا جا سکتا ہے، %1: دو اور آلات میں یہ یقیناً موجود ہیں۔</numerusform>
            <numerusform>ان میں سے %Ln کو اس آلے سے بے فکری سے ہٹایا جا سکتا ہے، %1: دو اور آلات میں یہ یقیناً موجود ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>They come again when you next share with a device that has them.</source>
        <extracomment>Pictures and voices were asked for again</extracomment>
        <translation>اگلی بار کسی ایسے آلے سے بانٹیں گے جس میں یہ ہیں تو واپس آ جائیں گی۔</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) and voices are not on this device. Others keep them.</source>
        <extracomment>%n: pictures and voices that other devices hold and this one does not</extracomment>
        <translation>
            <numerusform>%Ln تصویر یا آواز اس آلے پر نہیں۔ دوسروں کے پاس محفوظ ہے۔</numerusform>
            <numerusform>%Ln تصویریں اور آوازیں اس آلے پر نہیں۔ دوسروں کے پاس محفوظ ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>That did not work just now. Please try again.</source>
        <translation>ابھی بات نہیں بنی۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Yes, clear them from here</source>
        <extracomment>First press of the button that clears pictures from this device, then the second</extracomment>
        <translation>ہاں، یہاں سے ہٹا دیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clear them from here</source>
        <translation>یہاں سے ہٹائیں</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Fetch them again</source>
        <extracomment>Button: bring pictures and voices back to this device</extracomment>
        <translation>دوبارہ منگوائیں</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <location filename="../qml/Talk/RoomPage.qml" line="+17"/>
        <source>Who is in the room?</source>
        <translation>کمرے میں کون کون ہے؟</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>We count roles, not names. It is kept with the themes, so that everyone knows who made them.</source>
        <extracomment>Above the counters of people in the room</extracomment>
        <translation>ہم نام نہیں، کردار گنتے ہیں۔ یہ موضوعات کے ساتھ رکھا جاتا ہے، تاکہ سب جانیں کہ انہیں کن لوگوں نے بنایا۔</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <location filename="../qml/Survey/RowCard.qml" line="+28"/>
        <source>Number %1</source>
        <extracomment>Name of one row of a list when the survey gives none, for example of people. %1: which one</extracomment>
        <translation>نمبر %1</translation>
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
        <translation>آپ یہاں ہیں</translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Take out: %1</source>
        <extracomment>Button: takes one row out of a list; it can be taken back. %1: which row</extracomment>
        <translation>نکالیں: %1</translation>
    </message>
</context>
<context>
    <name>RowStrip</name>
    <message>
        <location filename="../qml/Survey/RowStrip.qml" line="+37"/>
        <source>Shows all of them</source>
        <extracomment>Said of the line that tells which row of a list the question is about; pressing it shows all rows.</extracomment>
        <translation>سب دکھاتا ہے</translation>
    </message>
</context>
<context>
    <name>RowsSheet</name>
    <message>
        <location filename="../qml/Survey/RowsSheet.qml" line="+16"/>
        <source>All in this list</source>
        <extracomment>Title above the rows of a list (people, places, …) in a survey.</extracomment>
        <translation>اس فہرست میں سب</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Add one more</source>
        <extracomment>Button: adds one more row to a list, for example one more person.</extracomment>
        <translation>ایک اور جوڑیں</translation>
    </message>
</context>
<context>
    <name>SayPanel</name>
    <message>
        <location filename="../qml/PhotoStory/SayPanel.qml" line="+84"/>
        <source>The recording broke off before its end. What there was until then is kept. You can say it again.</source>
        <extracomment>Below a voice that ended with the program, the next time its page is opened.</extracomment>
        <translation>ریکارڈنگ پوری ہونے سے پہلے رک گئی۔ تب تک جو ریکارڈ ہوا، وہ محفوظ ہے۔ آپ پھر سے کہہ سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take my voice away</source>
        <extracomment>Button: takes a recorded voice out of a story, or off a place, again.</extracomment>
        <translation>میری آواز ہٹا دیں</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The microphone is silent.</source>
        <extracomment>The microphone is there but gives nothing</extracomment>
        <translation>مائیک خاموش ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No microphone is here.</source>
        <extracomment>The device has no microphone, or it is unplugged</extracomment>
        <translation>یہاں مائیک نہیں ہے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write it instead, or ask somebody to write it for you.</source>
        <translation>اس کی جگہ لکھیں، یا کسی سے لکھوا لیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>SearchChoiceWidget</name>
    <message>
        <location filename="../qml/Survey/SearchChoiceWidget.qml" line="+50"/>
        <source>Find</source>
        <extracomment>Name of the place where one writes a part of a word to find it among the choices below.</extracomment>
        <translation>تلاش کریں</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Nothing here has that in its name.</source>
        <extracomment>Nothing in a list has what was written in it.</extracomment>
        <translation>یہاں کسی نام میں یہ نہیں۔</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The first %Ln that fit. Write more to find the right one.</source>
        <extracomment>Below the place to write in: many choices fit, the first are shown. %n is how many are shown.</extracomment>
        <translation>
            <numerusform>پہلا جو ملتا ہے۔ صحیح ڈھونڈنے کے لیے مزید لکھیں۔</numerusform>
            <numerusform>پہلے %Ln جو ملتے ہیں۔ صحیح ڈھونڈنے کے لیے مزید لکھیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/Survey/CardList.qml" line="+47"/>
        <location filename="../qml/Survey/SearchChoiceWidget.qml" line="+2"/>
        <source>%Ln to choose from</source>
        <extracomment>Below the place to write in: how many choices there are in all.</extracomment>
        <translation>
            <numerusform>چننے کے لیے %Ln</numerusform>
            <numerusform>چننے کے لیے %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <location filename="../qml/Share/SharePage.qml" line="+21"/>
        <source>This device is not in a group yet.</source>
        <extracomment>Share page, in one sentence. %n: things only this device holds</extracomment>
        <translation>یہ آلہ ابھی کسی گروپ میں نہیں ہے۔</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln thing(s) are only on this device.</source>
        <translation>
            <numerusform>%Ln چیز صرف اس آلے پر ہے۔</numerusform>
            <numerusform>%Ln چیزیں صرف اس آلے پر ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything here is also on another device.</source>
        <translation>یہاں کی ہر چیز کسی اور آلے پر بھی ہے۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Share</source>
        <extracomment>Title of the place for passing things to other people&apos;s devices. One word, a verb</extracomment>
        <translation>بانٹیں</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Let somebody in</source>
        <extracomment>Button: opens the page that lets a new device into the group</extracomment>
        <translation>کسی کو اندر لیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new device joins in a minute, without internet.</source>
        <extracomment>Below the button that lets a new device in</extracomment>
        <translation>نیا آلہ ایک منٹ میں شامل ہوتا ہے، انٹرنیٹ کے بغیر۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a steward&apos;s device can let others in.</source>
        <translation>صرف نگران کا آلہ دوسروں کو شامل کر سکتا ہے۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Give and take with a stick</source>
        <extracomment>Button: exchange everything with other devices by a USB stick</extracomment>
        <translation>یو ایس بی سے دیں اور لیں</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The hub</source>
        <extracomment>Button: opens the page of the hub, a computer that is always on and keeps sealed parcels for the group</extracomment>
        <translation>مرکز</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A computer that is always on, for those who seldom meet.</source>
        <extracomment>Below it, while the group has none</extracomment>
        <translation>ہمیشہ چلنے والا کمپیوٹر، ان کے لیے جو کم ملتے ہیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shared with it on %1</source>
        <extracomment>Below it. %1: date</extracomment>
        <translation>%1 کو اس سے بانٹا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not shared with it yet</source>
        <extracomment>Below it, while nothing has gone there</extracomment>
        <translation>ابھی اس سے کچھ نہیں بانٹا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Our devices</source>
        <extracomment>Heading over the devices of the group</extracomment>
        <translation>ہمارے آلات</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Nobody else yet. Your things are kept here.</source>
        <extracomment>Shown while no other device has been let in</extracomment>
        <translation>ابھی کوئی اور نہیں۔ آپ کی چیزیں یہیں رکھی ہیں۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What we hold here</source>
        <extracomment>Heading over counts of answers, photo stories, places</extracomment>
        <translation>جو ہمارے پاس یہاں ہے</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Given from this device</source>
        <extracomment>Heading over the things made on this device, each with a receipt</extracomment>
        <translation>اس آلے سے دیا گیا</translation>
    </message>
</context>
<context>
    <name>SharePaper</name>
    <message>
        <location filename="../qml/Lock/SharePaper.qml" line="+41"/>
        <source>Share %1 of %2</source>
        <extracomment>On a printed recovery share. %1: its number, %2: how many there are</extracomment>
        <translation>حصہ %1، کل %2</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Any %Ln of them together bring the programme back on a new device. One alone opens nothing.</source>
        <extracomment>On a printed recovery share. %n: how many shares are needed</extracomment>
        <translation>
            <numerusform>ان میں سے کوئی بھی %Ln نئے آلے پر پروگرام واپس لاتا ہے۔</numerusform>
            <numerusform>ان میں سے کوئی بھی %Ln مل کر نئے آلے پر پروگرام واپس لاتے ہیں۔ اکیلا کچھ نہیں کھولتا۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The same letters as a picture</source>
        <extracomment>Name of the QR picture of a recovery share</extracomment>
        <translation>وہی حروف تصویر کی صورت میں</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Keep it dry, and where nobody else finds it.</source>
        <extracomment>On a printed recovery share: what to do with it</extracomment>
        <translation>اسے خشک رکھیں، جہاں کوئی اور نہ پائے۔</translation>
    </message>
</context>
<context>
    <name>ShareThread</name>
    <message>
        <location filename="../qml/Controls/ShareThread.qml" line="+17"/>
        <source>You</source>
        <extracomment>Beside the patch of the person holding the device, in the picture of who shares with whom.</extracomment>
        <translation>آپ</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>People near</source>
        <extracomment>Name of the picture of people nearby, for a screen reader.</extracomment>
        <translation>قریب کے لوگ</translation>
    </message>
</context>
<context>
    <name>SharingNow</name>
    <message>
        <location filename="../qml/Share/SharingNow.qml" line="+24"/>
        <source>With %1</source>
        <extracomment>Heading while sharing. %1: the other device, &quot;Tania&apos;s tablet&quot;</extracomment>
        <translation>%1 کے ساتھ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calling the other device</source>
        <extracomment>Heading while the other device has not answered yet</extracomment>
        <translation>دوسرے آلے کو پکارا جا رہا ہے</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Rest. Keep what is done</source>
        <translation>رکیں۔ جو ہو چکا وہ رکھیں</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../qml/Controls/Sheet.qml" line="+101"/>
        <source>Close</source>
        <extracomment>Name of the cross that puts a sheet away without changing anything.</extracomment>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <location filename="../qml/Survey/SliderWidget.qml" line="+17"/>
        <source>One less</source>
        <extracomment>Name of the button that takes one step down a scale. %1: how much lower that is, as 5 or 0.1</extracomment>
        <translation>ایک کم</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 less</source>
        <translation>%1 کم</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One more</source>
        <extracomment>Name of the button that takes one step up a scale. %1: how much higher that is, as 5 or 0.1</extracomment>
        <translation>ایک زیادہ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 more</source>
        <translation>%1 زیادہ</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Take it away</source>
        <extracomment>Button: there is no number as an answer any more.</extracomment>
        <translation>ہٹا دیں</translation>
    </message>
</context>
<context>
    <name>SmallNumber</name>
    <message>
        <location filename="../qml/Controls/SmallNumber.qml" line="+13"/>
        <source>fewer than %1, kept private</source>
        <extracomment>In place of a number that would single people out. %1 is the smallest number that is shown, usually 5.</extracomment>
        <translation>%1 سے کم، نجی رکھا گیا</translation>
    </message>
</context>
<context>
    <name>SpokenWidget</name>
    <message>
        <location filename="../qml/Survey/SpokenWidget.qml" line="+68"/>
        <source>There is no microphone here.</source>
        <extracomment>This device has no microphone.</extracomment>
        <translation>یہاں مائیک نہیں ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The microphone gives no sound.</source>
        <extracomment>The microphone is there, but nothing comes from it.</extracomment>
        <translation>مائیک سے آواز نہیں آتی۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can write your answer, or press Skip.</source>
        <extracomment>What to do when one cannot speak: writing is offered below.</extracomment>
        <translation>آپ جواب لکھ سکتے ہیں، یا “چھوڑیں” دبا سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You can press Skip, and go on.</source>
        <translation>آپ “چھوڑیں” دبا کر آگے چل سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take my voice away</source>
        <extracomment>Button: takes a recorded voice out of the answer again.</extracomment>
        <translation>میری آواز ہٹا دیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Your own words</source>
        <translation>آپ کے اپنے الفاظ</translation>
    </message>
</context>
<context>
    <name>SpotChooser</name>
    <message>
        <location filename="../qml/Controls/SpotChooser.qml" line="+17"/>
        <source>Who may know the exact spot?</source>
        <extracomment>Name of the four levels of how exactly a place may be known, for a screen reader.</extracomment>
        <translation>ٹھیک جگہ کون جان سکتا ہے؟</translation>
    </message>
</context>
<context>
    <name>SpotLevels</name>
    <message>
        <location filename="../qml/Map/SpotLevels.qml" line="+11"/>
        <source>Everyone</source>
        <extracomment>Who may know the exact spot: anybody. Very short, it stands under a small picture</extracomment>
        <translation>سب لوگ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>exact</source>
        <extracomment>Under &quot;Everyone&quot;: nothing is hidden</extracomment>
        <translation>بالکل ٹھیک</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Our people</source>
        <extracomment>Who may know the exact spot: the people of the programme</extracomment>
        <translation>ہمارے لوگ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 m</source>
        <extracomment>What others are shown: a square this wide. %1 is a number</extracomment>
        <translation>%1 میٹر</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stewards</source>
        <extracomment>Who may know the exact spot: those who look after the programme</extracomment>
        <translation>نگران</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 km</source>
        <extracomment>What others are shown: a square this wide. %1 is a number</extracomment>
        <translation>%1 کلومیٹر</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Keepers</source>
        <extracomment>Who may know the exact spot: only the keepers of what is sacred or secret</extracomment>
        <translation>رکھوالے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unseen</source>
        <extracomment>Under &quot;Keepers&quot;: nobody else is shown anything</extracomment>
        <translation>نظر نہیں آتی</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../qml/Controls/StatusLine.qml" line="+17"/>
        <source>Opens Share</source>
        <extracomment>Said by a screen reader after the sentence about what is only on this phone.</extracomment>
        <translation>“بانٹیں” کھولتا ہے</translation>
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
        <translation>ایک کم: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are none to take away</source>
        <translation>گھٹانے کو کچھ نہیں</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>One more: %1</source>
        <extracomment>Name of the button that adds one. %1: what is counted</extracomment>
        <translation>ایک زیادہ: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There cannot be more</source>
        <translation>اس سے زیادہ نہیں ہو سکتا</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <location filename="../qml/Share/StickPage.qml" line="+21"/>
        <source>Stick</source>
        <extracomment>Title of the page that exchanges things by a USB stick</extracomment>
        <translation>یو ایس بی</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Taking in and giving. Leave the stick in.</source>
        <translation>لینا اور دینا جاری ہے۔ یو ایس بی لگی رہنے دیں۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rest. Keep what is done</source>
        <extracomment>Button: stop the exchange; everything exchanged so far stays</extracomment>
        <translation>رکیں۔ جو ہو چکا وہ رکھیں</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+48"/>
        <source>Where is the stick?</source>
        <extracomment>Heading over sticks and folders to exchange with
----------
Title of the dialog that chooses a folder to exchange with</extracomment>
        <translation>یو ایس بی کہاں ہے؟</translation>
    </message>
    <message numerus="yes">
        <location line="-34"/>
        <source>%Ln share file(s) from others</source>
        <extracomment>What lies on a stick. %n: share files of other devices</extracomment>
        <translation>
            <numerusform>دوسروں کی بانٹی ہوئی %Ln فائل</numerusform>
            <numerusform>دوسروں کی بانٹی ہوئی %Ln فائلیں</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing from others here yet</source>
        <extracomment>A stick with nothing of ours on it</extracomment>
        <translation>یہاں ابھی دوسروں کا کچھ نہیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until this exchange is done.</source>
        <translation>یہ لینا دینا پورا ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Look again</source>
        <translation>دوبارہ دیکھیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Another place</source>
        <extracomment>Button: choose any folder to exchange with</extracomment>
        <translation>کوئی اور جگہ</translation>
    </message>
</context>
<context>
    <name>StickReport</name>
    <message numerus="yes">
        <location filename="../qml/Share/StickReport.qml" line="+30"/>
        <source>%Ln new thing(s) came in.</source>
        <extracomment>After an exchange. %n: things that came from other devices</extracomment>
        <translation>
            <numerusform>%Ln نئی چیز آئی۔</numerusform>
            <numerusform>%Ln نئی چیزیں آئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We already have everything that lay there.</source>
        <extracomment>After an exchange that brought nothing we did not have</extracomment>
        <translation>جو وہاں تھا وہ سب ہمارے پاس پہلے سے ہے۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What we have lies there for the others.</source>
        <extracomment>After an exchange: ours is on the stick now</extracomment>
        <translation>جو ہمارے پاس ہے وہ دوسروں کے لیے وہاں رکھا ہے۔</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Somebody</source>
        <translation>کوئی شخص</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln thing(s)</source>
        <extracomment>How much arrived from one person. %n: things</extracomment>
        <translation>
            <numerusform>%Ln چیز</numerusform>
            <numerusform>%Ln چیزیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StitchChart</name>
    <message>
        <location filename="../qml/Controls/StitchChart.qml" line="+30"/>
        <source>How many said what</source>
        <extracomment>Name of a chart of answers, for a screen reader.</extracomment>
        <translation>کتنے لوگوں نے کیا کہا</translation>
    </message>
</context>
<context>
    <name>StitchProgress</name>
    <message>
        <location filename="../qml/Controls/StitchProgress.qml" line="+30"/>
        <source>%1 of %2</source>
        <extracomment>Progress read by a screen reader. %1: what it is about, %2: how many are done, %3: how many there are</extracomment>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, %2 of %3</source>
        <translation>%1، %3 میں سے %2</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <location filename="../qml/Shell/StoppedPage.qml" line="+17"/>
        <source>This programme is already open on this device</source>
        <extracomment>The same programme is open in a second window; first line</extracomment>
        <translation>یہ پروگرام اس آلے پر پہلے سے کھلا ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look for its other window and go on there, or close it and try again here. Nothing is lost.</source>
        <extracomment>… what to do</extracomment>
        <translation>اس کی دوسری ونڈو ڈھونڈیں اور وہاں آگے چلیں، یا اسے بند کر کے یہاں دوبارہ کوشش کریں۔ کچھ گم نہیں ہوا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something in this programme&apos;s folder cannot be read</source>
        <translation>اس پروگرام کے فولڈر میں کچھ پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We have changed nothing. Do not delete the folder. Show this page to the person who looks after the programme: they can bring it back from a backup.</source>
        <translation>ہم نے کچھ نہیں بدلا۔ فولڈر نہ مٹائیں۔ یہ صفحہ پروگرام کی دیکھ بھال کرنے والے کو دکھائیں: وہ رکھی ہوئی کاپی سے اسے واپس لا سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This programme was kept by a newer Uthan</source>
        <translation>یہ پروگرام نئے Uthan میں رکھا گیا ہے</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Put the newer Uthan on this device, then open it again.</source>
        <translation>سب محفوظ ہے۔ اس آلے پر نیا Uthan ڈالیں، پھر دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device is full</source>
        <translation>یہ آلہ بھر گیا ہے</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Make some room on the device, then try again.</source>
        <translation>سب محفوظ ہے۔ آلے پر کچھ جگہ بنائیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device does not let us open the folder</source>
        <translation>یہ آلہ ہمیں فولڈر کھولنے نہیں دیتا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Ask the person who looks after the device to let you read and write this folder, then try again.</source>
        <translation>سب محفوظ ہے۔ آلے کی دیکھ بھال کرنے والے سے کہیں کہ آپ کو یہ فولڈر پڑھنے اور لکھنے دیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The programme could not be opened</source>
        <translation>پروگرام کھل نہیں سکا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We have changed nothing. Try again, or show this page to the person who looks after the programme.</source>
        <translation>ہم نے کچھ نہیں بدلا۔ دوبارہ کوشش کریں، یا یہ صفحہ پروگرام کی دیکھ بھال کرنے والے کو دکھائیں۔</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Try again</source>
        <extracomment>Button that opens the programme again</extracomment>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>For the person who helps</source>
        <extracomment>Heading of the technical lines below, which a helper may need</extracomment>
        <translation>مدد کرنے والے کے لیے</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <location filename="../qml/PhotoStory/StoriesPage.qml" line="+23"/>
        <source>My photo stories</source>
        <extracomment>Title of the list of one&apos;s own photo stories</extracomment>
        <translation>میری تصویری کہانیاں</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You have not told a story yet. Be the first.</source>
        <extracomment>No photo story was made yet</extracomment>
        <translation>آپ نے ابھی کوئی کہانی نہیں سنائی۔ آپ پہل کریں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell with a photo</source>
        <translation>تصویر سے بتائیں</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>A new story</source>
        <extracomment>Begins one more photo story</extracomment>
        <translation>نئی کہانی</translation>
    </message>
</context>
<context>
    <name>StoryKept</name>
    <message>
        <location filename="../qml/PhotoStory/StoryKept.qml" line="+32"/>
        <source>It is with the group now. It goes to the others when you share.</source>
        <extracomment>After a story went to the group</extracomment>
        <translation>اب یہ گروپ کے پاس ہے۔ آپ بانٹتے ہیں تو دوسروں تک جاتی ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your story is kept. Only you can see it.</source>
        <extracomment>After a story was kept</extracomment>
        <translation>آپ کی کہانی رکھی ہے۔ صرف آپ اسے دیکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Bring it to the group</source>
        <extracomment>Lets the group see a story that was its maker&apos;s alone</extracomment>
        <translation>گروپ کے پاس لائیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment</source>
        <translation>ایک لمحہ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Look at it</source>
        <extracomment>Opens the story as others will see it</extracomment>
        <translation>اسے دیکھیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another story</source>
        <translation>ایک اور کہانی</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>That is all for now</source>
        <extracomment>Back to the first page of Gather</extracomment>
        <translation>ابھی بس اتنا ہی</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPage.qml" line="+25"/>
        <source>A photo story</source>
        <extracomment>Title of the page that shows one photo story</extracomment>
        <translation>ایک تصویری کہانی</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A story is kept here. Not everybody in it has said yes yet.</source>
        <translation>یہاں ایک کہانی رکھی ہے۔ اس میں سب نے ابھی ہاں نہیں کہی۔</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>“May my picture be shown to our group?”</source>
        <translation>“کیا میری تصویر ہمارے گروپ کو دکھائی جا سکتی ہے؟”</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Parent or guardian: “May the child&apos;s picture be shown to our group?”</source>
        <translation>ماں باپ یا سرپرست: “کیا بچے کی تصویر ہمارے گروپ کو دکھائی جا سکتی ہے؟”</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Bring it to the group</source>
        <translation>گروپ کے پاس لائیں</translation>
    </message>
</context>
<context>
    <name>StoryPictureStep</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPictureStep.qml" line="+52"/>
        <source>Opening the picture</source>
        <extracomment>While a picture is being opened</extracomment>
        <translation>تصویر کھل رہی ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your picture comes here</source>
        <extracomment>In the empty place of a picture</extracomment>
        <translation>آپ کی تصویر یہاں آتی ہے</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>No camera is here.</source>
        <extracomment>The device has no camera, or it is unplugged</extracomment>
        <translation>یہاں کیمرا نہیں ہے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera is closed to us.</source>
        <translation>کیمرا ہمارے لیے بند ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open</extracomment>
        <translation>جب آپ یہاں نہیں تھے تو کیمرا بند کر دیا گیا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera shows nothing.</source>
        <translation>کیمرے میں کچھ نظر نہیں آتا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file is too large for a picture.</source>
        <translation>یہ فائل تصویر کے لیے بہت بڑی ہے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>یہ فائل پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file is not a picture we can open.</source>
        <extracomment>A file that was picked is no photo</extracomment>
        <translation>یہ فائل ایسی تصویر نہیں جو ہم کھول سکیں۔</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was lost. Choose a picture that is on this device, or try again.</source>
        <extracomment>Below a problem with camera or file</extracomment>
        <translation>کچھ گم نہیں ہوا۔ اس آلے پر موجود تصویر چنیں، یا دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+45"/>
        <location line="+18"/>
        <source>Choose a picture</source>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>All right</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take it now</source>
        <extracomment>The button that takes the photo</extracomment>
        <translation>اب لیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera is waking up</source>
        <extracomment>Why the photo cannot be taken yet</extracomment>
        <translation>کیمرا جاگ رہا ہے</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Take a photo</source>
        <extracomment>Opens the camera</extracomment>
        <translation>تصویر لیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Other camera</source>
        <extracomment>Looks through the other camera of the device</extracomment>
        <translation>دوسرا کیمرا</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Keep this picture</source>
        <extracomment>Goes on with the picture that is there already</extracomment>
        <translation>یہ تصویر رکھیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Pictures</source>
        <extracomment>Kinds of files in a file window</extracomment>
        <translation>تصویریں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files</source>
        <translation>سب فائلیں</translation>
    </message>
</context>
<context>
    <name>StoryPrompt</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPrompt.qml" line="+21"/>
        <location line="+7"/>
        <source>What do you want to show?</source>
        <extracomment>Heading above the prompts of a photo story</extracomment>
        <translation>آپ کیا دکھانا چاہتے ہیں؟</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Something of my own</source>
        <extracomment>A choice below the group&apos;s prompts</extracomment>
        <translation>میری اپنی کوئی چیز</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ask people before you take their picture. A place can say no too.</source>
        <extracomment>A reminder before somebody takes a photo</extracomment>
        <translation>لوگوں کی تصویر لینے سے پہلے ان سے پوچھیں۔ جگہ بھی انکار کر سکتی ہے۔</translation>
    </message>
</context>
<context>
    <name>StoryReceipt</name>
    <message>
        <location filename="../qml/PhotoStory/StoryReceipt.qml" line="+16"/>
        <source>Not finished</source>
        <extracomment>A story that was begun and not kept yet</extracomment>
        <translation>پوری نہیں ہوئی</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yours alone</source>
        <extracomment>A story its maker has not brought to the group</extracomment>
        <translation>صرف آپ کی</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only on this device</source>
        <extracomment>How many other people&apos;s devices hold a story</extracomment>
        <translation>صرف اس آلے پر</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln other(s) have it</source>
        <translation>
            <numerusform>%Ln دوسرے شخص کے پاس ہے</numerusform>
            <numerusform>%Ln دوسرے لوگوں کے پاس ہے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryRelease</name>
    <message>
        <location filename="../qml/PhotoStory/StoryRelease.qml" line="+28"/>
        <source>Uses</source>
        <extracomment>What the row of stitches counts: the ways a story may be used</extracomment>
        <translation>استعمال</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>With this story, may we…</source>
        <extracomment>Above one use of a story: may the group do this with it?</extracomment>
        <translation>اس کہانی کے ساتھ، کیا ہم یہ کر سکتے ہیں…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>When you joined you kept everything to yourself. This story stays with you.</source>
        <extracomment>When somebody agreed to no uses at all on joining</extracomment>
        <translation>شامل ہوتے وقت آپ نے سب کچھ اپنے پاس رکھا۔ یہ کہانی آپ کے پاس رہتی ہے۔</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What you do not answer stays no. You can take any of it back later.</source>
        <extracomment>Below the uses of a story</extracomment>
        <translation>جس کا آپ جواب نہ دیں، وہ “نہیں” رہتا ہے۔ آپ بعد میں کچھ بھی واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
</context>
<context>
    <name>StoryReview</name>
    <message>
        <location filename="../qml/PhotoStory/StoryReview.qml" line="+29"/>
        <source>What you told</source>
        <extracomment>A part of a story in its review</extracomment>
        <translation>آپ نے کیا بتایا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 answered</source>
        <extracomment>How many questions of a story are answered. %1 of %2</extracomment>
        <translation>%2 میں سے %1 کے جواب دیے</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Title and sentence</source>
        <translation>عنوان اور جملہ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Where it was</source>
        <translation>یہ کہاں تھا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not said</source>
        <translation>نہیں بتایا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kept, as exactly as you chose</source>
        <translation>رکھا ہے، اتنا ہی ٹھیک جتنا آپ نے چنا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How it may be used</source>
        <extracomment>Heading above the uses of a story</extracomment>
        <translation>اسے کیسے استعمال کیا جا سکتا ہے</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press to change. Nothing is yes unless you say so.</source>
        <translation>بدلنے کے لیے دبائیں۔ جب تک آپ ہاں نہ کہیں، کچھ بھی ہاں نہیں۔</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Keep my story</source>
        <extracomment>Finishes a photo story</extracomment>
        <translation>میری کہانی رکھیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment</source>
        <translation>ایک لمحہ</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+11"/>
        <source>Throw it away</source>
        <extracomment>Throws a story away that was not kept yet</extracomment>
        <translation>پھینک دیں</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Throw this story away?</source>
        <translation>یہ کہانی پھینک دیں؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Picture, words and voices are gone then. Nobody else has them.</source>
        <translation>پھر تصویر، باتیں اور آوازیں نہیں رہتیں۔ وہ کسی اور کے پاس نہیں ہیں۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it</source>
        <translation>رکھ لیں</translation>
    </message>
</context>
<context>
    <name>StoryTell</name>
    <message>
        <location filename="../qml/PhotoStory/StoryTell.qml" line="+51"/>
        <source>Your picture, not described yet</source>
        <extracomment>What somebody who does not see a picture hears when its maker has not described it</extracomment>
        <translation>آپ کی تصویر، جس کا بیان ابھی نہیں ہوا</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Another picture</source>
        <extracomment>Goes back to the step where the picture is taken or picked</extracomment>
        <translation>دوسری تصویر</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Questions</source>
        <extracomment>What the row of stitches counts</extracomment>
        <translation>سوال</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Your words</source>
        <extracomment>Name of the field in which a question of a photo story is answered</extracomment>
        <translation>آپ کے الفاظ</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Or write</source>
        <extracomment>Opens a field to write the answer in place of saying it</extracomment>
        <translation>یا لکھیں</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Next question</source>
        <extracomment>To the next question of a photo story; a question may be left out</extracomment>
        <translation>اگلا سوال</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Yours alone until you bring it to the group</source>
        <extracomment>Under a photo story that is being told</extracomment>
        <translation>صرف آپ کی، جب تک آپ اسے گروپ کے پاس نہ لائیں</translation>
    </message>
</context>
<context>
    <name>StoryWhere</name>
    <message>
        <location filename="../qml/PhotoStory/StoryWhere.qml" line="+40"/>
        <source>Where was it? You need not say.</source>
        <extracomment>Heading of the step in which a story gets its place</extracomment>
        <translation>یہ کہاں تھا؟ نہ بتانا چاہیں تو کوئی بات نہیں۔</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>All right</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Move it here</source>
        <extracomment>Keeps the place under the crosshair for a story</extracomment>
        <translation>یہاں سرکائیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It was here</source>
        <translation>یہ یہیں تھا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for where you are</source>
        <translation>دیکھ رہے ہیں کہ آپ کہاں ہیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where I am</source>
        <translation>میں جہاں ہوں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Who may know the exact spot?</source>
        <translation>ٹھیک جگہ کون جان سکتا ہے؟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Others see only the shaded part.</source>
        <translation>دوسروں کو صرف رنگا ہوا حصہ نظر آتا ہے۔</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>No place</source>
        <extracomment>The story keeps no place</extracomment>
        <translation>کوئی جگہ نہیں</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <location filename="../qml/PhotoStory/StoryWords.qml" line="+25"/>
        <source>A few words, if you like</source>
        <extracomment>Heading of the step in which a story gets its title</extracomment>
        <translation>چاہیں تو کچھ الفاظ</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>One sentence under the picture</source>
        <extracomment>Name of a field: the sentence under a photo</extracomment>
        <translation>تصویر کے نیچے ایک جملہ</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What does it show?</source>
        <extracomment>Name of a field: what is seen in a photo</extracomment>
        <translation>اس میں کیا نظر آتا ہے؟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Heard by people who cannot see it</source>
        <extracomment>Why the picture is described</extracomment>
        <translation>جو اسے دیکھ نہیں سکتے، وہ یہ سنتے ہیں</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
</context>
<context>
    <name>StuckPage</name>
    <message>
        <location filename="../qml/Survey/StuckPage.qml" line="+17"/>
        <source>Answer questions</source>
        <extracomment>Title of the page when a survey does not open.</extracomment>
        <translation>سوالوں کے جواب دیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>First we ask whether you agree to take part.</source>
        <translation>پہلے ہم پوچھتے ہیں کہ کیا آپ حصہ لینے پر راضی ہیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This survey is not here any more.</source>
        <translation>یہ سروے اب یہاں نہیں ہے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This survey cannot be read here. A facilitator can bring it in again.</source>
        <translation>یہ سروے یہاں پڑھا نہیں جا سکتا۔ مددگار اسے دوبارہ لا سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The survey does not open now.</source>
        <translation>سروے ابھی نہیں کھلتا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: opens the survey again.</extracomment>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <location filename="../qml/Survey/SummaryCard.qml" line="+32"/>
        <source>Said in your own voice</source>
        <extracomment>In the summary: this question was answered by voice.</extracomment>
        <translation>اپنی آواز میں بتایا</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture</source>
        <extracomment>In the summary: this question was answered by a picture.</extracomment>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A film</source>
        <extracomment>In the summary: this question was answered by a film.</extracomment>
        <translation>ایک فلم</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped</source>
        <translation>چھوڑ دیا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I don&apos;t know</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I&apos;d rather not say</source>
        <translation>بتانا نہیں چاہتا/چاہتی</translation>
    </message>
    <message>
        <location filename="../qml/Controls/SlideScale.qml" line="+80"/>
        <location filename="../qml/Survey/SummaryCard.qml" line="+2"/>
        <source>Not answered</source>
        <extracomment>In the summary: nobody has answered this question yet; it may stay so.</extracomment>
        <translation>جواب نہیں دیا</translation>
    </message>
    <message>
        <location filename="../qml/Survey/SummaryCard.qml" line="+4"/>
        <source>Please answer or skip</source>
        <extracomment>In the summary: this question has to be answered or skipped.</extracomment>
        <translation>جواب دیں یا چھوڑیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please look at this answer again.</source>
        <translation>یہ جواب ایک بار پھر دیکھ لیں۔</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Not looked at yet</source>
        <extracomment>In the summary: the person has not come to this question.</extracomment>
        <translation>ابھی دیکھا نہیں گیا</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <location filename="../qml/Survey/SummaryPage.qml" line="-11"/>
        <source>This is what you said</source>
        <extracomment>Title of the page that shows all answers before they are given.</extracomment>
        <translation>آپ نے یہ کہا</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All questions</source>
        <translation>تمام سوالات</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Touch an answer to change it. Then keep the change. What you said before stays in the history.</source>
        <extracomment>Below the title of the summary, when the answers were already given.</extracomment>
        <translation>بدلنے کے لیے جواب کو چھوئیں۔ پھر تبدیلی رکھیں۔ جو آپ نے پہلے کہا تھا وہ تاریخ میں رہتا ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch an answer to change it. Then give it to the group.</source>
        <extracomment>Below the title of the summary.</extracomment>
        <translation>بدلنے کے لیے جواب کو چھوئیں۔ پھر اسے گروپ کو دیں۔</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/Survey/QuestionPage.qml" line="-104"/>
        <location filename="../qml/Survey/SummaryPage.qml" line="+11"/>
        <location filename="../qml/Survey/WholePage.qml" line="+245"/>
        <source>%Ln answer(s) need another look.</source>
        <extracomment>Some required answers are missing, or do not fit. %n: how many</extracomment>
        <translation>
            <numerusform>%Ln جواب ایک بار پھر دیکھنا ہے۔</numerusform>
            <numerusform>%Ln جواب ایک بار پھر دیکھنے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/Survey/SummaryPage.qml" line="+2"/>
        <source>Show me</source>
        <extracomment>Button: goes to the first answer that needs another look.</extracomment>
        <translation>مجھے دکھائیں</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Why do you change your answers?</source>
        <extracomment>Name of the place where a person writes why they change answers they gave before.</extracomment>
        <translation>آپ اپنے جواب کیوں بدل رہے ہیں؟</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It is kept with them.</source>
        <translation>یہ اُن کے ساتھ رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A few words are needed before the change is kept.</source>
        <extracomment>Below an empty place for the reason of a change, which is needed.</extracomment>
        <translation>تبدیلی رکھنے سے پہلے چند الفاظ ضروری ہیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no room left here. Your answers are safe, but not given yet.</source>
        <translation>یہاں اور جگہ نہیں بچی۔ آپ کے جواب محفوظ ہیں، مگر ابھی دیے نہیں گئے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First we ask whether you agree to take part. Your answers stay on this device.</source>
        <translation>پہلے ہم پوچھتے ہیں کہ کیا آپ حصہ لینے پر راضی ہیں۔ آپ کے جواب اسی آلے پر رہتے ہیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your answers are safe here, but could not be given yet.</source>
        <translation>آپ کے جواب یہاں محفوظ ہیں، مگر ابھی دیے نہیں جا سکے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to give the answers.</extracomment>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Keep the change</source>
        <extracomment>Button: keeps what was changed in answers that were already given.</extracomment>
        <translation>تبدیلی رکھیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give my answers</source>
        <extracomment>Button at the end of a survey: gives the answers to the group.</extracomment>
        <translation>اپنے جواب گروپ کو دیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kept on this device</source>
        <translation>اس آلے پر رکھا ہے</translation>
    </message>
</context>
<context>
    <name>SurveyCard</name>
    <message numerus="yes">
        <location filename="../qml/Survey/SurveyCard.qml" line="+30"/>
        <source>%Ln question(s)</source>
        <extracomment>How long a survey is. %n: number of questions</extracomment>
        <translation>
            <numerusform>%Ln سوال</numerusform>
            <numerusform>%Ln سوال</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A newer version is on its way. It comes when you share.</source>
        <extracomment>A survey has changed, but the changed questions are still on another device.</extracomment>
        <translation>نیا نسخہ راستے میں ہے۔ یہ بانٹنے پر پہنچے گا۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Begun: you can go on where you were.</source>
        <extracomment>Said of a survey that was begun and not finished.</extracomment>
        <translation>شروع ہو چکا: آپ جہاں تھے وہیں سے آگے چل سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>You gave your answers</source>
        <extracomment>The person has already given their answers to this survey.</extracomment>
        <translation>آپ نے اپنے جواب دے دیے</translation>
    </message>
</context>
<context>
    <name>SurveyListPage</name>
    <message>
        <location filename="../qml/Survey/SurveyListPage.qml" line="+22"/>
        <source>Answer questions</source>
        <extracomment>Title of the list of surveys.</extracomment>
        <translation>سوالوں کے جواب دیں</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There are no questions yet.</source>
        <extracomment>There is no survey in the programme yet.</extracomment>
        <translation>ابھی کوئی سوال نہیں ہے۔</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>“%1” cannot be opened on this device. Tell a facilitator.</source>
        <extracomment>A survey is here, but its file is damaged or from a newer Uthan. %1: its title</extracomment>
        <translation>“%1” اس آلے پر نہیں کھل سکتا۔ سہولت کار کو بتائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is on its way. Its questions come when you share.</source>
        <extracomment>A survey is known, but its questions are still on another device. %1: its title</extracomment>
        <translation>”%1“ راستے میں ہے۔ اس کے سوال بانٹنے پر پہنچیں گے۔</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>A facilitator can bring in a survey.</source>
        <extracomment>What to do when there is no survey.</extracomment>
        <translation>مددگار سروے لا سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>What you gave</source>
        <extracomment>Heading above what the person has already given, in the list of surveys.</extracomment>
        <translation>جو آپ نے دیا</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can look at it and change it.</source>
        <translation>آپ اسے دیکھ اور بدل سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Given on %1</source>
        <extracomment>Below the title of answers that were given. %1: the day</extracomment>
        <translation>%1 کو دیا گیا</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>changed %Ln time(s)</source>
        <extracomment>After the day. %n: how often the answers were changed since</extracomment>
        <translation>
            <numerusform>%Ln بار بدلا گیا</numerusform>
            <numerusform>%Ln بار بدلا گیا</numerusform>
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
        <translation>واپس لیں</translation>
    </message>
    <message numerus="yes">
        <location line="-62"/>
        <source>%Ln thing(s) taken back. They are gone from this device. Other devices let go of them when they share next.</source>
        <extracomment>After taking back by code</extracomment>
        <translation>
            <numerusform>%Ln چیز واپس لے لی گئی۔ یہ اس آلے سے مٹ گئی۔ دوسرے آلات اگلی بار بانٹتے وقت اسے چھوڑ دیتے ہیں۔</numerusform>
            <numerusform>%Ln چیزیں واپس لے لی گئیں۔ یہ اس آلے سے مٹ گئیں۔ دوسرے آلات اگلی بار بانٹتے وقت انہیں چھوڑ دیتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This was taken back before. Below you see how far it has come.</source>
        <extracomment>The code was used before: everything under it is gone here already</extracomment>
        <translation>یہ پہلے ہی واپس لیا جا چکا ہے۔ نیچے دیکھیں بات کہاں تک پہنچی۔</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Write the same code here another day to see on which devices it is gone.</source>
        <extracomment>After taking back: how to see later how far it has come</extracomment>
        <translation>کسی اور دن یہی کوڈ یہاں لکھیں تو دیکھ سکیں گے کہ کن آلات سے مٹ گیا۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Everything given under your code goes: answers, photos, voices, places. It cannot be brought again.</source>
        <extracomment>What taking back does</extracomment>
        <translation>آپ کے کوڈ سے دیا ہوا سب کچھ چلا جاتا ہے: جواب، تصویریں، آوازیں، جگہیں۔ اسے دوبارہ نہیں لایا جا سکتا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This one thing goes, with its photo, its voices and its exact place. The rest of what you gave stays. It cannot be brought again.</source>
        <extracomment>The same, for one thing alone</extracomment>
        <translation>صرف یہی چیز جاتی ہے، اپنی تصویر، آوازوں اور درست جگہ کے ساتھ۔ آپ نے جو کچھ اور دیا وہ رہتا ہے۔ یہ دوبارہ نہیں لائی جا سکتی۔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.</source>
        <extracomment>What taking back cannot do</extracomment>
        <translation>یہ کیا نہیں کر سکتا: جو چھپ چکا یا دکھایا جا چکا، کسی کی لی ہوئی اسکرین کی تصویر، یا کہیں اور رکھی پرانی کاپی واپس لینا۔</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>A code has ten letters and numbers. Please look at it again.</source>
        <translation>کوڈ میں دس حروف اور ہندسے ہوتے ہیں۔ اسے ایک بار پھر دیکھ لیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We find nothing under this code on this device.</source>
        <translation>اس کوڈ پر ہمیں اس آلے میں کچھ نہیں ملتا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work just now. Please try again.</source>
        <translation>ابھی بات نہیں بنی۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Yes, take everything back</source>
        <translation>ہاں، سب کچھ واپس لیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Yes, take this back</source>
        <translation>ہاں، یہ واپس لیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write your code first</source>
        <translation>پہلے اپنا کوڈ لکھیں</translation>
    </message>
</context>
<context>
    <name>TakenBackPage</name>
    <message>
        <location filename="../qml/Desk/TakenBackPage.qml" line="+19"/>
        <source>What was taken back</source>
        <translation>جو واپس لیا گیا</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nobody took anything back.</source>
        <extracomment>Nobody has taken anything back</extracomment>
        <translation>کسی نے کچھ واپس نہیں لیا۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>To look at again</source>
        <extracomment>Heading over themes, findings, decisions that rest on something taken back</extracomment>
        <translation>جسے دوبارہ دیکھنا ہے</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: something it rests on was taken back</source>
        <extracomment>Under something people made. %1: what it is (theme, finding)</extracomment>
        <translation>%1: جس پر یہ مبنی ہے، اس میں سے کچھ واپس لے لیا گیا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Where it is gone</source>
        <extracomment>Heading over the takings back</extracomment>
        <translation>کہاں سے مٹ گیا</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.</source>
        <translation>یہ کیا نہیں کر سکتا: جو چھپ چکا یا دکھایا جا چکا، کسی کی لی ہوئی اسکرین کی تصویر، یا کہیں اور رکھی پرانی کاپی واپس لینا۔</translation>
    </message>
</context>
<context>
    <name>TakingCard</name>
    <message>
        <location filename="../qml/Desk/TakingCard.qml" line="+34"/>
        <source>Taken back on %1 of %2 devices</source>
        <extracomment>How far a taking back has come. %1: devices it is gone from, %2: all devices of the group</extracomment>
        <translation>%2 میں سے %1 آلات پر واپس لیا گیا</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln thing(s)</source>
        <extracomment>Under it. %n: things taken back</extracomment>
        <translation>
            <numerusform>%Ln چیز</numerusform>
            <numerusform>%Ln چیزیں</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gone from: %1</source>
        <extracomment>Devices that signed that they let go of what was taken back. %1: their names</extracomment>
        <translation>یہاں سے مٹ گیا: %1</translation>
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
        <translation>ابھی نہیں: %1، آخری خبر %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not yet: %1, let in but not met</source>
        <extracomment>The same, of a device that was let in and never exchanged anything. %1: its name</extracomment>
        <translation>ابھی نہیں: %1، شامل کیا گیا مگر ملاقات نہیں ہوئی</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 was taken out of the group before and may still hold it.</source>
        <extracomment>A lost device that cannot be told any more. %1: its name</extracomment>
        <translation>%1 کو پہلے ہی گروہ سے نکال دیا گیا تھا، ہو سکتا ہے اس میں اب بھی ہو۔</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <location filename="../qml/Talk/TalkPage.qml" line="+18"/>
        <source>Talk</source>
        <extracomment>Title of the place for what the group does in the same room. One word, a verb</extracomment>
        <translation>بات کریں</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What did we hear?</source>
        <extracomment>Opens the board where the group sorts answers, pictures and places into themes</extracomment>
        <translation>ہم نے کیا سنا؟</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln card(s) wait for a place.</source>
        <extracomment>About the board. %n: cards nobody has placed yet</extracomment>
        <translation>
            <numerusform>%Ln کارڈ جگہ کے انتظار میں ہے۔</numerusform>
            <numerusform>%Ln کارڈ جگہ کے انتظار میں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Every card has a place.</source>
        <translation>ہر کارڈ کو جگہ مل گئی۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Walk through the pictures</source>
        <translation>تصویریں گھوم کر دیکھیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look and listen together first.</source>
        <extracomment>About the gallery, seen together in the room</extracomment>
        <translation>پہلے مل کر دیکھیں اور سنیں۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Who is in the room?</source>
        <extracomment>Opens the page that counts who is in the room</extracomment>
        <translation>کمرے میں کون کون ہے؟</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people are here.</source>
        <extracomment>%n: people in the room</extracomment>
        <translation>
            <numerusform>یہاں %Ln شخص ہے۔</numerusform>
            <numerusform>یہاں %Ln لوگ ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody is counted yet.</source>
        <translation>ابھی کسی کو گنا نہیں گیا۔</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What we call it</source>
        <extracomment>Heading over the themes the group has named</extracomment>
        <translation>ہم اسے کیا کہتے ہیں</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%Ln voice(s)</source>
        <extracomment>How many people speak through a theme&apos;s cards</extracomment>
        <translation>
            <numerusform>%Ln آواز</numerusform>
            <numerusform>%Ln آوازیں</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>دوبارہ دیکھنا ہے</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <location filename="../qml/Survey/ThanksPage.qml" line="+46"/>
        <source>Thank you. Your answers are with us now.</source>
        <extracomment>After the answers were given.</extracomment>
        <translation>شکریہ۔ آپ کے جواب اب ہمارے پاس ہیں۔</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>These are your stitches. Each one is an answer you gave.</source>
        <extracomment>Above the rows of stitches: each stitch is one answer, each row one part of the survey.</extracomment>
        <translation>یہ آپ کے ٹانکے ہیں۔ ہر ٹانکا آپ کا دیا ہوا ایک جواب ہے۔</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+3"/>
        <source>Keep your code. With it you can take back what you gave, here or on another of our devices.</source>
        <extracomment>Reminder of the receipt code that was shown when the person agreed to take part.</extracomment>
        <translation>اپنا کوڈ سنبھال کر رکھیں۔ اس سے آپ اپنی دی ہوئی چیز واپس لے سکتے ہیں، یہاں یا ہمارے کسی اور آلے پر۔</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Give something more</source>
        <extracomment>Button: back to the first page, still the same person.</extracomment>
        <translation>کچھ اور دیں</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Next person</source>
        <extracomment>Button: this person is finished; the device is passed to somebody else. Everything said is closed.</extracomment>
        <translation>اگلا شخص</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closes what you said</source>
        <extracomment>Small line on the button &quot;Next person&quot;.</extracomment>
        <translation>آپ کی سب باتیں بند ہو جاتی ہیں</translation>
    </message>
</context>
<context>
    <name>ThemeGroup</name>
    <message>
        <location filename="../qml/Controls/ThemeGroup.qml" line="+68"/>
        <source>Unfold %1</source>
        <extracomment>Names of the arrow that puts the cards of a theme away or shows them again. %1 is the theme.</extracomment>
        <translation>%1 پھیلائیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fold %1</source>
        <translation>%1 سمیٹیں</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Put the card here</source>
        <extracomment>Button inside a theme while a card is in somebody&apos;s hands.</extracomment>
        <translation>کارڈ یہاں لگائیں</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <location filename="../qml/Gather/ThingsPage.qml" line="+17"/>
        <source>Answers</source>
        <extracomment>A kind of thing a person gave: a filled survey</extracomment>
        <translation>جواب</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Photo story</source>
        <extracomment>A kind of thing a person gave</extracomment>
        <translation>تصویری کہانی</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <extracomment>A kind of thing a person gave: a place on the map</extracomment>
        <translation>جگہ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>My things</source>
        <translation>میری چیزیں</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>You have not given anything yet.</source>
        <extracomment>This person has not given anything yet</extracomment>
        <translation>آپ نے ابھی کچھ نہیں دیا۔</translation>
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
        <translation>بدلا، ابھی دیا نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Begun, not given yet</source>
        <extracomment>A thing begun and not finished; only its maker&apos;s, never shared</extracomment>
        <translation>شروع کیا، ابھی دیا نہیں</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only on this device</source>
        <extracomment>Where a thing is: no other device has it</extracomment>
        <translation>صرف اس آلے پر</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln other device(s) hold it</source>
        <extracomment>Where a thing is: how many other devices have it</extracomment>
        <translation>
            <numerusform>%Ln دوسرے آلے کے پاس ہے</numerusform>
            <numerusform>%Ln دوسرے آلات کے پاس ہے</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+15"/>
        <source>Go on with it</source>
        <extracomment>Button on a thing that was begun</extracomment>
        <translation>اسے لے کر آگے چلیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at it or change it</source>
        <extracomment>Button on answers that a person gave: opens them, to be read and changed</extracomment>
        <translation>اسے دیکھیں یا بدلیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Look at it</source>
        <extracomment>Button on a photo story that was kept: opens it</extracomment>
        <translation>اسے دیکھیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Take this one back</source>
        <extracomment>Button on something a person gave: takes back this one thing</extracomment>
        <translation>یہ واپس لیں</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <location filename="../qml/Follow/ThreadCard.qml" line="+39"/>
        <source>They said: %1</source>
        <extracomment>The last answer to an ask. %1: what they said</extracomment>
        <translation>انہوں نے کہا: %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>دوبارہ دیکھنا ہے</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Open: %1</source>
        <extracomment>Opens a finding, an ask or a promise. %1: its words</extracomment>
        <translation>کھولیں: %1</translation>
    </message>
</context>
<context>
    <name>UnderTheTree</name>
    <message>
        <location filename="../qml/Controls/UnderTheTree.qml" line="+42"/>
        <source>Under the tree</source>
        <translation>پیڑ کے نیچے</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set down, never thrown away</source>
        <translation>نیچے رکھا ہے، پھینکا کبھی نہیں جاتا</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Pick a card first</source>
        <extracomment>Said when somebody presses the empty place under the tree with no card in hand.</extracomment>
        <translation>پہلے ایک کارڈ اٹھائیں</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Tap here to set it down</source>
        <extracomment>In the empty place under the tree.</extracomment>
        <translation>نیچے رکھنے کے لیے یہاں دبائیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pick a card, then tap here to set it down</source>
        <translation>ایک کارڈ اٹھائیں، پھر اسے نیچے رکھنے کے لیے یہاں دبائیں</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../qml/Controls/UndoBar.qml" line="+85"/>
        <source>Undo</source>
        <extracomment>Button that takes back what was just done.</extracomment>
        <translation>پہلے جیسا کریں</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <location filename="../qml/Desk/VerifyPage.qml" line="+18"/>
        <source>Look whether all is whole</source>
        <translation>دیکھیں کہ سب سلامت ہے</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Every entry is signed and chained to the one before. This looks at all of them, opens every picture and voice, and builds anew what the screens show.</source>
        <extracomment>What the check does</extracomment>
        <translation>ہر اندراج پر دستخط ہے اور وہ پچھلے سے جڑا ہے۔ یہ ان سب کو دیکھتا ہے، ہر تصویر اور آواز کھولتا ہے، اور جو اسکرین پر ہے اسے نئے سرے سے بناتا ہے۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Look now</source>
        <extracomment>Button: start the check</extracomment>
        <translation>اب دیکھیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is looking already.</source>
        <translation>پہلے سے دیکھا جا رہا ہے۔</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>All is whole.</source>
        <translation>سب سلامت ہے۔</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) are damaged. The rest is safe.</source>
        <extracomment>%n: damaged things</extracomment>
        <translation>
            <numerusform>%Ln چیز خراب ہے۔ باقی سب محفوظ ہے۔</numerusform>
            <numerusform>%Ln چیزیں خراب ہیں۔ باقی سب محفوظ ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Entries</source>
        <extracomment>What was checked: log entries, signatures, records, pictures and voices</extracomment>
        <translation>اندراج</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Signatures</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Things people gave or made</source>
        <translation>لوگوں کی دی یا بنائی ہوئی چیزیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pictures, voices and files</source>
        <translation>تصویریں، آوازیں اور فائلیں</translation>
    </message>
</context>
<context>
    <name>VideoWidget</name>
    <message>
        <location filename="../qml/Survey/VideoWidget.qml" line="+48"/>
        <source>The camera is getting ready</source>
        <extracomment>Between pressing &quot;Film now&quot; and the first picture of the film.</extracomment>
        <translation>کیمرا تیار ہو رہا ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filming · %1</source>
        <extracomment>While a film is recorded. %1: how long it is so far, as &quot;0:24&quot;</extracomment>
        <translation>فلم بن رہی ہے · %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop filming</source>
        <extracomment>Button: ends the recording of a film.</extracomment>
        <translation>فلم بنانا روکیں</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Film now</source>
        <extracomment>Button: begins to record what the camera sees.</extracomment>
        <translation>ابھی فلم بنائیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make a film</source>
        <extracomment>Button: opens the camera to make a film.</extracomment>
        <translation>ایک فلم بنائیں</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no camera here. You can choose a film that is already on this device.</source>
        <extracomment>The device has no camera; a film or a picture can only be chosen.</extracomment>
        <translation>یہاں کیمرہ نہیں۔ آپ اس آلے پر پہلے سے موجود فلم چن سکتے ہیں۔</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+17"/>
        <source>Choose a film</source>
        <extracomment>Button: picks a film that is already on this device.</extracomment>
        <translation>ایک فلم چنیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Films (*.webm *.mp4 *.mkv *.mov *.3gp *.ogv)</source>
        <extracomment>Names a kind of file in the file chooser.</extracomment>
        <translation>فلمیں (*.webm *.mp4 *.mkv *.mov *.3gp *.ogv)</translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <location filename="../qml/Shell/VoiceNotice.qml" line="+44"/>
        <source>There is no voice for these words on this device yet. Ask somebody to read them to you.</source>
        <extracomment>Shown when a hear button was pressed for words in a language this device has no voice for</extracomment>
        <translation>ان الفاظ کی آواز ابھی اس آلے پر نہیں ہے۔ کسی سے کہیں کہ پڑھ کر سنا دیں۔</translation>
    </message>
</context>
<context>
    <name>VoiceRecorder</name>
    <message>
        <location filename="../qml/Controls/VoiceRecorder.qml" line="+26"/>
        <source>Say it</source>
        <extracomment>The large button that starts recording a voice.</extracomment>
        <translation>بولیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in any language</source>
        <extracomment>Below &quot;Say it&quot;: people may speak the language they like.</extracomment>
        <translation>کسی بھی زبان میں</translation>
    </message>
    <message>
        <location line="+30"/>
        <location line="+26"/>
        <source>The microphone is getting ready</source>
        <extracomment>On the large button that starts recording a voice, between pressing it and being heard.
----------
State of a recording, said before the microphone opens: recording, paused, done but not kept, kept.</extracomment>
        <translation>مائیک تیار ہو رہا ہے</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../qml/Survey/SayingStrip.qml" line="+41"/>
        <source>We hear you now</source>
        <translation>ہم اب آپ کو سن رہے ہیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Resting. What you said is here</source>
        <translation>رکا ہوا ہے۔ آپ کی بات یہیں ہے</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept on this device</source>
        <translation>اس آلے پر رکھا ہے</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear what you said</source>
        <translation>اپنی بات سنیں</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Rest a little</source>
        <extracomment>Below round buttons: rest from recording for a while; go on recording.</extracomment>
        <translation>ذرا رکیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on</source>
        <translation>آگے بولیں</translation>
    </message>
    <message>
        <location line="+20"/>
        <location filename="../qml/Survey/SayingStrip.qml" line="+10"/>
        <source>I am done</source>
        <extracomment>Below the large round button: the person has said all.</extracomment>
        <translation>میری بات پوری ہوئی</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+29"/>
        <source>Again</source>
        <extracomment>Below a round button: throw this recording away and start again.</extracomment>
        <translation>پھر سے</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Stop</source>
        <extracomment>Plays the person&apos;s own voice back to them; stops it.</extracomment>
        <translation>روکیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Keep it</source>
        <extracomment>Keeps the recording on this device.</extracomment>
        <translation>رکھ لیں</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The microphone is closed to us.</source>
        <extracomment>The device does not let the app use its microphone.</extracomment>
        <translation>مائیک ہمارے لیے بند ہے۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open it in the settings of this device, or write your answer.</source>
        <translation>اسے اس آلے کی سیٹنگز میں کھولیں، یا اپنا جواب لکھیں۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>There is no room left on this device.</source>
        <extracomment>The device is full, so that no voice can be recorded.</extracomment>
        <translation>اس آلے پر اور جگہ نہیں بچی۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you said so far is kept. Make room, or write your answer.</source>
        <translation>اب تک آپ نے جو کہا وہ رکھا ہے۔ جگہ بنائیں، یا اپنا جواب لکھیں۔</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Or write it</source>
        <extracomment>Below the voice recorder: type the answer in place of saying it.</extracomment>
        <translation>یا لکھیں</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <location filename="../qml/Desk/WaitingCard.qml" line="+22"/>
        <source>Only a facilitator&apos;s device decides this.</source>
        <extracomment>Why the buttons cannot be pressed</extracomment>
        <translation>یہ صرف سہولت کار کا آلہ طے کرتا ہے۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something this device cannot read</source>
        <extracomment>Something that waits and that this device cannot read</extracomment>
        <translation>کوئی چیز جسے یہ آلہ نہیں پڑھ سکتا</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>From %1, on %2</source>
        <extracomment>Where something that waits came from. %1: name of a device, %2: date</extracomment>
        <translation>%1 سے، %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From a device nobody let in, on %1</source>
        <extracomment>The same, of a device nobody let in. %1 is left for the date</extracomment>
        <translation>ایسے آلے سے جسے کسی نے شامل نہیں کیا، %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>new</source>
        <extracomment>What waits: something new, or a change of something that is there</extracomment>
        <translation>نیا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not let in</source>
        <translation>شامل نہیں کیا گیا</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Let it in after all</source>
        <extracomment>Button: what waits counts from now on, on every device</extracomment>
        <translation>پھر بھی شامل کریں</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Let it in</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Do not let it in</source>
        <extracomment>Button: what waits does not count; it is kept and can be let in later</extracomment>
        <translation>شامل نہ کریں</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <location filename="../qml/Desk/WaitingPage.qml" line="+19"/>
        <source>What waits to be let in</source>
        <translation>جو شامل ہونے کا منتظر ہے</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>These came from a device that was taken out of the group, or that nobody let in. Nobody else sees them until you decide. Every device will follow.</source>
        <extracomment>What this page is for</extracomment>
        <translation>یہ ایسے آلے سے آیا جسے گروہ سے نکال دیا گیا، یا جسے کسی نے شامل نہیں کیا۔ آپ کے فیصلے تک کوئی اور اسے نہیں دیکھتا۔ تمام آلات اس پر چلیں گے۔</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing waits.</source>
        <extracomment>Nothing waits to be let in</extracomment>
        <translation>کچھ منتظر نہیں۔</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Let all of it in</source>
        <extracomment>Button: let in everything that waits</extracomment>
        <translation>سب کو شامل کریں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a facilitator&apos;s device decides this.</source>
        <translation>یہ صرف سہولت کار کا آلہ طے کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>WayFrame</name>
    <message numerus="yes">
        <location filename="../qml/Survey/WayFrame.qml" line="+38"/>
        <source>%Ln point(s) on it.</source>
        <extracomment>What a map shows, for who does not see it. %n: how many points were put down</extracomment>
        <translation>
            <numerusform>اس پر %Ln نقطہ۔</numerusform>
            <numerusform>اس پر %Ln نقطے۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter puts a point in the middle</source>
        <extracomment>For a screen reader, how the map of a question is used with the keyboard.</extracomment>
        <translation>انٹر درمیان میں ایک نقطہ رکھتا ہے</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <location filename="../qml/Survey/WholePage.qml" line="-230"/>
        <source>Kept on this device</source>
        <translation>اس آلے پر محفوظ</translation>
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
        <translation>تمام سوالات</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Another language</source>
        <translation>کوئی اور زبان</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>Add one more</source>
        <translation>ایک اور جوڑیں</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>Add: %1</source>
        <translation>جوڑیں: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%Ln question(s) still need an answer, or Skip.</source>
        <extracomment>Some required answers of the whole survey are missing. %n: how many</extracomment>
        <translation>
            <numerusform>%Ln سوال کا جواب باقی ہے، یا چھوڑ دیں۔</numerusform>
            <numerusform>%Ln سوالوں کا جواب باقی ہے، یا چھوڑ دیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>There is no room left here. What you just said is not kept yet.</source>
        <translation>یہاں اور جگہ نہیں بچی۔ آپ نے ابھی جو کہا وہ رکھا نہیں گیا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you just said could not be kept yet.</source>
        <translation>آپ نے ابھی جو کہا وہ رکھا نہیں جا سکا۔</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>It was taken out.</source>
        <translation>وہ نکال دیا گیا۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your answer was left out.</source>
        <translation>آپ کا جواب چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Done</source>
        <extracomment>Button below a whole survey: to the list of all answers.</extracomment>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To the end</source>
        <translation>آخر تک</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <location filename="../qml/Desk/WordingCard.qml" line="+21"/>
        <source>Somebody</source>
        <extracomment>Somebody whose name is not known here</extracomment>
        <translation>کوئی شخص</translation>
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
        <translation>اسے چنیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2, written by %3</source>
        <extracomment>For those who cannot see the screen. %1: name of the field, %2: the wording, %3: who wrote it</extracomment>
        <translation>%1: %2، تحریر %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only the person who gave this chooses.</source>
        <extracomment>Why the button cannot be pressed</extracomment>
        <translation>صرف وہی چنتا ہے جس نے یہ دیا۔</translation>
    </message>
</context>
<context>
    <name>WrittenWidget</name>
    <message>
        <location filename="../qml/Survey/WrittenWidget.qml" line="+22"/>
        <source>The number</source>
        <extracomment>Name of the place where the person writes digits: a telephone number, the number of a house.</extracomment>
        <translation>نمبر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your own words</source>
        <extracomment>Name of the place where the person writes an answer in their own words.</extracomment>
        <translation>آپ کے اپنے الفاظ</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Show what is written</source>
        <extracomment>Button beside writing that is covered with dots: shows the letters.</extracomment>
        <translation>جو لکھا ہے دکھائیں</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Open this address</source>
        <extracomment>Button: opens the address that stands in the answer, where there is a network.</extracomment>
        <translation>یہ پتہ کھولیں</translation>
    </message>
</context>
<context>
    <name>uthan::app::GatherViewModel</name>
    <message numerus="yes">
        <location filename="../app/viewmodel/gatherviewmodel.cpp" line="+253"/>
        <source>%Ln answer sheet(s)</source>
        <extracomment>Part of a list, &quot;3 answer sheets&quot;: filled surveys</extracomment>
        <translation>
            <numerusform>%Ln جوابی پرچہ</numerusform>
            <numerusform>%Ln جوابی پرچے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln photo story(s)</source>
        <extracomment>Part of a list, &quot;5 photo stories&quot;</extracomment>
        <translation>
            <numerusform>%Ln تصویری کہانی</numerusform>
            <numerusform>%Ln تصویری کہانیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln place(s)</source>
        <extracomment>Part of a list, &quot;2 places&quot;: places put on the map</extracomment>
        <translation>
            <numerusform>%Ln جگہ</numerusform>
            <numerusform>%Ln جگہیں</numerusform>
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
        <translation>%1 اور %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only on this device: %1</source>
        <extracomment>%1 is a list such as &quot;3 answer sheets and 5 photo stories&quot;: not yet held by any other device</extracomment>
        <translation>صرف اس آلے پر: %1</translation>
    </message>
    <message numerus="yes">
        <location line="-10"/>
        <source>%Ln sealed thing(s)</source>
        <extracomment>Part of a list, &quot;2 sealed things&quot;: kept here for the stewards, this device cannot open them itself</extracomment>
        <translation>
            <numerusform>%Ln مہر بند چیز</numerusform>
            <numerusform>%Ln مہر بند چیزیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uthan::app::HubViewModel</name>
    <message>
        <location filename="../app/viewmodel/hubviewmodel.cpp" line="+77"/>
        <source>An address looks like this: https://hub.example.org:8443/</source>
        <extracomment>Below the field for the address of a hub, when what is written there cannot be one</extracomment>
        <translation>پتا ایسا ہوتا ہے: https://hub.example.org:8443/</translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>The hub has what is here. %Ln new thing(s) came in.</source>
        <extracomment>After sharing with the hub. %n: things that came from it</extracomment>
        <translation>
            <numerusform>مرکز کے پاس یہاں کا سب کچھ ہے۔ %Ln نئی چیز آئی۔</numerusform>
            <numerusform>مرکز کے پاس یہاں کا سب کچھ ہے۔ %Ln نئی چیزیں آئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hub has what is here. Nothing new was there.</source>
        <extracomment>After sharing with the hub, when nothing new came</extracomment>
        <translation>مرکز کے پاس یہاں کا سب کچھ ہے۔ وہاں کچھ نیا نہیں تھا۔</translation>
    </message>
</context>
<context>
    <name>uthan::app::I18n</name>
    <message>
        <location filename="../app/viewmodel/i18n.cpp" line="+188"/>
        <source>%1 %</source>
        <extracomment>A share of a hundred: %1 is the number</extracomment>
        <translation>%1 فیصد</translation>
    </message>
</context>
<context>
    <name>uthan::app::MapViewModel</name>
    <message>
        <location filename="../app/viewmodel/mapviewmodel.cpp" line="+84"/>
        <source>This device may not say where it is. Move the map to the place instead.</source>
        <translation>اس آلے کو اپنی جگہ بتانے کی اجازت نہیں۔ اس کے بدلے نقشے کو اس جگہ تک سرکائیں۔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This device could not find where it is. Move the map to the place instead.</source>
        <translation>یہ آلہ اپنی جگہ نہیں ڈھونڈ سکا۔ اس کے بدلے نقشے کو اس جگہ تک سرکائیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device does not know where it is. Move the map to the place instead.</source>
        <translation>اس آلے کو اپنی جگہ معلوم نہیں۔ اس کے بدلے نقشے کو اس جگہ تک سرکائیں۔</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>kept by its keepers, not shown</source>
        <extracomment>Where a place is, when only its keepers may know</extracomment>
        <translation>رکھوالوں کے پاس رکھی ہے، دکھائی نہیں جاتی</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 m</source>
        <extracomment>A short distance; %1 is a number</extracomment>
        <translation>%1 میٹر</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 km</source>
        <extracomment>A long distance; %1 is a number</extracomment>
        <translation>%1 کلومیٹر</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>here</source>
        <extracomment>Where a place is: at the middle of the map</extracomment>
        <translation>یہیں</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 north</source>
        <extracomment>Distance and direction from the middle of the map, as in &quot;300 m north&quot;; the same for the seven that follow</extracomment>
        <translation>%1 شمال میں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 north-east</source>
        <translation>%1 شمال مشرق میں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 east</source>
        <translation>%1 مشرق میں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south-east</source>
        <translation>%1 جنوب مشرق میں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south</source>
        <translation>%1 جنوب میں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south-west</source>
        <translation>%1 جنوب مغرب میں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 west</source>
        <translation>%1 مغرب میں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 north-west</source>
        <translation>%1 شمال مغرب میں</translation>
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
        <translation>نقشے پر ابھی کچھ نہیں ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Near: %1</source>
        <extracomment>Said of the map for people who do not see it; %1 is a list of places with distance and direction</extracomment>
        <translation>قریب: %1</translation>
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
        <translation>%1: اب نقشے پر ہے</translation>
    </message>
</context>
<context>
    <name>uthan::app::NearbyViewModel</name>
    <message>
        <location filename="../app/viewmodel/nearbyprogress.cpp" line="+41"/>
        <source>nothing to bring</source>
        <extracomment>Beside a sort of thing while sharing: none of it has to go</extracomment>
        <translation>لے جانے کو کچھ نہیں</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>all %1</source>
        <extracomment>Beside a sort of thing while sharing: all have gone. %1: how many</extracomment>
        <translation>سب %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2</source>
        <extracomment>Beside a sort of thing while sharing. %1 of %2 have gone</extracomment>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>after, %1 MB</source>
        <extracomment>Beside a sort of thing while sharing: its turn comes later. %1: megabytes</extracomment>
        <translation>بعد میں، %1 MB</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>after</source>
        <extracomment>Beside a sort of thing while sharing: its turn comes later</extracomment>
        <translation>بعد میں</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 MB left</source>
        <extracomment>While sharing. %1: megabytes that have not gone yet</extracomment>
        <translation>%1 MB باقی</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 MB left, less than a minute</source>
        <translation>%1 MB باقی، ایک منٹ سے کم</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 MB left, about %Ln minute(s)</source>
        <extracomment>While sharing. %1: megabytes that have not gone yet, %n: minutes</extracomment>
        <translation>
            <numerusform>%1 MB باقی، تقریباً %Ln منٹ</numerusform>
            <numerusform>%1 MB باقی، تقریباً %Ln منٹ</numerusform>
        </translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Answers and words</source>
        <extracomment>Sorts of things while sharing, small ones first</extracomment>
        <translation>جواب اور باتیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Small pictures</source>
        <translation>چھوٹی تصویریں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voices</source>
        <translation>آوازیں</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Full pictures</source>
        <translation>پوری تصویریں</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/nearbyviewmodel.cpp" line="+78"/>
        <source>sharing now</source>
        <extracomment>Of a person near: things are going between the two devices now</extracomment>
        <translation>ابھی بانٹا جا رہا ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>has it all</source>
        <translation>سب کچھ ہے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is near</source>
        <translation>قریب ہے</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>An address looks like this: 192.168.43.1:40213</source>
        <extracomment>Below the field where one writes the address of another device</extracomment>
        <translation>پتا ایسا ہوتا ہے: 192.168.43.1:40213</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>This device is on no Wi-Fi. Join one, or open a hotspot, then try again.</source>
        <extracomment>Sharing nearby: the device has no network to share over</extracomment>
        <translation>یہ آلہ کسی وائی فائی پر نہیں۔ کسی سے جڑیں یا ہاٹ اسپاٹ کھولیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>%1 and this device hold the same now. %Ln new thing(s) came in.</source>
        <extracomment>After sharing. %1: the other device, &quot;Tania&apos;s tablet&quot;. %n: things that came from it</extracomment>
        <translation>
            <numerusform>%1 اور اس آلے کے پاس اب ایک جیسی چیزیں ہیں۔ %Ln نئی چیزیں آئیں۔</numerusform>
            <numerusform>%1 اور اس آلے کے پاس اب ایک جیسی چیزیں ہیں۔ %Ln نئی چیزیں آئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 and this device hold the same now.</source>
        <extracomment>After sharing, when nothing new came in. %1: the other device</extracomment>
        <translation>%1 اور اس آلے کے پاس اب ایک جیسی چیزیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>uthan::app::RoomViewModel</name>
    <message>
        <location filename="../app/viewmodel/roomviewmodel.cpp" line="+63"/>
        <source>This picture is not on this device yet. It comes when you share.</source>
        <translation>یہ تصویر ابھی اس آلے پر نہیں ہے۔ بانٹنے پر آ جائے گی۔</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>This picture was cleared from this device. It is on %Ln other device(s).</source>
        <translation>
            <numerusform>یہ تصویر اس آلے سے ہٹا دی گئی۔ یہ %Ln اور آلے پر ہے۔</numerusform>
            <numerusform>یہ تصویر اس آلے سے ہٹا دی گئی۔ یہ %Ln اور آلات پر ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>This picture has not come to this device yet. It is on %Ln other device(s).</source>
        <extracomment>In place of a picture that is still to come. %n: devices</extracomment>
        <translation>
            <numerusform>یہ تصویر ابھی اس آلے پر نہیں آئی۔ یہ %Ln اور آلے پر ہے۔</numerusform>
            <numerusform>یہ تصویر ابھی اس آلے پر نہیں آئی۔ یہ %Ln اور آلات پر ہے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uthan::app::ShareViewModel</name>
    <message>
        <location filename="../app/viewmodel/shareviewmodel.cpp" line="+92"/>
        <source>Home folder</source>
        <extracomment>A place to put files: the person&apos;s own folder on this computer</extracomment>
        <translation>ہوم فولڈر</translation>
    </message>
</context>
<context>
    <name>uthan::app::StoriesViewModel</name>
    <message>
        <location filename="../app/viewmodel/storiesviewmodel.cpp" line="+238"/>
        <source>Somebody in the picture</source>
        <extracomment>How we call somebody in a picture whom its maker has not named</extracomment>
        <translation>تصویر میں کوئی شخص</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: not asked yet</source>
        <extracomment>Why a photo story waits; %1 is how its maker calls the person in the picture: &quot;My grandson&quot;</extracomment>
        <translation>%1: ابھی پوچھا نہیں</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 said no. Cover that part, or keep the story to yourself.</source>
        <translation>%1: انکار کیا۔ وہ حصہ ڈھانپیں، یا کہانی اپنے پاس رکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: a parent or guardian must say yes too</source>
        <translation>%1: ماں باپ یا سرپرست کی ہاں بھی چاہیے</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: a parent or guardian said no. Cover that part, or keep the story to yourself.</source>
        <translation>%1: ماں باپ یا سرپرست نے انکار کیا۔ وہ حصہ ڈھانپیں، یا کہانی اپنے پاس رکھیں۔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You have not said that the group may talk about it</source>
        <translation>آپ نے ابھی نہیں کہا کہ گروپ اس پر بات کر سکتا ہے</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When you joined you said that nothing of yours is shown in talks</source>
        <translation>شامل ہوتے وقت آپ نے کہا کہ آپ کی کوئی چیز گفتگو میں نہ دکھائی جائے</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>A parent or guardian of who made it must say yes too</source>
        <extracomment>Why a photo story waits: who made it is a child</extracomment>
        <translation>جس نے یہ بنایا اس کے والدین یا سرپرست کو بھی ہاں کہنا ہوگا</translation>
    </message>
</context>
</TS>
