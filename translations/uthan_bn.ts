<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD">
<context>
    <name>AboutStep</name>
    <message>
        <location filename="../qml/Welcome/AboutStep.qml" line="+17"/>
        <source>Here you tell what you know: by answering questions, with a photo, or on a map. You can always speak in place of writing.</source>
        <extracomment>What this is, first of three sentences</extracomment>
        <translation>এখানে আপনি যা জানেন তা বলেন: প্রশ্নের উত্তর দিয়ে, ছবি দিয়ে, বা মানচিত্রে। লেখার বদলে সব সময় মুখে বলতে পারেন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you give goes to the people of this programme, and to nobody else. They look at it together and decide what to do.</source>
        <translation>আপনি যা দেন তা শুধু এই কর্মসূচির মানুষ পান, আর কেউ না। তাঁরা একসঙ্গে দেখেন ও ঠিক করেন কী করা যায়।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You decide what may be done with it. You can stop whenever you want, and take it back later.</source>
        <translation>এ দিয়ে কী করা যাবে, তা আপনি ঠিক করেন। যখন খুশি থামতে পারেন, পরে ফিরিয়েও নিতে পারেন।</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>What is this?</source>
        <extracomment>Title of the page that says what this is</extracomment>
        <translation>এটা কী?</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Go on</source>
        <extracomment>Button to the next step</extracomment>
        <translation>এগিয়ে যাই</translation>
    </message>
</context>
<context>
    <name>AcknowledgeWidget</name>
    <message>
        <location filename="../qml/Survey/AcknowledgeWidget.qml" line="+17"/>
        <location filename="../app/viewmodel/answerwords.cpp" line="+70"/>
        <source>Yes, I have seen this</source>
        <extracomment>The one choice of a question that only asks whether something was seen or understood.</extracomment>
        <translation>হ্যাঁ, আমি এটা দেখেছি</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <location filename="../qml/Share/AddressPart.qml" line="+21"/>
        <source>Somebody near is not shown?</source>
        <extracomment>Button: opens a field for the address of a device that is near but not found</extracomment>
        <translation>কাছের কাউকে দেখা যাচ্ছে না?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Write this on the other device:</source>
        <extracomment>Before this device&apos;s address on the network, like 192.168.43.1:40213</extracomment>
        <translation>অন্য যন্ত্রে এটি লিখুন:</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Or write here what the other device shows</source>
        <extracomment>Name of a field: the address the other device shows</extracomment>
        <translation>অথবা অন্য যন্ত্রে যা দেখায় তা এখানে লিখুন</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Share with that device</source>
        <extracomment>Button: share with the device whose address was written</extracomment>
        <translation>ওই যন্ত্রের সঙ্গে ভাগ করুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until this exchange is done.</source>
        <translation>এই দেওয়া-নেওয়া শেষ হওয়া পর্যন্ত অপেক্ষা করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write the address first.</source>
        <extracomment>Why the button does nothing yet: the address field is empty</extracomment>
        <translation>আগে ঠিকানাটি লিখুন।</translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <location filename="../qml/Me/AgreedPage.qml" line="+20"/>
        <source>What I agreed to</source>
        <translation>আমি যাতে রাজি হয়েছি</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>When you say no to something now, it is not used for that from now on. What was already printed or shown cannot be called back.</source>
        <extracomment>Below what was agreed to</extracomment>
        <translation>এখন কিছুতে না বললে, এর পর তা আর সেই কাজে লাগে না। যা ছাপা বা দেখানো হয়ে গেছে, তা ফেরানো যায় না।</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go through it again</source>
        <extracomment>Button: goes through the uses again</extracomment>
        <translation>আবার একে একে দেখি</translation>
    </message>
</context>
<context>
    <name>AnotherRow</name>
    <message>
        <location filename="../qml/Survey/AnotherRow.qml" line="+54"/>
        <source>Is there one to tell about?</source>
        <extracomment>Asked before the first row of a list (people, places, …) is told about.</extracomment>
        <translation>বলার মতো কেউ বা কিছু আছে কি?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is there another one?</source>
        <extracomment>Asked after the rows of a list that are already told about.</extracomment>
        <translation>আরেকটি আছে কি?</translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>Show all %Ln</source>
        <extracomment>Button: shows all rows of a long list. %n: how many there are</extracomment>
        <translation>
            <numerusform>সব %Ln টি দেখুন</numerusform>
            <numerusform>সব %Ln টি দেখুন</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, begin with one</source>
        <extracomment>Button: begins the first row of a list.</extracomment>
        <translation>হ্যাঁ, একটি দিয়ে শুরু করি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, add one more</source>
        <extracomment>Button: adds one more row to a list, for example one more person.</extracomment>
        <translation>হ্যাঁ, আরেকটি যোগ করি</translation>
    </message>
</context>
<context>
    <name>Art</name>
    <message>
        <location filename="../qml/Controls/Art.qml" line="+18"/>
        <source>This picture did not come along: %1</source>
        <extracomment>In place of a picture that a survey should show, and that was never brought to this device. %1: its file</extracomment>
        <translation>এই ছবিটি সঙ্গে আসেনি: %1</translation>
    </message>
</context>
<context>
    <name>AskNearby</name>
    <message>
        <location filename="../qml/Share/AskNearby.qml" line="+31"/>
        <source>Are the same six digits on the other screen? Its person says yes there.</source>
        <extracomment>While joining: the same digits must be on the inviter&apos;s screen</extracomment>
        <translation>অন্য পর্দায় কি একই ছয়টি অঙ্ক? সেখানকার মানুষটি হ্যাঁ বলবেন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You are in. What the group has is coming now.</source>
        <extracomment>While joining: let in, things are coming</extracomment>
        <translation>আপনি দলে আছেন। দলের যা আছে তা এখন আসছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Asking. The other person says yes on their screen.</source>
        <extracomment>While joining: the other person must say yes</extracomment>
        <translation>জিজ্ঞাসা করা হচ্ছে। অন্য মানুষটি তাঁর পর্দায় হ্যাঁ বলবেন।</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Stop. Ask later</source>
        <extracomment>Button: stop asking to be let in</extracomment>
        <translation>থামুন। পরে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Be on the same Wi-Fi or hotspot as somebody in the group. They choose “Let somebody in” on their Share page and show you a code.</source>
        <translation>দলের কারও সঙ্গে একই ওয়াই-ফাই বা হটস্পটে থাকুন। তিনি ভাগ করার পাতায় “কাউকে ভেতরে নিন” বেছে আপনাকে একটি কোড দেখাবেন।</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Stop looking</source>
        <translation>খোঁজা থামান</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read the code with the camera</source>
        <extracomment>Button: opens the camera to read the code for joining</extracomment>
        <translation>ক্যামেরা দিয়ে কোড পড়ুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device has no camera. Write the code or the address below.</source>
        <extracomment>Why the button does nothing: the device has no camera</extracomment>
        <translation>এই যন্ত্রে ক্যামেরা নেই। নিচে কোড বা ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Choose a picture of the code</source>
        <extracomment>Button: a picture of the code that is already on this device</extracomment>
        <translation>কোডের একটি ছবি বাছুন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Or write the address the other device shows</source>
        <extracomment>Name of a field: the code for joining, or an address like 192.168.43.1:40213</extracomment>
        <translation>অথবা অন্য যন্ত্রে দেখানো ঠিকানা লিখুন</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ask there to be let in</source>
        <extracomment>Button: ask the device whose address or code was written to be let in</extracomment>
        <translation>সেখানে ঢোকার অনুমতি চান</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please write the address first.</source>
        <translation>আগে ঠিকানাটি লিখুন।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask the group that is near</source>
        <extracomment>Button: a group near lets newcomers in now; both people then compare six digits</extracomment>
        <translation>কাছের দলটিকে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Choose a picture</source>
        <translation>ছবি বাছুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>ছবি (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>AskThree</name>
    <message>
        <location filename="../qml/PhotoStory/AskThree.qml" line="+38"/>
        <source>Yes</source>
        <extracomment>An answer to whether one&apos;s picture may be shown</extracomment>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ask later</source>
        <extracomment>The person was not asked yet</extracomment>
        <translation>পরে জিজ্ঞেস করি</translation>
    </message>
</context>
<context>
    <name>AskToJoin</name>
    <message>
        <location filename="../qml/Share/AskToJoin.qml" line="+24"/>
        <source>Or with a stick</source>
        <extracomment>Heading over the way to join by a USB stick</extracomment>
        <translation>অথবা পেনড্রাইভ দিয়ে</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1. Put the stick in and leave your question on it.</source>
        <translation>1. পেনড্রাইভ লাগান, তাতে আপনার অনুরোধ রাখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2. Take it to somebody in the group. You both see the same six digits.</source>
        <translation>2. দলের কারও কাছে নিয়ে যান। দুজনেই একই ছয়টি সংখ্যা দেখবেন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>3. Bring it back and take in what is on it.</source>
        <translation>3. ফিরিয়ে আনুন, তাতে যা আছে তা নিন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The six digits are</source>
        <translation>ছয়টি সংখ্যা হলো</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Leave the question here</source>
        <extracomment>Button: write the question to be let in onto the stick</extracomment>
        <translation>অনুরোধ এখানে রাখুন</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Take in what is here</source>
        <extracomment>Button: take in the answer of the group from the stick</extracomment>
        <translation>এখানে যা আছে তা নিন</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Look again for a stick</source>
        <extracomment>Button: look for USB sticks again</extracomment>
        <translation>পেনড্রাইভ আবার খুঁজুন</translation>
    </message>
</context>
<context>
    <name>AudioButton</name>
    <message>
        <location filename="../qml/Controls/AudioButton.qml" line="+24"/>
        <source>Hear</source>
        <extracomment>Name of the round button that reads something aloud. %1 is the text it reads.</extracomment>
        <translation>শুনুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear: %1</source>
        <translation>শুনুন: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stop the voice</source>
        <extracomment>Name of the same button while the voice is playing.</extracomment>
        <translation>কণ্ঠ থামান</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No voice here yet</source>
        <extracomment>Said by a screen reader for a text that nobody has recorded yet.</extracomment>
        <translation>এখানে এখনো কণ্ঠ নেই</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <location filename="../qml/Controls/AvatarButton.qml" line="+18"/>
        <source>Me</source>
        <extracomment>Name of the person&apos;s patch, which opens their own page. %1 is the name they chose.</extracomment>
        <translation>আমি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Me, %1</source>
        <translation>আমি, %1</translation>
    </message>
</context>
<context>
    <name>BarcodeWidget</name>
    <message>
        <location filename="../qml/Survey/BarcodeWidget.qml" line="+39"/>
        <source>Hold the code before the camera.</source>
        <extracomment>While the camera looks for a bar code.</extracomment>
        <translation>কোডটি ক্যামেরার সামনে ধরুন।</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Stop looking</source>
        <translation>খোঁজা থামান</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read the code with the camera</source>
        <extracomment>Button: opens the camera to read a bar code.</extracomment>
        <translation>ক্যামেরা দিয়ে কোড পড়ুন</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Choose a picture of it</source>
        <extracomment>Button: a picture of a bar code that is already on this device.</extracomment>
        <translation>এর একটি ছবি বেছে নিন</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The code</source>
        <extracomment>Name of the place where one writes what stands below a bar code.</extracomment>
        <translation>কোড</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Or write what stands below the lines</source>
        <translation>অথবা দাগের নিচে যা লেখা তা লিখুন</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Choose a picture</source>
        <translation>ছবি বাছুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>ছবি (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>BearingWidget</name>
    <message>
        <location filename="../qml/Survey/BearingWidget.qml" line="+17"/>
        <source>North-west</source>
        <extracomment>A direction on the ground, as are the seven that follow.</extracomment>
        <translation>উত্তর-পশ্চিম</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>North</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>North-east</source>
        <translation>উত্তর-পূর্ব</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>West</source>
        <translation>পশ্চিম</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>East</source>
        <translation>পূর্ব</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South-west</source>
        <translation>দক্ষিণ-পশ্চিম</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South</source>
        <translation>দক্ষিণ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South-east</source>
        <translation>দক্ষিণ-পূর্ব</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Take it away</source>
        <extracomment>Button in the middle of the directions: there is no answer any more.</extracomment>
        <translation>সরিয়ে দিন</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Or in degrees from north, to the east:</source>
        <extracomment>Above a field for a number of degrees. North is 0, east 90, south 180, west 270.</extracomment>
        <translation>অথবা উত্তর থেকে পূর্ব দিকে কত ডিগ্রি:</translation>
    </message>
</context>
<context>
    <name>BesideFilms</name>
    <message>
        <location filename="../qml/Survey/BesideFilms.qml" line="+20"/>
        <source>You were filming it again when it broke off. What there was is kept beside it.</source>
        <extracomment>Below a film: it was being filmed once more when the program ended. What there was of that can be watched below.</extracomment>
        <translation>আপনি আবার ভিডিও করছিলেন, তখন তা থেমে যায়। যতটুকু ছিল তা এর পাশে রাখা আছে।</translation>
    </message>
</context>
<context>
    <name>BesideVoices</name>
    <message>
        <location filename="../qml/PhotoStory/BesideVoices.qml" line="+22"/>
        <source>You were saying it again when the recording broke off. What there was is kept beside it.</source>
        <extracomment>Below a voice: it was being said once more when the program ended. What there was of that can be heard below.</extracomment>
        <translation>আপনি আবার বলছিলেন, তখন রেকর্ডিং থেমে গিয়েছিল। যতটুকু রেকর্ড হয়েছে, তা এর পাশে রাখা আছে।</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop</source>
        <extracomment>Plays what there was of a voice that broke off; stops it.</extracomment>
        <translation>থামান</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear what broke off</source>
        <translation>থেমে যাওয়া অংশটি শুনুন</translation>
    </message>
</context>
<context>
    <name>BigPictureSheet</name>
    <message>
        <location filename="../qml/Survey/BigPictureSheet.qml" line="+91"/>
        <source>Larger</source>
        <extracomment>Button beside a large picture: look closer</extracomment>
        <translation>আরও বড়</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Smaller</source>
        <extracomment>Button beside a large picture: see more of it</extracomment>
        <translation>আরও ছোট</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <location filename="../qml/Talk/BoardCard.qml" line="+19"/>
        <source>A recorded voice</source>
        <extracomment>A card that holds a recorded voice</extracomment>
        <translation>রেকর্ড করা কণ্ঠ</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln people</source>
        <extracomment>Where a card on the board comes from: how many people were asked or put a place there</extracomment>
        <translation>
            <numerusform>%Ln জন</numerusform>
            <numerusform>%Ln জন</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <location filename="../qml/Talk/BoardPage.qml" line="+21"/>
        <source>What did we hear?</source>
        <translation>আমরা কী শুনলাম?</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people in the room</source>
        <extracomment>Below the title of the board. %n: people in the room</extracomment>
        <translation>
            <numerusform>ঘরে আছেন %Ln জন</numerusform>
            <numerusform>ঘরে আছেন %Ln জন</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Undo the last move</source>
        <extracomment>Button: take back the last move of a card</extracomment>
        <translation>শেষ কাজটি আগের মতো করুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was moved yet.</source>
        <translation>এখনো কিছু সরানো হয়নি।</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>New group</source>
        <extracomment>Button: make a new group (theme) on the board</extracomment>
        <translation>নতুন বিষয়</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>No group has a name yet. Pick a card and name the first one.</source>
        <extracomment>The board, before the first group is named</extracomment>
        <translation>এখনো কোনো বিষয়ের নাম নেই। একটি কার্ড নিন, প্রথম নামটি দিন।</translation>
    </message>
</context>
<context>
    <name>BoardTheme</name>
    <message numerus="yes">
        <location filename="../qml/Talk/BoardTheme.qml" line="+34"/>
        <source>%Ln voice(s)</source>
        <extracomment>How many people speak through a theme&apos;s cards</extracomment>
        <translation>
            <numerusform>%Ln জনের কথা</numerusform>
            <numerusform>%Ln জনের কথা</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Put it here</source>
        <extracomment>Button on a theme: put the card in your hands here. %1: the theme&apos;s name</extracomment>
        <translation>এখানে বসান</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>I see it otherwise</source>
        <extracomment>Button on a theme: say that you see it differently</extracomment>
        <translation>আমি অন্যভাবে দেখি</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>আবার দেখতে হবে</translation>
    </message>
</context>
<context>
    <name>BoundsCard</name>
    <message>
        <location filename="../qml/Survey/BoundsCard.qml" line="+20"/>
        <source>There are more of “%1” than this survey has room for, so not all of them are here. What you said is kept. Please look at the number again.</source>
        <extracomment>A number that was given, or worked out, asks for more rows of a list than any device can hold. %1: what they are about, as &quot;Members of the household&quot;.</extracomment>
        <translation>“%1” এত বেশি যে এই জরিপে সবগুলোর জায়গা নেই, তাই সবগুলো এখানে নেই। আপনি যা বলেছেন তা রাখা আছে। সংখ্যাটি আবার দেখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” became too long, so it is left empty. What you said is kept. Please tell whoever made this survey.</source>
        <extracomment>Something that the survey works out by itself became a text without end. %1: what it is called</extracomment>
        <translation>“%1” খুব বেশি লম্বা হয়ে গেছে, তাই খালি রাখা হয়েছে। আপনি যা বলেছেন তা রাখা আছে। যিনি এই জরিপ বানিয়েছেন তাঁকে জানান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be worked out, so it is left empty. What you said is kept. Please tell whoever made this survey.</source>
        <extracomment>Something that the survey works out by itself is too much work for a device, or cannot be done at all. %1: what it is called</extracomment>
        <translation>“%1” বের করা যাচ্ছে না, তাই খালি রাখা হয়েছে। আপনি যা বলেছেন তা রাখা আছে। যিনি এই জরিপ বানিয়েছেন তাঁকে জানান।</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <location filename="../qml/Desk/BringInPage.qml" line="+18"/>
        <source>Bring in a survey</source>
        <translation>জরিপ আনুন</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose another file</source>
        <extracomment>Button below a survey file that could not be read</extracomment>
        <translation>আরেকটি ফাইল বাছুন</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>“%1” was here already. Nothing was changed.</source>
        <extracomment>After bringing in a survey. %1: its title</extracomment>
        <translation>“%1” আগে থেকেই এখানে আছে। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is here. People can answer it now.</source>
        <translation>“%1” এখন এখানে। সবাই এর উত্তর দিতে পারেন।</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+108"/>
        <source>Choose a spreadsheet</source>
        <extracomment>Button: opens the file chooser</extracomment>
        <translation>স্প্রেডশিট বাছুন</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>Or a zip with its pictures and sounds in it.</source>
        <extracomment>Below that button: a zip may hold the survey with its pictures and sounds</extracomment>
        <translation>অথবা ছবি আর শব্দসহ একটি zip।</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+92"/>
        <source>Choose a folder</source>
        <extracomment>Button: opens the chooser of folders; in the folder lie a survey and its pictures and sounds
----------
Title of the chooser of folders</extracomment>
        <translation>একটি ফোল্ডার বাছুন</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>With the survey, its pictures and its sounds.</source>
        <extracomment>Below that button</extracomment>
        <translation>যাতে জরিপ, তার ছবি আর শব্দ আছে।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Try every kind of question</source>
        <extracomment>Button: brings in the survey that comes with the app and asks every kind of question once</extracomment>
        <translation>সব ধরনের প্রশ্ন চেষ্টা করুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A survey that comes with the app.</source>
        <extracomment>Below that button</extracomment>
        <translation>অ্যাপের সঙ্গে আসা একটি জরিপ।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Found on sticks and here</source>
        <extracomment>Heading over spreadsheets found on sticks and in the person&apos;s own folders</extracomment>
        <translation>পেনড্রাইভে ও এখানে পাওয়া</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Surveys we have</source>
        <extracomment>Heading over the surveys of the programme</extracomment>
        <translation>আমাদের জরিপ</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 questions, answered by %2, version %3</source>
        <extracomment>About a survey. %1: number of questions, %2: number of people who answered, %3: version</extracomment>
        <translation>%1টি প্রশ্ন, উত্তর দিয়েছেন %2 জন, সংস্করণ %3</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>How people see it first</source>
        <extracomment>Above the choice of how much of a survey people see on one page; they may choose otherwise themselves.</extracomment>
        <translation>মানুষ প্রথমে যেভাবে দেখেন</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>One question a page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>এক পাতায় একটি প্রশ্ন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What belongs together</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>যা একসঙ্গে যায়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All on one page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>সব এক পাতায়</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Surveys as spreadsheets (*.xlsx *.ods *.xls *.csv *.zip *.xml)</source>
        <extracomment>Names a kind of file in the file chooser</extracomment>
        <translation>স্প্রেডশিটে জরিপ (*.xlsx *.ods *.xls *.csv *.zip *.xml)</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <location filename="../qml/Survey/CalendarGrid.qml" line="+57"/>
        <source>The year before</source>
        <extracomment>Button of a calendar, as are the three that follow.</extracomment>
        <translation>আগের বছর</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The year after</source>
        <translation>পরের বছর</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The month before</source>
        <translation>আগের মাস</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The month after</source>
        <translation>পরের মাস</translation>
    </message>
</context>
<context>
    <name>CalendarNames</name>
    <message>
        <location filename="../qml/Survey/CalendarNames.qml" line="+7"/>
        <source>Ethiopian calendar</source>
        <extracomment>Name of a calendar, as are those that follow.</extracomment>
        <translation>ইথিওপীয় পঞ্জিকা</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coptic calendar</source>
        <translation>কপ্টিক পঞ্জিকা</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Islamic calendar</source>
        <translation>হিজরি পঞ্জিকা</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Persian calendar</source>
        <translation>ফারসি পঞ্জিকা</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nepali calendar</source>
        <translation>নেপালি পঞ্জিকা</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Myanmar calendar</source>
        <translation>মিয়ানমারের পঞ্জিকা</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <location filename="../qml/Survey/ChangedPage.qml" line="+22"/>
        <source>The questions have changed</source>
        <extracomment>Title of the page that is shown when a survey was changed since the person began it.</extracomment>
        <translation>প্রশ্নগুলো বদলেছে</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is a newer version of this survey.</source>
        <translation>এই জরিপের একটি নতুন সংস্করণ এসেছে।</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>There is a newer version of this survey. %Ln of your answers came along.</source>
        <extracomment>A newer version of a survey came while the person was filling it. %n: how many answers came along</extracomment>
        <translation>
            <numerusform>এই জরিপের একটি নতুন সংস্করণ এসেছে। আপনার %Ln টি উত্তর সঙ্গে এসেছে।</numerusform>
            <numerusform>এই জরিপের একটি নতুন সংস্করণ এসেছে। আপনার %Ln টি উত্তর সঙ্গে এসেছে।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Go on</source>
        <translation>চলুন</translation>
    </message>
</context>
<context>
    <name>ChartRow</name>
    <message>
        <location filename="../qml/Controls/ChartRow.qml" line="+30"/>
        <source>%1, %2 of %3</source>
        <extracomment>One row of a chart for a screen reader. %1: what people said, %2: how many, %3: how many were asked</extracomment>
        <translation>%1: %3 জনের মধ্যে %2 জন</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <location filename="../qml/Survey/ChoiceMedia.qml" line="+29"/>
        <source>See it large: %1</source>
        <extracomment>Name of the sign on a choice that opens a large picture of it. %1: the choice</extracomment>
        <translation>বড় করে দেখুন: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Watch it: %1</source>
        <extracomment>Name of the sign on a choice that shows its film. %1: the choice</extracomment>
        <translation>দেখুন: %1</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <location filename="../qml/Welcome/CodeField.qml" line="+8"/>
        <source>The ten letters and numbers of your code</source>
        <extracomment>Field for the ten letters and digits of the receipt code</extracomment>
        <translation>আপনার কোডের দশটি অক্ষর ও সংখ্যা</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../qml/Welcome/CodeStep.qml" line="+21"/>
        <source>Good that you are back</source>
        <extracomment>Title of the page for people who were here before</extracomment>
        <translation>আপনি ফিরে এসেছেন, ভালো লাগছে</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Write the code you were given the first time. It opens what you began.</source>
        <extracomment>Above the field for the receipt code</extracomment>
        <translation>প্রথমবার যে কোড পেয়েছেন, তা লিখুন। যা শুরু করেছিলেন, তা খুলবে।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A code has ten letters and numbers. Please look at it again.</source>
        <extracomment>Under the field: what was written has not the form of a code</extracomment>
        <translation>কোডে দশটি অক্ষর ও সংখ্যা থাকে। আরেকবার দেখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>We find nothing under this code on this device.</source>
        <extracomment>Under the field: nobody on this device has that code</extracomment>
        <translation>এই কোডে এই যন্ত্রে কিছু পাই না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work just now. Please try again.</source>
        <translation>এখন হলো না। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looking …</source>
        <extracomment>Button: opens what belongs to the code</extracomment>
        <translation>খুঁজছি …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write your code first</source>
        <translation>আগে আপনার কোড লিখুন</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <location filename="../qml/Share/CodeView.qml" line="+34"/>
        <source>Code for joining</source>
        <extracomment>Name of the QR picture that lets a device in</extracomment>
        <translation>যোগ দেওয়ার কোড</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Good for one device and %Ln more minute(s).</source>
        <extracomment>How long the code for joining can still be used</extracomment>
        <translation>
            <numerusform>একটি যন্ত্রের জন্য, আর %Ln মিনিট।</numerusform>
            <numerusform>একটি যন্ত্রের জন্য, আর %Ln মিনিট।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No camera? Write %1 on the new device. Then both of you compare six digits.</source>
        <extracomment>For a device that cannot read the code. %1: an address like 192.168.43.1:40213</extracomment>
        <translation>ক্যামেরা নেই? নতুন যন্ত্রে %1 লিখুন। তারপর দুজনে ছয়টি অঙ্ক মেলান।</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <location filename="../qml/Welcome/ConsentCard.qml" line="+23"/>
        <source>Before you begin</source>
        <extracomment>Title above the cards that say what taking part means</extracomment>
        <translation>শুরু করার আগে</translation>
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
        <translation>এগিয়ে যাই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not now</source>
        <extracomment>Ends kindly without taking part</extracomment>
        <translation>এখন না</translation>
    </message>
</context>
<context>
    <name>ConsentScope</name>
    <message>
        <location filename="../qml/Welcome/ConsentScope.qml" line="+16"/>
        <source>May we do this?</source>
        <extracomment>Asked before one use that follows, such as &quot;Use my words without my name&quot;</extracomment>
        <translation>আমরা কি এটা করতে পারি?</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What we may do</source>
        <extracomment>Title above the uses a person agrees to one at a time</extracomment>
        <translation>আমরা যা করতে পারি</translation>
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
        <translation>অংশ নিতে এটি লাগে। না বললে আমরা এখানেই থামি, কিছুই রাখি না।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Yes</source>
        <extracomment>Answer to: may we do this?</extracomment>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No</source>
        <extracomment>Answer to: may we do this?</extracomment>
        <translation>না</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This could not be kept. Make some room on the device and try again.</source>
        <extracomment>What was agreed could not be written to the device</extracomment>
        <translation>এটি রাখা গেল না। যন্ত্রে কিছু জায়গা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on</source>
        <translation>এগিয়ে যাই</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not now</source>
        <translation>এখন না</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say yes or no first</source>
        <extracomment>Said when Go on is pressed before yes or no</extracomment>
        <translation>আগে হ্যাঁ বা না বলুন</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <location filename="../qml/Welcome/ConsentStep.qml" line="+48"/>
        <source>This programme has not yet agreed on what people are asked before they take part</source>
        <extracomment>The programme has no consent words yet, so nobody can take part</extracomment>
        <translation>অংশ নেওয়ার আগে কী জিজ্ঞেস করা হবে, এই কর্মসূচি তা এখনো ঠিক করেনি</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask the person who looks after the programme. Until then nothing can be given here.</source>
        <translation>যিনি কর্মসূচি দেখাশোনা করেন, তাঁকে বলুন। তার আগে এখানে কিছু দেওয়া যায় না।</translation>
    </message>
</context>
<context>
    <name>ConsentStrip</name>
    <message>
        <location filename="../qml/Controls/ConsentStrip.qml" line="+14"/>
        <source>Can someone be recognised?</source>
        <extracomment>Heading beside a photo, before it may be shown to anyone.</extracomment>
        <translation>কাউকে কি চেনা যায়?</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Person</source>
        <extracomment>Button: one more person can be recognised in this picture.</extracomment>
        <translation>মানুষ</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Cover part</source>
        <extracomment>Button: hide a face or a name in the picture under a plain patch.</extracomment>
        <translation>কিছু অংশ ঢাকি</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <location filename="../qml/Controls/CounterView.qml" line="+13"/>
        <source>Seen otherwise</source>
        <extracomment>Heading of a view that differs from a theme or a decision and stays with it.</extracomment>
        <translation>অন্য চোখে দেখা</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <location filename="../qml/PhotoStory/CoverSheet.qml" line="+19"/>
        <source>Cover part</source>
        <extracomment>Title of the sheet in which parts of a picture are hidden</extracomment>
        <translation>কিছু অংশ ঢাকি</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Touch a face, a name or a number. What is covered is gone from the picture.</source>
        <extracomment>How covering works</extracomment>
        <translation>মুখ, নাম বা নম্বর ছুঁয়ে দিন। যা ঢাকা হয়, তা ছবি থেকে মুছে যায়।</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Patch %1</source>
        <extracomment>Name of a patch over a part of a picture; %1 is its number</extracomment>
        <translation>ঢাকনা %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Move left</source>
        <extracomment>Buttons that move and size a patch over a picture</extracomment>
        <translation>বাঁয়ে সরান</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move up</source>
        <translation>ওপরে সরান</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move down</source>
        <translation>নিচে সরান</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move right</source>
        <translation>ডানে সরান</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Larger</source>
        <translation>বড় করুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Smaller</source>
        <translation>ছোট করুন</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>New patch</source>
        <extracomment>Puts a patch in the middle of the picture, for people who do not touch it</extracomment>
        <translation>নতুন ঢাকনা</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Take it away</source>
        <extracomment>Takes a patch away; the picture comes back from the original</extracomment>
        <translation>সরিয়ে দিন</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it covered</source>
        <extracomment>Keeps the covered picture</extracomment>
        <translation>ঢাকাই থাকুক</translation>
    </message>
</context>
<context>
    <name>DateParts</name>
    <message>
        <location filename="../qml/Survey/DateParts.qml" line="+22"/>
        <source>Day</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>দিন</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Month</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>মাস</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Year</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>বছর</translation>
    </message>
</context>
<context>
    <name>DeclinedStep</name>
    <message>
        <location filename="../qml/Welcome/DeclinedStep.qml" line="+15"/>
        <source>That is fine. We keep nothing about you. You are welcome whenever you like.</source>
        <extracomment>When a person does not take part</extracomment>
        <translation>ঠিক আছে। আপনার কিছুই আমরা রাখি না। যখন খুশি আসুন, আপনাকে স্বাগত।</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Next person</source>
        <extracomment>Button: the device goes to somebody else</extracomment>
        <translation>পরের জন</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../qml/Desk/DeskPage.qml" line="+17"/>
        <source>Bring in a survey</source>
        <extracomment>Desk: bring in a survey from an XLSForm workbook</extracomment>
        <translation>জরিপ আনুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From a spreadsheet somebody gave you.</source>
        <translation>কারও দেওয়া স্প্রেডশিট থেকে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>People and devices</source>
        <extracomment>Desk: who takes part and which devices belong to the group</extracomment>
        <translation>মানুষ ও যন্ত্র</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who takes part, which devices are in the group.</source>
        <translation>কে কে অংশ নেন, দলে কোন কোন যন্ত্র আছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What waits to be let in</source>
        <extracomment>Desk: things from devices that do not belong to the group wait here</extracomment>
        <translation>যা ঢোকার অপেক্ষায় আছে</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) from a device that does not belong.</source>
        <extracomment>%n: things that wait</extracomment>
        <translation>
            <numerusform>দলের বাইরের যন্ত্র থেকে %Lnটি জিনিস।</numerusform>
            <numerusform>দলের বাইরের যন্ত্র থেকে %Lnটি জিনিস।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From devices that do not belong. Nothing now.</source>
        <translation>দলের বাইরের যন্ত্র থেকে। এখন কিছু নেই।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What was taken back</source>
        <extracomment>Desk: what people took back, and what rests on it</extracomment>
        <translation>যা ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On which devices it is gone, and what to look at again.</source>
        <translation>কোন কোন যন্ত্র থেকে মুছে গেছে, আর কী আবার দেখতে হবে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Languages</source>
        <extracomment>Desk: how much of each survey is there in each language</extracomment>
        <translation>ভাষা</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is there in which language.</source>
        <translation>কোন ভাষায় কী আছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything we keep</source>
        <extracomment>Desk: every record of every kind</extracomment>
        <translation>আমরা যা যা রাখি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All that was given and made, kind by kind.</source>
        <translation>যা দেওয়া ও তৈরি হয়েছে, ধরন ধরে ধরে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make something to give away</source>
        <extracomment>Desk: write tables, maps and reports for others</extracomment>
        <translation>অন্যদের দেওয়ার কিছু তৈরি করুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tables, a map, a report. What people agreed to is obeyed.</source>
        <translation>ছক, মানচিত্র, প্রতিবেদন। মানুষ যাতে রাজি, শুধু তা-ই থাকে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lock of this device</source>
        <extracomment>Desk: the lock of this device</extracomment>
        <translation>এই যন্ত্রের তালা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None yet. Choose a word, a number, or this computer.</source>
        <extracomment>Below it, while there is none</extracomment>
        <translation>এখনো নেই। একটি শব্দ, একটি সংখ্যা বা এই কম্পিউটার বেছে নিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change it, or lock now.</source>
        <extracomment>Below it. A word: the passphrase</extracomment>
        <translation>বদলান, বা এখনই তালা দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shares for the worst day</source>
        <extracomment>Desk: recovery shares, split among people</extracomment>
        <translation>সবচেয়ে খারাপ দিনের জন্য টুকরো</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are shares: any %1 of %2 bring the programme back.</source>
        <translation>টুকরো আছে: %2টির যে কোনো %1টি কর্মসূচি ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None yet. When every device is lost, they bring the programme back.</source>
        <extracomment>Below it, while there are none</extracomment>
        <translation>এখনো নেই। সব যন্ত্র হারালে এগুলো কর্মসূচি ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep a locked copy</source>
        <extracomment>Desk: locked copy and putting one back</extracomment>
        <translation>তালাবদ্ধ কপি রাখুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make one, or open one again.</source>
        <translation>একটি তৈরি করুন, বা আগেরটি খুলুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look whether all is whole</source>
        <extracomment>Desk: check that everything kept is whole</extracomment>
        <translation>সব ঠিক আছে কি না দেখুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Every signature and every file.</source>
        <translation>প্রতিটি স্বাক্ষর ও প্রতিটি ফাইল।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Desk</source>
        <translation>দপ্তর</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For those who look after the programme</source>
        <extracomment>Below the title of the Desk</extracomment>
        <translation>যাঁরা কর্মসূচি দেখাশোনা করেন তাঁদের জন্য</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This device has no lock yet: whoever can open its files can read what is kept. Look after it.</source>
        <extracomment>At the Desk, said plainly. The key lies unlocked beside the data</extracomment>
        <translation>এই যন্ত্রে এখনো তালা নেই: যিনি এর ফাইল খুলতে পারেন, তিনি সব পড়তে পারেন। যন্ত্রটি সাবধানে রাখুন।</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <location filename="../qml/Share/DeviceRow.qml" line="+55"/>
        <source>last heard from on %1</source>
        <extracomment>When something last came from a device. %1: date</extracomment>
        <translation>শেষ খবর এসেছে %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Two copies of it were used at the same time. Everything of both is kept. From now on use one of them; the other can join as a device of its own.</source>
        <extracomment>About a device of the group: its folder or disk was copied, and both copies are used</extracomment>
        <translation>এর দুটি কপি একই সময়ে ব্যবহার হয়েছে। দুটিরই সব কিছু রাখা আছে। এখন থেকে একটি ব্যবহার করুন; অন্যটি আলাদা যন্ত্র হিসেবে যোগ দিতে পারে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It went on from a copy, a backup or after a power cut on %1. Nothing is lost.</source>
        <extracomment>About a device of the group. %1: date</extracomment>
        <translation>%1 তারিখে এটি একটি কপি বা ব্যাকআপ থেকে, অথবা বিদ্যুৎ যাওয়ার পর আবার চলতে শুরু করে। কিছুই হারায়নি।</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Its clock is %Ln day(s) ahead of ours. Look which of the two is wrong.</source>
        <extracomment>About a device of the group whose clock shows another day than ours. %n: days</extracomment>
        <translation>
            <numerusform>এর ঘড়ি আমাদের চেয়ে %Ln দিন এগিয়ে। কোনটি ভুল, দেখে নিন।</numerusform>
            <numerusform>এর ঘড়ি আমাদের চেয়ে %Ln দিন এগিয়ে। কোনটি ভুল, দেখে নিন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Its clock is %Ln day(s) behind. Look at its date.</source>
        <extracomment>The same, an earlier day. %n: days</extracomment>
        <translation>
            <numerusform>এর ঘড়ি %Ln দিন পিছিয়ে। এর তারিখ দেখে নিন।</numerusform>
            <numerusform>এর ঘড়ি %Ln দিন পিছিয়ে। এর তারিখ দেখে নিন।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <location filename="../app/viewmodel/devicewords.cpp" line="+28"/>
        <source>this device</source>
        <extracomment>State of a device in the group: the one in your hands</extracomment>
        <translation>এই যন্ত্র</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>has it all</source>
        <extracomment>State of a device in the group: it has everything we have</extracomment>
        <translation>সব আছে</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>let in, not met yet</source>
        <extracomment>State of a device in the group that was let in but never exchanged anything</extracomment>
        <translation>দলে নেওয়া হয়েছে, এখনো দেখা হয়নি</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>lacks %Ln thing(s)</source>
        <extracomment>State of a device. %n: things it does not have yet</extracomment>
        <translation>
            <numerusform>%Lnটি জিনিস বাকি</numerusform>
            <numerusform>%Lnটি জিনিস বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln answer(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: answer sheets of surveys</extracomment>
        <translation>
            <numerusform>%Lnটি উত্তর</numerusform>
            <numerusform>%Lnটি উত্তর</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln photo story(s)</source>
        <extracomment>In a list of what a device does not have yet</extracomment>
        <translation>
            <numerusform>%Lnটি ছবির গল্প</numerusform>
            <numerusform>%Lnটি ছবির গল্প</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln place(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: places on the map</extracomment>
        <translation>
            <numerusform>%Lnটি জায়গা</numerusform>
            <numerusform>%Lnটি জায়গা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln theme(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: themes of the board</extracomment>
        <translation>
            <numerusform>%Lnটি বিষয়</numerusform>
            <numerusform>%Lnটি বিষয়</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>less than 1 MB</source>
        <extracomment>How big pictures and voices are together, when it is very little</extracomment>
        <translation>১ MB-এর কম</translation>
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
            <numerusform>আরও %Lnটি জিনিস</numerusform>
            <numerusform>আরও %Lnটি জিনিস</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln picture(s) and voices (%1)</source>
        <extracomment>In a list of what a device does not have yet. %n: files with pictures and voices. %1: &quot;38 MB&quot;</extracomment>
        <translation>
            <numerusform>%Lnটি ছবি ও কণ্ঠ (%1)</numerusform>
            <numerusform>%Lnটি ছবি ও কণ্ঠ (%1)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not on it yet: %1</source>
        <extracomment>Between the parts of a list, with its space</extracomment>
        <translation>এখনো এতে নেই: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>DrawingWidget</name>
    <message>
        <location filename="../qml/Survey/DrawingWidget.qml" line="+74"/>
        <source>A sheet to sign on</source>
        <extracomment>Name of the sheet one draws on, for who does not see it.</extracomment>
        <translation>সই করার পাতা</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A sheet to draw on</source>
        <translation>আঁকার পাতা</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is on it yet.</source>
        <extracomment>Said of a sheet to draw on by a screen reader.</extracomment>
        <translation>এখনও কিছু নেই।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your picture is on it.</source>
        <extracomment>Said of a photo to draw on by a screen reader, before anything is drawn on it now.</extracomment>
        <translation>এতে আপনার ছবি আছে।</translation>
    </message>
    <message>
        <location line="-58"/>
        <source>You can also write, in the field below.</source>
        <extracomment>Said of a sheet to draw on by a screen reader, after what is on it: another way to answer follows.</extracomment>
        <translation>নিচের ঘরে লিখতেও পারেন।</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Something is drawn on it.</source>
        <translation>এতে কিছু আঁকা আছে।</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Black ink</source>
        <translation>কালো কালি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Red ink</source>
        <translation>লাল কালি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Green ink</source>
        <translation>সবুজ কালি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Purple ink</source>
        <translation>বেগুনি কালি</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Take the last stroke back</source>
        <extracomment>Button: takes the last stroke of a drawing back.</extracomment>
        <translation>শেষ দাগটি ফেরত নিন</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begin anew</source>
        <extracomment>Button: the sheet is empty again.</extracomment>
        <translation>নতুন করে শুরু</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Or write your name</source>
        <extracomment>Name of the place where one writes one&apos;s name in place of a signature drawn by hand.</extracomment>
        <translation>অথবা আপনার নাম লিখুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or write on it</source>
        <extracomment>Name of the place where one writes words that are put on the drawing, or in place of one.</extracomment>
        <translation>অথবা এর ওপর লিখুন</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <location filename="../qml/Desk/ExportPage.qml" line="+18"/>
        <source>A report to read</source>
        <extracomment>A product to give away: an offline web page</extracomment>
        <translation>পড়ার জন্য প্রতিবেদন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A page with numbers, words and pictures. Works without a network.</source>
        <translation>সংখ্যা, কথা ও ছবির একটি পাতা। ইন্টারনেট ছাড়াই চলে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tables to count with</source>
        <extracomment>A product to give away: CSV files with codebook</extracomment>
        <translation>হিসাবের জন্য ছক</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>For people who work with statistics, with a book of what each column means.</source>
        <translation>যাঁরা পরিসংখ্যান নিয়ে কাজ করেন তাঁদের জন্য। কোন কলামের মানে কী, তা-ও লেখা আছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Our places for a map program</source>
        <extracomment>A product to give away: GeoJSON</extracomment>
        <translation>মানচিত্রের প্রোগ্রামের জন্য আমাদের জায়গা</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Only as exactly as each place may be known.</source>
        <translation>প্রতিটি জায়গা যতটা জানানো যায়, শুধু ততটাই।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answers for other programs</source>
        <extracomment>A product to give away: OpenRosa submissions, the form data servers of the field take</extracomment>
        <translation>অন্য প্রোগ্রামের জন্য উত্তর</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Each person&apos;s answers with what they recorded, as survey servers take them in.</source>
        <translation>প্রত্যেকের উত্তর ও যা তাঁরা রেকর্ড করেছেন, জরিপের সার্ভার যেভাবে নেয়।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Make something to give away</source>
        <translation>অন্যদের দেওয়ার কিছু তৈরি করুন</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>Made: %Ln file(s).</source>
        <extracomment>After making something to give away. %n: files</extracomment>
        <translation>
            <numerusform>তৈরি হয়েছে: %Lnটি ফাইল।</numerusform>
            <numerusform>তৈরি হয়েছে: %Lnটি ফাইল।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What has left this device cannot be called back.</source>
        <translation>যা এই যন্ত্র থেকে বাইরে গেছে, তা আর ফেরানো যায় না।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What shall it be?</source>
        <extracomment>Name of the group of products to choose from</extracomment>
        <translation>কী তৈরি হবে?</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+25"/>
        <source>Where shall it go?</source>
        <extracomment>Heading over places to put a product</extracomment>
        <translation>কোথায় যাবে?</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+9"/>
        <source>It is being made.</source>
        <translation>তৈরি হচ্ছে।</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Another place</source>
        <translation>অন্য জায়গা</translation>
    </message>
</context>
<context>
    <name>FallbackBadge</name>
    <message>
        <location filename="../qml/Controls/FallbackBadge.qml" line="+14"/>
        <source>Shown in %1</source>
        <extracomment>Said by a screen reader beside a text that is not translated yet. %1 is the language it is in.</extracomment>
        <translation>%1 ভাষায় দেখানো</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <location filename="../qml/Controls/FileCard.qml" line="+18"/>
        <source>A folder</source>
        <extracomment>Said of a folder of files on this device.</extracomment>
        <translation>একটি ফোল্ডার</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <location filename="../qml/Controls/FileSheet.qml" line="+26"/>
        <source>Pictures</source>
        <extracomment>A place to look for a file: the folder of pictures of this device. As are those that follow.</extracomment>
        <translation>ছবি</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Downloads</source>
        <translation>নামানো ফাইল</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Films</source>
        <translation>ভিডিও</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Documents</source>
        <translation>কাগজপত্র</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device</source>
        <translation>এই যন্ত্র</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A stick</source>
        <extracomment>Sticks and cards that are put into this device.</extracomment>
        <translation>পেনড্রাইভ</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Out of this folder</source>
        <extracomment>Button: goes out of a folder of files, to the one around it.</extracomment>
        <translation>এই ফোল্ডার থেকে বাইরে</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is nothing here that you can choose. Please look in another place.</source>
        <extracomment>A folder of this device holds no file of the kind that is looked for.</extracomment>
        <translation>এখানে বেছে নেওয়ার মতো কিছু নেই। অন্য জায়গায় দেখুন।</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Take this folder: %1</source>
        <extracomment>Button: takes the folder that is shown. %1: its name</extracomment>
        <translation>এই ফোল্ডারটি নিন: %1</translation>
    </message>
</context>
<context>
    <name>FileWidget</name>
    <message>
        <location filename="../qml/Survey/FileWidget.qml" line="+24"/>
        <source>Choose another file</source>
        <extracomment>Button: picks another file in place of the one that was given.</extracomment>
        <translation>অন্য একটি ফাইল বেছে নিন</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>Choose a file</source>
        <extracomment>Button: picks a file that is on this device.</extracomment>
        <translation>একটি ফাইল বেছে নিন</translation>
    </message>
</context>
<context>
    <name>FilesThatStay</name>
    <message>
        <location filename="../qml/Desk/FilesThatStay.qml" line="+12"/>
        <source>Here with other contents: %1. What is here stays, because answers were given with it. To use the newer one, give the survey another version and bring both in.</source>
        <extracomment>Beside a survey that is here already. %1: names of its lists or pictures, of which newer ones lie beside the file that was chosen</extracomment>
        <translation>এখানে অন্য বিষয়বস্তু নিয়ে আছে: %1। এখানে যা আছে তা থাকে, কারণ তা দিয়ে উত্তর দেওয়া হয়েছে। নতুনটি ব্যবহার করতে জরিপটিকে অন্য সংস্করণ দিন এবং দুটোই নিয়ে আসুন।</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <location filename="../qml/Survey/FilmCard.qml" line="+46"/>
        <source>Watch it</source>
        <extracomment>Button: shows a film.</extracomment>
        <translation>দেখুন</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Rest</source>
        <extracomment>Button: a film stands still for a while.</extracomment>
        <translation>একটু থামুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Once more</source>
        <extracomment>Button: a film runs again from its beginning.</extracomment>
        <translation>আরেকবার</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on</source>
        <extracomment>Button: a film that stands still runs again.</extracomment>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A little back</source>
        <extracomment>Button: shows the last five seconds of a film again.</extracomment>
        <translation>একটু পিছনে</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Put it away</source>
        <extracomment>Button: a film is not shown any more.</extracomment>
        <translation>সরিয়ে রাখুন</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This film cannot be shown here.</source>
        <extracomment>A film is of a kind this device has no player for, or it is damaged.</extracomment>
        <translation>এই ভিডিও এখানে দেখানো যাচ্ছে না।</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <location filename="../qml/Survey/FilmView.qml" line="+23"/>
        <source>A film</source>
        <extracomment>Name of the pictures of a film, for who does not see them.</extracomment>
        <translation>একটি ভিডিও</translation>
    </message>
</context>
<context>
    <name>FindWidget</name>
    <message>
        <location filename="../qml/Survey/FindWidget.qml" line="+21"/>
        <source>Find</source>
        <extracomment>Name of the place where one writes a part of a word to find it among the choices below.</extracomment>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing here has that in its name.</source>
        <extracomment>Nothing in a list has what was written in it.</extracomment>
        <translation>এখানে কোনো নামে এটি নেই।</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <location filename="../qml/Shell/FirstStartPage.qml" line="+30"/>
        <source>Welcome to the courtyard</source>
        <extracomment>First screen ever on a device; a greeting</extracomment>
        <translation>উঠানে আপনাকে স্বাগত</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Here neighbours gather what they know, and make sense of it together. Everything stays on this device until you share it.</source>
        <extracomment>What the app is for</extracomment>
        <translation>এখানে প্রতিবেশীরা যা জানেন তা তুলে ধরেন, একসঙ্গে বোঝেন। আপনি ভাগ না করা পর্যন্ত সব এই যন্ত্রেই থাকে।</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>That did not work. Nothing was changed.</source>
        <extracomment>The new programme could not be made</extracomment>
        <translation>হলো না। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Look around in the example</source>
        <extracomment>Choice on the first screen: a made-up programme to look around in</extracomment>
        <translation>নমুনাটি ঘুরে দেখুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Care Within Reach: a made-up programme with surveys, stories and places</source>
        <extracomment>Care Within Reach is the name of the example programme</extracomment>
        <translation>হাতের নাগালে চিকিৎসা: জরিপ, গল্প ও জায়গা নিয়ে একটি বানানো কর্মসূচি</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Begin a programme</source>
        <extracomment>Choice on the first screen</extracomment>
        <translation>কর্মসূচি শুরু করুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For the first device of a community. It becomes its keeper.</source>
        <translation>একটি কমিউনিটির প্রথম যন্ত্রের জন্য। এটিই হবে তার রক্ষক।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Join a programme</source>
        <extracomment>Choice on the first screen</extracomment>
        <translation>কর্মসূচিতে যোগ দিন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else already has it. You need that person beside you, and a Wi-Fi, a hotspot or a stick.</source>
        <translation>অন্য কারও কাছে এটি আছে। সেই মানুষটিকে পাশে চাই, আর একটি ওয়াই-ফাই, হটস্পট বা পেনড্রাইভ।</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Bring back a lost programme</source>
        <extracomment>Choice on the first screen: every device was lost, some people hold recovery shares</extracomment>
        <translation>হারানো কর্মসূচি ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When no device is left, with the shares some of you keep on paper.</source>
        <extracomment>Below it</extracomment>
        <translation>যখন কোনো যন্ত্র নেই, কয়েকজনের কাছে কাগজে রাখা টুকরো দিয়ে।</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>One moment: the courtyard is being swept …</source>
        <extracomment>Shown while the programme&apos;s folder is being made</extracomment>
        <translation>একটু অপেক্ষা: উঠান ঝাড়ু দেওয়া হচ্ছে …</translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message>
        <location filename="../qml/Follow/FollowPage.qml" line="+20"/>
        <source>Follow</source>
        <extracomment>Title of the place for what was found and what became of it. One word, a verb</extracomment>
        <translation>কী হলো</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What we found</source>
        <extracomment>Heading over the results of each survey</extracomment>
        <translation>আমরা যা জানলাম</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A few people answered.</source>
        <extracomment>How many people answered a survey. %n: people</extracomment>
        <translation>কয়েকজন উত্তর দিয়েছেন।</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>%Ln জন উত্তর দিয়েছেন।</numerusform>
            <numerusform>%Ln জন উত্তর দিয়েছেন।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nobody has spoken yet. Be the first.</source>
        <extracomment>Follow, while no survey is here</extracomment>
        <translation>এখনো কেউ কিছু বলেননি। আপনিই প্রথম বলুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say something</source>
        <extracomment>Button on an empty page; leads to the place where one gives</extracomment>
        <translation>কিছু বলুন</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Walk through the pictures</source>
        <extracomment>Opens the gallery of photo stories</extracomment>
        <translation>ছবিগুলো ঘুরে দেখুন</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) and their stories</source>
        <extracomment>How many photo stories there are to see</extracomment>
        <translation>
            <numerusform>%Lnটি ছবি ও তার গল্প</numerusform>
            <numerusform>%Lnটি ছবি ও সেগুলোর গল্প</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Look at our map</source>
        <extracomment>Opens the map with what everyone put there</extracomment>
        <translation>আমাদের মানচিত্র দেখুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What everyone put there</source>
        <translation>সবাই সেখানে যা বসিয়েছেন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What became of it</source>
        <extracomment>Heading over findings, asks, answers and promises</extracomment>
        <translation>এরপর কী হলো</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <location filename="../app/viewmodel/formsentences.h" line="+13"/>
        <source>The file is empty. Copy it again from where it came.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ফাইলটি খালি। যেখান থেকে এসেছে সেখান থেকে আবার কপি করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file is larger than %1 MB, which is too large for a form. Take pictures and sheets that are not the form&apos;s out of it, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ফাইলটি %1 MB-এর চেয়ে বড়, ফর্মের জন্য অতিরিক্ত বড়। যে ছবি ও শিট ফর্মের নয় সেগুলো সরান, আর পছন্দের লম্বা তালিকা পাশে CSV ফাইলে রাখুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The workbook is incomplete or damaged, perhaps a copy or download that was cut short. Copy the file again and try once more.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ওয়ার্কবুকটি অসম্পূর্ণ বা নষ্ট, হয়তো কপি বা ডাউনলোড মাঝপথে থেমে গেছে। ফাইলটি আবার কপি করে আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The workbook is locked with a password. Open it, save it without the password, and try once more.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ওয়ার্কবুকটি পাসওয়ার্ড দিয়ে বন্ধ। খুলে পাসওয়ার্ড ছাড়া সংরক্ষণ করে আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is %1, not a form. Choose the form&apos;s own file (.xlsx, .ods, .xls, .csv or .xml).</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এটি %1, ফর্ম নয়। ফর্মের নিজের ফাইলটি বেছে নিন (.xlsx, .ods, .xls, .csv বা .xml)।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is a web page, not a workbook: some programs save tables so, with the name of a workbook, or a page came instead of the download. Open it in a spreadsheet program and save it as .xlsx, or download the form again.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এটি একটি ওয়েব পাতা, ওয়ার্কবুক নয়: কিছু প্রোগ্রাম ওয়ার্কবুকের নাম দিয়ে এভাবে সারণি সংরক্ষণ করে, অথবা ডাউনলোডের বদলে একটি পাতা এসেছে। স্প্রেডশিট প্রোগ্রামে খুলে .xlsx হিসেবে সংরক্ষণ করুন, বা ফর্মটি আবার ডাউনলোড করুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is neither a workbook nor the sheets of a form. Choose the form&apos;s .xlsx, .ods or .xls file, or a CSV file whose first row has the headings type, name and label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এটি ওয়ার্কবুকও নয়, ফর্মের শিটও নয়। ফর্মের .xlsx, .ods বা .xls ফাইল বেছে নিন, অথবা এমন CSV ফাইল যার প্রথম সারিতে type, name ও label শিরোনাম আছে।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is neither a workbook nor a text. Choose the form&apos;s .xlsx, .ods, .xls, .csv or .xml file; a picture or a PDF of it cannot be read.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এটি ওয়ার্কবুকও নয়, লেখাও নয়। ফর্মের .xlsx, .ods, .xls, .csv বা .xml ফাইল বেছে নিন; তার ছবি বা PDF পড়া যায় না।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no form in it: no .xlsx, .ods, .xls or .xml file, and no survey.csv.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এর ভেতরে কোনো ফর্ম নেই: .xlsx, .ods, .xls বা .xml ফাইল নেই, survey.csv-ও নেই।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are several forms in it: %1. Choose one of them, or put it into a folder of its own with its pictures and sounds.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এর ভেতরে কয়েকটি ফর্ম আছে: %1। একটি বেছে নিন, বা ছবি ও শব্দসহ আলাদা ফোল্ডারে রাখুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The letters here are not in UTF-8, so they would come out wrong. Save the file again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এখানকার অক্ষরগুলো UTF-8-এ নেই, তাই ভুল দেখাবে। ফাইলটি “CSV UTF-8” হিসেবে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file ends here in the middle, perhaps a copy or download that was cut short. Copy the file again, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ফাইলটি এখানে মাঝপথে শেষ, হয়তো কপি বা ডাউনলোড থেমে গেছে। ফাইলটি আবার কপি করুন, বা নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What ends here &lt;/…&gt; is not what began last &lt;…&gt;: one of the two is missing or misspelt. Mend it, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এখানে যা শেষ হয় &lt;/…&gt; তা শেষে শুরু হওয়া &lt;…&gt; নয়: দুটির একটি নেই বা বানান ভুল। ঠিক করুন, বা নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The XML is broken here. Mend this place, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>XML এখানে ভাঙা। জায়গাটি ঠিক করুন, বা নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook has no sheet named “survey”, so it is not an XLSForm. It has: %1. Name the sheet with the questions “survey”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ওয়ার্কবুকে “survey” নামে কোনো শিট নেই, তাই এটি XLSForm নয়। এতে আছে: %1। প্রশ্নের শিটটির নাম দিন “survey”।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The sheet “survey” has no questions: it needs a row of headings (type, name, label) and a row for each question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“survey” শিটে কোনো প্রশ্ন নেই: শিরোনামের একটি সারি (type, name, label) আর প্রতিটি প্রশ্নের জন্য একটি সারি দরকার।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The sheet has no column “%1”. Its first row must hold the headings %2.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>শিটে “%1” কলাম নেই। এর প্রথম সারিতে %2 শিরোনাম থাকতে হবে।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>They seem to stand in row %1: take the rows above it out.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>মনে হয় সেগুলো %1 নম্বর সারিতে আছে: তার উপরের সারিগুলো সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a sheet with a similar name: %1. If it is meant, name it “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>কাছাকাছি নামের একটি শিট আছে: %1। সেটিই হলে তার নাম দিন “%2”।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Perhaps “%1” is meant.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>হয়তো “%1” বোঝানো হয়েছে।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There may be more. Mend these first, then try again.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>আরও থাকতে পারে। আগে এগুলো ঠিক করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no question type “%1”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” নামে কোনো প্রশ্নের ধরন নেই।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write one that XLSForm has, for example text, integer or select_one.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>XLSForm-এ আছে এমন একটি লিখুন, যেমন text, integer বা select_one।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The type “%1” names no list. Write it as “%1 list” with a list of the sheet choices.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” ধরনটি কোনো তালিকার নাম বলে না। choices শিটের একটি তালিকা দিয়ে “%1 তালিকা” এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The question “%1” has no type. Write one in the column type, for example text.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” প্রশ্নের কোনো ধরন নেই। type কলামে একটি লিখুন, যেমন text।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no name. Give it one that no other row in its group has.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এই সারির নাম নেই। এমন নাম দিন যা তার দলের আর কোনো সারির নেই।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other programs tell capitals from small letters and know no type “%1”. Write “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>অন্য প্রোগ্রাম বড় ও ছোট হাতের অক্ষর আলাদা করে দেখে, তাই “%1” ধরনটি চেনে না। “%2” লিখুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write for example “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” নাম হতে পারে না: নাম অক্ষর বা _ দিয়ে শুরু হয়, আর তাতে শুধু অক্ষর, অঙ্ক, _, - ও বিন্দু থাকে। যেমন লিখুন “%2”।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The name “%1” has a prefix before its colon that the settings do not declare. Write “%2”, or declare it in the column namespaces of the sheet settings, as in %3=&quot;http://example.org/%3&quot;.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” নামের কোলনের আগে যে উপসর্গ আছে, সেটিংসে তা ঘোষণা করা নেই। “%2” লিখুন, অথবা settings শিটের namespaces কলামে ঘোষণা করুন, যেমন %3=&quot;http://example.org/%3&quot;।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The name “%1” is used twice in the same group (also in row %2). Give one of them another name.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” নামটি একই দলে দুবার আছে (%2 নম্বর সারিতেও)। একটির অন্য নাম দিন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” has neither a label nor a hint, so nobody would know what is asked. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1”-এর label বা hint কিছুই নেই, তাই কী জিজ্ঞাসা করা হচ্ছে কেউ জানবে না। label দিন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The choices of “%1” are missing: the workbook has no sheet “%2” with choices in it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1”-এর পছন্দগুলো নেই: ওয়ার্কবুকে পছন্দসহ “%2” শিট নেই।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>There is no list “%1” in the sheet %2. Add its choices there, or mend the name.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>%2 শিটে “%1” নামে কোনো তালিকা নেই। সেখানে তার পছন্দগুলো যোগ করুন, বা নামটি ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A choice of the list “%1” has no name. Give it one that no other of the list has.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” তালিকার একটি পছন্দের নাম নেই। এমন নাম দিন যা তালিকায় আর কারও নেই।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list “%1” has the choice “%2” twice (also in row %3). Give one of them another name, or write yes for allow_choice_duplicates in the sheet settings.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” তালিকায় “%2” পছন্দটি দুবার আছে (%3 নম্বর সারিতেও)। একটির অন্য নাম দিন, বা settings শিটে allow_choice_duplicates-এর জন্য yes লিখুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The name “%1” has a space, and a question of several answers (row %2 of the survey) parts its answers by spaces. Write the name without, for example with _.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” নামে ফাঁক আছে, আর একাধিক উত্তরের প্রশ্ন (survey-এর %2 নম্বর সারি) ফাঁক দিয়ে উত্তর আলাদা করে। ফাঁক ছাড়া লিখুন, যেমন _ দিয়ে।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This group is begun but never ended. Add a row “end group” after its last question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এই দল শুরু হয়েছে কিন্তু শেষ হয়নি। শেষ প্রশ্নের পরে “end group” সারি যোগ করুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This repeat is begun but never ended. Add a row “end repeat” after its last question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এই পুনরাবৃত্তি শুরু হয়েছে কিন্তু শেষ হয়নি। শেষ প্রশ্নের পরে “end repeat” সারি যোগ করুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a group, but none is open here. Take the row away, or add “begin group” before.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এটি একটি দল শেষ করে, কিন্তু এখানে কোনোটি খোলা নেই। সারিটি সরান, বা আগে “begin group” যোগ করুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a repeat, but none is open here. Take the row away, or add “begin repeat” before.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এটি একটি পুনরাবৃত্তি শেষ করে, কিন্তু এখানে কোনোটি খোলা নেই। সারিটি সরান, বা আগে “begin repeat” যোগ করুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a group, but what is open here is “%1”, begun in row %2. End that first.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এটি একটি দল শেষ করে, কিন্তু এখানে খোলা আছে “%1”, যা %2 নম্বর সারিতে শুরু। আগে সেটি শেষ করুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a repeat, but what is open here is “%1”, begun in row %2. End that first.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এটি একটি পুনরাবৃত্তি শেষ করে, কিন্তু এখানে খোলা আছে “%1”, যা %2 নম্বর সারিতে শুরু। আগে সেটি শেষ করুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is to be calculated, but the column calculation is empty.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” হিসাব করার কথা, কিন্তু calculation কলাম খালি।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write there how, for example ${a} + ${b}, or take the row away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>কীভাবে তা লিখুন, যেমন ${a} + ${b}, বা সারিটি সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The cell shows a spreadsheet error. Mend its formula, or type the text itself.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>ঘরটিতে স্প্রেডশিটের ত্রুটি দেখায়। সূত্র ঠিক করুন, বা লেখাটি নিজে লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write the name of a question as the column name has it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>name কলামে যেমন আছে প্রশ্নের নাম তেমন লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How many rows there are is asked in the rows themselves (“%1”), so there is never one to answer it in. Ask it before the repeat begins.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>কয়টি সারি হবে তা সারির ভেতরেই জিজ্ঞাসা করা হয়েছে (“%1”), তাই উত্তর দেওয়ার মতো কোনো সারি কখনো থাকে না। পুনরাবৃত্তি শুরুর আগে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>These depend on each other in a circle, so none can be worked out first: %1. Take one of these references out, or ask one of the questions instead of working it out.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এগুলো চক্রাকারে একে অপরের উপর নির্ভর করে, তাই কোনোটিই আগে বের করা যায় না: %1। একটি উল্লেখ সরান, বা একটি হিসাব না করে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Whether “%1” is asked depends on its own answer, which is a circle (%2): it could never be asked. Name another question in this condition.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” জিজ্ঞাসা করা হবে কি না তা তার নিজের উত্তরের উপর নির্ভর করে, যা একটি চক্র (%2): কখনও জিজ্ঞাসা করা যাবে না। এই শর্তে অন্য প্রশ্নের নাম দিন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” is worked out from itself, which is a circle (%2). Name another question here; to check an answer, use the column constraint.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” নিজের থেকেই হিসাব হয়, যা একটি চক্র (%2)। এখানে অন্য প্রশ্নের নাম দিন; উত্তর যাচাই করতে constraint কলাম ব্যবহার করুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The file “%1” is not there, so %2. Put it beside the form, into a folder “media” or “%3-media” there, or into one zip with the form.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” ফাইলটি নেই, তাই %2। ফর্মের পাশে, সেখানে “media” বা “%3-media” ফোল্ডারে, বা ফর্মের সঙ্গে এক zip-এ রাখুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The choice “%1” has no label; its name is shown. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” পছন্দের label নেই; তার নাম দেখানো হয়। label দিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “%1” has no effect on a question of this type; it is for %2. Take it away, or change the type.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” রূপটি এই ধরনের প্রশ্নে কাজ করে না; এটি %2-এর জন্য। সরান, বা ধরন বদলান।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The appearance “%1” is not known; the question is shown in its usual form. Mend the word or take it away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” রূপটি অজানা; প্রশ্নটি সাধারণ রূপে দেখানো হয়। শব্দটি ঠিক করুন বা সরান।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not all is translated: other languages have these columns, but there is no %1. Their texts are shown in another language; add the columns that people need.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>সব অনুবাদ হয়নি: অন্য ভাষায় এই কলামগুলো আছে, কিন্তু %1 নেই। লেখাগুলো অন্য ভাষায় দেখানো হয়; মানুষের যে কলাম দরকার তা যোগ করুন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The language “%1” has no code. Write it as “%2 (code)”, for example “Français (fr)”, so that direction and voice are right.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” ভাষার কোড নেই। “%2 (code)” এভাবে লিখুন, যেমন “Français (fr)”, যাতে দিক ও কণ্ঠ ঠিক হয়।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The language “%1” has no code. Here it is taken for “%2”; other programs know it only from its name: “%3 (%4)”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” ভাষার কোড নেই। এখানে “%2” ধরা হয়েছে; অন্য প্রোগ্রাম শুধু নাম থেকে জানে: “%3 (%4)”।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Whether these are asked depends on each other: %1. Once one of them is hidden it may hide the others for good. Let one of them be asked always, or depend on a question before them.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এগুলো জিজ্ঞাসা করা হবে কি না তা একে অপরের উপর নির্ভর করে: %1। একটি একবার লুকালে অন্যগুলো চিরতরে লুকাতে পারে। একটি সবসময় জিজ্ঞাসা করুন, বা আগের কোনো প্রশ্নের উপর নির্ভর করান।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The group “%1” has no label, so people are not told what it is about. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” দলের label নেই, তাই এটি কী নিয়ে মানুষ জানে না। label দিন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The repeat “%1” has no label, so people are asked for another one without being told of what. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” পুনরাবৃত্তির label নেই, তাই কীসের আরেকটি চাওয়া হচ্ছে মানুষ জানে না। label দিন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This column is not part of XLSForm and has no effect here or in the rows below. Mend its heading, or take it away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এই কলাম XLSForm-এর অংশ নয়; এখানে বা নিচের সারিতে এর কোনো কাজ নেই। শিরোনাম ঠিক করুন, বা সরান।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Here pictures are made smaller by themselves; other programs send them as large as the camera takes them. Write max-pixels=1600, or what is enough, to save room and time there too.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>এখানে ছবি নিজে থেকেই ছোট করা হয়; অন্য প্রোগ্রাম ক্যামেরার মাপেই পাঠায়। সেখানেও জায়গা ও সময় বাঁচাতে max-pixels=1600 বা যা যথেষ্ট তা লিখুন।</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a PDF</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>একটি PDF</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a picture</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>একটি ছবি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text document</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>একটি লেখার নথি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a presentation</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>একটি উপস্থাপনা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a packed archive</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>একটি সংকুচিত আর্কাইভ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a database</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>একটি ডেটাবেস</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what somebody answered</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>কারও দেওয়া উত্তর</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the question has no choices</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>প্রশ্নটির কোনো পছন্দ নেই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what is looked up in it is empty</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>তাতে যা খোঁজা হয় তা খালি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its place stays empty</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>তার জায়গা খালি থাকে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the end of the expression</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>প্রকাশের শেষ</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/formwords.cpp" line="+267"/>
        <source>sheet %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: the name of the sheet</extracomment>
        <translation>শিট %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>row %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: a number</extracomment>
        <translation>সারি %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>column %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: the heading of the column and the cell, as in: relevant (D2)</extracomment>
        <translation>কলাম %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>line %1</source>
        <extracomment>Where something stands in a file. %1: a number</extracomment>
        <translation>লাইন %1</translation>
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
        <translation>, </translation>
    </message>
    <message>
        <location filename="../app/viewmodel/rarerformsentences.h" line="+11"/>
        <source>A “&amp;” stands here by itself. Write &amp;amp; instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে একটি “&amp;” একা আছে। তার বদলে &amp;amp; লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The beginning “%1:” of a name is not declared: the form needs xmlns:%1=&quot;…&quot; in its first element. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>নামের শুরু “%1:” ঘোষণা করা নেই: ফর্মের প্রথম উপাদানে xmlns:%1=&quot;…&quot; থাকা দরকার। ফর্মটি নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The letters here are not in the encoding that the first line of the file says (UTF-8 if it says none). Save the file again as UTF-8, or export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানকার অক্ষরগুলো ফাইলের প্রথম লাইনে বলা এনকোডিংয়ে নেই (না বলা থাকলে UTF-8)। ফাইলটি UTF-8 হিসেবে আবার সংরক্ষণ করুন, বা নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The first line of the file names an encoding that is not known. Save the file again as UTF-8, or export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলের প্রথম লাইনে যে এনকোডিংয়ের নাম আছে তা জানা নেই। ফাইলটি UTF-8 হিসেবে আবার সংরক্ষণ করুন, বা নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something behind the end of the form. Take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফর্মের শেষের পরে কিছু আছে। সেটি সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is written twice in one element. Take one of the two out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” এক উপাদানে দুবার লেখা। দুটির একটি সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text “%1”: %2</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” লেখাটি: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The column “%1” is of an earlier time: in which repeat an entity is made follows from the questions that are saved to it. Other programs refuse it; take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” কলামটি আগের সময়ের: কোন repeat-এ entity তৈরি হয় তা বোঝা যায় যে প্রশ্নগুলো এতে রাখা হয় তা থেকে। অন্য প্রোগ্রাম এটি নেয় না; সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entity of “%1” is not made in “%2”: it belongs to the repeat whose questions are saved to it. Write save_to beside questions of that repeat, and take this column away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর entity “%2”-এ তৈরি হয় না: যে repeat-এর প্রশ্ন এতে রাখা হয়, এটি সেটির। সেই repeat-এর প্রশ্নের পাশে save_to লিখুন, আর এই কলামটি সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>These texts show each other in a circle, so each stays without what it shows of the next: %1. Take one of these &lt;output&gt; out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই লেখাগুলো চক্রাকারে একে অপরকে দেখায়, তাই প্রতিটি পরেরটির যা দেখায় তা ছাড়াই থাকে: %1। এই &lt;output&gt;-গুলোর একটি সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” stands twice in this &lt;translation&gt;; the last one counts. Take the other out, or give it another id.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” লেখাটি এই &lt;translation&gt;-এ দুবার আছে; শেষেরটি গোনা হয়। অন্যটি সরান, বা অন্য id দিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;translation&gt; of “%1”; of a text that both have, the last one counts. Put all texts into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর দ্বিতীয় একটি &lt;translation&gt; আছে; যে লেখা দুটিতেই আছে, তার শেষেরটি গোনা হয়। সব লেখা একটিতে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Of a group only the label is shown here, and its sound heard: no hint, picture or film. Put these into a note, as the first question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে দলের শুধু label দেখানো হয় আর তার শব্দ শোনা যায়: hint, ছবি বা ছায়াছবি নয়। এগুলো ভেতরের প্রথম প্রশ্ন হিসেবে একটি note-এ রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A group has no answer, so it cannot begin with one. Write this beside a question, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>দলের কোনো উত্তর নেই, তাই উত্তর দিয়ে শুরু হতে পারে না। এটি কোনো প্রশ্নের পাশে লিখুন, বা সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a repeat has a number of rows, so this has no effect. Take it away, or write it beside the row that begins a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>শুধু repeat-এর সারির সংখ্যা থাকে, তাই এটি কাজ করে না। এটি সরান, বা যে সারি repeat শুরু করে তার পাশে লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row only ends a group, so what stands here has no effect. Write it beside the row that begins the group, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই সারি শুধু একটি দল শেষ করে, তাই এখানে যা আছে তা কাজ করে না। যে সারি দলটি শুরু করে তার পাশে লিখুন, বা সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has no meaning in &lt;%2&gt;, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>&lt;%2&gt;-এ “%1”-এর কোনো অর্থ নেই, তাই বাদ দেওয়া হয়েছে। নামটি ঠিক করুন, বা সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is nothing that is known in a &lt;model&gt;, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>&lt;model&gt;-এ “%1” কিছু বলে জানা নেই, তাই বাদ দেওয়া হয়েছে। নামটি ঠিক করুন, বা সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Two &lt;bind&gt; of “%1” say “%2”: only the first one counts. Put all rules of a question into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর দুটি &lt;bind&gt;-এ “%2” আছে: শুধু প্রথমটি গোনা হয়। একটি প্রশ্নের সব নিয়ম একটিতে রাখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has no meaning inside a question, so it was left out. Take it away; what it tells people belongs into the &lt;hint&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>প্রশ্নের ভেতরে “%1”-এর কোনো অর্থ নেই, তাই বাদ দেওয়া হয়েছে। এটি সরান; মানুষকে যা বলে তা &lt;hint&gt;-এ লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” has a form “%2” that has no place here, so it was left out. Guidance belongs into the text of a hint, pictures and sounds into that of a label.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” লেখাটির একটি রূপ “%2” আছে, যার এখানে জায়গা নেই, তাই বাদ দেওয়া হয়েছে। guidance থাকে hint-এর লেখায়, ছবি ও শব্দ label-এর লেখায়।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;%1&gt; here, which was left out. Write both texts into the first one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে দ্বিতীয় একটি &lt;%1&gt; আছে, সেটি বাদ দেওয়া হয়েছে। দুটি লেখাই প্রথমটিতে লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“&amp;%1;” stands for nothing that is known. Write the letter itself instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“&amp;%1;” জানা কিছু বোঝায় না। তার বদলে অক্ষরটিই লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file declares a document type or entities of its own, which is refused for safety. Take the part &lt;!DOCTYPE …&gt; out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলটি নিজের document type বা entity ঘোষণা করে, নিরাপত্তার জন্য তা নেওয়া হয় না। &lt;!DOCTYPE …&gt; অংশটি সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file cannot be read to its end. Try again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলটি শেষ পর্যন্ত পড়া যায় না। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has a second &lt;model&gt;, which was left out. Put all into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফর্মে দ্বিতীয় একটি &lt;model&gt; আছে, সেটি বাদ দেওয়া হয়েছে। সব একটিতে রাখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no &lt;h:body&gt;, so nothing is asked. Export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফর্মে &lt;h:body&gt; নেই, তাই কিছুই জিজ্ঞাসা করা হয় না। নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no place for answers: the first &lt;instance&gt; of the &lt;model&gt; must hold one element, with another inside for each question. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফর্মে উত্তরের জায়গা নেই: &lt;model&gt;-এর প্রথম &lt;instance&gt;-এ একটি উপাদান থাকতে হবে, তার ভেতরে প্রতি প্রশ্নের জন্য আরেকটি। ফর্মটি নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This XML file is no form: it has no &lt;model&gt; of the kind that forms have (xmlns=&quot;%1&quot;). Choose the form&apos;s own file (.xlsx, .ods, .xls, .csv or .xml), or export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই XML ফাইলটি ফর্ম নয়: ফর্মের মতো কোনো &lt;model&gt; এতে নেই (xmlns=&quot;%1&quot;)। ফর্মের নিজের ফাইলটি (.xlsx, .ods, .xls, .csv বা .xml) বেছে নিন, বা ফর্মটি নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form has no id, so its answers cannot be told from those of others. Write &lt;%1 id=&quot;…&quot;&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফর্মের id নেই, তাই এর উত্তর অন্যদের থেকে আলাদা করা যায় না। &lt;%1 id=&quot;…&quot;&gt; লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This question fills “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have, so it cannot be asked. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই প্রশ্ন “%1” পূরণ করে, যা ফর্মের তথ্যে (&lt;model&gt;-এর প্রথম &lt;instance&gt;) নেই, তাই জিজ্ঞাসা করা যায় না। সেখানে যোগ করুন, বা ref ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This question does not say which answer it fills. Write its path as ref, for example ref=&quot;/data/name&quot;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই প্রশ্ন বলে না কোন উত্তর পূরণ করে। তার পথ ref হিসেবে লিখুন, যেমন ref=&quot;/data/name&quot;।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The group names “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>দলটি “%1” নাম বলে, যা ফর্মের তথ্যে (&lt;model&gt;-এর প্রথম &lt;instance&gt;) নেই। সেখানে যোগ করুন, বা ref ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The repeat names “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>পুনরাবৃত্তিটি “%1” নাম বলে, যা ফর্মের তথ্যে (&lt;model&gt;-এর প্রথম &lt;instance&gt;) নেই। সেখানে যোগ করুন, বা nodeset ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The rules of this &lt;bind&gt; are for “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have, so they have no effect. Add it there, or mend the nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই &lt;bind&gt;-এর নিয়ম “%1”-এর জন্য, যা ফর্মের তথ্যে (&lt;model&gt;-এর প্রথম &lt;instance&gt;) নেই, তাই কাজ করে না। সেখানে যোগ করুন, বা nodeset ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” is not among the form&apos;s texts (&lt;itext&gt;), so the name of the question is shown. Add it there, or mend its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” লেখাটি ফর্মের লেখাগুলোর (&lt;itext&gt;) মধ্যে নেই, তাই প্রশ্নের নাম দেখানো হয়। সেখানে যোগ করুন, বা এখানে নামটি ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” is not among the form&apos;s texts (&lt;itext&gt;), so a plain sentence is shown. Add it there, or mend its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” লেখাটি ফর্মের লেখাগুলোর (&lt;itext&gt;) মধ্যে নেই, তাই একটি সাধারণ বাক্য দেখানো হয়। সেখানে যোগ করুন, বা এখানে নামটি ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is asked a second time; only the first question is shown. Give this one a ref of its own, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” দ্বিতীয়বার জিজ্ঞাসা করা হয়; শুধু প্রথম প্রশ্নটি দেখানো হয়। এটিকে নিজের ref দিন, বা সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no kind of question or group, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” কোনো ধরনের প্রশ্ন বা দল নয়, তাই বাদ দেওয়া হয়েছে। নামটি ঠিক করুন, বা সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is a repeat, so it cannot hold an answer. Name a question inside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” একটি পুনরাবৃত্তি, তাই উত্তর রাখতে পারে না। তার ভেতরের একটি প্রশ্নের নাম দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is a repeat already. Take one of the two away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” আগে থেকেই একটি পুনরাবৃত্তি। দুটির একটি সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no list (&lt;instance&gt;) “%1”, so this question has no choices. Add it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফর্মে “%1” তালিকা (&lt;instance&gt;) নেই, তাই এই প্রশ্নের কোনো পছন্দ নেই। সেটি যোগ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The choices need a nodeset (where they come from) and a &lt;value&gt;. Write both.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>পছন্দগুলোর একটি nodeset (কোথা থেকে আসে) ও একটি &lt;value&gt; দরকার। দুটিই লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This choice has no &lt;value&gt;, so choosing it says nothing. Write one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই পছন্দের &lt;value&gt; নেই, তাই এটি বাছলে কিছু বলা হয় না। একটি লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action is to set “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই কাজটি “%1” বসানোর জন্য, যা ফর্মের তথ্যে (&lt;model&gt;-এর প্রথম &lt;instance&gt;) নেই। সেখানে যোগ করুন, বা ref ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no event “%1” at which something could be set. Write one of these: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নামে কোনো ঘটনা নেই যখন কিছু বসানো যায়। এগুলোর একটি লিখুন: %2।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%1” of the workbook is damaged (line %2). Open the file in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ওয়ার্কবুকের “%1” অংশটি নষ্ট (লাইন %2)। ফাইলটি স্প্রেডশিট প্রোগ্রামে খুলে .xlsx হিসেবে আবার সংরক্ষণ করে আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook is damaged (line %1). Open it in a spreadsheet program, save it again, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ওয়ার্কবুকটি নষ্ট (লাইন %1)। স্প্রেডশিট প্রোগ্রামে খুলে আবার সংরক্ষণ করে আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ওয়ার্কবুকটি নষ্ট। স্প্রেডশিট প্রোগ্রামে খুলে .xlsx হিসেবে আবার সংরক্ষণ করে আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” is missing from the workbook.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ওয়ার্কবুকে “%1” অংশটি নেই।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%1” of the workbook is damaged.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ওয়ার্কবুকের “%1” অংশটি নষ্ট।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the file again, or save it again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলটি আবার কপি করুন, বা স্প্রেডশিট প্রোগ্রাম থেকে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This workbook is older than Excel 97. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই ওয়ার্কবুক Excel 97-এর চেয়ে পুরোনো। স্প্রেডশিট প্রোগ্রামে খুলে .xlsx হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a binary workbook (.xlsb), which cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এটি একটি বাইনারি ওয়ার্কবুক (.xlsb), পড়া যায় না। স্প্রেডশিট প্রোগ্রামে খুলে .xlsx হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is a document of Numbers, which cannot be read. Export it there as Excel (.xlsx).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এটি Numbers-এর একটি নথি, পড়া যায় না। সেখান থেকে Excel (.xlsx) হিসেবে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a workbook saved as XML, which cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এটি XML হিসেবে সংরক্ষিত ওয়ার্কবুক, পড়া যায় না। স্প্রেডশিট প্রোগ্রামে খুলে .xlsx হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is only a link to a sheet on the internet. Open it there and download it as Excel (.xlsx).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এটি শুধু ইন্টারনেটের একটি শিটের লিংক। সেখানে খুলে Excel (.xlsx) হিসেবে ডাউনলোড করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a zip archive but not an Excel workbook (.xlsx). If the form is in another format (.ods, .xls), save it as .xlsx first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এটি একটি zip ফাইল, কিন্তু Excel ওয়ার্কবুক (.xlsx) নয়। ফর্মটি অন্য রূপে (.ods, .xls) থাকলে আগে .xlsx হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” and “%2” are headings of the same column. Keep one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ও “%2” একই কলামের শিরোনাম। একটি রাখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This setting is not known and has no effect.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই সেটিং জানা নেই, এর কোনো প্রভাব নেই।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list is empty. Its first row must name the columns.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>তালিকাটি ফাঁকা। এর প্রথম সারিতে কলামের নাম থাকতে হবে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The first row names no columns. It must hold their names, such as name, label.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>প্রথম সারিতে কোনো কলামের নাম নেই। সেখানে নাম থাকতে হবে, যেমন name, label।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A text in quotes begins here and is never closed. Add the missing quote.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>উদ্ধৃতিচিহ্নের একটি লেখা এখানে শুরু হয়ে কোথাও শেষ হয় না। বাকি চিহ্নটি যোগ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text is not in %1. Save the list again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>লেখাটি %1-এ নেই। তালিকাটি “CSV UTF-8” হিসেবে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Two columns are named “%1”. Give each its own name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>দুটি কলামের নাম “%1”। প্রতিটিকে নিজের নাম দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A list of choices is a .csv, .xml or .geojson file. Save the list as one of these.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>পছন্দের তালিকা .csv, .xml বা .geojson ফাইল হয়। তালিকাটি এর একটি হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The folder has no file survey.csv, so it is not a form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফোল্ডারে survey.csv ফাইল নেই, তাই এটি ফর্ম নয়।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action stands in the &lt;model&gt;, so it is not said which repeat the event odk-new-repeat means. Move it into the &lt;repeat&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই কাজটি &lt;model&gt;-এ আছে, তাই odk-new-repeat ঘটনা কোন পুনরাবৃত্তির তা বলা নেই। এটি &lt;repeat&gt;-এর ভেতরে সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A &lt;bind&gt; inside another has no effect. Put it beside that one, with the whole path as its nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>অন্যটির ভেতরের &lt;bind&gt; কাজ করে না। সেটির পাশে রাখুন, পুরো পথ nodeset হিসেবে দিয়ে।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is nothing that can be filled in beforehand (jr:preload), so nothing is. Write date, timestamp, property or uid, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” আগে থেকে পূরণ করা যায় না (jr:preload), তাই কিছুই পূরণ হয় না। date, timestamp, property বা uid লিখুন, বা সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form itself cannot be a repeat. Name the part of its data that is filled in several times.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফর্মটি নিজে পুনরাবৃত্তি হতে পারে না। এর তথ্যের যে অংশ কয়েকবার পূরণ হয় তার নাম দিন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This group holds questions from different groups of the form&apos;s data; they are asked, but without its label. Make a group of its own for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই দলে ফর্মের তথ্যের আলাদা আলাদা দলের প্রশ্ন আছে; সেগুলো জিজ্ঞাসা করা হয়, কিন্তু দলটির label ছাড়া। প্রতিটির জন্য আলাদা দল করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choices in groups (&lt;choices&gt;) are not shown. Put each &lt;item&gt; right into the question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>দলের ভেতরের পছন্দ (&lt;choices&gt;) দেখানো হয় না। প্রতিটি &lt;item&gt; সরাসরি প্রশ্নে রাখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The instance “%1” is no table of rows with the same columns, and longer than %2 MB. Write it as &lt;root&gt;&lt;item&gt;&lt;name&gt;…&lt;/name&gt;&lt;label&gt;…&lt;/label&gt;&lt;/item&gt;…&lt;/root&gt;, or as a CSV file beside the form: such lists may be of any length.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” instance একই কলামের সারির সারণি নয়, আর %2 MB-এর চেয়ে লম্বা। &lt;root&gt;&lt;item&gt;&lt;name&gt;…&lt;/name&gt;&lt;label&gt;…&lt;/label&gt;&lt;/item&gt;…&lt;/root&gt; হিসেবে, বা ফর্মের পাশে CSV ফাইলে লিখুন: সেই তালিকা যত লম্বা খুশি হতে পারে।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The names on the scale are no list of this form; its numbers are shown. Mend it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>মাপকাঠির নামগুলো এই ফর্মের কোনো তালিকা নয়; তার সংখ্যাগুলো দেখানো হয়। ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file is larger than %1 MB, which is too large for a form. Take out of it what is not needed, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলটি %1 MB-এর চেয়ে বড়, ফর্মের জন্য অতিরিক্ত বড়। যা দরকার নেই সরান, আর পছন্দের লম্বা তালিকা পাশে CSV ফাইলে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An element has more than %1 attributes, or a text is longer than %2 MB, which no form has; the file is refused for safety. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একটি উপাদানে %1টির বেশি attribute আছে, বা একটি লেখা %2 MB-এর চেয়ে লম্বা, কোনো ফর্মে তা থাকে না; নিরাপত্তার জন্য ফাইলটি নেওয়া হয় না। ফর্মটি নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no way “%1” to send answers. Write method=&quot;post&quot;, or take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>উত্তর পাঠানোর “%1” নামে কোনো উপায় নেই। method=&quot;post&quot; লিখুন, বা সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something stands before &lt;?xml …?&gt;, which must be the very first of the file. Take out what is before it, blank lines too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>&lt;?xml …?&gt;-এর আগে কিছু আছে, অথচ সেটি ফাইলের একেবারে প্রথমে থাকতে হবে। তার আগের সব সরান, খালি লাইনও।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The first line of the file names a version of XML that is not 1.0. Write version=&quot;1.0&quot; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলের প্রথম লাইনে XML-এর এমন সংস্করণ বলা যা 1.0 নয়। সেখানে version=&quot;1.0&quot; লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is a character here that XML cannot hold, which shows as nothing. Take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে এমন একটি অক্ষর আছে যা XML-এ থাকতে পারে না, আর যা দেখা যায় না। সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The questions up to here need more than %1 MB, which no form does. Part the form into several.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এ পর্যন্ত প্রশ্নগুলোর %1 MB-এর বেশি লাগে, কোনো ফর্মের তা লাগে না। ফর্মটি কয়েকটিতে ভাগ করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Elements stand inside each other more than %1 deep, which no form has. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>উপাদানগুলো একে অপরের ভেতরে %1 ধাপের বেশি গভীর, কোনো ফর্মে তা থাকে না। ফর্মটি নতুন করে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file has more than %1 rows, which is too large for a form. Keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলে %1টির বেশি সারি, ফর্মের জন্য অতিরিক্ত বড়। পছন্দের লম্বা তালিকা পাশে CSV ফাইলে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are more cells here than a form can have. Clear the rows and columns that are not used.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে একটি ফর্মে যত ঘর থাকতে পারে তার বেশি আছে। অব্যবহৃত সারি ও কলাম মুছুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A cell here has more than %1 letters, perhaps because a text in quotes is never closed. Add the missing quote, or shorten the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানকার একটি ঘরে %1টির বেশি অক্ষর, হয়তো উদ্ধৃতির লেখা বন্ধ হয়নি বলে। বাকি চিহ্নটি যোগ করুন, বা লেখাটি ছোট করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file is larger than %1 MB, which is too large for a form. Keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলটি %1 MB-এর চেয়ে বড়, ফর্মের জন্য অতিরিক্ত বড়। পছন্দের লম্বা তালিকা পাশে CSV ফাইলে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file holds a document type, which no spreadsheet needs; it is refused for safety. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলে একটি document type আছে, কোনো স্প্রেডশিটের তা লাগে না; নিরাপত্তার জন্য নেওয়া হয় না। ফর্মটি স্প্রেডশিট প্রোগ্রাম থেকে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in row %1; forms of up to %2 rows can be read. Remove stray cells far down the sheet.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1 নম্বর সারিতে কিছু আছে; %2টি সারি পর্যন্ত ফর্ম পড়া যায়। শিটের অনেক নিচে পড়ে থাকা ঘরগুলো মুছুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workbook has more than %1 filled cells, which is too large for a form. Clear what is not used, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ওয়ার্কবুকে %1টির বেশি ভরা ঘর, ফর্মের জন্য অতিরিক্ত বড়। যা ব্যবহার হয় না মুছুন, আর পছন্দের লম্বা তালিকা পাশে CSV ফাইলে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in cell %1; forms of up to %2 columns can be read. Remove stray cells far to the right.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1 ঘরে কিছু আছে; %2টি কলাম পর্যন্ত ফর্ম পড়া যায়। ডানে অনেক দূরে পড়ে থাকা ঘরগুলো মুছুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An element has more than %1 attributes or a text is longer than a cell can hold, which no workbook has. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একটি উপাদানে %1টির বেশি attribute আছে, বা লেখা একটি ঘরে যত ধরে তার চেয়ে লম্বা, কোনো ওয়ার্কবুকে তা থাকে না। ফর্মটি স্প্রেডশিট প্রোগ্রাম থেকে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in cell %1, further than a form can reach. Remove stray cells.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1 ঘরে কিছু আছে, যা ফর্মের সীমার বাইরে। পড়ে থাকা ঘরগুলো মুছুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The workbook is locked with a password, or damaged. Open it, save it without the password, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ওয়ার্কবুকটি পাসওয়ার্ড দিয়ে বন্ধ, বা নষ্ট। খুলে পাসওয়ার্ড ছাড়া সংরক্ষণ করে আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is no workbook, or a damaged one. Choose the form&apos;s .xlsx, .ods or .xls file.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এটি ওয়ার্কবুক নয়, বা নষ্ট ওয়ার্কবুক। ফর্মের .xlsx, .ods বা .xls ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” declares a document type, which a workbook never does. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” অংশটি একটি document type ঘোষণা করে, কোনো ওয়ার্কবুক তা করে না। ফর্মটি স্প্রেডশিট প্রোগ্রাম থেকে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The part “%1” has an element with more than %2 attributes or a text longer than a cell can hold, which no workbook has. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” অংশে একটি উপাদানে %2টির বেশি attribute আছে, বা লেখা একটি ঘরে যত ধরে তার চেয়ে লম্বা, কোনো ওয়ার্কবুকে তা থাকে না। ফর্মটি স্প্রেডশিট প্রোগ্রাম থেকে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook unpacks to more than %1 MB, which is too large for a form. Clear what is not used, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ওয়ার্কবুকটি খুললে %1 MB-এর বেশি হয়, ফর্মের জন্য অতিরিক্ত বড়। যা ব্যবহার হয় না মুছুন, আর পছন্দের লম্বা তালিকা পাশে CSV ফাইলে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Row %1 points to a text that is not in the workbook. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1 নম্বর সারি এমন লেখার দিকে দেখায় যা ওয়ার্কবুকে নেই। ফর্মটি স্প্রেডশিট প্রোগ্রাম থেকে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is not an Excel workbook (.xlsx). Choose the form&apos;s .xlsx file, or save the form as .xlsx first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এটি Excel ওয়ার্কবুক (.xlsx) নয়। ফর্মের .xlsx ফাইল বেছে নিন, বা আগে ফর্মটি .xlsx হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” unpacks to more than %2 MB, which is too large for a form. Clear the rows and columns that are not used, and keep long lists of choices in CSV files beside the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” অংশটি খুললে %2 MB-এর বেশি হয়, ফর্মের জন্য অতিরিক্ত বড়। অব্যবহৃত সারি ও কলাম মুছুন, আর পছন্দের লম্বা তালিকা ফর্মের পাশে CSV ফাইলে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook is locked with a password. Take the password away first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ওয়ার্কবুকটি পাসওয়ার্ড দিয়ে বন্ধ। আগে পাসওয়ার্ড সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A text has more than %1 forms (&lt;value form=…&gt;): those from here on were left out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একটি লেখার %1টির বেশি রূপ (&lt;value form=…&gt;) আছে: এখান থেকে পরেরগুলো বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The template of “%1” holds rows of “%2” that are not copied: a new row of “%1” begins with one row of “%2”, as every new row of it begins. Write one row there, and its values into the template of “%2”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর ছাঁচে “%2”-এর এমন সারি আছে, যা নকল হয় না: “%1”-এর নতুন সারি “%2”-এর একটি সারি দিয়ে শুরু হয়, যেভাবে তার প্রতিটি নতুন সারি শুরু হয়। সেখানে একটি সারি লিখুন, আর তার মানগুলো “%2”-এর ছাঁচে লিখুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The value “%1” has a space, and a question of several answers (line %2) parts its answers by spaces, so it is not read as chosen there. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” মানে ফাঁক আছে, আর একাধিক উত্তরের প্রশ্ন (লাইন %2) ফাঁক দিয়ে উত্তর আলাদা করে, তাই সেখানে এটি বাছা বলে পড়া হয় না। ফাঁক ছাড়া লিখুন, যেমন _ দিয়ে।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;instance&gt; called “%1”; only the last one counts. Take the other out, or give it another id.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নামে দ্বিতীয় একটি &lt;instance&gt; আছে; শুধু শেষেরটি গোনা হয়। অন্যটি সরান, বা অন্য id দিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” stands here more than once, and no &lt;repeat&gt; asks it again and again: only the first is filled in. Give the others another name, or ask it in a &lt;repeat&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” এখানে একাধিকবার আছে, আর কোনো &lt;repeat&gt; তা বারবার জিজ্ঞাসা করে না: শুধু প্রথমটি পূরণ হয়। অন্যগুলোকে অন্য নাম দিন, বা একটি &lt;repeat&gt;-এ জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This action does not say when it happens, so nothing is ever set. Write an event, such as event=&quot;odk-instance-first-load&quot;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই কাজটি কখন হবে তা বলা নেই, তাই কখনো কিছু বসানো হয় না। একটি event লিখুন, যেমন event=&quot;odk-instance-first-load&quot;।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The type “%1” is not known here, so the question is asked as if it said none. Write one of these: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ধরনটি এখানে জানা নেই, তাই প্রশ্নটি এমনভাবে করা হয় যেন কোনো ধরন বলা নেই। এগুলোর একটি লিখুন: %2।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is worked out from itself, which is a circle (%2). Name another question here; to check an answer, use the constraint of its &lt;bind&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নিজের থেকেই হিসাব হয়, যা একটি চক্র (%2)। এখানে অন্য প্রশ্নের নাম দিন; উত্তর যাচাই করতে তার &lt;bind&gt;-এর constraint ব্যবহার করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No question offers the list “%1”, so nobody sees its choices. Mend its name, or take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>কোনো প্রশ্ন “%1” তালিকাটি দেখায় না, তাই তার পছন্দগুলো কেউ দেখে না। তার নাম ঠিক করুন, বা সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The sheet external_choices is for long lists of which a choice_filter offers a part; without one all are offered. Write a choice_filter, or put the list into the sheet choices.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>external_choices শিটটি সেই লম্বা তালিকার জন্য যার একটি অংশ choice_filter দেখায়; তা ছাড়া সবই দেখানো হয়। একটি choice_filter লিখুন, বা তালিকাটি choices শিটে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no address on the web, so other programs cannot send answers there. Write a whole one, as in https://example.org/submission.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ওয়েবের কোনো ঠিকানা নয়, তাই অন্য প্রোগ্রাম সেখানে উত্তর পাঠাতে পারে না। পুরোটা লিখুন, যেমন https://example.org/submission।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has letters that are no text in %2 places, first in feature %3, property “%4” (U+%5): they are left out. Take them out, or export the file again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলের %2টি জায়গায় এমন চিহ্ন আছে যা লেখা নয়, প্রথমটি %3 নম্বর feature-এ, “%4” বৈশিষ্ট্যে (U+%5): সেগুলো বাদ দেওয়া হয়। সেগুলো মুছে দিন, বা ফাইলটি আবার বের করুন।</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/expressionsentences.h" line="+10"/>
        <source>%1 (character %2, near “%3”).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1 (অক্ষর %2, “%3”-এর কাছে)।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XLSForm has; its reference lists them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>XLSForm-এ আছে এমন একটি লিখুন; তার নির্দেশিকায় তালিকা আছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Perhaps “%1()” is meant.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>হয়তো “%1()” বোঝানো হয়েছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write “%1” there: each bracket that opens must be closed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>সেখানে “%1” লিখুন: প্রতিটি খোলা বন্ধনী বন্ধ করতে হয়।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write there what is meant: ${name} for an answer, a number, or a text in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>কী বোঝানো হয়েছে লিখুন: উত্তরের জন্য ${name}, একটি সংখ্যা, বা উদ্ধৃতির ভেতর লেখা।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the missing quote at its end.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>শেষে উদ্ধৃতিচিহ্ন দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out, or put it in quotes if it is part of a text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>সরান, বা লেখার অংশ হলে উদ্ধৃতির ভেতর দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out, or write an operator such as and, or, =, + before it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>সরান, বা তার আগে and, or, = বা +-এর মতো চিহ্ন লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write %1 instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এর বদলে %1 লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the digits without it, and a point before parts of one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>অঙ্কগুলো কমা ছাড়া লিখুন, আর ভগ্নাংশের আগে বিন্দু দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the answer to a question as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>প্রশ্নের উত্তর ${name} এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write “}” behind the name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>নামের পরে “}” লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Divide it: let questions of type calculate work out its parts.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ভাগ করুন: calculate ধরনের প্রশ্ন দিয়ে এর অংশগুলো হিসাব করান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the name of a question there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>সেখানে একটি প্রশ্নের নাম লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XPath has, such as parent:: or child::, or ${name} instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>XPath-এ আছে এমন একটি লিখুন, যেমন parent:: বা child::, বা তার বদলে ${name}।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mend the expression there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>সেখানে প্রকাশটি ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give them different names.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এদের আলাদা নাম দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take one “..” out, or write the question as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একটি “..” সরান, বা প্রশ্নটি ${name} এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>${name} এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as indexed-repeat(${question}, ${repeat}, number).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এভাবে লিখুন: indexed-repeat(${question}, ${repeat}, number)।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the repeat that the question is in, as ${repeat}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>প্রশ্নটি যে পুনরাবৃত্তিতে আছে তার নাম ${repeat} এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name a question of type select_one, select_multiple or rank.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>select_one, select_multiple বা rank ধরনের একটি প্রশ্নের নাম দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer}).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এভাবে লিখুন: pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer})।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write latitude and longitude with a space between, as in &apos;23.7 90.4&apos;, or ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>অক্ষাংশ ও দ্রাঘিমাংশ মাঝে ফাঁক দিয়ে লিখুন, যেমন &apos;23.7 90.4&apos;, বা ${name} লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give it to distance() alone.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>সেটি একাই distance()-কে দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write &apos;MD5&apos;, &apos;SHA-1&apos;, &apos;SHA-256&apos;, &apos;SHA-384&apos; or &apos;SHA-512&apos; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>সেখানে &apos;MD5&apos;, &apos;SHA-1&apos;, &apos;SHA-256&apos;, &apos;SHA-384&apos; বা &apos;SHA-512&apos; লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write &apos;hex&apos; or &apos;base64&apos; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>সেখানে &apos;hex&apos; বা &apos;base64&apos; লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Between its brackets stand, with a comma after each but the last: %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এর বন্ধনীর ভেতরে যা থাকে, শেষটি ছাড়া প্রতিটির পরে কমা দিয়ে: %1।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the expression, %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>প্রকাশটিতে: %1।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the filter, %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ছাঁকনিতে: %1।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The default was left out:</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>default বাদ দেওয়া হয়েছে:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The action was left out:</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>কাজটি বাদ দেওয়া হয়েছে:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that ODK XForms has; its reference lists them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ODK XForms-এ আছে এমন একটি লিখুন; তার নির্দেশিকায় তালিকা আছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write there what is meant: /data/name for an answer, a number, or a text in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>কী বোঝানো হয়েছে লিখুন: উত্তরের জন্য /data/name, একটি সংখ্যা, বা উদ্ধৃতির ভেতর লেখা।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the answer to a question as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>প্রশ্নের উত্তর /data/name এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XPath has, such as parent:: or child::, or /data/name instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>XPath-এ আছে এমন একটি লিখুন, যেমন parent:: বা child::, বা তার বদলে /data/name।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take one “..” out, or write the question as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একটি “..” সরান, বা প্রশ্নটি /data/name এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>/data/name এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as indexed-repeat(/data/repeat/question, /data/repeat, number).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এভাবে লিখুন: indexed-repeat(/data/repeat/question, /data/repeat, number)।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the repeat that the question is in, as /data/repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>প্রশ্নটি যে পুনরাবৃত্তিতে আছে তার নাম /data/repeat এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এভাবে লিখুন: pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer)।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write latitude and longitude with a space between, as in &apos;23.7 90.4&apos;, or /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>অক্ষাংশ ও দ্রাঘিমাংশ মাঝে ফাঁক দিয়ে লিখুন, যেমন &apos;23.7 90.4&apos;, বা /data/name লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name a question of type select1, select or odk:rank.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>select1, select বা odk:rank ধরনের একটি প্রশ্নের নাম দিন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>there is no question or group named “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” নামে কোনো প্রশ্ন বা দল নেই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no function “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” নামে কোনো ফাংশন নেই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is missing before %2</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%2-এর আগে “%1” নেই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression ends too early</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>প্রকাশটি আগেই শেষ হয়ে গেছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text in quotes is not closed</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>উদ্ধৃতির ভেতরের লেখা বন্ধ হয়নি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” means nothing in a form</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>ফর্মে “%1”-এর কোনো অর্থ নেই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the character “%1” does not belong here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” অক্ষরটি এখানে হয় না</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“,” does not belong into a number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>সংখ্যার ভেতর “,” হয় না</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 does not belong here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 এখানে হয় না</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“$” begins nothing here: forms have no variables</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“$” দিয়ে এখানে কিছু শুরু হয় না: ফর্মে ভেরিয়েবল নেই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“${” is not closed with “}”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“${” “}” দিয়ে বন্ধ হয়নি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression is too long</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>প্রকাশটি অতিরিক্ত লম্বা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression is nested too deep</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>প্রকাশটির বন্ধনী অতিরিক্ত গভীরে গেছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a name or a value is missing before %1</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1-এর আগে একটি নাম বা মান নেই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a name is missing before %1</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1-এর আগে একটি নাম নেই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1::” is not an axis</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1::” কোনো অক্ষ (axis) নয়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1()” cannot stand here in a path</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>পথের ভেতর এখানে “%1()” থাকতে পারে না</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is the name of more than one question or group</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” একাধিক প্রশ্ন বা দলের নাম</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no “%1” at this place of the form; it is read as empty</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>ফর্মের এই জায়গায় “%1” নেই; এটি খালি ধরা হয়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the pattern “%1” cannot be read, so no answer is refused because of it</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” নকশাটি পড়া যায় না, তাই এর কারণে কোনো উত্তর ফেরানো হয় না</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no column “%1” in the list of choices, so it is read as empty (to ask for an answer, write ${%1}; to name a value, &apos;%1&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>পছন্দের তালিকায় “%1” কলাম নেই, তাই খালি ধরা হয় (উত্তর চাইলে ${%1} লিখুন; মান বোঝাতে &apos;%1&apos;)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“..” leads out of the form</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“..” ফর্মের বাইরে চলে যায়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a question or group is needed here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>এখানে একটি প্রশ্ন বা দল দরকার</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>indexed-repeat() needs a row number for each repeat</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>indexed-repeat()-এ প্রতিটি পুনরাবৃত্তির জন্য সারির নম্বর দরকার</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this is not a repeat around the question</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>প্রশ্নটি এই পুনরাবৃত্তির ভেতরে নয়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a question with choices</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” পছন্দের প্রশ্ন নয়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pulldata() needs the file in quotes</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>pulldata()-এ ফাইলের নাম উদ্ধৃতি চিহ্নের মধ্যে লিখতে হবে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no place</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” কোনো স্থান নয়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>digest() knows no “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>digest() “%1” চেনে না</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>distance() of several values takes points, and this is a line or an area</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>একাধিক মানের distance() বিন্দু নেয়, আর এটি রেখা বা এলাকা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1() does not take %2 values</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1() এতগুলো মান নেয় না: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>3, as in if(condition, value if it holds, value if not)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>3টি, যেমন if(শর্ত, ঠিক হলে মান, না হলে মান)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>4, as in pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer})</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>4টি, যেমন pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer})</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2, as in jr:choice-name(${question}, &apos;${question}&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>2টি, যেমন jr:choice-name(${question}, &apos;${question}&apos;)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the least and the most, then each value with its weight</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>সবচেয়ে কম ও সবচেয়ে বেশি, তারপর প্রতিটি মান ও তার ওজন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 or more</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 বা বেশি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 থেকে %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>type, name and label</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>type, name ও label</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>list_name, name and label</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>list_name, name ও label</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>whole number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>একটি পূর্ণ সংখ্যা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>একটি সংখ্যা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>date, as in 2026-11-22</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>একটি তারিখ, যেমন 2026-11-22</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>time of day, as in 14:30</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>দিনের সময়, যেমন 14:30</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>date with a time, as in 2026-11-22T14:30</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>সময়সহ তারিখ, যেমন 2026-11-22T14:30</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>number on the scale from %1 to %2 in steps of %3</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 থেকে %2 পর্যন্ত %3 করে বাড়া মাপকাঠির কোনো সংখ্যা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>place, as in 23.7250 90.4125 0 0</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>একটি স্থান, যেমন 23.7250 90.4125 0 0</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>line of two places or more, with ; between them</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>দুই বা বেশি স্থানের রেখা, মাঝে ; দিয়ে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>shape of three places or more, with ; between them and the first again at the end</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>তিন বা বেশি স্থানের এলাকা, মাঝে ; দিয়ে এবং শেষে প্রথমটি আবার</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>choice of this question</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>এই প্রশ্নের কোনো পছন্দ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ranking in which each choice stands once</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>এমন ক্রম যাতে প্রতিটি পছন্দ একবার থাকে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only its two ends, as it is drawn without ticks</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>শুধু দুই প্রান্ত, কারণ দাগ ছাড়া আঁকা হয়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from %1 to %2, each %3</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 থেকে %2, প্রতি %3-এ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a list of the sheet choices</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>choices শিটের একটি তালিকার</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” ফাইলের</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asks another app for the answer</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>অন্য অ্যাপের কাছে উত্তর চায়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sends the answer to a printer</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>উত্তর প্রিন্টারে পাঠায়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>4, as in pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>4টি, যেমন pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2, as in jr:choice-name(/data/question, &apos;/data/question&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>2টি, যেমন jr:choice-name(/data/question, &apos;/data/question&apos;)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no column “%1” in the list of choices, so it is read as empty (to ask for an answer, write /data/%1; to name a value, &apos;%1&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>পছন্দের তালিকায় “%1” কলাম নেই, তাই খালি ধরা হয় (উত্তর চাইলে /data/%1 লিখুন; মান বোঝাতে &apos;%1&apos;)</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/listsentences.h" line="+10"/>
        <source>This choice names no list and was left out. Write its list in the column list_name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই পছন্দ কোনো তালিকার নাম বলে না, তাই বাদ দেওয়া হয়েছে। list_name কলামে তার তালিকা লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The heading “%1” has a space, so no expression can name it and the column has no effect. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” শিরোনামে ফাঁক আছে, তাই কোনো প্রকাশে এর নাম লেখা যায় না আর কলামটি কাজ করে না। ফাঁক ছাড়া লিখুন, যেমন _ দিয়ে।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The heading “%1” is no name: no expression can name it, and the column has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” শিরোনামটি নাম নয়: কোনো প্রকাশে এর নাম লেখা যায় না, আর কলামটি কাজ করে না। অক্ষর বা _ দিয়ে শুরু করুন, আর শুধু অক্ষর, অঙ্ক, _, - ও বিন্দু লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The name of the list “%1” has both &apos; and &quot;, so no expression could name it. Take one of them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” তালিকার নামে &apos; ও &quot; দুটিই আছে, তাই কোনো প্রকাশে এর নাম লেখা যাবে না। একটি সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>So have %1 more choices of the list “%2”. Give them labels too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%2” তালিকার আরও %1টি পছন্দেরও label নেই। সেগুলোকেও label দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The choices come from the file “%1”, whose name must end with .csv, .xml or .geojson. Save the list as one of these, and write its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>পছন্দগুলো “%1” ফাইল থেকে আসে, যার নামের শেষে .csv, .xml বা .geojson থাকতে হবে। তালিকাটি এর একটি হিসেবে সংরক্ষণ করে এখানে নাম লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “reference-geometry” must name a list of choices, a list of entities, a file of this form without its ending, or a repeat as ${name}; “%1” is none of them. Write one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“reference-geometry” parameter-এ পছন্দের তালিকা, entity-র তালিকা, শেষের অংশ ছাড়া এই ফর্মের একটি ফাইল, বা ${name} হিসেবে একটি পুনরাবৃত্তির নাম থাকতে হবে; “%1” এর কোনোটিই নয়। একটি লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “%1” cannot be “%2”. Write one of: %3.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” parameter “%2” হতে পারে না। এর একটি লিখুন: %3।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” must be a number. Write one, as in %1=5.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” parameter একটি সংখ্যা হতে হবে। লিখুন, যেমন %1=5।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” must be a whole number. Write one, as in %1=5.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” parameter একটি পূর্ণ সংখ্যা হতে হবে। লিখুন, যেমন %1=5।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” names a column or property of the file, so it must begin with a letter or _ and have only letters, digits, _, - and points. Write it as the file has it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” parameter ফাইলের কোনো কলাম বা property-র নাম, তাই অক্ষর বা _ দিয়ে শুরু হতে হবে আর তাতে শুধু অক্ষর, অঙ্ক, _, - ও বিন্দু থাকবে। ফাইলে যেমন আছে তেমন লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “seed” has no effect without randomize=true. Add that.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>randomize=true ছাড়া “seed” parameter কাজ করে না। সেটি যোগ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “seed” must be a number or a question. Write it as in seed=${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“seed” parameter একটি সংখ্যা বা প্রশ্ন হতে হবে। যেমন লিখুন seed=${name}।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “step” cannot be 0. Write how far one answer is from the next, as in step=1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“step” parameter 0 হতে পারে না। এক উত্তর থেকে পরেরটি কত দূরে তা লিখুন, যেমন step=1।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “%1” is for a scale that is drawn as a line: it cannot be used with the appearance “%2”. Take one of them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” parameter রেখা হিসেবে আঁকা মাপকাঠির জন্য: “%2” রূপের সঙ্গে চলে না। একটি সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “step” is larger than the distance from start to end. Make it smaller.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“step” parameter start থেকে end পর্যন্ত দূরত্বের চেয়ে বড়। ছোট করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” cannot be 0. Write how far one tick is from the next, as in tick_interval=2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“tick_interval” parameter 0 হতে পারে না। এক দাগ থেকে পরেরটি কত দূরে তা লিখুন, যেমন tick_interval=2।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” is larger than the distance from start to end. Make it smaller.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“tick_interval” parameter start থেকে end পর্যন্ত দূরত্বের চেয়ে বড়। ছোট করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” must be a multiple of the step. Change one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“tick_interval” parameter step-এর গুণিতক হতে হবে। একটি বদলান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “placeholder” must lie between start and end. Change it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“placeholder” parameter start ও end-এর মাঝে হতে হবে। বদলান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “placeholder” must be start plus a multiple of the step. Change it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“placeholder” parameter start-এর সঙ্গে step-এর গুণিতক যোগ করলে যা হয় তা হতে হবে। বদলান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Places are recorded only with all three of location-priority, location-min-interval and location-max-age. Add what is missing.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>location-priority, location-min-interval ও location-max-age তিনটি থাকলেই শুধু স্থান রাখা হয়। যা নেই তা যোগ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “%1” must be a whole number of seconds that is not below 0. Write one, as in %1=60.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” parameter সেকেন্ডের পূর্ণ সংখ্যা হতে হবে, 0-এর কম নয়। লিখুন, যেমন %1=60।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “location-max-age” must not be less than location-min-interval. Make it larger.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“location-max-age” parameter location-min-interval-এর চেয়ে কম হতে পারে না। বড় করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “app” must be the name of an Android package, as in org.example.camera; “%1” is not: it needs at least one point, and each part begins with a letter and has only letters, digits and _. Mend it or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“app” parameter একটি Android package-এর নাম হতে হবে, যেমন org.example.camera; “%1” তা নয়: অন্তত একটি বিন্দু দরকার, আর প্রতিটি অংশ অক্ষর দিয়ে শুরু হয় ও তাতে শুধু অক্ষর, অঙ্ক ও _ থাকে। ঠিক করুন বা সরান।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The parameter “incremental” can only be “true”. Leave it out if it is not meant.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“incremental” parameter শুধু “true” হতে পারে। দরকার না হলে বাদ দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This type of question has no parameter %1. Take it away, or write one that it may have: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই ধরনের প্রশ্নের %1 parameter নেই। সরান, বা যা হতে পারে তার একটি লিখুন: %2।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_labelset” names the list “%1”, which is not in the sheet choices. Add it there, or mend the name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“tick_labelset” parameter “%1” তালিকার নাম বলে, যা choices শিটে নেই। সেখানে যোগ করুন, বা নামটি ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list “%1” of tick_labelset has the choice “%2”, but the names of its choices must be numbers where the scale has a tick (%3). Change that choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>tick_labelset-এর “%1” তালিকায় “%2” পছন্দ আছে, কিন্তু পছন্দের নাম হতে হবে এমন সংখ্যা যেখানে মাপকাঠিতে দাগ আছে (%3)। পছন্দটি বদলান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The sheet entities has no use for a column “%1”. Mend its name or take it away: there are list_name, label, entity_id, create_if and update_if.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entities শিটে “%1” কলামের কাজ নেই। নাম ঠিক করুন বা সরান: আছে list_name, label, entity_id, create_if ও update_if।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no list_name. Name the list of entities that the form makes or changes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই সারির list_name নেই। ফর্ম যে entity-তালিকা তৈরি বা বদল করে তার নাম দিন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list of entities cannot be called “%1”: names with two underscores (__) in front are kept for the system. Write it without.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entity-তালিকার নাম “%1” হতে পারে না: শুরুতে দুটি আন্ডারস্কোর (__) দেওয়া নাম সিস্টেমের জন্য রাখা। সেগুলো ছাড়া লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list of entities cannot be called “%1”: its name may have no point. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entity-তালিকার নাম “%1” হতে পারে না: নামে বিন্দু থাকতে পারে না। বিন্দু ছাড়া লিখুন, যেমন _ দিয়ে।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _ and -. Write it so.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নাম হতে পারে না: নাম অক্ষর বা _ দিয়ে শুরু হয়, আর তাতে শুধু অক্ষর, অঙ্ক, _ ও - থাকে। সেভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write it so.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নাম হতে পারে না: নাম অক্ষর বা _ দিয়ে শুরু হয়, আর তাতে শুধু অক্ষর, অঙ্ক, _, - ও বিন্দু থাকে। সেভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>To change entities of “%1” the column entity_id must say which one. Fill it in, or write the condition in create_if.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর entity বদলাতে entity_id কলামে কোনটি তা বলতে হবে। পূরণ করুন, বা শর্তটি create_if-এ লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has an entity_id and a create_if: then the column update_if must say when an entity is changed instead of made. Fill it in.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর entity_id ও create_if আছে: তাহলে update_if কলামে বলতে হবে কখন entity তৈরি না হয়ে বদলায়। পূরণ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form makes entities of “%1”, so the column label must say what each is called. Fill it in.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফর্মটি “%1”-এর entity তৈরি করে, তাই label কলামে প্রতিটির নাম কী তা বলতে হবে। পূরণ করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list “%1” is declared twice (also in row %2). Take one of the rows away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” তালিকাটি দুবার ঘোষণা করা (%2 নম্বর সারিতেও)। একটি সারি সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no question named “%1”. Mend the name, or add the question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নামে কোনো প্রশ্ন নেই। নামটি ঠিক করুন, বা প্রশ্নটি যোগ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is to be saved to an entity, but the workbook has no sheet entities. Add one with a row for the list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” entity-তে রাখার কথা, কিন্তু ওয়ার্কবুকে entities শিট নেই। তালিকার জন্য একটি সারিসহ শিটটি যোগ করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has more than one #. Write list#property.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এ একাধিক # আছে। list#property এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no list “%1” in the sheet entities. Add it there, or mend the name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entities শিটে “%1” নামে কোনো তালিকা নেই। সেখানে যোগ করুন, বা এখানে নামটি ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sheet entities has several lists: say which of them by list#property, for example %1#%2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>entities শিটে কয়েকটি তালিকা আছে: list#property দিয়ে কোনটি তা বলুন, যেমন %1#%2।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is nothing after the #: “” cannot be a name. Write list#property.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>#-এর পরে কিছু নেই: “” নাম হতে পারে না। list#property এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A group or repeat cannot be saved to an entity. Write save_to beside a question inside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>দল বা পুনরাবৃত্তি entity-তে রাখা যায় না। তার ভেতরের কোনো প্রশ্নের পাশে save_to লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A group or repeat cannot be saved as a property of an entity. Move the save_to to a question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>দল বা পুনরাবৃত্তি entity-র property হিসেবে রাখা যায় না। save_to একটি প্রশ্নে সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The properties name and label are reserved. Choose another word.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>name ও label নামের property আগে থেকে রাখা। অন্য শব্দ নিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be a property: two underscores (__) in front are kept for the system. Write it without.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” property হতে পারে না: শুরুর দুটি আন্ডারস্কোর (__) সিস্টেমের জন্য রাখা। সেগুলো ছাড়া লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The property “%1” is saved twice (also in row %2). Take one of them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” property দুবার রাখা হয় (%2 নম্বর সারিতেও)। একটি সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entity “%1” is made in “%2”, but “%3” is in “%4”: they are not in the same repeat. Copy one of them there with a calculate question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” entity “%2”-তে তৈরি হয়, কিন্তু “%3” আছে “%4”-তে: তারা একই পুনরাবৃত্তিতে নেই। একটিকে calculate প্রশ্ন দিয়ে সেখানে কপি করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has no group of its own: the one its questions are in already makes an entity of “%2” (row %3). A form, a group or a repeat makes only one entity; put the questions of each in a group of their own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর নিজের দল নেই: এর প্রশ্নগুলো যে দলে আছে তা আগেই “%2”-এর একটি entity তৈরি করে (%3 নম্বর সারি)। একটি ফর্ম, দল বা পুনরাবৃত্তি শুধু একটি entity তৈরি করে; প্রতিটির প্রশ্ন আলাদা দলে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>instance(&apos;%1&apos;) is neither a list of the sheet choices nor a file of the form, so it is empty. Mend the name, or add a row of type csv-external named %1 and put %1.csv beside the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>instance(&apos;%1&apos;) choices শিটের তালিকাও নয়, ফর্মের ফাইলও নয়, তাই খালি। নামটি ঠিক করুন, বা csv-external ধরনের %1 নামে একটি সারি যোগ করে %1.csv ফর্মের পাশে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” cannot be taken in, so its place stays empty.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলটি নেওয়া যায় না, তাই তার জায়গা খালি থাকে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file is there but may not be read. Give yourself the right to read it, or copy it again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলটি আছে, কিন্তু পড়ার অনুমতি নেই। নিজেকে পড়ার অনুমতি দিন, বা আবার কপি করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is larger than %1 MB, or damaged. Make it smaller, or copy it again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলটি %1 MB-র চেয়ে বড়, বা নষ্ট। ছোট করুন, বা আবার কপি করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file “%1” has no column %2, so it is read as empty. Its columns are: %3. Mend the name here or in the first row of the file.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলে %2 কলাম নেই, তাই খালি ধরা হয়। এর কলামগুলো: %3। নামটি এখানে বা ফাইলের প্রথম সারিতে ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no column “%2”, so the question has no choices that can be kept. Its columns are: %3. Name one of them “%2” in the first row of the file, or say in the column parameters which it is, as in value=%4.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলে “%2” কলাম নেই, তাই প্রশ্নটির রাখার মতো কোনো পছন্দ নেই। এর কলামগুলো: %3। ফাইলের প্রথম সারিতে একটির নাম “%2” দিন, বা parameters কলামে কোনটি তা বলুন, যেমন value=%4।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no column “%2”, so people see the names of its choices. Its columns are: %3. Name one of them “%2” in the first row of the file, or say in the column parameters which it is, as in label=%4.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলে “%2” কলাম নেই, তাই মানুষ পছন্দের নাম দেখে। এর কলামগুলো: %3। ফাইলের প্রথম সারিতে একটির নাম “%2” দিন, বা parameters কলামে কোনটি তা বলুন, যেমন label=%4।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no rows, so the question has no choices. Add a row for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলে কোনো সারি নেই, তাই প্রশ্নটির পছন্দ নেই। প্রতিটির জন্য একটি সারি যোগ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>search() knows no way to look called “%1”, so it takes what contains the text. Write one of: contains, startswith, endswith, matches.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>search() “%1” নামে খোঁজার কোনো উপায় জানে না, তাই যাতে লেখাটি আছে তা নেয়। এগুলোর একটি লিখুন: contains, startswith, endswith, matches।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no items, so the question has no choices. It needs an element around all, and in it an element &lt;item&gt; for each choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলে কোনো &lt;item&gt; নেই, তাই প্রশ্নটির পছন্দ নেই। সবকিছু ঘিরে একটি উপাদান লাগবে, আর তার ভেতরে প্রতিটি পছন্দের জন্য একটি &lt;item&gt;।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” no &lt;item&gt; has an element &lt;%2&gt;, so the question has no choices that can be kept. Put one into each, with the name of the choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলে কোনো &lt;item&gt;-এ &lt;%2&gt; উপাদান নেই, তাই প্রশ্নটির এমন কোনো পছন্দ নেই যা রাখা যায়। প্রতিটিতে পছন্দের নাম দিয়ে একটি যোগ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has letters that are no text in %2 of its cells, first in row %3, column “%4” (U+%5): they are left out. Take them out, or save the list again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলের %2টি ঘরে এমন চিহ্ন আছে যা লেখা নয়, প্রথমটি %3 নম্বর সারিতে, “%4” কলামে (U+%5): সেগুলো বাদ দেওয়া হয়। সেগুলো মুছে দিন, বা তালিকাটি আবার “CSV UTF-8” হিসেবে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” the column “%2” is empty in %3 of %4 choices, first in the choice number %5: they cannot be kept. Write a name for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলে %4টি পছন্দের মধ্যে %3টিতে “%2” কলাম খালি, প্রথমে %5 নম্বর পছন্দে: সেগুলো রাখা যায় না। প্রতিটির নাম লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” the column “%2” says “%3” twice (again in the choice number %4), so the two cannot be told apart in answers. Give each choice a name of its own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফাইলে “%2” কলামে “%3” দুবার আছে (আবার %4 নম্বর পছন্দে), তাই উত্তরে দুটিকে আলাদা করা যায় না। প্রতিটি পছন্দকে নিজের নাম দিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The name “%1” has a space, and “%2” is a question of several answers, which it parts by spaces. Write the name without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নামে ফাঁক আছে, আর “%2” একাধিক উত্তরের প্রশ্ন, যা ফাঁক দিয়ে উত্তর আলাদা করে। ফাঁক ছাড়া লিখুন, যেমন _ দিয়ে।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A quotation mark opens here and is never closed. Close it, or write it twice (&quot;&quot;) if it is part of the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে একটি উদ্ধৃতিচিহ্ন খোলে আর কোথাও বন্ধ হয় না। বন্ধ করুন, বা লেখার অংশ হলে দুবার (&quot;&quot;) লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A cell is longer than a million letters. Perhaps a quotation mark is not closed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একটি ঘর দশ লক্ষ অক্ষরের চেয়ে লম্বা। হয়তো কোনো উদ্ধৃতিচিহ্ন বন্ধ হয়নি।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The row has %1 cells, the heading %2. A “%3” inside a text needs quotation marks around the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>সারিতে %1টি ঘর, শিরোনামে %2টি। লেখার ভেতরে “%3” থাকলে লেখাটি উদ্ধৃতিচিহ্নে রাখতে হয়।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list has more than five million rows. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>তালিকায় পঞ্চাশ লক্ষের বেশি সারি। ভাগ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than a thousand columns. Leave out what is not needed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>তালিকায় এক হাজারের বেশি কলাম। যা দরকার নেই বাদ দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file ends in the middle. Copy it again from where it came.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলটি মাঝপথে শেষ। যেখান থেকে এসেছে সেখান থেকে আবার কপি করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not a GeoJSON collection of features ({&quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: […]}). Export it as one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এটি GeoJSON-এর feature সংগ্রহ নয় ({&quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: […]})। সেভাবে রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A feature is larger than 16 MB. Simplify its shape.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একটি feature 16 MB-এর চেয়ে বড়। তার আকার সরল করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is no place on the earth in degrees: %1. Export the file with longitude and latitude (WGS 84).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এটি পৃথিবীর কোনো জায়গা নয়, ডিগ্রিতে: %1। দ্রাঘিমাংশ ও অক্ষাংশ (WGS 84) দিয়ে ফাইলটি আবার বের করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is nested too deeply to be GeoJSON.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলের বন্ধনী GeoJSON-এর জন্য অতিরিক্ত গভীর।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The brackets do not fit each other here. Export the file again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে বন্ধনীগুলো মেলে না। ফাইলটি আবার রপ্তানি করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The features have more than a thousand kinds of properties.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>feature-গুলোর এক হাজারের বেশি রকমের property আছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The geometry “%1” cannot be a choice. Use points, lines (LineString) or areas (Polygon).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” আকৃতি পছন্দ হতে পারে না। বিন্দু, রেখা (LineString) বা এলাকা (Polygon) ব্যবহার করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The feature cannot be read: %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>feature-টি পড়া যায় না: %1।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Here is something that is not a feature. Leave it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে এমন কিছু আছে যা feature নয়। বাদ দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than five million features. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>তালিকায় পঞ্চাশ লক্ষের বেশি feature। ভাগ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The items have more than a thousand kinds of parts. Leave out what is not needed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>item-গুলোর এক হাজারের বেশি রকমের অংশ আছে। যা দরকার নেই বাদ দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A value is longer than a million letters. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একটি মান দশ লক্ষ অক্ষরের চেয়ে লম্বা। ছোট করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file declares a document type, which is not read. Save it without one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফাইলটি একটি document type ঘোষণা করে, যা পড়া হয় না। সেটি ছাড়া সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than five million items. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>তালিকায় পঞ্চাশ লক্ষের বেশি item। ভাগ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An element has more than %1 attributes, which no list has. Export the list again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একটি উপাদানে %1টির বেশি attribute আছে, কোনো তালিকায় তা থাকে না। তালিকাটি আবার রপ্তানি করুন।</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/sheetsentences.h" line="+10"/>
        <source>The default “%1” is not a %2, so the question begins with an answer that does not fit. Change or clear it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>default “%1” %2 নয়, তাই প্রশ্নটি এমন উত্তর দিয়ে শুরু হয় যা মেলে না। এটি বদলান বা মুছুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The appearance “%1” %2, which is not done here; the question is asked in its usual form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” রূপটি %2, যা এখানে করা হয় না; প্রশ্নটি সাধারণ রূপে জিজ্ঞাসা করা হয়।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name of a picture, sound or film cannot be made of answers here, so its place stays empty. Write a note for each file, and show it by “relevant”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে কোনো ছবি, শব্দ বা ভিডিওর ফাইলের নাম উত্তর দিয়ে তৈরি করা যায় না, তাই তার জায়গা খালি থাকে। প্রতিটি ফাইলের জন্য একটি করে note লিখুন, আর “relevant” দিয়ে ঠিক করুন কোনটি দেখা যাবে।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whether “%1” is asked depends on an answer that is given inside it, so it may never be asked. Name a question outside it in this condition.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” জিজ্ঞাসা করা হবে কি না তা তার ভেতরের একটি উত্তরের উপর নির্ভর করে, তাই হয়তো কখনও জিজ্ঞাসা করা হবে না। এই শর্তে বাইরের কোনো প্রশ্নের নাম দিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The event “%1” is not known, so nothing happens at it. Mend its name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ঘটনাটি জানা নেই, তাই তখন কিছুই হয় না। নামটি ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a question that this can wait for. Name one that people answer.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” এমন প্রশ্ন নয় যার জন্য এটি অপেক্ষা করতে পারে। মানুষ উত্তর দেয় এমন একটির নাম দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Each of these is written anew when the one before it changes, round and round: %1. If that does not come to rest by itself, the answers will be wrong. Let one of them wait for another question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এগুলোর প্রতিটি আগেরটি বদলালে নতুন করে লেখা হয়, ঘুরে ঘুরে: %1। নিজে থেকে না থামলে উত্তর ভুল হবে। এদের একটিকে অন্য কোনো প্রশ্নের অপেক্ষায় রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key is passed on with the form, but nothing is encrypted with it here: what people answer is encrypted with the programme&apos;s own keys.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>চাবিটি ফর্মের সঙ্গে পাঠানো হয়, কিন্তু এখানে তা দিয়ে কিছু গোপন করা হয় না: মানুষের উত্তর কর্মসূচির নিজের চাবি দিয়ে গোপন করা হয়।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other shows “Other” and “Specify other.” in English in %1. Add the choice and a text question to the form to have them translated.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other %1-এ “Other” ও “Specify other.” ইংরেজিতে দেখায়। অনুবাদ চাইলে পছন্দটি ও একটি text প্রশ্ন ফর্মে যোগ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a number and was left out. Write one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” সংখ্যা নয়, তাই বাদ দেওয়া হয়েছে। একটি সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This question has no choices: “%1” leads neither to a list nor to the rows of a repeat. Mend the path.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই প্রশ্নের কোনো পছন্দ নেই: “%1” কোনো তালিকায় বা পুনরাবৃত্তির সারিতে যায় না। পথটি ঠিক করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This question has no choices, so nobody can answer it. Add an &lt;item&gt; for each, or an &lt;itemset&gt; that leads to a list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই প্রশ্নে কোনো বিকল্প নেই, তাই কেউ উত্তর দিতে পারবেন না। প্রতিটির জন্য একটি &lt;item&gt; যোগ করুন, অথবা এমন একটি &lt;itemset&gt; যা একটি তালিকায় নিয়ে যায়।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The choices are what is said to “%1” in each row: two rows that say the same are one and the same answer. If that may happen, work out a text in the rows that differs, as concat(${%1}, &apos; &apos;, position(..)), and name that one here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>প্রতিটি সারিতে “%1”-এর উত্তরে যা বলা হয়েছে, সেগুলোই এখানে বেছে নেওয়ার বিকল্প: দুটি সারিতে একই কথা থাকলে তা একই উত্তর হয়ে যায়। এমন হতে পারলে সারির ভেতরে এমন একটি লেখা হিসাব করে বের করুন যা প্রতিটিতে আলাদা, যেমন concat(${%1}, &apos; &apos;, position(..)), আর এখানে সেটির নাম দিন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This question has no list of choices, so the filter has no effect. Take it away, or give the question a list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই প্রশ্নের পছন্দের তালিকা নেই, তাই ছাঁকনি কাজ করে না। সেটি সরান, বা প্রশ্নটিকে তালিকা দিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The group of “%1” is a table-list, whose choices stand above all its questions, so they cannot be filtered. Take the filter or the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর দলটি table-list, যার পছন্দগুলো সব প্রশ্নের উপরে থাকে, তাই ছাঁকা যায় না। ছাঁকনি বা রূপটি সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The group of “%1” is a table-list, whose questions must all have the same choices, but this one has “%2” and the first has “%3”. Give it the same list, or put it into a group of its own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর দলটি table-list, যার সব প্রশ্নের একই পছন্দ থাকতে হয়, কিন্তু এটির “%2” আর প্রথমটির “%3”। একই তালিকা দিন, বা আলাদা দলে রাখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no question, so it cannot set off “%2”. There is no question named “%1”: name one that people answer.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” প্রশ্ন নয়, তাই “%2” চালু করতে পারে না। “%1” নামে কোনো প্রশ্ন নেই: মানুষ উত্তর দেয় এমন একটির নাম দিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is worked out or filled in by itself: nobody answers it, so it cannot set off “%2”. Name a question that people see.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নিজে থেকে হিসাব বা পূরণ হয়: কেউ এর উত্তর দেয় না, তাই “%2” চালু করতে পারে না। মানুষ দেখে এমন একটি প্রশ্নের নাম দিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other cannot be used with a choice filter. Add the choice “other” and a text question to the form instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other পছন্দের ছাঁকনির সঙ্গে চলে না। বদলে ফর্মে “other” পছন্দ ও একটি text প্রশ্ন যোগ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other needs choices of the sheet choices. Add the choice “other” to the file, and a text question to the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other-এর জন্য choices শিটের পছন্দ দরকার। ফাইলে “other” পছন্দ, আর ফর্মে একটি text প্রশ্ন যোগ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other adds “Other” and a question for it in words of this program, which other programs show in English. Add a choice “other” and a text question to the form to say it in your own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other এই প্রোগ্রামের কথায় “Other” ও তার জন্য একটি প্রশ্ন যোগ করে, যা অন্য প্রোগ্রাম ইংরেজিতে দেখায়। নিজের কথায় বলতে ফর্মে “other” পছন্দ ও একটি text প্রশ্ন যোগ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other adds a question named “%1”, and there is one in the same group already (row %2). Give one of them another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other “%1” নামে একটি প্রশ্ন যোগ করে, আর একই দলে তেমন একটি আগে থেকেই আছে (%2 নম্বর সারি)। একটির অন্য নাম দিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a row of type audit already (row %1), and a form has one. Take one of them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>audit ধরনের একটি সারি আগেই আছে (সারি %1), আর একটি ফর্মে একটিই থাকে। একটি সরিয়ে দিন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The question of type audit must be named “audit”, not “%1”. Change its name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>audit ধরনের প্রশ্নের নাম “audit” হতে হবে, “%1” নয়। নাম বদলান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” needs a question in the column trigger: the place is taken when that is answered. Write it there as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর trigger কলামে একটি প্রশ্ন দরকার: সেটির উত্তর দিলে স্থান নেওয়া হয়। সেখানে ${name} এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” takes the place itself, so its column calculation must be empty. Clear this cell.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নিজেই স্থান নেয়, তাই এর calculation কলাম খালি থাকতে হবে। ঘরটি মুছুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add a column “calculation” that says how, for example ${a} + ${b}, or take the row away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>কীভাবে তা বলতে “calculation” কলাম যোগ করুন, যেমন ${a} + ${b}, বা সারিটি সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has a big-image but no image. Give it an image too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর big-image আছে কিন্তু image নেই। image-ও দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The column “%1” is not known; if its texts are meant, name it “label”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” কলামটি জানা নেই; এর লেখাগুলোই হলে তার নাম দিন “label”।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is the name of %2 here and of %3 elsewhere in the form. Rename one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” এখানে %2 নাম, আর ফর্মের অন্যত্র %3 নাম। একটির নাম বদলান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” fills the list “%2” with search(), but “%3” uses the same list without. Give each its own list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” search() দিয়ে “%2” তালিকা পূরণ করে, কিন্তু “%3” একই তালিকা সেটি ছাড়া ব্যবহার করে। প্রতিটিকে নিজের তালিকা দিন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” and “%2” are both of the language “%3”: where a row has two texts, that of “%2” is shown in it, and that of “%1” in a language “default”. Keep one of these columns, or name the language of the other.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ও “%2” দুটিই “%3” ভাষার: কোনো সারিতে দুটি লেখা থাকলে “%2”-এরটি সেই ভাষায় দেখানো হয়, আর “%1”-এরটি “default” ভাষায়। একটি কলাম রাখুন, বা অন্যটির ভাষা লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What stands behind :: in the heading “%1” cannot be the name of an attribute, so the column has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” শিরোনামে ::-এর পরে যা আছে তা কোনো attribute-এর নাম হতে পারে না, তাই কলামটি কাজ করে না। অক্ষর বা _ দিয়ে শুরু করুন, আর শুধু অক্ষর, অঙ্ক, _, - ও বিন্দু লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The attribute “%1” is said by another setting already, so this has no effect. Take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” attribute অন্য একটি সেটিংয়ে আগেই বলা আছে, তাই এটি কাজ করে না। সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be the name of an attribute, so this has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” কোনো attribute-এর নাম হতে পারে না, তাই এটি কাজ করে না। অক্ষর বা _ দিয়ে শুরু করুন, আর শুধু অক্ষর, অঙ্ক, _, - ও বিন্দু লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” declares no namespace that a form can have, so it was left out. Write a short name, =, and an address in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” এমন কোনো namespace ঘোষণা করে না যা ফর্মে থাকতে পারে, তাই বাদ দেওয়া হয়েছে। একটি ছোট নাম, = আর উদ্ধৃতির ভেতর একটি ঠিকানা লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” stands here without quotes, so it is read as numbers taken from each other, which makes %2. If the day is meant, write date(&apos;%1&apos;).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” এখানে উদ্ধৃতি চিহ্ন ছাড়া আছে, তাই এটিকে একটি থেকে আরেকটি বিয়োগ করা সংখ্যা হিসেবে পড়া হয়, যার ফল %2। দিনটি বোঝাতে চাইলে date(&apos;%1&apos;) লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The prefix “%1” is declared twice, so only the first counts. Take one away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” উপসর্গটি দুবার ঘোষণা করা হয়েছে, তাই শুধু প্রথমটি ধরা হয়। একটি সরিয়ে ফেলুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action is to set “%1”, which has other elements inside and so holds no answer: nothing is set. Name one of those inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই কাজটি “%1” বসাতে চায়, কিন্তু তার ভেতরে অন্য উপাদান আছে, তাই তাতে কোনো উত্তর থাকে না: কিছুই বসানো হয় না। ভেতরের কোনো একটির নাম দিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text has %1 characters; up to %2 can be read, as many as a cell can hold. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>লেখায় %1টি অক্ষর আছে; %2টি পর্যন্ত পড়া যায়, একটি ঘরে যত ধরে। ছোট করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is not a reference. Write the name of a question between ${ and }.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” কোনো উল্লেখ নয়। ${ ও }-এর মাঝে একটি প্রশ্নের নাম লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a reference: blanks stand between the braces. Write %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” কোনো উল্লেখ নয়: বন্ধনীর ভেতরে ফাঁকা জায়গা আছে। লিখুন %2।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%(label)s” and “%(name)s” are filled in only in questions that stand right inside the loop; in a group inside it people would read them as they are. Take the question out of the group, or write the words out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%(label)s” ও “%(name)s” শুধু সরাসরি loop-এর ভেতরের প্রশ্নে পূরণ হয়; তার ভেতরের দলে মানুষ এগুলো যেমন আছে তেমনই পড়বে। প্রশ্নটি দল থেকে বের করুন, বা শব্দগুলো নিজে লিখুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The column trigger may hold references only, with a comma between two of them. Write them as in ${name} or ${first}, ${second}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>trigger কলামে শুধু উল্লেখ থাকতে পারে, দুটির মাঝে কমা দিয়ে। এভাবে লিখুন: ${name} বা ${first}, ${second}।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a list of parameters. Write them as name=value, with a space between two of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” parameters-এর তালিকা নয়। name=value এভাবে লিখুন, দুটির মাঝে ফাঁক দিয়ে।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This type of question takes no parameters, so these have no effect. Take them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই ধরনের প্রশ্ন parameters নেয় না, তাই এগুলো কাজ করে না। সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where a question stands follows from its row; this has no effect. Take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>প্রশ্ন কোথায় থাকবে তা তার সারি থেকেই ঠিক হয়; এটি কাজ করে না। সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sheet %1 has formulas whose results were not saved with it (%2): open the file in a spreadsheet program, save it there, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1 শিটে এমন সূত্র আছে যার ফল সঙ্গে সংরক্ষিত হয়নি (%2): ফাইলটি স্প্রেডশিট প্রোগ্রামে খুলে সেখানে সংরক্ষণ করে আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The cell shows a spreadsheet error: mend its formula, or type the text itself.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ঘরটিতে স্প্রেডশিটের ত্রুটি দেখায়: সূত্র ঠিক করুন, বা লেখাটি নিজে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no sheet “%1”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নামে কোনো শিট নেই।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The result of the formula in this cell was not saved, so the cell is empty here. Open the file in a spreadsheet program and save it there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই ঘরের সূত্রের ফল সংরক্ষিত হয়নি, তাই ঘরটি এখানে খালি। ফাইলটি স্প্রেডশিট প্রোগ্রামে খুলে সেখানে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The survey has %1 rows; forms of up to %2 can be read. Divide it into several forms.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>survey-তে %1টি সারি আছে; %2টি পর্যন্ত সারির ফর্ম পড়া যায়। কয়েকটি ফর্মে ভাগ করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A form that is encrypted (public_key) needs the instanceID of each filling. Take omit_instanceID away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>গোপন করা ফর্মে (public_key) প্রতিটি পূরণের instanceID দরকার। omit_instanceID সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write it so, for example as data.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নাম হতে পারে না: নাম অক্ষর বা _ দিয়ে শুরু হয়, আর তাতে শুধু অক্ষর, অঙ্ক, _, - ও বিন্দু থাকে। সেভাবে লিখুন, যেমন data।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is neither yes nor no, so this setting is read as if it were not there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” yes-ও নয় no-ও নয়, তাই সেটিংটি না থাকার মতো ধরা হয়।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has two ids (form_id and id_string). The one of form_id is used; take the other away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>ফর্মের দুটি id আছে (form_id ও id_string)। form_id-এরটি ব্যবহার হয়; অন্যটি সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No column is in the language “%1”, so the form begins in “%2”. The languages are: %3.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>কোনো কলাম “%1” ভাষায় নেই, তাই ফর্ম “%2” ভাষায় শুরু হয়। ভাষাগুলো: %3।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No question is in the language “%1”, so this title is not shown.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>কোনো প্রশ্ন “%1” ভাষায় নেই, তাই এই শিরোনাম দেখানো হয় না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The language “%1” has no translation of: %2. Those texts are shown in another language.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ভাষায় এগুলোর অনুবাদ নেই: %2। সেই লেখাগুলো অন্য ভাষায় দেখানো হয়।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The column “disabled” is no longer used. Write a condition in the column relevant instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“disabled” কলাম আর ব্যবহার হয় না। বদলে relevant কলামে শর্ত লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This loop is begun but never ended. Add a row “end loop” after its last question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই loop শুরু হয়েছে কিন্তু শেষ হয়নি। শেষ প্রশ্নের পরে “end loop” সারি যোগ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups stand inside each other more than %1 deep here (a repeat counts as two), which no form needs. End some of them before, or take them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে দল একে অপরের ভেতরে %1 ধাপের বেশি গভীর (পুনরাবৃত্তি দুই ধাপ), কোনো ফর্মের তা দরকার হয় না। কয়েকটি আগে শেষ করুন, বা সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no name, as the sheet has no column “name”. Add that column, with a name for each question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই সারির নাম নেই, কারণ শিটে “name” কলাম নেই। কলামটি যোগ করুন, প্রতিটি প্রশ্নের নামসহ।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name “%1…” has %2 characters; up to %3 can be read. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1…” নামে %2টি অক্ষর; %3টি পর্যন্ত পড়া যায়। ছোট করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The tag “%1” has other values here than before; those before are kept.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ট্যাগের মান এখানে আগের থেকে আলাদা; আগেরগুলো রাখা হলো।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name “meta” belongs to what every form records about itself. Choose another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“meta” নামটি প্রতিটি ফর্ম নিজের সম্পর্কে যা রাখে তার জন্য। অন্য নাম দিন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The names “%1” and “%2” (row %3) differ only in capitals, which some programs that read results do not see. Change one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ও “%2” (%3 নম্বর সারি) নাম দুটির তফাত শুধু বড় হাতের অক্ষরে, যা ফল পড়া কিছু প্রোগ্রাম দেখে না। একটি বদলান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is the name of the form itself. Give the repeat another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ফর্মেরই নাম। পুনরাবৃত্তিটির অন্য নাম দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are two repeats named “%1” (also in row %2). Give each its own name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নামে দুটি পুনরাবৃত্তি আছে (%2 নম্বর সারিতেও)। প্রতিটিকে নিজের নাম দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A group cannot be required. Take this away, or write it beside a question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>দল বাধ্যতামূলক হতে পারে না। এটি সরান, বা ভেতরের কোনো প্রশ্নের পাশে লিখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A repeat cannot be required. Take this away, or write it beside a question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>পুনরাবৃত্তি বাধ্যতামূলক হতে পারে না। এটি সরান, বা ভেতরের কোনো প্রশ্নের পাশে লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name “%1” is used for two files (also in row %2). Take one of the rows away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” নামটি দুটি ফাইলের জন্য ব্যবহার হয়েছে (%2 নম্বর সারিতেও)। একটি সারি সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A file belongs to the form as a whole, so it cannot stand in a repeat. Move this row out of the repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একটি ফাইল পুরো ফর্মের জন্য, তাই তা পুনরাবৃত্তির ভেতরে থাকতে পারে না। এই সারিটি পুনরাবৃত্তির বাইরে সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This row has neither a type nor a name, so nothing is asked here. Write both, or take the row away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই সারিতে ধরন বা নাম কোনোটিই নেই, তাই এখানে কিছু জিজ্ঞেস করা হয় না। দুটিই লিখুন, নয়তো সারিটি সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This loop names no list. Write it as “begin loop over list” with a list of the sheet choices.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই loop কোনো তালিকার নাম বলে না। choices শিটের একটি তালিকা দিয়ে “begin loop over তালিকা” এভাবে লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list “%1” has %2 choices, which is too many for a loop over them. Use a shorter list, or a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” তালিকায় %2টি পছন্দ, loop-এর জন্য অতিরিক্ত বেশি। ছোট তালিকা বা পুনরাবৃত্তি ব্যবহার করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The loop makes a group named after each choice of the list “%1”, and “%2” (row %3) cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Change the name of that choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>loop “%1” তালিকার প্রতিটি পছন্দের নামে একটি দল বানায়, আর “%2” (%3 নম্বর সারি) নাম হতে পারে না: নাম অক্ষর বা _ দিয়ে শুরু হয়, আর তাতে শুধু অক্ষর, অঙ্ক, _, - ও বিন্দু থাকে। সেই পছন্দের নাম বদলান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The loops make more than %1 questions of these rows. Use shorter lists, or a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>loop-গুলো এই সারিগুলো থেকে %1টির বেশি প্রশ্ন বানায়। ছোট তালিকা বা পুনরাবৃত্তি ব্যবহার করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is begun inside a loop but not ended there. End it before the row “end loop”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এটি loop-এর ভেতরে শুরু হয়েছে কিন্তু সেখানে শেষ হয়নি। “end loop” সারির আগে শেষ করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This type is not filled in: devices no longer tell it, and we do not collect it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই ধরনটি পূরণ হয় না: যন্ত্র এখন আর তা জানায় না, আর আমরাও তা সংগ্রহ করি না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This type is not filled in: we do not collect it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এই ধরনটি পূরণ হয় না: আমরা তা সংগ্রহ করি না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is filled in with the name that a person goes by here, only if they agreed to be named. Of everybody else it stays empty.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>এখানে কেউ যে নামে পরিচিত, তিনি নাম প্রকাশে রাজি থাকলে তবেই এটি সেই নামে পূরণ হয়। অন্য সবার বেলায় এটি খালি থাকে।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” has no effect here; the question is asked in its usual form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” এখানে কোনো কাজ করে না; প্রশ্নটি তার সাধারণ রূপেই করা হয়।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is more than one sheet for the same: %1. Only the first is read. Put its rows and those of the others into one sheet, or rename the others.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>একই কাজের জন্য একাধিক পাতা আছে: %1। শুধু প্রথমটি পড়া হয়। সবগুলোর সারি এক পাতায় আনুন, অথবা অন্যগুলোর নাম বদলান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “image-map” needs a picture whose parts are touched, and this question has none, so its choices are shown as usual. Give the question a picture, or take the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“image-map” রূপটির জন্য এমন ছবি লাগে যার অংশ ছোঁয়া যায়; এই প্রশ্নের ছবি নেই, তাই পছন্দগুলো সাধারণভাবে দেখানো হয়। প্রশ্নটিকে ছবি দিন, বা রূপটি সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “map” shows choices where they are, but none of these says where it is. Give the choices a column geometry with “latitude longitude” in it, or take the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“map” রূপটি পছন্দগুলোকে নিজ নিজ জায়গায় দেখায়, কিন্তু এগুলোর কোনোটি বলে না কোথায় আছে। পছন্দগুলোকে geometry কলাম দিন, তাতে “latitude longitude” লিখুন, বা রূপটি সরান।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The answer to “%1” is covered while it is written, but this text shows it plainly: everybody near the screen reads it. Take it out of the text, or let the question be written without a cover.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1”-এর উত্তর লেখার সময় ঢাকা থাকে, কিন্তু এই লেখাটি তা খোলাখুলি দেখায়: পর্দার কাছে থাকা সবাই পড়তে পারে। লেখা থেকে তা সরান, বা প্রশ্নটি না ঢেকে লিখতে দিন।</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>The parameter “%1” is said twice; the last one counts. Take the other away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” প্যারামিটারটি দুবার লেখা আছে; শেষেরটি গণ্য হয়। অন্যটি সরিয়ে দিন।</translation>
    </message>
</context>
<context>
    <name>FoundFile</name>
    <message>
        <location filename="../qml/Desk/FoundFile.qml" line="+15"/>
        <source>%1, %2</source>
        <extracomment>Where a file lies and when it was last changed. %1: folder, %2: date</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <location filename="../qml/Follow/GalleryPage.qml" line="+18"/>
        <source>A picture belongs here. It waits for a parent’s yes.</source>
        <extracomment>Why a photo story is not shown: a child is in it and no guardian has said yes</extracomment>
        <translation>এখানে একটি ছবির জায়গা। মা-বাবার হ্যাঁ শোনার অপেক্ষায়।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture belongs here. Somebody in it has not said yes.</source>
        <extracomment>Why a photo story is not shown: a person in it was not asked or said no</extracomment>
        <translation>এখানে একটি ছবির জায়গা। ছবির কেউ এখনো হ্যাঁ বলেননি।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture belongs here. Its maker keeps it from this room.</source>
        <extracomment>Why a photo story is not shown: its maker did not agree to this</extracomment>
        <translation>এখানে একটি ছবির জায়গা। যিনি তুলেছেন, তিনি এই ঘরে দেখাতে চান না।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Walk through the pictures</source>
        <translation>ছবিগুলো ঘুরে দেখুন</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nobody has brought a picture yet. Be the first.</source>
        <extracomment>The gallery, while nobody has brought a photo story</extracomment>
        <translation>এখনো কেউ ছবি আনেননি। আপনিই প্রথম আনুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell with a photo</source>
        <translation>ছবি দিয়ে বলুন</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <location filename="../qml/Gather/GatherPage.qml" line="+18"/>
        <source>What do you want to tell today?</source>
        <extracomment>The question on the home page</extracomment>
        <translation>আজ কী জানাতে চান?</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Answer questions</source>
        <extracomment>Card on the home page: opens the survey</extracomment>
        <translation>প্রশ্নের উত্তর দিন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 done</source>
        <extracomment>How far one is in the survey. %1: questions answered, %2: questions there are</extracomment>
        <translation>%2টির মধ্যে %1টি হয়েছে</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Tell with a photo</source>
        <extracomment>Card on the home page: makes a photo story</extracomment>
        <translation>ছবি দিয়ে বলুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what keeps you waiting, or what helps</source>
        <extracomment>Under &quot;Tell with a photo&quot;</extracomment>
        <translation>যা অপেক্ষায় রাখে বা যা সাহায্য করে, তা দেখান</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Put it on the map</source>
        <extracomment>Card on the home page: puts a place on the map</extracomment>
        <translation>মানচিত্রে বসান</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A place that is good, hard to reach, or missing</source>
        <extracomment>Under &quot;Put it on the map&quot;</extracomment>
        <translation>ভালো জায়গা, যেখানে যাওয়া কঠিন, বা যা নেই</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>My things</source>
        <extracomment>Card on the home page: what this person gave or began</extracomment>
        <translation>আমার জিনিস</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) you gave or began</source>
        <extracomment>Under &quot;My things&quot;: how many this person gave or began</extracomment>
        <translation>
            <numerusform>আপনার দেওয়া বা শুরু করা %Lnটি জিনিস</numerusform>
            <numerusform>আপনার দেওয়া বা শুরু করা %Lnটি জিনিস</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupChips</name>
    <message>
        <location filename="../qml/Follow/GroupChips.qml" line="+25"/>
        <source>Everyone</source>
        <extracomment>Filter: results of all people</extracomment>
        <translation>সবাই</translation>
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
        <translation>5 জনের কম হলে দল বন্ধ থাকে, যাতে কাউকে আলাদা করে চেনা না যায়।</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <location filename="../qml/Talk/HandCard.qml" line="+24"/>
        <source>Every card has a place</source>
        <extracomment>Above the one card that is being talked about</extracomment>
        <translation>সব কার্ডের জায়গা হয়েছে</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In your hands</source>
        <translation>আপনার হাতে</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln card(s) left to place</source>
        <extracomment>How many cards have no place yet</extracomment>
        <translation>
            <numerusform>আরও %Lnটি কার্ড বসানো বাকি</numerusform>
            <numerusform>আরও %Lnটি কার্ড বসানো বাকি</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Another card first</source>
        <extracomment>Button: take another card into the hands; this one waits</extracomment>
        <translation>আগে অন্য কার্ড</translation>
    </message>
</context>
<context>
    <name>HearStrip</name>
    <message>
        <location filename="../qml/Survey/HearStrip.qml" line="+18"/>
        <source>Hear the question</source>
        <extracomment>Button with a loudspeaker: reads the question aloud.</extracomment>
        <translation>প্রশ্ন শুনুন</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../qml/Shell/HelpPage.qml" line="+17"/>
        <source>Hear: reads what stands beside it. Press again to stop.</source>
        <extracomment>Help: what the loudspeaker sign does</extracomment>
        <translation>শুনুন: পাশে যা আছে তা পড়ে শোনায়। আবার চাপলে থামে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say it: the red button records your voice. You can listen, and do it again.</source>
        <extracomment>Help: what the microphone sign does. Red is only ever a person&apos;s voice</extracomment>
        <translation>মুখে বলুন: লাল বোতাম আপনার কণ্ঠ রেকর্ড করে। শুনে দেখতে পারেন, আবার বলতে পারেন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave out: no question has to be answered.</source>
        <translation>বাদ দিই: কোনো প্রশ্নের উত্তর দিতেই হবে, এমন নয়।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back: nothing you gave is lost by it.</source>
        <translation>ফিরে যান: এতে আপনার দেওয়া কিছু হারায় না।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only on this device: no other device holds it yet. Share passes it on.</source>
        <translation>শুধু এই যন্ত্রে: আর কোনো যন্ত্রে এখনো নেই। ভাগ করলে অন্যরাও পান।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share: gives things to the devices of other people in the programme.</source>
        <translation>ভাগ করি: কর্মসূচির অন্য মানুষের যন্ত্রে জিনিস দেয়।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your patch: language, text size, what you agreed to, taking back, next person.</source>
        <translation>আপনার কাপড়ের টুকরো: ভাষা, লেখার আকার, যাতে রাজি হয়েছেন, ফিরিয়ে নেওয়া, পরের জন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Desk: for those who look after the programme.</source>
        <translation>দপ্তর: যাঁরা কর্মসূচি দেখাশোনা করেন তাঁদের জন্য।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Help</source>
        <extracomment>Title of the help page</extracomment>
        <translation>সাহায্য</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../qml/Survey/HelpSheet.qml" line="+17"/>
        <source>Touch the loudspeaker to hear a question or an answer.</source>
        <translation>প্রশ্ন বা উত্তর শুনতে লাউডস্পিকার ছুঁয়ে দিন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You may skip any question. Nothing bad happens.</source>
        <translation>যেকোনো প্রশ্ন বাদ দিতে পারেন। এতে কোনো ক্ষতি হয় না।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The arrow goes back. Nothing is lost by it.</source>
        <translation>তির চিহ্ন পেছনে নেয়। এতে কিছু হারায় না।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The globe changes the language. Your answers stay.</source>
        <translation>গোলক চিহ্নে ভাষা বদলায়। আপনার উত্তর থেকে যায়।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All you say is kept on this device at once. You can stop and come back.</source>
        <translation>আপনি যা বলেন, সঙ্গে সঙ্গে এই যন্ত্রে রাখা হয়। থেমে আবার ফিরে আসতে পারেন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How this works</source>
        <extracomment>Title of the help for somebody who is filling a survey.</extracomment>
        <translation>এটি কীভাবে চলে</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One touch on a picture goes on to the next question</source>
        <extracomment>A setting in the help of a survey, on or off.</extracomment>
        <translation>ছবিতে একবার ছুঁলেই পরের প্রশ্ন</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Read every question to me</source>
        <extracomment>A setting in the help of a survey, on or off.</extracomment>
        <translation>প্রতিটি প্রশ্ন আমাকে পড়ে শোনান</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How much on one page</source>
        <extracomment>Name of the choice between one question a page, a group a page, and all on one page.</extracomment>
        <translation>এক পাতায় কতটুকু</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>One question a page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>এক পাতায় একটি প্রশ্ন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What belongs together</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>যা একসঙ্গে যায়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All on one page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>সব এক পাতায়</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <location filename="../qml/PhotoStory/HoldList.qml" line="+21"/>
        <source>Before the group can see it</source>
        <extracomment>Above the reasons why a story may not go to the group yet</extracomment>
        <translation>দল এটি দেখার আগে</translation>
    </message>
</context>
<context>
    <name>HoldingRow</name>
    <message>
        <location filename="../qml/Share/HoldingRow.qml" line="+18"/>
        <source>Answers</source>
        <extracomment>Sorts of things in the share list</extracomment>
        <translation>উত্তর</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Photo stories</source>
        <translation>ছবির গল্প</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Places</source>
        <translation>জায়গা</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Themes</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Organisations</source>
        <translation>সংগঠন</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none yet</source>
        <extracomment>Beside a sort of thing: there is none of it yet</extracomment>
        <translation>এখনো নেই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>all %1</source>
        <extracomment>All things of a sort are also held by another device. %1: how many</extracomment>
        <translation>সব কটি: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 only here</source>
        <extracomment>Of a sort of thing, how many no other device holds. %1 of %2</extracomment>
        <translation>%2টির মধ্যে %1টি শুধু এখানে</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <location filename="../qml/Share/HubPage.qml" line="+19"/>
        <source>A hub is a computer that is always on. It keeps our things in sealed parcels until the others come for them. It cannot open them.</source>
        <extracomment>What a hub is; shown and said aloud</extracomment>
        <translation>হাব এমন একটি কম্পিউটার যা সব সময় চালু থাকে। অন্যরা না নেওয়া পর্যন্ত আমাদের জিনিস বন্ধ মোড়কে রেখে দেয়। সে নিজে খুলতে পারে না।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The hub</source>
        <extracomment>Title of the page of the hub, a computer that is always on and keeps sealed parcels for the group</extracomment>
        <translation>হাব</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Taking what others left, leaving what is here. You can go on meanwhile.</source>
        <extracomment>While things go to the hub and come from it</extracomment>
        <translation>অন্যরা যা রেখেছেন তা নেওয়া হচ্ছে, এখানকার জিনিস রাখা হচ্ছে। এর মধ্যে আপনি কাজ চালিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Rest. Keep what is done</source>
        <translation>বিরতি। যা হয়েছে তা থাকুক</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not shared with it yet</source>
        <translation>এখনো তার সঙ্গে ভাগ করা হয়নি</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is only here.</source>
        <extracomment>State of the hub: everything of this device lies there or on another device</extracomment>
        <translation>শুধু এখানে আছে এমন কিছু নেই।</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln thing(s) are only on this device.</source>
        <translation>
            <numerusform>%Lnটি জিনিস শুধু এই যন্ত্রে আছে।</numerusform>
            <numerusform>%Lnটি জিনিস শুধু এই যন্ত্রে আছে।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Shared with it on %1</source>
        <translation>%1 তারিখে তার সঙ্গে ভাগ করা হয়েছে</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+36"/>
        <source>Share with the hub</source>
        <extracomment>Button: take what others left on the hub, and leave what is here</extracomment>
        <translation>হাবের সঙ্গে ভাগ করুন</translation>
    </message>
    <message>
        <location line="-35"/>
        <source>Wait until this exchange is done.</source>
        <translation>এই দেওয়া-নেওয়া শেষ হওয়া পর্যন্ত অপেক্ষা করুন।</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, forget its address</source>
        <extracomment>First press of the button that removes the address of the hub from this device, then the second</extracomment>
        <translation>হ্যাঁ, ঠিকানা মুছে ফেলুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forget this hub</source>
        <translation>এই হাব ভুলে যান</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What lies there stays there.</source>
        <translation>সেখানে যা আছে তা সেখানেই থাকবে।</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The address of our hub</source>
        <extracomment>Name of the field for the address of a hub</extracomment>
        <translation>আমাদের হাবের ঠিকানা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whoever looks after it can send it to you. What stands behind the # proves that it is the right one.</source>
        <extracomment>Below the field for the address of a hub</extracomment>
        <translation>যিনি এটি দেখাশোনা করেন তিনি আপনাকে পাঠাতে পারেন। # এর পরে যা আছে তা প্রমাণ করে এটিই ঠিক হাব।</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Please write the address first.</source>
        <translation>আগে ঠিকানাটি লিখুন।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Whoever runs it sees when somebody comes and how much they bring. No names, no words, no pictures.</source>
        <extracomment>What the people who run a hub can learn</extracomment>
        <translation>যিনি এটি চালান তিনি দেখেন কখন কেউ আসে আর কতটা আনে। নাম নয়, কথা নয়, ছবি নয়।</translation>
    </message>
</context>
<context>
    <name>ImageMapWidget</name>
    <message>
        <location filename="../qml/Survey/ImageMapWidget.qml" line="+41"/>
        <source>Picture to touch. Chosen: %1</source>
        <extracomment>Name of a picture whose parts can be touched. %1: what was chosen</extracomment>
        <translation>ছোঁয়ার ছবি। বেছে নেওয়া: %1</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Picture to touch. Nothing is chosen yet.</source>
        <extracomment>Name of a picture whose parts can be touched.</extracomment>
        <translation>ছোঁয়ার ছবি। এখনও কিছু বাছা হয়নি।</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Choose here.</source>
        <extracomment>Above a list of the parts of a picture that is not on this device.</extracomment>
        <translation>এখানে বেছে নিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch the picture, or choose here.</source>
        <extracomment>Above a list of the parts of the picture beside it or over it.</extracomment>
        <translation>ছবি ছুঁয়ে দিন, অথবা এখানে বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <location filename="../qml/Share/InvitePage.qml" line="+18"/>
        <source>On the new device, choose to join a group and read this code with its camera.</source>
        <extracomment>Said aloud and shown: how a newcomer is let in</extracomment>
        <translation>নতুন যন্ত্রে দলে যোগ দেওয়া বাছুন এবং তার ক্যামেরা দিয়ে এই কোডটি পড়ুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Let somebody in</source>
        <extracomment>Title of the page that lets a new device into the group</extracomment>
        <translation>কাউকে ভেতরে নিন</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 asks to be let in.</source>
        <translation>%1: দলে আসার অনুরোধ।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Let in only if the same six digits are on both screens.</source>
        <translation>দুই পর্দায় একই ছয়টি সংখ্যা থাকলে তবেই দলে নিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has read the code. Is it the device of the person beside you?</source>
        <extracomment>A device that read the code asks to be let in</extracomment>
        <translation>এটি কোডটি পড়েছে। এটি কি আপনার পাশের মানুষটির যন্ত্র?</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Same digits, let in</source>
        <translation>সংখ্যা এক, দলে নিন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, let in</source>
        <extracomment>Button: let the device into the group</extracomment>
        <translation>হ্যাঁ, ভেতরে নিন</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No</source>
        <extracomment>Button: do not let the device in</extracomment>
        <translation>না</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is in, and holds what we have.</source>
        <translation>%1 দলে এসেছে, আমাদের যা আছে তা এখন তারও আছে।</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Make a new code</source>
        <extracomment>Button: make a new code that lets one more device in</extracomment>
        <translation>নতুন কোড বানান</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <location filename="../qml/Share/ItemRow.qml" line="+45"/>
        <source>A place</source>
        <extracomment>A thing somebody gave that has no words of its own</extracomment>
        <translation>একটি জায়গা</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Told without words</source>
        <translation>কথা ছাড়া বলা</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>with the hub</source>
        <extracomment>Receipt on a thing: the hub holds it, no other device does yet</extracomment>
        <translation>হাবে আছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only here</source>
        <extracomment>Receipt on a thing: no other device holds it</extracomment>
        <translation>শুধু এখানে</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>on %Ln other device(s)</source>
        <extracomment>Receipt on a thing. %n: other devices that hold it</extracomment>
        <translation>
            <numerusform>অন্য %Lnটি যন্ত্রে আছে</numerusform>
            <numerusform>অন্য %Lnটি যন্ত্রে আছে</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the hub</source>
        <extracomment>One of those who hold a thing, in a list of devices: the hub</extracomment>
        <translation>হাব</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>JoinRequestCard</name>
    <message>
        <location filename="../qml/Share/JoinRequestCard.qml" line="+19"/>
        <source>%1 asks to be let in.</source>
        <translation>%1: দলে আসার অনুরোধ।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let in only if the same six digits are on both screens.</source>
        <translation>দুই পর্দায় একই ছয়টি সংখ্যা থাকলে তবেই দলে নিন।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Same digits, let in</source>
        <extracomment>Button: let the device in as a member of the group</extracomment>
        <translation>সংখ্যা এক, দলে নিন</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+9"/>
        <source>Only a steward&apos;s device can let others in.</source>
        <translation>শুধু তত্ত্বাবধায়কের যন্ত্র অন্যকে দলে নিতে পারে।</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Let in to help at the Desk</source>
        <extracomment>Button: let the device in, its holder looks after the programme too</extracomment>
        <translation>দপ্তরে সাহায্যের জন্য দলে নিন</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <location filename="../qml/Desk/KeepPage.qml" line="+19"/>
        <source>First write a word or sentence of at least 8 letters.</source>
        <extracomment>Why a button does nothing yet: the word that locks a copy is too short</extracomment>
        <translation>আগে অন্তত 8 অক্ষরের শব্দ বা বাক্য লিখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep a locked copy</source>
        <translation>তালাবদ্ধ কপি রাখুন</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Making the copy…</source>
        <translation>কপি তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Opening the copy…</source>
        <translation>কপি খোলা হচ্ছে…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The copy is made. Whoever has it needs the word to open it.</source>
        <extracomment>After making a locked copy</extracomment>
        <translation>কপি তৈরি হয়েছে। এটি খুলতে সেই শব্দটি লাগে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The copy is open in a folder of its own.</source>
        <extracomment>After opening a locked copy into a new folder</extracomment>
        <translation>কপিটি আলাদা একটি ফোল্ডারে খোলা আছে।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A word or sentence that opens it</source>
        <extracomment>Label of the field for the passphrase that locks a backup</extracomment>
        <translation>যে শব্দ বা বাক্যে এটি খোলে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At least 8 letters. Keep it apart from the copy: without it nobody can open it, not even we.</source>
        <extracomment>Below the field for the passphrase</extracomment>
        <translation>অন্তত 8টি অক্ষর। কপি থেকে আলাদা রাখুন: এটি ছাড়া কেউ খুলতে পারে না, আমরাও না।</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+49"/>
        <source>Put a copy here</source>
        <extracomment>Heading over places where a backup can be put</extracomment>
        <translation>এখানে একটি কপি রাখুন</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Another place</source>
        <translation>অন্য জায়গা</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Open a copy again</source>
        <extracomment>Heading over backups that can be opened again</extracomment>
        <translation>আগের কপি আবার খুলুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It goes into a folder of its own. What is here now stays as it is.</source>
        <extracomment>Below that heading</extracomment>
        <translation>এটি আলাদা একটি ফোল্ডারে যায়। এখানে যা আছে তা তেমনই থাকে।</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+12"/>
        <source>Choose a copy</source>
        <extracomment>Button: choose a backup file</extracomment>
        <translation>কপি বাছুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Locked copies (*.uthanbackup)</source>
        <extracomment>Names a kind of file in the file chooser</extracomment>
        <translation>তালাবদ্ধ কপি (*.uthanbackup)</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <location filename="../qml/Survey/KeptFile.qml" line="+32"/>
        <source>Your film</source>
        <extracomment>A film that was made here has no name of its own.</extracomment>
        <translation>আপনার ভিডিও</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Take it away</source>
        <extracomment>Button: takes a file or a film out of the answer again.</extracomment>
        <translation>সরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <location filename="../qml/Desk/KindsPage.qml" line="+16"/>
        <source>Everything we keep</source>
        <translation>আমরা যা যা রাখি</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <location filename="../qml/Welcome/LanguageCard.qml" line="+25"/>
        <source>%1, %2, %3 of %4</source>
        <extracomment>A language card for a screen reader. %1: name of the language, %2: its greeting, %3: place in the row, %4: how many</extracomment>
        <translation>%1, %2, %4টির মধ্যে %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The app&apos;s own words are in English</source>
        <extracomment>Said by a screen reader for a language the app is not translated to yet</extracomment>
        <translation>অ্যাপের নিজের কথা ইংরেজিতে</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <location filename="../qml/Survey/LanguageSheet.qml" line="+16"/>
        <source>Go on in another language</source>
        <extracomment>Title above the languages of a survey.</extracomment>
        <translation>অন্য ভাষায় এগিয়ে যান</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Beside it, for an interpreter</source>
        <extracomment>Heading above the second language of a survey, for somebody who interprets.</extracomment>
        <translation>পাশে, দোভাষীর জন্য</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>None</source>
        <extracomment>No second language is shown.</extracomment>
        <translation>কোনোটি নয়</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Also in %1</source>
        <extracomment>Name of the button that shows a second language. %1: the language</extracomment>
        <translation>%1 ভাষায়ও</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <location filename="../qml/Welcome/LanguageStep.qml" line="+45"/>
        <source>Desk</source>
        <extracomment>Sign on the first page that leads to the Desk, for those who look after the programme</extracomment>
        <translation>দপ্তর</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Languages</source>
        <extracomment>Accessible name of the group of language cards</extracomment>
        <translation>ভাষা</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>I have a code</source>
        <extracomment>Button for people who were here before and have their receipt code</extracomment>
        <translation>আমার কোড আছে</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Text size, %1</source>
        <extracomment>Name of the button that makes the text larger step by step. %1 is the size now</extracomment>
        <translation>লেখার আকার, %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Touch your language first</source>
        <extracomment>Said when the button to go on is pressed before a language was touched</extracomment>
        <translation>আগে আপনার ভাষা ছুঁয়ে দিন</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <location filename="../qml/Desk/LanguagesPage.qml" line="+16"/>
        <source>Languages</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The app&apos;s own words</source>
        <extracomment>Heading: languages of the app&apos;s own words</extracomment>
        <translation>অ্যাপের নিজের কথা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written with care, not yet looked over by native speakers.</source>
        <extracomment>Said plainly of all translations of the app</extracomment>
        <translation>যত্ন করে লেখা, এই ভাষার মানুষ এখনো দেখে দেননি।</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>all there</source>
        <extracomment>A language the app is wholly translated into</extracomment>
        <translation>সব আছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in English for now</source>
        <extracomment>A language whose words are shown in English for now</extracomment>
        <translation>আপাতত ইংরেজিতে</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Our surveys</source>
        <extracomment>Heading: languages of each survey&apos;s texts</extracomment>
        <translation>আমাদের জরিপ</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 of %2</source>
        <extracomment>How many of a survey&apos;s texts exist in a language. %1 of %2</extracomment>
        <translation>%2টির মধ্যে %1টি</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <location filename="../qml/Survey/LeftList.qml" line="+32"/>
        <source>What did not come along</source>
        <extracomment>Heading above answers that a newer version of the survey has no place for as they are.</extracomment>
        <translation>যা সঙ্গে আসেনি</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What you said to these stays with your answers.</source>
        <extracomment>Below that heading.</extracomment>
        <translation>এগুলোতে আপনি যা বলেছেন তা আপনার উত্তরের সঙ্গে থাকবে।</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln of these rest now</source>
        <extracomment>In the list &quot;What did not come along&quot;: of what the survey asks again and again, as for each member of a household. %n: for how many of them it does not ask any more</extracomment>
        <translation>
            <numerusform>এগুলোর %Ln-টি এখন তোলা আছে</numerusform>
            <numerusform>এগুলোর %Ln-টি এখন তোলা আছে</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A recording or a picture</source>
        <extracomment>A recording or a picture that was given as an answer.</extracomment>
        <translation>একটি রেকর্ডিং বা ছবি</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Still asked, but no longer with this choice.</source>
        <extracomment>Below an answer in the list &quot;What did not come along&quot;: the question is still asked, but without this choice.</extracomment>
        <translation>এখনও জিজ্ঞাসা করা হয়, কিন্তু এই উত্তরটি আর তালিকায় নেই।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The survey asks for fewer of them now. What was said there is kept.</source>
        <extracomment>Below &quot;2 of these rest now&quot; in the same list.</extracomment>
        <translation>জরিপ এখন এগুলোর কম সংখ্যকের কথা জিজ্ঞেস করে। সেখানে যা বলা হয়েছে, তা রাখা আছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Still asked, but there are other things to put in order now. Please look at it again.</source>
        <extracomment>Below an answer in the same list: things that were put in order. Some are gone, or there are others.</extracomment>
        <translation>এখনও জিজ্ঞেস করা হয়, তবে সাজানোর জিনিসগুলো এখন অন্য। আবার একবার দেখে নিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Still asked, but in another way. Please look at it again.</source>
        <extracomment>Below an answer in the same list: words were asked for, and now it is a day or a number.</extracomment>
        <translation>এখনও জিজ্ঞাসা করা হয়, তবে অন্যভাবে। দয়া করে আবার দেখুন।</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>What broke off</source>
        <extracomment>Heading above recordings and films that ended before their time, beside an answer that was there already.</extracomment>
        <translation>যা মাঝপথে থেমে গেছে</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You were saying or filming these again. What there was of it stays with your answers.</source>
        <extracomment>Below the heading &quot;What broke off&quot;.</extracomment>
        <translation>আপনি এগুলো আবার বলছিলেন বা ভিডিও করছিলেন। যতটুকু হয়েছিল তা আপনার উত্তরের সঙ্গে থাকে।</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <location filename="../qml/Follow/LimitsCard.qml" line="+20"/>
        <source>What this cannot tell us</source>
        <translation>এ থেকে যা জানা যায় না</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The people we did not reach are not in these numbers.</source>
        <translation>যাঁদের কাছে আমরা যেতে পারিনি, তাঁরা এই সংখ্যায় নেই।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A few people answered but did not agree to be counted.</source>
        <extracomment>%n: people</extracomment>
        <translation>কয়েকজন উত্তর দিয়েছেন, তবে গোনায় থাকতে রাজি হননি।</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln people answered but did not agree to be counted.</source>
        <translation>
            <numerusform>%Ln জন উত্তর দিয়েছেন, তবে গোনায় থাকতে রাজি হননি।</numerusform>
            <numerusform>%Ln জন উত্তর দিয়েছেন, তবে গোনায় থাকতে রাজি হননি।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Groups under 5 stay closed, so nobody is singled out.</source>
        <translation>5 জনের কম হলে দল বন্ধ থাকে, যাতে কাউকে আলাদা করে চেনা না যায়।</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <location filename="../qml/Controls/LockButton.qml" line="+10"/>
        <source>Lock now</source>
        <extracomment>Name of the sign that locks the device at once: only the passphrase or PIN opens it again.</extracomment>
        <translation>এখন তালা দিন</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <location filename="../qml/Lock/LockPage.qml" line="+19"/>
        <location line="+206"/>
        <source>One moment …</source>
        <translation>এক মুহূর্ত …</translation>
    </message>
    <message>
        <location line="-203"/>
        <source>First give the one there is now.</source>
        <extracomment>Why the button does nothing yet: the passphrase or PIN there is now</extracomment>
        <translation>আগে এখনকারটি দিন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least 8 letters, please.</source>
        <translation>অন্তত 8টি অক্ষর দিন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+174"/>
        <source>At least 6 digits, please.</source>
        <translation>অন্তত 6টি অঙ্ক দিন।</translation>
    </message>
    <message>
        <location line="-172"/>
        <source>The two are not the same yet.</source>
        <extracomment>Why the button does nothing yet: the two are not the same</extracomment>
        <translation>দুটি এখনো এক নয়।</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>The lock of this device</source>
        <extracomment>Title of the page where the lock of the device is chosen</extracomment>
        <translation>এই যন্ত্রের তালা</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Done. It is now: %1</source>
        <extracomment>After a lock was set. %1: what it is, &quot;A word or sentence&quot;</extracomment>
        <translation>হয়েছে। এখন: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Now: %1</source>
        <extracomment>What guards the device now. %1: what it is, &quot;A word or sentence&quot;</extracomment>
        <translation>এখন: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Lock now</source>
        <extracomment>Button: locks the device at once</extracomment>
        <translation>এখন তালা দিন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When nobody touches it, lock after</source>
        <extracomment>Heading over the times after which the device locks by itself when nobody touches it</extracomment>
        <translation>কেউ না ছুঁলে, এতক্ষণ পরে তালা দিন</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%Ln minute(s)</source>
        <extracomment>A time after which the device locks by itself</extracomment>
        <translation>
            <numerusform>%Ln মিনিট</numerusform>
            <numerusform>%Ln মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>never</source>
        <extracomment>The device never locks by itself</extracomment>
        <translation>কখনো না</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+6"/>
        <source>Choose a lock</source>
        <extracomment>Heading over the locks to choose from, when there is none yet
----------
Name of the group of locks to choose from</extracomment>
        <translation>একটি তালা বেছে নিন</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Change it</source>
        <extracomment>Heading over the locks to choose from, when there is one</extracomment>
        <translation>বদলান</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This computer has no key store for us, and a number alone would be guessed.</source>
        <extracomment>Why this lock cannot be chosen: the desktop has no place for secrets</extracomment>
        <translation>এই কম্পিউটারে আমাদের জন্য চাবির ভাণ্ডার নেই, আর শুধু সংখ্যা আন্দাজ করে ফেলা যায়।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is already so.</source>
        <extracomment>Why &quot;no lock&quot; cannot be chosen: it is already so</extracomment>
        <translation>এখনই তাই আছে।</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The number there is now</source>
        <extracomment>Name of a field: the PIN there is before the change</extracomment>
        <translation>এখনকার সংখ্যা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The word or sentence there is now</source>
        <extracomment>Name of a field: the passphrase there is before the change</extracomment>
        <translation>এখনকার শব্দ বা বাক্য</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A new number</source>
        <extracomment>Name of a field: a new PIN</extracomment>
        <translation>নতুন সংখ্যা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new word or sentence</source>
        <extracomment>Name of a field: a new passphrase</extracomment>
        <translation>নতুন শব্দ বা বাক্য</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>At least 8 letters. Four words that do not belong together are hard to guess and easy to keep.</source>
        <extracomment>Below the field for a new passphrase</extracomment>
        <translation>অন্তত 8টি অক্ষর। চারটি অমিল শব্দ আন্দাজ করা কঠিন, মনে রাখা সহজ।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The same once more</source>
        <extracomment>Name of a field: the new passphrase or PIN a second time</extracomment>
        <translation>আরেকবার একই</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What was copied from this device before stays readable.</source>
        <extracomment>Said plainly before a first lock is set</extracomment>
        <translation>আগে এই যন্ত্র থেকে যা কপি হয়েছে তা পড়া যাবে।</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Take the lock away</source>
        <extracomment>Button: takes the lock away</extracomment>
        <translation>তালা সরান</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set this lock</source>
        <extracomment>Button: sets the lock that was chosen</extracomment>
        <translation>এই তালা দিন</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <location filename="../qml/Lock/LockWords.qml" line="+12"/>
        <source>A word or sentence</source>
        <extracomment>A lock: opened by a word or sentence that is typed</extracomment>
        <translation>একটি শব্দ বা বাক্য</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A number, on this computer only</source>
        <extracomment>A lock: opened by a PIN of at least six digits, on this computer only</extracomment>
        <translation>একটি সংখ্যা, শুধু এই কম্পিউটারে</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whoever is logged in here</source>
        <extracomment>A lock: the key lies in the desktop&apos;s key store (GNOME Keyring, KWallet)</extracomment>
        <translation>এখানে যিনি লগইন করে আছেন</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No lock</source>
        <extracomment>No lock guards the device</extracomment>
        <translation>তালা নেই</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The strongest. Also whoever copies the files cannot read them. Forgotten, nobody opens this device&apos;s things any more, not even we; the other devices keep what was shared.</source>
        <extracomment>What a passphrase guards against, and what happens when it is forgotten</extracomment>
        <translation>সবচেয়ে শক্ত। কেউ ফাইল কপি করলেও পড়তে পারেন না। ভুলে গেলে এই যন্ত্রের জিনিস আর কেউ খুলতে পারেন না, আমরাও না; যা ভাগ করা হয়েছে তা অন্য যন্ত্রে থাকে।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Quick to press. It works together with this computer&apos;s key store: copied elsewhere the files stay closed. Lost with this computer&apos;s login.</source>
        <extracomment>What a PIN guards against. The key store: where the desktop keeps secrets</extracomment>
        <translation>তাড়াতাড়ি টেপা যায়। এই কম্পিউটারের চাবির ভাণ্ডারের সঙ্গে মিলে কাজ করে: অন্য কোথাও কপি করলে ফাইল বন্ধই থাকে। এই কম্পিউটারের লগইন হারালে এটিও হারায়।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opens by itself for whoever is logged in on this computer. Copied elsewhere the files stay closed. Whoever sits down here can read everything.</source>
        <extracomment>What the key store alone guards against</extracomment>
        <translation>এই কম্পিউটারে যিনি লগইন করে আছেন তাঁর জন্য নিজে থেকে খোলে। অন্য কোথাও কপি করলে ফাইল বন্ধ থাকে। এখানে যিনি বসেন তিনি সব পড়তে পারেন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whoever can open this device&apos;s files can read what is kept. Look after the device.</source>
        <extracomment>Said plainly: without a lock nothing is guarded</extracomment>
        <translation>যিনি এই যন্ত্রের ফাইল খুলতে পারেন তিনি সব পড়তে পারেন। যন্ত্রটি সাবধানে রাখুন।</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>That is not the number. Try again.</source>
        <extracomment>The PIN was not right</extracomment>
        <translation>এটি সেই সংখ্যা নয়। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That is not the word. Try again.</source>
        <extracomment>The passphrase was not right</extracomment>
        <translation>এটি সেই শব্দ নয়। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That was tried too often. Please wait.</source>
        <extracomment>A wrong passphrase or PIN was tried several times; the wait is counted down beside this</extracomment>
        <translation>অনেকবার চেষ্টা হয়েছে। একটু অপেক্ষা করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At least 8 letters, please.</source>
        <translation>অন্তত 8টি অক্ষর দিন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>At least 6 digits, please.</source>
        <extracomment>A PIN that is too short, or is not made of digits</extracomment>
        <translation>অন্তত 6টি অঙ্ক দিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This computer&apos;s key store does not answer. Log in to the computer again, then try once more.</source>
        <translation>এই কম্পিউটারের চাবির ভাণ্ডার উত্তর দিচ্ছে না। কম্পিউটারে আবার লগইন করে আরেকবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This computer&apos;s key store does not hold its half of the lock any more. Bring the programme back from another device, or with its shares.</source>
        <extracomment>The other half of the lock is gone from the desktop&apos;s key store</extracomment>
        <translation>এই কম্পিউটারের চাবির ভাণ্ডারে তালার অর্ধেক আর নেই। অন্য যন্ত্র থেকে, বা টুকরোগুলো দিয়ে কর্মসূচি ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The computer was told not to give its half of the lock. Try again, and say yes.</source>
        <translation>কম্পিউটারকে তালার অর্ধেক দিতে মানা করা হয়েছে। আবার চেষ্টা করুন, এবার হ্যাঁ বলুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device is full. Make some room, then try again.</source>
        <translation>এই যন্ত্রে জায়গা নেই। একটু জায়গা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>হলো না। কিছুই বদলায়নি।</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>The next try is in %Ln minute(s).</source>
        <extracomment>How long until a passphrase or PIN may be tried again</extracomment>
        <translation>
            <numerusform>%Ln মিনিট পরে আবার চেষ্টা করা যাবে।</numerusform>
            <numerusform>%Ln মিনিট পরে আবার চেষ্টা করা যাবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The next try is in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln সেকেন্ড পরে আবার চেষ্টা করা যাবে।</numerusform>
            <numerusform>%Ln সেকেন্ড পরে আবার চেষ্টা করা যাবে।</numerusform>
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
        <translation>এক মুহূর্ত …</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>The door is locked</source>
        <extracomment>Title of the page that asks for the passphrase or PIN</extracomment>
        <translation>দরজায় তালা</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Press your number to go on.</source>
        <extracomment>Below the title: what to do. A PIN</extracomment>
        <translation>এগোতে আপনার সংখ্যাটি টিপুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write your word or sentence to go on.</source>
        <extracomment>Below the title: what to do. A passphrase</extracomment>
        <translation>এগোতে আপনার শব্দ বা বাক্যটি লিখুন।</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Your word or sentence</source>
        <extracomment>Name of the field for the passphrase that opens the device</extracomment>
        <translation>আপনার শব্দ বা বাক্য</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Show what I write</source>
        <extracomment>Button: shows what is written in place of dots, and back</extracomment>
        <translation>যা লিখছি তা দেখান</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+9"/>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Please write the word first.</source>
        <extracomment>Why the button does nothing yet</extracomment>
        <translation>আগে শব্দটি লিখুন।</translation>
    </message>
</context>
<context>
    <name>LogStrip</name>
    <message>
        <location filename="../qml/Survey/LogStrip.qml" line="+38"/>
        <source>How you filled this in is recorded</source>
        <extracomment>The log of how a survey was filled in goes with the answers.</extracomment>
        <translation>আপনি কীভাবে উত্তর দিয়েছেন, তা লেখা আছে</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Take it out</source>
        <extracomment>Button: takes the log of how a survey was filled in out of the answers.</extracomment>
        <translation>সরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>LookedAt</name>
    <message numerus="yes">
        <location filename="../qml/Desk/LookedAt.qml" line="+20"/>
        <source>%Ln question(s)</source>
        <extracomment>About a survey that was just looked at. %n: questions</extracomment>
        <translation>
            <numerusform>%Lnটি প্রশ্ন</numerusform>
            <numerusform>%Lnটি প্রশ্ন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>A survey of this name is in use and has %Ln answer(s). This one takes its place; answers that were given stay, and those that were begun move over.</source>
        <extracomment>A survey that was just looked at has the name of one people answer now. %n: answers that were given to that one</extracomment>
        <translation>
            <numerusform>এই নামের একটি জরিপ চলছে, তাতে %Lnটি উত্তর আছে। এটি তার জায়গা নেবে; দেওয়া উত্তরগুলি থাকবে, আর শুরু করা উত্তরগুলি এতে চলে আসবে।</numerusform>
            <numerusform>এই নামের একটি জরিপ চলছে, তাতে %Lnটি উত্তর আছে। এটি তার জায়গা নেবে; দেওয়া উত্তরগুলি থাকবে, আর শুরু করা উত্তরগুলি এতে চলে আসবে।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Neither names a version. Give this one a version, so that their answers can be told apart.</source>
        <extracomment>The same survey, with other questions but the number of the version unchanged. %1: the version</extracomment>
        <translation>দুটির কোনোটিতেই সংস্করণ লেখা নেই। এটিতে একটি সংস্করণ দিন, যাতে উত্তরগুলি আলাদা করা যায়।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Both are version %1, but they differ. Give this one another version, so that their answers can be told apart.</source>
        <translation>দুটিই সংস্করণ %1, কিন্তু এক নয়। এটিতে অন্য সংস্করণ দিন, যাতে উত্তরগুলি আলাদা করা যায়।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not found beside it: %1. Their place stays empty.</source>
        <extracomment>%1: names of picture and sound files a survey mentions but that do not lie beside it</extracomment>
        <translation>এর পাশে পাওয়া যায়নি: %1। সেগুলোর জায়গা খালি থাকে।</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln thing(s) we cannot do yet or that look wrong:</source>
        <extracomment>Above a list of places in a spreadsheet. %n: how many</extracomment>
        <translation>
            <numerusform>%Lnটি জিনিস আমরা এখনো পারি না বা ঠিক মনে হয় না:</numerusform>
            <numerusform>%Lnটি জিনিস আমরা এখনো পারি না বা ঠিক মনে হয় না:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bring it in</source>
        <extracomment>Button: take the survey into the programme</extracomment>
        <translation>নিয়ে আসুন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not now</source>
        <extracomment>Button: do not bring the survey in</extracomment>
        <translation>এখন না</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../qml/Shell/Main.qml" line="+21"/>
        <source>Uthan</source>
        <extracomment>Title of the window; the name of the app. %1 is the name of the programme</extracomment>
        <translation>উঠান</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Uthan: %1</source>
        <translation>উঠান: %1</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <location filename="../qml/Map/MapBar.qml" line="+32"/>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Our map</source>
        <extracomment>Title of the community&apos;s map</extracomment>
        <translation>আমাদের মানচিত্র</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln place(s)</source>
        <extracomment>How many places are on the map</extracomment>
        <translation>
            <numerusform>%Lnটি জায়গা</numerusform>
            <numerusform>%Lnটি জায়গা</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for where you are</source>
        <extracomment>Button: moves the map to where this device is</extracomment>
        <translation>আপনি কোথায়, তা খুঁজছি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where I am</source>
        <translation>আমি যেখানে</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All places</source>
        <extracomment>Button: shows the whole map with every place</extracomment>
        <translation>সব জায়গা</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show the map</source>
        <extracomment>Button: shows the places as a list; shows them as a map again</extracomment>
        <translation>মানচিত্র দেখুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show as a list</source>
        <translation>তালিকায় দেখুন</translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message>
        <location filename="../qml/Map/MapFrame.qml" line="+62"/>
        <source>Map. %1</source>
        <extracomment>The same. %1 is a sentence about what is near</extracomment>
        <translation>মানচিত্র। %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Arrow keys move it by 20 m, plus and minus change how close it is</source>
        <extracomment>How the map is moved with the keyboard</extracomment>
        <translation>তির চিহ্নের বোতামে 20 মি সরে, যোগ ও বিয়োগে কাছে বা দূরে যায়</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 km</source>
        <translation>%1 কিমি</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 m</source>
        <translation>%1 মি</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Closer</source>
        <extracomment>Button on the map: look closer</extracomment>
        <translation>আরও কাছে</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Farther</source>
        <extracomment>Button on the map: see more of it</extracomment>
        <translation>আরও দূরে</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Go west</source>
        <extracomment>Button that moves the map, as are the three that follow</extracomment>
        <translation>পশ্চিমে যান</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go north</source>
        <translation>উত্তরে যান</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go south</source>
        <translation>দক্ষিণে যান</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go east</source>
        <translation>পূর্বে যান</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>Map</source>
        <extracomment>Name of the map for people who do not see it</extracomment>
        <translation>মানচিত্র</translation>
    </message>
</context>
<context>
    <name>MatrixRow</name>
    <message>
        <location filename="../qml/Survey/MatrixRow.qml" line="+103"/>
        <source>No answer to give: %1</source>
        <extracomment>Name of the sign in one row of a table of questions that shows &quot;I don&apos;t know&quot; and &quot;I&apos;d rather not say&quot;. %1: what the row asks</extracomment>
        <translation>দেওয়ার মতো উত্তর নেই: %1</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <location filename="../qml/Me/MePage.qml" line="+22"/>
        <source>Me</source>
        <extracomment>Title of the person&apos;s own page</extracomment>
        <translation>আমি</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When you hand this device on, everything you said is closed. Only your code opens it again.</source>
        <extracomment>Above the button that hands the device on</extracomment>
        <translation>যন্ত্রটি অন্যকে দিলে আপনার সব কথা বন্ধ হয়ে যায়। শুধু আপনার কোডে আবার খোলে।</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Next person</source>
        <extracomment>Button: closes everything of this person and goes to the language cards</extracomment>
        <translation>পরের জন</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Language</source>
        <extracomment>Heading above the languages</extracomment>
        <translation>ভাষা</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The app&apos;s own words are in English</source>
        <translation>অ্যাপের নিজের কথা ইংরেজিতে</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The app&apos;s own words are not in %1 yet, so they stay in English. Questions are shown in %1 where the survey has it.</source>
        <extracomment>Shown when the chosen language has no translation of the app yet. %1 is that language</extracomment>
        <translation>অ্যাপের নিজের কথা এখনো %1 ভাষায় নেই, তাই ইংরেজিতে থাকে। জরিপে থাকলে প্রশ্ন %1 ভাষায় দেখায়।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Text size</source>
        <extracomment>Heading above the text sizes</extracomment>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Look</source>
        <extracomment>Heading above light, dark, high contrast</extracomment>
        <translation>পর্দার রং</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>As the device</source>
        <extracomment>Look: follow what the device is set to</extracomment>
        <translation>যন্ত্রের মতো</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Light</source>
        <extracomment>Look: light colours</extracomment>
        <translation>হালকা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dark</source>
        <extracomment>Look: dark colours</extracomment>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Strong contrast</source>
        <extracomment>Look: black on white, thick edges</extracomment>
        <translation>স্পষ্ট সাদা-কালো</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sound</source>
        <extracomment>Heading above sound on and off</extracomment>
        <translation>শব্দ</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>On</source>
        <extracomment>Sound is on</extracomment>
        <translation>চালু</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Off</source>
        <extracomment>Sound is off</extracomment>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What is mine</source>
        <extracomment>Heading above consent and taking back</extracomment>
        <translation>যা আমার</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What I agreed to</source>
        <extracomment>Opens the list of uses the person said yes or no to</extracomment>
        <translation>আমি যাতে রাজি হয়েছি</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it, or change it</source>
        <translation>দেখুন, বা বদলান</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Take back</source>
        <extracomment>Opens the page where everything under a code is taken back</extracomment>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With your code, all of it</source>
        <translation>আপনার কোড দিয়ে, সবটুকু</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Desk</source>
        <translation>দপ্তর</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For those who look after the programme</source>
        <extracomment>Under Desk</extracomment>
        <translation>যাঁরা কর্মসূচি দেখাশোনা করেন তাঁদের জন্য</translation>
    </message>
</context>
<context>
    <name>MediaTrouble</name>
    <message>
        <location filename="../qml/Survey/MediaTrouble.qml" line="+19"/>
        <source>This device does not let us use its camera.</source>
        <translation>এই যন্ত্র আমাদের ক্যামেরা ব্যবহার করতে দেয় না।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no room left here for a film.</source>
        <translation>এখানে ভিডিওর জন্য আর জায়গা নেই।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file is too large for us.</source>
        <translation>এই ফাইলটি আমাদের জন্য খুব বড়।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>এই ফাইল পড়া যায় না।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We found no bar code in this picture.</source>
        <translation>এই ছবিতে কোনো বারকোড পাইনি।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was filmed: it was stopped before the camera was ready.</source>
        <extracomment>A person pressed &quot;Stop filming&quot; before the first picture came.</extracomment>
        <translation>কিছুই তোলা হয়নি: ক্যামেরা তৈরি হওয়ার আগেই থামানো হয়েছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open.</extracomment>
        <translation>আপনি যখন ছিলেন না, তখন ক্যামেরা বন্ধ করা হয়েছে।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera cannot be used now.</source>
        <translation>ক্যামেরা এখন ব্যবহার করা যাচ্ছে না।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You can write what stands below the lines.</source>
        <extracomment>What to do when a bar code could not be read.</extracomment>
        <translation>দাগের নিচে যা লেখা আছে তা লিখতে পারেন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can film again. The time runs when it has begun.</source>
        <extracomment>What to do when a film was stopped before it began.</extracomment>
        <translation>আপনি আবার ভিডিও তুলতে পারেন। শুরু হলে সময় চলতে থাকবে।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can open it again.</source>
        <extracomment>What to do when the camera was closed because nobody looked.</extracomment>
        <translation>আপনি এটি আবার খুলতে পারেন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can choose another one, or press Skip.</source>
        <translation>অন্য একটি বেছে নিতে পারেন, বা বাদ দিন চাপুন।</translation>
    </message>
</context>
<context>
    <name>MinimalWidget</name>
    <message>
        <location filename="../qml/Survey/MinimalWidget.qml" line="+50"/>
        <source>Done</source>
        <extracomment>Button below a list where several things may be chosen: puts the list away.</extracomment>
        <translation>হয়েছে</translation>
    </message>
</context>
<context>
    <name>MomentWidget</name>
    <message>
        <location filename="../qml/Survey/MomentWidget.qml" line="+39"/>
        <source>Calendar</source>
        <extracomment>One of two ways to say a date: touching a day on a page of a calendar.</extracomment>
        <translation>পঞ্জিকা</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Day, month, year</source>
        <extracomment>The other way to say a date: day, month and year one by one.</extracomment>
        <translation>দিন, মাস, বছর</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Hour</source>
        <extracomment>Name of the part of a time of day.</extracomment>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Minutes</source>
        <extracomment>Name of the part of a time of day.</extracomment>
        <translation>মিনিট</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message>
        <location filename="../qml/Survey/MoreLine.qml" line="+26"/>
        <source>Less about this</source>
        <extracomment>Button: hides the further explanation of a question.</extracomment>
        <translation>এ বিষয়ে কম</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More about this</source>
        <extracomment>Button: shows a further explanation of a question.</extracomment>
        <translation>এ বিষয়ে আরও</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <location filename="../qml/Controls/NavBar.qml" line="+30"/>
        <source>Places</source>
        <extracomment>Name of the bar with the four places of the app, for a screen reader.</extracomment>
        <translation>অ্যাপের জায়গাগুলো</translation>
    </message>
</context>
<context>
    <name>NearPart</name>
    <message>
        <location filename="../qml/Share/NearPart.qml" line="+29"/>
        <source>Nobody near yet. Your things are kept here.</source>
        <extracomment>The picture of the people near, while there is nobody</extracomment>
        <translation>এখনও কাছে কেউ নেই। আপনার জিনিস এখানে রাখা আছে।</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Share with everybody near</source>
        <extracomment>Button: share with the devices of everybody in the group who is near</extracomment>
        <translation>কাছের সবার সঙ্গে ভাগ করুন</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Everybody near already holds what is here.</source>
        <extracomment>Why there is nothing to share: all devices near hold the same things</extracomment>
        <translation>কাছের সবার কাছে এখানকার সবকিছু আছে।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nobody of the group is near. Be on the same Wi-Fi or hotspot, and open Share on both devices.</source>
        <extracomment>Why sharing cannot begin: no device of the group is heard on the Wi-Fi</extracomment>
        <translation>দলের কেউ কাছে নেই। একই ওয়াই-ফাই বা হটস্পটে থাকুন, আর দুই যন্ত্রেই ভাগ করার পাতা খুলুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device is on no Wi-Fi. Join one, or open a hotspot, then try again.</source>
        <translation>এই যন্ত্র কোনো ওয়াই-ফাইতে নেই। একটিতে যোগ দিন বা হটস্পট খুলুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>NewProgrammeForm</name>
    <message>
        <location filename="../qml/Shell/NewProgrammeForm.qml" line="+19"/>
        <source>What is the programme called?</source>
        <extracomment>Field: name of a new programme</extracomment>
        <translation>কর্মসূচির নাম কী?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What do people call this device?</source>
        <extracomment>Field: a name for this device that people recognise, like &quot;Tania&apos;s tablet&quot;</extracomment>
        <translation>মানুষ এই যন্ত্রকে কী নামে চেনেন?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The library&apos;s tablet</source>
        <extracomment>Example of a device&apos;s name</extracomment>
        <translation>পাঠাগারের ট্যাবলেট</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Go on</source>
        <translation>এগিয়ে যাই</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Begin</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please fill in the names first</source>
        <translation>আগে নামগুলো লিখুন</translation>
    </message>
</context>
<context>
    <name>NewThemeSheet</name>
    <message>
        <location filename="../qml/Talk/NewThemeSheet.qml" line="+15"/>
        <source>What do we call it?</source>
        <extracomment>Title of the sheet that names a new theme</extracomment>
        <translation>এর নাম কী দিই?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>In our own words</source>
        <extracomment>Field for the name of a theme, in the room&apos;s language</extracomment>
        <translation>আমাদের নিজের ভাষায়</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Call it that</source>
        <extracomment>Button: make the theme and put the card in hand into it</extracomment>
        <translation>এই নাম দিই</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First give it a name.</source>
        <translation>আগে একটি নাম দিন।</translation>
    </message>
</context>
<context>
    <name>NotHereWidget</name>
    <message>
        <location filename="../qml/Survey/NotHereWidget.qml" line="+11"/>
        <source>This kind of answer cannot be given here.</source>
        <extracomment>The survey asks for something the app cannot take as an answer.</extracomment>
        <translation>এমন উত্তর এখানে দেওয়া যায় না।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can press Skip, and go on.</source>
        <translation>“বাদ দিই” চেপে এগিয়ে যেতে পারেন।</translation>
    </message>
</context>
<context>
    <name>NothingToChoose</name>
    <message>
        <location filename="../qml/Survey/NothingToChoose.qml" line="+20"/>
        <source>The list to choose from did not come along with this survey. Whoever brought the survey can bring it. You can go on.</source>
        <extracomment>In place of the choices of a question: the survey&apos;s file that they are in was never brought to this device.</extracomment>
        <translation>বেছে নেওয়ার তালিকাটি এই জরিপের সঙ্গে আসেনি। যিনি জরিপটি এনেছেন, তিনি তা আনতে পারেন। আপনি এগিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is nothing to choose here now. If it comes from earlier answers, you can go back to them; or go on.</source>
        <extracomment>A question has no choices: they come from answers given before, as the members of the household.</extracomment>
        <translation>এখন এখানে বেছে নেওয়ার কিছু নেই। আগের উত্তর থেকে এলে সেখানে ফিরে যেতে পারেন; নয়তো এগিয়ে যান।</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <location filename="../qml/Survey/NoticePage.qml" line="+32"/>
        <source>Another language</source>
        <translation>অন্য ভাষা</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>May this survey record how you fill it in?</source>
        <extracomment>A survey asks before it keeps a log of how it is filled in.</extracomment>
        <translation>আপনি কীভাবে এই জরিপের উত্তর দেন, তা কি লিখে রাখা যাবে?</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>It records how long each question takes, when you go back, and when you stop or finish.</source>
        <extracomment>What the log of a survey holds: times.</extracomment>
        <translation>প্রতিটি প্রশ্নে কত সময় লাগে, আপনি কখন পেছনে যান, এবং কখন থামেন বা শেষ করেন, তা লেখা হয়।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It records what you change: what you said before, and what you said then. Also what you take away again.</source>
        <extracomment>What the log of a survey holds: changes of answers.</extracomment>
        <translation>আপনি যা বদলান তা লেখা হয়: আগে কী বলেছিলেন, পরে কী বলেছেন। যা আবার মুছে দেন, তাও।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It records who fills it in, with the name that is written below. You may leave it empty.</source>
        <extracomment>What the log of a survey holds: a name.</extracomment>
        <translation>কে উত্তর দিচ্ছেন, নিচে লেখা নামে তা লেখা হয়। জায়গাটি খালি রাখতে পারেন।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It would also record where this device is while you answer. Only if you say so below.</source>
        <extracomment>What the log of a survey holds: places. It is asked for apart, below.</extracomment>
        <translation>উত্তর দেওয়ার সময় এই যন্ত্রটি কোথায় আছে, তাও লেখা হতে পারে। শুধু আপনি নিচে হ্যাঁ বললে।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All this goes with your answers, to whoever may see them. If you say no, you answer the same questions and nothing of this is recorded. You can take it out again before you give your answers.</source>
        <extracomment>Below what the log of a survey holds.</extracomment>
        <translation>এসবই আপনার উত্তরের সঙ্গে যায়, যাঁরা উত্তর দেখতে পারেন তাঁদের কাছে। না বললে আপনি একই প্রশ্নের উত্তর দেবেন, আর এসবের কিছুই লেখা হবে না। উত্তর দেওয়া শেষ করার আগে আপনি এগুলো আবার সরিয়ে নিতে পারেন।</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Record also where this device is</source>
        <extracomment>A choice: the log also has where the device is.</extracomment>
        <translation>এই যন্ত্রটি কোথায় আছে, তাও লিখুন</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Who fills this in</source>
        <extracomment>Name of the place for the name of who fills in a survey.</extracomment>
        <translation>কে উত্তর দিচ্ছেন</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A name the group uses is enough.</source>
        <extracomment>Below the place for the name of who fills in a survey.</extracomment>
        <translation>দলে যে নামে ডাকা হয়, তা-ই যথেষ্ট।</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Yes, record it</source>
        <extracomment>Button: a log of how the survey is filled in is kept.</extracomment>
        <translation>হ্যাঁ, লিখুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not record</source>
        <extracomment>Button: no log of how the survey is filled in is kept.</extracomment>
        <translation>না, লিখবেন না</translation>
    </message>
</context>
<context>
    <name>NumberWidget</name>
    <message>
        <location filename="../qml/Survey/NumberWidget.qml" line="+29"/>
        <source>One less</source>
        <extracomment>Name of the button that makes the answer one smaller.</extracomment>
        <translation>একটি কম</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>One more</source>
        <extracomment>Name of the button that makes the answer one larger.</extracomment>
        <translation>একটি বেশি</translation>
    </message>
</context>
<context>
    <name>OtherwiseSheet</name>
    <message>
        <location filename="../qml/Talk/OtherwiseSheet.qml" line="+16"/>
        <source>I see it otherwise</source>
        <extracomment>Title of the sheet for a view that differs from a theme</extracomment>
        <translation>আমি অন্যভাবে দেখি</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How do you see it?</source>
        <extracomment>Field for a view that differs from a theme</extracomment>
        <translation>আপনি কীভাবে দেখেন?</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sew it on</source>
        <extracomment>Button: sew this view onto the theme</extracomment>
        <translation>সেলাই করে জুড়ি</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First say how you see it.</source>
        <translation>আগে বলুন, আপনি কীভাবে দেখেন।</translation>
    </message>
</context>
<context>
    <name>OutlineLine</name>
    <message>
        <location filename="../qml/Survey/OutlineLine.qml" line="+24"/>
        <source>Not asked</source>
        <extracomment>In the contents of a survey: an answer to another question leaves this one out.</extracomment>
        <translation>জিজ্ঞাসা করা হয়নি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To read</source>
        <extracomment>In the contents of a survey: only to be read, there is nothing to answer.</extracomment>
        <translation>পড়ার জন্য</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answered</source>
        <extracomment>In the contents of a survey.</extracomment>
        <translation>উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not answered</source>
        <translation>উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Skipped</source>
        <translation>বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I don&apos;t know</source>
        <translation>জানি না</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I&apos;d rather not say</source>
        <translation>বলতে চাই না</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please answer or skip</source>
        <translation>উত্তর দিন, বা বাদ দিন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please look at this answer again.</source>
        <translation>এই উত্তরটি আরেকবার দেখুন।</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>You were here</source>
        <extracomment>Said of the question in the contents at which the person was.</extracomment>
        <translation>আপনি এখানে ছিলেন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not asked, because of another answer</source>
        <extracomment>Why a question in the contents cannot be gone to.</extracomment>
        <translation>অন্য একটি উত্তরের কারণে জিজ্ঞাসা করা হয়নি</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Not looked at yet</source>
        <extracomment>In the contents of a survey: nobody has come to this question yet.</extracomment>
        <translation>এখনও দেখা হয়নি</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <location filename="../qml/Survey/OutlinePage.qml" line="+55"/>
        <source>All questions</source>
        <extracomment>Title of the contents of a survey: all its parts and questions.</extracomment>
        <translation>সব প্রশ্ন</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Another language</source>
        <translation>অন্য ভাষা</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>All</source>
        <extracomment>Shows all questions in the contents of a survey.</extracomment>
        <translation>সব</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln not answered</source>
        <extracomment>Shows only the questions without an answer. %n: how many there are</extracomment>
        <translation>
            <numerusform>%Ln টির উত্তর নেই</numerusform>
            <numerusform>%Ln টির উত্তর নেই</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln to look at</source>
        <extracomment>Shows only the questions that hold up the end of the survey. %n: how many there are</extracomment>
        <translation>
            <numerusform>%Ln টি দেখার আছে</numerusform>
            <numerusform>%Ln টি দেখার আছে</numerusform>
        </translation>
    </message>
    <message>
        <location line="+154"/>
        <source>Add one more</source>
        <translation>আরেকটি যোগ করুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Add: %1</source>
        <extracomment>Button: adds a row to a list. %1: what the rows are, for example &quot;Person&quot;</extracomment>
        <translation>যোগ করুন: %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It was taken out.</source>
        <translation>সেটি বাদ দেওয়া হলো।</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="../qml/Controls/PageHeader.qml" line="+56"/>
        <source>Back</source>
        <extracomment>Name of the arrow that goes to the page before. Nothing is lost by it.</extracomment>
        <translation>ফিরে যান</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Help</source>
        <extracomment>Name of the sign that opens help for this page.</extracomment>
        <translation>সাহায্য</translation>
    </message>
</context>
<context>
    <name>PartStepper</name>
    <message>
        <location filename="../qml/Survey/PartStepper.qml" line="+70"/>
        <source>%1, %2</source>
        <extracomment>Name of one part of a date or a time for a screen reader. %1: day, month, year, hour or minutes, %2: what it stands at</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Later: %1</source>
        <extracomment>Moves one part of a date or time forward. %1: day, month, year, hour or minutes</extracomment>
        <translation>পরে: %1</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Earlier: %1</source>
        <extracomment>Moves one part of a date or time back. %1: day, month, year, hour or minutes</extracomment>
        <translation>আগে: %1</translation>
    </message>
</context>
<context>
    <name>PatchStep</name>
    <message>
        <location filename="../qml/Welcome/PatchStep.qml" line="+21"/>
        <source>Choose your patch</source>
        <extracomment>Title of the page where a person chooses a cloth patch that stands for them</extracomment>
        <translation>আপনার কাপড়ের টুকরো বাছুন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It stands for you here. Nobody needs your name.</source>
        <extracomment>On the page where a person chooses a cloth patch</extracomment>
        <translation>এখানে এটি আপনার হয়ে থাকে। আপনার নাম কারও দরকার নেই।</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Pattern %1</source>
        <extracomment>Name of a cloth pattern for a screen reader. %1: number, 1 to 12</extracomment>
        <translation>নকশা %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Its colour</source>
        <extracomment>Heading above six colours for the patch</extracomment>
        <translation>এর রং</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Colour %1</source>
        <extracomment>Name of a colour for a screen reader. %1: number, 1 to 6</extracomment>
        <translation>রং %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What may we call you? An invented name. You can leave it out.</source>
        <extracomment>Field: an invented name for oneself; may stay empty</extracomment>
        <translation>আপনাকে কী বলে ডাকি? একটি বানানো নাম। না দিলেও চলে।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is me</source>
        <translation>এটাই আমি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch a patch first</source>
        <extracomment>Said when the button is pressed before a patch was chosen</extracomment>
        <translation>আগে একটি টুকরো ছুঁয়ে দিন</translation>
    </message>
</context>
<context>
    <name>PathWidget</name>
    <message>
        <location filename="../qml/Survey/PathWidget.qml" line="+42"/>
        <source>Put point %1 here</source>
        <extracomment>Button: the chosen point of a way goes to where the crosshair is. %1: its number</extracomment>
        <translation>%1 নম্বর বিন্দু এখানে রাখুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put a point here</source>
        <extracomment>Button: the next point of a way or an area is where the crosshair is.</extracomment>
        <translation>এখানে একটি বিন্দু রাখুন</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Take point %1 away</source>
        <extracomment>Button: takes the chosen point out of a way. %1: its number</extracomment>
        <translation>%1 নম্বর বিন্দু সরান</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the last one back</source>
        <extracomment>Button: takes the last point of a way back.</extracomment>
        <translation>শেষটি ফেরত নিন</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begin anew</source>
        <extracomment>Button: takes all points of a way or an area away.</extracomment>
        <translation>নতুন করে শুরু</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>We have arrived</source>
        <extracomment>Button: stops putting down points while walking.</extracomment>
        <translation>আমরা পৌঁছে গেছি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Walk along it</source>
        <extracomment>Button: puts down a point every few metres while the person walks along.</extracomment>
        <translation>পথ ধরে হাঁটুন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This device does not let us see where it is.</source>
        <translation>এই যন্ত্র কোথায় আছে, তা আমাদের দেখতে দেয় না।</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This device cannot tell where it is.</source>
        <translation>এই যন্ত্র কোথায় আছে, তা বলতে পারে না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can touch the sheet instead.</source>
        <extracomment>What to do when one cannot walk a way with the device.</extracomment>
        <translation>এর বদলে পাতায় ছুঁতে পারেন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>An area needs three points or more.</source>
        <extracomment>How to go on with an area on the map.</extracomment>
        <translation>একটি এলাকার জন্য তিন বা বেশি বিন্দু লাগে।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A way needs two points or more.</source>
        <extracomment>How to go on with a way on the map.</extracomment>
        <translation>একটি পথের জন্য দুই বা বেশি বিন্দু লাগে।</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln point(s)</source>
        <extracomment>%n: how many points a way or an area has</extracomment>
        <translation>
            <numerusform>%Lnটি বিন্দু</numerusform>
            <numerusform>%Lnটি বিন্দু</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Point %1</source>
        <extracomment>Name of a point of a way, for who does not see it. %1: its number</extracomment>
        <translation>বিন্দু %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <location filename="../qml/Desk/PeoplePage.qml" line="+18"/>
        <source>People and devices</source>
        <translation>মানুষ ও যন্ত্র</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Our devices</source>
        <translation>আমাদের যন্ত্র</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Look on the stick who asks to be let in</source>
        <extracomment>Button: look on the stick whether a device asks to be let in</extracomment>
        <translation>কে দলে আসতে চান, পেনড্রাইভে দেখুন</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>People</source>
        <extracomment>Heading over the people of the programme</extracomment>
        <translation>মানুষ</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people</source>
        <extracomment>Beside the heading. %n: people</extracomment>
        <translation>
            <numerusform>%Ln জন</numerusform>
            <numerusform>%Ln জন</numerusform>
        </translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Take %1 out of the group</source>
        <extracomment>Sign beside a device of the group: it is lost or was given away. %1: its name</extracomment>
        <translation>%1-কে দল থেকে বাদ দিন</translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message>
        <location filename="../qml/PhotoStory/PeopleStrip.qml" line="+30"/>
        <source>Somebody</source>
        <extracomment>A person in a picture whom its maker has not named</extracomment>
        <translation>কেউ একজন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>covered</source>
        <extracomment>What is known of a person in a picture: the part is covered</extracomment>
        <translation>ঢাকা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>says yes</source>
        <extracomment>What a person in a picture said about being shown</extracomment>
        <translation>হ্যাঁ বলেছেন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>said no</source>
        <translation>না বলেছেন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not asked yet</source>
        <translation>এখনো জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask the parent now</source>
        <extracomment>Button: ask the child&apos;s parent or guardian</extracomment>
        <translation>মা-বাবাকে এখন জিজ্ঞেস করুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cover part</source>
        <extracomment>Button: hide this person under a plain patch</extracomment>
        <translation>কিছু অংশ ঢাকি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ask now</source>
        <translation>এখন জিজ্ঞেস করুন</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <location filename="../qml/PhotoStory/PersonSheet.qml" line="+31"/>
        <source>Who is in the picture?</source>
        <translation>ছবিতে কে আছেন?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Somebody</source>
        <translation>কেউ একজন</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>How do you call them?</source>
        <extracomment>Name of a field; what is written there is never a full name</extracomment>
        <translation>আপনি তাঁকে কী বলে ডাকেন?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>My grandson</source>
        <extracomment>Example in that field</extracomment>
        <translation>আমার নাতি</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Grown up</source>
        <extracomment>The person in the picture is grown up</extracomment>
        <translation>বড় মানুষ</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A child</source>
        <extracomment>The person in the picture is a child</extracomment>
        <translation>শিশু</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“May my picture be shown to our group?”</source>
        <extracomment>Asked of the person who can be recognised in a picture</extracomment>
        <translation>“আমার ছবি কি আমাদের দলকে দেখানো যায়?”</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Parent or guardian: “May the child&apos;s picture be shown to our group?”</source>
        <extracomment>Asked of a child&apos;s parent or guardian</extracomment>
        <translation>মা-বাবা বা অভিভাবক: “শিশুর ছবি কি আমাদের দলকে দেখানো যায়?”</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Say yes</source>
        <extracomment>Button: the person says yes into the microphone</extracomment>
        <translation>মুখে হ্যাঁ বলুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>their own voice, kept with the story</source>
        <extracomment>Below that button</extracomment>
        <translation>তাঁর নিজের কণ্ঠ, গল্পের সঙ্গে রাখা হয়</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Cover part</source>
        <translation>কিছু অংশ ঢাকি</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Can be recognised</source>
        <extracomment>Says that the person cannot be recognised any more; press again to take it back</extracomment>
        <translation>চেনা যায়</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Is covered now</source>
        <translation>এখন ঢাকা আছে</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not in the picture</source>
        <extracomment>Takes a person off the list of those in the picture</extracomment>
        <translation>ছবিতে নেই</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Ready</source>
        <extracomment>Puts the sheet away; everything is kept already</extracomment>
        <translation>হয়ে গেছে</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <location filename="../qml/Controls/PhotoCard.qml" line="+37"/>
        <source>A photo</source>
        <extracomment>Name of a photo whose maker wrote nothing yet.</extracomment>
        <translation>একটি ছবি</translation>
    </message>
</context>
<context>
    <name>PhotoStoryPage</name>
    <message>
        <location filename="../qml/PhotoStory/PhotoStoryPage.qml" line="+63"/>
        <source>Photo story</source>
        <extracomment>Title of the pages on which a photo story is made</extracomment>
        <translation>ছবির গল্প</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>I am done</source>
        <extracomment>Always there while a story is told: the person has given what they want to give</extracomment>
        <translation>আমার শেষ হয়েছে</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>PhotoWidget</name>
    <message>
        <location filename="../qml/Survey/PhotoWidget.qml" line="+31"/>
        <source>The picture you gave</source>
        <extracomment>Read to somebody who cannot see the picture they gave as an answer.</extracomment>
        <translation>আপনার দেওয়া ছবি</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Take it now</source>
        <extracomment>Button: presses the camera&apos;s shutter.</extracomment>
        <translation>এখন তুলুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take a photo</source>
        <extracomment>Button: opens the camera.</extracomment>
        <translation>ছবি তুলুন</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no camera here. You can choose a picture that is already on this device.</source>
        <extracomment>The device has no camera; a picture can only be chosen.</extracomment>
        <translation>এখানে ক্যামেরা নেই। যন্ত্রে আগে থেকে থাকা একটি ছবি বেছে নিতে পারেন।</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+52"/>
        <source>Choose a picture</source>
        <extracomment>Button: picks a picture that is already on this device.</extracomment>
        <translation>ছবি বাছুন</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>Take the picture away</source>
        <extracomment>Button: takes the picture out of the answer again.</extracomment>
        <translation>ছবিটি সরিয়ে দিই</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This file is not a picture we can open.</source>
        <translation>এই ফাইল এমন ছবি নয় যা আমরা খুলতে পারি।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This picture is too large for us.</source>
        <translation>এই ছবিটি আমাদের জন্য বেশি বড়।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>এই ফাইল পড়া যায় না।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open.</extracomment>
        <translation>আপনি যখন ছিলেন না, তখন ক্যামেরা বন্ধ করা হয়েছে।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera cannot be used now.</source>
        <translation>ক্যামেরা এখন ব্যবহার করা যাচ্ছে না।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can open it again.</source>
        <extracomment>What to do when the camera was closed because nobody looked.</extracomment>
        <translation>আপনি এটি আবার খুলতে পারেন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can choose another picture, or press Skip.</source>
        <translation>অন্য ছবি বেছে নিতে পারেন, অথবা বাদ দিই চাপুন।</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <extracomment>Names a kind of file in the file chooser.</extracomment>
        <translation>ছবি (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <location filename="../qml/Survey/PickButton.qml" line="+45"/>
        <source>Choose here</source>
        <extracomment>On a button that opens a list, while nothing is chosen yet.</extracomment>
        <translation>এখানে বেছে নিন</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <location filename="../qml/Lock/PinPad.qml" line="+64"/>
        <source>%Ln digit(s) pressed</source>
        <extracomment>Said by a screen reader while a PIN is pressed. %n: how many digits so far</extracomment>
        <translation>
            <numerusform>%Lnটি অঙ্ক টেপা হয়েছে</numerusform>
            <numerusform>%Lnটি অঙ্ক টেপা হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Take the last one away</source>
        <extracomment>Key of a number pad: takes the last digit away</extracomment>
        <translation>শেষেরটি মুছুন</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>At least 6 digits, please.</source>
        <translation>অন্তত 6টি অঙ্ক দিন।</translation>
    </message>
</context>
<context>
    <name>PlaceAsk</name>
    <message>
        <location filename="../qml/Survey/PlaceAsk.qml" line="+25"/>
        <source>May we note where this is while you answer?</source>
        <extracomment>A survey asks before it notes where on the earth it is filled in, from what the device knows.</extracomment>
        <translation>আপনি উত্তর দেওয়ার সময় এই জায়গাটি কোথায়, আমরা কি তা লিখে রাখতে পারি?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device looks where it is. The place is kept with your answers. You can say no, and take it out again.</source>
        <extracomment>Below the question whether the place may be noted.</extracomment>
        <translation>এই যন্ত্র কোথায় আছে, তা খুঁজে দেখে। জায়গাটি আপনার উত্তরের সঙ্গে রাখা হয়। আপনি না বলতে পারেন, আর পরে সরিয়ে নিতে পারেন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, note the place</source>
        <extracomment>Button: the place where the survey is filled in may be noted; the device looks where it is.</extracomment>
        <translation>হ্যাঁ, জায়গাটি লিখুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not note it</source>
        <extracomment>Button: the place is not noted, and the device does not look where it is.</extracomment>
        <translation>না, লিখবেন না</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The place is not noted: this device does not let us see where it is.</source>
        <translation>জায়গাটি লেখা হয়নি: এই যন্ত্র কোথায় আছে, তা আমাদের দেখতে দেয় না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place is not noted: this device cannot tell where it is.</source>
        <translation>জায়গাটি লেখা হয়নি: এই যন্ত্র কোথায় আছে, তা বলতে পারে না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place is not noted: it was not found.</source>
        <extracomment>The device looked where it is for a while, and found nothing; or it was interrupted.</extracomment>
        <translation>জায়গাটি লেখা হয়নি: খুঁজে পাওয়া যায়নি।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Under the open sky it is found more easily.</source>
        <extracomment>Below “The place is not noted”.</extracomment>
        <translation>খোলা আকাশের নিচে এটি সহজে খুঁজে পাওয়া যায়।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: looks once more where the device is.</extracomment>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without</source>
        <extracomment>Button: goes on with the survey without noting the place.</extracomment>
        <translation>এটি ছাড়াই এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../qml/Map/PlaceCard.qml" line="+40"/>
        <source>Exact for: %1 (%2)</source>
        <extracomment>How exactly a place may be known; %1 is one of the four levels, %2 what it shows</extracomment>
        <translation>ঠিক জায়গা জানেন: %1 (%2)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop</source>
        <extracomment>Plays the voice of the person who put this place</extracomment>
        <translation>থামান</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>শুনুন</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show it on the map</source>
        <extracomment>Button: moves the map to this place</extracomment>
        <translation>মানচিত্রে দেখুন</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <location filename="../qml/Map/PlaceList.qml" line="+27"/>
        <source>Places, the nearest first</source>
        <extracomment>Name of the list of all places, for a screen reader</extracomment>
        <translation>জায়গা, কাছেরটি আগে</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <location filename="../qml/Map/PlaceSheet.qml" line="+72"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+7"/>
        <source>What is here?</source>
        <extracomment>Question above the signs of the legend</extracomment>
        <translation>এখানে কী আছে?</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Signs we agreed · %1</source>
        <extracomment>The version of the legend the group agreed on; %1 is a number</extracomment>
        <translation>সবাই মিলে ঠিক করা চিহ্ন · %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Who may know the exact spot?</source>
        <extracomment>Question above the four levels of how exactly a place is kept</extracomment>
        <translation>ঠিক জায়গাটি কে জানতে পারেন?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others see only the shaded part.</source>
        <extracomment>Below that question</extracomment>
        <translation>অন্যরা শুধু রং করা অংশ দেখেন।</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Or write about it</source>
        <extracomment>Name of the field for words about a place</extracomment>
        <translation>অথবা এ নিয়ে লিখুন</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>First choose what is here</source>
        <extracomment>Why a place cannot be put yet</extracomment>
        <translation>আগে বাছুন, এখানে কী আছে</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>You were putting a place here.</source>
        <extracomment>On the map: what this person had begun for a place and not put there is here again</extracomment>
        <translation>আপনি এখানে একটি জায়গা বসাচ্ছিলেন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All you gave for it is still here. Go on, or throw it away.</source>
        <extracomment>Below that</extracomment>
        <translation>এর জন্য যা দিয়েছেন সব এখনও আছে। চালিয়ে যান, বা ফেলে দিন।</translation>
    </message>
    <message>
        <location line="-46"/>
        <location line="+47"/>
        <location line="+85"/>
        <source>Throw it away</source>
        <extracomment>Throws away what was begun for a place and is not on the map yet</extracomment>
        <translation>ফেলে দিন</translation>
    </message>
    <message>
        <location line="-138"/>
        <source>Throw this place away?</source>
        <extracomment>Asked before what was begun for a place is thrown away</extracomment>
        <translation>এই জায়গা ফেলে দেবেন?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where it was, words and voice are gone then. Nobody else has them.</source>
        <translation>তখন কোথায় ছিল, কথা ও কণ্ঠ আর থাকে না। অন্য কারও কাছে নেই।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it</source>
        <translation>রেখে দিন</translation>
    </message>
</context>
<context>
    <name>PlaceStrip</name>
    <message>
        <location filename="../qml/Survey/PlaceStrip.qml" line="+43"/>
        <source>Looking for this place…</source>
        <extracomment>The device is finding out where it is.</extracomment>
        <translation>এই জায়গাটি খুঁজছি…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The place is noted</source>
        <extracomment>Where the survey is filled in goes with the answers; nobody knows how exact it is.</extracomment>
        <translation>জায়গাটি লেখা হয়েছে</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>The place is noted, to within %Ln metre(s)</source>
        <extracomment>As “The place is noted”. %n: so many metres it may be off</extracomment>
        <translation>
            <numerusform>জায়গাটি লেখা হয়েছে, %Ln মিটারের মধ্যে</numerusform>
            <numerusform>জায়গাটি লেখা হয়েছে, %Ln মিটারের মধ্যে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The place is noted, to within %Ln kilometre(s)</source>
        <extracomment>As “The place is noted”. %n: so many kilometres it may be off</extracomment>
        <translation>
            <numerusform>জায়গাটি লেখা হয়েছে, %Ln কিলোমিটারের মধ্যে</numerusform>
            <numerusform>জায়গাটি লেখা হয়েছে, %Ln কিলোমিটারের মধ্যে</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Do not look</source>
        <extracomment>Button: the device stops looking where it is; the survey goes on without the place.</extracomment>
        <translation>খুঁজবেন না</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the place out</source>
        <extracomment>Button: takes the place where the survey was filled in out of the answers.</extracomment>
        <translation>জায়গাটি সরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>PlaceWidget</name>
    <message>
        <location filename="../qml/Survey/PlaceWidget.qml" line="+30"/>
        <source>Put it here instead</source>
        <extracomment>Button: the place under the crosshair is the answer.</extracomment>
        <translation>বরং এখানে রাখুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Put it here</source>
        <translation>এখানে বসান</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Take it away</source>
        <translation>সরিয়ে দিন</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <location filename="../qml/Shell/Places.qml" line="+29"/>
        <source>Gather</source>
        <extracomment>The place where one person gives: answers, photos, places. One word, a verb</extracomment>
        <translation>তুলে ধরি</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Talk</source>
        <extracomment>The place for what the group does in the same room. One word, a verb</extracomment>
        <translation>আলোচনা</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Follow</source>
        <extracomment>The place for what was found and what became of it. One word, a verb</extracomment>
        <translation>কী হলো</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Share</source>
        <extracomment>The place for passing things to other people&apos;s devices. One word, a verb</extracomment>
        <translation>ভাগ করি</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Desk</source>
        <extracomment>The place for those who look after the programme. One word</extracomment>
        <translation>দপ্তর</translation>
    </message>
</context>
<context>
    <name>PositionWidget</name>
    <message>
        <location filename="../qml/Survey/PositionWidget.qml" line="+26"/>
        <source>Looking for this place…</source>
        <extracomment>The device is finding out where it is.</extracomment>
        <translation>এই জায়গাটি খুঁজছি…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I am there now</source>
        <extracomment>Button below a map: the place that is asked for is where this person is now.</extracomment>
        <translation>আমি এখন সেখানেই আছি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take this place again</source>
        <extracomment>Button: takes the device&apos;s position as the answer.</extracomment>
        <translation>আবার এই জায়গা নিন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Take this place</source>
        <translation>এই জায়গা নিন</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The place is noted.</source>
        <extracomment>The device&apos;s position was put into the answer.</extracomment>
        <translation>জায়গাটি নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It may be %1 metres away from here. Outside, under the open sky, it becomes more exact.</source>
        <extracomment>Below “The place is noted.”: the device knows it less exactly than the survey wishes. %1 is a number.</extracomment>
        <translation>এটি এখান থেকে %1 মিটার দূরে হতে পারে। বাইরে, খোলা আকাশের নিচে, এটি আরও সঠিক হয়।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take it away</source>
        <extracomment>Button: takes the position out of the answer again.</extracomment>
        <translation>সরিয়ে দিন</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This device does not let us see where it is.</source>
        <translation>এই যন্ত্র কোথায় আছে, তা আমাদের দেখতে দেয় না।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device cannot tell where it is.</source>
        <translation>এই যন্ত্র কোথায় আছে, তা বলতে পারে না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can press Skip, and go on.</source>
        <extracomment>What to do when there is no position: the question can be left out.</extracomment>
        <translation>“বাদ দিই” চেপে এগিয়ে যেতে পারেন।</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../qml/Welcome/PracticeStep.qml" line="+17"/>
        <source>What do you like doing most?</source>
        <extracomment>The practice question. Nothing of it is kept</extracomment>
        <translation>আপনার কী করতে সবচেয়ে ভালো লাগে?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Talking with neighbours</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>প্রতিবেশীর সঙ্গে গল্প করতে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taking photos</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>ছবি তুলতে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Walking around</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>হেঁটে বেড়াতে</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Let us try one</source>
        <extracomment>Title of the page with one question to try</extracomment>
        <translation>একটি করে দেখি</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Touch what fits. The round sign reads it to you. This answer is not kept.</source>
        <extracomment>Below the practice question</extracomment>
        <translation>যেটি মেলে, ছুঁয়ে দিন। গোল চিহ্নটি পড়ে শোনায়। এই উত্তর রাখা হয় না।</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>That is all there is to it. Touch another one to change it, or go on.</source>
        <extracomment>After the practice question was answered</extracomment>
        <translation>এটুকুই। বদলাতে আরেকটি ছুঁয়ে দিন, বা এগিয়ে যান।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go on</source>
        <translation>এগিয়ে যাই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave out</source>
        <extracomment>Leaves a question out</extracomment>
        <translation>বাদ দিই</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Touch an answer, or leave it out</source>
        <extracomment>Said when Go on is pressed before an answer</extracomment>
        <translation>একটি উত্তর ছুঁয়ে দিন, বা বাদ দিন</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <location filename="../qml/Survey/ProblemLine.qml" line="+20"/>
        <source>Please answer this one, or press Skip.</source>
        <extracomment>A required question has no answer yet. Skip is always allowed.</extracomment>
        <translation>এটির উত্তর দিন, বা “বাদ দিই” চাপুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We look for a number here. Please look at it again.</source>
        <extracomment>Something was typed that is not a number, where a number is asked for. It is kept as it was typed.</extracomment>
        <translation>এখানে একটি সংখ্যা দরকার। অনুগ্রহ করে আবার দেখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We look for a whole number here. Please look at it again.</source>
        <extracomment>A number with a part behind the point was typed where a whole number is asked for, as 2.5 children. It is kept.</extracomment>
        <translation>এখানে একটি পূর্ণ সংখ্যা দরকার। অনুগ্রহ করে আবার দেখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We do not know this day or time. Please look at it again.</source>
        <extracomment>An answer is no day or time we know. It is kept.</extracomment>
        <translation>এই দিন বা সময় আমরা চিনি না। অনুগ্রহ করে আবার দেখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the day as well.</source>
        <extracomment>A day is asked for, and of it or of its time only other parts were said. They are kept; as are those that follow.</extracomment>
        <translation>দিনটিও বলুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please say the month as well.</source>
        <translation>মাসটিও বলুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please say the year as well.</source>
        <translation>বছরটিও বলুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the time as well.</source>
        <extracomment>A day and a time of day are asked for, and only the day was said. It is kept.</extracomment>
        <translation>সময়টিও বলুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the hour as well.</source>
        <extracomment>A time of day is asked for, and only its minutes were said. They are kept.</extracomment>
        <translation>কয়টা বাজে, সেটিও বলুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We cannot find this place. Please look at it again.</source>
        <extracomment>An answer is no place on the map. It is kept.</extracomment>
        <translation>এই জায়গাটি আমরা খুঁজে পাচ্ছি না। অনুগ্রহ করে আবার দেখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This needs more points: a way two or more, an area three or more.</source>
        <extracomment>A way or an area was begun on the map: a way needs two points or more, an area three. The points are kept.</extracomment>
        <translation>এখানে আরও বিন্দু লাগবে: পথের জন্য দুই বা বেশি, এলাকার জন্য তিন বা বেশি।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This number lies beyond the scale. Please look at it again.</source>
        <extracomment>A number lies outside of the scale that is asked about. It is kept.</extracomment>
        <translation>সংখ্যাটি মাপকাঠির বাইরে। অনুগ্রহ করে আবার দেখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This number lies between the steps of the scale. Please look at it again.</source>
        <extracomment>A number is on the scale that is asked about, but between two of its steps, as 2.5 where 1, 2, 3 are meant. It is kept.</extracomment>
        <translation>সংখ্যাটি মাপকাঠির দুই ধাপের মাঝে। অনুগ্রহ করে আবার দেখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something stands more than once in the order. Please look at it again.</source>
        <extracomment>Things were put in order, and one of them has two places in the order or more. The order is kept.</extracomment>
        <translation>ক্রমে কিছু একাধিকবার আছে। অনুগ্রহ করে আবার দেখুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What was chosen is no longer among the choices. Please look at it again.</source>
        <translation>যা বাছা হয়েছিল তা এখন আর তালিকায় নেই। অনুগ্রহ করে আবার দেখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are other things to put in order now. Please see whether the order is still right.</source>
        <extracomment>Things were put in order, and since then there are others to put in order, because of another answer.</extracomment>
        <translation>এখন সাজানোর জিনিসগুলি আলাদা। ক্রমটি এখনও ঠিক আছে কি না দেখুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Please look at this answer again.</source>
        <extracomment>The answer breaks a rule of the survey that has no words of its own. The answer is kept.</extracomment>
        <translation>এই উত্তরটি আরেকবার দেখুন।</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Go on with the others</source>
        <extracomment>Button below &quot;… is no longer among the choices&quot;, where several were chosen: the others stay as they are.</extracomment>
        <translation>বাকিগুলি নিয়ে এগিয়ে যান</translation>
    </message>
    <message numerus="yes">
        <location line="-50"/>
        <source>“%1” is or are no longer among the choices. Please look at it again.</source>
        <extracomment>Something was chosen that is not among the choices now, because of another answer. It is kept. The same, where we know what was chosen. %1: the words of that choice, or of several; %n: how many</extracomment>
        <translation>
            <numerusform>“%1” এখন আর তালিকায় নেই। অনুগ্রহ করে আবার দেখুন।</numerusform>
            <numerusform>“%1” এখন আর তালিকায় নেই। অনুগ্রহ করে এগুলো আবার দেখুন।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <location filename="../app/viewmodel/problemwords.cpp" line="+11"/>
        <source>There is no room left. Everything that was kept is safe. Make some room, then try again.</source>
        <extracomment>The storage of the device or stick is full</extracomment>
        <translation>আর জায়গা নেই। যা রাখা হয়েছে, সব নিরাপদ। কিছু জায়গা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This place does not let us read or write. Choose another place.</source>
        <extracomment>The operating system does not let us write or read there</extracomment>
        <translation>এই জায়গা আমাদের পড়তে বা লিখতে দেয় না। অন্য জায়গা বাছুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Uthan is already open with these things. Close the other window first.</source>
        <extracomment>A second window of the program has the same programme open</extracomment>
        <translation>উঠান এগুলো নিয়ে আগে থেকেই খোলা আছে। আগে অন্য উইন্ডোটি বন্ধ করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The stick is not there any more. Put it in, then try again.</source>
        <translation>পেনড্রাইভটি আর নেই। লাগিয়ে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not there any more. Choose it again.</source>
        <translation>এটি আর সেখানে নেই। আবার বাছুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This was made by a newer Uthan. Bring this one up to date, then try again.</source>
        <extracomment>Written by a later version of the program</extracomment>
        <translation>এটি আরও নতুন উঠানে তৈরি। এই উঠানটি আপডেট করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That word does not open this copy. Try again.</source>
        <translation>এই শব্দে কপিটি খোলে না। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This belongs to another group, or we were not let in yet.</source>
        <translation>এটি অন্য দলের, বা আমাদের এখনো দলে নেওয়া হয়নি।</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The other device said no. Ask its people, and ask for a new code if you want to join.</source>
        <extracomment>A device nearby does not share with this one, or does not let it in</extracomment>
        <translation>অন্য যন্ত্রটি না বলেছে। সেখানকার মানুষদের জিজ্ঞাসা করুন, আর যোগ দিতে চাইলে নতুন কোড চান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hub said no. Ask whoever looks after it.</source>
        <extracomment>The hub, a computer that is always on, refuses</extracomment>
        <translation>হাব না বলেছে। যিনি দেখাশোনা করেন তাঁকে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The rules of the group do not allow this.</source>
        <translation>দলের নিয়মে এটি করা যায় না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device has no such part, or it is switched off.</source>
        <translation>এই যন্ত্রে এমন অংশ নেই, বা তা বন্ধ আছে।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The hub does not answer now. See that this device is on the internet, and try again later. Nothing is lost.</source>
        <extracomment>The hub cannot be reached, or its disk is full</extracomment>
        <translation>হাব এখন উত্তর দিচ্ছে না। যন্ত্রটি ইন্টারনেটে আছে কি না দেখুন, পরে আবার চেষ্টা করুন। কিছুই হারায়নি।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The other device does not answer. Come closer, see that both are on the same Wi-Fi, then try again.</source>
        <extracomment>Another device nearby does not answer, or the Wi-Fi between the two broke</extracomment>
        <translation>অন্য যন্ত্রটি সাড়া দিচ্ছে না। কাছে আসুন, দুটিই একই ওয়াই-ফাইতে আছে কি না দেখুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stopped. What was done is kept.</source>
        <translation>থেমেছে। যা হয়েছে তা রাখা আছে।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Something went wrong here. What was kept is safe. Try again, or ask a facilitator.</source>
        <translation>এখানে কিছু একটা ঠিক হলো না। যা রাখা আছে তা নিরাপদ। আবার চেষ্টা করুন, বা সহায়ককে বলুন।</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This file is only half there. Nothing was changed. Copy it to the stick again.</source>
        <extracomment>A share file on a stick is only half copied or its bytes changed</extracomment>
        <translation>এই ফাইলের অর্ধেকটা আছে। কিছু বদলায়নি। পেনড্রাইভে আবার কপি করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This survey file is broken. Nothing was brought in. Ask for it again.</source>
        <translation>এই জরিপের ফাইলটি নষ্ট। কিছু আনা হয়নি। আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+20"/>
        <source>This file is not a picture we can open. Choose another one.</source>
        <translation>এই ফাইল এমন ছবি নয় যা আমরা খুলতে পারি। আরেকটি বাছুন।</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>This copy is broken. Nothing was changed. Use another copy.</source>
        <translation>এই কপিটি নষ্ট। কিছু বদলায়নি। অন্য কপি নিন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What came was not as it was sent. Nothing was changed. Try again.</source>
        <extracomment>Bytes were damaged between two devices nearby, or a code was misread</extracomment>
        <translation>যা এসেছে তা যেমন পাঠানো হয়েছিল তেমন নয়। কিছুই বদলায়নি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A part of what is kept here is damaged. The rest is safe. Ask a facilitator to look at the Desk.</source>
        <translation>এখানে রাখা কিছু অংশ নষ্ট। বাকি সব নিরাপদ। সহায়ককে দপ্তরে দেখতে বলুন।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This survey has something to mend first. Nothing was brought in.</source>
        <translation>এই জরিপে আগে কিছু ঠিক করতে হবে। কিছু আনা হয়নি।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This file is not something Uthan shares. Nothing was changed.</source>
        <translation>এই ফাইল উঠানে ভাগ করার মতো নয়। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not a code for joining. Ask for the code on the other device.</source>
        <translation>এটি যোগ দেওয়ার কোড নয়। অন্য যন্ত্রের কোডটি চান।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>We do not understand this file. Nothing was changed.</source>
        <translation>এই ফাইল আমরা বুঝি না। কিছু বদলায়নি।</translation>
    </message>
</context>
<context>
    <name>PutRow</name>
    <message>
        <location filename="../qml/Map/PutRow.qml" line="+33"/>
        <location line="+2"/>
        <source>Say about it</source>
        <extracomment>Button: say or write something about the place</extracomment>
        <translation>এ নিয়ে বলুন</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Put it here</source>
        <extracomment>The button that puts a place on the map, under the crosshair</extracomment>
        <translation>এখানে বসান</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <location filename="../qml/Survey/MatrixRow.qml" line="-21"/>
        <location filename="../qml/Survey/QuestionBlock.qml" line="+103"/>
        <source>Needs an answer, or Skip</source>
        <extracomment>Small line below a question that has to be answered or skipped.</extracomment>
        <translation>উত্তর দিন, অথবা বাদ দিন</translation>
    </message>
    <message>
        <location filename="../qml/Survey/QuestionBlock.qml" line="+76"/>
        <source>The recording broke off before its end. What there was until then is your answer. You can record it again.</source>
        <extracomment>Below a question whose voice or film ended with the program, the next time it is opened.</extracomment>
        <translation>রেকর্ডিং শেষ হওয়ার আগেই থেমে গিয়েছিল। ততক্ষণে যা রেকর্ড হয়েছে, সেটাই আপনার উত্তর। চাইলে আবার রেকর্ড করতে পারেন।</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../qml/Follow/QuestionCard.qml" line="+29"/>
        <source>A few people answered.</source>
        <extracomment>How many people answered a question. %n: people</extracomment>
        <translation>কয়েকজন উত্তর দিয়েছেন।</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody answered this.</source>
        <translation>কেউ এর উত্তর দেননি।</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>%Ln জন উত্তর দিয়েছেন।</numerusform>
            <numerusform>%Ln জন উত্তর দিয়েছেন।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They could choose more than one.</source>
        <translation>তাঁরা একটির বেশি বাছতে পেরেছেন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How many put it among the first.</source>
        <extracomment>About a question where people put things in order</extracomment>
        <translation>কতজন এটিকে প্রথম দিকে বসিয়েছেন।</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>As a chart: %1</source>
        <extracomment>Button beside a chart: show the same as a table; and back. %1: the question</extracomment>
        <translation>চিত্রে দেখুন: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As a table: %1</source>
        <translation>ছকে দেখুন: %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Half of the people said %1 or less. The middle half lies between %2 and %3.</source>
        <extracomment>About a question answered by numbers. %1: half of the people said this or less; %2 and %3: the middle half lies between</extracomment>
        <translation>অর্ধেক মানুষ বলেছেন %1 বা তার কম। মাঝের অর্ধেক %2 থেকে %3-এর মধ্যে।</translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>%Ln more said something they did not want repeated.</source>
        <extracomment>Under people&apos;s words. %n: people who did not agree to be quoted</extracomment>
        <translation>
            <numerusform>আরও %Ln জন কিছু বলেছেন, তাঁরা তা অন্যকে শোনাতে চাননি।</numerusform>
            <numerusform>আরও %Ln জন কিছু বলেছেন, তাঁরা তা অন্যকে শোনাতে চাননি।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <location filename="../qml/Survey/QuestionPage.qml" line="+25"/>
        <source>Kept on this device</source>
        <extracomment>Quiet line below the question: all answers so far are on this device&apos;s disk.</extracomment>
        <translation>এই যন্ত্রে রাখা হয়েছে</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>All questions</source>
        <extracomment>Name of the sign that opens the contents of a survey.</extracomment>
        <translation>সব প্রশ্ন</translation>
    </message>
    <message>
        <location filename="../qml/Survey/ChangedPage.qml" line="-35"/>
        <location filename="../qml/Survey/QuestionPage.qml" line="+6"/>
        <location filename="../qml/Survey/SummaryPage.qml" line="+31"/>
        <source>Another language</source>
        <extracomment>Name of the sign that offers the languages of this survey.</extracomment>
        <translation>অন্য ভাষা</translation>
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
            <numerusform>এখানে আরও %Lnটি প্রশ্নের উত্তর দিন, বা “বাদ দিই” চাপুন।</numerusform>
            <numerusform>এখানে আরও %Lnটি প্রশ্নের উত্তর দিন, বা “বাদ দিই” চাপুন।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>There is no room left here. What you just said is not kept yet.</source>
        <extracomment>The disk is full while filling a survey.</extracomment>
        <translation>এখানে আর জায়গা নেই। এখন যা বললেন, তা এখনো রাখা হয়নি।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you just said could not be kept yet.</source>
        <translation>এখন যা বললেন, তা এখনো রাখা যায়নি।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to keep the answers on this device.</extracomment>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Your answer was left out.</source>
        <translation>আপনার উত্তর বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was taken out.</source>
        <extracomment>A row of a list (a person, a place, …) was taken out; it can be taken back.</extracomment>
        <translation>সেটি বাদ দেওয়া হলো।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You chose a picture. This is the next question.</source>
        <translation>আপনি একটি ছবি বেছেছেন। এটি পরের প্রশ্ন।</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Skip</source>
        <extracomment>Button: leaves this question out. Allowed for every question.</extracomment>
        <translation>বাদ দিই</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Done</source>
        <extracomment>Button: back to the list of all answers, after one of them was changed.</extracomment>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next</source>
        <translation>পরেরটি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No, go on</source>
        <extracomment>Button: there is not another one to add to the list; goes on.</extracomment>
        <translation>না, এগিয়ে চলি</translation>
    </message>
</context>
<context>
    <name>QuestionPicture</name>
    <message>
        <location filename="../qml/Survey/QuestionPicture.qml" line="+38"/>
        <source>See it large</source>
        <extracomment>Button under a picture that goes with a question: opens a large one</extracomment>
        <translation>বড় করে দেখুন</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../qml/Controls/Rail.qml" line="+28"/>
        <source>Places</source>
        <translation>অ্যাপের জায়গাগুলো</translation>
    </message>
</context>
<context>
    <name>RankCard</name>
    <message>
        <location filename="../qml/Survey/RankCard.qml" line="+42"/>
        <source>Place %1</source>
        <extracomment>For a screen reader: where this thing stands in the order. %1 is a number. Then how the keys move it.</extracomment>
        <translation>%1 নম্বরে</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No place yet</source>
        <translation>এখনো নম্বর নেই</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plus and minus move it</source>
        <translation>যোগ ও বিয়োগ চিহ্নে এটি সরে</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Earlier: %1</source>
        <extracomment>Moves a thing one place nearer to the first. %1: the thing</extracomment>
        <translation>আগে: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Later: %1</source>
        <extracomment>Moves a thing one place farther from the first. %1: the thing</extracomment>
        <translation>পরে: %1</translation>
    </message>
</context>
<context>
    <name>RankWidget</name>
    <message>
        <location filename="../qml/Survey/RankWidget.qml" line="+22"/>
        <source>Touch what comes first, then what comes second, and so on.</source>
        <extracomment>How to put things in order.</extracomment>
        <translation>যেটি প্রথমে আসে সেটি ছুঁয়ে দিন, তারপর দ্বিতীয়টি, এভাবে।</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln thing(s) have no place yet. You can leave it so.</source>
        <extracomment>Below the words how to put things in order, when some are not in it yet. %n: how many</extracomment>
        <translation>
            <numerusform>%Lnটির এখনও জায়গা নেই। এভাবেও রাখতে পারেন।</numerusform>
            <numerusform>%Lnটির এখনও জায়গা নেই। এভাবেও রাখতে পারেন।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingWidget</name>
    <message>
        <location filename="../qml/Survey/RatingWidget.qml" line="+35"/>
        <source>of %1</source>
        <extracomment>For a screen reader: one step of a rating. %1: how many there are, in all</extracomment>
        <translation>%1-এর মধ্যে</translation>
    </message>
</context>
<context>
    <name>ReasonChips</name>
    <message>
        <location filename="../qml/Survey/ReasonChips.qml" line="+25"/>
        <source>I don&apos;t know</source>
        <extracomment>Small button below a question, kept apart from &quot;Skip&quot;.</extracomment>
        <translation>জানি না</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>I&apos;d rather not say</source>
        <extracomment>Small button below a question, kept apart from &quot;Skip&quot;.</extracomment>
        <translation>বলতে চাই না</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Skip</source>
        <extracomment>Small button below one of several questions on a page: leaves this one out.</extracomment>
        <translation>বাদ দিই</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <location filename="../qml/Controls/ReceiptCode.qml" line="+44"/>
        <source>The same code as a picture</source>
        <extracomment>Name of a QR picture that holds the receipt code.</extracomment>
        <translation>একই কোড, ছবি হিসেবে</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <location filename="../qml/Welcome/ReceiptStep.qml" line="+16"/>
        <source>Copy it down or take a photo of it. With this code you come back to what you began, and take back what you gave. We do not keep it and cannot tell it to you again.</source>
        <extracomment>Under the receipt code</extracomment>
        <translation>লিখে নিন বা ছবি তুলে নিন। এই কোডে শুরু করা কাজে ফিরতে পারেন, যা দিয়েছেন তা ফিরিয়ে নিতে পারেন। আমরা কোডটি রাখি না, আবার বলতেও পারি না।</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Your code</source>
        <extracomment>Title of the page with the receipt code</extracomment>
        <translation>আপনার কোড</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The same code as a picture for a camera</source>
        <extracomment>What the QR code is, for a screen reader</extracomment>
        <translation>একই কোড, ক্যামেরার জন্য ছবি হিসেবে</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This could not be kept. Make some room on the device and try again.</source>
        <translation>এটি রাখা গেল না। যন্ত্রে কিছু জায়গা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>I have it</source>
        <extracomment>Button: the person has copied the receipt code</extracomment>
        <translation>নিয়েছি</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <location filename="../qml/Desk/RecordField.qml" line="+48"/>
        <source>Written at the same time; nobody has chosen yet:</source>
        <extracomment>Above several versions of a text that were written at the same time</extracomment>
        <translation>একই সময়ে লেখা, এখনো কেউ বাছেননি:</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>A recorded voice</source>
        <extracomment>A field that holds a recorded voice or another file</extracomment>
        <translation>রেকর্ড করা কণ্ঠ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A file</source>
        <translation>একটি ফাইল</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../qml/Desk/RecordPage.qml" line="+38"/>
        <source>To look at again: something it rests on was taken back.</source>
        <extracomment>On something people made (a theme, a finding): some of what it was made from was taken back</extracomment>
        <translation>আবার দেখতে হবে: যার ওপর এটি দাঁড়িয়ে, তার কিছু ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave it out</source>
        <extracomment>Button: take out of this what was taken back</extracomment>
        <translation>সেটি বাদ দিন</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>How it came to be</source>
        <extracomment>Heading above when a record was made and changed.</extracomment>
        <translation>এটি যেভাবে হলো</translation>
    </message>
</context>
<context>
    <name>RecordRevision</name>
    <message>
        <location filename="../qml/Desk/RecordRevision.qml" line="+26"/>
        <source>Made on %1</source>
        <extracomment>In the history of a record. %1: day and time</extracomment>
        <translation>%1 তারিখে তৈরি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed on %1</source>
        <translation>%1 তারিখে বদলানো</translation>
    </message>
</context>
<context>
    <name>RecordingAsk</name>
    <message>
        <location filename="../qml/Survey/RecordingAsk.qml" line="+21"/>
        <source>May we record what is said here while you answer?</source>
        <extracomment>A survey asks before it records the sound of the whole talk, not of one answer.</extracomment>
        <translation>আপনি উত্তর দেওয়ার সময় এখানে যা বলা হয়, আমরা কি তা রেকর্ড করতে পারি?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is kept with your answers. You can say no, stop at any time, and take it out again.</source>
        <extracomment>Below the question whether the talk may be recorded.</extracomment>
        <translation>এটি আপনার উত্তরের সঙ্গে রাখা হয়। আপনি না বলতে পারেন, যেকোনো সময় থামাতে পারেন, আর পরে সরিয়ে নিতে পারেন।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, record</source>
        <extracomment>Button: the sound of the talk may be recorded; it begins.</extracomment>
        <translation>হ্যাঁ, রেকর্ড করুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not record</source>
        <extracomment>Button: the sound of the talk is not recorded.</extracomment>
        <translation>না, রেকর্ড করবেন না</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nothing is recorded: the microphone gives no sound.</source>
        <extracomment>The talk was to be recorded, and there is no microphone, or nothing comes from it.</extracomment>
        <translation>কিছুই রেকর্ড হচ্ছে না: মাইক্রোফোনে কোনো শব্দ আসছে না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to record.</extracomment>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without</source>
        <extracomment>Button: goes on with the survey without recording the talk.</extracomment>
        <translation>এটি ছাড়াই এগিয়ে যান</translation>
    </message>
</context>
<context>
    <name>RecordingStrip</name>
    <message>
        <location filename="../qml/Survey/RecordingStrip.qml" line="+54"/>
        <source>Recording what is said · %1</source>
        <extracomment>The sound of the talk is being recorded. %1: how long it is so far, as &quot;0:24&quot;</extracomment>
        <translation>যা বলা হচ্ছে তা রেকর্ড হচ্ছে · %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What was said is recorded · %1</source>
        <extracomment>The sound of the talk was recorded. %1: how long it is, as &quot;0:24&quot;</extracomment>
        <translation>যা বলা হয়েছে তা রেকর্ড করা আছে · %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keeping what was recorded</source>
        <translation>যা রেকর্ড হয়েছে তা রাখা হচ্ছে</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Stop recording</source>
        <extracomment>Button: ends the recording of the talk; what was recorded is kept.</extracomment>
        <translation>রেকর্ড থামান</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out</source>
        <extracomment>Button: takes the recording of the talk out of the answers.</extracomment>
        <translation>সরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../qml/Desk/RecordsPage.qml" line="+27"/>
        <source>Nothing here yet.</source>
        <extracomment>An empty list of records</extracomment>
        <translation>এখানে এখনো কিছু নেই।</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Taken back</source>
        <extracomment>In place of something its maker took back</extracomment>
        <translation>ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without a title</source>
        <extracomment>A record without a title</extracomment>
        <translation>শিরোনাম নেই</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>to look at again</source>
        <extracomment>On something people made: some of what it was made from was taken back</extracomment>
        <translation>আবার দেখতে হবে</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>only here</source>
        <translation>শুধু এখানে</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>on %Ln other device(s)</source>
        <translation>
            <numerusform>অন্য %Lnটি যন্ত্রে আছে</numerusform>
            <numerusform>অন্য %Lnটি যন্ত্রে আছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <location filename="../qml/Lock/RecoverForm.qml" line="+24"/>
        <source>Come together, each with your share. Afterwards a stick or a device of the group brings back what is left.</source>
        <extracomment>On a new device, before recovery shares are written in</extracomment>
        <translation>প্রত্যেকে নিজের টুকরো নিয়ে একত্র হোন। পরে একটি পেনড্রাইভ বা দলের কোনো যন্ত্র যা বাকি আছে ফিরিয়ে আনবে।</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln share(s) are here.</source>
        <extracomment>How many recovery shares were written in</extracomment>
        <translation>
            <numerusform>%Lnটি টুকরো এসেছে।</numerusform>
            <numerusform>%Lnটি টুকরো এসেছে।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The letters of a share</source>
        <extracomment>Name of the field for the letters of a recovery share</extracomment>
        <translation>একটি টুকরোর অক্ষর</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>16 groups of six. Spaces and dashes do not matter.</source>
        <translation>ছয় অক্ষরের 16টি দল। ফাঁক ও ড্যাশ না দিলেও চলে।</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+11"/>
        <source>This share is here already.</source>
        <extracomment>The same recovery share was written twice</extracomment>
        <translation>এই টুকরোটি আগেই আছে।</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>A letter is wrong somewhere. Compare once more.</source>
        <extracomment>A letter of a recovery share is wrong</extracomment>
        <translation>কোথাও একটি অক্ষর ভুল। আরেকবার মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take this share</source>
        <extracomment>Button: takes the recovery share that was written</extracomment>
        <translation>এই টুকরোটি নিন</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not whole yet.</source>
        <extracomment>Why the button does nothing yet: the recovery share is not whole</extracomment>
        <translation>এখনো পুরো হয়নি।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What do people call this device?</source>
        <translation>মানুষ এই যন্ত্রকে কী নামে চেনেন?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The library&apos;s tablet</source>
        <translation>পাঠাগারের ট্যাবলেট</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>These are not enough yet, or were not made together.</source>
        <extracomment>Too few recovery shares, or of different makings</extracomment>
        <translation>এগুলো এখনো যথেষ্ট নয়, বা একসঙ্গে বানানো হয়নি।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>হলো না। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>One moment …</source>
        <extracomment>Button: brings the lost programme back from the recovery shares</extracomment>
        <translation>এক মুহূর্ত …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bring it back</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least two shares are needed.</source>
        <translation>অন্তত দুটি টুকরো লাগবে।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please fill in the names first</source>
        <translation>আগে নামগুলো লিখুন</translation>
    </message>
</context>
<context>
    <name>RecoveringCard</name>
    <message>
        <location filename="../qml/Lock/RecoveringCard.qml" line="+21"/>
        <source>This programme is being brought back.</source>
        <extracomment>On a device that is being brought back from recovery shares</extracomment>
        <translation>এই কর্মসূচি ফিরিয়ে আনা হচ্ছে।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>First take in everything that is left, the newest too: sticks, other devices, the hub. An old stick alone could bring back what somebody has taken back since.</source>
        <translation>আগে যা বাকি আছে সব নিন, নতুনটাও: পেনড্রাইভ, অন্য যন্ত্র, হাব। শুধু পুরোনো পেনড্রাইভ এমন কিছু ফিরিয়ে আনতে পারে যা কেউ পরে ফেরত নিয়েছেন।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing was taken in yet.</source>
        <extracomment>Finishing a recovery before anything was taken in</extracomment>
        <translation>এখনো কিছু নেওয়া হয়নি।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>হলো না। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>That is all there is. Go on</source>
        <extracomment>Button: ends bringing a programme back; the shares are used up by it</extracomment>
        <translation>এটুকুই আছে। এগিয়ে যান</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The shares end with this. Make new ones afterwards.</source>
        <translation>এতে টুকরোগুলোর কাজ শেষ। পরে নতুন বানান।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment …</source>
        <translation>এক মুহূর্ত …</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <location filename="../qml/Lock/RecoveryPage.qml" line="+25"/>
        <source>Shares for the worst day</source>
        <extracomment>Title of the page that splits what brings a lost programme back among several people</extracomment>
        <translation>সবচেয়ে খারাপ দিনের জন্য টুকরো</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When every device is lost or locked for ever, some of you together can bring the programme back. Each keeps one share on paper. One share alone opens nothing.</source>
        <extracomment>What recovery shares are</extracomment>
        <translation>সব যন্ত্র হারালে বা চিরতরে তালাবদ্ধ হলে আপনাদের কয়েকজন মিলে কর্মসূচি ফিরিয়ে আনতে পারেন। প্রত্যেকে কাগজে একটি টুকরো রাখেন। একটি টুকরো একা কিছুই খোলে না।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everybody has theirs. Share with the other devices now, so that they know of it.</source>
        <extracomment>After all recovery shares were handed out</extracomment>
        <translation>সবাই নিজেরটি পেয়েছেন। এখন অন্য যন্ত্রের সঙ্গে ভাগ করুন, যাতে তারাও জানে।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There are shares: any %1 of %2 bring the programme back.</source>
        <extracomment>State of the recovery shares. %1: how many are needed, %2: how many people hold one</extracomment>
        <translation>টুকরো আছে: %2টির যে কোনো %1টি কর্মসূচি ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>হলো না। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+6"/>
        <source>How many people keep one?</source>
        <extracomment>Above a counter: how many people keep a recovery share</extracomment>
        <translation>কতজন একটি করে রাখবেন?</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+6"/>
        <source>How many must come together?</source>
        <extracomment>Above a counter: how many recovery shares must come together</extracomment>
        <translation>কতজনকে একসঙ্গে আসতে হবে?</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+8"/>
        <source>One moment …</source>
        <translation>এক মুহূর্ত …</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Yes, make new ones. The old ones end.</source>
        <extracomment>Second press of the button that makes recovery shares where there are some already</extracomment>
        <translation>হ্যাঁ, নতুন বানান। পুরোনোগুলো আর কাজ করবে না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the shares</source>
        <extracomment>Button: makes recovery shares</extracomment>
        <translation>টুকরোগুলো বানান</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a steward&apos;s device can make them.</source>
        <extracomment>Why recovery shares cannot be made here</extracomment>
        <translation>শুধু তত্ত্বাবধায়কের যন্ত্র এগুলো বানাতে পারে।</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Give the device to the person who keeps share %1 of %2. Only they look.</source>
        <extracomment>Cover before a recovery share is shown, so that nobody else sees it. %1: which, %2: of how many</extracomment>
        <translation>যিনি %2টির মধ্যে %1 নম্বর টুকরো রাখবেন, যন্ত্রটি তাঁকে দিন। শুধু তিনিই দেখবেন।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It is me. Show it</source>
        <extracomment>Button: shows the recovery share of the person who holds the device</extracomment>
        <translation>আমিই। দেখান</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Write the letters down, or keep the page, print it, and delete the file. Do not keep it on this device.</source>
        <extracomment>Below a recovery share</extracomment>
        <translation>অক্ষরগুলো লিখে নিন, বা পাতাটি রেখে ছাপান, তারপর ফাইলটি মুছে ফেলুন। এই যন্ত্রে রাখবেন না।</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+28"/>
        <source>Keep a page to print</source>
        <extracomment>Button: keeps the recovery share as a picture that can be printed</extracomment>
        <translation>ছাপার জন্য পাতা রাখুন</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>I have it. Next person</source>
        <extracomment>Button: this person has their recovery share; hide it</extracomment>
        <translation>পেয়েছি। পরের জন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I have it. That is all</source>
        <extracomment>Button: the last person has their recovery share</extracomment>
        <translation>পেয়েছি। এই শেষ</translation>
    </message>
</context>
<context>
    <name>RemoveDeviceSheet</name>
    <message>
        <location filename="../qml/Desk/RemoveDeviceSheet.qml" line="+18"/>
        <source>Take %1 out of the group?</source>
        <extracomment>Question before a lost device is taken out of the group. %1: its name</extracomment>
        <translation>%1-কে দল থেকে বাদ দেবেন?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What came from it stays. What it brings from now on waits, and what we write from now on it cannot open.</source>
        <extracomment>What taking a device out of the group does</extracomment>
        <translation>এর কাছ থেকে যা এসেছে তা থাকে। এখন থেকে এটি যা আনবে তা অপেক্ষায় থাকবে, আর এখন থেকে আমরা যা লিখব তা এটি খুলতে পারবে না।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What it holds already stays on it. The others learn of this with the next stick.</source>
        <extracomment>What taking a device out of the group cannot do</extracomment>
        <translation>এতে যা আছে তা এতেই থেকে যায়। অন্যরা পরের পেনড্রাইভে এ কথা জানবে।</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It stays</source>
        <extracomment>Button: the device stays in the group</extracomment>
        <translation>এটি থাকুক</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take it out</source>
        <extracomment>Button: the device is taken out of the group</extracomment>
        <translation>বাদ দিন</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../qml/Follow/ResultsPage.qml" line="+22"/>
        <source>A few people answered.</source>
        <translation>কয়েকজন উত্তর দিয়েছেন।</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>%Ln জন উত্তর দিয়েছেন।</numerusform>
            <numerusform>%Ln জন উত্তর দিয়েছেন।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Look at</source>
        <translation>দেখুন</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <location filename="../qml/Talk/RoomCard.qml" line="+14"/>
        <source>Residents</source>
        <extracomment>Roles of people in the room, plural</extracomment>
        <translation>বাসিন্দা</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Elders</source>
        <translation>প্রবীণ</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Youth</source>
        <translation>তরুণ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Interpreters</source>
        <translation>দোভাষী</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Facilitators</source>
        <translation>সহায়ক</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Researchers</source>
        <translation>গবেষক</translation>
    </message>
    <message>
        <location filename="../qml/Share/RoomCard.qml" line="+18"/>
        <source>less than 1 MB</source>
        <extracomment>How big pictures and voices are together. %1: megabytes</extracomment>
        <translation>১ MB-এর কম</translation>
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
        <translation>ছবি ও কণ্ঠ</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none yet</source>
        <translation>এখনো নেই</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all %1</source>
        <translation>সব কটি: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 only here</source>
        <translation>%2টির মধ্যে %1টি শুধু এখানে</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>They take %1 of room.</source>
        <extracomment>How much room pictures and voices take. %1: &quot;38 MB&quot;</extracomment>
        <translation>এগুলো %1 জায়গা নেয়।</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln of them are safe to clear from this device, %1: two other devices hold them for certain.</source>
        <extracomment>%n: pictures and voices that may be cleared. %1: &quot;38 MB&quot;</extracomment>
        <translation>
            <numerusform>এর মধ্যে %Lnটি এই যন্ত্র থেকে নিশ্চিন্তে সরানো যায়, %1: আরও দুটি যন্ত্রে এগুলো নিশ্চিতভাবে আছে।</numerusform>
            <numerusform>এর মধ্যে %Lnটি এই যন্ত্র থেকে নিশ্চিন্তে সরানো যায়, %1: আরও দুটি যন্ত্রে এগুলো নিশ্চিতভাবে আছে।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>They come again when you next share with a device that has them.</source>
        <extracomment>Pictures and voices were asked for again</extracomment>
        <translation>যে যন্ত্রে এগুলো আছে, তার সঙ্গে পরের বার ভাগ করলে আবার আসবে।</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) and voices are not on this device. Others keep them.</source>
        <extracomment>%n: pictures and voices that other devices hold and this one does not</extracomment>
        <translation>
            <numerusform>%Lnটি ছবি ও কণ্ঠ এই যন্ত্রে নেই। অন্যরা রেখেছে।</numerusform>
            <numerusform>%Lnটি ছবি ও কণ্ঠ এই যন্ত্রে নেই। অন্যরা রেখেছে।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>That did not work just now. Please try again.</source>
        <translation>এখন হলো না। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Yes, clear them from here</source>
        <extracomment>First press of the button that clears pictures from this device, then the second</extracomment>
        <translation>হ্যাঁ, এখান থেকে সরান</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clear them from here</source>
        <translation>এখান থেকে সরান</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Fetch them again</source>
        <extracomment>Button: bring pictures and voices back to this device</extracomment>
        <translation>আবার আনুন</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <location filename="../qml/Talk/RoomPage.qml" line="+17"/>
        <source>Who is in the room?</source>
        <translation>ঘরে কে কে আছেন?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>We count roles, not names. It is kept with the themes, so that everyone knows who made them.</source>
        <extracomment>Above the counters of people in the room</extracomment>
        <translation>আমরা নাম নয়, ভূমিকা গুনি। এটি বিষয়ের সঙ্গে রাখা হয়, যাতে সবাই জানেন কারা করেছেন।</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <location filename="../qml/Survey/RowCard.qml" line="+28"/>
        <source>Number %1</source>
        <extracomment>Name of one row of a list when the survey gives none, for example of people. %1: which one</extracomment>
        <translation>%1 নম্বর</translation>
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
        <translation>আপনি এখানে আছেন</translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Take out: %1</source>
        <extracomment>Button: takes one row out of a list; it can be taken back. %1: which row</extracomment>
        <translation>বাদ দিন: %1</translation>
    </message>
</context>
<context>
    <name>RowStrip</name>
    <message>
        <location filename="../qml/Survey/RowStrip.qml" line="+37"/>
        <source>Shows all of them</source>
        <extracomment>Said of the line that tells which row of a list the question is about; pressing it shows all rows.</extracomment>
        <translation>সবগুলো দেখায়</translation>
    </message>
</context>
<context>
    <name>RowsSheet</name>
    <message>
        <location filename="../qml/Survey/RowsSheet.qml" line="+16"/>
        <source>All in this list</source>
        <extracomment>Title above the rows of a list (people, places, …) in a survey.</extracomment>
        <translation>এই তালিকার সব</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Add one more</source>
        <extracomment>Button: adds one more row to a list, for example one more person.</extracomment>
        <translation>আরেকটি যোগ করুন</translation>
    </message>
</context>
<context>
    <name>SayPanel</name>
    <message>
        <location filename="../qml/PhotoStory/SayPanel.qml" line="+84"/>
        <source>The recording broke off before its end. What there was until then is kept. You can say it again.</source>
        <extracomment>Below a voice that ended with the program, the next time its page is opened.</extracomment>
        <translation>রেকর্ডিং শেষ হওয়ার আগেই থেমে গিয়েছিল। ততক্ষণে যা রেকর্ড হয়েছে, তা রাখা আছে। চাইলে আবার বলতে পারেন।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take my voice away</source>
        <extracomment>Button: takes a recorded voice out of a story, or off a place, again.</extracomment>
        <translation>আমার কণ্ঠ সরিয়ে দিন</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The microphone is silent.</source>
        <extracomment>The microphone is there but gives nothing</extracomment>
        <translation>মাইক্রোফোনে শব্দ নেই।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No microphone is here.</source>
        <extracomment>The device has no microphone, or it is unplugged</extracomment>
        <translation>এখানে মাইক্রোফোন নেই।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write it instead, or ask somebody to write it for you.</source>
        <translation>বদলে লিখুন, বা কাউকে লিখে দিতে বলুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>SearchChoiceWidget</name>
    <message>
        <location filename="../qml/Survey/SearchChoiceWidget.qml" line="+50"/>
        <source>Find</source>
        <extracomment>Name of the place where one writes a part of a word to find it among the choices below.</extracomment>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Nothing here has that in its name.</source>
        <extracomment>Nothing in a list has what was written in it.</extracomment>
        <translation>এখানে কোনো নামে এটি নেই।</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The first %Ln that fit. Write more to find the right one.</source>
        <extracomment>Below the place to write in: many choices fit, the first are shown. %n is how many are shown.</extracomment>
        <translation>
            <numerusform>মিলেছে এমন প্রথম %Ln টি। ঠিকটি পেতে আরও লিখুন।</numerusform>
            <numerusform>মিলেছে এমন প্রথম %Ln টি। ঠিকটি পেতে আরও লিখুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/Survey/CardList.qml" line="+47"/>
        <location filename="../qml/Survey/SearchChoiceWidget.qml" line="+2"/>
        <source>%Ln to choose from</source>
        <extracomment>Below the place to write in: how many choices there are in all.</extracomment>
        <translation>
            <numerusform>বেছে নেওয়ার মতো %Ln টি</numerusform>
            <numerusform>বেছে নেওয়ার মতো %Ln টি</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <location filename="../qml/Share/SharePage.qml" line="+21"/>
        <source>This device is not in a group yet.</source>
        <extracomment>Share page, in one sentence. %n: things only this device holds</extracomment>
        <translation>এই যন্ত্র এখনো কোনো দলে নেই।</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln thing(s) are only on this device.</source>
        <translation>
            <numerusform>%Lnটি জিনিস শুধু এই যন্ত্রে আছে।</numerusform>
            <numerusform>%Lnটি জিনিস শুধু এই যন্ত্রে আছে।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything here is also on another device.</source>
        <translation>এখানকার সবকিছু অন্য যন্ত্রেও আছে।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Share</source>
        <extracomment>Title of the place for passing things to other people&apos;s devices. One word, a verb</extracomment>
        <translation>ভাগ করি</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Let somebody in</source>
        <extracomment>Button: opens the page that lets a new device into the group</extracomment>
        <translation>কাউকে ভেতরে নিন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new device joins in a minute, without internet.</source>
        <extracomment>Below the button that lets a new device in</extracomment>
        <translation>নতুন যন্ত্র এক মিনিটে যোগ দেয়, ইন্টারনেট ছাড়াই।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a steward&apos;s device can let others in.</source>
        <translation>শুধু তত্ত্বাবধায়কের যন্ত্র অন্যকে দলে নিতে পারে।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Give and take with a stick</source>
        <extracomment>Button: exchange everything with other devices by a USB stick</extracomment>
        <translation>পেনড্রাইভে দিন ও নিন</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The hub</source>
        <extracomment>Button: opens the page of the hub, a computer that is always on and keeps sealed parcels for the group</extracomment>
        <translation>হাব</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A computer that is always on, for those who seldom meet.</source>
        <extracomment>Below it, while the group has none</extracomment>
        <translation>সব সময় চালু একটি কম্পিউটার, যাঁদের কম দেখা হয় তাঁদের জন্য।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shared with it on %1</source>
        <extracomment>Below it. %1: date</extracomment>
        <translation>%1 তারিখে তার সঙ্গে ভাগ করা হয়েছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not shared with it yet</source>
        <extracomment>Below it, while nothing has gone there</extracomment>
        <translation>এখনো তার সঙ্গে ভাগ করা হয়নি</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Our devices</source>
        <extracomment>Heading over the devices of the group</extracomment>
        <translation>আমাদের যন্ত্র</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Nobody else yet. Your things are kept here.</source>
        <extracomment>Shown while no other device has been let in</extracomment>
        <translation>এখনো আর কেউ নেই। আপনার জিনিস এখানেই রাখা আছে।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What we hold here</source>
        <extracomment>Heading over counts of answers, photo stories, places</extracomment>
        <translation>এখানে যা আছে</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Given from this device</source>
        <extracomment>Heading over the things made on this device, each with a receipt</extracomment>
        <translation>এই যন্ত্র থেকে দেওয়া</translation>
    </message>
</context>
<context>
    <name>SharePaper</name>
    <message>
        <location filename="../qml/Lock/SharePaper.qml" line="+41"/>
        <source>Share %1 of %2</source>
        <extracomment>On a printed recovery share. %1: its number, %2: how many there are</extracomment>
        <translation>টুকরো %1, মোট %2</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Any %Ln of them together bring the programme back on a new device. One alone opens nothing.</source>
        <extracomment>On a printed recovery share. %n: how many shares are needed</extracomment>
        <translation>
            <numerusform>যে কোনো %Lnটি একসঙ্গে নতুন যন্ত্রে কর্মসূচি ফিরিয়ে আনে। একটি একা কিছুই খোলে না।</numerusform>
            <numerusform>যে কোনো %Lnটি একসঙ্গে নতুন যন্ত্রে কর্মসূচি ফিরিয়ে আনে। একটি একা কিছুই খোলে না।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The same letters as a picture</source>
        <extracomment>Name of the QR picture of a recovery share</extracomment>
        <translation>একই অক্ষর ছবি হিসেবে</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Keep it dry, and where nobody else finds it.</source>
        <extracomment>On a printed recovery share: what to do with it</extracomment>
        <translation>শুকনো রাখুন, যেখানে আর কেউ না পায়।</translation>
    </message>
</context>
<context>
    <name>ShareThread</name>
    <message>
        <location filename="../qml/Controls/ShareThread.qml" line="+17"/>
        <source>You</source>
        <extracomment>Beside the patch of the person holding the device, in the picture of who shares with whom.</extracomment>
        <translation>আপনি</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>People near</source>
        <extracomment>Name of the picture of people nearby, for a screen reader.</extracomment>
        <translation>কাছের মানুষ</translation>
    </message>
</context>
<context>
    <name>SharingNow</name>
    <message>
        <location filename="../qml/Share/SharingNow.qml" line="+24"/>
        <source>With %1</source>
        <extracomment>Heading while sharing. %1: the other device, &quot;Tania&apos;s tablet&quot;</extracomment>
        <translation>%1-এর সঙ্গে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calling the other device</source>
        <extracomment>Heading while the other device has not answered yet</extracomment>
        <translation>অন্য যন্ত্রটিকে ডাকা হচ্ছে</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Rest. Keep what is done</source>
        <translation>থামি। যা হয়েছে তা থাকুক</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../qml/Controls/Sheet.qml" line="+101"/>
        <source>Close</source>
        <extracomment>Name of the cross that puts a sheet away without changing anything.</extracomment>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <location filename="../qml/Survey/SliderWidget.qml" line="+17"/>
        <source>One less</source>
        <extracomment>Name of the button that takes one step down a scale. %1: how much lower that is, as 5 or 0.1</extracomment>
        <translation>একটি কম</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 less</source>
        <translation>%1 কম</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One more</source>
        <extracomment>Name of the button that takes one step up a scale. %1: how much higher that is, as 5 or 0.1</extracomment>
        <translation>একটি বেশি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 more</source>
        <translation>%1 বেশি</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Take it away</source>
        <extracomment>Button: there is no number as an answer any more.</extracomment>
        <translation>সরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>SmallNumber</name>
    <message>
        <location filename="../qml/Controls/SmallNumber.qml" line="+13"/>
        <source>fewer than %1, kept private</source>
        <extracomment>In place of a number that would single people out. %1 is the smallest number that is shown, usually 5.</extracomment>
        <translation>%1-এর কম, গোপন রাখা</translation>
    </message>
</context>
<context>
    <name>SpokenWidget</name>
    <message>
        <location filename="../qml/Survey/SpokenWidget.qml" line="+68"/>
        <source>There is no microphone here.</source>
        <extracomment>This device has no microphone.</extracomment>
        <translation>এখানে মাইক্রোফোন নেই।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The microphone gives no sound.</source>
        <extracomment>The microphone is there, but nothing comes from it.</extracomment>
        <translation>মাইক্রোফোনে শব্দ আসে না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can write your answer, or press Skip.</source>
        <extracomment>What to do when one cannot speak: writing is offered below.</extracomment>
        <translation>উত্তর লিখতে পারেন, বা “বাদ দিই” চাপুন।</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You can press Skip, and go on.</source>
        <translation>“বাদ দিই” চেপে এগিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take my voice away</source>
        <extracomment>Button: takes a recorded voice out of the answer again.</extracomment>
        <translation>আমার কণ্ঠ সরিয়ে দিন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Your own words</source>
        <translation>আপনার নিজের কথায়</translation>
    </message>
</context>
<context>
    <name>SpotChooser</name>
    <message>
        <location filename="../qml/Controls/SpotChooser.qml" line="+17"/>
        <source>Who may know the exact spot?</source>
        <extracomment>Name of the four levels of how exactly a place may be known, for a screen reader.</extracomment>
        <translation>ঠিক জায়গাটি কে জানতে পারেন?</translation>
    </message>
</context>
<context>
    <name>SpotLevels</name>
    <message>
        <location filename="../qml/Map/SpotLevels.qml" line="+11"/>
        <source>Everyone</source>
        <extracomment>Who may know the exact spot: anybody. Very short, it stands under a small picture</extracomment>
        <translation>সবাই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>exact</source>
        <extracomment>Under &quot;Everyone&quot;: nothing is hidden</extracomment>
        <translation>একদম ঠিক</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Our people</source>
        <extracomment>Who may know the exact spot: the people of the programme</extracomment>
        <translation>আমাদের মানুষ</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 m</source>
        <extracomment>What others are shown: a square this wide. %1 is a number</extracomment>
        <translation>%1 মি</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stewards</source>
        <extracomment>Who may know the exact spot: those who look after the programme</extracomment>
        <translation>তত্ত্বাবধায়ক</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 km</source>
        <extracomment>What others are shown: a square this wide. %1 is a number</extracomment>
        <translation>%1 কিমি</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Keepers</source>
        <extracomment>Who may know the exact spot: only the keepers of what is sacred or secret</extracomment>
        <translation>রক্ষক</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unseen</source>
        <extracomment>Under &quot;Keepers&quot;: nobody else is shown anything</extracomment>
        <translation>দেখা যায় না</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../qml/Controls/StatusLine.qml" line="+17"/>
        <source>Opens Share</source>
        <extracomment>Said by a screen reader after the sentence about what is only on this phone.</extracomment>
        <translation>“ভাগ করি” খোলে</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../qml/Controls/Stepper.qml" line="+39"/>
        <source>%1, %2</source>
        <extracomment>Name of a counter for a screen reader. %1: what is counted, %2: how many</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>One less: %1</source>
        <extracomment>Name of the button that takes one away. %1: what is counted</extracomment>
        <translation>একটি কম: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are none to take away</source>
        <translation>কমানোর মতো আর নেই</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>One more: %1</source>
        <extracomment>Name of the button that adds one. %1: what is counted</extracomment>
        <translation>একটি বেশি: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There cannot be more</source>
        <translation>এর বেশি হয় না</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <location filename="../qml/Share/StickPage.qml" line="+21"/>
        <source>Stick</source>
        <extracomment>Title of the page that exchanges things by a USB stick</extracomment>
        <translation>পেনড্রাইভ</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Taking in and giving. Leave the stick in.</source>
        <translation>নেওয়া ও দেওয়া চলছে। পেনড্রাইভ লাগানো থাকুক।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rest. Keep what is done</source>
        <extracomment>Button: stop the exchange; everything exchanged so far stays</extracomment>
        <translation>থামি। যা হয়েছে তা থাকুক</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+48"/>
        <source>Where is the stick?</source>
        <extracomment>Heading over sticks and folders to exchange with
----------
Title of the dialog that chooses a folder to exchange with</extracomment>
        <translation>পেনড্রাইভ কোথায়?</translation>
    </message>
    <message numerus="yes">
        <location line="-34"/>
        <source>%Ln share file(s) from others</source>
        <extracomment>What lies on a stick. %n: share files of other devices</extracomment>
        <translation>
            <numerusform>অন্যদের ভাগ করা %Lnটি ফাইল</numerusform>
            <numerusform>অন্যদের ভাগ করা %Lnটি ফাইল</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing from others here yet</source>
        <extracomment>A stick with nothing of ours on it</extracomment>
        <translation>এখানে এখনো অন্যদের কিছু নেই</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until this exchange is done.</source>
        <translation>এই দেওয়া-নেওয়া শেষ হওয়া পর্যন্ত অপেক্ষা করুন।</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Look again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Another place</source>
        <extracomment>Button: choose any folder to exchange with</extracomment>
        <translation>অন্য জায়গা</translation>
    </message>
</context>
<context>
    <name>StickReport</name>
    <message numerus="yes">
        <location filename="../qml/Share/StickReport.qml" line="+30"/>
        <source>%Ln new thing(s) came in.</source>
        <extracomment>After an exchange. %n: things that came from other devices</extracomment>
        <translation>
            <numerusform>নতুন %Lnটি জিনিস এসেছে।</numerusform>
            <numerusform>নতুন %Lnটি জিনিস এসেছে।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We already have everything that lay there.</source>
        <extracomment>After an exchange that brought nothing we did not have</extracomment>
        <translation>সেখানে যা আছে, সবই আমাদের কাছে আগে থেকে আছে।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What we have lies there for the others.</source>
        <extracomment>After an exchange: ours is on the stick now</extracomment>
        <translation>আমাদের যা আছে, অন্যদের জন্য সেখানে রাখা আছে।</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Somebody</source>
        <translation>কেউ একজন</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln thing(s)</source>
        <extracomment>How much arrived from one person. %n: things</extracomment>
        <translation>
            <numerusform>%Lnটি জিনিস</numerusform>
            <numerusform>%Lnটি জিনিস</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StitchChart</name>
    <message>
        <location filename="../qml/Controls/StitchChart.qml" line="+30"/>
        <source>How many said what</source>
        <extracomment>Name of a chart of answers, for a screen reader.</extracomment>
        <translation>কতজন কী বলেছেন</translation>
    </message>
</context>
<context>
    <name>StitchProgress</name>
    <message>
        <location filename="../qml/Controls/StitchProgress.qml" line="+30"/>
        <source>%1 of %2</source>
        <extracomment>Progress read by a screen reader. %1: what it is about, %2: how many are done, %3: how many there are</extracomment>
        <translation>%2টির মধ্যে %1টি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, %2 of %3</source>
        <translation>%1, %3টির মধ্যে %2টি</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <location filename="../qml/Shell/StoppedPage.qml" line="+17"/>
        <source>This programme is already open on this device</source>
        <extracomment>The same programme is open in a second window; first line</extracomment>
        <translation>এই কর্মসূচি এই যন্ত্রে আগে থেকেই খোলা আছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look for its other window and go on there, or close it and try again here. Nothing is lost.</source>
        <extracomment>… what to do</extracomment>
        <translation>এর অন্য উইন্ডোটি খুঁজে সেখানে এগিয়ে যান, বা সেটি বন্ধ করে এখানে আবার চেষ্টা করুন। কিছু হারায়নি।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something in this programme&apos;s folder cannot be read</source>
        <translation>এই কর্মসূচির ফোল্ডারে কিছু একটা পড়া যায় না</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We have changed nothing. Do not delete the folder. Show this page to the person who looks after the programme: they can bring it back from a backup.</source>
        <translation>আমরা কিছু বদলাইনি। ফোল্ডারটি মুছবেন না। যিনি কর্মসূচি দেখাশোনা করেন, তাঁকে এই পাতা দেখান: তিনি রাখা কপি থেকে ফিরিয়ে আনতে পারেন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This programme was kept by a newer Uthan</source>
        <translation>এই কর্মসূচি আরও নতুন উঠানে রাখা হয়েছে</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Put the newer Uthan on this device, then open it again.</source>
        <translation>সব নিরাপদ আছে। এই যন্ত্রে নতুন উঠান বসান, তারপর আবার খুলুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device is full</source>
        <translation>এই যন্ত্রে আর জায়গা নেই</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Make some room on the device, then try again.</source>
        <translation>সব নিরাপদ আছে। যন্ত্রে কিছু জায়গা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device does not let us open the folder</source>
        <translation>এই যন্ত্র আমাদের ফোল্ডারটি খুলতে দেয় না</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Ask the person who looks after the device to let you read and write this folder, then try again.</source>
        <translation>সব নিরাপদ আছে। যিনি যন্ত্র দেখাশোনা করেন, তাঁকে বলুন এই ফোল্ডারে পড়তে ও লিখতে দিতে। তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The programme could not be opened</source>
        <translation>কর্মসূচিটি খোলা গেল না</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We have changed nothing. Try again, or show this page to the person who looks after the programme.</source>
        <translation>আমরা কিছু বদলাইনি। আবার চেষ্টা করুন, বা যিনি কর্মসূচি দেখাশোনা করেন তাঁকে এই পাতা দেখান।</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Try again</source>
        <extracomment>Button that opens the programme again</extracomment>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>For the person who helps</source>
        <extracomment>Heading of the technical lines below, which a helper may need</extracomment>
        <translation>যিনি সাহায্য করেন তাঁর জন্য</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <location filename="../qml/PhotoStory/StoriesPage.qml" line="+23"/>
        <source>My photo stories</source>
        <extracomment>Title of the list of one&apos;s own photo stories</extracomment>
        <translation>আমার ছবির গল্প</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You have not told a story yet. Be the first.</source>
        <extracomment>No photo story was made yet</extracomment>
        <translation>আপনি এখনো কোনো গল্প বলেননি। আপনিই প্রথম বলুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell with a photo</source>
        <translation>ছবি দিয়ে বলুন</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>A new story</source>
        <extracomment>Begins one more photo story</extracomment>
        <translation>নতুন গল্প</translation>
    </message>
</context>
<context>
    <name>StoryKept</name>
    <message>
        <location filename="../qml/PhotoStory/StoryKept.qml" line="+32"/>
        <source>It is with the group now. It goes to the others when you share.</source>
        <extracomment>After a story went to the group</extracomment>
        <translation>এটি এখন দলের কাছে। আপনি ভাগ করলে অন্যদের কাছে যায়।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your story is kept. Only you can see it.</source>
        <extracomment>After a story was kept</extracomment>
        <translation>আপনার গল্প রাখা হয়েছে। শুধু আপনি দেখতে পান।</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Bring it to the group</source>
        <extracomment>Lets the group see a story that was its maker&apos;s alone</extracomment>
        <translation>দলের কাছে আনুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment</source>
        <translation>একটু অপেক্ষা</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Look at it</source>
        <extracomment>Opens the story as others will see it</extracomment>
        <translation>দেখুন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another story</source>
        <translation>আরেকটি গল্প</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>That is all for now</source>
        <extracomment>Back to the first page of Gather</extracomment>
        <translation>আপাতত এটুকুই</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPage.qml" line="+25"/>
        <source>A photo story</source>
        <extracomment>Title of the page that shows one photo story</extracomment>
        <translation>একটি ছবির গল্প</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A story is kept here. Not everybody in it has said yes yet.</source>
        <translation>এখানে একটি গল্প রাখা আছে। এর সবাই এখনো হ্যাঁ বলেননি।</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>শুনুন</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>“May my picture be shown to our group?”</source>
        <translation>“আমার ছবি কি আমাদের দলকে দেখানো যায়?”</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Parent or guardian: “May the child&apos;s picture be shown to our group?”</source>
        <translation>মা-বাবা বা অভিভাবক: “শিশুর ছবি কি আমাদের দলকে দেখানো যায়?”</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Bring it to the group</source>
        <translation>দলের কাছে আনুন</translation>
    </message>
</context>
<context>
    <name>StoryPictureStep</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPictureStep.qml" line="+52"/>
        <source>Opening the picture</source>
        <extracomment>While a picture is being opened</extracomment>
        <translation>ছবি খোলা হচ্ছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your picture comes here</source>
        <extracomment>In the empty place of a picture</extracomment>
        <translation>আপনার ছবি এখানে আসবে</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>No camera is here.</source>
        <extracomment>The device has no camera, or it is unplugged</extracomment>
        <translation>এখানে ক্যামেরা নেই।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera is closed to us.</source>
        <translation>ক্যামেরা আমাদের জন্য বন্ধ।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open</extracomment>
        <translation>আপনি যখন ছিলেন না, তখন ক্যামেরা বন্ধ করা হয়েছে।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera shows nothing.</source>
        <translation>ক্যামেরায় কিছু দেখা যায় না।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file is too large for a picture.</source>
        <translation>এই ফাইল ছবির জন্য বেশি বড়।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>এই ফাইল পড়া যায় না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file is not a picture we can open.</source>
        <extracomment>A file that was picked is no photo</extracomment>
        <translation>এই ফাইল এমন ছবি নয় যা আমরা খুলতে পারি।</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was lost. Choose a picture that is on this device, or try again.</source>
        <extracomment>Below a problem with camera or file</extracomment>
        <translation>কিছু হারায়নি। এই যন্ত্রে থাকা ছবি বাছুন, বা আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+45"/>
        <location line="+18"/>
        <source>Choose a picture</source>
        <translation>ছবি বাছুন</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>All right</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take it now</source>
        <extracomment>The button that takes the photo</extracomment>
        <translation>এখন তুলুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera is waking up</source>
        <extracomment>Why the photo cannot be taken yet</extracomment>
        <translation>ক্যামেরা চালু হচ্ছে</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Take a photo</source>
        <extracomment>Opens the camera</extracomment>
        <translation>ছবি তুলুন</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Other camera</source>
        <extracomment>Looks through the other camera of the device</extracomment>
        <translation>অন্য ক্যামেরা</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Keep this picture</source>
        <extracomment>Goes on with the picture that is there already</extracomment>
        <translation>এই ছবিটি রাখুন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Pictures</source>
        <extracomment>Kinds of files in a file window</extracomment>
        <translation>ছবি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files</source>
        <translation>সব ফাইল</translation>
    </message>
</context>
<context>
    <name>StoryPrompt</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPrompt.qml" line="+21"/>
        <location line="+7"/>
        <source>What do you want to show?</source>
        <extracomment>Heading above the prompts of a photo story</extracomment>
        <translation>আপনি কী দেখাতে চান?</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Something of my own</source>
        <extracomment>A choice below the group&apos;s prompts</extracomment>
        <translation>আমার নিজের কিছু</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ask people before you take their picture. A place can say no too.</source>
        <extracomment>A reminder before somebody takes a photo</extracomment>
        <translation>মানুষের ছবি তোলার আগে জিজ্ঞেস করুন। কোনো জায়গাও না বলতে পারে।</translation>
    </message>
</context>
<context>
    <name>StoryReceipt</name>
    <message>
        <location filename="../qml/PhotoStory/StoryReceipt.qml" line="+16"/>
        <source>Not finished</source>
        <extracomment>A story that was begun and not kept yet</extracomment>
        <translation>শেষ হয়নি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yours alone</source>
        <extracomment>A story its maker has not brought to the group</extracomment>
        <translation>শুধু আপনার</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only on this device</source>
        <extracomment>How many other people&apos;s devices hold a story</extracomment>
        <translation>শুধু এই যন্ত্রে</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln other(s) have it</source>
        <translation>
            <numerusform>আরও %Ln জনের কাছে আছে</numerusform>
            <numerusform>আরও %Ln জনের কাছে আছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryRelease</name>
    <message>
        <location filename="../qml/PhotoStory/StoryRelease.qml" line="+28"/>
        <source>Uses</source>
        <extracomment>What the row of stitches counts: the ways a story may be used</extracomment>
        <translation>ব্যবহার</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>With this story, may we…</source>
        <extracomment>Above one use of a story: may the group do this with it?</extracomment>
        <translation>এই গল্প নিয়ে আমরা কি করতে পারি…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>When you joined you kept everything to yourself. This story stays with you.</source>
        <extracomment>When somebody agreed to no uses at all on joining</extracomment>
        <translation>যোগ দেওয়ার সময় আপনি সব নিজের কাছে রেখেছেন। এই গল্প আপনার কাছেই থাকে।</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What you do not answer stays no. You can take any of it back later.</source>
        <extracomment>Below the uses of a story</extracomment>
        <translation>যার উত্তর দেন না, তা না-ই থাকে। পরে যেকোনোটি ফিরিয়ে নিতে পারেন।</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go on</source>
        <translation>এগিয়ে যাই</translation>
    </message>
</context>
<context>
    <name>StoryReview</name>
    <message>
        <location filename="../qml/PhotoStory/StoryReview.qml" line="+29"/>
        <source>What you told</source>
        <extracomment>A part of a story in its review</extracomment>
        <translation>আপনি যা বললেন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 answered</source>
        <extracomment>How many questions of a story are answered. %1 of %2</extracomment>
        <translation>%2টির মধ্যে %1টির উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Title and sentence</source>
        <translation>শিরোনাম ও বাক্য</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none yet</source>
        <translation>এখনো নেই</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Where it was</source>
        <translation>কোথায় ছিল</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not said</source>
        <translation>বলা হয়নি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kept, as exactly as you chose</source>
        <translation>রাখা হয়েছে, আপনি যতটা ঠিক করেছেন ততটা</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How it may be used</source>
        <extracomment>Heading above the uses of a story</extracomment>
        <translation>কীভাবে ব্যবহার করা যায়</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press to change. Nothing is yes unless you say so.</source>
        <translation>বদলাতে চাপুন। আপনি না বললে কিছুই হ্যাঁ হয় না।</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Keep my story</source>
        <extracomment>Finishes a photo story</extracomment>
        <translation>আমার গল্প রাখুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment</source>
        <translation>একটু অপেক্ষা</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+11"/>
        <source>Throw it away</source>
        <extracomment>Throws a story away that was not kept yet</extracomment>
        <translation>ফেলে দিন</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Throw this story away?</source>
        <translation>এই গল্প ফেলে দেবেন?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Picture, words and voices are gone then. Nobody else has them.</source>
        <translation>তখন ছবি, কথা ও কণ্ঠ আর থাকে না। অন্য কারও কাছে নেই।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it</source>
        <translation>রেখে দিন</translation>
    </message>
</context>
<context>
    <name>StoryTell</name>
    <message>
        <location filename="../qml/PhotoStory/StoryTell.qml" line="+51"/>
        <source>Your picture, not described yet</source>
        <extracomment>What somebody who does not see a picture hears when its maker has not described it</extracomment>
        <translation>আপনার ছবি, এখনো বর্ণনা করা হয়নি</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Another picture</source>
        <extracomment>Goes back to the step where the picture is taken or picked</extracomment>
        <translation>অন্য ছবি</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Questions</source>
        <extracomment>What the row of stitches counts</extracomment>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Your words</source>
        <extracomment>Name of the field in which a question of a photo story is answered</extracomment>
        <translation>আপনার কথা</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Or write</source>
        <extracomment>Opens a field to write the answer in place of saying it</extracomment>
        <translation>অথবা লিখুন</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Next question</source>
        <extracomment>To the next question of a photo story; a question may be left out</extracomment>
        <translation>পরের প্রশ্ন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on</source>
        <translation>এগিয়ে যাই</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Yours alone until you bring it to the group</source>
        <extracomment>Under a photo story that is being told</extracomment>
        <translation>দলের কাছে না আনা পর্যন্ত শুধু আপনার</translation>
    </message>
</context>
<context>
    <name>StoryWhere</name>
    <message>
        <location filename="../qml/PhotoStory/StoryWhere.qml" line="+40"/>
        <source>Where was it? You need not say.</source>
        <extracomment>Heading of the step in which a story gets its place</extracomment>
        <translation>কোথায় ছিল? না বললেও চলে।</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>All right</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Move it here</source>
        <extracomment>Keeps the place under the crosshair for a story</extracomment>
        <translation>এখানে সরান</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It was here</source>
        <translation>এখানেই ছিল</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for where you are</source>
        <translation>আপনি কোথায়, তা খুঁজছি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where I am</source>
        <translation>আমি যেখানে</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Who may know the exact spot?</source>
        <translation>ঠিক জায়গাটি কে জানতে পারেন?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Others see only the shaded part.</source>
        <translation>অন্যরা শুধু রং করা অংশ দেখেন।</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>No place</source>
        <extracomment>The story keeps no place</extracomment>
        <translation>জায়গা ছাড়া</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Go on</source>
        <translation>এগিয়ে যাই</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <location filename="../qml/PhotoStory/StoryWords.qml" line="+25"/>
        <source>A few words, if you like</source>
        <extracomment>Heading of the step in which a story gets its title</extracomment>
        <translation>চাইলে দু-একটি কথা</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>One sentence under the picture</source>
        <extracomment>Name of a field: the sentence under a photo</extracomment>
        <translation>ছবির নিচে একটি বাক্য</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What does it show?</source>
        <extracomment>Name of a field: what is seen in a photo</extracomment>
        <translation>ছবিতে কী দেখা যায়?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Heard by people who cannot see it</source>
        <extracomment>Why the picture is described</extracomment>
        <translation>যাঁরা দেখতে পান না, তাঁরা এটি শোনেন</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go on</source>
        <translation>এগিয়ে যাই</translation>
    </message>
</context>
<context>
    <name>StuckPage</name>
    <message>
        <location filename="../qml/Survey/StuckPage.qml" line="+17"/>
        <source>Answer questions</source>
        <extracomment>Title of the page when a survey does not open.</extracomment>
        <translation>প্রশ্নের উত্তর দিন</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>First we ask whether you agree to take part.</source>
        <translation>আগে আমরা জিজ্ঞেস করি, আপনি অংশ নিতে রাজি কি না।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This survey is not here any more.</source>
        <translation>এই জরিপ আর এখানে নেই।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This survey cannot be read here. A facilitator can bring it in again.</source>
        <translation>এই জরিপ এখানে পড়া যায় না। সহায়ক আবার আনতে পারেন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The survey does not open now.</source>
        <translation>জরিপটি এখন খুলছে না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: opens the survey again.</extracomment>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>ফিরে যান</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <location filename="../qml/Survey/SummaryCard.qml" line="+32"/>
        <source>Said in your own voice</source>
        <extracomment>In the summary: this question was answered by voice.</extracomment>
        <translation>নিজের কণ্ঠে বলা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture</source>
        <extracomment>In the summary: this question was answered by a picture.</extracomment>
        <translation>একটি ছবি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A film</source>
        <extracomment>In the summary: this question was answered by a film.</extracomment>
        <translation>একটি ভিডিও</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped</source>
        <translation>বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I don&apos;t know</source>
        <translation>জানি না</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I&apos;d rather not say</source>
        <translation>বলতে চাই না</translation>
    </message>
    <message>
        <location filename="../qml/Controls/SlideScale.qml" line="+80"/>
        <location filename="../qml/Survey/SummaryCard.qml" line="+2"/>
        <source>Not answered</source>
        <extracomment>In the summary: nobody has answered this question yet; it may stay so.</extracomment>
        <translation>উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <location filename="../qml/Survey/SummaryCard.qml" line="+4"/>
        <source>Please answer or skip</source>
        <extracomment>In the summary: this question has to be answered or skipped.</extracomment>
        <translation>উত্তর দিন, বা বাদ দিন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please look at this answer again.</source>
        <translation>এই উত্তরটি আরেকবার দেখুন।</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Not looked at yet</source>
        <extracomment>In the summary: the person has not come to this question.</extracomment>
        <translation>এখনও দেখা হয়নি</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <location filename="../qml/Survey/SummaryPage.qml" line="-11"/>
        <source>This is what you said</source>
        <extracomment>Title of the page that shows all answers before they are given.</extracomment>
        <translation>আপনি যা বলেছেন</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All questions</source>
        <translation>সব প্রশ্ন</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Touch an answer to change it. Then keep the change. What you said before stays in the history.</source>
        <extracomment>Below the title of the summary, when the answers were already given.</extracomment>
        <translation>বদলাতে একটি উত্তরে চাপ দিন। তারপর বদলটি রাখুন। আগে যা বলেছিলেন তা ইতিহাসে থাকে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch an answer to change it. Then give it to the group.</source>
        <extracomment>Below the title of the summary.</extracomment>
        <translation>বদলাতে একটি উত্তর ছুঁয়ে দিন। তারপর দলকে দিন।</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/Survey/QuestionPage.qml" line="-104"/>
        <location filename="../qml/Survey/SummaryPage.qml" line="+11"/>
        <location filename="../qml/Survey/WholePage.qml" line="+245"/>
        <source>%Ln answer(s) need another look.</source>
        <extracomment>Some required answers are missing, or do not fit. %n: how many</extracomment>
        <translation>
            <numerusform>%Lnটি উত্তর আরেকবার দেখা দরকার।</numerusform>
            <numerusform>%Lnটি উত্তর আরেকবার দেখা দরকার।</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/Survey/SummaryPage.qml" line="+2"/>
        <source>Show me</source>
        <extracomment>Button: goes to the first answer that needs another look.</extracomment>
        <translation>দেখান</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Why do you change your answers?</source>
        <extracomment>Name of the place where a person writes why they change answers they gave before.</extracomment>
        <translation>আপনি উত্তর কেন বদলাচ্ছেন?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It is kept with them.</source>
        <translation>এটি উত্তরের সঙ্গে রাখা হয়।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A few words are needed before the change is kept.</source>
        <extracomment>Below an empty place for the reason of a change, which is needed.</extracomment>
        <translation>বদলটি রাখার আগে কয়েকটি কথা লিখতে হবে।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no room left here. Your answers are safe, but not given yet.</source>
        <translation>এখানে আর জায়গা নেই। আপনার উত্তর নিরাপদ, তবে এখনো দেওয়া হয়নি।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First we ask whether you agree to take part. Your answers stay on this device.</source>
        <translation>আগে আমরা জিজ্ঞেস করি, আপনি অংশ নিতে রাজি কি না। আপনার উত্তর এই যন্ত্রেই থাকে।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your answers are safe here, but could not be given yet.</source>
        <translation>আপনার উত্তর এখানে নিরাপদ, তবে এখনো দেওয়া যায়নি।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to give the answers.</extracomment>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Keep the change</source>
        <extracomment>Button: keeps what was changed in answers that were already given.</extracomment>
        <translation>বদলটি রাখুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give my answers</source>
        <extracomment>Button at the end of a survey: gives the answers to the group.</extracomment>
        <translation>আমার উত্তর দিই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kept on this device</source>
        <translation>এই যন্ত্রে রাখা হয়েছে</translation>
    </message>
</context>
<context>
    <name>SurveyCard</name>
    <message numerus="yes">
        <location filename="../qml/Survey/SurveyCard.qml" line="+30"/>
        <source>%Ln question(s)</source>
        <extracomment>How long a survey is. %n: number of questions</extracomment>
        <translation>
            <numerusform>%Lnটি প্রশ্ন</numerusform>
            <numerusform>%Lnটি প্রশ্ন</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A newer version is on its way. It comes when you share.</source>
        <extracomment>A survey has changed, but the changed questions are still on another device.</extracomment>
        <translation>নতুন একটি সংস্করণ আসছে। ভাগ করলে এটি পৌঁছাবে।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Begun: you can go on where you were.</source>
        <extracomment>Said of a survey that was begun and not finished.</extracomment>
        <translation>শুরু হয়েছে: যেখানে ছিলেন সেখান থেকে এগিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>You gave your answers</source>
        <extracomment>The person has already given their answers to this survey.</extracomment>
        <translation>আপনি উত্তর দিয়েছেন</translation>
    </message>
</context>
<context>
    <name>SurveyListPage</name>
    <message>
        <location filename="../qml/Survey/SurveyListPage.qml" line="+22"/>
        <source>Answer questions</source>
        <extracomment>Title of the list of surveys.</extracomment>
        <translation>প্রশ্নের উত্তর দিন</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There are no questions yet.</source>
        <extracomment>There is no survey in the programme yet.</extracomment>
        <translation>এখনো কোনো প্রশ্ন নেই।</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>“%1” cannot be opened on this device. Tell a facilitator.</source>
        <extracomment>A survey is here, but its file is damaged or from a newer Uthan. %1: its title</extracomment>
        <translation>“%1” এই যন্ত্রে খোলা যাচ্ছে না। সহায়ককে জানান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is on its way. Its questions come when you share.</source>
        <extracomment>A survey is known, but its questions are still on another device. %1: its title</extracomment>
        <translation>“%1” আসছে। ভাগ করলে এর প্রশ্নগুলো পৌঁছাবে।</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>A facilitator can bring in a survey.</source>
        <extracomment>What to do when there is no survey.</extracomment>
        <translation>সহায়ক একটি জরিপ আনতে পারেন।</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>What you gave</source>
        <extracomment>Heading above what the person has already given, in the list of surveys.</extracomment>
        <translation>আপনি যা দিয়েছেন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can look at it and change it.</source>
        <translation>আপনি তা দেখতে ও বদলাতে পারেন।</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Given on %1</source>
        <extracomment>Below the title of answers that were given. %1: the day</extracomment>
        <translation>%1 তারিখে দেওয়া</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>changed %Ln time(s)</source>
        <extracomment>After the day. %n: how often the answers were changed since</extracomment>
        <translation>
            <numerusform>%Ln বার বদলানো</numerusform>
            <numerusform>%Ln বার বদলানো</numerusform>
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
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message numerus="yes">
        <location line="-62"/>
        <source>%Ln thing(s) taken back. They are gone from this device. Other devices let go of them when they share next.</source>
        <extracomment>After taking back by code</extracomment>
        <translation>
            <numerusform>%Lnটি জিনিস ফিরিয়ে নেওয়া হয়েছে। এই যন্ত্রে আর নেই। অন্য যন্ত্র পরের বার ভাগ করার সময় ছেড়ে দেয়।</numerusform>
            <numerusform>%Lnটি জিনিস ফিরিয়ে নেওয়া হয়েছে। এই যন্ত্রে আর নেই। অন্য যন্ত্র পরের বার ভাগ করার সময় ছেড়ে দেয়।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This was taken back before. Below you see how far it has come.</source>
        <extracomment>The code was used before: everything under it is gone here already</extracomment>
        <translation>এটি আগেই ফিরিয়ে নেওয়া হয়েছে। কত দূর এগিয়েছে, নিচে দেখুন।</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Write the same code here another day to see on which devices it is gone.</source>
        <extracomment>After taking back: how to see later how far it has come</extracomment>
        <translation>কোন কোন যন্ত্র থেকে মুছে গেছে দেখতে অন্য দিন এখানে একই কোড লিখুন।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Everything given under your code goes: answers, photos, voices, places. It cannot be brought again.</source>
        <extracomment>What taking back does</extracomment>
        <translation>আপনার কোডে দেওয়া সব চলে যায়: উত্তর, ছবি, কণ্ঠ, জায়গা। তা আর আনা যায় না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This one thing goes, with its photo, its voices and its exact place. The rest of what you gave stays. It cannot be brought again.</source>
        <extracomment>The same, for one thing alone</extracomment>
        <translation>শুধু এটিই যায়, এর ছবি, কণ্ঠ ও সঠিক জায়গা সহ। আপনার দেওয়া বাকি সব থাকে। এটি আর আনা যাবে না।</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.</source>
        <extracomment>What taking back cannot do</extracomment>
        <translation>যা এটি পারে না: ছাপা বা দেখানো জিনিস, কারও তোলা পর্দার ছবি, বা অন্য কোথাও রাখা পুরোনো কপি ফেরানো।</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>A code has ten letters and numbers. Please look at it again.</source>
        <translation>কোডে দশটি অক্ষর ও সংখ্যা থাকে। আরেকবার দেখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We find nothing under this code on this device.</source>
        <translation>এই কোডে এই যন্ত্রে কিছু পাই না।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work just now. Please try again.</source>
        <translation>এখন হলো না। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Yes, take everything back</source>
        <translation>হ্যাঁ, সব ফিরিয়ে নিই</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Yes, take this back</source>
        <translation>হ্যাঁ, এটি ফিরিয়ে নিন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write your code first</source>
        <translation>আগে আপনার কোড লিখুন</translation>
    </message>
</context>
<context>
    <name>TakenBackPage</name>
    <message>
        <location filename="../qml/Desk/TakenBackPage.qml" line="+19"/>
        <source>What was taken back</source>
        <translation>যা ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nobody took anything back.</source>
        <extracomment>Nobody has taken anything back</extracomment>
        <translation>কেউ কিছু ফিরিয়ে নেননি।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>To look at again</source>
        <extracomment>Heading over themes, findings, decisions that rest on something taken back</extracomment>
        <translation>যা আবার দেখতে হবে</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: something it rests on was taken back</source>
        <extracomment>Under something people made. %1: what it is (theme, finding)</extracomment>
        <translation>%1: যার ওপর এটি দাঁড়িয়ে, তার কিছু ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Where it is gone</source>
        <extracomment>Heading over the takings back</extracomment>
        <translation>কোথা থেকে মুছে গেছে</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.</source>
        <translation>যা এটি পারে না: ছাপা বা দেখানো জিনিস, কারও তোলা পর্দার ছবি, বা অন্য কোথাও রাখা পুরোনো কপি ফেরানো।</translation>
    </message>
</context>
<context>
    <name>TakingCard</name>
    <message>
        <location filename="../qml/Desk/TakingCard.qml" line="+34"/>
        <source>Taken back on %1 of %2 devices</source>
        <extracomment>How far a taking back has come. %1: devices it is gone from, %2: all devices of the group</extracomment>
        <translation>%2টির মধ্যে %1টি যন্ত্রে ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln thing(s)</source>
        <extracomment>Under it. %n: things taken back</extracomment>
        <translation>
            <numerusform>%Lnটি জিনিস</numerusform>
            <numerusform>%Lnটি জিনিস</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gone from: %1</source>
        <extracomment>Devices that signed that they let go of what was taken back. %1: their names</extracomment>
        <translation>যেখান থেকে মুছে গেছে: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Not yet: %1, last heard from on %2</source>
        <extracomment>A device that has not confirmed yet that it let go of something. %1: its name, %2: date</extracomment>
        <translation>এখনো নয়: %1, শেষ খবর %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not yet: %1, let in but not met</source>
        <extracomment>The same, of a device that was let in and never exchanged anything. %1: its name</extracomment>
        <translation>এখনো নয়: %1, ঢোকানো হয়েছে কিন্তু দেখা হয়নি</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 was taken out of the group before and may still hold it.</source>
        <extracomment>A lost device that cannot be told any more. %1: its name</extracomment>
        <translation>%1-কে আগেই দল থেকে বাদ দেওয়া হয়েছে, সেটিতে এখনো থাকতে পারে।</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <location filename="../qml/Talk/TalkPage.qml" line="+18"/>
        <source>Talk</source>
        <extracomment>Title of the place for what the group does in the same room. One word, a verb</extracomment>
        <translation>আলোচনা</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What did we hear?</source>
        <extracomment>Opens the board where the group sorts answers, pictures and places into themes</extracomment>
        <translation>আমরা কী শুনলাম?</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln card(s) wait for a place.</source>
        <extracomment>About the board. %n: cards nobody has placed yet</extracomment>
        <translation>
            <numerusform>%Lnটি কার্ড জায়গার অপেক্ষায়।</numerusform>
            <numerusform>%Lnটি কার্ড জায়গার অপেক্ষায়।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Every card has a place.</source>
        <translation>সব কার্ডের জায়গা হয়েছে।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Walk through the pictures</source>
        <translation>ছবিগুলো ঘুরে দেখুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look and listen together first.</source>
        <extracomment>About the gallery, seen together in the room</extracomment>
        <translation>আগে একসঙ্গে দেখি ও শুনি।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Who is in the room?</source>
        <extracomment>Opens the page that counts who is in the room</extracomment>
        <translation>ঘরে কে কে আছেন?</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people are here.</source>
        <extracomment>%n: people in the room</extracomment>
        <translation>
            <numerusform>এখানে আছেন %Ln জন।</numerusform>
            <numerusform>এখানে আছেন %Ln জন।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody is counted yet.</source>
        <translation>এখনো কাউকে গোনা হয়নি।</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What we call it</source>
        <extracomment>Heading over the themes the group has named</extracomment>
        <translation>আমরা যে নাম দিই</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%Ln voice(s)</source>
        <extracomment>How many people speak through a theme&apos;s cards</extracomment>
        <translation>
            <numerusform>%Ln জনের কথা</numerusform>
            <numerusform>%Ln জনের কথা</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>আবার দেখতে হবে</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <location filename="../qml/Survey/ThanksPage.qml" line="+46"/>
        <source>Thank you. Your answers are with us now.</source>
        <extracomment>After the answers were given.</extracomment>
        <translation>ধন্যবাদ। আপনার উত্তর এখন আমাদের কাছে।</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>These are your stitches. Each one is an answer you gave.</source>
        <extracomment>Above the rows of stitches: each stitch is one answer, each row one part of the survey.</extracomment>
        <translation>এগুলো আপনার সেলাইয়ের ফোঁড়। প্রতিটি ফোঁড় আপনার দেওয়া একটি উত্তর।</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+3"/>
        <source>Keep your code. With it you can take back what you gave, here or on another of our devices.</source>
        <extracomment>Reminder of the receipt code that was shown when the person agreed to take part.</extracomment>
        <translation>কোডটি রাখুন। এটি দিয়ে আপনার দেওয়া সব ফিরিয়ে নিতে পারেন, এখানে বা আমাদের অন্য যন্ত্রে।</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Give something more</source>
        <extracomment>Button: back to the first page, still the same person.</extracomment>
        <translation>আরও কিছু দিই</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Next person</source>
        <extracomment>Button: this person is finished; the device is passed to somebody else. Everything said is closed.</extracomment>
        <translation>পরের জন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closes what you said</source>
        <extracomment>Small line on the button &quot;Next person&quot;.</extracomment>
        <translation>আপনার কথা বন্ধ করে</translation>
    </message>
</context>
<context>
    <name>ThemeGroup</name>
    <message>
        <location filename="../qml/Controls/ThemeGroup.qml" line="+68"/>
        <source>Unfold %1</source>
        <extracomment>Names of the arrow that puts the cards of a theme away or shows them again. %1 is the theme.</extracomment>
        <translation>%1 মেলুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fold %1</source>
        <translation>%1 গুটিয়ে নিন</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Put the card here</source>
        <extracomment>Button inside a theme while a card is in somebody&apos;s hands.</extracomment>
        <translation>কার্ডটি এখানে বসান</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <location filename="../qml/Gather/ThingsPage.qml" line="+17"/>
        <source>Answers</source>
        <extracomment>A kind of thing a person gave: a filled survey</extracomment>
        <translation>উত্তর</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Photo story</source>
        <extracomment>A kind of thing a person gave</extracomment>
        <translation>ছবির গল্প</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <extracomment>A kind of thing a person gave: a place on the map</extracomment>
        <translation>জায়গা</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>My things</source>
        <translation>আমার জিনিস</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>You have not given anything yet.</source>
        <extracomment>This person has not given anything yet</extracomment>
        <translation>আপনি এখনো কিছু দেননি।</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>%1, %2</source>
        <extracomment>Under a thing of mine. %1: what it is, %2: the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Changed, not given yet</source>
        <extracomment>Answers that were given, and that their giver has begun to change; only the giver&apos;s until given</extracomment>
        <translation>বদলানো হয়েছে, এখনো দেওয়া হয়নি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Begun, not given yet</source>
        <extracomment>A thing begun and not finished; only its maker&apos;s, never shared</extracomment>
        <translation>শুরু হয়েছে, এখনো দেওয়া হয়নি</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only on this device</source>
        <extracomment>Where a thing is: no other device has it</extracomment>
        <translation>শুধু এই যন্ত্রে</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln other device(s) hold it</source>
        <extracomment>Where a thing is: how many other devices have it</extracomment>
        <translation>
            <numerusform>অন্য %Lnটি যন্ত্রে আছে</numerusform>
            <numerusform>অন্য %Lnটি যন্ত্রে আছে</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+15"/>
        <source>Go on with it</source>
        <extracomment>Button on a thing that was begun</extracomment>
        <translation>এটি নিয়ে এগিয়ে যাই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at it or change it</source>
        <extracomment>Button on answers that a person gave: opens them, to be read and changed</extracomment>
        <translation>এটি দেখি বা বদলাই</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Look at it</source>
        <extracomment>Button on a photo story that was kept: opens it</extracomment>
        <translation>দেখুন</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Take this one back</source>
        <extracomment>Button on something a person gave: takes back this one thing</extracomment>
        <translation>এটি ফিরিয়ে নিন</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <location filename="../qml/Follow/ThreadCard.qml" line="+39"/>
        <source>They said: %1</source>
        <extracomment>The last answer to an ask. %1: what they said</extracomment>
        <translation>তাঁরা বলেছেন: %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>আবার দেখতে হবে</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Open: %1</source>
        <extracomment>Opens a finding, an ask or a promise. %1: its words</extracomment>
        <translation>খুলুন: %1</translation>
    </message>
</context>
<context>
    <name>UnderTheTree</name>
    <message>
        <location filename="../qml/Controls/UnderTheTree.qml" line="+42"/>
        <source>Under the tree</source>
        <translation>গাছের তলায়</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set down, never thrown away</source>
        <translation>নামিয়ে রাখা, কখনো ফেলে দেওয়া নয়</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Pick a card first</source>
        <extracomment>Said when somebody presses the empty place under the tree with no card in hand.</extracomment>
        <translation>আগে একটি কার্ড নিন</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Tap here to set it down</source>
        <extracomment>In the empty place under the tree.</extracomment>
        <translation>নামিয়ে রাখতে এখানে চাপুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pick a card, then tap here to set it down</source>
        <translation>একটি কার্ড নিন, নামিয়ে রাখতে এখানে চাপুন</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../qml/Controls/UndoBar.qml" line="+85"/>
        <source>Undo</source>
        <extracomment>Button that takes back what was just done.</extracomment>
        <translation>আগের মতো করুন</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <location filename="../qml/Desk/VerifyPage.qml" line="+18"/>
        <source>Look whether all is whole</source>
        <translation>সব ঠিক আছে কি না দেখুন</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Every entry is signed and chained to the one before. This looks at all of them, opens every picture and voice, and builds anew what the screens show.</source>
        <extracomment>What the check does</extracomment>
        <translation>প্রতিটি লেখায় স্বাক্ষর আছে, আগেরটির সঙ্গে গাঁথা। এটি সব লেখা দেখে, প্রতিটি ছবি ও কণ্ঠ খোলে, আর পর্দায় যা দেখায় তা নতুন করে গড়ে।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Look now</source>
        <extracomment>Button: start the check</extracomment>
        <translation>এখন দেখুন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is looking already.</source>
        <translation>আগে থেকেই দেখা চলছে।</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>All is whole.</source>
        <translation>সব ঠিক আছে।</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) are damaged. The rest is safe.</source>
        <extracomment>%n: damaged things</extracomment>
        <translation>
            <numerusform>%Lnটি জিনিস নষ্ট হয়েছে। বাকি সব নিরাপদ।</numerusform>
            <numerusform>%Lnটি জিনিস নষ্ট হয়েছে। বাকি সব নিরাপদ।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Entries</source>
        <extracomment>What was checked: log entries, signatures, records, pictures and voices</extracomment>
        <translation>লেখা</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Signatures</source>
        <translation>স্বাক্ষর</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Things people gave or made</source>
        <translation>মানুষের দেওয়া বা তৈরি করা জিনিস</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pictures, voices and files</source>
        <translation>ছবি, কণ্ঠ ও ফাইল</translation>
    </message>
</context>
<context>
    <name>VideoWidget</name>
    <message>
        <location filename="../qml/Survey/VideoWidget.qml" line="+48"/>
        <source>The camera is getting ready</source>
        <extracomment>Between pressing &quot;Film now&quot; and the first picture of the film.</extracomment>
        <translation>ক্যামেরা তৈরি হচ্ছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filming · %1</source>
        <extracomment>While a film is recorded. %1: how long it is so far, as &quot;0:24&quot;</extracomment>
        <translation>ভিডিও হচ্ছে · %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop filming</source>
        <extracomment>Button: ends the recording of a film.</extracomment>
        <translation>ভিডিও থামান</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Film now</source>
        <extracomment>Button: begins to record what the camera sees.</extracomment>
        <translation>এখন ভিডিও করুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make a film</source>
        <extracomment>Button: opens the camera to make a film.</extracomment>
        <translation>একটি ভিডিও করুন</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no camera here. You can choose a film that is already on this device.</source>
        <extracomment>The device has no camera; a film or a picture can only be chosen.</extracomment>
        <translation>এখানে ক্যামেরা নেই। যন্ত্রে আগে থেকে থাকা একটি ভিডিও বেছে নিতে পারেন।</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+17"/>
        <source>Choose a film</source>
        <extracomment>Button: picks a film that is already on this device.</extracomment>
        <translation>একটি ভিডিও বেছে নিন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Films (*.webm *.mp4 *.mkv *.mov *.3gp *.ogv)</source>
        <extracomment>Names a kind of file in the file chooser.</extracomment>
        <translation>ভিডিও (*.webm *.mp4 *.mkv *.mov *.3gp *.ogv)</translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <location filename="../qml/Shell/VoiceNotice.qml" line="+44"/>
        <source>There is no voice for these words on this device yet. Ask somebody to read them to you.</source>
        <extracomment>Shown when a hear button was pressed for words in a language this device has no voice for</extracomment>
        <translation>এই কথাগুলোর কণ্ঠ এখনো এই যন্ত্রে নেই। কাউকে পড়ে শোনাতে বলুন।</translation>
    </message>
</context>
<context>
    <name>VoiceRecorder</name>
    <message>
        <location filename="../qml/Controls/VoiceRecorder.qml" line="+26"/>
        <source>Say it</source>
        <extracomment>The large button that starts recording a voice.</extracomment>
        <translation>মুখে বলুন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in any language</source>
        <extracomment>Below &quot;Say it&quot;: people may speak the language they like.</extracomment>
        <translation>যেকোনো ভাষায়</translation>
    </message>
    <message>
        <location line="+30"/>
        <location line="+26"/>
        <source>The microphone is getting ready</source>
        <extracomment>On the large button that starts recording a voice, between pressing it and being heard.
----------
State of a recording, said before the microphone opens: recording, paused, done but not kept, kept.</extracomment>
        <translation>মাইক্রোফোন তৈরি হচ্ছে</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../qml/Survey/SayingStrip.qml" line="+41"/>
        <source>We hear you now</source>
        <translation>আমরা এখন শুনছি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Resting. What you said is here</source>
        <translation>থেমে আছে। আপনার কথা এখানে আছে</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept on this device</source>
        <translation>এই যন্ত্রে রাখা হয়েছে</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear what you said</source>
        <translation>যা বললেন তা শুনুন</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Rest a little</source>
        <extracomment>Below round buttons: rest from recording for a while; go on recording.</extracomment>
        <translation>একটু থামি</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on</source>
        <translation>আরও বলি</translation>
    </message>
    <message>
        <location line="+20"/>
        <location filename="../qml/Survey/SayingStrip.qml" line="+10"/>
        <source>I am done</source>
        <extracomment>Below the large round button: the person has said all.</extracomment>
        <translation>আমার বলা শেষ</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+29"/>
        <source>Again</source>
        <extracomment>Below a round button: throw this recording away and start again.</extracomment>
        <translation>আবার শুরু</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Stop</source>
        <extracomment>Plays the person&apos;s own voice back to them; stops it.</extracomment>
        <translation>থামান</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>শুনুন</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Keep it</source>
        <extracomment>Keeps the recording on this device.</extracomment>
        <translation>রেখে দিন</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The microphone is closed to us.</source>
        <extracomment>The device does not let the app use its microphone.</extracomment>
        <translation>মাইক্রোফোন আমাদের জন্য বন্ধ।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open it in the settings of this device, or write your answer.</source>
        <translation>এই যন্ত্রের সেটিংসে খুলে দিন, বা উত্তর লিখুন।</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>There is no room left on this device.</source>
        <extracomment>The device is full, so that no voice can be recorded.</extracomment>
        <translation>এই যন্ত্রে আর জায়গা নেই।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you said so far is kept. Make room, or write your answer.</source>
        <translation>এ পর্যন্ত যা বলেছেন, রাখা হয়েছে। জায়গা করুন, বা উত্তর লিখুন।</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Or write it</source>
        <extracomment>Below the voice recorder: type the answer in place of saying it.</extracomment>
        <translation>অথবা লিখুন</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <location filename="../qml/Desk/WaitingCard.qml" line="+22"/>
        <source>Only a facilitator&apos;s device decides this.</source>
        <extracomment>Why the buttons cannot be pressed</extracomment>
        <translation>শুধু সহায়কের যন্ত্র এটি ঠিক করে।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something this device cannot read</source>
        <extracomment>Something that waits and that this device cannot read</extracomment>
        <translation>এমন কিছু, যা এই যন্ত্র পড়তে পারে না</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>From %1, on %2</source>
        <extracomment>Where something that waits came from. %1: name of a device, %2: date</extracomment>
        <translation>%1 থেকে, %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From a device nobody let in, on %1</source>
        <extracomment>The same, of a device nobody let in. %1 is left for the date</extracomment>
        <translation>কেউ ঢোকায়নি এমন যন্ত্র থেকে, %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>new</source>
        <extracomment>What waits: something new, or a change of something that is there</extracomment>
        <translation>নতুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a change</source>
        <translation>একটি বদল</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not let in</source>
        <translation>ঢোকানো হয়নি</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Let it in after all</source>
        <extracomment>Button: what waits counts from now on, on every device</extracomment>
        <translation>তবু ঢুকতে দিন</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Let it in</source>
        <translation>ঢুকতে দিন</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Do not let it in</source>
        <extracomment>Button: what waits does not count; it is kept and can be let in later</extracomment>
        <translation>ঢুকতে দেবেন না</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <location filename="../qml/Desk/WaitingPage.qml" line="+19"/>
        <source>What waits to be let in</source>
        <translation>যা ঢোকার অপেক্ষায় আছে</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>These came from a device that was taken out of the group, or that nobody let in. Nobody else sees them until you decide. Every device will follow.</source>
        <extracomment>What this page is for</extracomment>
        <translation>এগুলো এমন যন্ত্র থেকে এসেছে, যেটিকে দল থেকে বাদ দেওয়া হয়েছে বা কেউ ঢোকায়নি। আপনি ঠিক না করা পর্যন্ত আর কেউ এগুলো দেখেন না। সব যন্ত্র তা মেনে চলবে।</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing waits.</source>
        <extracomment>Nothing waits to be let in</extracomment>
        <translation>কিছুই অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Let all of it in</source>
        <extracomment>Button: let in everything that waits</extracomment>
        <translation>সবটাই ঢুকতে দিন</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a facilitator&apos;s device decides this.</source>
        <translation>শুধু সহায়কের যন্ত্র এটি ঠিক করে।</translation>
    </message>
</context>
<context>
    <name>WayFrame</name>
    <message numerus="yes">
        <location filename="../qml/Survey/WayFrame.qml" line="+38"/>
        <source>%Ln point(s) on it.</source>
        <extracomment>What a map shows, for who does not see it. %n: how many points were put down</extracomment>
        <translation>
            <numerusform>এতে %Lnটি বিন্দু।</numerusform>
            <numerusform>এতে %Lnটি বিন্দু।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter puts a point in the middle</source>
        <extracomment>For a screen reader, how the map of a question is used with the keyboard.</extracomment>
        <translation>এন্টার চাপলে মাঝখানে একটি বিন্দু বসে</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <location filename="../qml/Survey/WholePage.qml" line="-230"/>
        <source>Kept on this device</source>
        <translation>এই যন্ত্রে রাখা আছে</translation>
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
        <translation>সব প্রশ্ন</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Another language</source>
        <translation>অন্য ভাষা</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>Add one more</source>
        <translation>আরেকটি যোগ করুন</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>Add: %1</source>
        <translation>যোগ করুন: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%Ln question(s) still need an answer, or Skip.</source>
        <extracomment>Some required answers of the whole survey are missing. %n: how many</extracomment>
        <translation>
            <numerusform>%Ln টি প্রশ্নের এখনো উত্তর দরকার, অথবা বাদ দিন।</numerusform>
            <numerusform>%Ln টি প্রশ্নের এখনো উত্তর দরকার, অথবা বাদ দিন।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>There is no room left here. What you just said is not kept yet.</source>
        <translation>এখানে আর জায়গা নেই। এখন যা বললেন, তা এখনো রাখা হয়নি।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you just said could not be kept yet.</source>
        <translation>এখন যা বললেন, তা এখনো রাখা যায়নি।</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>It was taken out.</source>
        <translation>সেটি বাদ দেওয়া হলো।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your answer was left out.</source>
        <translation>আপনার উত্তর বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Done</source>
        <extracomment>Button below a whole survey: to the list of all answers.</extracomment>
        <translation>হয়েছে</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To the end</source>
        <translation>শেষে যান</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <location filename="../qml/Desk/WordingCard.qml" line="+21"/>
        <source>Somebody</source>
        <extracomment>Somebody whose name is not known here</extracomment>
        <translation>কেউ একজন</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, %2</source>
        <extracomment>Under a wording. %1: who wrote it, %2: date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Choose this one</source>
        <extracomment>Button: this one of several wordings holds from now on</extracomment>
        <translation>এটি বেছে নিন</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2, written by %3</source>
        <extracomment>For those who cannot see the screen. %1: name of the field, %2: the wording, %3: who wrote it</extracomment>
        <translation>%1: %2, লিখেছেন %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only the person who gave this chooses.</source>
        <extracomment>Why the button cannot be pressed</extracomment>
        <translation>যিনি এটি দিয়েছেন, শুধু তিনিই বেছে নেন।</translation>
    </message>
</context>
<context>
    <name>WrittenWidget</name>
    <message>
        <location filename="../qml/Survey/WrittenWidget.qml" line="+22"/>
        <source>The number</source>
        <extracomment>Name of the place where the person writes digits: a telephone number, the number of a house.</extracomment>
        <translation>নম্বর</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your own words</source>
        <extracomment>Name of the place where the person writes an answer in their own words.</extracomment>
        <translation>আপনার নিজের কথায়</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Show what is written</source>
        <extracomment>Button beside writing that is covered with dots: shows the letters.</extracomment>
        <translation>যা লেখা তা দেখান</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Open this address</source>
        <extracomment>Button: opens the address that stands in the answer, where there is a network.</extracomment>
        <translation>এই ঠিকানা খুলুন</translation>
    </message>
</context>
<context>
    <name>uthan::app::GatherViewModel</name>
    <message numerus="yes">
        <location filename="../app/viewmodel/gatherviewmodel.cpp" line="+253"/>
        <source>%Ln answer sheet(s)</source>
        <extracomment>Part of a list, &quot;3 answer sheets&quot;: filled surveys</extracomment>
        <translation>
            <numerusform>%Lnটি উত্তরপত্র</numerusform>
            <numerusform>%Lnটি উত্তরপত্র</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln photo story(s)</source>
        <extracomment>Part of a list, &quot;5 photo stories&quot;</extracomment>
        <translation>
            <numerusform>%Lnটি ছবির গল্প</numerusform>
            <numerusform>%Lnটি ছবির গল্প</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln place(s)</source>
        <extracomment>Part of a list, &quot;2 places&quot;: places put on the map</extracomment>
        <translation>
            <numerusform>%Lnটি জায়গা</numerusform>
            <numerusform>%Lnটি জায়গা</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>, </source>
        <extracomment>Between the parts of a list of three</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 and %2</source>
        <extracomment>Joins the last two of a list: &quot;3 answer sheets and 5 photo stories&quot;</extracomment>
        <translation>%1 ও %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only on this device: %1</source>
        <extracomment>%1 is a list such as &quot;3 answer sheets and 5 photo stories&quot;: not yet held by any other device</extracomment>
        <translation>শুধু এই যন্ত্রে: %1</translation>
    </message>
    <message numerus="yes">
        <location line="-10"/>
        <source>%Ln sealed thing(s)</source>
        <extracomment>Part of a list, &quot;2 sealed things&quot;: kept here for the stewards, this device cannot open them itself</extracomment>
        <translation>
            <numerusform>%Lnটি সিল করা জিনিস</numerusform>
            <numerusform>%Lnটি সিল করা জিনিস</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uthan::app::HubViewModel</name>
    <message>
        <location filename="../app/viewmodel/hubviewmodel.cpp" line="+77"/>
        <source>An address looks like this: https://hub.example.org:8443/</source>
        <extracomment>Below the field for the address of a hub, when what is written there cannot be one</extracomment>
        <translation>ঠিকানা দেখতে এমন: https://hub.example.org:8443/</translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>The hub has what is here. %Ln new thing(s) came in.</source>
        <extracomment>After sharing with the hub. %n: things that came from it</extracomment>
        <translation>
            <numerusform>এখানকার সব হাবে আছে। নতুন %Lnটি জিনিস এসেছে।</numerusform>
            <numerusform>এখানকার সব হাবে আছে। নতুন %Lnটি জিনিস এসেছে।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hub has what is here. Nothing new was there.</source>
        <extracomment>After sharing with the hub, when nothing new came</extracomment>
        <translation>এখানকার সব হাবে আছে। নতুন কিছু ছিল না।</translation>
    </message>
</context>
<context>
    <name>uthan::app::I18n</name>
    <message>
        <location filename="../app/viewmodel/i18n.cpp" line="+188"/>
        <source>%1 %</source>
        <extracomment>A share of a hundred: %1 is the number</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>uthan::app::MapViewModel</name>
    <message>
        <location filename="../app/viewmodel/mapviewmodel.cpp" line="+84"/>
        <source>This device may not say where it is. Move the map to the place instead.</source>
        <translation>এই যন্ত্র কোথায় আছে, তা বলতে পারে না। বদলে মানচিত্রটি জায়গায় সরান।</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This device could not find where it is. Move the map to the place instead.</source>
        <translation>এই যন্ত্র কোথায় আছে, তা খুঁজে পায়নি। বদলে মানচিত্রটি জায়গায় সরান।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device does not know where it is. Move the map to the place instead.</source>
        <translation>এই যন্ত্র কোথায় আছে, তা জানে না। বদলে মানচিত্রটি জায়গায় সরান।</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>kept by its keepers, not shown</source>
        <extracomment>Where a place is, when only its keepers may know</extracomment>
        <translation>রক্ষকদের কাছে রাখা, দেখানো হয় না</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 m</source>
        <extracomment>A short distance; %1 is a number</extracomment>
        <translation>%1 মি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 km</source>
        <extracomment>A long distance; %1 is a number</extracomment>
        <translation>%1 কিমি</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>here</source>
        <extracomment>Where a place is: at the middle of the map</extracomment>
        <translation>এখানে</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 north</source>
        <extracomment>Distance and direction from the middle of the map, as in &quot;300 m north&quot;; the same for the seven that follow</extracomment>
        <translation>%1 উত্তর দিকে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 north-east</source>
        <translation>%1 উত্তর-পূর্ব দিকে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 east</source>
        <translation>%1 পূর্ব দিকে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south-east</source>
        <translation>%1 দক্ষিণ-পূর্ব দিকে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south</source>
        <translation>%1 দক্ষিণ দিকে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south-west</source>
        <translation>%1 দক্ষিণ-পশ্চিম দিকে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 west</source>
        <translation>%1 পশ্চিম দিকে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 north-west</source>
        <translation>%1 উত্তর-পশ্চিম দিকে</translation>
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
        <translation>মানচিত্রে এখনো কিছু নেই</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Near: %1</source>
        <extracomment>Said of the map for people who do not see it; %1 is a list of places with distance and direction</extracomment>
        <translation>কাছে আছে: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../app/viewmodel/mapplacing.cpp" line="+296"/>
        <source>%1: it is on the map now</source>
        <extracomment>A place was put on the map; %1 is its sign, &quot;Clinic or hospital&quot;</extracomment>
        <translation>%1: এখন মানচিত্রে আছে</translation>
    </message>
</context>
<context>
    <name>uthan::app::NearbyViewModel</name>
    <message>
        <location filename="../app/viewmodel/nearbyprogress.cpp" line="+41"/>
        <source>nothing to bring</source>
        <extracomment>Beside a sort of thing while sharing: none of it has to go</extracomment>
        <translation>নেওয়ার কিছু নেই</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>all %1</source>
        <extracomment>Beside a sort of thing while sharing: all have gone. %1: how many</extracomment>
        <translation>সব কটি: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2</source>
        <extracomment>Beside a sort of thing while sharing. %1 of %2 have gone</extracomment>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>after, %1 MB</source>
        <extracomment>Beside a sort of thing while sharing: its turn comes later. %1: megabytes</extracomment>
        <translation>পরে, %1 MB</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>after</source>
        <extracomment>Beside a sort of thing while sharing: its turn comes later</extracomment>
        <translation>পরে</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 MB left</source>
        <extracomment>While sharing. %1: megabytes that have not gone yet</extracomment>
        <translation>আর %1 MB বাকি</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 MB left, less than a minute</source>
        <translation>আর %1 MB বাকি, এক মিনিটের কম</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 MB left, about %Ln minute(s)</source>
        <extracomment>While sharing. %1: megabytes that have not gone yet, %n: minutes</extracomment>
        <translation>
            <numerusform>আর %1 MB বাকি, প্রায় %Ln মিনিট</numerusform>
            <numerusform>আর %1 MB বাকি, প্রায় %Ln মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Answers and words</source>
        <extracomment>Sorts of things while sharing, small ones first</extracomment>
        <translation>উত্তর ও কথা</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Small pictures</source>
        <translation>ছোট ছবি</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voices</source>
        <translation>কণ্ঠ</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Full pictures</source>
        <translation>পুরো ছবি</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/nearbyviewmodel.cpp" line="+78"/>
        <source>sharing now</source>
        <extracomment>Of a person near: things are going between the two devices now</extracomment>
        <translation>এখন ভাগ হচ্ছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>has it all</source>
        <translation>সব আছে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is near</source>
        <translation>কাছে আছে</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>An address looks like this: 192.168.43.1:40213</source>
        <extracomment>Below the field where one writes the address of another device</extracomment>
        <translation>ঠিকানা দেখতে এমন: 192.168.43.1:40213</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>This device is on no Wi-Fi. Join one, or open a hotspot, then try again.</source>
        <extracomment>Sharing nearby: the device has no network to share over</extracomment>
        <translation>এই যন্ত্র কোনো ওয়াই-ফাইতে নেই। একটিতে যোগ দিন বা হটস্পট খুলুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>%1 and this device hold the same now. %Ln new thing(s) came in.</source>
        <extracomment>After sharing. %1: the other device, &quot;Tania&apos;s tablet&quot;. %n: things that came from it</extracomment>
        <translation>
            <numerusform>%1 ও এই যন্ত্রে এখন একই জিনিস আছে। নতুন %Ln-টি জিনিস এসেছে।</numerusform>
            <numerusform>%1 ও এই যন্ত্রে এখন একই জিনিস আছে। নতুন %Ln-টি জিনিস এসেছে।</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 and this device hold the same now.</source>
        <extracomment>After sharing, when nothing new came in. %1: the other device</extracomment>
        <translation>%1 ও এই যন্ত্রে এখন একই জিনিস আছে।</translation>
    </message>
</context>
<context>
    <name>uthan::app::RoomViewModel</name>
    <message>
        <location filename="../app/viewmodel/roomviewmodel.cpp" line="+63"/>
        <source>This picture is not on this device yet. It comes when you share.</source>
        <translation>এই ছবি এখনো এই যন্ত্রে নেই। ভাগ করার সময় আসবে।</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>This picture was cleared from this device. It is on %Ln other device(s).</source>
        <translation>
            <numerusform>এই ছবি এই যন্ত্র থেকে সরানো হয়েছে। অন্য %Lnটি যন্ত্রে আছে।</numerusform>
            <numerusform>এই ছবি এই যন্ত্র থেকে সরানো হয়েছে। অন্য %Lnটি যন্ত্রে আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>This picture has not come to this device yet. It is on %Ln other device(s).</source>
        <extracomment>In place of a picture that is still to come. %n: devices</extracomment>
        <translation>
            <numerusform>এই ছবি এখনো এই যন্ত্রে আসেনি। অন্য %Lnটি যন্ত্রে আছে।</numerusform>
            <numerusform>এই ছবি এখনো এই যন্ত্রে আসেনি। অন্য %Lnটি যন্ত্রে আছে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uthan::app::ShareViewModel</name>
    <message>
        <location filename="../app/viewmodel/shareviewmodel.cpp" line="+92"/>
        <source>Home folder</source>
        <extracomment>A place to put files: the person&apos;s own folder on this computer</extracomment>
        <translation>হোম ফোল্ডার</translation>
    </message>
</context>
<context>
    <name>uthan::app::StoriesViewModel</name>
    <message>
        <location filename="../app/viewmodel/storiesviewmodel.cpp" line="+238"/>
        <source>Somebody in the picture</source>
        <extracomment>How we call somebody in a picture whom its maker has not named</extracomment>
        <translation>ছবির কেউ একজন</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: not asked yet</source>
        <extracomment>Why a photo story waits; %1 is how its maker calls the person in the picture: &quot;My grandson&quot;</extracomment>
        <translation>%1: এখনো জিজ্ঞেস করা হয়নি</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 said no. Cover that part, or keep the story to yourself.</source>
        <translation>%1 না বলেছেন। সেই অংশ ঢাকুন, বা গল্পটি নিজের কাছে রাখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: a parent or guardian must say yes too</source>
        <translation>%1: মা-বাবা বা অভিভাবককেও হ্যাঁ বলতে হবে</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: a parent or guardian said no. Cover that part, or keep the story to yourself.</source>
        <translation>%1: মা-বাবা বা অভিভাবক না বলেছেন। সেই অংশ ঢাকুন, বা গল্পটি নিজের কাছে রাখুন।</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You have not said that the group may talk about it</source>
        <translation>দল এটি নিয়ে আলোচনা করতে পারে, আপনি তা এখনো বলেননি</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When you joined you said that nothing of yours is shown in talks</source>
        <translation>যোগ দেওয়ার সময় বলেছেন, আপনার কিছু আলোচনায় দেখানো হবে না</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>A parent or guardian of who made it must say yes too</source>
        <extracomment>Why a photo story waits: who made it is a child</extracomment>
        <translation>যিনি এটি বানিয়েছেন তাঁর মা-বাবা বা অভিভাবককেও হ্যাঁ বলতে হবে</translation>
    </message>
</context>
</TS>
