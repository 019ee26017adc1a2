<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutStep</name>
    <message>
        <location filename="../qml/Welcome/AboutStep.qml" line="+17"/>
        <source>Here you tell what you know: by answering questions, with a photo, or on a map. You can always speak in place of writing.</source>
        <extracomment>What this is, first of three sentences</extracomment>
        <translation>Ici, vous dites ce que vous savez&#xa0;: avec des réponses, une photo ou une carte. Vous pouvez toujours parler au lieu d’écrire.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you give goes to the people of this programme, and to nobody else. They look at it together and decide what to do.</source>
        <translation>Ce que vous donnez va aux gens de ce programme, et à personne d’autre. Ils le regardent ensemble et décident quoi faire.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You decide what may be done with it. You can stop whenever you want, and take it back later.</source>
        <translation>Vous décidez ce qu’on peut en faire. Vous pouvez arrêter quand vous voulez, et le retirer plus tard.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>What is this?</source>
        <extracomment>Title of the page that says what this is</extracomment>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Go on</source>
        <extracomment>Button to the next step</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>AcknowledgeWidget</name>
    <message>
        <location filename="../qml/Survey/AcknowledgeWidget.qml" line="+17"/>
        <location filename="../app/viewmodel/answerwords.cpp" line="+70"/>
        <source>Yes, I have seen this</source>
        <extracomment>The one choice of a question that only asks whether something was seen or understood.</extracomment>
        <translation>Oui, j’ai vu ceci</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <location filename="../qml/Share/AddressPart.qml" line="+21"/>
        <source>Somebody near is not shown?</source>
        <extracomment>Button: opens a field for the address of a device that is near but not found</extracomment>
        <translation>Quelqu’un de proche ne s’affiche pas ?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Write this on the other device:</source>
        <extracomment>Before this device&apos;s address on the network, like 192.168.43.1:40213</extracomment>
        <translation>Écrivez ceci sur l’autre appareil :</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Or write here what the other device shows</source>
        <extracomment>Name of a field: the address the other device shows</extracomment>
        <translation>Ou écrivez ici ce que montre l’autre appareil</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Share with that device</source>
        <extracomment>Button: share with the device whose address was written</extracomment>
        <translation>Partager avec cet appareil</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until this exchange is done.</source>
        <translation>Attendez la fin de cet échange.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please write the address first.</source>
        <extracomment>Why the button does nothing yet: the address field is empty</extracomment>
        <translation>Écrivez d’abord l’adresse.</translation>
    </message>
</context>
<context>
    <name>AgreedPage</name>
    <message>
        <location filename="../qml/Me/AgreedPage.qml" line="+20"/>
        <source>What I agreed to</source>
        <translation>Ce que j’ai accepté</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>When you say no to something now, it is not used for that from now on. What was already printed or shown cannot be called back.</source>
        <extracomment>Below what was agreed to</extracomment>
        <translation>Si vous dites non maintenant, on arrête de s’en servir pour cela. Ce qui a déjà été imprimé ou montré ne peut pas être repris.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go through it again</source>
        <extracomment>Button: goes through the uses again</extracomment>
        <translation>Tout revoir</translation>
    </message>
</context>
<context>
    <name>AnotherRow</name>
    <message>
        <location filename="../qml/Survey/AnotherRow.qml" line="+54"/>
        <source>Is there one to tell about?</source>
        <extracomment>Asked before the first row of a list (people, places, …) is told about.</extracomment>
        <translation>Y en a-t-il un dont parler ?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Is there another one?</source>
        <extracomment>Asked after the rows of a list that are already told about.</extracomment>
        <translation>Y en a-t-il un autre ?</translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>Show all %Ln</source>
        <extracomment>Button: shows all rows of a long list. %n: how many there are</extracomment>
        <translation>
            <numerusform>Montrer le %Ln</numerusform>
            <numerusform>Montrer les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, begin with one</source>
        <extracomment>Button: begins the first row of a list.</extracomment>
        <translation>Oui, commencer par un</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, add one more</source>
        <extracomment>Button: adds one more row to a list, for example one more person.</extracomment>
        <translation>Oui, en ajouter un</translation>
    </message>
</context>
<context>
    <name>Art</name>
    <message>
        <location filename="../qml/Controls/Art.qml" line="+18"/>
        <source>This picture did not come along: %1</source>
        <extracomment>In place of a picture that a survey should show, and that was never brought to this device. %1: its file</extracomment>
        <translation>Cette image n’est pas venue avec : %1</translation>
    </message>
</context>
<context>
    <name>AskNearby</name>
    <message>
        <location filename="../qml/Share/AskNearby.qml" line="+31"/>
        <source>Are the same six digits on the other screen? Its person says yes there.</source>
        <extracomment>While joining: the same digits must be on the inviter&apos;s screen</extracomment>
        <translation>Les six mêmes chiffres sont-ils sur l’autre écran ? L’autre personne y dit oui.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You are in. What the group has is coming now.</source>
        <extracomment>While joining: let in, things are coming</extracomment>
        <translation>Vous êtes dans le groupe. Ce qu’il garde arrive maintenant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Asking. The other person says yes on their screen.</source>
        <extracomment>While joining: the other person must say yes</extracomment>
        <translation>Demande en cours. L’autre personne dit oui sur son écran.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Stop. Ask later</source>
        <extracomment>Button: stop asking to be let in</extracomment>
        <translation>Arrêter. Demander plus tard</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Be on the same Wi-Fi or hotspot as somebody in the group. They choose “Let somebody in” on their Share page and show you a code.</source>
        <translation>Soyez sur le même Wi-Fi ou point d’accès que quelqu’un du groupe. Cette personne choisit « Faire entrer quelqu’un » sur sa page Partager et vous montre un code.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Stop looking</source>
        <translation>Arrêter de chercher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read the code with the camera</source>
        <extracomment>Button: opens the camera to read the code for joining</extracomment>
        <translation>Lire le code avec la caméra</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device has no camera. Write the code or the address below.</source>
        <extracomment>Why the button does nothing: the device has no camera</extracomment>
        <translation>Cet appareil n’a pas d’appareil photo. Écrivez le code ou l’adresse ci-dessous.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Choose a picture of the code</source>
        <extracomment>Button: a picture of the code that is already on this device</extracomment>
        <translation>Choisir une image du code</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Or write the address the other device shows</source>
        <extracomment>Name of a field: the code for joining, or an address like 192.168.43.1:40213</extracomment>
        <translation>Ou écrivez l’adresse que montre l’autre appareil</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ask there to be let in</source>
        <extracomment>Button: ask the device whose address or code was written to be let in</extracomment>
        <translation>Demander à y entrer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please write the address first.</source>
        <translation>Écrivez d’abord l’adresse.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask the group that is near</source>
        <extracomment>Button: a group near lets newcomers in now; both people then compare six digits</extracomment>
        <translation>Demander au groupe tout proche</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Choose a picture</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>AskThree</name>
    <message>
        <location filename="../qml/PhotoStory/AskThree.qml" line="+38"/>
        <source>Yes</source>
        <extracomment>An answer to whether one&apos;s picture may be shown</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ask later</source>
        <extracomment>The person was not asked yet</extracomment>
        <translation>Demander plus tard</translation>
    </message>
</context>
<context>
    <name>AskToJoin</name>
    <message>
        <location filename="../qml/Share/AskToJoin.qml" line="+24"/>
        <source>Or with a stick</source>
        <extracomment>Heading over the way to join by a USB stick</extracomment>
        <translation>Ou avec une clé</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>1. Put the stick in and leave your question on it.</source>
        <translation>1. Mettez la clé USB et laissez votre demande dessus.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2. Take it to somebody in the group. You both see the same six digits.</source>
        <translation>2. Apportez-la à quelqu’un du groupe. Chacun voit les mêmes six chiffres.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>3. Bring it back and take in what is on it.</source>
        <translation>3. Rapportez-la ici et prenez ce qui est dessus.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The six digits are</source>
        <translation>Les six chiffres sont</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Leave the question here</source>
        <extracomment>Button: write the question to be let in onto the stick</extracomment>
        <translation>Laisser la demande ici</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Take in what is here</source>
        <extracomment>Button: take in the answer of the group from the stick</extracomment>
        <translation>Prendre ce qui est ici</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Look again for a stick</source>
        <extracomment>Button: look for USB sticks again</extracomment>
        <translation>Chercher encore une clé USB</translation>
    </message>
</context>
<context>
    <name>AudioButton</name>
    <message>
        <location filename="../qml/Controls/AudioButton.qml" line="+24"/>
        <source>Hear</source>
        <extracomment>Name of the round button that reads something aloud. %1 is the text it reads.</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear: %1</source>
        <translation>Écouter&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stop the voice</source>
        <extracomment>Name of the same button while the voice is playing.</extracomment>
        <translation>Arrêter la voix</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No voice here yet</source>
        <extracomment>Said by a screen reader for a text that nobody has recorded yet.</extracomment>
        <translation>Pas encore de voix ici</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <location filename="../qml/Controls/AvatarButton.qml" line="+18"/>
        <source>Me</source>
        <extracomment>Name of the person&apos;s patch, which opens their own page. %1 is the name they chose.</extracomment>
        <translation>Moi</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Me, %1</source>
        <translation>Moi, %1</translation>
    </message>
</context>
<context>
    <name>BarcodeWidget</name>
    <message>
        <location filename="../qml/Survey/BarcodeWidget.qml" line="+39"/>
        <source>Hold the code before the camera.</source>
        <extracomment>While the camera looks for a bar code.</extracomment>
        <translation>Tenez le code devant la caméra.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Stop looking</source>
        <translation>Arrêter de chercher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read the code with the camera</source>
        <extracomment>Button: opens the camera to read a bar code.</extracomment>
        <translation>Lire le code avec la caméra</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Choose a picture of it</source>
        <extracomment>Button: a picture of a bar code that is already on this device.</extracomment>
        <translation>Choisir une image du code</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The code</source>
        <extracomment>Name of the place where one writes what stands below a bar code.</extracomment>
        <translation>Le code</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Or write what stands below the lines</source>
        <translation>Ou écrivez ce qui est sous les lignes</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Choose a picture</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>BearingWidget</name>
    <message>
        <location filename="../qml/Survey/BearingWidget.qml" line="+17"/>
        <source>North-west</source>
        <extracomment>A direction on the ground, as are the seven that follow.</extracomment>
        <translation>Nord-ouest</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>North-east</source>
        <translation>Nord-est</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>West</source>
        <translation>Ouest</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>East</source>
        <translation>Est</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South-west</source>
        <translation>Sud-ouest</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South</source>
        <translation>Sud</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>South-east</source>
        <translation>Sud-est</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Take it away</source>
        <extracomment>Button in the middle of the directions: there is no answer any more.</extracomment>
        <translation>Enlever</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>Or in degrees from north, to the east:</source>
        <extracomment>Above a field for a number of degrees. North is 0, east 90, south 180, west 270.</extracomment>
        <translation>Ou en degrés depuis le nord, vers l’est :</translation>
    </message>
</context>
<context>
    <name>BesideFilms</name>
    <message>
        <location filename="../qml/Survey/BesideFilms.qml" line="+20"/>
        <source>You were filming it again when it broke off. What there was is kept beside it.</source>
        <extracomment>Below a film: it was being filmed once more when the program ended. What there was of that can be watched below.</extracomment>
        <translation>Vous étiez en train de filmer à nouveau quand cela s’est arrêté. Ce qu’il y avait est gardé à côté.</translation>
    </message>
</context>
<context>
    <name>BesideVoices</name>
    <message>
        <location filename="../qml/PhotoStory/BesideVoices.qml" line="+22"/>
        <source>You were saying it again when the recording broke off. What there was is kept beside it.</source>
        <extracomment>Below a voice: it was being said once more when the program ended. What there was of that can be heard below.</extracomment>
        <translation>Vous étiez en train de le redire quand l’enregistrement s’est arrêté. Ce qu’il y avait est gardé à côté.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop</source>
        <extracomment>Plays what there was of a voice that broke off; stops it.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear what broke off</source>
        <translation>Écouter ce qui s’est arrêté</translation>
    </message>
</context>
<context>
    <name>BigPictureSheet</name>
    <message>
        <location filename="../qml/Survey/BigPictureSheet.qml" line="+91"/>
        <source>Larger</source>
        <extracomment>Button beside a large picture: look closer</extracomment>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Smaller</source>
        <extracomment>Button beside a large picture: see more of it</extracomment>
        <translation>Plus petit</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <location filename="../qml/Talk/BoardCard.qml" line="+19"/>
        <source>A recorded voice</source>
        <extracomment>A card that holds a recorded voice</extracomment>
        <translation>Une voix enregistrée</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln people</source>
        <extracomment>Where a card on the board comes from: how many people were asked or put a place there</extracomment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <location filename="../qml/Talk/BoardPage.qml" line="+21"/>
        <source>What did we hear?</source>
        <translation>Qu’avons-nous entendu&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people in the room</source>
        <extracomment>Below the title of the board. %n: people in the room</extracomment>
        <translation>
            <numerusform>%Ln personne dans la salle</numerusform>
            <numerusform>%Ln personnes dans la salle</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Undo the last move</source>
        <extracomment>Button: take back the last move of a card</extracomment>
        <translation>Défaire le dernier geste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing was moved yet.</source>
        <translation>Rien n’a encore bougé.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>New group</source>
        <extracomment>Button: make a new group (theme) on the board</extracomment>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>No group has a name yet. Pick a card and name the first one.</source>
        <extracomment>The board, before the first group is named</extracomment>
        <translation>Aucun groupe n’a encore de nom. Prenez une fiche et nommez le premier.</translation>
    </message>
</context>
<context>
    <name>BoardTheme</name>
    <message numerus="yes">
        <location filename="../qml/Talk/BoardTheme.qml" line="+34"/>
        <source>%Ln voice(s)</source>
        <extracomment>How many people speak through a theme&apos;s cards</extracomment>
        <translation>
            <numerusform>%Ln voix</numerusform>
            <numerusform>%Ln voix</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Put it here</source>
        <extracomment>Button on a theme: put the card in your hands here. %1: the theme&apos;s name</extracomment>
        <translation>Mettre ici</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>I see it otherwise</source>
        <extracomment>Button on a theme: say that you see it differently</extracomment>
        <translation>Je le vois autrement</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>à revoir</translation>
    </message>
</context>
<context>
    <name>BoundsCard</name>
    <message>
        <location filename="../qml/Survey/BoundsCard.qml" line="+20"/>
        <source>There are more of “%1” than this survey has room for, so not all of them are here. What you said is kept. Please look at the number again.</source>
        <extracomment>A number that was given, or worked out, asks for more rows of a list than any device can hold. %1: what they are about, as &quot;Members of the household&quot;.</extracomment>
        <translation>Il y a plus de « %1 » que ce questionnaire n’a de place, donc tous ne sont pas ici. Ce que vous avez dit est gardé. Regardez encore une fois le nombre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” became too long, so it is left empty. What you said is kept. Please tell whoever made this survey.</source>
        <extracomment>Something that the survey works out by itself became a text without end. %1: what it is called</extracomment>
        <translation>« %1 » est devenu trop long, il reste donc vide. Ce que vous avez dit est gardé. Dites-le à la personne qui a fait ce questionnaire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be worked out, so it is left empty. What you said is kept. Please tell whoever made this survey.</source>
        <extracomment>Something that the survey works out by itself is too much work for a device, or cannot be done at all. %1: what it is called</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être calculé, il reste donc vide. Ce que vous avez dit est gardé. Dites-le à la personne qui a fait ce questionnaire.</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <location filename="../qml/Desk/BringInPage.qml" line="+18"/>
        <source>Bring in a survey</source>
        <translation>Apporter un questionnaire</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Choose another file</source>
        <extracomment>Button below a survey file that could not be read</extracomment>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>“%1” was here already. Nothing was changed.</source>
        <extracomment>After bringing in a survey. %1: its title</extracomment>
        <translation>«&#xa0;%1&#xa0;» était déjà ici. Rien n’a changé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>“%1” is here. People can answer it now.</source>
        <translation>«&#xa0;%1&#xa0;» est ici. Les gens peuvent y répondre maintenant.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+108"/>
        <source>Choose a spreadsheet</source>
        <extracomment>Button: opens the file chooser</extracomment>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <location line="-106"/>
        <source>Or a zip with its pictures and sounds in it.</source>
        <extracomment>Below that button: a zip may hold the survey with its pictures and sounds</extracomment>
        <translation>Ou un zip avec ses images et ses sons.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+92"/>
        <source>Choose a folder</source>
        <extracomment>Button: opens the chooser of folders; in the folder lie a survey and its pictures and sounds
----------
Title of the chooser of folders</extracomment>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <location line="-90"/>
        <source>With the survey, its pictures and its sounds.</source>
        <extracomment>Below that button</extracomment>
        <translation>Avec l’enquête, ses images et ses sons.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Try every kind of question</source>
        <extracomment>Button: brings in the survey that comes with the app and asks every kind of question once</extracomment>
        <translation>Essayer tous les types de questions</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A survey that comes with the app.</source>
        <extracomment>Below that button</extracomment>
        <translation>Une enquête fournie avec l’application.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Found on sticks and here</source>
        <extracomment>Heading over spreadsheets found on sticks and in the person&apos;s own folders</extracomment>
        <translation>Trouvés sur les clés USB et ici</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Surveys we have</source>
        <extracomment>Heading over the surveys of the programme</extracomment>
        <translation>Nos questionnaires</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 questions, answered by %2, version %3</source>
        <extracomment>About a survey. %1: number of questions, %2: number of people who answered, %3: version</extracomment>
        <translation>Questions&#xa0;: %1, personnes qui ont répondu&#xa0;: %2, version %3</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>How people see it first</source>
        <extracomment>Above the choice of how much of a survey people see on one page; they may choose otherwise themselves.</extracomment>
        <translation>Comment on le voit d’abord</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>One question a page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>Une question par page</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What belongs together</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All on one page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>Tout sur une page</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Surveys as spreadsheets (*.xlsx *.ods *.xls *.csv *.zip *.xml)</source>
        <extracomment>Names a kind of file in the file chooser</extracomment>
        <translation>Questionnaires en tableau (*.xlsx *.ods *.xls *.csv *.zip *.xml)</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <location filename="../qml/Survey/CalendarGrid.qml" line="+57"/>
        <source>The year before</source>
        <extracomment>Button of a calendar, as are the three that follow.</extracomment>
        <translation>L’année d’avant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The year after</source>
        <translation>L’année d’après</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The month before</source>
        <translation>Le mois d’avant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The month after</source>
        <translation>Le mois d’après</translation>
    </message>
</context>
<context>
    <name>CalendarNames</name>
    <message>
        <location filename="../qml/Survey/CalendarNames.qml" line="+7"/>
        <source>Ethiopian calendar</source>
        <extracomment>Name of a calendar, as are those that follow.</extracomment>
        <translation>Calendrier éthiopien</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Coptic calendar</source>
        <translation>Calendrier copte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Islamic calendar</source>
        <translation>Calendrier musulman</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Persian calendar</source>
        <translation>Calendrier persan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nepali calendar</source>
        <translation>Calendrier népalais</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Myanmar calendar</source>
        <translation>Calendrier birman</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <location filename="../qml/Survey/ChangedPage.qml" line="+22"/>
        <source>The questions have changed</source>
        <extracomment>Title of the page that is shown when a survey was changed since the person began it.</extracomment>
        <translation>Les questions ont changé</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>There is a newer version of this survey.</source>
        <translation>Il y a une version plus récente de ce questionnaire.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>There is a newer version of this survey. %Ln of your answers came along.</source>
        <extracomment>A newer version of a survey came while the person was filling it. %n: how many answers came along</extracomment>
        <translation>
            <numerusform>Il y a une version plus récente de ce questionnaire. %Ln de vos réponses a suivi.</numerusform>
            <numerusform>Il y a une version plus récente de ce questionnaire. %Ln de vos réponses ont suivi.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ChartRow</name>
    <message>
        <location filename="../qml/Controls/ChartRow.qml" line="+30"/>
        <source>%1, %2 of %3</source>
        <extracomment>One row of a chart for a screen reader. %1: what people said, %2: how many, %3: how many were asked</extracomment>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <location filename="../qml/Survey/ChoiceMedia.qml" line="+29"/>
        <source>See it large: %1</source>
        <extracomment>Name of the sign on a choice that opens a large picture of it. %1: the choice</extracomment>
        <translation>Voir en grand : %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Watch it: %1</source>
        <extracomment>Name of the sign on a choice that shows its film. %1: the choice</extracomment>
        <translation>Regarder : %1</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <location filename="../qml/Welcome/CodeField.qml" line="+8"/>
        <source>The ten letters and numbers of your code</source>
        <extracomment>Field for the ten letters and digits of the receipt code</extracomment>
        <translation>Les dix lettres et chiffres de votre code</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../qml/Welcome/CodeStep.qml" line="+21"/>
        <source>Good that you are back</source>
        <extracomment>Title of the page for people who were here before</extracomment>
        <translation>Quel plaisir de vous revoir</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Write the code you were given the first time. It opens what you began.</source>
        <extracomment>Above the field for the receipt code</extracomment>
        <translation>Écrivez le code reçu la première fois. Il ouvre ce que vous avez commencé.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A code has ten letters and numbers. Please look at it again.</source>
        <extracomment>Under the field: what was written has not the form of a code</extracomment>
        <translation>Un code a dix lettres et chiffres. Regardez-le encore, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>We find nothing under this code on this device.</source>
        <extracomment>Under the field: nobody on this device has that code</extracomment>
        <translation>Nous ne trouvons rien sous ce code sur cet appareil.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work just now. Please try again.</source>
        <translation>Cela n’a pas marché cette fois. Essayez encore, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Looking …</source>
        <extracomment>Button: opens what belongs to the code</extracomment>
        <translation>Nous cherchons…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write your code first</source>
        <translation>Écrivez d’abord votre code</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <location filename="../qml/Share/CodeView.qml" line="+34"/>
        <source>Code for joining</source>
        <extracomment>Name of the QR picture that lets a device in</extracomment>
        <translation>Code pour entrer</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Good for one device and %Ln more minute(s).</source>
        <extracomment>How long the code for joining can still be used</extracomment>
        <translation>
            <numerusform>Valable pour un appareil, encore %Ln minute.</numerusform>
            <numerusform>Valable pour un appareil, encore %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No camera? Write %1 on the new device. Then both of you compare six digits.</source>
        <extracomment>For a device that cannot read the code. %1: an address like 192.168.43.1:40213</extracomment>
        <translation>Pas d’appareil photo ? Écrivez %1 sur le nouvel appareil. Puis comparez tous deux six chiffres.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <location filename="../qml/Welcome/ConsentCard.qml" line="+23"/>
        <source>Before you begin</source>
        <extracomment>Title above the cards that say what taking part means</extracomment>
        <translation>Avant de commencer</translation>
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
        <translation>Continuer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not now</source>
        <extracomment>Ends kindly without taking part</extracomment>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ConsentScope</name>
    <message>
        <location filename="../qml/Welcome/ConsentScope.qml" line="+16"/>
        <source>May we do this?</source>
        <extracomment>Asked before one use that follows, such as &quot;Use my words without my name&quot;</extracomment>
        <translation>Pouvons-nous faire ceci&#xa0;?</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What we may do</source>
        <extracomment>Title above the uses a person agrees to one at a time</extracomment>
        <translation>Ce que nous pouvons faire</translation>
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
        <translation>Ce oui est nécessaire pour participer. Si vous dites non, nous arrêtons ici et ne gardons rien.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Yes</source>
        <extracomment>Answer to: may we do this?</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No</source>
        <extracomment>Answer to: may we do this?</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This could not be kept. Make some room on the device and try again.</source>
        <extracomment>What was agreed could not be written to the device</extracomment>
        <translation>Ceci n’a pas pu être gardé. Faites de la place sur l’appareil, puis essayez encore.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say yes or no first</source>
        <extracomment>Said when Go on is pressed before yes or no</extracomment>
        <translation>Dites d’abord oui ou non, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <location filename="../qml/Welcome/ConsentStep.qml" line="+48"/>
        <source>This programme has not yet agreed on what people are asked before they take part</source>
        <extracomment>The programme has no consent words yet, so nobody can take part</extracomment>
        <translation>Ce programme n’a pas encore choisi ce qu’on demande aux gens avant de participer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask the person who looks after the programme. Until then nothing can be given here.</source>
        <translation>Demandez à la personne qui s’occupe du programme. D’ici là, on ne peut rien donner ici.</translation>
    </message>
</context>
<context>
    <name>ConsentStrip</name>
    <message>
        <location filename="../qml/Controls/ConsentStrip.qml" line="+14"/>
        <source>Can someone be recognised?</source>
        <extracomment>Heading beside a photo, before it may be shown to anyone.</extracomment>
        <translation>Peut-on reconnaître quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Person</source>
        <extracomment>Button: one more person can be recognised in this picture.</extracomment>
        <translation>Une personne</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Cover part</source>
        <extracomment>Button: hide a face or a name in the picture under a plain patch.</extracomment>
        <translation>Couvrir une partie</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <location filename="../qml/Controls/CounterView.qml" line="+13"/>
        <source>Seen otherwise</source>
        <extracomment>Heading of a view that differs from a theme or a decision and stays with it.</extracomment>
        <translation>Vu autrement</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <location filename="../qml/PhotoStory/CoverSheet.qml" line="+19"/>
        <source>Cover part</source>
        <extracomment>Title of the sheet in which parts of a picture are hidden</extracomment>
        <translation>Couvrir une partie</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Touch a face, a name or a number. What is covered is gone from the picture.</source>
        <extracomment>How covering works</extracomment>
        <translation>Touchez un visage, un nom ou un numéro. Ce qui est couvert disparaît de la photo.</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Patch %1</source>
        <extracomment>Name of a patch over a part of a picture; %1 is its number</extracomment>
        <translation>Cache %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Move left</source>
        <extracomment>Buttons that move and size a patch over a picture</extracomment>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>New patch</source>
        <extracomment>Puts a patch in the middle of the picture, for people who do not touch it</extracomment>
        <translation>Nouveau cache</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Take it away</source>
        <extracomment>Takes a patch away; the picture comes back from the original</extracomment>
        <translation>Enlever</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it covered</source>
        <extracomment>Keeps the covered picture</extracomment>
        <translation>Garder couvert</translation>
    </message>
</context>
<context>
    <name>DateParts</name>
    <message>
        <location filename="../qml/Survey/DateParts.qml" line="+22"/>
        <source>Day</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Month</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Year</source>
        <extracomment>Name of the part of a date.</extracomment>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>DeclinedStep</name>
    <message>
        <location filename="../qml/Welcome/DeclinedStep.qml" line="+15"/>
        <source>That is fine. We keep nothing about you. You are welcome whenever you like.</source>
        <extracomment>When a person does not take part</extracomment>
        <translation>C’est très bien. Nous ne gardons rien sur vous. Revenez quand vous voulez.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Next person</source>
        <extracomment>Button: the device goes to somebody else</extracomment>
        <translation>Personne suivante</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../qml/Desk/DeskPage.qml" line="+17"/>
        <source>Bring in a survey</source>
        <extracomment>Desk: bring in a survey from an XLSForm workbook</extracomment>
        <translation>Apporter un questionnaire</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>From a spreadsheet somebody gave you.</source>
        <translation>D’un tableau que quelqu’un vous a donné.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>People and devices</source>
        <extracomment>Desk: who takes part and which devices belong to the group</extracomment>
        <translation>Personnes et appareils</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who takes part, which devices are in the group.</source>
        <translation>Qui participe, quels appareils sont dans le groupe.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What waits to be let in</source>
        <extracomment>Desk: things from devices that do not belong to the group wait here</extracomment>
        <translation>Ce qui attend d’être admis</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) from a device that does not belong.</source>
        <extracomment>%n: things that wait</extracomment>
        <translation>
            <numerusform>%Ln chose d’un appareil qui ne fait pas partie du groupe.</numerusform>
            <numerusform>%Ln choses d’un appareil qui ne fait pas partie du groupe.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From devices that do not belong. Nothing now.</source>
        <translation>D’appareils qui ne font pas partie du groupe. Rien pour l’instant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What was taken back</source>
        <extracomment>Desk: what people took back, and what rests on it</extracomment>
        <translation>Ce qui a été repris</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On which devices it is gone, and what to look at again.</source>
        <translation>Sur quels appareils c’est parti, et ce qu’il faut revoir.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Languages</source>
        <extracomment>Desk: how much of each survey is there in each language</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What is there in which language.</source>
        <translation>Ce qui est là, et dans quelle langue.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything we keep</source>
        <extracomment>Desk: every record of every kind</extracomment>
        <translation>Tout ce que nous gardons</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All that was given and made, kind by kind.</source>
        <translation>Tout ce qui est donné et fait, sorte par sorte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make something to give away</source>
        <extracomment>Desk: write tables, maps and reports for others</extracomment>
        <translation>Faire quelque chose à donner</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tables, a map, a report. What people agreed to is obeyed.</source>
        <translation>Des tableaux, une carte, un rapport. Ce que les gens ont accepté est respecté.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lock of this device</source>
        <extracomment>Desk: the lock of this device</extracomment>
        <translation>Le verrou de cet appareil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None yet. Choose a word, a number, or this computer.</source>
        <extracomment>Below it, while there is none</extracomment>
        <translation>Aucun pour l’instant. Choisissez un mot, un nombre ou cet ordinateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change it, or lock now.</source>
        <extracomment>Below it. A word: the passphrase</extracomment>
        <translation>Le changer, ou verrouiller.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shares for the worst day</source>
        <extracomment>Desk: recovery shares, split among people</extracomment>
        <translation>Des parts pour le pire jour</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are shares: any %1 of %2 bring the programme back.</source>
        <translation>Il y a des parts&#xa0;: %1 sur %2 suffisent à ramener le programme.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None yet. When every device is lost, they bring the programme back.</source>
        <extracomment>Below it, while there are none</extracomment>
        <translation>Aucune pour l’instant. Quand tous les appareils sont perdus, elles ramènent le programme.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keep a locked copy</source>
        <extracomment>Desk: locked copy and putting one back</extracomment>
        <translation>Garder une copie verrouillée</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Make one, or open one again.</source>
        <translation>En faire une, ou en ouvrir une.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look whether all is whole</source>
        <extracomment>Desk: check that everything kept is whole</extracomment>
        <translation>Voir si tout est en bon état</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Every signature and every file.</source>
        <translation>Chaque signature et chaque fichier.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Desk</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For those who look after the programme</source>
        <extracomment>Below the title of the Desk</extracomment>
        <translation>Pour les personnes qui s’occupent du programme</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>This device has no lock yet: whoever can open its files can read what is kept. Look after it.</source>
        <extracomment>At the Desk, said plainly. The key lies unlocked beside the data</extracomment>
        <translation>Cet appareil n’a pas encore de verrou&#xa0;: qui ouvre ses fichiers peut lire ce qui est gardé. Prenez-en soin.</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <location filename="../qml/Share/DeviceRow.qml" line="+55"/>
        <source>last heard from on %1</source>
        <extracomment>When something last came from a device. %1: date</extracomment>
        <translation>dernières nouvelles le %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Two copies of it were used at the same time. Everything of both is kept. From now on use one of them; the other can join as a device of its own.</source>
        <extracomment>About a device of the group: its folder or disk was copied, and both copies are used</extracomment>
        <translation>Deux copies de cet appareil ont servi en même temps. Tout est conservé des deux. N’en utilisez plus qu’une ; l’autre peut rejoindre le groupe comme un appareil à part.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It went on from a copy, a backup or after a power cut on %1. Nothing is lost.</source>
        <extracomment>About a device of the group. %1: date</extracomment>
        <translation>Il a repris depuis une copie, une sauvegarde ou après une coupure de courant le %1. Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Its clock is %Ln day(s) ahead of ours. Look which of the two is wrong.</source>
        <extracomment>About a device of the group whose clock shows another day than ours. %n: days</extracomment>
        <translation>
            <numerusform>Son horloge avance de %Ln jour sur la nôtre. Regardez laquelle des deux se trompe.</numerusform>
            <numerusform>Son horloge avance de %Ln jours sur la nôtre. Regardez laquelle des deux se trompe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Its clock is %Ln day(s) behind. Look at its date.</source>
        <extracomment>The same, an earlier day. %n: days</extracomment>
        <translation>
            <numerusform>Son horloge retarde de %Ln jour. Vérifiez sa date.</numerusform>
            <numerusform>Son horloge retarde de %Ln jours. Vérifiez sa date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <location filename="../app/viewmodel/devicewords.cpp" line="+28"/>
        <source>this device</source>
        <extracomment>State of a device in the group: the one in your hands</extracomment>
        <translation>cet appareil</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>has it all</source>
        <extracomment>State of a device in the group: it has everything we have</extracomment>
        <translation>a tout</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>let in, not met yet</source>
        <extracomment>State of a device in the group that was let in but never exchanged anything</extracomment>
        <translation>entré, pas encore rencontré</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>lacks %Ln thing(s)</source>
        <extracomment>State of a device. %n: things it does not have yet</extracomment>
        <translation>
            <numerusform>il lui manque %Ln chose</numerusform>
            <numerusform>il lui manque %Ln choses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln answer(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: answer sheets of surveys</extracomment>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln photo story(s)</source>
        <extracomment>In a list of what a device does not have yet</extracomment>
        <translation>
            <numerusform>%Ln récit en photo</numerusform>
            <numerusform>%Ln récits en photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln place(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: places on the map</extracomment>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln theme(s)</source>
        <extracomment>In a list of what a device does not have yet. %n: themes of the board</extracomment>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>less than 1 MB</source>
        <extracomment>How big pictures and voices are together, when it is very little</extracomment>
        <translation>moins de 1 Mo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%Ln other thing(s)</source>
        <extracomment>In a list of what a device does not have yet: agreements, organisations, settings of the group</extracomment>
        <translation>
            <numerusform>%Ln autre chose</numerusform>
            <numerusform>%Ln autres choses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln picture(s) and voices (%1)</source>
        <extracomment>In a list of what a device does not have yet. %n: files with pictures and voices. %1: &quot;38 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln image ou voix (%1)</numerusform>
            <numerusform>%Ln images et voix (%1)</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not on it yet: %1</source>
        <extracomment>Between the parts of a list, with its space</extracomment>
        <translation>Pas encore dessus&#xa0;: %1</translation>
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
        <translation>Une feuille pour signer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A sheet to draw on</source>
        <translation>Une feuille pour dessiner</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is on it yet.</source>
        <extracomment>Said of a sheet to draw on by a screen reader.</extracomment>
        <translation>Il n’y a encore rien dessus.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Your picture is on it.</source>
        <extracomment>Said of a photo to draw on by a screen reader, before anything is drawn on it now.</extracomment>
        <translation>Votre image y est.</translation>
    </message>
    <message>
        <location line="-58"/>
        <source>You can also write, in the field below.</source>
        <extracomment>Said of a sheet to draw on by a screen reader, after what is on it: another way to answer follows.</extracomment>
        <translation>Vous pouvez aussi écrire, dans le champ ci-dessous.</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Something is drawn on it.</source>
        <translation>Quelque chose y est dessiné.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Black ink</source>
        <translation>Encre noire</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Red ink</source>
        <translation>Encre rouge</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Green ink</source>
        <translation>Encre verte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Purple ink</source>
        <translation>Encre violette</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Take the last stroke back</source>
        <extracomment>Button: takes the last stroke of a drawing back.</extracomment>
        <translation>Retirer le dernier trait</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begin anew</source>
        <extracomment>Button: the sheet is empty again.</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Or write your name</source>
        <extracomment>Name of the place where one writes one&apos;s name in place of a signature drawn by hand.</extracomment>
        <translation>Ou écrivez votre nom</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Or write on it</source>
        <extracomment>Name of the place where one writes words that are put on the drawing, or in place of one.</extracomment>
        <translation>Ou écrivez dessus</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <location filename="../qml/Desk/ExportPage.qml" line="+18"/>
        <source>A report to read</source>
        <extracomment>A product to give away: an offline web page</extracomment>
        <translation>Un rapport à lire</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A page with numbers, words and pictures. Works without a network.</source>
        <translation>Une page avec des nombres, des mots et des images. Elle marche sans réseau.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tables to count with</source>
        <extracomment>A product to give away: CSV files with codebook</extracomment>
        <translation>Des tableaux pour compter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>For people who work with statistics, with a book of what each column means.</source>
        <translation>Pour les gens qui font des statistiques, avec un cahier qui explique chaque colonne.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Our places for a map program</source>
        <extracomment>A product to give away: GeoJSON</extracomment>
        <translation>Nos lieux pour un logiciel de cartes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Only as exactly as each place may be known.</source>
        <translation>Pas plus exact que ce qui est permis pour chaque lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answers for other programs</source>
        <extracomment>A product to give away: OpenRosa submissions, the form data servers of the field take</extracomment>
        <translation>Réponses pour d’autres programmes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Each person&apos;s answers with what they recorded, as survey servers take them in.</source>
        <translation>Les réponses de chaque personne avec ce qu’elle a enregistré, comme les serveurs d’enquêtes les reçoivent.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Make something to give away</source>
        <translation>Faire quelque chose à donner</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>Made: %Ln file(s).</source>
        <extracomment>After making something to give away. %n: files</extracomment>
        <translation>
            <numerusform>C’est fait&#xa0;: %Ln fichier.</numerusform>
            <numerusform>C’est fait&#xa0;: %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What has left this device cannot be called back.</source>
        <translation>Ce qui a quitté cet appareil ne peut pas être repris.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What shall it be?</source>
        <extracomment>Name of the group of products to choose from</extracomment>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+25"/>
        <source>Where shall it go?</source>
        <extracomment>Heading over places to put a product</extracomment>
        <translation>Où le mettre&#xa0;?</translation>
    </message>
    <message>
        <location line="-15"/>
        <location line="+9"/>
        <source>It is being made.</source>
        <translation>C’est en train de se faire.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Another place</source>
        <translation>Un autre endroit</translation>
    </message>
</context>
<context>
    <name>FallbackBadge</name>
    <message>
        <location filename="../qml/Controls/FallbackBadge.qml" line="+14"/>
        <source>Shown in %1</source>
        <extracomment>Said by a screen reader beside a text that is not translated yet. %1 is the language it is in.</extracomment>
        <translation>Montré en %1</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <location filename="../qml/Controls/FileCard.qml" line="+18"/>
        <source>A folder</source>
        <extracomment>Said of a folder of files on this device.</extracomment>
        <translation>Un dossier</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <location filename="../qml/Controls/FileSheet.qml" line="+26"/>
        <source>Pictures</source>
        <extracomment>A place to look for a file: the folder of pictures of this device. As are those that follow.</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A stick</source>
        <extracomment>Sticks and cards that are put into this device.</extracomment>
        <translation>Une clé</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>Out of this folder</source>
        <extracomment>Button: goes out of a folder of files, to the one around it.</extracomment>
        <translation>Sortir de ce dossier</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is nothing here that you can choose. Please look in another place.</source>
        <extracomment>A folder of this device holds no file of the kind that is looked for.</extracomment>
        <translation>Il n’y a rien à choisir ici. Cherchez ailleurs, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Take this folder: %1</source>
        <extracomment>Button: takes the folder that is shown. %1: its name</extracomment>
        <translation>Prendre ce dossier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FileWidget</name>
    <message>
        <location filename="../qml/Survey/FileWidget.qml" line="+24"/>
        <source>Choose another file</source>
        <extracomment>Button: picks another file in place of the one that was given.</extracomment>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>Choose a file</source>
        <extracomment>Button: picks a file that is on this device.</extracomment>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>FilesThatStay</name>
    <message>
        <location filename="../qml/Desk/FilesThatStay.qml" line="+12"/>
        <source>Here with other contents: %1. What is here stays, because answers were given with it. To use the newer one, give the survey another version and bring both in.</source>
        <extracomment>Beside a survey that is here already. %1: names of its lists or pictures, of which newer ones lie beside the file that was chosen</extracomment>
        <translation>Ici avec un autre contenu : %1. Ce qui est ici reste, car des réponses ont été données avec. Pour utiliser le plus récent, donnez au questionnaire une autre version et apportez les deux.</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <location filename="../qml/Survey/FilmCard.qml" line="+46"/>
        <source>Watch it</source>
        <extracomment>Button: shows a film.</extracomment>
        <translation>Regarder</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Rest</source>
        <extracomment>Button: a film stands still for a while.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Once more</source>
        <extracomment>Button: a film runs again from its beginning.</extracomment>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on</source>
        <extracomment>Button: a film that stands still runs again.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A little back</source>
        <extracomment>Button: shows the last five seconds of a film again.</extracomment>
        <translation>Un peu en arrière</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Put it away</source>
        <extracomment>Button: a film is not shown any more.</extracomment>
        <translation>Ranger</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>This film cannot be shown here.</source>
        <extracomment>A film is of a kind this device has no player for, or it is damaged.</extracomment>
        <translation>Ce film ne peut pas être montré ici.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <location filename="../qml/Survey/FilmView.qml" line="+23"/>
        <source>A film</source>
        <extracomment>Name of the pictures of a film, for who does not see them.</extracomment>
        <translation>Un film</translation>
    </message>
</context>
<context>
    <name>FindWidget</name>
    <message>
        <location filename="../qml/Survey/FindWidget.qml" line="+21"/>
        <source>Find</source>
        <extracomment>Name of the place where one writes a part of a word to find it among the choices below.</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Nothing here has that in its name.</source>
        <extracomment>Nothing in a list has what was written in it.</extracomment>
        <translation>Rien ici n’a cela dans son nom.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <location filename="../qml/Shell/FirstStartPage.qml" line="+30"/>
        <source>Welcome to the courtyard</source>
        <extracomment>First screen ever on a device; a greeting</extracomment>
        <translation>Bienvenue dans la cour</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Here neighbours gather what they know, and make sense of it together. Everything stays on this device until you share it.</source>
        <extracomment>What the app is for</extracomment>
        <translation>Ici, des voisins recueillent ce qu’ils savent et cherchent ensemble ce que cela veut dire. Tout reste sur cet appareil jusqu’à ce que vous partagiez.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>That did not work. Nothing was changed.</source>
        <extracomment>The new programme could not be made</extracomment>
        <translation>Cela n’a pas marché. Rien n’a changé.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Look around in the example</source>
        <extracomment>Choice on the first screen: a made-up programme to look around in</extracomment>
        <translation>Visiter l’exemple</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Care Within Reach: a made-up programme with surveys, stories and places</source>
        <extracomment>Care Within Reach is the name of the example programme</extracomment>
        <translation>Des soins à portée de main&#xa0;: un programme inventé, avec questionnaires, histoires et lieux</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Begin a programme</source>
        <extracomment>Choice on the first screen</extracomment>
        <translation>Commencer un programme</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For the first device of a community. It becomes its keeper.</source>
        <translation>Pour le premier appareil d’une communauté. Il en devient le gardien.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Join a programme</source>
        <extracomment>Choice on the first screen</extracomment>
        <translation>Entrer dans un programme</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody else already has it. You need that person beside you, and a Wi-Fi, a hotspot or a stick.</source>
        <translation>Quelqu’un d’autre l’a déjà. Il faut cette personne à côté de vous, et un Wi-Fi, un point d’accès ou une clé.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Bring back a lost programme</source>
        <extracomment>Choice on the first screen: every device was lost, some people hold recovery shares</extracomment>
        <translation>Ramener un programme perdu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>When no device is left, with the shares some of you keep on paper.</source>
        <extracomment>Below it</extracomment>
        <translation>Quand il ne reste aucun appareil, avec les parts que certains gardent sur papier.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>One moment: the courtyard is being swept …</source>
        <extracomment>Shown while the programme&apos;s folder is being made</extracomment>
        <translation>Un moment&#xa0;: on balaie la cour…</translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message>
        <location filename="../qml/Follow/FollowPage.qml" line="+20"/>
        <source>Follow</source>
        <extracomment>Title of the place for what was found and what became of it. One word, a verb</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What we found</source>
        <extracomment>Heading over the results of each survey</extracomment>
        <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A few people answered.</source>
        <extracomment>How many people answered a survey. %n: people</extracomment>
        <translation>Quelques personnes ont répondu.</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>%Ln personne a répondu.</numerusform>
            <numerusform>%Ln personnes ont répondu.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nobody has spoken yet. Be the first.</source>
        <extracomment>Follow, while no survey is here</extracomment>
        <translation>Personne n’a encore parlé. Soyez la première personne.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say something</source>
        <extracomment>Button on an empty page; leads to the place where one gives</extracomment>
        <translation>Dire quelque chose</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Walk through the pictures</source>
        <extracomment>Opens the gallery of photo stories</extracomment>
        <translation>Se promener dans les photos</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) and their stories</source>
        <extracomment>How many photo stories there are to see</extracomment>
        <translation>
            <numerusform>%Ln photo et son histoire</numerusform>
            <numerusform>%Ln photos et leurs histoires</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Look at our map</source>
        <extracomment>Opens the map with what everyone put there</extracomment>
        <translation>Regarder notre carte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What everyone put there</source>
        <translation>Ce que chacun y a mis</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What became of it</source>
        <extracomment>Heading over findings, asks, answers and promises</extracomment>
        <translation>Ce que c’est devenu</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <location filename="../app/viewmodel/formsentences.h" line="+13"/>
        <source>The file is empty. Copy it again from where it came.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le fichier est vide. Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file is larger than %1 MB, which is too large for a form. Take pictures and sheets that are not the form&apos;s out of it, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le fichier dépasse %1 Mo, c&apos;est trop grand pour un formulaire. Retirez-en les images et les feuilles qui ne sont pas du formulaire, et gardez les longues listes de choix dans des fichiers CSV à côté.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The workbook is incomplete or damaged, perhaps a copy or download that was cut short. Copy the file again and try once more.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le classeur est incomplet ou abîmé, peut-être une copie ou un téléchargement interrompu. Copiez le fichier de nouveau et réessayez.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The workbook is locked with a password. Open it, save it without the password, and try once more.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le classeur est fermé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is %1, not a form. Choose the form&apos;s own file (.xlsx, .ods, .xls, .csv or .xml).</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ceci est %1, pas un formulaire. Choisissez le fichier du formulaire lui-même (.xlsx, .ods, .xls, .csv ou .xml).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is a web page, not a workbook: some programs save tables so, with the name of a workbook, or a page came instead of the download. Open it in a spreadsheet program and save it as .xlsx, or download the form again.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ceci est une page web, pas un classeur : certains programmes enregistrent ainsi des tableaux sous le nom d&apos;un classeur, ou une page est venue à la place du téléchargement. Ouvrez-la dans un tableur et enregistrez-la en .xlsx, ou téléchargez de nouveau le formulaire.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is neither a workbook nor the sheets of a form. Choose the form&apos;s .xlsx, .ods or .xls file, or a CSV file whose first row has the headings type, name and label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ceci n&apos;est ni un classeur ni les feuilles d&apos;un formulaire. Choisissez le fichier .xlsx, .ods ou .xls du formulaire, ou un fichier CSV dont la première ligne porte les titres type, name et label.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is neither a workbook nor a text. Choose the form&apos;s .xlsx, .ods, .xls, .csv or .xml file; a picture or a PDF of it cannot be read.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ceci n&apos;est ni un classeur ni un texte. Choisissez le fichier .xlsx, .ods, .xls, .csv ou .xml du formulaire ; son image ou son PDF ne peut pas être lu.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no form in it: no .xlsx, .ods, .xls or .xml file, and no survey.csv.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Il n&apos;y a pas de formulaire dedans : ni fichier .xlsx, .ods, .xls ou .xml, ni survey.csv.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are several forms in it: %1. Choose one of them, or put it into a folder of its own with its pictures and sounds.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Il y a plusieurs formulaires dedans : %1. Choisissez-en un, ou mettez-le dans un dossier à lui avec ses images et ses sons.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The letters here are not in UTF-8, so they would come out wrong. Save the file again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Les lettres ne sont pas ici en UTF-8 et seraient fausses. Enregistrez de nouveau le fichier en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file ends here in the middle, perhaps a copy or download that was cut short. Copy the file again, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le fichier s&apos;arrête ici au milieu, peut-être une copie ou un téléchargement interrompu. Copiez le fichier de nouveau, ou exportez-le encore.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What ends here &lt;/…&gt; is not what began last &lt;…&gt;: one of the two is missing or misspelt. Mend it, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ce qui finit ici &lt;/…&gt; n&apos;est pas ce qui a commencé en dernier &lt;…&gt; : l&apos;un des deux manque ou est mal écrit. Corrigez-le, ou exportez-le encore.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The XML is broken here. Mend this place, or export it anew.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le XML est cassé ici. Corrigez cet endroit, ou exportez-le encore.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook has no sheet named “survey”, so it is not an XLSForm. It has: %1. Name the sheet with the questions “survey”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le classeur n&apos;a pas de feuille nommée “survey”, ce n&apos;est donc pas un XLSForm. Il a : %1. Nommez “survey” la feuille des questions.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The sheet “survey” has no questions: it needs a row of headings (type, name, label) and a row for each question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>La feuille “survey” n&apos;a pas de questions : il lui faut une ligne de titres (type, name, label) et une ligne par question.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The sheet has no column “%1”. Its first row must hold the headings %2.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>La feuille n&apos;a pas de colonne “%1”. Sa première ligne doit porter les titres %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>They seem to stand in row %1: take the rows above it out.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ils semblent se trouver à la ligne %1 : retirez les lignes au-dessus.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a sheet with a similar name: %1. If it is meant, name it “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Il y a une feuille au nom proche : %1. Si c&apos;est elle, nommez-la “%2”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Perhaps “%1” is meant.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Peut-être est-ce “%1”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There may be more. Mend these first, then try again.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Il y en a peut-être d&apos;autres. Corrigez d&apos;abord ceux-ci, puis réessayez.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no question type “%1”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Il n&apos;y a pas de type de question “%1”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write one that XLSForm has, for example text, integer or select_one.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Écrivez-en un que XLSForm connaît, par exemple text, integer ou select_one.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The type “%1” names no list. Write it as “%1 list” with a list of the sheet choices.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le type “%1” ne nomme pas de liste. Écrivez “%1 liste” avec une liste de la feuille choices.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The question “%1” has no type. Write one in the column type, for example text.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>La question “%1” n&apos;a pas de type. Écrivez-en un dans la colonne type, par exemple text.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no name. Give it one that no other row in its group has.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Cette ligne n&apos;a pas de nom. Donnez-lui-en un qu&apos;aucune autre ligne de son groupe ne porte.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other programs tell capitals from small letters and know no type “%1”. Write “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>D&apos;autres programmes distinguent majuscules et minuscules et ne connaissent pas le type “%1”. Écrivez “%2”.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write for example “%2”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” ne peut pas être un nom : un nom commence par une lettre ou _ et n&apos;a que des lettres, des chiffres, _, - et des points. Écrivez par exemple “%2”.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The name “%1” has a prefix before its colon that the settings do not declare. Write “%2”, or declare it in the column namespaces of the sheet settings, as in %3=&quot;http://example.org/%3&quot;.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le nom “%1” a devant ses deux-points un préfixe que les réglages ne déclarent pas. Écrivez “%2”, ou déclarez-le dans la colonne namespaces de la feuille settings, comme %3=&quot;http://example.org/%3&quot;.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The name “%1” is used twice in the same group (also in row %2). Give one of them another name.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le nom “%1” est utilisé deux fois dans le même groupe (aussi à la ligne %2). Donnez un autre nom à l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” has neither a label nor a hint, so nobody would know what is asked. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” n&apos;a ni label ni hint, personne ne saurait ce qui est demandé. Donnez-lui un label.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The choices of “%1” are missing: the workbook has no sheet “%2” with choices in it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Les choix de “%1” manquent : le classeur n&apos;a pas de feuille “%2” avec des choix.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>There is no list “%1” in the sheet %2. Add its choices there, or mend the name.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Il n&apos;y a pas de liste “%1” dans la feuille %2. Ajoutez-y ses choix, ou corrigez le nom.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A choice of the list “%1” has no name. Give it one that no other of the list has.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Un choix de la liste “%1” n&apos;a pas de nom. Donnez-lui-en un qu&apos;aucun autre de la liste ne porte.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list “%1” has the choice “%2” twice (also in row %3). Give one of them another name, or write yes for allow_choice_duplicates in the sheet settings.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>La liste “%1” a deux fois le choix “%2” (aussi à la ligne %3). Donnez un autre nom à l&apos;un d&apos;eux, ou écrivez yes pour allow_choice_duplicates dans la feuille settings.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The name “%1” has a space, and a question of several answers (row %2 of the survey) parts its answers by spaces. Write the name without, for example with _.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le nom “%1” contient une espace, et une question à plusieurs réponses (ligne %2 de survey) sépare ses réponses par des espaces. Écrivez-le sans, par exemple avec _.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This group is begun but never ended. Add a row “end group” after its last question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ce groupe commence mais ne finit jamais. Ajoutez une ligne “end group” après sa dernière question.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This repeat is begun but never ended. Add a row “end repeat” after its last question.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Cette répétition commence mais ne finit jamais. Ajoutez une ligne “end repeat” après sa dernière question.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a group, but none is open here. Take the row away, or add “begin group” before.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ceci finit un groupe, mais aucun n&apos;est ouvert ici. Retirez la ligne, ou ajoutez “begin group” avant.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a repeat, but none is open here. Take the row away, or add “begin repeat” before.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ceci finit une répétition, mais aucune n&apos;est ouverte ici. Retirez la ligne, ou ajoutez “begin repeat” avant.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a group, but what is open here is “%1”, begun in row %2. End that first.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ceci finit un groupe, mais ce qui est ouvert ici est “%1”, commencé à la ligne %2. Finissez-le d&apos;abord.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This ends a repeat, but what is open here is “%1”, begun in row %2. End that first.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ceci finit une répétition, mais ce qui est ouvert ici est “%1”, commencé à la ligne %2. Finissez-le d&apos;abord.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” is to be calculated, but the column calculation is empty.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” est à calculer, mais la colonne calculation est vide.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write there how, for example ${a} + ${b}, or take the row away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Écrivez-y comment, par exemple ${a} + ${b}, ou retirez la ligne.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The cell shows a spreadsheet error. Mend its formula, or type the text itself.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>La cellule montre une erreur du tableur. Corrigez sa formule, ou tapez le texte lui-même.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Write the name of a question as the column name has it.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Écrivez le nom d&apos;une question tel que la colonne name le porte.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How many rows there are is asked in the rows themselves (“%1”), so there is never one to answer it in. Ask it before the repeat begins.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le nombre de lignes est demandé dans les lignes elles-mêmes (“%1”) : il n&apos;y en a donc jamais où y répondre. Demandez-le avant le début de la répétition.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>These depend on each other in a circle, so none can be worked out first: %1. Take one of these references out, or ask one of the questions instead of working it out.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Celles-ci dépendent l&apos;une de l&apos;autre en cercle, aucune ne peut être calculée d&apos;abord : %1. Retirez l&apos;une de ces références, ou posez l&apos;une des questions au lieu de la calculer.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Whether “%1” is asked depends on its own answer, which is a circle (%2): it could never be asked. Name another question in this condition.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Que “%1” soit posée dépend de sa propre réponse, c&apos;est un cercle (%2) : elle ne pourrait jamais l&apos;être. Nommez une autre question dans cette condition.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>“%1” is worked out from itself, which is a circle (%2). Name another question here; to check an answer, use the column constraint.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>“%1” se calcule à partir de soi-même, c&apos;est un cercle (%2). Nommez ici une autre question ; pour vérifier une réponse, utilisez la colonne constraint.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The file “%1” is not there, so %2. Put it beside the form, into a folder “media” or “%3-media” there, or into one zip with the form.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le fichier “%1” n&apos;est pas là, donc %2. Mettez-le à côté du formulaire, là dans un dossier “media” ou “%3-media”, ou dans un même zip avec le formulaire.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The choice “%1” has no label; its name is shown. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le choix “%1” n&apos;a pas de label ; son nom est montré. Donnez-lui un label.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “%1” has no effect on a question of this type; it is for %2. Take it away, or change the type.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>L&apos;apparence “%1” n&apos;a pas d&apos;effet sur une question de ce type ; elle est pour %2. Retirez-la, ou changez le type.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The appearance “%1” is not known; the question is shown in its usual form. Mend the word or take it away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>L&apos;apparence “%1” n&apos;est pas connue ; la question est montrée sous sa forme habituelle. Corrigez le mot ou retirez-le.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not all is translated: other languages have these columns, but there is no %1. Their texts are shown in another language; add the columns that people need.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Tout n&apos;est pas traduit : d&apos;autres langues ont ces colonnes, mais il n&apos;y a pas %1. Leurs textes sont montrés dans une autre langue ; ajoutez les colonnes dont les gens ont besoin.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The language “%1” has no code. Write it as “%2 (code)”, for example “Français (fr)”, so that direction and voice are right.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>La langue “%1” n&apos;a pas de code. Écrivez-la “%2 (code)”, par exemple “Français (fr)”, pour que le sens d&apos;écriture et la voix soient justes.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The language “%1” has no code. Here it is taken for “%2”; other programs know it only from its name: “%3 (%4)”.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>La langue “%1” n&apos;a pas de code. Ici elle est prise pour “%2” ; d&apos;autres programmes ne la connaissent que par son nom : “%3 (%4)”.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Whether these are asked depends on each other: %1. Once one of them is hidden it may hide the others for good. Let one of them be asked always, or depend on a question before them.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Que celles-ci soient posées dépend l&apos;une de l&apos;autre : %1. Une fois cachée, l&apos;une peut cacher les autres pour de bon. Posez-en toujours une, ou faites-la dépendre d&apos;une question précédente.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The group “%1” has no label, so people are not told what it is about. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Le groupe “%1” n&apos;a pas de label, les gens ne savent pas de quoi il s&apos;agit. Donnez-lui un label.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The repeat “%1” has no label, so people are asked for another one without being told of what. Give it a label.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>La répétition “%1” n&apos;a pas de label, on demande aux gens une autre sans leur dire de quoi. Donnez-lui un label.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This column is not part of XLSForm and has no effect here or in the rows below. Mend its heading, or take it away.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Cette colonne n&apos;est pas de XLSForm et n&apos;a d&apos;effet ni ici ni dans les lignes au-dessous. Corrigez son titre, ou retirez-la.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Here pictures are made smaller by themselves; other programs send them as large as the camera takes them. Write max-pixels=1600, or what is enough, to save room and time there too.</source>
        <extracomment>About a survey file that was brought in. What is in quotes or in brackets is as people write it in the file: names of sheets, columns and types (survey, choices, label, text, select_one …) stay as they are.</extracomment>
        <translation>Ici les images sont réduites d&apos;elles-mêmes ; d&apos;autres programmes les envoient à la taille de l&apos;appareil. Écrivez max-pixels=1600, ou ce qui suffit, pour gagner place et temps là aussi.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a PDF</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>un PDF</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a picture</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>une image</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text document</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>un document texte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a presentation</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>une présentation</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a packed archive</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a database</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>une base de données</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what somebody answered</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>ce que quelqu&apos;un a répondu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the question has no choices</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>la question n&apos;a pas de choix</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what is looked up in it is empty</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>ce qu&apos;on y cherche est vide</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its place stays empty</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>sa place reste vide</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the end of the expression</source>
        <extracomment>Part of a sentence about a survey file, in place of %1 or %2</extracomment>
        <translation>la fin de l&apos;expression</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/formwords.cpp" line="+267"/>
        <source>sheet %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: the name of the sheet</extracomment>
        <translation>feuille %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>row %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: a number</extracomment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>column %1</source>
        <extracomment>Where something stands in a spreadsheet. %1: the heading of the column and the cell, as in: relevant (D2)</extracomment>
        <translation>colonne %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>line %1</source>
        <extracomment>Where something stands in a file. %1: a number</extracomment>
        <translation>ligne %1</translation>
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
        <translation>Un « &amp; » se trouve seul ici. Écrivez &amp;amp; à la place.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The beginning “%1:” of a name is not declared: the form needs xmlns:%1=&quot;…&quot; in its first element. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le début de nom “%1:” n&apos;est pas déclaré : le formulaire a besoin de xmlns:%1=&quot;…&quot; dans son premier élément. Exportez-le encore.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The letters here are not in the encoding that the first line of the file says (UTF-8 if it says none). Save the file again as UTF-8, or export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les lettres ne sont pas ici dans l&apos;encodage que dit la première ligne du fichier (UTF-8 si elle n&apos;en dit aucun). Enregistrez de nouveau le fichier en UTF-8, ou exportez-le encore.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The first line of the file names an encoding that is not known. Save the file again as UTF-8, or export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La première ligne du fichier nomme un encodage inconnu. Enregistrez de nouveau le fichier en UTF-8, ou exportez-le encore.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something behind the end of the form. Take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a quelque chose après la fin du formulaire. Retirez-le.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is written twice in one element. Take one of the two out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” est écrit deux fois dans un élément. Retirez l&apos;un des deux.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text “%1”: %2</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le texte “%1” : %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The column “%1” is of an earlier time: in which repeat an entity is made follows from the questions that are saved to it. Other programs refuse it; take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La colonne “%1” est d&apos;un temps passé : dans quel repeat une entité est faite suit des questions qui y sont enregistrées. D&apos;autres programmes la refusent ; retirez-la.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The entity of “%1” is not made in “%2”: it belongs to the repeat whose questions are saved to it. Write save_to beside questions of that repeat, and take this column away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>L&apos;entité de “%1” n&apos;est pas faite dans “%2” : elle appartient au repeat dont les questions y sont enregistrées. Écrivez save_to à côté de questions de ce repeat, et retirez cette colonne.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>These texts show each other in a circle, so each stays without what it shows of the next: %1. Take one of these &lt;output&gt; out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ces textes se montrent l&apos;un l&apos;autre en cercle, chacun reste donc sans ce qu&apos;il montre du suivant : %1. Retirez l&apos;un de ces &lt;output&gt;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” stands twice in this &lt;translation&gt;; the last one counts. Take the other out, or give it another id.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le texte “%1” est deux fois dans ce &lt;translation&gt; ; le dernier compte. Retirez l&apos;autre, ou donnez-lui un autre id.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;translation&gt; of “%1”; of a text that both have, the last one counts. Put all texts into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a un deuxième &lt;translation&gt; de “%1” ; d&apos;un texte que les deux ont, le dernier compte. Mettez tous les textes dans un seul.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Of a group only the label is shown here, and its sound heard: no hint, picture or film. Put these into a note, as the first question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>D&apos;un groupe, seul le label est montré ici, et son son entendu : ni hint, ni image, ni film. Mettez-les dans une note, comme première question à l&apos;intérieur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A group has no answer, so it cannot begin with one. Write this beside a question, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un groupe n&apos;a pas de réponse, il ne peut donc pas commencer par une. Écrivez ceci à côté d&apos;une question, ou retirez-le.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a repeat has a number of rows, so this has no effect. Take it away, or write it beside the row that begins a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Seul un repeat a un nombre de lignes, ceci est donc sans effet. Retirez-le, ou écrivez-le à côté de la ligne qui commence un repeat.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row only ends a group, so what stands here has no effect. Write it beside the row that begins the group, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette ligne ne fait que finir un groupe, ce qui est écrit ici est sans effet. Écrivez-le à côté de la ligne qui commence le groupe, ou retirez-le.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has no meaning in &lt;%2&gt;, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;a pas de sens dans &lt;%2&gt;, donc il a été laissé de côté. Corrigez son nom, ou retirez-le.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is nothing that is known in a &lt;model&gt;, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;est rien de connu dans un &lt;model&gt;, donc il a été laissé de côté. Corrigez son nom, ou retirez-le.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Two &lt;bind&gt; of “%1” say “%2”: only the first one counts. Put all rules of a question into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Deux &lt;bind&gt; de “%1” disent “%2” : seul le premier compte. Mettez toutes les règles d&apos;une question dans un seul.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has no meaning inside a question, so it was left out. Take it away; what it tells people belongs into the &lt;hint&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;a pas de sens dans une question, donc il a été laissé de côté. Retirez-le ; ce qu&apos;il dit aux gens va dans le &lt;hint&gt;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” has a form “%2” that has no place here, so it was left out. Guidance belongs into the text of a hint, pictures and sounds into that of a label.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le texte “%1” a une forme “%2” qui n&apos;a pas de place ici, donc elle a été laissée de côté. Les guidance vont dans le texte d&apos;un hint, les images et les sons dans celui d&apos;un label.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;%1&gt; here, which was left out. Write both texts into the first one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a ici un deuxième &lt;%1&gt;, laissé de côté. Écrivez les deux textes dans le premier.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“&amp;%1;” stands for nothing that is known. Write the letter itself instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“&amp;%1;” ne désigne rien de connu. Écrivez la lettre elle-même à la place.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file declares a document type or entities of its own, which is refused for safety. Take the part &lt;!DOCTYPE …&gt; out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier déclare un type de document ou des entités à lui, ce qui est refusé par sécurité. Retirez la partie &lt;!DOCTYPE …&gt;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file cannot be read to its end. Try again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier ne peut pas être lu jusqu&apos;au bout. Réessayez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has a second &lt;model&gt;, which was left out. Put all into one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le formulaire a un deuxième &lt;model&gt;, laissé de côté. Mettez tout dans un seul.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no &lt;h:body&gt;, so nothing is asked. Export it anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le formulaire n&apos;a pas de &lt;h:body&gt;, donc rien n&apos;est demandé. Exportez-le encore.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no place for answers: the first &lt;instance&gt; of the &lt;model&gt; must hold one element, with another inside for each question. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le formulaire n&apos;a pas de place pour les réponses : le premier &lt;instance&gt; du &lt;model&gt; doit contenir un élément, avec à l&apos;intérieur un autre pour chaque question. Exportez-le encore.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This XML file is no form: it has no &lt;model&gt; of the kind that forms have (xmlns=&quot;%1&quot;). Choose the form&apos;s own file (.xlsx, .ods, .xls, .csv or .xml), or export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce fichier XML n&apos;est pas un formulaire : il n&apos;a pas de &lt;model&gt; comme en ont les formulaires (xmlns=&quot;%1&quot;). Choisissez le fichier du formulaire même (.xlsx, .ods, .xls, .csv ou .xml), ou exportez-le encore.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form has no id, so its answers cannot be told from those of others. Write &lt;%1 id=&quot;…&quot;&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le formulaire n&apos;a pas d&apos;id, donc ses réponses ne se distinguent pas de celles des autres. Écrivez &lt;%1 id=&quot;…&quot;&gt;.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This question fills “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have, so it cannot be asked. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette question remplit “%1”, que les données du formulaire (le premier &lt;instance&gt; du &lt;model&gt;) n&apos;ont pas, donc elle ne peut être posée. Ajoutez-le là, ou corrigez le ref.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This question does not say which answer it fills. Write its path as ref, for example ref=&quot;/data/name&quot;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette question ne dit pas quelle réponse elle remplit. Écrivez son chemin en ref, par exemple ref=&quot;/data/name&quot;.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The group names “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le groupe nomme “%1”, que les données du formulaire (le premier &lt;instance&gt; du &lt;model&gt;) n&apos;ont pas. Ajoutez-le là, ou corrigez le ref.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The repeat names “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La répétition nomme “%1”, que les données du formulaire (le premier &lt;instance&gt; du &lt;model&gt;) n&apos;ont pas. Ajoutez-le là, ou corrigez le nodeset.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The rules of this &lt;bind&gt; are for “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have, so they have no effect. Add it there, or mend the nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les règles de ce &lt;bind&gt; sont pour “%1”, que les données du formulaire (le premier &lt;instance&gt; du &lt;model&gt;) n&apos;ont pas, donc elles sont sans effet. Ajoutez-le là, ou corrigez le nodeset.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” is not among the form&apos;s texts (&lt;itext&gt;), so the name of the question is shown. Add it there, or mend its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le texte “%1” n&apos;est pas parmi les textes du formulaire (&lt;itext&gt;), donc le nom de la question est montré. Ajoutez-le là, ou corrigez son nom ici.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text “%1” is not among the form&apos;s texts (&lt;itext&gt;), so a plain sentence is shown. Add it there, or mend its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le texte “%1” n&apos;est pas parmi les textes du formulaire (&lt;itext&gt;), donc une simple phrase est montrée. Ajoutez-le là, ou corrigez son nom ici.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is asked a second time; only the first question is shown. Give this one a ref of its own, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” est demandé une deuxième fois ; seule la première question est montrée. Donnez à celle-ci un ref à elle, ou retirez-la.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no kind of question or group, so it was left out. Mend its name, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;est ni une sorte de question ni un groupe, donc il a été laissé de côté. Corrigez son nom, ou retirez-le.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is a repeat, so it cannot hold an answer. Name a question inside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” est une répétition, donc ne peut contenir de réponse. Nommez une question à l&apos;intérieur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is a repeat already. Take one of the two away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” est déjà une répétition. Retirez l&apos;une des deux.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has no list (&lt;instance&gt;) “%1”, so this question has no choices. Add it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le formulaire n&apos;a pas de liste (&lt;instance&gt;) “%1”, donc cette question n&apos;a pas de choix. Ajoutez-la.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The choices need a nodeset (where they come from) and a &lt;value&gt;. Write both.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les choix ont besoin d&apos;un nodeset (d&apos;où ils viennent) et d&apos;une &lt;value&gt;. Écrivez les deux.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This choice has no &lt;value&gt;, so choosing it says nothing. Write one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce choix n&apos;a pas de &lt;value&gt;, donc le choisir ne dit rien. Écrivez-en une.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action is to set “%1”, which the form&apos;s data (the first &lt;instance&gt; of the &lt;model&gt;) does not have. Add it there, or mend the ref.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette action doit fixer “%1”, que les données du formulaire (le premier &lt;instance&gt; du &lt;model&gt;) n&apos;ont pas. Ajoutez-le là, ou corrigez le ref.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no event “%1” at which something could be set. Write one of these: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il n&apos;y a pas d&apos;événement “%1” où quelque chose pourrait être fixé. Écrivez l&apos;un de ceux-ci : %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%1” of the workbook is damaged (line %2). Open the file in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La partie “%1” du classeur est abîmée (ligne %2). Ouvrez le fichier dans un tableur, enregistrez-le de nouveau en .xlsx, et réessayez.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook is damaged (line %1). Open it in a spreadsheet program, save it again, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le classeur est abîmé (ligne %1). Ouvrez-le dans un tableur, enregistrez-le de nouveau, et réessayez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again as .xlsx, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le classeur est abîmé. Ouvrez-le dans un tableur, enregistrez-le de nouveau en .xlsx, et réessayez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” is missing from the workbook.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La partie “%1” manque dans le classeur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The part “%1” of the workbook is damaged.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La partie “%1” du classeur est abîmée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy the file again, or save it again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Copiez le fichier de nouveau, ou enregistrez-le de nouveau depuis un tableur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This workbook is older than Excel 97. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce classeur est plus ancien qu&apos;Excel 97. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a binary workbook (.xlsb), which cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ceci est un classeur binaire (.xlsb), qui ne peut être lu. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is a document of Numbers, which cannot be read. Export it there as Excel (.xlsx).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ceci est un document de Numbers, qui ne peut être lu. Exportez-le de là en Excel (.xlsx).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a workbook saved as XML, which cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ceci est un classeur enregistré en XML, qui ne peut être lu. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is only a link to a sheet on the internet. Open it there and download it as Excel (.xlsx).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ceci n&apos;est qu&apos;un lien vers une feuille sur Internet. Ouvrez-la là et téléchargez-la en Excel (.xlsx).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is a zip archive but not an Excel workbook (.xlsx). If the form is in another format (.ods, .xls), save it as .xlsx first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ceci est une archive zip, mais pas un classeur Excel (.xlsx). Si le formulaire est dans un autre format (.ods, .xls), enregistrez-le d&apos;abord en .xlsx.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” and “%2” are headings of the same column. Keep one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” et “%2” sont des titres de la même colonne. Gardez-en un.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This setting is not known and has no effect.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce réglage n&apos;est pas connu et reste sans effet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list is empty. Its first row must name the columns.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La liste est vide. Sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The first row names no columns. It must hold their names, such as name, label.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La première ligne ne nomme aucune colonne. Elle doit contenir leurs noms, comme name, label.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A text in quotes begins here and is never closed. Add the missing quote.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un texte entre guillemets commence ici et n&apos;est jamais fermé. Ajoutez le guillemet manquant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The text is not in %1. Save the list again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le texte n&apos;est pas en %1. Enregistrez de nouveau la liste en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Two columns are named “%1”. Give each its own name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Deux colonnes s&apos;appellent “%1”. Donnez à chacune son nom.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A list of choices is a .csv, .xml or .geojson file. Save the list as one of these.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Une liste de choix est un fichier .csv, .xml ou .geojson. Enregistrez la liste ainsi.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The folder has no file survey.csv, so it is not a form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le dossier n&apos;a pas de fichier survey.csv, ce n&apos;est donc pas un formulaire.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action stands in the &lt;model&gt;, so it is not said which repeat the event odk-new-repeat means. Move it into the &lt;repeat&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette action est dans le &lt;model&gt;, on ne sait donc pas quelle répétition l&apos;événement odk-new-repeat désigne. Déplacez-la dans le &lt;repeat&gt;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A &lt;bind&gt; inside another has no effect. Put it beside that one, with the whole path as its nodeset.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un &lt;bind&gt; dans un autre est sans effet. Mettez-le à côté de celui-là, avec le chemin entier comme nodeset.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is nothing that can be filled in beforehand (jr:preload), so nothing is. Write date, timestamp, property or uid, or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;est rien qu&apos;on puisse remplir d&apos;avance (jr:preload), rien ne l&apos;est donc. Écrivez date, timestamp, property ou uid, ou retirez-le.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form itself cannot be a repeat. Name the part of its data that is filled in several times.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le formulaire lui-même ne peut pas être une répétition. Nommez la partie de ses données remplie plusieurs fois.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This group holds questions from different groups of the form&apos;s data; they are asked, but without its label. Make a group of its own for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce groupe contient des questions de différents groupes des données du formulaire ; elles sont posées, mais sans son label. Faites un groupe pour chacun.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Choices in groups (&lt;choices&gt;) are not shown. Put each &lt;item&gt; right into the question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les choix en groupes (&lt;choices&gt;) ne sont pas montrés. Mettez chaque &lt;item&gt; directement dans la question.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The instance “%1” is no table of rows with the same columns, and longer than %2 MB. Write it as &lt;root&gt;&lt;item&gt;&lt;name&gt;…&lt;/name&gt;&lt;label&gt;…&lt;/label&gt;&lt;/item&gt;…&lt;/root&gt;, or as a CSV file beside the form: such lists may be of any length.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>L&apos;instance “%1” n&apos;est pas un tableau de lignes aux mêmes colonnes, et dépasse %2 Mo. Écrivez-la comme &lt;root&gt;&lt;item&gt;&lt;name&gt;…&lt;/name&gt;&lt;label&gt;…&lt;/label&gt;&lt;/item&gt;…&lt;/root&gt;, ou comme un fichier CSV à côté du formulaire : de telles listes peuvent être de toute longueur.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The names on the scale are no list of this form; its numbers are shown. Mend it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les noms sur l&apos;échelle ne sont pas une liste de ce formulaire ; ses nombres sont montrés. Corrigez cela.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file is larger than %1 MB, which is too large for a form. Take out of it what is not needed, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier dépasse %1 Mo, c&apos;est trop grand pour un formulaire. Retirez-en ce qui ne sert pas, et gardez les longues listes de choix dans des fichiers CSV à côté.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An element has more than %1 attributes, or a text is longer than %2 MB, which no form has; the file is refused for safety. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un élément a plus de %1 attributs, ou un texte dépasse %2 Mo, ce qu&apos;aucun formulaire n&apos;a ; le fichier est refusé par sécurité. Exportez de nouveau le formulaire.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is no way “%1” to send answers. Write method=&quot;post&quot;, or take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il n&apos;y a pas de manière “%1” d&apos;envoyer les réponses. Écrivez method=&quot;post&quot;, ou retirez-la.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something stands before &lt;?xml …?&gt;, which must be the very first of the file. Take out what is before it, blank lines too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a quelque chose avant &lt;?xml …?&gt;, qui doit être tout au début du fichier. Retirez ce qui le précède, lignes vides comprises.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The first line of the file names a version of XML that is not 1.0. Write version=&quot;1.0&quot; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La première ligne du fichier nomme une version de XML qui n&apos;est pas 1.0. Écrivez-y version=&quot;1.0&quot;.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is a character here that XML cannot hold, which shows as nothing. Take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a ici un caractère que XML ne peut pas contenir et qui ne se voit pas. Retirez-le.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The questions up to here need more than %1 MB, which no form does. Part the form into several.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les questions jusqu&apos;ici demandent plus de %1 Mo, ce qu&apos;aucun formulaire ne fait. Divisez le formulaire en plusieurs.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Elements stand inside each other more than %1 deep, which no form has. Export the form anew.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les éléments sont les uns dans les autres sur plus de %1 niveaux, ce qu&apos;aucun formulaire n&apos;a. Exportez de nouveau le formulaire.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file has more than %1 rows, which is too large for a form. Keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier a plus de %1 lignes, c&apos;est trop grand pour un formulaire. Gardez les longues listes de choix dans des fichiers CSV à côté.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There are more cells here than a form can have. Clear the rows and columns that are not used.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a ici plus de cellules qu&apos;un formulaire ne peut en avoir. Effacez les lignes et les colonnes qui ne servent pas.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A cell here has more than %1 letters, perhaps because a text in quotes is never closed. Add the missing quote, or shorten the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Une cellule a ici plus de %1 lettres, peut-être parce qu&apos;un texte entre guillemets n&apos;est jamais fermé. Ajoutez le guillemet manquant, ou raccourcissez le texte.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file is larger than %1 MB, which is too large for a form. Keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier dépasse %1 Mo, c&apos;est trop grand pour un formulaire. Gardez les longues listes de choix dans des fichiers CSV à côté.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file holds a document type, which no spreadsheet needs; it is refused for safety. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier contient un type de document, dont aucun tableur n&apos;a besoin ; il est refusé par sécurité. Enregistrez de nouveau le formulaire depuis un tableur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in row %1; forms of up to %2 rows can be read. Remove stray cells far down the sheet.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a quelque chose à la ligne %1 ; on peut lire des formulaires jusqu&apos;à %2 lignes. Retirez les cellules égarées tout en bas de la feuille.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The workbook has more than %1 filled cells, which is too large for a form. Clear what is not used, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le classeur a plus de %1 cellules remplies, c&apos;est trop grand pour un formulaire. Effacez ce qui ne sert pas, et gardez les longues listes de choix dans des fichiers CSV à côté.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in cell %1; forms of up to %2 columns can be read. Remove stray cells far to the right.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a quelque chose dans la cellule %1 ; on peut lire des formulaires jusqu&apos;à %2 colonnes. Retirez les cellules égarées loin à droite.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>An element has more than %1 attributes or a text is longer than a cell can hold, which no workbook has. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un élément a plus de %1 attributs ou un texte dépasse ce qu&apos;une cellule peut contenir, ce qu&apos;aucun classeur n&apos;a. Enregistrez de nouveau le formulaire depuis un tableur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is something in cell %1, further than a form can reach. Remove stray cells.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a quelque chose dans la cellule %1, plus loin qu&apos;un formulaire ne peut aller. Retirez les cellules égarées.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The workbook is locked with a password, or damaged. Open it, save it without the password, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le classeur est fermé par un mot de passe, ou abîmé. Ouvrez-le, enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is no workbook, or a damaged one. Choose the form&apos;s .xlsx, .ods or .xls file.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ceci n&apos;est pas un classeur, ou en est un abîmé. Choisissez le fichier .xlsx, .ods ou .xls du formulaire.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” declares a document type, which a workbook never does. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La partie “%1” déclare un type de document, ce qu&apos;un classeur ne fait jamais. Enregistrez de nouveau le formulaire depuis un tableur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The part “%1” has an element with more than %2 attributes or a text longer than a cell can hold, which no workbook has. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La partie “%1” a un élément de plus de %2 attributs ou un texte plus long que ce qu&apos;une cellule peut contenir, ce qu&apos;aucun classeur n&apos;a. Enregistrez de nouveau le formulaire depuis un tableur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook unpacks to more than %1 MB, which is too large for a form. Clear what is not used, and keep long lists of choices in CSV files beside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Déballé, le classeur dépasse %1 Mo, c&apos;est trop grand pour un formulaire. Effacez ce qui ne sert pas, et gardez les longues listes de choix dans des fichiers CSV à côté.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Row %1 points to a text that is not in the workbook. Save the form again from a spreadsheet program.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La ligne %1 renvoie à un texte qui n&apos;est pas dans le classeur. Enregistrez de nouveau le formulaire depuis un tableur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is not an Excel workbook (.xlsx). Choose the form&apos;s .xlsx file, or save the form as .xlsx first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ceci n&apos;est pas un classeur Excel (.xlsx). Choisissez le fichier .xlsx du formulaire, ou enregistrez d&apos;abord le formulaire en .xlsx.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The part “%1” unpacks to more than %2 MB, which is too large for a form. Clear the rows and columns that are not used, and keep long lists of choices in CSV files beside the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Déballée, la partie “%1” dépasse %2 Mo, c&apos;est trop grand pour un formulaire. Effacez les lignes et les colonnes qui ne servent pas, et gardez les longues listes de choix dans des fichiers CSV à côté du formulaire.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The workbook is locked with a password. Take the password away first.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le classeur est fermé par un mot de passe. Retirez d&apos;abord le mot de passe.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A text has more than %1 forms (&lt;value form=…&gt;): those from here on were left out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un texte a plus de %1 formes (&lt;value form=…&gt;) : celles d&apos;ici à la suite ont été laissées de côté.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The template of “%1” holds rows of “%2” that are not copied: a new row of “%1” begins with one row of “%2”, as every new row of it begins. Write one row there, and its values into the template of “%2”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le modèle de « %1 » contient des lignes de « %2 » qui ne sont pas copiées : une nouvelle ligne de « %1 » commence avec une seule ligne de « %2 », comme commence toute nouvelle ligne de celle-ci. Écrivez-y une seule ligne, et ses valeurs dans le modèle de « %2 ».</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The value “%1” has a space, and a question of several answers (line %2) parts its answers by spaces, so it is not read as chosen there. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La valeur “%1” contient une espace, et une question à plusieurs réponses (ligne %2) sépare ses réponses par des espaces : elle n&apos;y est donc pas lue comme choisie. Écrivez-la sans, par exemple avec _.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a second &lt;instance&gt; called “%1”; only the last one counts. Take the other out, or give it another id.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a un deuxième &lt;instance&gt; nommé “%1” ; seul le dernier compte. Retirez l&apos;autre, ou donnez-lui un autre id.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” stands here more than once, and no &lt;repeat&gt; asks it again and again: only the first is filled in. Give the others another name, or ask it in a &lt;repeat&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” est ici plus d&apos;une fois, et aucun &lt;repeat&gt; ne le demande plusieurs fois : seul le premier est rempli. Donnez un autre nom aux autres, ou demandez-le dans un &lt;repeat&gt;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This action does not say when it happens, so nothing is ever set. Write an event, such as event=&quot;odk-instance-first-load&quot;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette action ne dit pas quand elle a lieu, donc rien n&apos;est jamais fixé. Écrivez un event, comme event=&quot;odk-instance-first-load&quot;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The type “%1” is not known here, so the question is asked as if it said none. Write one of these: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le type “%1” n&apos;est pas connu ici, la question est donc posée comme si elle n&apos;en disait aucun. Écrivez l&apos;un de ceux-ci : %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is worked out from itself, which is a circle (%2). Name another question here; to check an answer, use the constraint of its &lt;bind&gt;.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” se calcule à partir de soi-même, c&apos;est un cercle (%2). Nommez ici une autre question ; pour vérifier une réponse, utilisez le constraint de son &lt;bind&gt;.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No question offers the list “%1”, so nobody sees its choices. Mend its name, or take it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Aucune question ne propose la liste “%1”, donc personne ne voit ses choix. Corrigez son nom, ou retirez-la.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The sheet external_choices is for long lists of which a choice_filter offers a part; without one all are offered. Write a choice_filter, or put the list into the sheet choices.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La feuille external_choices est pour de longues listes dont un choice_filter propose une partie ; sans lui, tout est proposé. Écrivez un choice_filter, ou mettez la liste dans la feuille choices.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no address on the web, so other programs cannot send answers there. Write a whole one, as in https://example.org/submission.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;est pas une adresse sur le web, d&apos;autres programmes ne peuvent donc pas y envoyer de réponses. Écrivez-en une entière, comme https://example.org/submission.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has letters that are no text in %2 places, first in feature %3, property “%4” (U+%5): they are left out. Take them out, or export the file again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier “%1” a, à %2 endroits, des signes qui ne sont pas du texte, d’abord dans le feature %3, propriété “%4” (U+%5) : ils sont laissés de côté. Enlevez-les, ou exportez le fichier à nouveau.</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/expressionsentences.h" line="+10"/>
        <source>%1 (character %2, near “%3”).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>%1 (caractère %2, près de “%3”).</translation>
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
        <translation>Écrivez-en une que XLSForm connaît ; sa référence les énumère.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Perhaps “%1()” is meant.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Peut-être est-ce “%1()”.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write “%1” there: each bracket that opens must be closed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-y “%1” : chaque parenthèse ouverte doit être fermée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write there what is meant: ${name} for an answer, a number, or a text in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-y ce qui est voulu : ${name} pour une réponse, un nombre, ou un texte entre guillemets.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the missing quote at its end.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez le guillemet qui manque à sa fin.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out, or put it in quotes if it is part of a text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Retirez-le, ou mettez-le entre guillemets s&apos;il fait partie d&apos;un texte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out, or write an operator such as and, or, =, + before it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Retirez-le, ou écrivez avant lui un opérateur comme and, or, = ou +.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write %1 instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez %1 à la place.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the digits without it, and a point before parts of one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez les chiffres sans elle, et un point avant les décimales.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the answer to a question as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez la réponse à une question comme ${name}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write “}” behind the name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez “}” après le nom.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Divide it: let questions of type calculate work out its parts.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Divisez-la : que des questions de type calculate en calculent les parties.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the name of a question there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-y le nom d&apos;une question.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XPath has, such as parent:: or child::, or ${name} instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-en un que XPath connaît, comme parent:: ou child::, ou bien ${name} à la place.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mend the expression there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Corrigez l&apos;expression à cet endroit.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give them different names.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Donnez-leur des noms différents.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take one “..” out, or write the question as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Retirez un “..”, ou écrivez la question comme ${name}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-la comme ${name}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as indexed-repeat(${question}, ${repeat}, number).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez indexed-repeat(${question}, ${repeat}, number).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the repeat that the question is in, as ${repeat}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Nommez la répétition où se trouve la question, comme ${repeat}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name a question of type select_one, select_multiple or rank.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Nommez une question de type select_one, select_multiple ou rank.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer}).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer}).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write latitude and longitude with a space between, as in &apos;23.7 90.4&apos;, or ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez la latitude et la longitude séparées d&apos;une espace, comme &apos;23.7 90.4&apos;, ou ${name}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give it to distance() alone.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Donnez-la seule à distance().</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write &apos;MD5&apos;, &apos;SHA-1&apos;, &apos;SHA-256&apos;, &apos;SHA-384&apos; or &apos;SHA-512&apos; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-y &apos;MD5&apos;, &apos;SHA-1&apos;, &apos;SHA-256&apos;, &apos;SHA-384&apos; ou &apos;SHA-512&apos;.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write &apos;hex&apos; or &apos;base64&apos; there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-y &apos;hex&apos; ou &apos;base64&apos;.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Between its brackets stand, with a comma after each but the last: %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Entre ses parenthèses viennent, avec une virgule après chacune sauf la dernière : %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the expression, %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Dans l&apos;expression, %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the filter, %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Dans le filtre, %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The default was left out:</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La valeur par défaut a été laissée de côté :</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The action was left out:</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>L&apos;action a été laissée de côté :</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that ODK XForms has; its reference lists them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-en une que ODK XForms connaît ; sa référence les énumère.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write there what is meant: /data/name for an answer, a number, or a text in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-y ce qui est voulu : /data/name pour une réponse, un nombre, ou un texte entre guillemets.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the answer to a question as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez la réponse à une question comme /data/name.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write one that XPath has, such as parent:: or child::, or /data/name instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-en un que XPath connaît, comme parent:: ou child::, ou bien /data/name à la place.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take one “..” out, or write the question as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Retirez un “..”, ou écrivez la question comme /data/name.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez-la comme /data/name.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as indexed-repeat(/data/repeat/question, /data/repeat, number).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez indexed-repeat(/data/repeat/question, /data/repeat, number).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name the repeat that the question is in, as /data/repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Nommez la répétition où se trouve la question, comme /data/repeat.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write it as pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write latitude and longitude with a space between, as in &apos;23.7 90.4&apos;, or /data/name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Écrivez la latitude et la longitude séparées d&apos;une espace, comme &apos;23.7 90.4&apos;, ou /data/name.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Name a question of type select1, select or odk:rank.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Nommez une question de type select1, select ou odk:rank.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>there is no question or group named “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>il n&apos;y a ni question ni groupe nommé “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no function “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>il n&apos;y a pas de fonction “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is missing before %2</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” manque avant %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression ends too early</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>l&apos;expression finit trop tôt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text in quotes is not closed</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>un texte entre guillemets n&apos;est pas fermé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” means nothing in a form</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” ne veut rien dire dans un formulaire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the character “%1” does not belong here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>le caractère “%1” n&apos;a pas sa place ici</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“,” does not belong into a number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“,” n&apos;a pas sa place dans un nombre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 does not belong here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 n&apos;a pas sa place ici</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“$” begins nothing here: forms have no variables</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“$” ne commence rien ici : les formulaires n&apos;ont pas de variables</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“${” is not closed with “}”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“${” n&apos;est pas fermé par “}”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression is too long</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>l&apos;expression est trop longue</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the expression is nested too deep</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>l&apos;expression a trop de parenthèses les unes dans les autres</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a name or a value is missing before %1</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>il manque un nom ou une valeur avant %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a name is missing before %1</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>il manque un nom avant %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1::” is not an axis</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1::” n&apos;est pas un axe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1()” cannot stand here in a path</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1()” ne peut pas se trouver ici dans un chemin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is the name of more than one question or group</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” est le nom de plus d&apos;une question ou d&apos;un groupe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no “%1” at this place of the form; it is read as empty</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>il n&apos;y a pas de “%1” à cet endroit du formulaire ; il est lu comme vide</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the pattern “%1” cannot be read, so no answer is refused because of it</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>le motif “%1” ne peut pas être lu, donc aucune réponse n&apos;est refusée à cause de lui</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no column “%1” in the list of choices, so it is read as empty (to ask for an answer, write ${%1}; to name a value, &apos;%1&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>il n&apos;y a pas de colonne “%1” dans la liste de choix, elle est donc lue comme vide (pour une réponse, écrivez ${%1} ; pour une valeur, &apos;%1&apos;)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“..” leads out of the form</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“..” mène hors du formulaire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a question or group is needed here</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>il faut ici une question ou un groupe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>indexed-repeat() needs a row number for each repeat</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>indexed-repeat() a besoin d&apos;un numéro de ligne pour chaque répétition</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this is not a repeat around the question</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>ceci n&apos;est pas une répétition qui contient la question</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a question with choices</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” n&apos;est pas une question à choix</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pulldata() needs the file in quotes</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>pulldata() a besoin du fichier entre guillemets</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is no place</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>“%1” n&apos;est pas un lieu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>digest() knows no “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>digest() ne connaît pas “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>distance() of several values takes points, and this is a line or an area</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>distance() de plusieurs valeurs prend des points, et ceci est une ligne ou une surface</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1() does not take %2 values</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1() ne prend pas %2 valeur(s)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>3, as in if(condition, value if it holds, value if not)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>3, comme dans if(condition, valeur si oui, valeur si non)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>4, as in pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer})</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>4, comme dans pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, ${answer})</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2, as in jr:choice-name(${question}, &apos;${question}&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>2, comme dans jr:choice-name(${question}, &apos;${question}&apos;)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the least and the most, then each value with its weight</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>le minimum et le maximum, puis chaque valeur avec son poids</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 or more</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>type, name and label</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>type, name et label</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>list_name, name and label</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>list_name, name et label</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>whole number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>number</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>un nombre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>date, as in 2026-11-22</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>une date, comme 2026-11-22</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>time of day, as in 14:30</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>une heure, comme 14:30</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>date with a time, as in 2026-11-22T14:30</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>une date avec l&apos;heure, comme 2026-11-22T14:30</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>number on the scale from %1 to %2 in steps of %3</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>un nombre de l&apos;échelle de %1 à %2 par pas de %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>place, as in 23.7250 90.4125 0 0</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>un lieu, comme 23.7250 90.4125 0 0</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>line of two places or more, with ; between them</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>une ligne de deux lieux ou plus, séparés par ;</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>shape of three places or more, with ; between them and the first again at the end</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>une forme de trois lieux ou plus, séparés par ;, le premier de nouveau à la fin</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>choice of this question</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>un choix de cette question</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ranking in which each choice stands once</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>un classement où chaque choix figure une fois</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only its two ends, as it is drawn without ticks</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>seulement ses deux bouts, car elle est dessinée sans repères</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>from %1 to %2, each %3</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>de %1 à %2, tous les %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a list of the sheet choices</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>d&apos;une liste de la feuille choices</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file “%1”</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>du fichier “%1”</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asks another app for the answer</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>demande la réponse à une autre application</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sends the answer to a printer</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>envoie la réponse à une imprimante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>4, as in pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>4, comme dans pulldata(&apos;file&apos;, &apos;column&apos;, &apos;key column&apos;, /data/answer)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>2, as in jr:choice-name(/data/question, &apos;/data/question&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>2, comme dans jr:choice-name(/data/question, &apos;/data/question&apos;)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no column “%1” in the list of choices, so it is read as empty (to ask for an answer, write /data/%1; to name a value, &apos;%1&apos;)</source>
        <extracomment>Stands in a sentence about a survey file, or begins it; names of functions and columns stay as they are.</extracomment>
        <translation>il n&apos;y a pas de colonne “%1” dans la liste de choix, elle est donc lue comme vide (pour une réponse, écrivez /data/%1 ; pour une valeur, &apos;%1&apos;)</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/listsentences.h" line="+10"/>
        <source>This choice names no list and was left out. Write its list in the column list_name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce choix ne nomme pas de liste et a été laissé de côté. Écrivez sa liste dans la colonne list_name.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The heading “%1” has a space, so no expression can name it and the column has no effect. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le titre “%1” contient une espace, aucune expression ne peut donc le nommer et la colonne est sans effet. Écrivez-le sans, par exemple avec _.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The heading “%1” is no name: no expression can name it, and the column has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le titre “%1” n&apos;est pas un nom : aucune expression ne peut le nommer, et la colonne est sans effet. Commencez par une lettre ou _, et n&apos;écrivez que des lettres, des chiffres, _, - et des points.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The name of the list “%1” has both &apos; and &quot;, so no expression could name it. Take one of them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le nom de la liste “%1” a à la fois &apos; et &quot;, aucune expression ne pourrait donc la nommer. Retirez l&apos;un des deux.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>So have %1 more choices of the list “%2”. Give them labels too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>De même pour %1 autre(s) choix de la liste “%2”. Donnez-leur aussi un label.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The choices come from the file “%1”, whose name must end with .csv, .xml or .geojson. Save the list as one of these, and write its name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les choix viennent du fichier “%1”, dont le nom doit finir par .csv, .xml ou .geojson. Enregistrez la liste ainsi, et écrivez son nom ici.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “reference-geometry” must name a list of choices, a list of entities, a file of this form without its ending, or a repeat as ${name}; “%1” is none of them. Write one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “reference-geometry” doit nommer une liste de choix, une liste d&apos;entités, un fichier de ce formulaire sans son extension, ou une répétition comme ${name} ; “%1” n&apos;en est aucun. Écrivez l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “%1” cannot be “%2”. Write one of: %3.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “%1” ne peut pas être “%2”. Écrivez l&apos;un de : %3.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” must be a number. Write one, as in %1=5.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “%1” doit être un nombre. Écrivez-en un, comme %1=5.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” must be a whole number. Write one, as in %1=5.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “%1” doit être un nombre entier. Écrivez-en un, comme %1=5.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “%1” names a column or property of the file, so it must begin with a letter or _ and have only letters, digits, _, - and points. Write it as the file has it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “%1” nomme une colonne ou une propriété du fichier : il doit commencer par une lettre ou _ et n&apos;avoir que des lettres, des chiffres, _, - et des points. Écrivez-le comme dans le fichier.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “seed” has no effect without randomize=true. Add that.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “seed” est sans effet sans randomize=true. Ajoutez-le.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “seed” must be a number or a question. Write it as in seed=${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “seed” doit être un nombre ou une question. Écrivez par exemple seed=${name}.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “step” cannot be 0. Write how far one answer is from the next, as in step=1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “step” ne peut pas être 0. Écrivez l&apos;écart entre une réponse et la suivante, comme step=1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “%1” is for a scale that is drawn as a line: it cannot be used with the appearance “%2”. Take one of them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “%1” est pour une échelle dessinée en ligne : il ne va pas avec l&apos;apparence “%2”. Retirez l&apos;un des deux.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “step” is larger than the distance from start to end. Make it smaller.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “step” dépasse la distance de start à end. Diminuez-le.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” cannot be 0. Write how far one tick is from the next, as in tick_interval=2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “tick_interval” ne peut pas être 0. Écrivez l&apos;écart entre un repère et le suivant, comme tick_interval=2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” is larger than the distance from start to end. Make it smaller.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “tick_interval” dépasse la distance de start à end. Diminuez-le.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_interval” must be a multiple of the step. Change one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “tick_interval” doit être un multiple de step. Changez l&apos;un des deux.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “placeholder” must lie between start and end. Change it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “placeholder” doit être entre start et end. Changez-le.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The parameter “placeholder” must be start plus a multiple of the step. Change it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “placeholder” doit être start plus un multiple de step. Changez-le.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Places are recorded only with all three of location-priority, location-min-interval and location-max-age. Add what is missing.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les lieux ne sont notés qu&apos;avec les trois : location-priority, location-min-interval et location-max-age. Ajoutez ce qui manque.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The parameter “%1” must be a whole number of seconds that is not below 0. Write one, as in %1=60.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “%1” doit être un nombre entier de secondes, pas au-dessous de 0. Écrivez-en un, comme %1=60.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “location-max-age” must not be less than location-min-interval. Make it larger.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “location-max-age” ne doit pas être inférieur à location-min-interval. Augmentez-le.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “app” must be the name of an Android package, as in org.example.camera; “%1” is not: it needs at least one point, and each part begins with a letter and has only letters, digits and _. Mend it or take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “app” doit être le nom d&apos;un paquet Android, comme org.example.camera ; “%1” ne l&apos;est pas : il faut au moins un point, et chaque partie commence par une lettre et n&apos;a que des lettres, des chiffres et _. Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The parameter “incremental” can only be “true”. Leave it out if it is not meant.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “incremental” ne peut être que “true”. Laissez-le de côté s&apos;il n&apos;est pas voulu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This type of question has no parameter %1. Take it away, or write one that it may have: %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce type de question n&apos;a pas de paramètre %1. Retirez-le, ou écrivez-en un qu&apos;il peut avoir : %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The parameter “tick_labelset” names the list “%1”, which is not in the sheet choices. Add it there, or mend the name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre “tick_labelset” nomme la liste “%1”, qui n&apos;est pas dans la feuille choices. Ajoutez-la là, ou corrigez le nom.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list “%1” of tick_labelset has the choice “%2”, but the names of its choices must be numbers where the scale has a tick (%3). Change that choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La liste “%1” de tick_labelset a le choix “%2”, mais les noms de ses choix doivent être des nombres où l&apos;échelle a un repère (%3). Changez ce choix.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The sheet entities has no use for a column “%1”. Mend its name or take it away: there are list_name, label, entity_id, create_if and update_if.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La feuille entities n&apos;a pas d&apos;emploi pour une colonne “%1”. Corrigez son nom ou retirez-la : il y a list_name, label, entity_id, create_if et update_if.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no list_name. Name the list of entities that the form makes or changes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette ligne n&apos;a pas de list_name. Nommez la liste d&apos;entités que le formulaire fait ou change.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list of entities cannot be called “%1”: names with two underscores (__) in front are kept for the system. Write it without.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La liste d&apos;entités ne peut pas s&apos;appeler “%1” : les noms commençant par deux traits bas (__) sont réservés au système. Écrivez-le sans.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The list of entities cannot be called “%1”: its name may have no point. Write it without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La liste d&apos;entités ne peut pas s&apos;appeler “%1” : son nom ne peut pas avoir de point. Écrivez-le sans, par exemple avec _.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _ and -. Write it so.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ne peut pas être un nom : un nom commence par une lettre ou _ et n&apos;a que des lettres, des chiffres, _ et -. Écrivez-le ainsi.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write it so.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ne peut pas être un nom : un nom commence par une lettre ou _ et n&apos;a que des lettres, des chiffres, _, - et des points. Écrivez-le ainsi.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>To change entities of “%1” the column entity_id must say which one. Fill it in, or write the condition in create_if.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Pour changer des entités de “%1”, la colonne entity_id doit dire laquelle. Remplissez-la, ou écrivez la condition dans create_if.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has an entity_id and a create_if: then the column update_if must say when an entity is changed instead of made. Fill it in.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” a un entity_id et un create_if : alors la colonne update_if doit dire quand une entité est changée au lieu d&apos;être faite. Remplissez-la.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The form makes entities of “%1”, so the column label must say what each is called. Fill it in.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le formulaire fait des entités de “%1”, la colonne label doit donc dire comment chacune s&apos;appelle. Remplissez-la.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list “%1” is declared twice (also in row %2). Take one of the rows away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La liste “%1” est déclarée deux fois (aussi à la ligne %2). Retirez l&apos;une des lignes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no question named “%1”. Mend the name, or add the question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il n&apos;y a pas de question nommée “%1”. Corrigez le nom, ou ajoutez la question.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is to be saved to an entity, but the workbook has no sheet entities. Add one with a row for the list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” est à garder dans une entité, mais le classeur n&apos;a pas de feuille entities. Ajoutez-en une avec une ligne pour la liste.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has more than one #. Write list#property.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” a plus d&apos;un #. Écrivez list#property.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no list “%1” in the sheet entities. Add it there, or mend the name here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il n&apos;y a pas de liste “%1” dans la feuille entities. Ajoutez-la là, ou corrigez le nom ici.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sheet entities has several lists: say which of them by list#property, for example %1#%2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La feuille entities a plusieurs listes : dites laquelle par list#property, par exemple %1#%2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is nothing after the #: “” cannot be a name. Write list#property.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il n&apos;y a rien après le # : “” ne peut pas être un nom. Écrivez list#property.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A group or repeat cannot be saved to an entity. Write save_to beside a question inside it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un groupe ou une répétition ne peut pas être gardé dans une entité. Écrivez save_to à côté d&apos;une question à l&apos;intérieur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A group or repeat cannot be saved as a property of an entity. Move the save_to to a question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un groupe ou une répétition ne peut pas être gardé comme propriété d&apos;une entité. Déplacez le save_to vers une question.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The properties name and label are reserved. Choose another word.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les propriétés name et label sont réservées. Choisissez un autre mot.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” cannot be a property: two underscores (__) in front are kept for the system. Write it without.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ne peut pas être une propriété : deux traits bas (__) au début sont réservés au système. Écrivez-le sans.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The property “%1” is saved twice (also in row %2). Take one of them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La propriété “%1” est gardée deux fois (aussi à la ligne %2). Retirez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The entity “%1” is made in “%2”, but “%3” is in “%4”: they are not in the same repeat. Copy one of them there with a calculate question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>L&apos;entité “%1” est faite dans “%2”, mais “%3” est dans “%4” : ils ne sont pas dans la même répétition. Copiez-y l&apos;un d&apos;eux avec une question calculate.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” has no group of its own: the one its questions are in already makes an entity of “%2” (row %3). A form, a group or a repeat makes only one entity; put the questions of each in a group of their own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;a pas de groupe à elle : celui où sont ses questions fait déjà une entité de “%2” (ligne %3). Un formulaire, un groupe ou une répétition ne fait qu&apos;une entité ; mettez les questions de chacune dans un groupe à elles.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>instance(&apos;%1&apos;) is neither a list of the sheet choices nor a file of the form, so it is empty. Mend the name, or add a row of type csv-external named %1 and put %1.csv beside the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>instance(&apos;%1&apos;) n&apos;est ni une liste de la feuille choices ni un fichier du formulaire, c&apos;est donc vide. Corrigez le nom, ou ajoutez une ligne de type csv-external nommée %1 et mettez %1.csv à côté du formulaire.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” cannot be taken in, so its place stays empty.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier “%1” ne peut pas être repris, sa place reste donc vide.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file is there but may not be read. Give yourself the right to read it, or copy it again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier est là mais ne peut pas être lu. Donnez-vous le droit de le lire, ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is larger than %1 MB, or damaged. Make it smaller, or copy it again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier dépasse %1 Mo, ou il est abîmé. Réduisez-le, ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file “%1” has no column %2, so it is read as empty. Its columns are: %3. Mend the name here or in the first row of the file.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier “%1” n&apos;a pas de colonne %2, elle est donc lue comme vide. Ses colonnes sont : %3. Corrigez le nom ici ou dans la première ligne du fichier.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no column “%2”, so the question has no choices that can be kept. Its columns are: %3. Name one of them “%2” in the first row of the file, or say in the column parameters which it is, as in value=%4.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier “%1” n&apos;a pas de colonne “%2”, la question n&apos;a donc pas de choix qu&apos;on puisse garder. Ses colonnes sont : %3. Nommez l&apos;une d&apos;elles “%2” dans la première ligne du fichier, ou dites dans la colonne parameters laquelle c&apos;est, comme value=%4.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no column “%2”, so people see the names of its choices. Its columns are: %3. Name one of them “%2” in the first row of the file, or say in the column parameters which it is, as in label=%4.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier “%1” n&apos;a pas de colonne “%2”, les gens voient donc les noms de ses choix. Ses colonnes sont : %3. Nommez l&apos;une d&apos;elles “%2” dans la première ligne du fichier, ou dites dans la colonne parameters laquelle c&apos;est, comme label=%4.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no rows, so the question has no choices. Add a row for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier “%1” n&apos;a pas de lignes, la question n&apos;a donc pas de choix. Ajoutez une ligne pour chacun.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>search() knows no way to look called “%1”, so it takes what contains the text. Write one of: contains, startswith, endswith, matches.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>search() ne connaît pas de façon de chercher nommée “%1”, il prend donc ce qui contient le texte. Écrivez l’une de celles-ci : contains, startswith, endswith, matches.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has no items, so the question has no choices. It needs an element around all, and in it an element &lt;item&gt; for each choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier “%1” n’a aucun &lt;item&gt;, donc la question n’a pas de choix. Il lui faut un élément autour de tout, et dedans un élément &lt;item&gt; pour chaque choix.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” no &lt;item&gt; has an element &lt;%2&gt;, so the question has no choices that can be kept. Put one into each, with the name of the choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Dans le fichier “%1”, aucun &lt;item&gt; n’a d’élément &lt;%2&gt;, donc la question n’a pas de choix qui puissent être gardés. Mettez-en un dans chacun, avec le nom du choix.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file “%1” has letters that are no text in %2 of its cells, first in row %3, column “%4” (U+%5): they are left out. Take them out, or save the list again as “CSV UTF-8”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier “%1” a, dans %2 de ses cases, des signes qui ne sont pas du texte, d’abord à la ligne %3, colonne “%4” (U+%5) : ils sont laissés de côté. Enlevez-les, ou enregistrez la liste à nouveau en “CSV UTF-8”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” the column “%2” is empty in %3 of %4 choices, first in the choice number %5: they cannot be kept. Write a name for each.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Dans le fichier “%1”, la colonne “%2” est vide pour %3 choix sur %4, d&apos;abord au choix numéro %5 : on ne peut pas les garder. Écrivez un nom pour chacun.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>In the file “%1” the column “%2” says “%3” twice (again in the choice number %4), so the two cannot be told apart in answers. Give each choice a name of its own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Dans le fichier “%1”, la colonne “%2” dit “%3” deux fois (encore au choix numéro %4), on ne peut donc pas distinguer les deux dans les réponses. Donnez à chaque choix son nom.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The name “%1” has a space, and “%2” is a question of several answers, which it parts by spaces. Write the name without, for example with _.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le nom “%1” contient une espace, et “%2” est une question à plusieurs réponses, qu&apos;elle sépare par des espaces. Écrivez-le sans, par exemple avec _.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A quotation mark opens here and is never closed. Close it, or write it twice (&quot;&quot;) if it is part of the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un guillemet s&apos;ouvre ici et n&apos;est jamais fermé. Fermez-le, ou écrivez-le deux fois (&quot;&quot;) s&apos;il fait partie du texte.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A cell is longer than a million letters. Perhaps a quotation mark is not closed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Une cellule dépasse un million de lettres. Peut-être un guillemet n&apos;est-il pas fermé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The row has %1 cells, the heading %2. A “%3” inside a text needs quotation marks around the text.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La ligne a %1 cellules, les titres %2. Un “%3” dans un texte demande des guillemets autour du texte.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list has more than five million rows. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La liste a plus de cinq millions de lignes. Divisez-la.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than a thousand columns. Leave out what is not needed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La liste a plus de mille colonnes. Laissez de côté ce qui ne sert pas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file ends in the middle. Copy it again from where it came.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier s&apos;arrête au milieu. Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not a GeoJSON collection of features ({&quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: […]}). Export it as one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ceci n&apos;est pas une collection GeoJSON de features ({&quot;type&quot;: &quot;FeatureCollection&quot;, &quot;features&quot;: […]}). Exportez-la ainsi.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A feature is larger than 16 MB. Simplify its shape.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un feature dépasse 16 Mo. Simplifiez sa forme.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is no place on the earth in degrees: %1. Export the file with longitude and latitude (WGS 84).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce n&apos;est pas un lieu sur la terre en degrés : %1. Exportez le fichier avec longitude et latitude (WGS 84).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The file is nested too deeply to be GeoJSON.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier est trop profondément imbriqué pour être du GeoJSON.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The brackets do not fit each other here. Export the file again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les parenthèses ne se répondent pas ici. Exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The features have more than a thousand kinds of properties.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les features ont plus de mille sortes de propriétés.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The geometry “%1” cannot be a choice. Use points, lines (LineString) or areas (Polygon).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La géométrie “%1” ne peut pas être un choix. Utilisez des points, des lignes (LineString) ou des surfaces (Polygon).</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The feature cannot be read: %1.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le feature ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Here is something that is not a feature. Leave it out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a ici quelque chose qui n&apos;est pas un feature. Laissez-le de côté.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than five million features. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La liste a plus de cinq millions de features. Divisez-la.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The items have more than a thousand kinds of parts. Leave out what is not needed.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les éléments ont plus de mille sortes de parties. Laissez de côté ce qui ne sert pas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A value is longer than a million letters. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Une valeur dépasse un million de lettres. Raccourcissez-la.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file declares a document type, which is not read. Save it without one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le fichier déclare un type de document, qui n&apos;est pas lu. Enregistrez-le sans.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The list has more than five million items. Split it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La liste a plus de cinq millions d&apos;éléments. Divisez-la.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An element has more than %1 attributes, which no list has. Export the list again.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un élément a plus de %1 attributs, ce qu&apos;aucune liste n&apos;a. Exportez de nouveau la liste.</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/sheetsentences.h" line="+10"/>
        <source>The default “%1” is not a %2, so the question begins with an answer that does not fit. Change or clear it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La valeur par défaut “%1” n&apos;est pas %2, la question commence donc par une réponse qui ne convient pas. Changez-la ou effacez-la.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The appearance “%1” %2, which is not done here; the question is asked in its usual form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>L&apos;apparence “%1” %2, ce qui ne se fait pas ici ; la question est posée sous sa forme habituelle.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name of a picture, sound or film cannot be made of answers here, so its place stays empty. Write a note for each file, and show it by “relevant”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ici, le nom d&apos;une image, d&apos;un son ou d&apos;un film ne peut pas être composé à partir de réponses ; sa place reste donc vide. Écrivez une note pour chaque fichier, et affichez-la avec “relevant”.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Whether “%1” is asked depends on an answer that is given inside it, so it may never be asked. Name a question outside it in this condition.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Que “%1” soit demandé dépend d&apos;une réponse donnée à l&apos;intérieur, il se peut donc qu&apos;il ne le soit jamais. Nommez dans cette condition une question hors de là.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The event “%1” is not known, so nothing happens at it. Mend its name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>L&apos;événement “%1” n&apos;est pas connu, rien ne s&apos;y passe donc. Corrigez son nom.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a question that this can wait for. Name one that people answer.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;est pas une question que ceci peut attendre. Nommez-en une à laquelle les gens répondent.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Each of these is written anew when the one before it changes, round and round: %1. If that does not come to rest by itself, the answers will be wrong. Let one of them wait for another question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Chacune de celles-ci est réécrite quand la précédente change, en tournant : %1. Si cela ne s&apos;arrête pas de soi-même, les réponses seront fausses. Faites que l&apos;une d&apos;elles attende une autre question.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The key is passed on with the form, but nothing is encrypted with it here: what people answer is encrypted with the programme&apos;s own keys.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La clé est transmise avec le formulaire, mais rien n&apos;est chiffré avec elle ici : les réponses sont chiffrées avec les clés du programme lui-même.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other shows “Other” and “Specify other.” in English in %1. Add the choice and a text question to the form to have them translated.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other montre “Other” et “Specify other.” en anglais dans %1. Ajoutez au formulaire le choix et une question text pour les avoir traduits.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a number and was left out. Write one.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;est pas un nombre et a été laissé de côté. Écrivez-en un.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This question has no choices: “%1” leads neither to a list nor to the rows of a repeat. Mend the path.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette question n&apos;a pas de choix : “%1” ne mène ni à une liste ni aux lignes d&apos;une répétition. Corrigez le chemin.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This question has no choices, so nobody can answer it. Add an &lt;item&gt; for each, or an &lt;itemset&gt; that leads to a list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette question n’a pas de choix, personne ne peut donc y répondre. Ajoutez un &lt;item&gt; pour chacun, ou un &lt;itemset&gt; qui mène à une liste.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The choices are what is said to “%1” in each row: two rows that say the same are one and the same answer. If that may happen, work out a text in the rows that differs, as concat(${%1}, &apos; &apos;, position(..)), and name that one here.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les choix sont ce qui est dit à “%1” dans chaque ligne : deux lignes qui disent la même chose sont une seule et même réponse. Si cela peut arriver, calculez dans les lignes un texte qui diffère, comme concat(${%1}, &apos; &apos;, position(..)), et nommez celui-là ici.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This question has no list of choices, so the filter has no effect. Take it away, or give the question a list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette question n&apos;a pas de liste de choix, le filtre est donc sans effet. Retirez-le, ou donnez une liste à la question.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The group of “%1” is a table-list, whose choices stand above all its questions, so they cannot be filtered. Take the filter or the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le groupe de “%1” est une table-list, dont les choix sont au-dessus de toutes ses questions : on ne peut donc pas les filtrer. Retirez le filtre ou l&apos;apparence.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The group of “%1” is a table-list, whose questions must all have the same choices, but this one has “%2” and the first has “%3”. Give it the same list, or put it into a group of its own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le groupe de “%1” est une table-list, dont toutes les questions doivent avoir les mêmes choix, mais celle-ci a “%2” et la première “%3”. Donnez-lui la même liste, ou mettez-la dans un groupe à elle.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is no question, so it cannot set off “%2”. There is no question named “%1”: name one that people answer.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;est pas une question et ne peut donc pas déclencher “%2”. Il n&apos;y a pas de question nommée “%1” : nommez-en une à laquelle les gens répondent.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is worked out or filled in by itself: nobody answers it, so it cannot set off “%2”. Name a question that people see.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” se calcule ou se remplit de soi-même : personne n&apos;y répond, il ne peut donc pas déclencher “%2”. Nommez une question que les gens voient.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other cannot be used with a choice filter. Add the choice “other” and a text question to the form instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other ne va pas avec un filtre de choix. Ajoutez plutôt au formulaire le choix “other” et une question text.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other needs choices of the sheet choices. Add the choice “other” to the file, and a text question to the form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other a besoin de choix de la feuille choices. Ajoutez le choix “other” au fichier, et une question text au formulaire.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other adds “Other” and a question for it in words of this program, which other programs show in English. Add a choice “other” and a text question to the form to say it in your own.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other ajoute “Other” et une question pour lui avec les mots de ce programme ; d&apos;autres programmes les montrent en anglais. Ajoutez au formulaire un choix “other” et une question text pour le dire avec vos mots.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>or_other adds a question named “%1”, and there is one in the same group already (row %2). Give one of them another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>or_other ajoute une question nommée “%1”, et il y en a déjà une dans le même groupe (ligne %2). Donnez un autre nom à l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is a row of type audit already (row %1), and a form has one. Take one of them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a déjà une ligne de type audit (ligne %1), et un formulaire n’en a qu’une. Retirez l’une des deux.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The question of type audit must be named “audit”, not “%1”. Change its name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La question de type audit doit s&apos;appeler “audit”, et non “%1”. Changez son nom.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” needs a question in the column trigger: the place is taken when that is answered. Write it there as ${name}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” a besoin d&apos;une question dans la colonne trigger : le lieu est pris quand on y répond. Écrivez-la là comme ${name}.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” takes the place itself, so its column calculation must be empty. Clear this cell.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” prend lui-même le lieu, sa colonne calculation doit donc être vide. Effacez cette cellule.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Add a column “calculation” that says how, for example ${a} + ${b}, or take the row away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ajoutez une colonne “calculation” qui dit comment, par exemple ${a} + ${b}, ou retirez la ligne.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” has a big-image but no image. Give it an image too.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” a une big-image mais pas d&apos;image. Donnez-lui aussi une image.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The column “%1” is not known; if its texts are meant, name it “label”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La colonne “%1” n&apos;est pas connue ; si ses textes sont voulus, nommez-la “label”.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is the name of %2 here and of %3 elsewhere in the form. Rename one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” est ici le nom %2 et ailleurs dans le formulaire celui %3. Renommez l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” fills the list “%2” with search(), but “%3” uses the same list without. Give each its own list.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” remplit la liste “%2” avec search(), mais “%3” utilise la même liste sans. Donnez à chacune sa liste.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” and “%2” are both of the language “%3”: where a row has two texts, that of “%2” is shown in it, and that of “%1” in a language “default”. Keep one of these columns, or name the language of the other.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” et “%2” sont tous deux de la langue “%3” : où une ligne a deux textes, celui de “%2” est montré dans cette langue, et celui de “%1” dans une langue “default”. Gardez l&apos;une de ces colonnes, ou nommez la langue de l&apos;autre.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What stands behind :: in the heading “%1” cannot be the name of an attribute, so the column has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce qui suit :: dans le titre “%1” ne peut pas être le nom d&apos;un attribut, la colonne est donc sans effet. Commencez par une lettre ou _, et n&apos;écrivez que des lettres, des chiffres, _, - et des points.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The attribute “%1” is said by another setting already, so this has no effect. Take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>L&apos;attribut “%1” est déjà dit par un autre réglage, celui-ci est donc sans effet. Retirez-le.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be the name of an attribute, so this has no effect. Begin it with a letter or _, and write only letters, digits, _, - and points.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ne peut pas être le nom d&apos;un attribut, c&apos;est donc sans effet. Commencez par une lettre ou _, et n&apos;écrivez que des lettres, des chiffres, _, - et des points.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” declares no namespace that a form can have, so it was left out. Write a short name, =, and an address in quotes.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ne déclare pas de namespace qu&apos;un formulaire puisse avoir, il a donc été laissé de côté. Écrivez un nom court, =, et une adresse entre guillemets.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” stands here without quotes, so it is read as numbers taken from each other, which makes %2. If the day is meant, write date(&apos;%1&apos;).</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” est écrit ici sans guillemets : c’est lu comme des nombres soustraits l’un de l’autre, ce qui donne %2. Si c’est le jour qui est voulu, écrivez date(&apos;%1&apos;).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The prefix “%1” is declared twice, so only the first counts. Take one away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le préfixe “%1” est déclaré deux fois : seul le premier compte. Enlevez-en un.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This action is to set “%1”, which has other elements inside and so holds no answer: nothing is set. Name one of those inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette action doit fixer “%1”, qui contient d’autres éléments et ne porte donc pas de réponse : rien n’est fixé. Nommez l’un de ceux qui sont dedans.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The text has %1 characters; up to %2 can be read, as many as a cell can hold. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le texte a %1 caractères ; on peut en lire jusqu&apos;à %2, autant qu&apos;une cellule peut en contenir. Raccourcissez-le.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” is not a reference. Write the name of a question between ${ and }.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;est pas une référence. Écrivez le nom d&apos;une question entre ${ et }.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is not a reference: blanks stand between the braces. Write %2.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une référence&#xa0;: il y a des espaces entre les accolades. Écrivez %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%(label)s” and “%(name)s” are filled in only in questions that stand right inside the loop; in a group inside it people would read them as they are. Take the question out of the group, or write the words out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%(label)s” et “%(name)s” ne sont remplis que dans les questions placées directement dans le loop ; dans un groupe à l&apos;intérieur, les gens les liraient tels quels. Sortez la question du groupe, ou écrivez les mots.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The column trigger may hold references only, with a comma between two of them. Write them as in ${name} or ${first}, ${second}.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La colonne trigger ne peut contenir que des références, séparées par une virgule. Écrivez-les comme ${name} ou ${first}, ${second}.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is not a list of parameters. Write them as name=value, with a space between two of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;est pas une liste de paramètres. Écrivez-les comme name=value, séparés par une espace.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This type of question takes no parameters, so these have no effect. Take them away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce type de question ne prend pas de paramètres, ceux-ci sont donc sans effet. Retirez-les.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Where a question stands follows from its row; this has no effect. Take it away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La place d&apos;une question découle de sa ligne ; ceci est sans effet. Retirez-le.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The sheet %1 has formulas whose results were not saved with it (%2): open the file in a spreadsheet program, save it there, and try once more.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La feuille %1 a des formules dont les résultats n&apos;ont pas été enregistrés (%2) : ouvrez le fichier dans un tableur, enregistrez-le là, et réessayez.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The cell shows a spreadsheet error: mend its formula, or type the text itself.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La cellule montre une erreur du tableur : corrigez sa formule, ou tapez le texte lui-même.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no sheet “%1”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il n&apos;y a pas de feuille “%1”.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The result of the formula in this cell was not saved, so the cell is empty here. Open the file in a spreadsheet program and save it there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le résultat de la formule de cette cellule n&apos;a pas été enregistré, la cellule est donc vide ici. Ouvrez le fichier dans un tableur et enregistrez-le là.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The survey has %1 rows; forms of up to %2 can be read. Divide it into several forms.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>survey a %1 lignes ; on peut lire des formulaires jusqu&apos;à %2. Divisez-le en plusieurs formulaires.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A form that is encrypted (public_key) needs the instanceID of each filling. Take omit_instanceID away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un formulaire chiffré (public_key) a besoin de l&apos;instanceID de chaque remplissage. Retirez omit_instanceID.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>“%1” cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Write it so, for example as data.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” ne peut pas être un nom : un nom commence par une lettre ou _ et n&apos;a que des lettres, des chiffres, _, - et des points. Écrivez-le ainsi, par exemple data.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is neither yes nor no, so this setting is read as if it were not there.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” n&apos;est ni yes ni no, ce réglage est donc lu comme s&apos;il n&apos;était pas là.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The form has two ids (form_id and id_string). The one of form_id is used; take the other away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le formulaire a deux ids (form_id et id_string). Celui de form_id est utilisé ; retirez l&apos;autre.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No column is in the language “%1”, so the form begins in “%2”. The languages are: %3.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Aucune colonne n&apos;est dans la langue “%1”, le formulaire commence donc en “%2”. Les langues sont : %3.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No question is in the language “%1”, so this title is not shown.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Aucune question n’est dans la langue « %1 » : ce titre n’est pas affiché.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The language “%1” has no translation of: %2. Those texts are shown in another language.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La langue “%1” n&apos;a pas de traduction de : %2. Ces textes sont montrés dans une autre langue.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The column “disabled” is no longer used. Write a condition in the column relevant instead.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La colonne “disabled” n&apos;est plus utilisée. Écrivez plutôt une condition dans la colonne relevant.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This loop is begun but never ended. Add a row “end loop” after its last question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce loop commence mais ne finit jamais. Ajoutez une ligne “end loop” après sa dernière question.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups stand inside each other more than %1 deep here (a repeat counts as two), which no form needs. End some of them before, or take them out.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les groupes sont ici les uns dans les autres sur plus de %1 niveaux (une répétition compte pour deux), ce dont aucun formulaire n&apos;a besoin. Finissez-en quelques-uns avant, ou retirez-les.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This row has no name, as the sheet has no column “name”. Add that column, with a name for each question.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette ligne n&apos;a pas de nom, car la feuille n&apos;a pas de colonne “name”. Ajoutez cette colonne, avec un nom pour chaque question.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name “%1…” has %2 characters; up to %3 can be read. Shorten it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le nom “%1…” a %2 caractères ; on peut en lire jusqu&apos;à %3. Raccourcissez-le.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The tag “%1” has other values here than before; those before are kept.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le tag “%1” a ici d&apos;autres valeurs qu&apos;avant ; celles d&apos;avant sont gardées.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The name “meta” belongs to what every form records about itself. Choose another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le nom “meta” est à ce que chaque formulaire note sur lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The names “%1” and “%2” (row %3) differ only in capitals, which some programs that read results do not see. Change one of them.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les noms “%1” et “%2” (ligne %3) ne diffèrent que par les majuscules, que certains programmes qui lisent les résultats ne voient pas. Changez l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>“%1” is the name of the form itself. Give the repeat another name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>“%1” est le nom du formulaire lui-même. Donnez un autre nom à la répétition.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are two repeats named “%1” (also in row %2). Give each its own name.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a deux répétitions nommées “%1” (aussi à la ligne %2). Donnez à chacune son nom.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A group cannot be required. Take this away, or write it beside a question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un groupe ne peut pas être obligatoire. Retirez ceci, ou écrivez-le à côté d&apos;une question à l&apos;intérieur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A repeat cannot be required. Take this away, or write it beside a question inside.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Une répétition ne peut pas être obligatoire. Retirez ceci, ou écrivez-le à côté d&apos;une question à l&apos;intérieur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The name “%1” is used for two files (also in row %2). Take one of the rows away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le nom “%1” est utilisé pour deux fichiers (aussi à la ligne %2). Retirez l&apos;une des lignes.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A file belongs to the form as a whole, so it cannot stand in a repeat. Move this row out of the repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Un fichier appartient au formulaire entier : il ne peut pas se trouver dans une répétition. Sortez cette ligne de la répétition.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This row has neither a type nor a name, so nothing is asked here. Write both, or take the row away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Cette ligne n&apos;a ni type ni nom : rien n&apos;est demandé ici. Écrivez les deux, ou retirez la ligne.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This loop names no list. Write it as “begin loop over list” with a list of the sheet choices.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce loop ne nomme pas de liste. Écrivez “begin loop over liste” avec une liste de la feuille choices.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The list “%1” has %2 choices, which is too many for a loop over them. Use a shorter list, or a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La liste “%1” a %2 choix, c&apos;est trop pour un loop. Utilisez une liste plus courte, ou une répétition.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The loop makes a group named after each choice of the list “%1”, and “%2” (row %3) cannot be a name: a name begins with a letter or _ and has only letters, digits, _, - and points. Change the name of that choice.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le loop fait un groupe au nom de chaque choix de la liste “%1”, et “%2” (ligne %3) ne peut pas être un nom : un nom commence par une lettre ou _ et n&apos;a que des lettres, des chiffres, _, - et des points. Changez le nom de ce choix.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The loops make more than %1 questions of these rows. Use shorter lists, or a repeat.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Les loops font de ces lignes plus de %1 questions. Utilisez des listes plus courtes, ou une répétition.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is begun inside a loop but not ended there. End it before the row “end loop”.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ceci commence dans un loop mais n&apos;y finit pas. Finissez-le avant la ligne “end loop”.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This type is not filled in: devices no longer tell it, and we do not collect it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce type n&apos;est pas rempli : les appareils ne le disent plus, et nous ne le recueillons pas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This type is not filled in: we do not collect it.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ce type n&apos;est pas rempli : nous ne le recueillons pas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is filled in with the name that a person goes by here, only if they agreed to be named. Of everybody else it stays empty.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Ceci se remplit avec le nom que la personne porte ici, seulement si elle a accepté d’être nommée. Pour toutes les autres, cela reste vide.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>“%1” has no effect here; the question is asked in its usual form.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>« %1 » n’a pas d’effet ici ; la question est posée sous sa forme habituelle.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>There is more than one sheet for the same: %1. Only the first is read. Put its rows and those of the others into one sheet, or rename the others.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Il y a plus d’une feuille pour la même chose : %1. Seule la première est lue. Mettez toutes leurs lignes dans une seule feuille, ou renommez les autres.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “image-map” needs a picture whose parts are touched, and this question has none, so its choices are shown as usual. Give the question a picture, or take the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>L&apos;apparence “image-map” a besoin d&apos;une image dont on touche les parties, et cette question n&apos;en a pas : ses choix sont donc montrés comme d&apos;habitude. Donnez une image à la question, ou retirez l&apos;apparence.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The appearance “map” shows choices where they are, but none of these says where it is. Give the choices a column geometry with “latitude longitude” in it, or take the appearance away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>L&apos;apparence “map” montre les choix là où ils sont, mais aucun de ceux-ci ne dit où il est. Donnez aux choix une colonne geometry avec “latitude longitude”, ou retirez l&apos;apparence.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The answer to “%1” is covered while it is written, but this text shows it plainly: everybody near the screen reads it. Take it out of the text, or let the question be written without a cover.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>La réponse à “%1” est couverte pendant qu&apos;on l&apos;écrit, mais ce texte la montre en clair : tous ceux qui sont près de l&apos;écran la lisent. Retirez-la du texte, ou laissez écrire la réponse sans la couvrir.</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>The parameter “%1” is said twice; the last one counts. Take the other away.</source>
        <extracomment>About a survey file that was brought in; what is in &lt; &gt;, in quotes or in brackets stays as it is.</extracomment>
        <translation>Le paramètre « %1 » est écrit deux fois ; le dernier compte. Enlevez l’autre.</translation>
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
        <translation>Une photo a sa place ici. Elle attend le oui d’un parent.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture belongs here. Somebody in it has not said yes.</source>
        <extracomment>Why a photo story is not shown: a person in it was not asked or said no</extracomment>
        <translation>Une photo a sa place ici. Quelqu’un sur la photo n’a pas dit oui.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture belongs here. Its maker keeps it from this room.</source>
        <extracomment>Why a photo story is not shown: its maker did not agree to this</extracomment>
        <translation>Une photo a sa place ici. La personne qui l’a faite ne la montre pas dans cette salle.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Walk through the pictures</source>
        <translation>Se promener dans les photos</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nobody has brought a picture yet. Be the first.</source>
        <extracomment>The gallery, while nobody has brought a photo story</extracomment>
        <translation>Personne n’a encore apporté de photo. Soyez la première personne.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell with a photo</source>
        <translation>Raconter avec une photo</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <location filename="../qml/Gather/GatherPage.qml" line="+18"/>
        <source>What do you want to tell today?</source>
        <extracomment>The question on the home page</extracomment>
        <translation>Que voulez-vous dire aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Answer questions</source>
        <extracomment>Card on the home page: opens the survey</extracomment>
        <translation>Répondre aux questions</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 done</source>
        <extracomment>How far one is in the survey. %1: questions answered, %2: questions there are</extracomment>
        <translation>Fait&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Tell with a photo</source>
        <extracomment>Card on the home page: makes a photo story</extracomment>
        <translation>Raconter avec une photo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what keeps you waiting, or what helps</source>
        <extracomment>Under &quot;Tell with a photo&quot;</extracomment>
        <translation>Montrez ce qui vous fait attendre, ou ce qui aide</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Put it on the map</source>
        <extracomment>Card on the home page: puts a place on the map</extracomment>
        <translation>Mettre sur la carte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A place that is good, hard to reach, or missing</source>
        <extracomment>Under &quot;Put it on the map&quot;</extracomment>
        <translation>Un lieu qui est bon, difficile d’accès, ou qui manque</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>My things</source>
        <extracomment>Card on the home page: what this person gave or began</extracomment>
        <translation>Mes choses</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) you gave or began</source>
        <extracomment>Under &quot;My things&quot;: how many this person gave or began</extracomment>
        <translation>
            <numerusform>%Ln chose donnée ou commencée</numerusform>
            <numerusform>%Ln choses données ou commencées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupChips</name>
    <message>
        <location filename="../qml/Follow/GroupChips.qml" line="+25"/>
        <source>Everyone</source>
        <extracomment>Filter: results of all people</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>%1: %2</source>
        <extracomment>A group of people in a filter. %1: who, %2: how many</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups under 5 stay closed, so nobody is singled out.</source>
        <extracomment>Why a group cannot be looked at</extracomment>
        <translation>Les groupes de moins de 5 restent fermés, pour ne montrer personne du doigt.</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <location filename="../qml/Talk/HandCard.qml" line="+24"/>
        <source>Every card has a place</source>
        <extracomment>Above the one card that is being talked about</extracomment>
        <translation>Chaque fiche a sa place</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In your hands</source>
        <translation>Dans vos mains</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%Ln card(s) left to place</source>
        <extracomment>How many cards have no place yet</extracomment>
        <translation>
            <numerusform>%Ln fiche à placer</numerusform>
            <numerusform>%Ln fiches à placer</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Another card first</source>
        <extracomment>Button: take another card into the hands; this one waits</extracomment>
        <translation>Une autre fiche d’abord</translation>
    </message>
</context>
<context>
    <name>HearStrip</name>
    <message>
        <location filename="../qml/Survey/HearStrip.qml" line="+18"/>
        <source>Hear the question</source>
        <extracomment>Button with a loudspeaker: reads the question aloud.</extracomment>
        <translation>Écouter la question</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <location filename="../qml/Shell/HelpPage.qml" line="+17"/>
        <source>Hear: reads what stands beside it. Press again to stop.</source>
        <extracomment>Help: what the loudspeaker sign does</extracomment>
        <translation>Écouter&#xa0;: lit ce qui est à côté. Touchez encore pour arrêter.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Say it: the red button records your voice. You can listen, and do it again.</source>
        <extracomment>Help: what the microphone sign does. Red is only ever a person&apos;s voice</extracomment>
        <translation>Le dire&#xa0;: le bouton rouge enregistre votre voix. Vous pouvez l’écouter et recommencer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Leave out: no question has to be answered.</source>
        <translation>Sauter&#xa0;: aucune question n’est obligatoire.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back: nothing you gave is lost by it.</source>
        <translation>Retour&#xa0;: rien de ce que vous avez donné ne se perd.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only on this device: no other device holds it yet. Share passes it on.</source>
        <translation>Seulement sur cet appareil&#xa0;: aucun autre appareil ne l’a encore. Partager le fait passer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Share: gives things to the devices of other people in the programme.</source>
        <translation>Partager&#xa0;: donne des choses aux appareils des autres personnes du programme.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your patch: language, text size, what you agreed to, taking back, next person.</source>
        <translation>Votre pièce de tissu&#xa0;: langue, taille du texte, ce que vous avez accepté, retirer, personne suivante.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Desk: for those who look after the programme.</source>
        <translation>Le bureau&#xa0;: pour les personnes qui s’occupent du programme.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Help</source>
        <extracomment>Title of the help page</extracomment>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../qml/Survey/HelpSheet.qml" line="+17"/>
        <source>Touch the loudspeaker to hear a question or an answer.</source>
        <translation>Touchez le haut-parleur pour écouter une question ou une réponse.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You may skip any question. Nothing bad happens.</source>
        <translation>Vous pouvez sauter toute question. Il n’y a aucune conséquence.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The arrow goes back. Nothing is lost by it.</source>
        <translation>La flèche va en arrière. Rien ne se perd.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The globe changes the language. Your answers stay.</source>
        <translation>Le globe change la langue. Vos réponses restent.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All you say is kept on this device at once. You can stop and come back.</source>
        <translation>Tout ce que vous dites est gardé aussitôt sur cet appareil. Vous pouvez arrêter et revenir.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How this works</source>
        <extracomment>Title of the help for somebody who is filling a survey.</extracomment>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>One touch on a picture goes on to the next question</source>
        <extracomment>A setting in the help of a survey, on or off.</extracomment>
        <translation>Toucher une image mène tout de suite à la question suivante</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Read every question to me</source>
        <extracomment>A setting in the help of a survey, on or off.</extracomment>
        <translation>Me lire chaque question</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How much on one page</source>
        <extracomment>Name of the choice between one question a page, a group a page, and all on one page.</extracomment>
        <translation>Combien sur une page</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>One question a page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>Une question par page</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What belongs together</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All on one page</source>
        <extracomment>How much of a survey is on one page.</extracomment>
        <translation>Tout sur une page</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <location filename="../qml/PhotoStory/HoldList.qml" line="+21"/>
        <source>Before the group can see it</source>
        <extracomment>Above the reasons why a story may not go to the group yet</extracomment>
        <translation>Avant que le groupe puisse la voir</translation>
    </message>
</context>
<context>
    <name>HoldingRow</name>
    <message>
        <location filename="../qml/Share/HoldingRow.qml" line="+18"/>
        <source>Answers</source>
        <extracomment>Sorts of things in the share list</extracomment>
        <translation>Réponses</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Photo stories</source>
        <translation>Histoires en photo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none yet</source>
        <extracomment>Beside a sort of thing: there is none of it yet</extracomment>
        <translation>rien encore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>all %1</source>
        <extracomment>All things of a sort are also held by another device. %1: how many</extracomment>
        <translation>au complet&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 only here</source>
        <extracomment>Of a sort of thing, how many no other device holds. %1 of %2</extracomment>
        <translation>%1 sur %2 seulement ici</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <location filename="../qml/Share/HubPage.qml" line="+19"/>
        <source>A hub is a computer that is always on. It keeps our things in sealed parcels until the others come for them. It cannot open them.</source>
        <extracomment>What a hub is; shown and said aloud</extracomment>
        <translation>Un relais est un ordinateur toujours allumé. Il garde nos choses en paquets scellés jusqu’à ce que les autres viennent les prendre. Il ne peut pas les ouvrir.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The hub</source>
        <extracomment>Title of the page of the hub, a computer that is always on and keeps sealed parcels for the group</extracomment>
        <translation>Le relais</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Taking what others left, leaving what is here. You can go on meanwhile.</source>
        <extracomment>While things go to the hub and come from it</extracomment>
        <translation>On prend ce que les autres ont laissé, on laisse ce qui est ici. Vous pouvez continuer pendant ce temps.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Rest. Keep what is done</source>
        <translation>Faire une pause. Garder ce qui est fait</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Not shared with it yet</source>
        <translation>Rien partagé avec lui pour l’instant</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing is only here.</source>
        <extracomment>State of the hub: everything of this device lies there or on another device</extracomment>
        <translation>Rien n’est seulement ici.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln thing(s) are only on this device.</source>
        <translation>
            <numerusform>%Ln chose n’est que sur cet appareil.</numerusform>
            <numerusform>%Ln choses ne sont que sur cet appareil.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Shared with it on %1</source>
        <translation>Partagé avec lui le %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+36"/>
        <source>Share with the hub</source>
        <extracomment>Button: take what others left on the hub, and leave what is here</extracomment>
        <translation>Partager avec le relais</translation>
    </message>
    <message>
        <location line="-35"/>
        <source>Wait until this exchange is done.</source>
        <translation>Attendez la fin de cet échange.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Yes, forget its address</source>
        <extracomment>First press of the button that removes the address of the hub from this device, then the second</extracomment>
        <translation>Oui, oublier son adresse</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forget this hub</source>
        <translation>Oublier ce relais</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What lies there stays there.</source>
        <translation>Ce qui est là-bas y reste.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The address of our hub</source>
        <extracomment>Name of the field for the address of a hub</extracomment>
        <translation>L’adresse de notre relais</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Whoever looks after it can send it to you. What stands behind the # proves that it is the right one.</source>
        <extracomment>Below the field for the address of a hub</extracomment>
        <translation>La personne qui s’en occupe peut vous l’envoyer. Ce qui suit le # prouve que c’est le bon.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Please write the address first.</source>
        <translation>Écrivez d’abord l’adresse.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Whoever runs it sees when somebody comes and how much they bring. No names, no words, no pictures.</source>
        <extracomment>What the people who run a hub can learn</extracomment>
        <translation>La personne qui le fait tourner voit quand quelqu’un vient et combien il apporte. Ni noms, ni mots, ni images.</translation>
    </message>
</context>
<context>
    <name>ImageMapWidget</name>
    <message>
        <location filename="../qml/Survey/ImageMapWidget.qml" line="+41"/>
        <source>Picture to touch. Chosen: %1</source>
        <extracomment>Name of a picture whose parts can be touched. %1: what was chosen</extracomment>
        <translation>Image à toucher. Choisi : %1</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Picture to touch. Nothing is chosen yet.</source>
        <extracomment>Name of a picture whose parts can be touched.</extracomment>
        <translation>Image à toucher. Rien n’est encore choisi.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Choose here.</source>
        <extracomment>Above a list of the parts of a picture that is not on this device.</extracomment>
        <translation>Choisissez ici.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch the picture, or choose here.</source>
        <extracomment>Above a list of the parts of the picture beside it or over it.</extracomment>
        <translation>Touchez l’image, ou choisissez ici.</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <location filename="../qml/Share/InvitePage.qml" line="+18"/>
        <source>On the new device, choose to join a group and read this code with its camera.</source>
        <extracomment>Said aloud and shown: how a newcomer is let in</extracomment>
        <translation>Sur le nouvel appareil, choisissez d’entrer dans un groupe et lisez ce code avec sa caméra.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Let somebody in</source>
        <extracomment>Title of the page that lets a new device into the group</extracomment>
        <translation>Faire entrer quelqu’un</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 asks to be let in.</source>
        <translation>%1 demande à entrer.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Let in only if the same six digits are on both screens.</source>
        <translation>Faites entrer seulement si les mêmes six chiffres sont sur les deux écrans.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It has read the code. Is it the device of the person beside you?</source>
        <extracomment>A device that read the code asks to be let in</extracomment>
        <translation>Il a lu le code. Est-ce l’appareil de la personne à côté de vous ?</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Same digits, let in</source>
        <translation>Mêmes chiffres, faire entrer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yes, let in</source>
        <extracomment>Button: let the device into the group</extracomment>
        <translation>Oui, faire entrer</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No</source>
        <extracomment>Button: do not let the device in</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is in, and holds what we have.</source>
        <translation>%1 est entré et garde ce que nous avons.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Make a new code</source>
        <extracomment>Button: make a new code that lets one more device in</extracomment>
        <translation>Faire un nouveau code</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <location filename="../qml/Share/ItemRow.qml" line="+45"/>
        <source>A place</source>
        <extracomment>A thing somebody gave that has no words of its own</extracomment>
        <translation>Un lieu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Told without words</source>
        <translation>Raconté sans mots</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>with the hub</source>
        <extracomment>Receipt on a thing: the hub holds it, no other device does yet</extracomment>
        <translation>chez le relais</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only here</source>
        <extracomment>Receipt on a thing: no other device holds it</extracomment>
        <translation>seulement ici</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>on %Ln other device(s)</source>
        <extracomment>Receipt on a thing. %n: other devices that hold it</extracomment>
        <translation>
            <numerusform>sur %Ln autre appareil</numerusform>
            <numerusform>sur %Ln autres appareils</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the hub</source>
        <extracomment>One of those who hold a thing, in a list of devices: the hub</extracomment>
        <translation>le relais</translation>
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
        <translation>%1 demande à entrer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Let in only if the same six digits are on both screens.</source>
        <translation>Faites entrer seulement si les mêmes six chiffres sont sur les deux écrans.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Same digits, let in</source>
        <extracomment>Button: let the device in as a member of the group</extracomment>
        <translation>Mêmes chiffres, faire entrer</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+9"/>
        <source>Only a steward&apos;s device can let others in.</source>
        <translation>Seul un appareil du bureau peut en faire entrer d’autres.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Let in to help at the Desk</source>
        <extracomment>Button: let the device in, its holder looks after the programme too</extracomment>
        <translation>Faire entrer pour aider au bureau</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <location filename="../qml/Desk/KeepPage.qml" line="+19"/>
        <source>First write a word or sentence of at least 8 letters.</source>
        <extracomment>Why a button does nothing yet: the word that locks a copy is too short</extracomment>
        <translation>Écrivez d’abord un mot ou une phrase d’au moins 8 lettres.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Keep a locked copy</source>
        <translation>Garder une copie verrouillée</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Making the copy…</source>
        <translation>La copie se fait…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Opening the copy…</source>
        <translation>La copie s’ouvre…</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The copy is made. Whoever has it needs the word to open it.</source>
        <extracomment>After making a locked copy</extracomment>
        <translation>La copie est faite. Il faut le mot pour l’ouvrir.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The copy is open in a folder of its own.</source>
        <extracomment>After opening a locked copy into a new folder</extracomment>
        <translation>La copie est ouverte dans un dossier à part.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A word or sentence that opens it</source>
        <extracomment>Label of the field for the passphrase that locks a backup</extracomment>
        <translation>Un mot ou une phrase qui l’ouvre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At least 8 letters. Keep it apart from the copy: without it nobody can open it, not even we.</source>
        <extracomment>Below the field for the passphrase</extracomment>
        <translation>Au moins 8 lettres. Gardez-le loin de la copie&#xa0;: sans lui, personne ne peut l’ouvrir, même pas nous.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+49"/>
        <source>Put a copy here</source>
        <extracomment>Heading over places where a backup can be put</extracomment>
        <translation>Mettre une copie ici</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Another place</source>
        <translation>Un autre endroit</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Open a copy again</source>
        <extracomment>Heading over backups that can be opened again</extracomment>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It goes into a folder of its own. What is here now stays as it is.</source>
        <extracomment>Below that heading</extracomment>
        <translation>Elle va dans un dossier à part. Ce qui est ici ne change pas.</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+12"/>
        <source>Choose a copy</source>
        <extracomment>Button: choose a backup file</extracomment>
        <translation>Choisir une copie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Locked copies (*.uthanbackup)</source>
        <extracomment>Names a kind of file in the file chooser</extracomment>
        <translation>Copies verrouillées (*.uthanbackup)</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <location filename="../qml/Survey/KeptFile.qml" line="+32"/>
        <source>Your film</source>
        <extracomment>A film that was made here has no name of its own.</extracomment>
        <translation>Votre film</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Take it away</source>
        <extracomment>Button: takes a file or a film out of the answer again.</extracomment>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <location filename="../qml/Desk/KindsPage.qml" line="+16"/>
        <source>Everything we keep</source>
        <translation>Tout ce que nous gardons</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <location filename="../qml/Welcome/LanguageCard.qml" line="+25"/>
        <source>%1, %2, %3 of %4</source>
        <extracomment>A language card for a screen reader. %1: name of the language, %2: its greeting, %3: place in the row, %4: how many</extracomment>
        <translation>%1, %2, %3 sur %4</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The app&apos;s own words are in English</source>
        <extracomment>Said by a screen reader for a language the app is not translated to yet</extracomment>
        <translation>Les mots de l’application sont en anglais</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <location filename="../qml/Survey/LanguageSheet.qml" line="+16"/>
        <source>Go on in another language</source>
        <extracomment>Title above the languages of a survey.</extracomment>
        <translation>Continuer dans une autre langue</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Beside it, for an interpreter</source>
        <extracomment>Heading above the second language of a survey, for somebody who interprets.</extracomment>
        <translation>À côté, pour un interprète</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>None</source>
        <extracomment>No second language is shown.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Also in %1</source>
        <extracomment>Name of the button that shows a second language. %1: the language</extracomment>
        <translation>Aussi en %1</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <location filename="../qml/Welcome/LanguageStep.qml" line="+45"/>
        <source>Desk</source>
        <extracomment>Sign on the first page that leads to the Desk, for those who look after the programme</extracomment>
        <translation>Le bureau</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Languages</source>
        <extracomment>Accessible name of the group of language cards</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>I have a code</source>
        <extracomment>Button for people who were here before and have their receipt code</extracomment>
        <translation>J’ai un code</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Text size, %1</source>
        <extracomment>Name of the button that makes the text larger step by step. %1 is the size now</extracomment>
        <translation>Taille du texte, %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Touch your language first</source>
        <extracomment>Said when the button to go on is pressed before a language was touched</extracomment>
        <translation>Touchez d’abord votre langue</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <location filename="../qml/Desk/LanguagesPage.qml" line="+16"/>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The app&apos;s own words</source>
        <extracomment>Heading: languages of the app&apos;s own words</extracomment>
        <translation>Les mots de l’application</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Written with care, not yet looked over by native speakers.</source>
        <extracomment>Said plainly of all translations of the app</extracomment>
        <translation>Écrits avec soin, pas encore relus par des gens dont c’est la langue.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>all there</source>
        <extracomment>A language the app is wholly translated into</extracomment>
        <translation>tout est là</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in English for now</source>
        <extracomment>A language whose words are shown in English for now</extracomment>
        <translation>en anglais pour l’instant</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Our surveys</source>
        <extracomment>Heading: languages of each survey&apos;s texts</extracomment>
        <translation>Nos questionnaires</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 of %2</source>
        <extracomment>How many of a survey&apos;s texts exist in a language. %1 of %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <location filename="../qml/Survey/LeftList.qml" line="+32"/>
        <source>What did not come along</source>
        <extracomment>Heading above answers that a newer version of the survey has no place for as they are.</extracomment>
        <translation>Ce qui n’a pas suivi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What you said to these stays with your answers.</source>
        <extracomment>Below that heading.</extracomment>
        <translation>Ce que vous y avez dit reste avec vos réponses.</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>%Ln of these rest now</source>
        <extracomment>In the list &quot;What did not come along&quot;: of what the survey asks again and again, as for each member of a household. %n: for how many of them it does not ask any more</extracomment>
        <translation>
            <numerusform>%Ln de ceux-ci est mis de côté maintenant</numerusform>
            <numerusform>%Ln de ceux-ci sont mis de côté maintenant</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A recording or a picture</source>
        <extracomment>A recording or a picture that was given as an answer.</extracomment>
        <translation>Un enregistrement ou une image</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Still asked, but no longer with this choice.</source>
        <extracomment>Below an answer in the list &quot;What did not come along&quot;: the question is still asked, but without this choice.</extracomment>
        <translation>Toujours demandé, mais sans ce choix.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The survey asks for fewer of them now. What was said there is kept.</source>
        <extracomment>Below &quot;2 of these rest now&quot; in the same list.</extracomment>
        <translation>Le questionnaire en demande moins maintenant. Ce qui y a été dit est gardé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Still asked, but there are other things to put in order now. Please look at it again.</source>
        <extracomment>Below an answer in the same list: things that were put in order. Some are gone, or there are others.</extracomment>
        <translation>Toujours demandé, mais il y a d’autres choses à mettre en ordre maintenant. Merci de le revoir.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Still asked, but in another way. Please look at it again.</source>
        <extracomment>Below an answer in the same list: words were asked for, and now it is a day or a number.</extracomment>
        <translation>Encore demandé, mais autrement. Veuillez y jeter un coup d’œil.</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>What broke off</source>
        <extracomment>Heading above recordings and films that ended before their time, beside an answer that was there already.</extracomment>
        <translation>Ce qui s’est interrompu</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You were saying or filming these again. What there was of it stays with your answers.</source>
        <extracomment>Below the heading &quot;What broke off&quot;.</extracomment>
        <translation>Vous étiez en train de les redire ou de les refilmer. Ce qu’il y en avait reste avec vos réponses.</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <location filename="../qml/Follow/LimitsCard.qml" line="+20"/>
        <source>What this cannot tell us</source>
        <translation>Ce que ceci ne peut pas nous dire</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The people we did not reach are not in these numbers.</source>
        <translation>Les gens que nous n’avons pas rencontrés ne sont pas dans ces nombres.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A few people answered but did not agree to be counted.</source>
        <extracomment>%n: people</extracomment>
        <translation>Quelques personnes ont répondu, mais n’ont pas accepté d’être comptées.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln people answered but did not agree to be counted.</source>
        <translation>
            <numerusform>%Ln personne a répondu, mais n’a pas accepté d’être comptée.</numerusform>
            <numerusform>%Ln personnes ont répondu, mais n’ont pas accepté d’être comptées.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Groups under 5 stay closed, so nobody is singled out.</source>
        <translation>Les groupes de moins de 5 restent fermés, pour ne montrer personne du doigt.</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <location filename="../qml/Controls/LockButton.qml" line="+10"/>
        <source>Lock now</source>
        <extracomment>Name of the sign that locks the device at once: only the passphrase or PIN opens it again.</extracomment>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <location filename="../qml/Lock/LockPage.qml" line="+19"/>
        <location line="+206"/>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <location line="-203"/>
        <source>First give the one there is now.</source>
        <extracomment>Why the button does nothing yet: the passphrase or PIN there is now</extracomment>
        <translation>Donnez d’abord l’actuel.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least 8 letters, please.</source>
        <translation>Au moins 8 lettres, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+174"/>
        <source>At least 6 digits, please.</source>
        <translation>Au moins 6 chiffres, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="-172"/>
        <source>The two are not the same yet.</source>
        <extracomment>Why the button does nothing yet: the two are not the same</extracomment>
        <translation>Les deux ne sont pas encore pareils.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>The lock of this device</source>
        <extracomment>Title of the page where the lock of the device is chosen</extracomment>
        <translation>Le verrou de cet appareil</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Done. It is now: %1</source>
        <extracomment>After a lock was set. %1: what it is, &quot;A word or sentence&quot;</extracomment>
        <translation>C’est fait. Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Now: %1</source>
        <extracomment>What guards the device now. %1: what it is, &quot;A word or sentence&quot;</extracomment>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Lock now</source>
        <extracomment>Button: locks the device at once</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When nobody touches it, lock after</source>
        <extracomment>Heading over the times after which the device locks by itself when nobody touches it</extracomment>
        <translation>Si personne n’y touche, verrouiller après</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%Ln minute(s)</source>
        <extracomment>A time after which the device locks by itself</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>never</source>
        <extracomment>The device never locks by itself</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+6"/>
        <source>Choose a lock</source>
        <extracomment>Heading over the locks to choose from, when there is none yet
----------
Name of the group of locks to choose from</extracomment>
        <translation>Choisir un verrou</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Change it</source>
        <extracomment>Heading over the locks to choose from, when there is one</extracomment>
        <translation>Le changer</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>This computer has no key store for us, and a number alone would be guessed.</source>
        <extracomment>Why this lock cannot be chosen: the desktop has no place for secrets</extracomment>
        <translation>Cet ordinateur n’a pas de trousseau pour nous, et un nombre seul se devine.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is already so.</source>
        <extracomment>Why &quot;no lock&quot; cannot be chosen: it is already so</extracomment>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The number there is now</source>
        <extracomment>Name of a field: the PIN there is before the change</extracomment>
        <translation>Le nombre actuel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The word or sentence there is now</source>
        <extracomment>Name of a field: the passphrase there is before the change</extracomment>
        <translation>Le mot ou la phrase actuels</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A new number</source>
        <extracomment>Name of a field: a new PIN</extracomment>
        <translation>Un nouveau nombre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new word or sentence</source>
        <extracomment>Name of a field: a new passphrase</extracomment>
        <translation>Un nouveau mot ou une nouvelle phrase</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>At least 8 letters. Four words that do not belong together are hard to guess and easy to keep.</source>
        <extracomment>Below the field for a new passphrase</extracomment>
        <translation>Au moins 8 lettres. Quatre mots sans lien sont difficiles à deviner et faciles à garder.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The same once more</source>
        <extracomment>Name of a field: the new passphrase or PIN a second time</extracomment>
        <translation>La même chose encore une fois</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What was copied from this device before stays readable.</source>
        <extracomment>Said plainly before a first lock is set</extracomment>
        <translation>Ce qui a été copié de cet appareil avant reste lisible.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Take the lock away</source>
        <extracomment>Button: takes the lock away</extracomment>
        <translation>Enlever le verrou</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Set this lock</source>
        <extracomment>Button: sets the lock that was chosen</extracomment>
        <translation>Mettre ce verrou</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <location filename="../qml/Lock/LockWords.qml" line="+12"/>
        <source>A word or sentence</source>
        <extracomment>A lock: opened by a word or sentence that is typed</extracomment>
        <translation>Un mot ou une phrase</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A number, on this computer only</source>
        <extracomment>A lock: opened by a PIN of at least six digits, on this computer only</extracomment>
        <translation>Un nombre, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whoever is logged in here</source>
        <extracomment>A lock: the key lies in the desktop&apos;s key store (GNOME Keyring, KWallet)</extracomment>
        <translation>La personne connectée ici</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No lock</source>
        <extracomment>No lock guards the device</extracomment>
        <translation>Pas de verrou</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The strongest. Also whoever copies the files cannot read them. Forgotten, nobody opens this device&apos;s things any more, not even we; the other devices keep what was shared.</source>
        <extracomment>What a passphrase guards against, and what happens when it is forgotten</extracomment>
        <translation>Le plus fort. Même qui copie les fichiers ne peut pas les lire. Oublié, personne n’ouvre plus les choses de cet appareil, même pas nous&#xa0;; les autres appareils gardent ce qui a été partagé.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Quick to press. It works together with this computer&apos;s key store: copied elsewhere the files stay closed. Lost with this computer&apos;s login.</source>
        <extracomment>What a PIN guards against. The key store: where the desktop keeps secrets</extracomment>
        <translation>Rapide à taper. Il marche avec le trousseau de cet ordinateur&#xa0;: copiés ailleurs, les fichiers restent fermés. Perdu avec la session de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opens by itself for whoever is logged in on this computer. Copied elsewhere the files stay closed. Whoever sits down here can read everything.</source>
        <extracomment>What the key store alone guards against</extracomment>
        <translation>S’ouvre tout seul pour la personne connectée sur cet ordinateur. Copiés ailleurs, les fichiers restent fermés. Qui s’assoit ici peut tout lire.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Whoever can open this device&apos;s files can read what is kept. Look after the device.</source>
        <extracomment>Said plainly: without a lock nothing is guarded</extracomment>
        <translation>Qui ouvre les fichiers de cet appareil peut lire ce qui est gardé. Prenez soin de l’appareil.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>That is not the number. Try again.</source>
        <extracomment>The PIN was not right</extracomment>
        <translation>Ce n’est pas le bon nombre. Essayez encore.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That is not the word. Try again.</source>
        <extracomment>The passphrase was not right</extracomment>
        <translation>Ce n’est pas le bon mot. Essayez encore.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That was tried too often. Please wait.</source>
        <extracomment>A wrong passphrase or PIN was tried several times; the wait is counted down beside this</extracomment>
        <translation>Trop d’essais. Attendez un peu, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At least 8 letters, please.</source>
        <translation>Au moins 8 lettres, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>At least 6 digits, please.</source>
        <extracomment>A PIN that is too short, or is not made of digits</extracomment>
        <translation>Au moins 6 chiffres, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This computer&apos;s key store does not answer. Log in to the computer again, then try once more.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Reconnectez-vous à l’ordinateur, puis essayez encore.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This computer&apos;s key store does not hold its half of the lock any more. Bring the programme back from another device, or with its shares.</source>
        <extracomment>The other half of the lock is gone from the desktop&apos;s key store</extracomment>
        <translation>Le trousseau de cet ordinateur n’a plus sa moitié du verrou. Ramenez le programme depuis un autre appareil, ou avec ses parts.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The computer was told not to give its half of the lock. Try again, and say yes.</source>
        <translation>On a dit à l’ordinateur de ne pas donner sa moitié du verrou. Essayez encore, et dites oui.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device is full. Make some room, then try again.</source>
        <translation>Cet appareil est plein. Faites de la place, puis essayez encore.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>Cela n’a pas marché. Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>The next try is in %Ln minute(s).</source>
        <extracomment>How long until a passphrase or PIN may be tried again</extracomment>
        <translation>
            <numerusform>Prochain essai dans %Ln minute.</numerusform>
            <numerusform>Prochain essai dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>The next try is in %Ln second(s).</source>
        <translation>
            <numerusform>Prochain essai dans %Ln seconde.</numerusform>
            <numerusform>Prochain essai dans %Ln secondes.</numerusform>
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
        <translation>Un instant …</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>The door is locked</source>
        <extracomment>Title of the page that asks for the passphrase or PIN</extracomment>
        <translation>La porte est verrouillée</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Press your number to go on.</source>
        <extracomment>Below the title: what to do. A PIN</extracomment>
        <translation>Tapez votre nombre pour continuer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write your word or sentence to go on.</source>
        <extracomment>Below the title: what to do. A passphrase</extracomment>
        <translation>Écrivez votre mot ou votre phrase pour continuer.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Your word or sentence</source>
        <extracomment>Name of the field for the passphrase that opens the device</extracomment>
        <translation>Votre mot ou votre phrase</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Show what I write</source>
        <extracomment>Button: shows what is written in place of dots, and back</extracomment>
        <translation>Montrer ce que j’écris</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+9"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Please write the word first.</source>
        <extracomment>Why the button does nothing yet</extracomment>
        <translation>Écrivez d’abord le mot.</translation>
    </message>
</context>
<context>
    <name>LogStrip</name>
    <message>
        <location filename="../qml/Survey/LogStrip.qml" line="+38"/>
        <source>How you filled this in is recorded</source>
        <extracomment>The log of how a survey was filled in goes with the answers.</extracomment>
        <translation>La façon dont vous avez rempli est notée</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Take it out</source>
        <extracomment>Button: takes the log of how a survey was filled in out of the answers.</extracomment>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>LookedAt</name>
    <message numerus="yes">
        <location filename="../qml/Desk/LookedAt.qml" line="+20"/>
        <source>%Ln question(s)</source>
        <extracomment>About a survey that was just looked at. %n: questions</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>A survey of this name is in use and has %Ln answer(s). This one takes its place; answers that were given stay, and those that were begun move over.</source>
        <extracomment>A survey that was just looked at has the name of one people answer now. %n: answers that were given to that one</extracomment>
        <translation>
            <numerusform>Une enquête de ce nom est en cours et a %Ln réponse. Celle-ci prend sa place ; les réponses données restent, celles qui sont commencées passent à celle-ci.</numerusform>
            <numerusform>Une enquête de ce nom est en cours et a %Ln réponses. Celle-ci prend sa place ; les réponses données restent, celles qui sont commencées passent à celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Neither names a version. Give this one a version, so that their answers can be told apart.</source>
        <extracomment>The same survey, with other questions but the number of the version unchanged. %1: the version</extracomment>
        <translation>Aucun des deux n’indique de version. Donnez une version à celui-ci, pour distinguer leurs réponses.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Both are version %1, but they differ. Give this one another version, so that their answers can be told apart.</source>
        <translation>Les deux portent la version %1, mais ils diffèrent. Donnez une autre version à celui-ci, pour distinguer leurs réponses.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not found beside it: %1. Their place stays empty.</source>
        <extracomment>%1: names of picture and sound files a survey mentions but that do not lie beside it</extracomment>
        <translation>Pas trouvé à côté&#xa0;: %1. Leur place reste vide.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln thing(s) we cannot do yet or that look wrong:</source>
        <extracomment>Above a list of places in a spreadsheet. %n: how many</extracomment>
        <translation>
            <numerusform>%Ln chose que nous ne pouvons pas encore faire ou qui semble à revoir&#xa0;:</numerusform>
            <numerusform>%Ln choses que nous ne pouvons pas encore faire ou qui semblent à revoir&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Bring it in</source>
        <extracomment>Button: take the survey into the programme</extracomment>
        <translation>L’apporter</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not now</source>
        <extracomment>Button: do not bring the survey in</extracomment>
        <translation>Pas maintenant</translation>
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
        <translation>Uthan&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <location filename="../qml/Map/MapBar.qml" line="+32"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Our map</source>
        <extracomment>Title of the community&apos;s map</extracomment>
        <translation>Notre carte</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln place(s)</source>
        <extracomment>How many places are on the map</extracomment>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for where you are</source>
        <extracomment>Button: moves the map to where this device is</extracomment>
        <translation>Nous cherchons où vous êtes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where I am</source>
        <translation>Où je suis</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All places</source>
        <extracomment>Button: shows the whole map with every place</extracomment>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show the map</source>
        <extracomment>Button: shows the places as a list; shows them as a map again</extracomment>
        <translation>Montrer la carte</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show as a list</source>
        <translation>Montrer en liste</translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message>
        <location filename="../qml/Map/MapFrame.qml" line="+62"/>
        <source>Map. %1</source>
        <extracomment>The same. %1 is a sentence about what is near</extracomment>
        <translation>Carte. %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Arrow keys move it by 20 m, plus and minus change how close it is</source>
        <extracomment>How the map is moved with the keyboard</extracomment>
        <translation>Les flèches la déplacent de 20&#xa0;m. Plus et moins l’approchent ou l’éloignent</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Closer</source>
        <extracomment>Button on the map: look closer</extracomment>
        <translation>Plus près</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Farther</source>
        <extracomment>Button on the map: see more of it</extracomment>
        <translation>Plus loin</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Go west</source>
        <extracomment>Button that moves the map, as are the three that follow</extracomment>
        <translation>Aller à l’ouest</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go north</source>
        <translation>Aller au nord</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go south</source>
        <translation>Aller au sud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go east</source>
        <translation>Aller à l’est</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>Map</source>
        <extracomment>Name of the map for people who do not see it</extracomment>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>MatrixRow</name>
    <message>
        <location filename="../qml/Survey/MatrixRow.qml" line="+103"/>
        <source>No answer to give: %1</source>
        <extracomment>Name of the sign in one row of a table of questions that shows &quot;I don&apos;t know&quot; and &quot;I&apos;d rather not say&quot;. %1: what the row asks</extracomment>
        <translation>Pas de réponse à donner : %1</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <location filename="../qml/Me/MePage.qml" line="+22"/>
        <source>Me</source>
        <extracomment>Title of the person&apos;s own page</extracomment>
        <translation>Moi</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When you hand this device on, everything you said is closed. Only your code opens it again.</source>
        <extracomment>Above the button that hands the device on</extracomment>
        <translation>Quand vous passez cet appareil, tout ce que vous avez dit est fermé. Seul votre code l’ouvre de nouveau.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Next person</source>
        <extracomment>Button: closes everything of this person and goes to the language cards</extracomment>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Language</source>
        <extracomment>Heading above the languages</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The app&apos;s own words are in English</source>
        <translation>Les mots de l’application sont en anglais</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The app&apos;s own words are not in %1 yet, so they stay in English. Questions are shown in %1 where the survey has it.</source>
        <extracomment>Shown when the chosen language has no translation of the app yet. %1 is that language</extracomment>
        <translation>Les mots de l’application ne sont pas encore en %1&#xa0;: ils restent en anglais. Les questions sont en %1 quand elles existent dans cette langue.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Text size</source>
        <extracomment>Heading above the text sizes</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Look</source>
        <extracomment>Heading above light, dark, high contrast</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>As the device</source>
        <extracomment>Look: follow what the device is set to</extracomment>
        <translation>Comme l’appareil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Light</source>
        <extracomment>Look: light colours</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dark</source>
        <extracomment>Look: dark colours</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Strong contrast</source>
        <extracomment>Look: black on white, thick edges</extracomment>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sound</source>
        <extracomment>Heading above sound on and off</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>On</source>
        <extracomment>Sound is on</extracomment>
        <translation>Allumé</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Off</source>
        <extracomment>Sound is off</extracomment>
        <translation>Éteint</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What is mine</source>
        <extracomment>Heading above consent and taking back</extracomment>
        <translation>Ce qui est à moi</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What I agreed to</source>
        <extracomment>Opens the list of uses the person said yes or no to</extracomment>
        <translation>Ce que j’ai accepté</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at it, or change it</source>
        <translation>Le regarder, ou le changer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Take back</source>
        <extracomment>Opens the page where everything under a code is taken back</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With your code, all of it</source>
        <translation>Avec votre code, tout</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Desk</source>
        <translation>Le bureau</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For those who look after the programme</source>
        <extracomment>Under Desk</extracomment>
        <translation>Pour les personnes qui s’occupent du programme</translation>
    </message>
</context>
<context>
    <name>MediaTrouble</name>
    <message>
        <location filename="../qml/Survey/MediaTrouble.qml" line="+19"/>
        <source>This device does not let us use its camera.</source>
        <translation>Cet appareil ne nous laisse pas utiliser sa caméra.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no room left here for a film.</source>
        <translation>Il n’y a plus de place ici pour un film.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file is too large for us.</source>
        <translation>Ce fichier est trop grand pour nous.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne se lit pas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We found no bar code in this picture.</source>
        <translation>Nous n’avons pas trouvé de code-barres dans cette image.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing was filmed: it was stopped before the camera was ready.</source>
        <extracomment>A person pressed &quot;Stop filming&quot; before the first picture came.</extracomment>
        <translation>Rien n’a été filmé : l’arrêt est venu avant que la caméra soit prête.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open.</extracomment>
        <translation>La caméra a été fermée pendant votre absence.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera cannot be used now.</source>
        <translation>L’appareil photo ne peut pas servir maintenant.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You can write what stands below the lines.</source>
        <extracomment>What to do when a bar code could not be read.</extracomment>
        <translation>Vous pouvez écrire ce qui est sous les lignes.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can film again. The time runs when it has begun.</source>
        <extracomment>What to do when a film was stopped before it began.</extracomment>
        <translation>Vous pouvez filmer de nouveau. Le temps défile dès que cela a commencé.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can open it again.</source>
        <extracomment>What to do when the camera was closed because nobody looked.</extracomment>
        <translation>Vous pouvez l’ouvrir de nouveau.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can choose another one, or press Skip.</source>
        <translation>Vous pouvez en choisir un autre, ou appuyer sur Passer.</translation>
    </message>
</context>
<context>
    <name>MinimalWidget</name>
    <message>
        <location filename="../qml/Survey/MinimalWidget.qml" line="+50"/>
        <source>Done</source>
        <extracomment>Button below a list where several things may be chosen: puts the list away.</extracomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>MomentWidget</name>
    <message>
        <location filename="../qml/Survey/MomentWidget.qml" line="+39"/>
        <source>Calendar</source>
        <extracomment>One of two ways to say a date: touching a day on a page of a calendar.</extracomment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Day, month, year</source>
        <extracomment>The other way to say a date: day, month and year one by one.</extracomment>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Hour</source>
        <extracomment>Name of the part of a time of day.</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Minutes</source>
        <extracomment>Name of the part of a time of day.</extracomment>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>MoreLine</name>
    <message>
        <location filename="../qml/Survey/MoreLine.qml" line="+26"/>
        <source>Less about this</source>
        <extracomment>Button: hides the further explanation of a question.</extracomment>
        <translation>Moins à ce sujet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More about this</source>
        <extracomment>Button: shows a further explanation of a question.</extracomment>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <location filename="../qml/Controls/NavBar.qml" line="+30"/>
        <source>Places</source>
        <extracomment>Name of the bar with the four places of the app, for a screen reader.</extracomment>
        <translation>Parties de l’application</translation>
    </message>
</context>
<context>
    <name>NearPart</name>
    <message>
        <location filename="../qml/Share/NearPart.qml" line="+29"/>
        <source>Nobody near yet. Your things are kept here.</source>
        <extracomment>The picture of the people near, while there is nobody</extracomment>
        <translation>Personne à proximité pour l’instant. Vos choses sont gardées ici.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Share with everybody near</source>
        <extracomment>Button: share with the devices of everybody in the group who is near</extracomment>
        <translation>Partager avec tous ceux qui sont proches</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Everybody near already holds what is here.</source>
        <extracomment>Why there is nothing to share: all devices near hold the same things</extracomment>
        <translation>Tous ceux qui sont proches gardent déjà ce qui est ici.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nobody of the group is near. Be on the same Wi-Fi or hotspot, and open Share on both devices.</source>
        <extracomment>Why sharing cannot begin: no device of the group is heard on the Wi-Fi</extracomment>
        <translation>Personne du groupe n’est proche. Soyez sur le même Wi-Fi ou point d’accès, et ouvrez Partager sur les deux appareils.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device is on no Wi-Fi. Join one, or open a hotspot, then try again.</source>
        <translation>Cet appareil n’est sur aucun Wi-Fi. Rejoignez-en un ou ouvrez un point d’accès, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>NewProgrammeForm</name>
    <message>
        <location filename="../qml/Shell/NewProgrammeForm.qml" line="+19"/>
        <source>What is the programme called?</source>
        <extracomment>Field: name of a new programme</extracomment>
        <translation>Comment s’appelle le programme&#xa0;?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What do people call this device?</source>
        <extracomment>Field: a name for this device that people recognise, like &quot;Tania&apos;s tablet&quot;</extracomment>
        <translation>Comment les gens appellent-ils cet appareil&#xa0;?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The library&apos;s tablet</source>
        <extracomment>Example of a device&apos;s name</extracomment>
        <translation>La tablette de la bibliothèque</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please fill in the names first</source>
        <translation>Écrivez d’abord les noms, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>NewThemeSheet</name>
    <message>
        <location filename="../qml/Talk/NewThemeSheet.qml" line="+15"/>
        <source>What do we call it?</source>
        <extracomment>Title of the sheet that names a new theme</extracomment>
        <translation>Comment l’appelons-nous&#xa0;?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>In our own words</source>
        <extracomment>Field for the name of a theme, in the room&apos;s language</extracomment>
        <translation>Avec nos propres mots</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Call it that</source>
        <extracomment>Button: make the theme and put the card in hand into it</extracomment>
        <translation>L’appeler ainsi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First give it a name.</source>
        <translation>Donnez-lui d’abord un nom.</translation>
    </message>
</context>
<context>
    <name>NotHereWidget</name>
    <message>
        <location filename="../qml/Survey/NotHereWidget.qml" line="+11"/>
        <source>This kind of answer cannot be given here.</source>
        <extracomment>The survey asks for something the app cannot take as an answer.</extracomment>
        <translation>On ne peut pas donner cette sorte de réponse ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can press Skip, and go on.</source>
        <translation>Vous pouvez toucher «&#xa0;Sauter&#xa0;» et continuer.</translation>
    </message>
</context>
<context>
    <name>NothingToChoose</name>
    <message>
        <location filename="../qml/Survey/NothingToChoose.qml" line="+20"/>
        <source>The list to choose from did not come along with this survey. Whoever brought the survey can bring it. You can go on.</source>
        <extracomment>In place of the choices of a question: the survey&apos;s file that they are in was never brought to this device.</extracomment>
        <translation>La liste où choisir n’est pas venue avec ce questionnaire. La personne qui a apporté le questionnaire peut l’apporter. Vous pouvez continuer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is nothing to choose here now. If it comes from earlier answers, you can go back to them; or go on.</source>
        <extracomment>A question has no choices: they come from answers given before, as the members of the household.</extracomment>
        <translation>Il n’y a rien à choisir ici pour l’instant. Si cela vient de réponses précédentes, vous pouvez y revenir ; sinon, continuez.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <location filename="../qml/Survey/NoticePage.qml" line="+32"/>
        <source>Another language</source>
        <translation>Une autre langue</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>May this survey record how you fill it in?</source>
        <extracomment>A survey asks before it keeps a log of how it is filled in.</extracomment>
        <translation>Peut-on noter comment vous remplissez ce questionnaire ?</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>It records how long each question takes, when you go back, and when you stop or finish.</source>
        <extracomment>What the log of a survey holds: times.</extracomment>
        <translation>On note le temps que prend chaque question, quand vous revenez en arrière, et quand vous arrêtez ou terminez.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It records what you change: what you said before, and what you said then. Also what you take away again.</source>
        <extracomment>What the log of a survey holds: changes of answers.</extracomment>
        <translation>On note ce que vous changez : ce que vous aviez dit avant et ce que vous dites ensuite. Même ce que vous retirez.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It records who fills it in, with the name that is written below. You may leave it empty.</source>
        <extracomment>What the log of a survey holds: a name.</extracomment>
        <translation>On note qui remplit, avec le nom écrit ci-dessous. Vous pouvez le laisser vide.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It would also record where this device is while you answer. Only if you say so below.</source>
        <extracomment>What the log of a survey holds: places. It is asked for apart, below.</extracomment>
        <translation>On pourrait aussi noter où se trouve cet appareil pendant que vous répondez. Seulement si vous le dites ci-dessous.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All this goes with your answers, to whoever may see them. If you say no, you answer the same questions and nothing of this is recorded. You can take it out again before you give your answers.</source>
        <extracomment>Below what the log of a survey holds.</extracomment>
        <translation>Tout cela accompagne vos réponses, vers qui peut les voir. Si vous dites non, vous répondez aux mêmes questions et rien de cela n’est noté. Vous pouvez encore le retirer avant de donner vos réponses.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Record also where this device is</source>
        <extracomment>A choice: the log also has where the device is.</extracomment>
        <translation>Noter aussi où se trouve cet appareil</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Who fills this in</source>
        <extracomment>Name of the place for the name of who fills in a survey.</extracomment>
        <translation>Qui remplit ceci</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A name the group uses is enough.</source>
        <extracomment>Below the place for the name of who fills in a survey.</extracomment>
        <translation>Un nom que le groupe utilise suffit.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Yes, record it</source>
        <extracomment>Button: a log of how the survey is filled in is kept.</extracomment>
        <translation>Oui, le noter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not record</source>
        <extracomment>Button: no log of how the survey is filled in is kept.</extracomment>
        <translation>Non, ne pas noter</translation>
    </message>
</context>
<context>
    <name>NumberWidget</name>
    <message>
        <location filename="../qml/Survey/NumberWidget.qml" line="+29"/>
        <source>One less</source>
        <extracomment>Name of the button that makes the answer one smaller.</extracomment>
        <translation>Un de moins</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>One more</source>
        <extracomment>Name of the button that makes the answer one larger.</extracomment>
        <translation>Un de plus</translation>
    </message>
</context>
<context>
    <name>OtherwiseSheet</name>
    <message>
        <location filename="../qml/Talk/OtherwiseSheet.qml" line="+16"/>
        <source>I see it otherwise</source>
        <extracomment>Title of the sheet for a view that differs from a theme</extracomment>
        <translation>Je le vois autrement</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How do you see it?</source>
        <extracomment>Field for a view that differs from a theme</extracomment>
        <translation>Comment le voyez-vous&#xa0;?</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sew it on</source>
        <extracomment>Button: sew this view onto the theme</extracomment>
        <translation>Le coudre ici</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First say how you see it.</source>
        <translation>Dites d’abord comment vous le voyez.</translation>
    </message>
</context>
<context>
    <name>OutlineLine</name>
    <message>
        <location filename="../qml/Survey/OutlineLine.qml" line="+24"/>
        <source>Not asked</source>
        <extracomment>In the contents of a survey: an answer to another question leaves this one out.</extracomment>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To read</source>
        <extracomment>In the contents of a survey: only to be read, there is nothing to answer.</extracomment>
        <translation>À lire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answered</source>
        <extracomment>In the contents of a survey.</extracomment>
        <translation>Répondu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Skipped</source>
        <translation>Sautée</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I&apos;d rather not say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please answer or skip</source>
        <translation>Répondez ou sautez, s’il vous plaît</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please look at this answer again.</source>
        <translation>Regardez encore cette réponse, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>You were here</source>
        <extracomment>Said of the question in the contents at which the person was.</extracomment>
        <translation>Vous étiez ici</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not asked, because of another answer</source>
        <extracomment>Why a question in the contents cannot be gone to.</extracomment>
        <translation>Pas demandé, à cause d’une autre réponse</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Not looked at yet</source>
        <extracomment>In the contents of a survey: nobody has come to this question yet.</extracomment>
        <translation>Pas encore vue</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <location filename="../qml/Survey/OutlinePage.qml" line="+55"/>
        <source>All questions</source>
        <extracomment>Title of the contents of a survey: all its parts and questions.</extracomment>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Another language</source>
        <translation>Une autre langue</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>All</source>
        <extracomment>Shows all questions in the contents of a survey.</extracomment>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln not answered</source>
        <extracomment>Shows only the questions without an answer. %n: how many there are</extracomment>
        <translation>
            <numerusform>%Ln sans réponse</numerusform>
            <numerusform>%Ln sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%Ln to look at</source>
        <extracomment>Shows only the questions that hold up the end of the survey. %n: how many there are</extracomment>
        <translation>
            <numerusform>%Ln à revoir</numerusform>
            <numerusform>%Ln à revoir</numerusform>
        </translation>
    </message>
    <message>
        <location line="+154"/>
        <source>Add one more</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+1"/>
        <source>Add: %1</source>
        <extracomment>Button: adds a row to a list. %1: what the rows are, for example &quot;Person&quot;</extracomment>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It was taken out.</source>
        <translation>C’est retiré.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="../qml/Controls/PageHeader.qml" line="+56"/>
        <source>Back</source>
        <extracomment>Name of the arrow that goes to the page before. Nothing is lost by it.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Help</source>
        <extracomment>Name of the sign that opens help for this page.</extracomment>
        <translation>Aide</translation>
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
        <translation>Plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Earlier: %1</source>
        <extracomment>Moves one part of a date or time back. %1: day, month, year, hour or minutes</extracomment>
        <translation>Plus tôt&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PatchStep</name>
    <message>
        <location filename="../qml/Welcome/PatchStep.qml" line="+21"/>
        <source>Choose your patch</source>
        <extracomment>Title of the page where a person chooses a cloth patch that stands for them</extracomment>
        <translation>Choisissez votre pièce de tissu</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>It stands for you here. Nobody needs your name.</source>
        <extracomment>On the page where a person chooses a cloth patch</extracomment>
        <translation>Elle vous représente ici. Personne n’a besoin de votre nom.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Pattern %1</source>
        <extracomment>Name of a cloth pattern for a screen reader. %1: number, 1 to 12</extracomment>
        <translation>Motif %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Its colour</source>
        <extracomment>Heading above six colours for the patch</extracomment>
        <translation>Sa couleur</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Colour %1</source>
        <extracomment>Name of a colour for a screen reader. %1: number, 1 to 6</extracomment>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What may we call you? An invented name. You can leave it out.</source>
        <extracomment>Field: an invented name for oneself; may stay empty</extracomment>
        <translation>Comment vous appeler&#xa0;? Un nom inventé. Vous pouvez sauter.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch a patch first</source>
        <extracomment>Said when the button is pressed before a patch was chosen</extracomment>
        <translation>Touchez d’abord une pièce de tissu</translation>
    </message>
</context>
<context>
    <name>PathWidget</name>
    <message>
        <location filename="../qml/Survey/PathWidget.qml" line="+42"/>
        <source>Put point %1 here</source>
        <extracomment>Button: the chosen point of a way goes to where the crosshair is. %1: its number</extracomment>
        <translation>Mettre le point %1 ici</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Put a point here</source>
        <extracomment>Button: the next point of a way or an area is where the crosshair is.</extracomment>
        <translation>Mettre un point ici</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Take point %1 away</source>
        <extracomment>Button: takes the chosen point out of a way. %1: its number</extracomment>
        <translation>Retirer le point %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the last one back</source>
        <extracomment>Button: takes the last point of a way back.</extracomment>
        <translation>Retirer le dernier</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begin anew</source>
        <extracomment>Button: takes all points of a way or an area away.</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>We have arrived</source>
        <extracomment>Button: stops putting down points while walking.</extracomment>
        <translation>Nous sommes arrivés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Walk along it</source>
        <extracomment>Button: puts down a point every few metres while the person walks along.</extracomment>
        <translation>Marcher le long</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This device does not let us see where it is.</source>
        <translation>Cet appareil ne nous laisse pas voir où il est.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This device cannot tell where it is.</source>
        <translation>Cet appareil ne peut pas dire où il est.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can touch the sheet instead.</source>
        <extracomment>What to do when one cannot walk a way with the device.</extracomment>
        <translation>Vous pouvez toucher la feuille à la place.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>An area needs three points or more.</source>
        <extracomment>How to go on with an area on the map.</extracomment>
        <translation>Une zone demande trois points ou plus.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A way needs two points or more.</source>
        <extracomment>How to go on with a way on the map.</extracomment>
        <translation>Un chemin demande deux points ou plus.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln point(s)</source>
        <extracomment>%n: how many points a way or an area has</extracomment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Point %1</source>
        <extracomment>Name of a point of a way, for who does not see it. %1: its number</extracomment>
        <translation>Point %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <location filename="../qml/Desk/PeoplePage.qml" line="+18"/>
        <source>People and devices</source>
        <translation>Personnes et appareils</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Our devices</source>
        <translation>Nos appareils</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Look on the stick who asks to be let in</source>
        <extracomment>Button: look on the stick whether a device asks to be let in</extracomment>
        <translation>Voir sur la clé USB qui demande à entrer</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>People</source>
        <extracomment>Heading over the people of the programme</extracomment>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people</source>
        <extracomment>Beside the heading. %n: people</extracomment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Take %1 out of the group</source>
        <extracomment>Sign beside a device of the group: it is lost or was given away. %1: its name</extracomment>
        <translation>Retirer %1 du groupe</translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message>
        <location filename="../qml/PhotoStory/PeopleStrip.qml" line="+30"/>
        <source>Somebody</source>
        <extracomment>A person in a picture whom its maker has not named</extracomment>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>covered</source>
        <extracomment>What is known of a person in a picture: the part is covered</extracomment>
        <translation>c’est couvert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>says yes</source>
        <extracomment>What a person in a picture said about being shown</extracomment>
        <translation>dit oui</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>said no</source>
        <translation>a dit non</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ask the parent now</source>
        <extracomment>Button: ask the child&apos;s parent or guardian</extracomment>
        <translation>Demander au parent maintenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cover part</source>
        <extracomment>Button: hide this person under a plain patch</extracomment>
        <translation>Couvrir une partie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <location filename="../qml/PhotoStory/PersonSheet.qml" line="+31"/>
        <source>Who is in the picture?</source>
        <translation>Qui est sur la photo&#xa0;?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>How do you call them?</source>
        <extracomment>Name of a field; what is written there is never a full name</extracomment>
        <translation>Comment l’appelez-vous&#xa0;?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>My grandson</source>
        <extracomment>Example in that field</extracomment>
        <translation>Mon petit-fils</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Grown up</source>
        <extracomment>The person in the picture is grown up</extracomment>
        <translation>Adulte</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A child</source>
        <extracomment>The person in the picture is a child</extracomment>
        <translation>Enfant</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>“May my picture be shown to our group?”</source>
        <extracomment>Asked of the person who can be recognised in a picture</extracomment>
        <translation>«&#xa0;Peut-on montrer ma photo à notre groupe&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Parent or guardian: “May the child&apos;s picture be shown to our group?”</source>
        <extracomment>Asked of a child&apos;s parent or guardian</extracomment>
        <translation>Parent ou tuteur&#xa0;: «&#xa0;Peut-on montrer la photo de l’enfant à notre groupe&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Say yes</source>
        <extracomment>Button: the person says yes into the microphone</extracomment>
        <translation>Dire oui</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>their own voice, kept with the story</source>
        <extracomment>Below that button</extracomment>
        <translation>sa propre voix, gardée avec l’histoire</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Cover part</source>
        <translation>Couvrir une partie</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Can be recognised</source>
        <extracomment>Says that the person cannot be recognised any more; press again to take it back</extracomment>
        <translation>On peut la reconnaître</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Is covered now</source>
        <translation>C’est couvert maintenant</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Not in the picture</source>
        <extracomment>Takes a person off the list of those in the picture</extracomment>
        <translation>Pas sur la photo</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Ready</source>
        <extracomment>Puts the sheet away; everything is kept already</extracomment>
        <translation>C’est prêt</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <location filename="../qml/Controls/PhotoCard.qml" line="+37"/>
        <source>A photo</source>
        <extracomment>Name of a photo whose maker wrote nothing yet.</extracomment>
        <translation>Une photo</translation>
    </message>
</context>
<context>
    <name>PhotoStoryPage</name>
    <message>
        <location filename="../qml/PhotoStory/PhotoStoryPage.qml" line="+63"/>
        <source>Photo story</source>
        <extracomment>Title of the pages on which a photo story is made</extracomment>
        <translation>Histoire en photo</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>I am done</source>
        <extracomment>Always there while a story is told: the person has given what they want to give</extracomment>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>PhotoWidget</name>
    <message>
        <location filename="../qml/Survey/PhotoWidget.qml" line="+31"/>
        <source>The picture you gave</source>
        <extracomment>Read to somebody who cannot see the picture they gave as an answer.</extracomment>
        <translation>La photo que vous avez donnée</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Take it now</source>
        <extracomment>Button: presses the camera&apos;s shutter.</extracomment>
        <translation>Prendre maintenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take a photo</source>
        <extracomment>Button: opens the camera.</extracomment>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no camera here. You can choose a picture that is already on this device.</source>
        <extracomment>The device has no camera; a picture can only be chosen.</extracomment>
        <translation>Il n’y a pas de caméra ici. Vous pouvez choisir une image qui est déjà sur cet appareil.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+52"/>
        <source>Choose a picture</source>
        <extracomment>Button: picks a picture that is already on this device.</extracomment>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>Take the picture away</source>
        <extracomment>Button: takes the picture out of the answer again.</extracomment>
        <translation>Enlever la photo</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This file is not a picture we can open.</source>
        <translation>Ce fichier n’est pas une image que nous pouvons ouvrir.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This picture is too large for us.</source>
        <translation>Cette photo est trop grande pour nous.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne se lit pas.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open.</extracomment>
        <translation>La caméra a été fermée pendant votre absence.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera cannot be used now.</source>
        <translation>L’appareil photo ne peut pas servir maintenant.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You can open it again.</source>
        <extracomment>What to do when the camera was closed because nobody looked.</extracomment>
        <translation>Vous pouvez l’ouvrir de nouveau.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can choose another picture, or press Skip.</source>
        <translation>Vous pouvez choisir une autre photo, ou toucher Sauter.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <extracomment>Names a kind of file in the file chooser.</extracomment>
        <translation>Photos (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <location filename="../qml/Survey/PickButton.qml" line="+45"/>
        <source>Choose here</source>
        <extracomment>On a button that opens a list, while nothing is chosen yet.</extracomment>
        <translation>Choisissez ici</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <location filename="../qml/Lock/PinPad.qml" line="+64"/>
        <source>%Ln digit(s) pressed</source>
        <extracomment>Said by a screen reader while a PIN is pressed. %n: how many digits so far</extracomment>
        <translation>
            <numerusform>%Ln chiffre tapé</numerusform>
            <numerusform>%Ln chiffres tapés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+47"/>
        <source>Take the last one away</source>
        <extracomment>Key of a number pad: takes the last digit away</extracomment>
        <translation>Enlever le dernier</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>At least 6 digits, please.</source>
        <translation>Au moins 6 chiffres, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>PlaceAsk</name>
    <message>
        <location filename="../qml/Survey/PlaceAsk.qml" line="+25"/>
        <source>May we note where this is while you answer?</source>
        <extracomment>A survey asks before it notes where on the earth it is filled in, from what the device knows.</extracomment>
        <translation>Pouvons-nous noter où se trouve ce lieu pendant que vous répondez ?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device looks where it is. The place is kept with your answers. You can say no, and take it out again.</source>
        <extracomment>Below the question whether the place may be noted.</extracomment>
        <translation>Cet appareil cherche où il est. Le lieu est gardé avec vos réponses. Vous pouvez dire non, et le retirer ensuite.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, note the place</source>
        <extracomment>Button: the place where the survey is filled in may be noted; the device looks where it is.</extracomment>
        <translation>Oui, noter le lieu</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not note it</source>
        <extracomment>Button: the place is not noted, and the device does not look where it is.</extracomment>
        <translation>Non, ne pas le noter</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The place is not noted: this device does not let us see where it is.</source>
        <translation>Le lieu n’est pas noté : cet appareil ne nous laisse pas voir où il est.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place is not noted: this device cannot tell where it is.</source>
        <translation>Le lieu n’est pas noté : cet appareil ne peut pas dire où il est.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The place is not noted: it was not found.</source>
        <extracomment>The device looked where it is for a while, and found nothing; or it was interrupted.</extracomment>
        <translation>Le lieu n’est pas noté : il n’a pas été trouvé.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Under the open sky it is found more easily.</source>
        <extracomment>Below “The place is not noted”.</extracomment>
        <translation>À ciel ouvert, on le trouve plus facilement.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: looks once more where the device is.</extracomment>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without</source>
        <extracomment>Button: goes on with the survey without noting the place.</extracomment>
        <translation>Continuer sans</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../qml/Map/PlaceCard.qml" line="+40"/>
        <source>Exact for: %1 (%2)</source>
        <extracomment>How exactly a place may be known; %1 is one of the four levels, %2 what it shows</extracomment>
        <translation>Exact pour&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop</source>
        <extracomment>Plays the voice of the person who put this place</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show it on the map</source>
        <extracomment>Button: moves the map to this place</extracomment>
        <translation>Montrer sur la carte</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <location filename="../qml/Map/PlaceList.qml" line="+27"/>
        <source>Places, the nearest first</source>
        <extracomment>Name of the list of all places, for a screen reader</extracomment>
        <translation>Les lieux, le plus proche d’abord</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <location filename="../qml/Map/PlaceSheet.qml" line="+72"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>D’accord</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+7"/>
        <source>What is here?</source>
        <extracomment>Question above the signs of the legend</extracomment>
        <translation>Qu’y a-t-il ici&#xa0;?</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>Signs we agreed · %1</source>
        <extracomment>The version of the legend the group agreed on; %1 is a number</extracomment>
        <translation>Nos signes convenus · %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Who may know the exact spot?</source>
        <extracomment>Question above the four levels of how exactly a place is kept</extracomment>
        <translation>Qui peut connaître l’endroit exact&#xa0;?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Others see only the shaded part.</source>
        <extracomment>Below that question</extracomment>
        <translation>Les autres voient seulement la partie ombrée.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Or write about it</source>
        <extracomment>Name of the field for words about a place</extracomment>
        <translation>Ou écrire à ce sujet</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>First choose what is here</source>
        <extracomment>Why a place cannot be put yet</extracomment>
        <translation>Choisissez d’abord ce qui est ici</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>You were putting a place here.</source>
        <extracomment>On the map: what this person had begun for a place and not put there is here again</extracomment>
        <translation>Vous étiez en train de mettre un lieu ici.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All you gave for it is still here. Go on, or throw it away.</source>
        <extracomment>Below that</extracomment>
        <translation>Tout ce que vous avez donné est encore là. Continuez, ou jetez-le.</translation>
    </message>
    <message>
        <location line="-46"/>
        <location line="+47"/>
        <location line="+85"/>
        <source>Throw it away</source>
        <extracomment>Throws away what was begun for a place and is not on the map yet</extracomment>
        <translation>Le jeter</translation>
    </message>
    <message>
        <location line="-138"/>
        <source>Throw this place away?</source>
        <extracomment>Asked before what was begun for a place is thrown away</extracomment>
        <translation>Jeter ce lieu&#xa0;?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where it was, words and voice are gone then. Nobody else has them.</source>
        <translation>Le lieu, les mots et la voix disparaissent alors. Personne d’autre ne les a.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>PlaceStrip</name>
    <message>
        <location filename="../qml/Survey/PlaceStrip.qml" line="+43"/>
        <source>Looking for this place…</source>
        <extracomment>The device is finding out where it is.</extracomment>
        <translation>Nous cherchons ce lieu…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The place is noted</source>
        <extracomment>Where the survey is filled in goes with the answers; nobody knows how exact it is.</extracomment>
        <translation>Le lieu est noté</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>The place is noted, to within %Ln metre(s)</source>
        <extracomment>As “The place is noted”. %n: so many metres it may be off</extracomment>
        <translation>
            <numerusform>Le lieu est noté, à %Ln mètre près</numerusform>
            <numerusform>Le lieu est noté, à %Ln mètres près</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The place is noted, to within %Ln kilometre(s)</source>
        <extracomment>As “The place is noted”. %n: so many kilometres it may be off</extracomment>
        <translation>
            <numerusform>Le lieu est noté, à %Ln kilomètre près</numerusform>
            <numerusform>Le lieu est noté, à %Ln kilomètres près</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Do not look</source>
        <extracomment>Button: the device stops looking where it is; the survey goes on without the place.</extracomment>
        <translation>Ne pas chercher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take the place out</source>
        <extracomment>Button: takes the place where the survey was filled in out of the answers.</extracomment>
        <translation>Retirer le lieu</translation>
    </message>
</context>
<context>
    <name>PlaceWidget</name>
    <message>
        <location filename="../qml/Survey/PlaceWidget.qml" line="+30"/>
        <source>Put it here instead</source>
        <extracomment>Button: the place under the crosshair is the answer.</extracomment>
        <translation>Plutôt ici</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Put it here</source>
        <translation>Mettre ici</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Take it away</source>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <location filename="../qml/Shell/Places.qml" line="+29"/>
        <source>Gather</source>
        <extracomment>The place where one person gives: answers, photos, places. One word, a verb</extracomment>
        <translation>Recueillir</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Talk</source>
        <extracomment>The place for what the group does in the same room. One word, a verb</extracomment>
        <translation>Parler</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Follow</source>
        <extracomment>The place for what was found and what became of it. One word, a verb</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Share</source>
        <extracomment>The place for passing things to other people&apos;s devices. One word, a verb</extracomment>
        <translation>Partager</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Desk</source>
        <extracomment>The place for those who look after the programme. One word</extracomment>
        <translation>Le bureau</translation>
    </message>
</context>
<context>
    <name>PositionWidget</name>
    <message>
        <location filename="../qml/Survey/PositionWidget.qml" line="+26"/>
        <source>Looking for this place…</source>
        <extracomment>The device is finding out where it is.</extracomment>
        <translation>Nous cherchons ce lieu…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I am there now</source>
        <extracomment>Button below a map: the place that is asked for is where this person is now.</extracomment>
        <translation>J’y suis maintenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take this place again</source>
        <extracomment>Button: takes the device&apos;s position as the answer.</extracomment>
        <translation>Prendre ce lieu de nouveau</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Take this place</source>
        <translation>Prendre ce lieu</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The place is noted.</source>
        <extracomment>The device&apos;s position was put into the answer.</extracomment>
        <translation>Le lieu est noté.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It may be %1 metres away from here. Outside, under the open sky, it becomes more exact.</source>
        <extracomment>Below “The place is noted.”: the device knows it less exactly than the survey wishes. %1 is a number.</extracomment>
        <translation>Il peut être à %1 mètres d’ici. Dehors, à ciel ouvert, il devient plus exact.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take it away</source>
        <extracomment>Button: takes the position out of the answer again.</extracomment>
        <translation>Enlever</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This device does not let us see where it is.</source>
        <translation>Cet appareil ne nous laisse pas voir où il est.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This device cannot tell where it is.</source>
        <translation>Cet appareil ne peut pas dire où il est.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can press Skip, and go on.</source>
        <extracomment>What to do when there is no position: the question can be left out.</extracomment>
        <translation>Vous pouvez toucher «&#xa0;Sauter&#xa0;» et continuer.</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../qml/Welcome/PracticeStep.qml" line="+17"/>
        <source>What do you like doing most?</source>
        <extracomment>The practice question. Nothing of it is kept</extracomment>
        <translation>Qu’aimez-vous le plus faire&#xa0;?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Talking with neighbours</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>Parler avec les voisins</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taking photos</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>Prendre des photos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Walking around</source>
        <extracomment>Answer to the practice question</extracomment>
        <translation>Se promener</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Let us try one</source>
        <extracomment>Title of the page with one question to try</extracomment>
        <translation>Essayons une question</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Touch what fits. The round sign reads it to you. This answer is not kept.</source>
        <extracomment>Below the practice question</extracomment>
        <translation>Touchez ce qui convient. Le signe rond vous la lit. Cette réponse n’est pas gardée.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>That is all there is to it. Touch another one to change it, or go on.</source>
        <extracomment>After the practice question was answered</extracomment>
        <translation>C’est tout. Touchez une autre réponse pour changer, ou continuez.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave out</source>
        <extracomment>Leaves a question out</extracomment>
        <translation>Sauter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Touch an answer, or leave it out</source>
        <extracomment>Said when Go on is pressed before an answer</extracomment>
        <translation>Touchez une réponse, ou sautez la question</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <location filename="../qml/Survey/ProblemLine.qml" line="+20"/>
        <source>Please answer this one, or press Skip.</source>
        <extracomment>A required question has no answer yet. Skip is always allowed.</extracomment>
        <translation>Répondez à celle-ci, ou touchez «&#xa0;Sauter&#xa0;», s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We look for a number here. Please look at it again.</source>
        <extracomment>Something was typed that is not a number, where a number is asked for. It is kept as it was typed.</extracomment>
        <translation>Ici, nous attendons un nombre. Merci de le regarder encore une fois.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We look for a whole number here. Please look at it again.</source>
        <extracomment>A number with a part behind the point was typed where a whole number is asked for, as 2.5 children. It is kept.</extracomment>
        <translation>Ici, nous attendons un nombre entier. Merci de le regarder encore une fois.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We do not know this day or time. Please look at it again.</source>
        <extracomment>An answer is no day or time we know. It is kept.</extracomment>
        <translation>Nous ne connaissons pas ce jour ou cette heure. Merci de regarder encore une fois.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the day as well.</source>
        <extracomment>A day is asked for, and of it or of its time only other parts were said. They are kept; as are those that follow.</extracomment>
        <translation>Dites aussi le jour, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please say the month as well.</source>
        <translation>Dites aussi le mois, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please say the year as well.</source>
        <translation>Dites aussi l’année, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the time as well.</source>
        <extracomment>A day and a time of day are asked for, and only the day was said. It is kept.</extracomment>
        <translation>Dites aussi l’heure, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please say the hour as well.</source>
        <extracomment>A time of day is asked for, and only its minutes were said. They are kept.</extracomment>
        <translation>Dites aussi à quelle heure, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We cannot find this place. Please look at it again.</source>
        <extracomment>An answer is no place on the map. It is kept.</extracomment>
        <translation>Nous ne trouvons pas ce lieu. Merci de regarder encore une fois.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This needs more points: a way two or more, an area three or more.</source>
        <extracomment>A way or an area was begun on the map: a way needs two points or more, an area three. The points are kept.</extracomment>
        <translation>Il faut plus de points ici : deux ou plus pour un chemin, trois ou plus pour une zone.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This number lies beyond the scale. Please look at it again.</source>
        <extracomment>A number lies outside of the scale that is asked about. It is kept.</extracomment>
        <translation>Ce nombre sort de l’échelle. Merci de regarder encore une fois.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This number lies between the steps of the scale. Please look at it again.</source>
        <extracomment>A number is on the scale that is asked about, but between two of its steps, as 2.5 where 1, 2, 3 are meant. It is kept.</extracomment>
        <translation>Ce nombre tombe entre deux degrés de l’échelle. Merci de regarder encore une fois.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something stands more than once in the order. Please look at it again.</source>
        <extracomment>Things were put in order, and one of them has two places in the order or more. The order is kept.</extracomment>
        <translation>Quelque chose figure plusieurs fois dans l’ordre. Merci de regarder encore une fois.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What was chosen is no longer among the choices. Please look at it again.</source>
        <translation>Ce qui a été choisi n’est plus parmi les choix. Merci de regarder encore une fois.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There are other things to put in order now. Please see whether the order is still right.</source>
        <extracomment>Things were put in order, and since then there are others to put in order, because of another answer.</extracomment>
        <translation>Les choses à classer ne sont plus les mêmes. Veuillez voir si l’ordre est encore juste.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Please look at this answer again.</source>
        <extracomment>The answer breaks a rule of the survey that has no words of its own. The answer is kept.</extracomment>
        <translation>Regardez encore cette réponse, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Go on with the others</source>
        <extracomment>Button below &quot;… is no longer among the choices&quot;, where several were chosen: the others stay as they are.</extracomment>
        <translation>Continuer avec les autres</translation>
    </message>
    <message numerus="yes">
        <location line="-50"/>
        <source>“%1” is or are no longer among the choices. Please look at it again.</source>
        <extracomment>Something was chosen that is not among the choices now, because of another answer. It is kept. The same, where we know what was chosen. %1: the words of that choice, or of several; %n: how many</extracomment>
        <translation>
            <numerusform>« %1 » n’est plus parmi les choix. Merci de regarder encore une fois.</numerusform>
            <numerusform>« %1 » ne sont plus parmi les choix. Merci de regarder encore une fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <location filename="../app/viewmodel/problemwords.cpp" line="+11"/>
        <source>There is no room left. Everything that was kept is safe. Make some room, then try again.</source>
        <extracomment>The storage of the device or stick is full</extracomment>
        <translation>Il n’y a plus de place. Tout ce qui était gardé est en sûreté. Faites de la place, puis essayez encore.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This place does not let us read or write. Choose another place.</source>
        <extracomment>The operating system does not let us write or read there</extracomment>
        <translation>On ne peut ni lire ni écrire à cet endroit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Uthan is already open with these things. Close the other window first.</source>
        <extracomment>A second window of the program has the same programme open</extracomment>
        <translation>Uthan est déjà ouvert avec ces choses. Fermez d’abord l’autre fenêtre.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The stick is not there any more. Put it in, then try again.</source>
        <translation>La clé USB n’est plus là. Mettez-la, puis essayez encore.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is not there any more. Choose it again.</source>
        <translation>Ce n’est plus là. Choisissez encore.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This was made by a newer Uthan. Bring this one up to date, then try again.</source>
        <extracomment>Written by a later version of the program</extracomment>
        <translation>Ceci a été fait par une version plus récente d’Uthan. Mettez celle-ci à jour, puis essayez encore.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That word does not open this copy. Try again.</source>
        <translation>Ce mot n’ouvre pas cette copie. Essayez encore.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This belongs to another group, or we were not let in yet.</source>
        <translation>Ceci est à un autre groupe, ou on ne nous a pas encore fait entrer.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The other device said no. Ask its people, and ask for a new code if you want to join.</source>
        <extracomment>A device nearby does not share with this one, or does not let it in</extracomment>
        <translation>L’autre appareil a dit non. Demandez à ses gens, et demandez un nouveau code si vous voulez entrer.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hub said no. Ask whoever looks after it.</source>
        <extracomment>The hub, a computer that is always on, refuses</extracomment>
        <translation>Le relais a dit non. Demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The rules of the group do not allow this.</source>
        <translation>Les règles du groupe ne permettent pas cela.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device has no such part, or it is switched off.</source>
        <translation>Cet appareil n’a pas cette pièce, ou elle est éteinte.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The hub does not answer now. See that this device is on the internet, and try again later. Nothing is lost.</source>
        <extracomment>The hub cannot be reached, or its disk is full</extracomment>
        <translation>Le relais ne répond pas en ce moment. Voyez si cet appareil est sur internet, et essayez plus tard. Rien n’est perdu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The other device does not answer. Come closer, see that both are on the same Wi-Fi, then try again.</source>
        <extracomment>Another device nearby does not answer, or the Wi-Fi between the two broke</extracomment>
        <translation>L’autre appareil ne répond pas. Approchez-vous, voyez si les deux sont sur le même Wi-Fi, puis réessayez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stopped. What was done is kept.</source>
        <translation>C’est arrêté. Ce qui est fait est gardé.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Something went wrong here. What was kept is safe. Try again, or ask a facilitator.</source>
        <translation>Quelque chose n’a pas marché ici. Ce qui était gardé est en sûreté. Essayez encore, ou demandez à un animateur.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This file is only half there. Nothing was changed. Copy it to the stick again.</source>
        <extracomment>A share file on a stick is only half copied or its bytes changed</extracomment>
        <translation>Ce fichier n’est là qu’à moitié. Rien n’a changé. Copiez-le encore sur la clé USB.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This survey file is broken. Nothing was brought in. Ask for it again.</source>
        <translation>Ce questionnaire est abîmé. Rien n’a été apporté. Demandez-le de nouveau.</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+20"/>
        <source>This file is not a picture we can open. Choose another one.</source>
        <translation>Ce fichier n’est pas une image que nous pouvons ouvrir. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>This copy is broken. Nothing was changed. Use another copy.</source>
        <translation>Cette copie est abîmée. Rien n’a changé. Prenez une autre copie.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What came was not as it was sent. Nothing was changed. Try again.</source>
        <extracomment>Bytes were damaged between two devices nearby, or a code was misread</extracomment>
        <translation>Ce qui est arrivé n’est pas ce qui est parti. Rien n’a changé. Réessayez.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A part of what is kept here is damaged. The rest is safe. Ask a facilitator to look at the Desk.</source>
        <translation>Une partie de ce qui est gardé ici est abîmée. Le reste est en sûreté. Demandez à un animateur de regarder au bureau.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This survey has something to mend first. Nothing was brought in.</source>
        <translation>Ce questionnaire a d’abord quelque chose à réparer. Rien n’a été apporté.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This file is not something Uthan shares. Nothing was changed.</source>
        <translation>Ce fichier ne fait pas partie de ce qu’Uthan partage. Rien n’a changé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This is not a code for joining. Ask for the code on the other device.</source>
        <translation>Ce n’est pas un code pour entrer. Demandez le code de l’autre appareil.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>We do not understand this file. Nothing was changed.</source>
        <translation>Nous ne comprenons pas ce fichier. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>PutRow</name>
    <message>
        <location filename="../qml/Map/PutRow.qml" line="+33"/>
        <location line="+2"/>
        <source>Say about it</source>
        <extracomment>Button: say or write something about the place</extracomment>
        <translation>En dire quelque chose</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Put it here</source>
        <extracomment>The button that puts a place on the map, under the crosshair</extracomment>
        <translation>Mettre ici</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <location filename="../qml/Survey/MatrixRow.qml" line="-21"/>
        <location filename="../qml/Survey/QuestionBlock.qml" line="+103"/>
        <source>Needs an answer, or Skip</source>
        <extracomment>Small line below a question that has to be answered or skipped.</extracomment>
        <translation>Attend une réponse, ou Passer</translation>
    </message>
    <message>
        <location filename="../qml/Survey/QuestionBlock.qml" line="+76"/>
        <source>The recording broke off before its end. What there was until then is your answer. You can record it again.</source>
        <extracomment>Below a question whose voice or film ended with the program, the next time it is opened.</extracomment>
        <translation>L’enregistrement s’est arrêté avant la fin. Ce qu’il y avait jusque-là est votre réponse. Vous pouvez le refaire.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../qml/Follow/QuestionCard.qml" line="+29"/>
        <source>A few people answered.</source>
        <extracomment>How many people answered a question. %n: people</extracomment>
        <translation>Quelques personnes ont répondu.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody answered this.</source>
        <translation>Personne n’a répondu ici.</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>%Ln personne a répondu.</numerusform>
            <numerusform>%Ln personnes ont répondu.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They could choose more than one.</source>
        <translation>Elles pouvaient choisir plus d’une réponse.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>How many put it among the first.</source>
        <extracomment>About a question where people put things in order</extracomment>
        <translation>Combien de personnes l’ont mis parmi les premiers.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>As a chart: %1</source>
        <extracomment>Button beside a chart: show the same as a table; and back. %1: the question</extracomment>
        <translation>En graphique&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>As a table: %1</source>
        <translation>En tableau&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Half of the people said %1 or less. The middle half lies between %2 and %3.</source>
        <extracomment>About a question answered by numbers. %1: half of the people said this or less; %2 and %3: the middle half lies between</extracomment>
        <translation>La moitié des gens ont dit %1 ou moins. La moitié du milieu est entre %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <location line="+43"/>
        <source>%Ln more said something they did not want repeated.</source>
        <extracomment>Under people&apos;s words. %n: people who did not agree to be quoted</extracomment>
        <translation>
            <numerusform>%Ln autre personne a dit une chose à ne pas répéter.</numerusform>
            <numerusform>%Ln autres personnes ont dit une chose à ne pas répéter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <location filename="../qml/Survey/QuestionPage.qml" line="+25"/>
        <source>Kept on this device</source>
        <extracomment>Quiet line below the question: all answers so far are on this device&apos;s disk.</extracomment>
        <translation>Gardé sur cet appareil</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>All questions</source>
        <extracomment>Name of the sign that opens the contents of a survey.</extracomment>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <location filename="../qml/Survey/ChangedPage.qml" line="-35"/>
        <location filename="../qml/Survey/QuestionPage.qml" line="+6"/>
        <location filename="../qml/Survey/SummaryPage.qml" line="+31"/>
        <source>Another language</source>
        <extracomment>Name of the sign that offers the languages of this survey.</extracomment>
        <translation>Une autre langue</translation>
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
            <numerusform>%Ln question ici attend encore une réponse, ou «&#xa0;Sauter&#xa0;».</numerusform>
            <numerusform>%Ln questions ici attendent encore une réponse, ou «&#xa0;Sauter&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>There is no room left here. What you just said is not kept yet.</source>
        <extracomment>The disk is full while filling a survey.</extracomment>
        <translation>Il n’y a plus de place ici. Ce que vous venez de dire n’est pas encore gardé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you just said could not be kept yet.</source>
        <translation>Ce que vous venez de dire n’a pas encore pu être gardé.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to keep the answers on this device.</extracomment>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Your answer was left out.</source>
        <translation>Vous avez sauté cette réponse.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It was taken out.</source>
        <extracomment>A row of a list (a person, a place, …) was taken out; it can be taken back.</extracomment>
        <translation>C’est retiré.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You chose a picture. This is the next question.</source>
        <translation>Vous avez choisi une image. Voici la question suivante.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Skip</source>
        <extracomment>Button: leaves this question out. Allowed for every question.</extracomment>
        <translation>Sauter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Done</source>
        <extracomment>Button: back to the list of all answers, after one of them was changed.</extracomment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No, go on</source>
        <extracomment>Button: there is not another one to add to the list; goes on.</extracomment>
        <translation>Non, continuer</translation>
    </message>
</context>
<context>
    <name>QuestionPicture</name>
    <message>
        <location filename="../qml/Survey/QuestionPicture.qml" line="+38"/>
        <source>See it large</source>
        <extracomment>Button under a picture that goes with a question: opens a large one</extracomment>
        <translation>Voir en grand</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../qml/Controls/Rail.qml" line="+28"/>
        <source>Places</source>
        <translation>Parties de l’application</translation>
    </message>
</context>
<context>
    <name>RankCard</name>
    <message>
        <location filename="../qml/Survey/RankCard.qml" line="+42"/>
        <source>Place %1</source>
        <extracomment>For a screen reader: where this thing stands in the order. %1 is a number. Then how the keys move it.</extracomment>
        <translation>Rang %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No place yet</source>
        <translation>Pas encore de rang</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plus and minus move it</source>
        <translation>Plus et moins le déplacent</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Earlier: %1</source>
        <extracomment>Moves a thing one place nearer to the first. %1: the thing</extracomment>
        <translation>Plus tôt&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Later: %1</source>
        <extracomment>Moves a thing one place farther from the first. %1: the thing</extracomment>
        <translation>Plus tard&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RankWidget</name>
    <message>
        <location filename="../qml/Survey/RankWidget.qml" line="+22"/>
        <source>Touch what comes first, then what comes second, and so on.</source>
        <extracomment>How to put things in order.</extracomment>
        <translation>Touchez ce qui vient en premier, puis en deuxième, et ainsi de suite.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln thing(s) have no place yet. You can leave it so.</source>
        <extracomment>Below the words how to put things in order, when some are not in it yet. %n: how many</extracomment>
        <translation>
            <numerusform>%Ln chose n’a pas encore de place. Vous pouvez la laisser ainsi.</numerusform>
            <numerusform>%Ln choses n’ont pas encore de place. Vous pouvez les laisser ainsi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingWidget</name>
    <message>
        <location filename="../qml/Survey/RatingWidget.qml" line="+35"/>
        <source>of %1</source>
        <extracomment>For a screen reader: one step of a rating. %1: how many there are, in all</extracomment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>ReasonChips</name>
    <message>
        <location filename="../qml/Survey/ReasonChips.qml" line="+25"/>
        <source>I don&apos;t know</source>
        <extracomment>Small button below a question, kept apart from &quot;Skip&quot;.</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>I&apos;d rather not say</source>
        <extracomment>Small button below a question, kept apart from &quot;Skip&quot;.</extracomment>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Skip</source>
        <extracomment>Small button below one of several questions on a page: leaves this one out.</extracomment>
        <translation>Sauter</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <location filename="../qml/Controls/ReceiptCode.qml" line="+44"/>
        <source>The same code as a picture</source>
        <extracomment>Name of a QR picture that holds the receipt code.</extracomment>
        <translation>Le même code en image</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <location filename="../qml/Welcome/ReceiptStep.qml" line="+16"/>
        <source>Copy it down or take a photo of it. With this code you come back to what you began, and take back what you gave. We do not keep it and cannot tell it to you again.</source>
        <extracomment>Under the receipt code</extracomment>
        <translation>Recopiez-le ou prenez-le en photo. Avec ce code, vous revenez à ce que vous avez commencé et vous retirez ce que vous avez donné. Nous ne le gardons pas et ne pouvons pas vous le redire.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Your code</source>
        <extracomment>Title of the page with the receipt code</extracomment>
        <translation>Votre code</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>The same code as a picture for a camera</source>
        <extracomment>What the QR code is, for a screen reader</extracomment>
        <translation>Le même code en image, pour une caméra</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This could not be kept. Make some room on the device and try again.</source>
        <translation>Ceci n’a pas pu être gardé. Faites de la place sur l’appareil, puis essayez encore.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>I have it</source>
        <extracomment>Button: the person has copied the receipt code</extracomment>
        <translation>Je l’ai</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <location filename="../qml/Desk/RecordField.qml" line="+48"/>
        <source>Written at the same time; nobody has chosen yet:</source>
        <extracomment>Above several versions of a text that were written at the same time</extracomment>
        <translation>Écrits en même temps&#xa0;; personne n’a encore choisi&#xa0;:</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>A recorded voice</source>
        <extracomment>A field that holds a recorded voice or another file</extracomment>
        <translation>Une voix enregistrée</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../qml/Desk/RecordPage.qml" line="+38"/>
        <source>To look at again: something it rests on was taken back.</source>
        <extracomment>On something people made (a theme, a finding): some of what it was made from was taken back</extracomment>
        <translation>À revoir : une partie de ce sur quoi cela repose a été reprise.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leave it out</source>
        <extracomment>Button: take out of this what was taken back</extracomment>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>How it came to be</source>
        <extracomment>Heading above when a record was made and changed.</extracomment>
        <translation>Comment c’est venu</translation>
    </message>
</context>
<context>
    <name>RecordRevision</name>
    <message>
        <location filename="../qml/Desk/RecordRevision.qml" line="+26"/>
        <source>Made on %1</source>
        <extracomment>In the history of a record. %1: day and time</extracomment>
        <translation>Fait le %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Changed on %1</source>
        <translation>Changé le %1</translation>
    </message>
</context>
<context>
    <name>RecordingAsk</name>
    <message>
        <location filename="../qml/Survey/RecordingAsk.qml" line="+21"/>
        <source>May we record what is said here while you answer?</source>
        <extracomment>A survey asks before it records the sound of the whole talk, not of one answer.</extracomment>
        <translation>Pouvons-nous enregistrer ce qui se dit ici pendant que vous répondez ?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is kept with your answers. You can say no, stop at any time, and take it out again.</source>
        <extracomment>Below the question whether the talk may be recorded.</extracomment>
        <translation>C’est gardé avec vos réponses. Vous pouvez dire non, arrêter à tout moment et le retirer ensuite.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Yes, record</source>
        <extracomment>Button: the sound of the talk may be recorded; it begins.</extracomment>
        <translation>Oui, enregistrer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, do not record</source>
        <extracomment>Button: the sound of the talk is not recorded.</extracomment>
        <translation>Non, ne pas enregistrer</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nothing is recorded: the microphone gives no sound.</source>
        <extracomment>The talk was to be recorded, and there is no microphone, or nothing comes from it.</extracomment>
        <translation>Rien n’est enregistré : le micro ne donne aucun son.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to record.</extracomment>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go on without</source>
        <extracomment>Button: goes on with the survey without recording the talk.</extracomment>
        <translation>Continuer sans</translation>
    </message>
</context>
<context>
    <name>RecordingStrip</name>
    <message>
        <location filename="../qml/Survey/RecordingStrip.qml" line="+54"/>
        <source>Recording what is said · %1</source>
        <extracomment>The sound of the talk is being recorded. %1: how long it is so far, as &quot;0:24&quot;</extracomment>
        <translation>Ce qui se dit est enregistré · %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What was said is recorded · %1</source>
        <extracomment>The sound of the talk was recorded. %1: how long it is, as &quot;0:24&quot;</extracomment>
        <translation>Ce qui s’est dit a été enregistré · %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keeping what was recorded</source>
        <translation>On garde ce qui a été enregistré</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Stop recording</source>
        <extracomment>Button: ends the recording of the talk; what was recorded is kept.</extracomment>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Take it out</source>
        <extracomment>Button: takes the recording of the talk out of the answers.</extracomment>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <location filename="../qml/Desk/RecordsPage.qml" line="+27"/>
        <source>Nothing here yet.</source>
        <extracomment>An empty list of records</extracomment>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Taken back</source>
        <extracomment>In place of something its maker took back</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without a title</source>
        <extracomment>A record without a title</extracomment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>to look at again</source>
        <extracomment>On something people made: some of what it was made from was taken back</extracomment>
        <translation>à revoir</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>on %Ln other device(s)</source>
        <translation>
            <numerusform>sur %Ln autre appareil</numerusform>
            <numerusform>sur %Ln autres appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <location filename="../qml/Lock/RecoverForm.qml" line="+24"/>
        <source>Come together, each with your share. Afterwards a stick or a device of the group brings back what is left.</source>
        <extracomment>On a new device, before recovery shares are written in</extracomment>
        <translation>Réunissez-vous, chacun avec sa part. Ensuite, une clé USB ou un appareil du groupe ramène ce qui reste.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln share(s) are here.</source>
        <extracomment>How many recovery shares were written in</extracomment>
        <translation>
            <numerusform>%Ln part est là.</numerusform>
            <numerusform>%Ln parts sont là.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The letters of a share</source>
        <extracomment>Name of the field for the letters of a recovery share</extracomment>
        <translation>Les lettres d’une part</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>16 groups of six. Spaces and dashes do not matter.</source>
        <translation>16 groupes de six. Les espaces et les tirets ne comptent pas.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+11"/>
        <source>This share is here already.</source>
        <extracomment>The same recovery share was written twice</extracomment>
        <translation>Cette part est déjà là.</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>A letter is wrong somewhere. Compare once more.</source>
        <extracomment>A letter of a recovery share is wrong</extracomment>
        <translation>Une lettre est fausse quelque part. Comparez encore.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take this share</source>
        <extracomment>Button: takes the recovery share that was written</extracomment>
        <translation>Prendre cette part</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It is not whole yet.</source>
        <extracomment>Why the button does nothing yet: the recovery share is not whole</extracomment>
        <translation>Elle n’est pas encore entière.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What do people call this device?</source>
        <translation>Comment les gens appellent-ils cet appareil&#xa0;?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The library&apos;s tablet</source>
        <translation>La tablette de la bibliothèque</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>These are not enough yet, or were not made together.</source>
        <extracomment>Too few recovery shares, or of different makings</extracomment>
        <translation>Elles ne suffisent pas encore, ou n’ont pas été faites ensemble.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>Cela n’a pas marché. Rien n’a changé.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>One moment …</source>
        <extracomment>Button: brings the lost programme back from the recovery shares</extracomment>
        <translation>Un instant …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Bring it back</source>
        <translation>Le ramener</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At least two shares are needed.</source>
        <translation>Il faut au moins deux parts.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please fill in the names first</source>
        <translation>Écrivez d’abord les noms, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>RecoveringCard</name>
    <message>
        <location filename="../qml/Lock/RecoveringCard.qml" line="+21"/>
        <source>This programme is being brought back.</source>
        <extracomment>On a device that is being brought back from recovery shares</extracomment>
        <translation>Ce programme est en train d’être ramené.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>First take in everything that is left, the newest too: sticks, other devices, the hub. An old stick alone could bring back what somebody has taken back since.</source>
        <translation>Prenez d’abord tout ce qui reste, le plus récent aussi&#xa0;: clés USB, autres appareils, relais. Une vieille clé seule pourrait ramener ce que quelqu’un a repris depuis.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing was taken in yet.</source>
        <extracomment>Finishing a recovery before anything was taken in</extracomment>
        <translation>Rien n’a encore été pris.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>Cela n’a pas marché. Rien n’a changé.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>That is all there is. Go on</source>
        <extracomment>Button: ends bringing a programme back; the shares are used up by it</extracomment>
        <translation>C’est tout ce qu’il y a. Continuer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The shares end with this. Make new ones afterwards.</source>
        <translation>Les parts s’arrêtent là. Faites-en de nouvelles ensuite.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <location filename="../qml/Lock/RecoveryPage.qml" line="+25"/>
        <source>Shares for the worst day</source>
        <extracomment>Title of the page that splits what brings a lost programme back among several people</extracomment>
        <translation>Des parts pour le pire jour</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When every device is lost or locked for ever, some of you together can bring the programme back. Each keeps one share on paper. One share alone opens nothing.</source>
        <extracomment>What recovery shares are</extracomment>
        <translation>Quand tous les appareils sont perdus ou verrouillés pour toujours, quelques-uns ensemble peuvent ramener le programme. Chacun garde une part sur papier. Une part seule n’ouvre rien.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Everybody has theirs. Share with the other devices now, so that they know of it.</source>
        <extracomment>After all recovery shares were handed out</extracomment>
        <translation>Chacun a la sienne. Partagez maintenant avec les autres appareils, pour qu’ils le sachent.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>There are shares: any %1 of %2 bring the programme back.</source>
        <extracomment>State of the recovery shares. %1: how many are needed, %2: how many people hold one</extracomment>
        <translation>Il y a des parts&#xa0;: %1 sur %2 suffisent à ramener le programme.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>That did not work. Nothing was changed.</source>
        <translation>Cela n’a pas marché. Rien n’a changé.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+6"/>
        <source>How many people keep one?</source>
        <extracomment>Above a counter: how many people keep a recovery share</extracomment>
        <translation>Combien de personnes en gardent une&#xa0;?</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+6"/>
        <source>How many must come together?</source>
        <extracomment>Above a counter: how many recovery shares must come together</extracomment>
        <translation>Combien doivent se réunir&#xa0;?</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+8"/>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Yes, make new ones. The old ones end.</source>
        <extracomment>Second press of the button that makes recovery shares where there are some already</extracomment>
        <translation>Oui, en faire de nouvelles. Les anciennes ne valent plus rien.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make the shares</source>
        <extracomment>Button: makes recovery shares</extracomment>
        <translation>Faire les parts</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a steward&apos;s device can make them.</source>
        <extracomment>Why recovery shares cannot be made here</extracomment>
        <translation>Seul un appareil du bureau peut en faire.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Give the device to the person who keeps share %1 of %2. Only they look.</source>
        <extracomment>Cover before a recovery share is shown, so that nobody else sees it. %1: which, %2: of how many</extracomment>
        <translation>Donnez l’appareil à la personne qui garde la part %1 sur %2. Elle seule regarde.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It is me. Show it</source>
        <extracomment>Button: shows the recovery share of the person who holds the device</extracomment>
        <translation>C’est moi. La montrer</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Write the letters down, or keep the page, print it, and delete the file. Do not keep it on this device.</source>
        <extracomment>Below a recovery share</extracomment>
        <translation>Notez les lettres, ou gardez la page, imprimez-la et effacez le fichier. Ne la gardez pas sur cet appareil.</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+28"/>
        <source>Keep a page to print</source>
        <extracomment>Button: keeps the recovery share as a picture that can be printed</extracomment>
        <translation>Garder une page à imprimer</translation>
    </message>
    <message>
        <location line="-19"/>
        <source>I have it. Next person</source>
        <extracomment>Button: this person has their recovery share; hide it</extracomment>
        <translation>Je l’ai. Personne suivante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>I have it. That is all</source>
        <extracomment>Button: the last person has their recovery share</extracomment>
        <translation>Je l’ai. C’est tout</translation>
    </message>
</context>
<context>
    <name>RemoveDeviceSheet</name>
    <message>
        <location filename="../qml/Desk/RemoveDeviceSheet.qml" line="+18"/>
        <source>Take %1 out of the group?</source>
        <extracomment>Question before a lost device is taken out of the group. %1: its name</extracomment>
        <translation>Retirer %1 du groupe&#xa0;?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What came from it stays. What it brings from now on waits, and what we write from now on it cannot open.</source>
        <extracomment>What taking a device out of the group does</extracomment>
        <translation>Ce qui est venu de lui reste. Ce qu’il apportera désormais attendra, et il ne pourra pas ouvrir ce que nous écrirons désormais.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What it holds already stays on it. The others learn of this with the next stick.</source>
        <extracomment>What taking a device out of the group cannot do</extracomment>
        <translation>Ce qu’il a déjà y reste. Les autres l’apprendront avec la prochaine clé USB.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>It stays</source>
        <extracomment>Button: the device stays in the group</extracomment>
        <translation>Il reste</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Take it out</source>
        <extracomment>Button: the device is taken out of the group</extracomment>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../qml/Follow/ResultsPage.qml" line="+22"/>
        <source>A few people answered.</source>
        <translation>Quelques personnes ont répondu.</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln people answered.</source>
        <translation>
            <numerusform>%Ln personne a répondu.</numerusform>
            <numerusform>%Ln personnes ont répondu.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Look at</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <location filename="../qml/Talk/RoomCard.qml" line="+14"/>
        <source>Residents</source>
        <extracomment>Roles of people in the room, plural</extracomment>
        <translation>Résidents</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Elders</source>
        <translation>Aînés</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Youth</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Researchers</source>
        <translation>Chercheurs</translation>
    </message>
    <message>
        <location filename="../qml/Share/RoomCard.qml" line="+18"/>
        <source>less than 1 MB</source>
        <extracomment>How big pictures and voices are together. %1: megabytes</extracomment>
        <translation>moins de 1 Mo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Pictures and voices</source>
        <extracomment>Sort of things in the share list: all files with pictures, voices, films</extracomment>
        <translation>Images et voix</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>all %1</source>
        <translation>au complet&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 only here</source>
        <translation>%1 sur %2 seulement ici</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>They take %1 of room.</source>
        <extracomment>How much room pictures and voices take. %1: &quot;38 MB&quot;</extracomment>
        <translation>Elles occupent %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%Ln of them are safe to clear from this device, %1: two other devices hold them for certain.</source>
        <extracomment>%n: pictures and voices that may be cleared. %1: &quot;38 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles peut quitter cet appareil sans risque, %1 : deux autres appareils l’ont à coup sûr.</numerusform>
            <numerusform>%Ln d’entre elles peuvent quitter cet appareil sans risque, %1 : deux autres appareils les ont à coup sûr.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>They come again when you next share with a device that has them.</source>
        <extracomment>Pictures and voices were asked for again</extracomment>
        <translation>Elles reviendront quand vous partagerez avec un appareil qui les a.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln picture(s) and voices are not on this device. Others keep them.</source>
        <extracomment>%n: pictures and voices that other devices hold and this one does not</extracomment>
        <translation>
            <numerusform>%Ln image ou voix n’est pas sur cet appareil. D’autres la gardent.</numerusform>
            <numerusform>%Ln images et voix ne sont pas sur cet appareil. D’autres les gardent.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>That did not work just now. Please try again.</source>
        <translation>Cela n’a pas marché cette fois. Essayez encore, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Yes, clear them from here</source>
        <extracomment>First press of the button that clears pictures from this device, then the second</extracomment>
        <translation>Oui, les retirer d’ici</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clear them from here</source>
        <translation>Les retirer d’ici</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Fetch them again</source>
        <extracomment>Button: bring pictures and voices back to this device</extracomment>
        <translation>Les faire revenir</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <location filename="../qml/Talk/RoomPage.qml" line="+17"/>
        <source>Who is in the room?</source>
        <translation>Qui est dans la salle&#xa0;?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>We count roles, not names. It is kept with the themes, so that everyone knows who made them.</source>
        <extracomment>Above the counters of people in the room</extracomment>
        <translation>Nous comptons les rôles, pas les noms. C’est gardé avec les thèmes, pour que chacun sache qui les a faits.</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <location filename="../qml/Survey/RowCard.qml" line="+28"/>
        <source>Number %1</source>
        <extracomment>Name of one row of a list when the survey gives none, for example of people. %1: which one</extracomment>
        <translation>Numéro %1</translation>
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
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <location line="+83"/>
        <source>Take out: %1</source>
        <extracomment>Button: takes one row out of a list; it can be taken back. %1: which row</extracomment>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>RowStrip</name>
    <message>
        <location filename="../qml/Survey/RowStrip.qml" line="+37"/>
        <source>Shows all of them</source>
        <extracomment>Said of the line that tells which row of a list the question is about; pressing it shows all rows.</extracomment>
        <translation>Les montre tous</translation>
    </message>
</context>
<context>
    <name>RowsSheet</name>
    <message>
        <location filename="../qml/Survey/RowsSheet.qml" line="+16"/>
        <source>All in this list</source>
        <extracomment>Title above the rows of a list (people, places, …) in a survey.</extracomment>
        <translation>Tout dans cette liste</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Add one more</source>
        <extracomment>Button: adds one more row to a list, for example one more person.</extracomment>
        <translation>En ajouter un</translation>
    </message>
</context>
<context>
    <name>SayPanel</name>
    <message>
        <location filename="../qml/PhotoStory/SayPanel.qml" line="+84"/>
        <source>The recording broke off before its end. What there was until then is kept. You can say it again.</source>
        <extracomment>Below a voice that ended with the program, the next time its page is opened.</extracomment>
        <translation>L’enregistrement s’est arrêté avant la fin. Ce qu’il y avait jusque-là est gardé. Vous pouvez le redire.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take my voice away</source>
        <extracomment>Button: takes a recorded voice out of a story, or off a place, again.</extracomment>
        <translation>Enlever ma voix</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The microphone is silent.</source>
        <extracomment>The microphone is there but gives nothing</extracomment>
        <translation>Le micro est muet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No microphone is here.</source>
        <extracomment>The device has no microphone, or it is unplugged</extracomment>
        <translation>Il n’y a pas de micro ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write it instead, or ask somebody to write it for you.</source>
        <translation>Écrivez plutôt, ou demandez à quelqu’un d’écrire pour vous.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All right</source>
        <extracomment>Button that puts a message away</extracomment>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>SearchChoiceWidget</name>
    <message>
        <location filename="../qml/Survey/SearchChoiceWidget.qml" line="+50"/>
        <source>Find</source>
        <extracomment>Name of the place where one writes a part of a word to find it among the choices below.</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Nothing here has that in its name.</source>
        <extracomment>Nothing in a list has what was written in it.</extracomment>
        <translation>Rien ici n’a cela dans son nom.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The first %Ln that fit. Write more to find the right one.</source>
        <extracomment>Below the place to write in: many choices fit, the first are shown. %n is how many are shown.</extracomment>
        <translation>
            <numerusform>Le premier qui convient. Écrivez davantage pour trouver le bon.</numerusform>
            <numerusform>Les %Ln premiers qui conviennent. Écrivez davantage pour trouver le bon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/Survey/CardList.qml" line="+47"/>
        <location filename="../qml/Survey/SearchChoiceWidget.qml" line="+2"/>
        <source>%Ln to choose from</source>
        <extracomment>Below the place to write in: how many choices there are in all.</extracomment>
        <translation>
            <numerusform>%Ln choix possible</numerusform>
            <numerusform>%Ln choix possibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <location filename="../qml/Share/SharePage.qml" line="+21"/>
        <source>This device is not in a group yet.</source>
        <extracomment>Share page, in one sentence. %n: things only this device holds</extracomment>
        <translation>Cet appareil n’est pas encore dans un groupe.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%Ln thing(s) are only on this device.</source>
        <translation>
            <numerusform>%Ln chose n’est que sur cet appareil.</numerusform>
            <numerusform>%Ln choses ne sont que sur cet appareil.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything here is also on another device.</source>
        <translation>Tout ce qui est ici est aussi sur un autre appareil.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Share</source>
        <extracomment>Title of the place for passing things to other people&apos;s devices. One word, a verb</extracomment>
        <translation>Partager</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>Let somebody in</source>
        <extracomment>Button: opens the page that lets a new device into the group</extracomment>
        <translation>Faire entrer quelqu’un</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new device joins in a minute, without internet.</source>
        <extracomment>Below the button that lets a new device in</extracomment>
        <translation>Un nouvel appareil entre en une minute, sans internet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a steward&apos;s device can let others in.</source>
        <translation>Seul un appareil du bureau peut en faire entrer d’autres.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Give and take with a stick</source>
        <extracomment>Button: exchange everything with other devices by a USB stick</extracomment>
        <translation>Donner et prendre avec une clé USB</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The hub</source>
        <extracomment>Button: opens the page of the hub, a computer that is always on and keeps sealed parcels for the group</extracomment>
        <translation>Le relais</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A computer that is always on, for those who seldom meet.</source>
        <extracomment>Below it, while the group has none</extracomment>
        <translation>Un ordinateur toujours allumé, pour ceux qui se voient peu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shared with it on %1</source>
        <extracomment>Below it. %1: date</extracomment>
        <translation>Partagé avec lui le %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not shared with it yet</source>
        <extracomment>Below it, while nothing has gone there</extracomment>
        <translation>Rien partagé avec lui pour l’instant</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Our devices</source>
        <extracomment>Heading over the devices of the group</extracomment>
        <translation>Nos appareils</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Nobody else yet. Your things are kept here.</source>
        <extracomment>Shown while no other device has been let in</extracomment>
        <translation>Il n’y a encore personne d’autre. Vos choses sont gardées ici.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What we hold here</source>
        <extracomment>Heading over counts of answers, photo stories, places</extracomment>
        <translation>Ce que nous avons ici</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Given from this device</source>
        <extracomment>Heading over the things made on this device, each with a receipt</extracomment>
        <translation>Donné depuis cet appareil</translation>
    </message>
</context>
<context>
    <name>SharePaper</name>
    <message>
        <location filename="../qml/Lock/SharePaper.qml" line="+41"/>
        <source>Share %1 of %2</source>
        <extracomment>On a printed recovery share. %1: its number, %2: how many there are</extracomment>
        <translation>Part %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Any %Ln of them together bring the programme back on a new device. One alone opens nothing.</source>
        <extracomment>On a printed recovery share. %n: how many shares are needed</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles suffit à ramener le programme sur un nouvel appareil.</numerusform>
            <numerusform>%Ln d’entre elles, ensemble, ramènent le programme sur un nouvel appareil. Une seule n’ouvre rien.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>The same letters as a picture</source>
        <extracomment>Name of the QR picture of a recovery share</extracomment>
        <translation>Les mêmes lettres en image</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Keep it dry, and where nobody else finds it.</source>
        <extracomment>On a printed recovery share: what to do with it</extracomment>
        <translation>Gardez-la au sec, là où personne d’autre ne la trouve.</translation>
    </message>
</context>
<context>
    <name>ShareThread</name>
    <message>
        <location filename="../qml/Controls/ShareThread.qml" line="+17"/>
        <source>You</source>
        <extracomment>Beside the patch of the person holding the device, in the picture of who shares with whom.</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>People near</source>
        <extracomment>Name of the picture of people nearby, for a screen reader.</extracomment>
        <translation>Les gens autour de vous</translation>
    </message>
</context>
<context>
    <name>SharingNow</name>
    <message>
        <location filename="../qml/Share/SharingNow.qml" line="+24"/>
        <source>With %1</source>
        <extracomment>Heading while sharing. %1: the other device, &quot;Tania&apos;s tablet&quot;</extracomment>
        <translation>Avec %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Calling the other device</source>
        <extracomment>Heading while the other device has not answered yet</extracomment>
        <translation>Appel de l’autre appareil</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Rest. Keep what is done</source>
        <translation>Arrêter là. Garder ce qui est fait</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../qml/Controls/Sheet.qml" line="+101"/>
        <source>Close</source>
        <extracomment>Name of the cross that puts a sheet away without changing anything.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SliderWidget</name>
    <message>
        <location filename="../qml/Survey/SliderWidget.qml" line="+17"/>
        <source>One less</source>
        <extracomment>Name of the button that takes one step down a scale. %1: how much lower that is, as 5 or 0.1</extracomment>
        <translation>Un de moins</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One more</source>
        <extracomment>Name of the button that takes one step up a scale. %1: how much higher that is, as 5 or 0.1</extracomment>
        <translation>Un de plus</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Take it away</source>
        <extracomment>Button: there is no number as an answer any more.</extracomment>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>SmallNumber</name>
    <message>
        <location filename="../qml/Controls/SmallNumber.qml" line="+13"/>
        <source>fewer than %1, kept private</source>
        <extracomment>In place of a number that would single people out. %1 is the smallest number that is shown, usually 5.</extracomment>
        <translation>moins de %1, gardé privé</translation>
    </message>
</context>
<context>
    <name>SpokenWidget</name>
    <message>
        <location filename="../qml/Survey/SpokenWidget.qml" line="+68"/>
        <source>There is no microphone here.</source>
        <extracomment>This device has no microphone.</extracomment>
        <translation>Il n’y a pas de micro ici.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The microphone gives no sound.</source>
        <extracomment>The microphone is there, but nothing comes from it.</extracomment>
        <translation>Le micro ne donne aucun son.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can write your answer, or press Skip.</source>
        <extracomment>What to do when one cannot speak: writing is offered below.</extracomment>
        <translation>Vous pouvez écrire votre réponse, ou toucher «&#xa0;Sauter&#xa0;».</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>You can press Skip, and go on.</source>
        <translation>Vous pouvez toucher «&#xa0;Sauter&#xa0;» et continuer.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take my voice away</source>
        <extracomment>Button: takes a recorded voice out of the answer again.</extracomment>
        <translation>Enlever ma voix</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
</context>
<context>
    <name>SpotChooser</name>
    <message>
        <location filename="../qml/Controls/SpotChooser.qml" line="+17"/>
        <source>Who may know the exact spot?</source>
        <extracomment>Name of the four levels of how exactly a place may be known, for a screen reader.</extracomment>
        <translation>Qui peut connaître l’endroit exact&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SpotLevels</name>
    <message>
        <location filename="../qml/Map/SpotLevels.qml" line="+11"/>
        <source>Everyone</source>
        <extracomment>Who may know the exact spot: anybody. Very short, it stands under a small picture</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>exact</source>
        <extracomment>Under &quot;Everyone&quot;: nothing is hidden</extracomment>
        <translation>exact</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Our people</source>
        <extracomment>Who may know the exact spot: the people of the programme</extracomment>
        <translation>Nos gens</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 m</source>
        <extracomment>What others are shown: a square this wide. %1 is a number</extracomment>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stewards</source>
        <extracomment>Who may know the exact spot: those who look after the programme</extracomment>
        <translation>Le bureau</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 km</source>
        <extracomment>What others are shown: a square this wide. %1 is a number</extracomment>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Keepers</source>
        <extracomment>Who may know the exact spot: only the keepers of what is sacred or secret</extracomment>
        <translation>Gardiens</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unseen</source>
        <extracomment>Under &quot;Keepers&quot;: nobody else is shown anything</extracomment>
        <translation>caché</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../qml/Controls/StatusLine.qml" line="+17"/>
        <source>Opens Share</source>
        <extracomment>Said by a screen reader after the sentence about what is only on this phone.</extracomment>
        <translation>Ouvre Partager</translation>
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
        <translation>Un de moins&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There are none to take away</source>
        <translation>Il n’y en a plus à enlever</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>One more: %1</source>
        <extracomment>Name of the button that adds one. %1: what is counted</extracomment>
        <translation>Un de plus&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There cannot be more</source>
        <translation>Il ne peut pas y en avoir plus</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <location filename="../qml/Share/StickPage.qml" line="+21"/>
        <source>Stick</source>
        <extracomment>Title of the page that exchanges things by a USB stick</extracomment>
        <translation>Clé USB</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Taking in and giving. Leave the stick in.</source>
        <translation>Nous prenons et donnons. Laissez la clé USB en place.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rest. Keep what is done</source>
        <extracomment>Button: stop the exchange; everything exchanged so far stays</extracomment>
        <translation>Arrêter là. Garder ce qui est fait</translation>
    </message>
    <message>
        <location line="+17"/>
        <location line="+48"/>
        <source>Where is the stick?</source>
        <extracomment>Heading over sticks and folders to exchange with
----------
Title of the dialog that chooses a folder to exchange with</extracomment>
        <translation>Où est la clé USB&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <location line="-34"/>
        <source>%Ln share file(s) from others</source>
        <extracomment>What lies on a stick. %n: share files of other devices</extracomment>
        <translation>
            <numerusform>%Ln fichier partagé par d’autres</numerusform>
            <numerusform>%Ln fichiers partagés par d’autres</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing from others here yet</source>
        <extracomment>A stick with nothing of ours on it</extracomment>
        <translation>Rien encore de la part des autres</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait until this exchange is done.</source>
        <translation>Attendez la fin de cet échange.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Another place</source>
        <extracomment>Button: choose any folder to exchange with</extracomment>
        <translation>Un autre endroit</translation>
    </message>
</context>
<context>
    <name>StickReport</name>
    <message numerus="yes">
        <location filename="../qml/Share/StickReport.qml" line="+30"/>
        <source>%Ln new thing(s) came in.</source>
        <extracomment>After an exchange. %n: things that came from other devices</extracomment>
        <translation>
            <numerusform>%Ln nouvelle chose est arrivée.</numerusform>
            <numerusform>%Ln nouvelles choses sont arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We already have everything that lay there.</source>
        <extracomment>After an exchange that brought nothing we did not have</extracomment>
        <translation>Nous avons déjà tout ce qui était là.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What we have lies there for the others.</source>
        <extracomment>After an exchange: ours is on the stick now</extracomment>
        <translation>Ce que nous avons est là pour les autres.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln thing(s)</source>
        <extracomment>How much arrived from one person. %n: things</extracomment>
        <translation>
            <numerusform>%Ln chose</numerusform>
            <numerusform>%Ln choses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StitchChart</name>
    <message>
        <location filename="../qml/Controls/StitchChart.qml" line="+30"/>
        <source>How many said what</source>
        <extracomment>Name of a chart of answers, for a screen reader.</extracomment>
        <translation>Combien de gens ont dit quoi</translation>
    </message>
</context>
<context>
    <name>StitchProgress</name>
    <message>
        <location filename="../qml/Controls/StitchProgress.qml" line="+30"/>
        <source>%1 of %2</source>
        <extracomment>Progress read by a screen reader. %1: what it is about, %2: how many are done, %3: how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <location filename="../qml/Shell/StoppedPage.qml" line="+17"/>
        <source>This programme is already open on this device</source>
        <extracomment>The same programme is open in a second window; first line</extracomment>
        <translation>Ce programme est déjà ouvert sur cet appareil</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look for its other window and go on there, or close it and try again here. Nothing is lost.</source>
        <extracomment>… what to do</extracomment>
        <translation>Cherchez son autre fenêtre et continuez là. Ou fermez-la et essayez encore ici. Rien n’est perdu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something in this programme&apos;s folder cannot be read</source>
        <translation>Quelque chose dans le dossier de ce programme ne se lit pas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We have changed nothing. Do not delete the folder. Show this page to the person who looks after the programme: they can bring it back from a backup.</source>
        <translation>Nous n’avons rien changé. N’effacez pas le dossier. Montrez cette page à la personne qui s’occupe du programme&#xa0;: elle peut le ramener à partir d’une copie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This programme was kept by a newer Uthan</source>
        <translation>Ce programme a été gardé par une version plus récente d’Uthan</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Put the newer Uthan on this device, then open it again.</source>
        <translation>Tout est en sûreté. Mettez la version plus récente d’Uthan sur cet appareil, puis ouvrez le programme de nouveau.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device is full</source>
        <translation>Cet appareil est plein</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Make some room on the device, then try again.</source>
        <translation>Tout est en sûreté. Faites de la place sur l’appareil, puis essayez encore.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device does not let us open the folder</source>
        <translation>Cet appareil ne nous laisse pas ouvrir le dossier</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Everything is safe. Ask the person who looks after the device to let you read and write this folder, then try again.</source>
        <translation>Tout est en sûreté. Demandez à la personne qui s’occupe de l’appareil le droit de lire et d’écrire dans ce dossier, puis essayez encore.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The programme could not be opened</source>
        <translation>Le programme n’a pas pu s’ouvrir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We have changed nothing. Try again, or show this page to the person who looks after the programme.</source>
        <translation>Nous n’avons rien changé. Essayez encore, ou montrez cette page à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Try again</source>
        <extracomment>Button that opens the programme again</extracomment>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>For the person who helps</source>
        <extracomment>Heading of the technical lines below, which a helper may need</extracomment>
        <translation>Pour la personne qui aide</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <location filename="../qml/PhotoStory/StoriesPage.qml" line="+23"/>
        <source>My photo stories</source>
        <extracomment>Title of the list of one&apos;s own photo stories</extracomment>
        <translation>Mes histoires en photo</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>You have not told a story yet. Be the first.</source>
        <extracomment>No photo story was made yet</extracomment>
        <translation>Vous n’avez pas encore raconté d’histoire. Soyez la première personne.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell with a photo</source>
        <translation>Raconter avec une photo</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>A new story</source>
        <extracomment>Begins one more photo story</extracomment>
        <translation>Une nouvelle histoire</translation>
    </message>
</context>
<context>
    <name>StoryKept</name>
    <message>
        <location filename="../qml/PhotoStory/StoryKept.qml" line="+32"/>
        <source>It is with the group now. It goes to the others when you share.</source>
        <extracomment>After a story went to the group</extracomment>
        <translation>Elle est avec le groupe maintenant. Elle va aux autres quand vous partagez.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your story is kept. Only you can see it.</source>
        <extracomment>After a story was kept</extracomment>
        <translation>Votre histoire est gardée. Vous seulement pouvez la voir.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Bring it to the group</source>
        <extracomment>Lets the group see a story that was its maker&apos;s alone</extracomment>
        <translation>L’apporter au groupe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Look at it</source>
        <extracomment>Opens the story as others will see it</extracomment>
        <translation>La regarder</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another story</source>
        <translation>Une autre histoire</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>That is all for now</source>
        <extracomment>Back to the first page of Gather</extracomment>
        <translation>C’est tout pour l’instant</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPage.qml" line="+25"/>
        <source>A photo story</source>
        <extracomment>Title of the page that shows one photo story</extracomment>
        <translation>Une histoire en photo</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>A story is kept here. Not everybody in it has said yes yet.</source>
        <translation>Une histoire est gardée ici. Quelqu’un sur la photo n’a pas encore dit oui.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>“May my picture be shown to our group?”</source>
        <translation>«&#xa0;Peut-on montrer ma photo à notre groupe&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Parent or guardian: “May the child&apos;s picture be shown to our group?”</source>
        <translation>Parent ou tuteur&#xa0;: «&#xa0;Peut-on montrer la photo de l’enfant à notre groupe&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Bring it to the group</source>
        <translation>L’apporter au groupe</translation>
    </message>
</context>
<context>
    <name>StoryPictureStep</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPictureStep.qml" line="+52"/>
        <source>Opening the picture</source>
        <extracomment>While a picture is being opened</extracomment>
        <translation>La photo s’ouvre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your picture comes here</source>
        <extracomment>In the empty place of a picture</extracomment>
        <translation>Votre photo vient ici</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>No camera is here.</source>
        <extracomment>The device has no camera, or it is unplugged</extracomment>
        <translation>Il n’y a pas de caméra ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera is closed to us.</source>
        <translation>La caméra nous est fermée.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera was closed while you were away.</source>
        <extracomment>The window was put away (minimised) while the camera was open</extracomment>
        <translation>La caméra a été fermée pendant votre absence.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera shows nothing.</source>
        <translation>La caméra ne montre rien.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file is too large for a picture.</source>
        <translation>Ce fichier est trop gros pour une photo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne se lit pas.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This file is not a picture we can open.</source>
        <extracomment>A file that was picked is no photo</extracomment>
        <translation>Ce fichier n’est pas une image que nous pouvons ouvrir.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was lost. Choose a picture that is on this device, or try again.</source>
        <extracomment>Below a problem with camera or file</extracomment>
        <translation>Rien n’est perdu. Choisissez une photo qui est sur cet appareil, ou essayez encore.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+45"/>
        <location line="+18"/>
        <source>Choose a picture</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Take it now</source>
        <extracomment>The button that takes the photo</extracomment>
        <translation>Prendre maintenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The camera is waking up</source>
        <extracomment>Why the photo cannot be taken yet</extracomment>
        <translation>La caméra se réveille</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Take a photo</source>
        <extracomment>Opens the camera</extracomment>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Other camera</source>
        <extracomment>Looks through the other camera of the device</extracomment>
        <translation>L’autre caméra</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Keep this picture</source>
        <extracomment>Goes on with the picture that is there already</extracomment>
        <translation>Garder cette photo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Pictures</source>
        <extracomment>Kinds of files in a file window</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>StoryPrompt</name>
    <message>
        <location filename="../qml/PhotoStory/StoryPrompt.qml" line="+21"/>
        <location line="+7"/>
        <source>What do you want to show?</source>
        <extracomment>Heading above the prompts of a photo story</extracomment>
        <translation>Que voulez-vous montrer&#xa0;?</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Something of my own</source>
        <extracomment>A choice below the group&apos;s prompts</extracomment>
        <translation>Quelque chose à moi</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ask people before you take their picture. A place can say no too.</source>
        <extracomment>A reminder before somebody takes a photo</extracomment>
        <translation>Demandez aux gens avant de les prendre en photo. Un lieu aussi peut dire non.</translation>
    </message>
</context>
<context>
    <name>StoryReceipt</name>
    <message>
        <location filename="../qml/PhotoStory/StoryReceipt.qml" line="+16"/>
        <source>Not finished</source>
        <extracomment>A story that was begun and not kept yet</extracomment>
        <translation>Pas finie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Yours alone</source>
        <extracomment>A story its maker has not brought to the group</extracomment>
        <translation>À vous seulement</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only on this device</source>
        <extracomment>How many other people&apos;s devices hold a story</extracomment>
        <translation>Seulement sur cet appareil</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%Ln other(s) have it</source>
        <translation>
            <numerusform>%Ln autre appareil l’a</numerusform>
            <numerusform>%Ln autres appareils l’ont</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryRelease</name>
    <message>
        <location filename="../qml/PhotoStory/StoryRelease.qml" line="+28"/>
        <source>Uses</source>
        <extracomment>What the row of stitches counts: the ways a story may be used</extracomment>
        <translation>Usages</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>With this story, may we…</source>
        <extracomment>Above one use of a story: may the group do this with it?</extracomment>
        <translation>Avec cette histoire, pouvons-nous…</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>When you joined you kept everything to yourself. This story stays with you.</source>
        <extracomment>When somebody agreed to no uses at all on joining</extracomment>
        <translation>En entrant, vous avez tout gardé pour vous. Cette histoire reste avec vous.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>What you do not answer stays no. You can take any of it back later.</source>
        <extracomment>Below the uses of a story</extracomment>
        <translation>Sans réponse, c’est non. Vous pouvez retirer chaque oui plus tard.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>StoryReview</name>
    <message>
        <location filename="../qml/PhotoStory/StoryReview.qml" line="+29"/>
        <source>What you told</source>
        <extracomment>A part of a story in its review</extracomment>
        <translation>Ce que vous avez raconté</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 answered</source>
        <extracomment>How many questions of a story are answered. %1 of %2</extracomment>
        <translation>Réponses&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Title and sentence</source>
        <translation>Titre et phrase</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Where it was</source>
        <translation>Où c’était</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not said</source>
        <translation>pas dit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kept, as exactly as you chose</source>
        <translation>gardé, aussi exact que vous l’avez choisi</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>How it may be used</source>
        <extracomment>Heading above the uses of a story</extracomment>
        <translation>Comment on peut s’en servir</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press to change. Nothing is yes unless you say so.</source>
        <translation>Touchez pour changer. Rien n’est oui si vous ne le dites pas.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Keep my story</source>
        <extracomment>Finishes a photo story</extracomment>
        <translation>Garder mon histoire</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+11"/>
        <source>Throw it away</source>
        <extracomment>Throws a story away that was not kept yet</extracomment>
        <translation>La jeter</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Throw this story away?</source>
        <translation>Jeter cette histoire&#xa0;?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Picture, words and voices are gone then. Nobody else has them.</source>
        <translation>La photo, les mots et les voix disparaissent alors. Personne d’autre ne les a.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>StoryTell</name>
    <message>
        <location filename="../qml/PhotoStory/StoryTell.qml" line="+51"/>
        <source>Your picture, not described yet</source>
        <extracomment>What somebody who does not see a picture hears when its maker has not described it</extracomment>
        <translation>Votre photo, pas encore décrite</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Another picture</source>
        <extracomment>Goes back to the step where the picture is taken or picked</extracomment>
        <translation>Une autre photo</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Questions</source>
        <extracomment>What the row of stitches counts</extracomment>
        <translation>Questions</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Your words</source>
        <extracomment>Name of the field in which a question of a photo story is answered</extracomment>
        <translation>Vos mots</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Or write</source>
        <extracomment>Opens a field to write the answer in place of saying it</extracomment>
        <translation>Ou écrire</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Next question</source>
        <extracomment>To the next question of a photo story; a question may be left out</extracomment>
        <translation>Question suivante</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Yours alone until you bring it to the group</source>
        <extracomment>Under a photo story that is being told</extracomment>
        <translation>À vous seulement, jusqu’à ce que vous l’apportiez au groupe</translation>
    </message>
</context>
<context>
    <name>StoryWhere</name>
    <message>
        <location filename="../qml/PhotoStory/StoryWhere.qml" line="+40"/>
        <source>Where was it? You need not say.</source>
        <extracomment>Heading of the step in which a story gets its place</extracomment>
        <translation>Où était-ce&#xa0;? Rien ne vous oblige à le dire.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Move it here</source>
        <extracomment>Keeps the place under the crosshair for a story</extracomment>
        <translation>Déplacer ici</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>It was here</source>
        <translation>C’était ici</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for where you are</source>
        <translation>Nous cherchons où vous êtes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where I am</source>
        <translation>Où je suis</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Who may know the exact spot?</source>
        <translation>Qui peut connaître l’endroit exact&#xa0;?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Others see only the shaded part.</source>
        <translation>Les autres voient seulement la partie ombrée.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>No place</source>
        <extracomment>The story keeps no place</extracomment>
        <translation>Pas de lieu</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <location filename="../qml/PhotoStory/StoryWords.qml" line="+25"/>
        <source>A few words, if you like</source>
        <extracomment>Heading of the step in which a story gets its title</extracomment>
        <translation>Quelques mots, si vous voulez</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>One sentence under the picture</source>
        <extracomment>Name of a field: the sentence under a photo</extracomment>
        <translation>Une phrase sous la photo</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What does it show?</source>
        <extracomment>Name of a field: what is seen in a photo</extracomment>
        <translation>Que montre-t-elle&#xa0;?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Heard by people who cannot see it</source>
        <extracomment>Why the picture is described</extracomment>
        <translation>Pour l’écouter quand on ne peut pas la voir</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>StuckPage</name>
    <message>
        <location filename="../qml/Survey/StuckPage.qml" line="+17"/>
        <source>Answer questions</source>
        <extracomment>Title of the page when a survey does not open.</extracomment>
        <translation>Répondre aux questions</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>First we ask whether you agree to take part.</source>
        <translation>Nous demandons d’abord si vous acceptez de participer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This survey is not here any more.</source>
        <translation>Ce questionnaire n’est plus ici.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This survey cannot be read here. A facilitator can bring it in again.</source>
        <translation>Ce questionnaire ne se lit pas ici. Un animateur peut l’apporter de nouveau.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The survey does not open now.</source>
        <translation>Le questionnaire ne s’ouvre pas maintenant.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: opens the survey again.</extracomment>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <location filename="../qml/Survey/SummaryCard.qml" line="+32"/>
        <source>Said in your own voice</source>
        <extracomment>In the summary: this question was answered by voice.</extracomment>
        <translation>Dit de votre propre voix</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A picture</source>
        <extracomment>In the summary: this question was answered by a picture.</extracomment>
        <translation>Une image</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A film</source>
        <extracomment>In the summary: this question was answered by a film.</extracomment>
        <translation>Un film</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skipped</source>
        <translation>Sautée</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I&apos;d rather not say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <location filename="../qml/Controls/SlideScale.qml" line="+80"/>
        <location filename="../qml/Survey/SummaryCard.qml" line="+2"/>
        <source>Not answered</source>
        <extracomment>In the summary: nobody has answered this question yet; it may stay so.</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location filename="../qml/Survey/SummaryCard.qml" line="+4"/>
        <source>Please answer or skip</source>
        <extracomment>In the summary: this question has to be answered or skipped.</extracomment>
        <translation>Répondez ou sautez, s’il vous plaît</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please look at this answer again.</source>
        <translation>Regardez encore cette réponse, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Not looked at yet</source>
        <extracomment>In the summary: the person has not come to this question.</extracomment>
        <translation>Pas encore vue</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <location filename="../qml/Survey/SummaryPage.qml" line="-11"/>
        <source>This is what you said</source>
        <extracomment>Title of the page that shows all answers before they are given.</extracomment>
        <translation>Voici ce que vous avez dit</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Touch an answer to change it. Then keep the change. What you said before stays in the history.</source>
        <extracomment>Below the title of the summary, when the answers were already given.</extracomment>
        <translation>Touchez une réponse pour la changer. Puis gardez le changement. Ce que vous aviez dit reste dans l’historique.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Touch an answer to change it. Then give it to the group.</source>
        <extracomment>Below the title of the summary.</extracomment>
        <translation>Touchez une réponse pour la changer. Puis donnez tout au groupe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../qml/Survey/QuestionPage.qml" line="-104"/>
        <location filename="../qml/Survey/SummaryPage.qml" line="+11"/>
        <location filename="../qml/Survey/WholePage.qml" line="+245"/>
        <source>%Ln answer(s) need another look.</source>
        <extracomment>Some required answers are missing, or do not fit. %n: how many</extracomment>
        <translation>
            <numerusform>%Ln réponse est à regarder encore.</numerusform>
            <numerusform>%Ln réponses sont à regarder encore.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/Survey/SummaryPage.qml" line="+2"/>
        <source>Show me</source>
        <extracomment>Button: goes to the first answer that needs another look.</extracomment>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Why do you change your answers?</source>
        <extracomment>Name of the place where a person writes why they change answers they gave before.</extracomment>
        <translation>Pourquoi changez-vous vos réponses ?</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It is kept with them.</source>
        <translation>La raison est gardée avec elles.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A few words are needed before the change is kept.</source>
        <extracomment>Below an empty place for the reason of a change, which is needed.</extracomment>
        <translation>Il faut quelques mots avant de garder le changement.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>There is no room left here. Your answers are safe, but not given yet.</source>
        <translation>Il n’y a plus de place ici. Vos réponses sont en sûreté, mais pas encore données.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>First we ask whether you agree to take part. Your answers stay on this device.</source>
        <translation>Nous demandons d’abord si vous acceptez de participer. Vos réponses restent sur cet appareil.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your answers are safe here, but could not be given yet.</source>
        <translation>Vos réponses sont en sûreté ici, mais n’ont pas encore pu être données.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Try again</source>
        <extracomment>Button: tries again to give the answers.</extracomment>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Keep the change</source>
        <extracomment>Button: keeps what was changed in answers that were already given.</extracomment>
        <translation>Garder le changement</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Give my answers</source>
        <extracomment>Button at the end of a survey: gives the answers to the group.</extracomment>
        <translation>Donner mes réponses</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kept on this device</source>
        <translation>Gardé sur cet appareil</translation>
    </message>
</context>
<context>
    <name>SurveyCard</name>
    <message numerus="yes">
        <location filename="../qml/Survey/SurveyCard.qml" line="+30"/>
        <source>%Ln question(s)</source>
        <extracomment>How long a survey is. %n: number of questions</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A newer version is on its way. It comes when you share.</source>
        <extracomment>A survey has changed, but the changed questions are still on another device.</extracomment>
        <translation>Une version plus récente est en chemin. Elle arrive quand vous partagez.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Begun: you can go on where you were.</source>
        <extracomment>Said of a survey that was begun and not finished.</extracomment>
        <translation>Commencé&#xa0;: vous pouvez continuer là où vous étiez.</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>You gave your answers</source>
        <extracomment>The person has already given their answers to this survey.</extracomment>
        <translation>Vous avez donné vos réponses</translation>
    </message>
</context>
<context>
    <name>SurveyListPage</name>
    <message>
        <location filename="../qml/Survey/SurveyListPage.qml" line="+22"/>
        <source>Answer questions</source>
        <extracomment>Title of the list of surveys.</extracomment>
        <translation>Répondre aux questions</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>There are no questions yet.</source>
        <extracomment>There is no survey in the programme yet.</extracomment>
        <translation>Il n’y a pas encore de questions.</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>“%1” cannot be opened on this device. Tell a facilitator.</source>
        <extracomment>A survey is here, but its file is damaged or from a newer Uthan. %1: its title</extracomment>
        <translation>« %1 » ne s’ouvre pas sur cet appareil. Dites-le à un animateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>“%1” is on its way. Its questions come when you share.</source>
        <extracomment>A survey is known, but its questions are still on another device. %1: its title</extracomment>
        <translation>« %1 » est en chemin. Ses questions arrivent quand vous partagez.</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>A facilitator can bring in a survey.</source>
        <extracomment>What to do when there is no survey.</extracomment>
        <translation>Un animateur peut apporter un questionnaire.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>What you gave</source>
        <extracomment>Heading above what the person has already given, in the list of surveys.</extracomment>
        <translation>Ce que vous avez donné</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You can look at it and change it.</source>
        <translation>Vous pouvez le regarder et le changer.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Given on %1</source>
        <extracomment>Below the title of answers that were given. %1: the day</extracomment>
        <translation>Donné le %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>changed %Ln time(s)</source>
        <extracomment>After the day. %n: how often the answers were changed since</extracomment>
        <translation>
            <numerusform>changé %Ln fois</numerusform>
            <numerusform>changé %Ln fois</numerusform>
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
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <location line="-62"/>
        <source>%Ln thing(s) taken back. They are gone from this device. Other devices let go of them when they share next.</source>
        <extracomment>After taking back by code</extracomment>
        <translation>
            <numerusform>%Ln chose est retirée. Elle n’est plus sur cet appareil. Les autres appareils l’enlèvent quand ils partagent la prochaine fois.</numerusform>
            <numerusform>%Ln choses sont retirées. Elles ne sont plus sur cet appareil. Les autres appareils les enlèvent quand ils partagent la prochaine fois.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This was taken back before. Below you see how far it has come.</source>
        <extracomment>The code was used before: everything under it is gone here already</extracomment>
        <translation>Cela a déjà été repris. Vous voyez ci-dessous où cela en est.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Write the same code here another day to see on which devices it is gone.</source>
        <extracomment>After taking back: how to see later how far it has come</extracomment>
        <translation>Écrivez le même code ici un autre jour pour voir sur quels appareils c’est parti.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Everything given under your code goes: answers, photos, voices, places. It cannot be brought again.</source>
        <extracomment>What taking back does</extracomment>
        <translation>Tout ce qui est donné sous votre code s’en va&#xa0;: réponses, photos, voix, lieux. On ne peut pas le ramener.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This one thing goes, with its photo, its voices and its exact place. The rest of what you gave stays. It cannot be brought again.</source>
        <extracomment>The same, for one thing alone</extracomment>
        <translation>Seule cette chose part, avec sa photo, ses voix et son lieu exact. Le reste de ce que vous avez donné demeure. Elle ne pourra pas revenir.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.</source>
        <extracomment>What taking back cannot do</extracomment>
        <translation>Ce qu’on ne peut pas reprendre&#xa0;: ce qui a été imprimé ou montré, les photos d’un écran, ou une vieille copie gardée ailleurs.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>A code has ten letters and numbers. Please look at it again.</source>
        <translation>Un code a dix lettres et chiffres. Regardez-le encore, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>We find nothing under this code on this device.</source>
        <translation>Nous ne trouvons rien sous ce code sur cet appareil.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That did not work just now. Please try again.</source>
        <translation>Cela n’a pas marché cette fois. Essayez encore, s’il vous plaît.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Yes, take everything back</source>
        <translation>Oui, tout retirer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Yes, take this back</source>
        <translation>Oui, reprendre ceci</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write your code first</source>
        <translation>Écrivez d’abord votre code</translation>
    </message>
</context>
<context>
    <name>TakenBackPage</name>
    <message>
        <location filename="../qml/Desk/TakenBackPage.qml" line="+19"/>
        <source>What was taken back</source>
        <translation>Ce qui a été repris</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Nobody took anything back.</source>
        <extracomment>Nobody has taken anything back</extracomment>
        <translation>Personne n’a rien repris.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>To look at again</source>
        <extracomment>Heading over themes, findings, decisions that rest on something taken back</extracomment>
        <translation>À revoir</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: something it rests on was taken back</source>
        <extracomment>Under something people made. %1: what it is (theme, finding)</extracomment>
        <translation>%1 : une partie de ce sur quoi cela repose a été reprise</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Where it is gone</source>
        <extracomment>Heading over the takings back</extracomment>
        <translation>Où c’est parti</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What it cannot do: call back what was printed or shown, pictures somebody took of a screen, or an old backup kept elsewhere.</source>
        <translation>Ce qu’on ne peut pas reprendre&#xa0;: ce qui a été imprimé ou montré, les photos d’un écran, ou une vieille copie gardée ailleurs.</translation>
    </message>
</context>
<context>
    <name>TakingCard</name>
    <message>
        <location filename="../qml/Desk/TakingCard.qml" line="+34"/>
        <source>Taken back on %1 of %2 devices</source>
        <extracomment>How far a taking back has come. %1: devices it is gone from, %2: all devices of the group</extracomment>
        <translation>Repris sur %1 appareils sur %2</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%Ln thing(s)</source>
        <extracomment>Under it. %n: things taken back</extracomment>
        <translation>
            <numerusform>%Ln chose</numerusform>
            <numerusform>%Ln choses</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gone from: %1</source>
        <extracomment>Devices that signed that they let go of what was taken back. %1: their names</extracomment>
        <translation>Parti de : %1</translation>
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
        <translation>Pas encore : %1, dernières nouvelles le %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not yet: %1, let in but not met</source>
        <extracomment>The same, of a device that was let in and never exchanged anything. %1: its name</extracomment>
        <translation>Pas encore : %1, admis mais jamais rencontré</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 was taken out of the group before and may still hold it.</source>
        <extracomment>A lost device that cannot be told any more. %1: its name</extracomment>
        <translation>%1 avait déjà été retiré du groupe et l’a peut-être encore.</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <location filename="../qml/Talk/TalkPage.qml" line="+18"/>
        <source>Talk</source>
        <extracomment>Title of the place for what the group does in the same room. One word, a verb</extracomment>
        <translation>Parler</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>What did we hear?</source>
        <extracomment>Opens the board where the group sorts answers, pictures and places into themes</extracomment>
        <translation>Qu’avons-nous entendu&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln card(s) wait for a place.</source>
        <extracomment>About the board. %n: cards nobody has placed yet</extracomment>
        <translation>
            <numerusform>%Ln fiche attend une place.</numerusform>
            <numerusform>%Ln fiches attendent une place.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Every card has a place.</source>
        <translation>Chaque fiche a sa place.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Walk through the pictures</source>
        <translation>Se promener dans les photos</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look and listen together first.</source>
        <extracomment>About the gallery, seen together in the room</extracomment>
        <translation>Regardez et écoutez d’abord ensemble.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Who is in the room?</source>
        <extracomment>Opens the page that counts who is in the room</extracomment>
        <translation>Qui est dans la salle&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln people are here.</source>
        <extracomment>%n: people in the room</extracomment>
        <translation>
            <numerusform>%Ln personne est ici.</numerusform>
            <numerusform>%Ln personnes sont ici.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nobody is counted yet.</source>
        <translation>Personne n’est encore compté.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>What we call it</source>
        <extracomment>Heading over the themes the group has named</extracomment>
        <translation>Comment nous l’appelons</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%Ln voice(s)</source>
        <extracomment>How many people speak through a theme&apos;s cards</extracomment>
        <translation>
            <numerusform>%Ln voix</numerusform>
            <numerusform>%Ln voix</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>à revoir</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <location filename="../qml/Survey/ThanksPage.qml" line="+46"/>
        <source>Thank you. Your answers are with us now.</source>
        <extracomment>After the answers were given.</extracomment>
        <translation>Merci. Vos réponses sont avec nous maintenant.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>These are your stitches. Each one is an answer you gave.</source>
        <extracomment>Above the rows of stitches: each stitch is one answer, each row one part of the survey.</extracomment>
        <translation>Voici vos points de couture. Chacun est une réponse que vous avez donnée.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+3"/>
        <source>Keep your code. With it you can take back what you gave, here or on another of our devices.</source>
        <extracomment>Reminder of the receipt code that was shown when the person agreed to take part.</extracomment>
        <translation>Gardez votre code. Il vous permet de retirer ce que vous avez donné, ici ou sur un autre de nos appareils.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Give something more</source>
        <extracomment>Button: back to the first page, still the same person.</extracomment>
        <translation>Donner autre chose</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Next person</source>
        <extracomment>Button: this person is finished; the device is passed to somebody else. Everything said is closed.</extracomment>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Closes what you said</source>
        <extracomment>Small line on the button &quot;Next person&quot;.</extracomment>
        <translation>Ferme ce que vous avez dit</translation>
    </message>
</context>
<context>
    <name>ThemeGroup</name>
    <message>
        <location filename="../qml/Controls/ThemeGroup.qml" line="+68"/>
        <source>Unfold %1</source>
        <extracomment>Names of the arrow that puts the cards of a theme away or shows them again. %1 is the theme.</extracomment>
        <translation>Déplier %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Put the card here</source>
        <extracomment>Button inside a theme while a card is in somebody&apos;s hands.</extracomment>
        <translation>Mettre la fiche ici</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <location filename="../qml/Gather/ThingsPage.qml" line="+17"/>
        <source>Answers</source>
        <extracomment>A kind of thing a person gave: a filled survey</extracomment>
        <translation>Réponses</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Photo story</source>
        <extracomment>A kind of thing a person gave</extracomment>
        <translation>Histoire en photo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Place</source>
        <extracomment>A kind of thing a person gave: a place on the map</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>My things</source>
        <translation>Mes choses</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>You have not given anything yet.</source>
        <extracomment>This person has not given anything yet</extracomment>
        <translation>Vous n’avez encore rien donné.</translation>
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
        <translation>Changé, pas encore donné</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Begun, not given yet</source>
        <extracomment>A thing begun and not finished; only its maker&apos;s, never shared</extracomment>
        <translation>Commencé, pas encore donné</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only on this device</source>
        <extracomment>Where a thing is: no other device has it</extracomment>
        <translation>Seulement sur cet appareil</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln other device(s) hold it</source>
        <extracomment>Where a thing is: how many other devices have it</extracomment>
        <translation>
            <numerusform>%Ln autre appareil l’a</numerusform>
            <numerusform>%Ln autres appareils l’ont</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+15"/>
        <source>Go on with it</source>
        <extracomment>Button on a thing that was begun</extracomment>
        <translation>Continuer ceci</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at it or change it</source>
        <extracomment>Button on answers that a person gave: opens them, to be read and changed</extracomment>
        <translation>Le regarder ou le changer</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Look at it</source>
        <extracomment>Button on a photo story that was kept: opens it</extracomment>
        <translation>Le regarder</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Take this one back</source>
        <extracomment>Button on something a person gave: takes back this one thing</extracomment>
        <translation>Reprendre ceci</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <location filename="../qml/Follow/ThreadCard.qml" line="+39"/>
        <source>They said: %1</source>
        <extracomment>The last answer to an ask. %1: what they said</extracomment>
        <translation>Leur réponse&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>to look at again</source>
        <extracomment>Sign on a theme, a finding, an ask: something it rests on was taken back</extracomment>
        <translation>à revoir</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Open: %1</source>
        <extracomment>Opens a finding, an ask or a promise. %1: its words</extracomment>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>UnderTheTree</name>
    <message>
        <location filename="../qml/Controls/UnderTheTree.qml" line="+42"/>
        <source>Under the tree</source>
        <translation>Sous l’arbre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Set down, never thrown away</source>
        <translation>Déposées, jamais jetées</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Pick a card first</source>
        <extracomment>Said when somebody presses the empty place under the tree with no card in hand.</extracomment>
        <translation>Prenez d’abord une fiche</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Tap here to set it down</source>
        <extracomment>In the empty place under the tree.</extracomment>
        <translation>Touchez ici pour la déposer</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pick a card, then tap here to set it down</source>
        <translation>Prenez une fiche, puis touchez ici pour la déposer</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../qml/Controls/UndoBar.qml" line="+85"/>
        <source>Undo</source>
        <extracomment>Button that takes back what was just done.</extracomment>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <location filename="../qml/Desk/VerifyPage.qml" line="+18"/>
        <source>Look whether all is whole</source>
        <translation>Voir si tout est en bon état</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Every entry is signed and chained to the one before. This looks at all of them, opens every picture and voice, and builds anew what the screens show.</source>
        <extracomment>What the check does</extracomment>
        <translation>Chaque entrée est signée et attachée à la précédente. Ici, nous les regardons toutes, nous ouvrons chaque image et chaque voix, et nous refaisons ce que montrent les écrans.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Look now</source>
        <extracomment>Button: start the check</extracomment>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is looking already.</source>
        <translation>Nous regardons déjà.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>All is whole.</source>
        <translation>Tout est en bon état.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%Ln thing(s) are damaged. The rest is safe.</source>
        <extracomment>%n: damaged things</extracomment>
        <translation>
            <numerusform>%Ln chose est abîmée. Le reste est en sûreté.</numerusform>
            <numerusform>%Ln choses sont abîmées. Le reste est en sûreté.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Entries</source>
        <extracomment>What was checked: log entries, signatures, records, pictures and voices</extracomment>
        <translation>Entrées</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Things people gave or made</source>
        <translation>Choses données ou faites par les gens</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pictures, voices and files</source>
        <translation>Images, voix et fichiers</translation>
    </message>
</context>
<context>
    <name>VideoWidget</name>
    <message>
        <location filename="../qml/Survey/VideoWidget.qml" line="+48"/>
        <source>The camera is getting ready</source>
        <extracomment>Between pressing &quot;Film now&quot; and the first picture of the film.</extracomment>
        <translation>La caméra se prépare</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filming · %1</source>
        <extracomment>While a film is recorded. %1: how long it is so far, as &quot;0:24&quot;</extracomment>
        <translation>On filme · %1</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Stop filming</source>
        <extracomment>Button: ends the recording of a film.</extracomment>
        <translation>Arrêter de filmer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Film now</source>
        <extracomment>Button: begins to record what the camera sees.</extracomment>
        <translation>Filmer maintenant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Make a film</source>
        <extracomment>Button: opens the camera to make a film.</extracomment>
        <translation>Faire un film</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>There is no camera here. You can choose a film that is already on this device.</source>
        <extracomment>The device has no camera; a film or a picture can only be chosen.</extracomment>
        <translation>Il n’y a pas de caméra ici. Vous pouvez choisir un film qui est déjà sur cet appareil.</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+17"/>
        <source>Choose a film</source>
        <extracomment>Button: picks a film that is already on this device.</extracomment>
        <translation>Choisir un film</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Films (*.webm *.mp4 *.mkv *.mov *.3gp *.ogv)</source>
        <extracomment>Names a kind of file in the file chooser.</extracomment>
        <translation>Films (*.webm *.mp4 *.mkv *.mov *.3gp *.ogv)</translation>
    </message>
</context>
<context>
    <name>VoiceNotice</name>
    <message>
        <location filename="../qml/Shell/VoiceNotice.qml" line="+44"/>
        <source>There is no voice for these words on this device yet. Ask somebody to read them to you.</source>
        <extracomment>Shown when a hear button was pressed for words in a language this device has no voice for</extracomment>
        <translation>Il n’y a pas encore de voix pour ces mots sur cet appareil. Demandez à quelqu’un de vous les lire.</translation>
    </message>
</context>
<context>
    <name>VoiceRecorder</name>
    <message>
        <location filename="../qml/Controls/VoiceRecorder.qml" line="+26"/>
        <source>Say it</source>
        <extracomment>The large button that starts recording a voice.</extracomment>
        <translation>Le dire</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in any language</source>
        <extracomment>Below &quot;Say it&quot;: people may speak the language they like.</extracomment>
        <translation>dans la langue que vous voulez</translation>
    </message>
    <message>
        <location line="+30"/>
        <location line="+26"/>
        <source>The microphone is getting ready</source>
        <extracomment>On the large button that starts recording a voice, between pressing it and being heard.
----------
State of a recording, said before the microphone opens: recording, paused, done but not kept, kept.</extracomment>
        <translation>Le micro se prépare</translation>
    </message>
    <message>
        <location line="+0"/>
        <location filename="../qml/Survey/SayingStrip.qml" line="+41"/>
        <source>We hear you now</source>
        <translation>Nous vous écoutons</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Resting. What you said is here</source>
        <translation>En pause. Ce que vous avez dit est ici</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept on this device</source>
        <translation>Gardé sur cet appareil</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear what you said</source>
        <translation>Écouter ce que vous avez dit</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Rest a little</source>
        <extracomment>Below round buttons: rest from recording for a while; go on recording.</extracomment>
        <translation>Petite pause</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location line="+20"/>
        <location filename="../qml/Survey/SayingStrip.qml" line="+10"/>
        <source>I am done</source>
        <extracomment>Below the large round button: the person has said all.</extracomment>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <location line="+12"/>
        <location line="+29"/>
        <source>Again</source>
        <extracomment>Below a round button: throw this recording away and start again.</extracomment>
        <translation>Refaire</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Stop</source>
        <extracomment>Plays the person&apos;s own voice back to them; stops it.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Keep it</source>
        <extracomment>Keeps the recording on this device.</extracomment>
        <translation>La garder</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The microphone is closed to us.</source>
        <extracomment>The device does not let the app use its microphone.</extracomment>
        <translation>Le micro nous est fermé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open it in the settings of this device, or write your answer.</source>
        <translation>Ouvrez-le dans les réglages de cet appareil, ou écrivez votre réponse.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <source>Try again</source>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>There is no room left on this device.</source>
        <extracomment>The device is full, so that no voice can be recorded.</extracomment>
        <translation>Il n’y a plus de place sur cet appareil.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you said so far is kept. Make room, or write your answer.</source>
        <translation>Ce que vous avez dit jusqu’ici est gardé. Faites de la place, ou écrivez votre réponse.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Or write it</source>
        <extracomment>Below the voice recorder: type the answer in place of saying it.</extracomment>
        <translation>Ou l’écrire</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <location filename="../qml/Desk/WaitingCard.qml" line="+22"/>
        <source>Only a facilitator&apos;s device decides this.</source>
        <extracomment>Why the buttons cannot be pressed</extracomment>
        <translation>Seul l’appareil d’une personne qui anime en décide.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Something this device cannot read</source>
        <extracomment>Something that waits and that this device cannot read</extracomment>
        <translation>Quelque chose que cet appareil ne peut pas lire</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>From %1, on %2</source>
        <extracomment>Where something that waits came from. %1: name of a device, %2: date</extracomment>
        <translation>De %1, le %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>From a device nobody let in, on %1</source>
        <extracomment>The same, of a device nobody let in. %1 is left for the date</extracomment>
        <translation>D’un appareil que personne n’a admis, le %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>new</source>
        <extracomment>What waits: something new, or a change of something that is there</extracomment>
        <translation>nouveau</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a change</source>
        <translation>un changement</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not let in</source>
        <translation>non admis</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Let it in after all</source>
        <extracomment>Button: what waits counts from now on, on every device</extracomment>
        <translation>L’admettre malgré tout</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Let it in</source>
        <translation>L’admettre</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Do not let it in</source>
        <extracomment>Button: what waits does not count; it is kept and can be let in later</extracomment>
        <translation>Ne pas l’admettre</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <location filename="../qml/Desk/WaitingPage.qml" line="+19"/>
        <source>What waits to be let in</source>
        <translation>Ce qui attend d’être admis</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>These came from a device that was taken out of the group, or that nobody let in. Nobody else sees them until you decide. Every device will follow.</source>
        <extracomment>What this page is for</extracomment>
        <translation>Ceci vient d’un appareil retiré du groupe, ou que personne n’a admis. Personne d’autre ne le voit avant votre décision. Tous les appareils la suivront.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing waits.</source>
        <extracomment>Nothing waits to be let in</extracomment>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Let all of it in</source>
        <extracomment>Button: let in everything that waits</extracomment>
        <translation>Tout admettre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only a facilitator&apos;s device decides this.</source>
        <translation>Seul l’appareil d’une personne qui anime en décide.</translation>
    </message>
</context>
<context>
    <name>WayFrame</name>
    <message numerus="yes">
        <location filename="../qml/Survey/WayFrame.qml" line="+38"/>
        <source>%Ln point(s) on it.</source>
        <extracomment>What a map shows, for who does not see it. %n: how many points were put down</extracomment>
        <translation>
            <numerusform>%Ln point dessus.</numerusform>
            <numerusform>%Ln points dessus.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Enter puts a point in the middle</source>
        <extracomment>For a screen reader, how the map of a question is used with the keyboard.</extracomment>
        <translation>Entrée met un point au milieu</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <location filename="../qml/Survey/WholePage.qml" line="-230"/>
        <source>Kept on this device</source>
        <translation>Gardé sur cet appareil</translation>
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
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Another language</source>
        <translation>Une autre langue</translation>
    </message>
    <message>
        <location line="+119"/>
        <source>Add one more</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+1"/>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%Ln question(s) still need an answer, or Skip.</source>
        <extracomment>Some required answers of the whole survey are missing. %n: how many</extracomment>
        <translation>
            <numerusform>%Ln question attend encore une réponse, ou Passer.</numerusform>
            <numerusform>%Ln questions attendent encore une réponse, ou Passer.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+9"/>
        <source>There is no room left here. What you just said is not kept yet.</source>
        <translation>Il n’y a plus de place ici. Ce que vous venez de dire n’est pas encore gardé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you just said could not be kept yet.</source>
        <translation>Ce que vous venez de dire n’a pas encore pu être gardé.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <translation>Essayer encore</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>It was taken out.</source>
        <translation>C’est retiré.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your answer was left out.</source>
        <translation>Vous avez sauté cette réponse.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Done</source>
        <extracomment>Button below a whole survey: to the list of all answers.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To the end</source>
        <translation>Vers la fin</translation>
    </message>
</context>
<context>
    <name>WordingCard</name>
    <message>
        <location filename="../qml/Desk/WordingCard.qml" line="+21"/>
        <source>Somebody</source>
        <extracomment>Somebody whose name is not known here</extracomment>
        <translation>Quelqu’un</translation>
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
        <translation>Choisir celle-ci</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: %2, written by %3</source>
        <extracomment>For those who cannot see the screen. %1: name of the field, %2: the wording, %3: who wrote it</extracomment>
        <translation>%1 : %2, écrit par %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only the person who gave this chooses.</source>
        <extracomment>Why the button cannot be pressed</extracomment>
        <translation>Seule la personne qui l’a donné choisit.</translation>
    </message>
</context>
<context>
    <name>WrittenWidget</name>
    <message>
        <location filename="../qml/Survey/WrittenWidget.qml" line="+22"/>
        <source>The number</source>
        <extracomment>Name of the place where the person writes digits: a telephone number, the number of a house.</extracomment>
        <translation>Le numéro</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your own words</source>
        <extracomment>Name of the place where the person writes an answer in their own words.</extracomment>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Show what is written</source>
        <extracomment>Button beside writing that is covered with dots: shows the letters.</extracomment>
        <translation>Montrer ce qui est écrit</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Open this address</source>
        <extracomment>Button: opens the address that stands in the answer, where there is a network.</extracomment>
        <translation>Ouvrir cette adresse</translation>
    </message>
</context>
<context>
    <name>uthan::app::GatherViewModel</name>
    <message numerus="yes">
        <location filename="../app/viewmodel/gatherviewmodel.cpp" line="+253"/>
        <source>%Ln answer sheet(s)</source>
        <extracomment>Part of a list, &quot;3 answer sheets&quot;: filled surveys</extracomment>
        <translation>
            <numerusform>%Ln feuille de réponses</numerusform>
            <numerusform>%Ln feuilles de réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln photo story(s)</source>
        <extracomment>Part of a list, &quot;5 photo stories&quot;</extracomment>
        <translation>
            <numerusform>%Ln histoire en photo</numerusform>
            <numerusform>%Ln histoires en photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln place(s)</source>
        <extracomment>Part of a list, &quot;2 places&quot;: places put on the map</extracomment>
        <translation>
            <numerusform>%Ln lieu</numerusform>
            <numerusform>%Ln lieux</numerusform>
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
        <translation>%1 et %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only on this device: %1</source>
        <extracomment>%1 is a list such as &quot;3 answer sheets and 5 photo stories&quot;: not yet held by any other device</extracomment>
        <translation>Seulement sur cet appareil&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <location line="-10"/>
        <source>%Ln sealed thing(s)</source>
        <extracomment>Part of a list, &quot;2 sealed things&quot;: kept here for the stewards, this device cannot open them itself</extracomment>
        <translation>
            <numerusform>%Ln chose scellée</numerusform>
            <numerusform>%Ln choses scellées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uthan::app::HubViewModel</name>
    <message>
        <location filename="../app/viewmodel/hubviewmodel.cpp" line="+77"/>
        <source>An address looks like this: https://hub.example.org:8443/</source>
        <extracomment>Below the field for the address of a hub, when what is written there cannot be one</extracomment>
        <translation>Une adresse ressemble à ceci&#xa0;: https://hub.example.org:8443/</translation>
    </message>
    <message numerus="yes">
        <location line="+44"/>
        <source>The hub has what is here. %Ln new thing(s) came in.</source>
        <extracomment>After sharing with the hub. %n: things that came from it</extracomment>
        <translation>
            <numerusform>Le relais a ce qui est ici. %Ln nouvelle chose est arrivée.</numerusform>
            <numerusform>Le relais a ce qui est ici. %Ln nouvelles choses sont arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hub has what is here. Nothing new was there.</source>
        <extracomment>After sharing with the hub, when nothing new came</extracomment>
        <translation>Le relais a ce qui est ici. Il n’y avait rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>uthan::app::I18n</name>
    <message>
        <location filename="../app/viewmodel/i18n.cpp" line="+188"/>
        <source>%1 %</source>
        <extracomment>A share of a hundred: %1 is the number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>uthan::app::MapViewModel</name>
    <message>
        <location filename="../app/viewmodel/mapviewmodel.cpp" line="+84"/>
        <source>This device may not say where it is. Move the map to the place instead.</source>
        <translation>Cet appareil n’a pas le droit de dire où il est. Déplacez plutôt la carte jusqu’au lieu.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This device could not find where it is. Move the map to the place instead.</source>
        <translation>Cet appareil n’a pas trouvé où il est. Déplacez plutôt la carte jusqu’au lieu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This device does not know where it is. Move the map to the place instead.</source>
        <translation>Cet appareil ne sait pas où il est. Déplacez plutôt la carte jusqu’au lieu.</translation>
    </message>
    <message>
        <location line="+139"/>
        <source>kept by its keepers, not shown</source>
        <extracomment>Where a place is, when only its keepers may know</extracomment>
        <translation>gardé par ses gardiens, pas montré</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 m</source>
        <extracomment>A short distance; %1 is a number</extracomment>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 km</source>
        <extracomment>A long distance; %1 is a number</extracomment>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>here</source>
        <extracomment>Where a place is: at the middle of the map</extracomment>
        <translation>ici</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 north</source>
        <extracomment>Distance and direction from the middle of the map, as in &quot;300 m north&quot;; the same for the seven that follow</extracomment>
        <translation>%1 au nord</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 north-east</source>
        <translation>%1 au nord-est</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 east</source>
        <translation>%1 à l’est</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south-east</source>
        <translation>%1 au sud-est</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south</source>
        <translation>%1 au sud</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 south-west</source>
        <translation>%1 au sud-ouest</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 west</source>
        <translation>%1 à l’ouest</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 north-west</source>
        <translation>%1 au nord-ouest</translation>
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
        <translation>Rien n’est encore sur la carte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Near: %1</source>
        <extracomment>Said of the map for people who do not see it; %1 is a list of places with distance and direction</extracomment>
        <translation>Près d’ici&#xa0;: %1</translation>
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
        <translation>%1&#xa0;: c’est sur la carte maintenant</translation>
    </message>
</context>
<context>
    <name>uthan::app::NearbyViewModel</name>
    <message>
        <location filename="../app/viewmodel/nearbyprogress.cpp" line="+41"/>
        <source>nothing to bring</source>
        <extracomment>Beside a sort of thing while sharing: none of it has to go</extracomment>
        <translation>rien à porter</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>all %1</source>
        <extracomment>Beside a sort of thing while sharing: all have gone. %1: how many</extracomment>
        <translation>au complet&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2</source>
        <extracomment>Beside a sort of thing while sharing. %1 of %2 have gone</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>after, %1 MB</source>
        <extracomment>Beside a sort of thing while sharing: its turn comes later. %1: megabytes</extracomment>
        <translation>après, %1 Mo</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>after</source>
        <extracomment>Beside a sort of thing while sharing: its turn comes later</extracomment>
        <translation>après</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 MB left</source>
        <extracomment>While sharing. %1: megabytes that have not gone yet</extracomment>
        <translation>encore %1 Mo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 MB left, less than a minute</source>
        <translation>encore %1 Mo, moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1 MB left, about %Ln minute(s)</source>
        <extracomment>While sharing. %1: megabytes that have not gone yet, %n: minutes</extracomment>
        <translation>
            <numerusform>encore %1 Mo, environ %Ln minute</numerusform>
            <numerusform>encore %1 Mo, environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Answers and words</source>
        <extracomment>Sorts of things while sharing, small ones first</extracomment>
        <translation>Réponses et paroles</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Small pictures</source>
        <translation>Petites images</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Full pictures</source>
        <translation>Images entières</translation>
    </message>
    <message>
        <location filename="../app/viewmodel/nearbyviewmodel.cpp" line="+78"/>
        <source>sharing now</source>
        <extracomment>Of a person near: things are going between the two devices now</extracomment>
        <translation>partage en cours</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>has it all</source>
        <translation>a tout</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>is near</source>
        <translation>est proche</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>An address looks like this: 192.168.43.1:40213</source>
        <extracomment>Below the field where one writes the address of another device</extracomment>
        <translation>Une adresse ressemble à ceci : 192.168.43.1:40213</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>This device is on no Wi-Fi. Join one, or open a hotspot, then try again.</source>
        <extracomment>Sharing nearby: the device has no network to share over</extracomment>
        <translation>Cet appareil n’est sur aucun Wi-Fi. Rejoignez-en un ou ouvrez un point d’accès, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>%1 and this device hold the same now. %Ln new thing(s) came in.</source>
        <extracomment>After sharing. %1: the other device, &quot;Tania&apos;s tablet&quot;. %n: things that came from it</extracomment>
        <translation>
            <numerusform>%1 et cet appareil gardent maintenant la même chose. %Ln nouvelle chose est arrivée.</numerusform>
            <numerusform>%1 et cet appareil gardent maintenant la même chose. %Ln nouvelles choses sont arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 and this device hold the same now.</source>
        <extracomment>After sharing, when nothing new came in. %1: the other device</extracomment>
        <translation>%1 et cet appareil gardent maintenant la même chose.</translation>
    </message>
</context>
<context>
    <name>uthan::app::RoomViewModel</name>
    <message>
        <location filename="../app/viewmodel/roomviewmodel.cpp" line="+63"/>
        <source>This picture is not on this device yet. It comes when you share.</source>
        <translation>Cette image n’est pas encore sur cet appareil. Elle vient quand vous partagez.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>This picture was cleared from this device. It is on %Ln other device(s).</source>
        <translation>
            <numerusform>Cette image a été retirée de cet appareil. Elle est sur %Ln autre appareil.</numerusform>
            <numerusform>Cette image a été retirée de cet appareil. Elle est sur %Ln autres appareils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>This picture has not come to this device yet. It is on %Ln other device(s).</source>
        <extracomment>In place of a picture that is still to come. %n: devices</extracomment>
        <translation>
            <numerusform>Cette image n’est pas encore arrivée sur cet appareil. Elle est sur %Ln autre appareil.</numerusform>
            <numerusform>Cette image n’est pas encore arrivée sur cet appareil. Elle est sur %Ln autres appareils.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uthan::app::ShareViewModel</name>
    <message>
        <location filename="../app/viewmodel/shareviewmodel.cpp" line="+92"/>
        <source>Home folder</source>
        <extracomment>A place to put files: the person&apos;s own folder on this computer</extracomment>
        <translation>Dossier personnel</translation>
    </message>
</context>
<context>
    <name>uthan::app::StoriesViewModel</name>
    <message>
        <location filename="../app/viewmodel/storiesviewmodel.cpp" line="+238"/>
        <source>Somebody in the picture</source>
        <extracomment>How we call somebody in a picture whom its maker has not named</extracomment>
        <translation>Quelqu’un sur la photo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: not asked yet</source>
        <extracomment>Why a photo story waits; %1 is how its maker calls the person in the picture: &quot;My grandson&quot;</extracomment>
        <translation>%1&#xa0;: pas encore demandé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 said no. Cover that part, or keep the story to yourself.</source>
        <translation>%1 a dit non. Couvrez cette partie, ou gardez l’histoire pour vous.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: a parent or guardian must say yes too</source>
        <translation>%1&#xa0;: un parent ou un tuteur doit aussi dire oui</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: a parent or guardian said no. Cover that part, or keep the story to yourself.</source>
        <translation>%1&#xa0;: un parent ou un tuteur a dit non. Couvrez cette partie, ou gardez l’histoire pour vous.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You have not said that the group may talk about it</source>
        <translation>Vous n’avez pas dit que le groupe peut en parler</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>When you joined you said that nothing of yours is shown in talks</source>
        <translation>En entrant, vous avez dit de ne rien montrer de vous dans les discussions</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>A parent or guardian of who made it must say yes too</source>
        <extracomment>Why a photo story waits: who made it is a child</extracomment>
        <translation>Un parent ou tuteur de qui l’a faite doit aussi dire oui</translation>
    </message>
</context>
</TS>
