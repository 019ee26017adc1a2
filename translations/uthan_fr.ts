<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutStep</name>
    <message>
        <location filename="../qml/Welcome/AboutStep.qml" line="+17"/>
        <source>Here you tell what you know: by answering questions, with a photo, or on a map. You can always speak in place of writing.</source>
        <extracomment>What this is, first of three sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you give goes to the people of this programme, and to nobody else. They look at it together and decide what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You decide what may be done with it. You can stop whenever you want, and take it back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>What is this?</source>
        <extracomment>Title of the page that says what this is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Go on</source>
        <extracomment>Button to the next step</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <location filename="../qml/Me/AgreedPage.qml" line="+20"/>
        <source>What I agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>When you say no to something now, it is not used for that from now on. What was already printed or shown cannot be called back.</source>
        <extracomment>Below what was agreed to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go through it again</source>
        <extracomment>Button: goes through the uses again</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudioButton</name>
    <message>
        <location filename="../qml/Controls/AudioButton.qml" line="+24"/>
        <source>Hear</source>
        <extracomment>Name of the round button that reads something aloud. %1 is the text it reads.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stop the voice</source>
        <extracomment>Name of the same button while the voice is playing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No voice here yet</source>
        <extracomment>Said by a screen reader for a text that nobody has recorded yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <location filename="../qml/Controls/AvatarButton.qml" line="+18"/>
        <source>Me</source>
        <extracomment>Name of the person&apos;s patch, which opens their own page. %1 is the name they chose.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Me, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <location filename="../qml/Welcome/CodeField.qml" line="+8"/>
        <source>The ten letters and numbers of your code</source>
        <extracomment>Field for the ten letters and digits of the receipt code</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../qml/Welcome/CodeStep.qml" line="+21"/>
        <source>Good that you are back</source>
        <extracomment>Title of the page for people who were here before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Write the code you were given the first time. It opens what you began.</source>
        <extracomment>Above the field for the receipt code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A code has ten letters and numbers. Please look at it again.</source>
        <extracomment>Under the field: what was written has not the form of a code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>We find nothing under this code on this device.</source>
        <extracomment>Under the field: nobody on this device has that code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work just now. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looking …</source>
        <extracomment>Button: opens what belongs to the code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write your code first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <location filename="../qml/Welcome/ConsentCard.qml" line="+23"/>
        <source>Before you begin</source>
        <extracomment>Title above the cards that say what taking part means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 / %2</source>
        <extracomment>Place in a row: %1 of %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not now</source>
        <extracomment>Ends kindly without taking part</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentScope</name>
    <message>
        <location filename="../qml/Welcome/ConsentScope.qml" line="+16"/>
        <source>May we do this?</source>
        <extracomment>Asked before one use that follows, such as &quot;Use my words without my name&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What we may do</source>
        <extracomment>Title above the uses a person agrees to one at a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+35"/>
        <source>This one is needed to take part. If you say no, we stop here and keep nothing.</source>
        <extracomment>Below the one use without which a person cannot take part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Yes</source>
        <extracomment>Answer to: may we do this?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No</source>
        <extracomment>Answer to: may we do this?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This could not be kept. Make some room on the device and try again.</source>
        <extracomment>What was agreed could not be written to the device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say yes or no first</source>
        <extracomment>Said when Go on is pressed before yes or no</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <location filename="../qml/Welcome/ConsentStep.qml" line="+46"/>
        <source>This programme has not yet agreed on what people are asked before they take part</source>
        <extracomment>The programme has no consent words yet, so nobody can take part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask the person who looks after the programme. Until then nothing can be given here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclinedStep</name>
    <message>
        <location filename="../qml/Welcome/DeclinedStep.qml" line="+15"/>
        <source>That is fine. We keep nothing about you. You are welcome whenever you like.</source>
        <extracomment>When a person does not take part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Next person</source>
        <extracomment>Button: the device goes to somebody else</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FallbackBadge</name>
    <message>
        <location filename="../qml/Controls/FallbackBadge.qml" line="+14"/>
        <source>Shown in %1</source>
        <extracomment>Said by a screen reader beside a text that is not translated yet. %1 is the language it is in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <location filename="../qml/Shell/FirstStartPage.qml" line="+26"/>
        <source>Welcome to the courtyard</source>
        <extracomment>First screen ever on a device; a greeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Here neighbours gather what they know, and make sense of it together. Everything stays on this device until you share it.</source>
        <extracomment>What the app is for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>That did not work. Nothing was changed.</source>
        <extracomment>The new programme could not be made</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Begin a programme</source>
        <extracomment>Choice on the first screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For the first device of a community. It becomes its keeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Join a programme</source>
        <extracomment>Choice on the first screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else already has it. You need a memory stick and that person beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>One moment: the courtyard is being swept …</source>
        <extracomment>Shown while the programme&apos;s folder is being made</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <location filename="../qml/Gather/GatherPage.qml" line="+18"/>
        <source>What do you want to tell today?</source>
        <extracomment>The question on the home page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Answer questions</source>
        <extracomment>Card on the home page: opens the survey</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 done</source>
        <extracomment>How far one is in the survey. %1: questions answered, %2: questions there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Tell with a photo</source>
        <extracomment>Card on the home page: makes a photo story</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what keeps you waiting, or what helps</source>
        <extracomment>Under &quot;Tell with a photo&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Put it on the map</source>
        <extracomment>Card on the home page: puts a place on the map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A place that is good, hard to reach, or missing</source>
        <extracomment>Under &quot;Put it on the map&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>My things</source>
        <extracomment>Card on the home page: what this person gave or began</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) you gave or began</source>
        <extracomment>Under &quot;My things&quot;: how many this person gave or began</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../qml/Shell/HelpPage.qml" line="+17"/>
        <source>Hear: reads what stands beside it. Press again to stop.</source>
        <extracomment>Help: what the loudspeaker sign does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say it: the red button records your voice. You can listen, and do it again.</source>
        <extracomment>Help: what the microphone sign does. Red is only ever a person&apos;s voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave out: no question has to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back: nothing you gave is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only on this phone: no other device holds it yet. Share passes it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share: gives things to the devices of other people in the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your patch: language, text size, what you agreed to, taking back, next person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Desk: for those who look after the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Help</source>
        <extracomment>Title of the help page</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <location filename="../qml/Welcome/LanguageCard.qml" line="+25"/>
        <source>%1, %2, %3 of %4</source>
        <extracomment>A language card for a screen reader. %1: name of the language, %2: its greeting, %3: place in the row, %4: how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The app&apos;s own words are in English</source>
        <extracomment>Said by a screen reader for a language the app is not translated to yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <location filename="../qml/Welcome/LanguageStep.qml" line="+45"/>
        <source>Desk</source>
        <extracomment>Sign on the first page that leads to the Desk, for those who look after the programme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Languages</source>
        <extracomment>Accessible name of the group of language cards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>I have a code</source>
        <extracomment>Button for people who were here before and have their receipt code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Text size, %1</source>
        <extracomment>Name of the button that makes the text larger step by step. %1 is the size now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Touch your language first</source>
        <extracomment>Said when the button to go on is pressed before a language was touched</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../qml/Shell/Main.qml" line="+20"/>
        <source>Uthan</source>
        <extracomment>Title of the window; the name of the app. %1 is the name of the programme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Uthan: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <location filename="../qml/Me/MePage.qml" line="+22"/>
        <source>Me</source>
        <extracomment>Title of the person&apos;s own page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When you hand this device on, everything you said is closed. Only your code opens it again.</source>
        <extracomment>Above the button that hands the device on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Next person</source>
        <extracomment>Button: closes everything of this person and goes to the language cards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Language</source>
        <extracomment>Heading above the languages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The app&apos;s own words are in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The app&apos;s own words are not in %1 yet, so they stay in English. Questions are shown in %1 where the survey has it.</source>
        <extracomment>Shown when the chosen language has no translation of the app yet. %1 is that language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Text size</source>
        <extracomment>Heading above the text sizes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Look</source>
        <extracomment>Heading above light, dark, high contrast</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>As the device</source>
        <extracomment>Look: follow what the device is set to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Light</source>
        <extracomment>Look: light colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dark</source>
        <extracomment>Look: dark colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Strong contrast</source>
        <extracomment>Look: black on white, thick edges</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sound</source>
        <extracomment>Heading above sound on and off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>On</source>
        <extracomment>Sound is on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Off</source>
        <extracomment>Sound is off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What is mine</source>
        <extracomment>Heading above consent and taking back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What I agreed to</source>
        <extracomment>Opens the list of uses the person said yes or no to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it, or change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Take back</source>
        <extracomment>Opens the page where everything under a code is taken back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With your code, all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For those who look after the programme</source>
        <extracomment>Under Desk</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <location filename="../qml/Controls/NavBar.qml" line="+22"/>
        <source>Places</source>
        <extracomment>Name of the bar with the four places of the app, for a screen reader.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProgrammeForm</name>
    <message>
        <location filename="../qml/Shell/NewProgrammeForm.qml" line="+19"/>
        <source>What is the programme called?</source>
        <extracomment>Field: name of a new programme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What do people call this device?</source>
        <extracomment>Field: a name for this device that people recognise, like &quot;Tania&apos;s tablet&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The library&apos;s tablet</source>
        <extracomment>Example of a device&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please fill in the names first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="../qml/Controls/PageHeader.qml" line="+45"/>
        <source>Back</source>
        <extracomment>Name of the arrow that goes to the page before. Nothing is lost by it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Help</source>
        <extracomment>Name of the sign that opens help for this page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatchStep</name>
    <message>
        <location filename="../qml/Welcome/PatchStep.qml" line="+21"/>
        <source>Choose your patch</source>
        <extracomment>Title of the page where a person chooses a cloth patch that stands for them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It stands for you here. Nobody needs your name.</source>
        <extracomment>On the page where a person chooses a cloth patch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Pattern %1</source>
        <extracomment>Name of a cloth pattern for a screen reader. %1: number, 1 to 12</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Its colour</source>
        <extracomment>Heading above six colours for the patch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Colour %1</source>
        <extracomment>Name of a colour for a screen reader. %1: number, 1 to 6</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What may we call you? An invented name. You can leave it out.</source>
        <extracomment>Field: an invented name for oneself; may stay empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch a patch first</source>
        <extracomment>Said when the button is pressed before a patch was chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <location filename="../qml/Shell/Places.qml" line="+28"/>
        <source>Gather</source>
        <extracomment>The place where one person gives: answers, photos, places. One word, a verb</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Talk</source>
        <extracomment>The place for what the group does in the same room. One word, a verb</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Follow</source>
        <extracomment>The place for what was found and what became of it. One word, a verb</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Share</source>
        <extracomment>The place for passing things to other people&apos;s devices. One word, a verb</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Desk</source>
        <extracomment>The place for those who look after the programme. One word</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../qml/Welcome/PracticeStep.qml" line="+17"/>
        <source>What do you like doing most?</source>
        <extracomment>The practice question. Nothing of it is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Talking with neighbours</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taking photos</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Walking around</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Let us try one</source>
        <extracomment>Title of the page with one question to try</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Touch what fits. The round sign reads it to you. This answer is not kept.</source>
        <extracomment>Below the practice question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+34"/>
        <source>That is all there is to it. Touch another one to change it, or go on.</source>
        <extracomment>After the practice question was answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave out</source>
        <extracomment>Leaves a question out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Touch an answer, or leave it out</source>
        <extracomment>Said when Go on is pressed before an answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <location filename="../app/viewmodel/problemwords.cpp" line="+11"/>
        <source>There is no room left. Everything that was kept is safe. Make some room, then try again.</source>
        <extracomment>The storage of the device or stick is full</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This place does not let us read or write. Choose another place.</source>
        <extracomment>The operating system does not let us write or read there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Uthan is already open with these things. Close the other window first.</source>
        <extracomment>A second window of the program has the same programme open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The stick is not there any more. Put it in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not there any more. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This was made by a newer Uthan. Bring this one up to date, then try again.</source>
        <extracomment>Written by a later version of the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That word does not open this copy. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This belongs to another group, or we were not let in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The rules of the group do not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device has no such part, or it is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stopped. What was done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Something went wrong here. What was kept is safe. Try again, or ask a facilitator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This file is only half there. Nothing was changed. Copy it to the stick again.</source>
        <extracomment>A share file on a stick is only half copied or its bytes changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This survey file is broken. Nothing was brought in. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+16"/>
        <source>This file is not a picture we can open. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-14"/>
        <source>This copy is broken. Nothing was changed. Use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A part of what is kept here is damaged. The rest is safe. Ask a facilitator to look at the Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This survey has something to mend first. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This file is not something Uthan shares. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>We do not understand this file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../qml/Controls/Rail.qml" line="+28"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <location filename="../qml/Welcome/ReceiptStep.qml" line="+16"/>
        <source>Copy it down or take a photo of it. With this code you come back to what you began, and take back what you gave. We do not keep it and cannot tell it to you again.</source>
        <extracomment>Under the receipt code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Your code</source>
        <extracomment>Title of the page with the receipt code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+41"/>
        <source>The same code as a picture for a camera</source>
        <extracomment>What the QR code is, for a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This could not be kept. Make some room on the device and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>I have it</source>
        <extracomment>Button: the person has copied the receipt code</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../qml/Controls/Sheet.qml" line="+70"/>
        <source>Close</source>
        <extracomment>Name of the cross that puts a sheet away without changing anything.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../qml/Controls/StatusLine.qml" line="+16"/>
        <source>Opens Share</source>
        <extracomment>Said by a screen reader after the sentence about what is only on this phone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../qml/Controls/Stepper.qml" line="+36"/>
        <source>%1, %2</source>
        <extracomment>Name of a counter for a screen reader. %1: what is counted, %2: how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>One less: %1</source>
        <extracomment>Name of the button that takes one away. %1: what is counted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are none to take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>One more: %1</source>
        <extracomment>Name of the button that adds one. %1: what is counted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There cannot be more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StitchProgress</name>
    <message>
        <location filename="../qml/Controls/StitchProgress.qml" line="+30"/>
        <source>%1 of %2</source>
        <extracomment>Progress read by a screen reader. %1: what it is about, %2: how many are done, %3: how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <location filename="../qml/Shell/StoppedPage.qml" line="+17"/>
        <source>This programme is already open on this device</source>
        <extracomment>The same programme is open in a second window; first line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look for its other window and go on there, or close it and try again here. Nothing is lost.</source>
        <extracomment>… what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something in this programme&apos;s folder cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We have changed nothing. Do not delete the folder. Show this page to the person who looks after the programme: they can bring it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This programme was kept by a newer Uthan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Put the newer Uthan on this device, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Make some room on the device, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device does not let us open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Ask the person who looks after the device to let you read and write this folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The programme could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We have changed nothing. Try again, or show this page to the person who looks after the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Try again</source>
        <extracomment>Button that opens the programme again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>For the person who helps</source>
        <extracomment>Heading of the technical lines below, which a helper may need</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <location filename="../qml/Gather/SurveysPage.qml" line="+22"/>
        <source>Answer questions</source>
        <extracomment>Title of the list of surveys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There are no questions here yet.</source>
        <extracomment>The programme has no survey yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>They are brought in at the Desk, or come from another device when you share.</source>
        <extracomment>Where surveys come from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>You gave your answers %Ln time(s)</source>
        <extracomment>On a survey: how often this person has given answers</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackPage</name>
    <message>
        <location filename="../qml/Me/TakeBackPage.qml" line="+22"/>
        <location line="+58"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="-45"/>
        <source>%Ln thing(s) taken back. They are gone from this device. Other devices let go of them when they share next.</source>
        <extracomment>After taking back by code</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Everything given under your code goes: answers, photos, voices, places. It cannot be brought again.</source>
        <extracomment>What taking back does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.</source>
        <extracomment>What taking back cannot do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>A code has ten letters and numbers. Please look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We find nothing under this code on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work just now. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Yes, take everything back</source>
        <extracomment>First press of the button that takes everything back, then the second</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write your code first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <location filename="../qml/Gather/ThingsPage.qml" line="+17"/>
        <source>Answers</source>
        <extracomment>A kind of thing a person gave: a filled survey</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Photo story</source>
        <extracomment>A kind of thing a person gave</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <extracomment>A kind of thing a person gave: a place on the map</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>My things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>You have not given anything yet.</source>
        <extracomment>This person has not given anything yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+35"/>
        <source>%1, %2</source>
        <extracomment>Under a thing of mine. %1: what it is, %2: the day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begun, not given yet</source>
        <extracomment>A thing begun and not finished; only its maker&apos;s, never shared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only on this phone</source>
        <extracomment>Where a thing is: no other device has it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln other device(s) hold it</source>
        <extracomment>Where a thing is: how many other devices have it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Go on with it</source>
        <extracomment>Button on a thing that was begun</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../qml/Controls/UndoBar.qml" line="+70"/>
        <source>Undo</source>
        <extracomment>Button that takes back what was just done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <location filename="../qml/Shell/VoiceNotice.qml" line="+44"/>
        <source>There is no voice for these words on this device yet. Ask somebody to read them to you.</source>
        <extracomment>Shown when a hear button was pressed for words in a language this device has no voice for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uthan::app::GatherViewModel</name>
    <message numerus="yes">
        <location filename="../app/viewmodel/gatherviewmodel.cpp" line="+224"/>
        <source>%Ln answer sheet(s)</source>
        <extracomment>Part of a list, &quot;3 answer sheets&quot;: filled surveys</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln photo story(s)</source>
        <extracomment>Part of a list, &quot;5 photo stories&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln place(s)</source>
        <extracomment>Part of a list, &quot;2 places&quot;: places put on the map</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>, </source>
        <extracomment>Between the parts of a list of three</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 and %2</source>
        <extracomment>Joins the last two of a list: &quot;3 answer sheets and 5 photo stories&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only on this phone: %1</source>
        <extracomment>%1 is a list such as &quot;3 answer sheets and 5 photo stories&quot;: not yet held by any other device</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uthan::app::I18n</name>
    <message>
        <location filename="../app/viewmodel/i18n.cpp" line="+170"/>
        <source>%1 %</source>
        <extracomment>A share of a hundred: %1 is the number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
