<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nothing yet. Say “Wrong label” of an event that is none, and what looks like it raises nothing here.</source>
        <translation>Noch nichts. Sagen Sie „Falsch benannt“ zu einem Ereignis, das keines ist: Was so aussieht, löst dann hier nichts mehr aus.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Show on the picture where this was</source>
        <translation>Im Bild zeigen, wo das war</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Let what looks like this raise events again</source>
        <translation>Was so aussieht, wieder Ereignisse auslösen lassen</translation>
    </message>
    <message>
        <source>Forgotten: {label}</source>
        <translation>Vergessen: {label}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Teach the camera this again</source>
        <translation>Die Kamera dies wieder lernen lassen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Rules of a camera</source>
        <translation>Regeln einer Kamera</translation>
    </message>
    <message>
        <source>No zones, lines or masks yet: every visit of the classes above counts.</source>
        <translation>Noch keine Zonen, Linien oder Masken: Jeder Besuch der Arten oben zählt.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>A pet indoors is an animal, and movement until it is recognised: leave both out, and it raises nothing.</source>
        <translation>Ein Haustier im Raum ist ein Tier und, bis es erkannt wird, eine Bewegung: Lassen Sie beides weg, dann löst es nichts aus.</translation>
    </message>
    <message>
        <source>Raise events for</source>
        <translation>Ereignisse auslösen für</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Taught by “Wrong label”</source>
        <translation>Gelernt durch „Falsch benannt“</translation>
    </message>
    <message>
        <source>Looking at the last week…</source>
        <translation>Die letzte Woche wird angesehen…</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Was die Regel tut</translation>
    </message>
    <message>
        <source>Which way over the line counts</source>
        <translation>Welche Richtung über die Linie zählt</translation>
    </message>
    <message>
        <source>Seconds that somebody stays</source>
        <translation>Sekunden, die jemand bleibt</translation>
    </message>
    <message>
        <source>How sure the detector is at least</source>
        <translation>Wie sicher die Erkennung mindestens ist</translation>
    </message>
    <message>
        <source>How high it is at least, of the picture&apos;s height</source>
        <translation>Wie hoch es mindestens ist, gemessen an der Höhe des Bildes</translation>
    </message>
    <message>
        <source>How high it is at most, of the picture&apos;s height</source>
        <translation>Wie hoch es höchstens ist, gemessen an der Höhe des Bildes</translation>
    </message>
    <message>
        <source>Seconds of rest after an event</source>
        <translation>Sekunden Ruhe nach einem Ereignis</translation>
    </message>
    <message>
        <source>When the rule holds</source>
        <translation>Wann die Regel gilt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>Zu diesen Zeiten</translation>
    </message>
    <message>
        <source>At all other times the rule does not hold. An end at or before the start is on the next day.</source>
        <translation>Zu allen anderen Zeiten gilt die Regel nicht. Ein Ende, das nicht nach dem Anfang liegt, ist am nächsten Tag.</translation>
    </message>
    <message>
        <source>Let the rule hold at another time of the week too</source>
        <translation>Die Regel auch zu einer weiteren Zeit der Woche gelten lassen</translation>
    </message>
    <message>
        <source>192.168.1.40 or rtsp://…</source>
        <translation>192.168.1.40 oder rtsp://…</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>ihr eigener Name</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Aufnahme starten</translation>
    </message>
    <message>
        <source>Fetch a picture, and record this camera from now on</source>
        <translation>Ein Bild holen und diese Kamera ab jetzt aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>Nichts hinzufügen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Type the camera&apos;s address first, for instance 192.168.1.40 or rtsp://192.168.1.40/stream1.</source>
        <translation>Geben Sie erst die Adresse der Kamera ein, zum Beispiel 192.168.1.40 oder rtsp://192.168.1.40/stream1.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Address: {address}
User name: {user}
Password: hidden
Answer: {answer}
Time: {day}, {time}</source>
        <translation>Adresse: {address}
Benutzername: {user}
Passwort: verborgen
Antwort: {answer}
Zeit: {day}, {time}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>user name</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Asking the camera for a picture…</source>
        <translation>Die Kamera wird um ein Bild gebeten…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Stays at least</source>
        <translation>Bleibt mindestens</translation>
    </message>
    <message>
        <source>Sure at least</source>
        <translation>Sicher mindestens</translation>
    </message>
    <message>
        <source>At least high</source>
        <translation>Höhe mindestens</translation>
    </message>
    <message>
        <source>At most high</source>
        <translation>Höhe höchstens</translation>
    </message>
    <message>
        <source>Then rests</source>
        <translation>Danach Ruhe</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Rules of this camera</source>
        <translation>Regeln dieser Kamera</translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation>Zurück zur Kamera (Esc)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Take this rule away (Delete); it can be undone</source>
        <translation>Diese Regel entfernen (Entf); das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Let these rules hold from now on (Ctrl+S)</source>
        <translation>Diese Regeln ab jetzt gelten lassen (Strg+S)</translation>
    </message>
    <message>
        <source>Rules of {name}</source>
        <translation>Regeln: {name}</translation>
    </message>
    <message>
        <source>All cameras (Esc)</source>
        <translation>Alle Kameras (Esc)</translation>
    </message>
    <message>
        <source>Swap full and small</source>
        <translation>Großes und kleines Bild tauschen</translation>
    </message>
    <message>
        <source>Let the small picture be the full one, and the other way round</source>
        <translation>Das kleine Bild zum großen machen und umgekehrt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Record this camera as chosen here</source>
        <translation>Diese Kamera so aufnehmen, wie hier gewählt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back to what held before (Ctrl+Z)</source>
        <translation>Zurück zu dem, was vorher galt (Strg+Z)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Choose at least one day, or nothing is ever recorded.</source>
        <translation>Wählen Sie mindestens einen Tag, sonst wird nie etwas aufgenommen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Streams and recording</source>
        <translation>Streams und Aufnahme</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Settings of a camera</source>
        <translation>Einstellungen einer Kamera</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Draw one on the picture</source>
        <translation>Auf dem Bild zeichnen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Loitering</source>
        <translation>Verweilen</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>An event when somebody sets foot in it.</source>
        <translation>Ein Ereignis, sobald jemand sie betritt.</translation>
    </message>
    <message>
        <source>An event when somebody walks over it, in the direction of the arrows.</source>
        <translation>Ein Ereignis, sobald jemand sie in Richtung der Pfeile überschreitet.</translation>
    </message>
    <message>
        <source>An event when somebody stays in it for as long as you say.</source>
        <translation>Ein Ereignis, wenn jemand so lange darin bleibt, wie Sie angeben.</translation>
    </message>
    <message>
        <source>What is inside raises nothing.</source>
        <translation>Was darin ist, löst nichts aus.</translation>
    </message>
    <message>
        <source>Click both ends of the line. By keyboard: arrows, and Space for each end. Esc stops.</source>
        <translation>Klicken Sie auf beide Enden der Linie. Mit der Tastatur: Pfeile, und die Leertaste für jedes Ende. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Click the corners, and the first one again to close it. By keyboard: arrows, Space for a corner, Enter to close. Esc stops.</source>
        <translation>Klicken Sie auf die Ecken und zum Schließen noch einmal auf die erste. Mit der Tastatur: Pfeile, die Leertaste für eine Ecke, Eingabe zum Schließen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>at times</source>
        <translation>zeitweise</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Eine Richtung</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>Andere Richtung</translation>
    </message>
    <message>
        <source>Nothing was seen in the last week, so nothing can be said of what this would change.</source>
        <translation>In der letzten Woche wurde nichts gesehen, also lässt sich nicht sagen, was das ändern würde.</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>1 Alarm</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last week this would have changed nothing: {alarms}.</source>
        <translation>In der letzten Woche hätte das nichts geändert: {alarms}.</translation>
    </message>
    <message>
        <source>In the last week this would have raised {after} instead of {before} alarms.</source>
        <translation>In der letzten Woche hätte das {after} statt {before} Alarme ausgelöst.</translation>
    </message>
    <message>
        <source>{name}: {after} instead of {before}</source>
        <translation>{name}: {after} statt {before}</translation>
    </message>
    <message>
        <source>{lost} left out, {gained} added</source>
        <translation>weggefallen: {lost}, dazugekommen: {gained}</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: raises nothing in {places}, since {moment}</source>
        <translation>{name}: löst an {places} nichts aus, seit {moment}</translation>
    </message>
    <message>
        <source>Privacy is on, so no picture is shown. Shapes can be drawn all the same.</source>
        <translation>Privatsphäre ist an, daher wird kein Bild gezeigt. Formen lassen sich trotzdem zeichnen.</translation>
    </message>
    <message>
        <source>No live picture now. Shapes can be drawn all the same.</source>
        <translation>Zurzeit kein Live-Bild. Formen lassen sich trotzdem zeichnen.</translation>
    </message>
    <message>
        <source>Choose a shape to change it, or draw a new one.</source>
        <translation>Wählen Sie eine Form, um sie zu ändern, oder zeichnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Drag the shape, its corners, or an edge to bend it. By keyboard: arrows move, N takes the next corner, Insert adds one, Delete removes.</source>
        <translation>Ziehen Sie die Form, ihre Ecken oder eine Kante, um sie zu knicken. Mit der Tastatur: Pfeile verschieben, N nimmt die nächste Ecke, Einfg fügt eine hinzu, Entf entfernt.</translation>
    </message>
    <message>
        <source>A camera takes at most {count} rules. Remove one first.</source>
        <translation>Eine Kamera fasst höchstens {count} Regeln. Entfernen Sie erst eine.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name, streams and recording of {name}</source>
        <translation>Name, Streams und Aufnahme von {name}</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>Einstellungen von {name}</translation>
    </message>
    <message>
        <source>Record {name}</source>
        <translation>{name} aufnehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}, {place}</source>
        <translation>{name} hinzufügen, {place}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Look at what the camera sends and says</source>
        <translation>Ansehen, was die Kamera sendet und sagt</translation>
    </message>
    <message>
        <source>Looking at what the camera sends and says…</source>
        <translation>Es wird angesehen, was die Kamera sendet und sagt…</translation>
    </message>
    <message>
        <source>Nothing to mend: codec, keyframes, clock and streams are as they should be.</source>
        <translation>Nichts zu verbessern: Codec, Keyframes, Uhr und Streams sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>Setting it in the camera…</source>
        <translation>Wird in der Kamera eingestellt…</translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation>Mit Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a camera that was not found</source>
        <translation>Eine Kamera hinzufügen, die nicht gefunden wurde</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>Noch keine Kameras.</translation>
    </message>
    <message>
        <source>Found on your network and at this computer</source>
        <translation>In Ihrem Netz und an diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Louver goes on looking on your network and at this computer.</source>
        <translation>Louver sucht weiter in Ihrem Netz und an diesem Computer.</translation>
    </message>
    <message>
        <source>No other camera answers. Check that it has power and is on this network, or add it by its address.</source>
        <translation>Keine weitere Kamera antwortet. Prüfen Sie, ob sie Strom hat und in diesem Netz ist, oder fügen Sie sie mit ihrer Adresse hinzu.</translation>
    </message>
    <message>
        <source>Show it live</source>
        <translation>Live zeigen</translation>
    </message>
    <message>
        <source>Open the wall of live pictures</source>
        <translation>Die Wand mit den Live-Bildern öffnen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Add these cameras with the same user name and password</source>
        <translation>Diese Kameras mit demselben Benutzernamen und Passwort hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Leave the other cameras alone</source>
        <translation>Die anderen Kameras in Ruhe lassen</translation>
    </message>
    <message>
        <source>{name} is recorded now.</source>
        <translation>{name} wird jetzt aufgenommen.</translation>
    </message>
    <message>
        <source>Trying {name} at {place}…</source>
        <translation>{name} auf {place} wird versucht…</translation>
    </message>
    <message>
        <source>Seconds kept before an event</source>
        <translation>Sekunden, die vor einem Ereignis bleiben</translation>
    </message>
    <message>
        <source>Seconds kept after an event</source>
        <translation>Sekunden, die nach einem Ereignis bleiben</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>before the seconds before an event</comment>
        <translation>Behalten:</translation>
    </message>
    <message>
        <source>before an event and</source>
        <translation>vor einem Ereignis und</translation>
    </message>
    <message>
        <source>after it.</source>
        <comment>behind the seconds after an event</comment>
        <translation>danach.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Change what you typed</source>
        <translation>Ihre Eingaben ändern</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show what was asked and answered</source>
        <translation>Zeigen, was gefragt und geantwortet wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details; the password is not in them</source>
        <translation>Die Einzelheiten kopieren; das Passwort ist nicht darin</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Record at another time of the week too</source>
        <translation>Auch zu einer weiteren Zeit der Woche aufnehmen</translation>
    </message>
    <message>
        <source>At all other times nothing is recorded. An end at or before the start is on the next day.</source>
        <translation>Zu allen anderen Zeiten wird nichts aufgenommen. Ein Ende, das nicht nach dem Anfang liegt, ist am nächsten Tag.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What is recorded then</source>
        <translation>Was dann aufgenommen wird</translation>
    </message>
    <message>
        <source>Take this time out of the week</source>
        <translation>Diese Zeit aus der Woche entfernen</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Louver is looking on your network…</source>
        <translation>Louver sucht in Ihrem Netz…</translation>
    </message>
    <message>
        <source>no picture yet</source>
        <translation>noch kein Bild</translation>
    </message>
    <message>
        <source>at this computer</source>
        <translation>an diesem Computer</translation>
    </message>
    <message>
        <source>Try this password on your other camera of this make?</source>
        <translation>Dieses Passwort bei Ihrer anderen Kamera dieses Herstellers versuchen?</translation>
    </message>
    <message numerus="yes">
        <source>Try this password on your %n other cameras of this make?</source>
        <translation>
            <numerusform>Dieses Passwort bei %n weiteren Kamera dieses Herstellers versuchen?</numerusform>
            <numerusform>Dieses Passwort bei Ihren %n anderen Kameras dieses Herstellers versuchen?</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera was added.</source>
        <translation>1 Kamera wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras were added.</source>
        <translation>
            <numerusform>%n Kamera wurde hinzugefügt.</numerusform>
            <numerusform>%n Kameras wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} Not added: {refused}</source>
        <translation>{added} Nicht hinzugefügt: {refused}</translation>
    </message>
    <message>
        <source>The window closes.</source>
        <translation>Das Fenster schließt sich.</translation>
    </message>
    <message>
        <source>The recorder does not answer now, so nothing was changed. Try again when it does.</source>
        <translation>Der Rekorder antwortet gerade nicht; es wurde nichts geändert. Versuchen Sie es wieder, wenn er antwortet.</translation>
    </message>
    <message>
        <source>The link to the recorder failed. Louver tries again.</source>
        <translation>Die Verbindung zum Rekorder brach ab. Louver versucht es wieder.</translation>
    </message>
    <message>
        <source>What the detector saw was not noted for this event.</source>
        <translation>Was die Erkennung sah, wurde zu diesem Ereignis nicht notiert.</translation>
    </message>
    <message>
        <source>The event&apos;s picture with the box that made it</source>
        <translation>Das Bild des Ereignisses mit dem Rahmen, aus dem es entstand</translation>
    </message>
    <message numerus="yes">
        <source>The event&apos;s picture with %n boxes that made it</source>
        <translation>
            <numerusform>Das Bild des Ereignisses mit dem %n Rahmen, aus dem es entstand</numerusform>
            <numerusform>Das Bild des Ereignisses mit den %n Rahmen, aus denen es entstand</numerusform>
        </translation>
    </message>
    <message>
        <source>{areas}, chosen: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>{areas}, gewählt: {left} % von links, {top} % von oben, {width} % breit, {height} % hoch</translation>
    </message>
    <message>
        <source>Picture with 1 blurred area</source>
        <translation>Bild mit 1 unkenntlichen Bildbereich</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n blurred areas</source>
        <translation>
            <numerusform>Bild mit %n unkenntlichen Bildbereich</numerusform>
            <numerusform>Bild mit %n unkenntlichen Bildbereichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Blur areas</source>
        <translation>Bildbereiche unkenntlich machen</translation>
    </message>
    <message>
        <source>Draw a rectangle over what nobody should recognise. It is blurred in every picture of the export, of each of its cameras, and cannot be undone in the file.</source>
        <translation>Zeichnen Sie ein Rechteck über das, was niemand erkennen soll. Es wird in jedem Bild des Exports unkenntlich, bei jeder seiner Kameras, und das lässt sich in der Datei nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Leave the areas as they were (Esc)</source>
        <translation>Die Bildbereiche lassen, wie sie waren (Esc)</translation>
    </message>
    <message>
        <source>Use these areas</source>
        <translation>Diese Bildbereiche verwenden</translation>
    </message>
    <message>
        <source>Blur what is marked (Enter)</source>
        <translation>Das Markierte unkenntlich machen (Eingabe)</translation>
    </message>
    <message>
        <source>Form of the export</source>
        <translation>Form des Exports</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Write the camera&apos;s name and the local time into the picture; for a compatible export</source>
        <translation>Den Namen der Kamera und die Ortszeit ins Bild schreiben; für einen kompatiblen Export</translation>
    </message>
    <message>
        <source>Stamp with camera and time</source>
        <translation>Mit Kamera und Zeit stempeln</translation>
    </message>
    <message>
        <source>Blur…</source>
        <translation>Unkenntlich…</translation>
    </message>
    <message>
        <source>Draw what nobody should recognise; for a compatible export</source>
        <translation>Zeichnen, was niemand erkennen soll; für einen kompatiblen Export</translation>
    </message>
    <message>
        <source>Blur ({count})…</source>
        <translation>Unkenntlich ({count})…</translation>
    </message>
    <message>
        <source>Blur, 1 area</source>
        <translation>Unkenntlich machen, 1 Bildbereich</translation>
    </message>
    <message numerus="yes">
        <source>Blur, %n areas</source>
        <translation>
            <numerusform>Unkenntlich machen, %n Bildbereich</numerusform>
            <numerusform>Unkenntlich machen, %n Bildbereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unkenntlich machen</translation>
    </message>
    <message>
        <source>The recording has {size}; encoded anew it may be larger or smaller</source>
        <translation>Die Aufnahme hat {size}; neu codiert kann sie größer oder kleiner werden</translation>
    </message>
    <message>
        <source>Under 1 MB</source>
        <translation>Unter 1 MB</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>Etwa {size}</translation>
    </message>
    <message>
        <source>{size}, and what is being recorded now</source>
        <translation>{size}, und was gerade aufgenommen wird</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>End the export; nothing is left behind</source>
        <translation>Den Export beenden; nichts bleibt zurück</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the folder with what was exported</source>
        <translation>Den Ordner mit dem Export öffnen</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Ordner ändern…</translation>
    </message>
    <message>
        <source>Choose where exports go</source>
        <translation>Wählen, wohin exportiert wird</translation>
    </message>
    <message>
        <source>Where should exports go?</source>
        <translation>Wohin soll exportiert werden?</translation>
    </message>
    <message>
        <source>Exporting {what}</source>
        <translation>Export läuft: {what}</translation>
    </message>
    <message>
        <source>Reading what was recorded…</source>
        <translation>Das Aufgenommene wird gelesen…</translation>
    </message>
    <message>
        <source>{share}, {time} left</source>
        <translation>{share}, noch {time}</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {path} and %n more</source>
        <translation>
            <numerusform>Gespeichert als {path} und %n weitere</numerusform>
            <numerusform>Gespeichert als {path} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Exports go to {folder}</source>
        <translation>Exporte gehen nach {folder}</translation>
    </message>
    <message>
        <source>{start} to {end} ({length})</source>
        <translation>{start} bis {end} ({length})</translation>
    </message>
    <message>
        <source>Any camera</source>
        <translation>Irgendeine Kamera</translation>
    </message>
    <message>
        <source>{names}: nothing was recorded in this range. Choose another range or another lane.</source>
        <translation>{names}: In diesem Bereich wurde nichts aufgenommen. Wählen Sie einen anderen Bereich oder eine andere Spur.</translation>
    </message>
    <message>
        <source>The export could not be started ({error}). Try again.</source>
        <translation>Der Export konnte nicht gestartet werden ({error}). Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Chosen camera</source>
        <translation>Gewählte Kamera</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Alle Kameras</translation>
    </message>
    <message>
        <source>Cameras to export</source>
        <translation>Kameras für den Export</translation>
    </message>
    <message>
        <source>Whether the chosen lane is exported, or every lane</source>
        <translation>Ob die gewählte Spur exportiert wird oder jede Spur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the range, checked against its fingerprints (E)</source>
        <translation>Den Bereich exportieren, geprüft gegen seine Fingerabdrücke (E)</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Anfang hier</translation>
    </message>
    <message>
        <source>Let the range begin at the playhead (I)</source>
        <translation>Den Bereich an der Abspielmarke beginnen lassen (I)</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Ende hier</translation>
    </message>
    <message>
        <source>Let the range end at the playhead (O)</source>
        <translation>Den Bereich an der Abspielmarke enden lassen (O)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget the range and close this bar (X)</source>
        <translation>Den Bereich vergessen und diese Leiste schließen (X)</translation>
    </message>
    <message>
        <source>Set the start of the range with I and its end with O, then export it.</source>
        <translation>Setzen Sie den Anfang des Bereichs mit I und sein Ende mit O, dann exportieren Sie ihn.</translation>
    </message>
    <message>
        <source>{range}; without {names}, where nothing was recorded</source>
        <translation>{range}; ohne {names}, wo nichts aufgenommen wurde</translation>
    </message>
    <message>
        <source>From {time}; go on and set the end</source>
        <translation>Ab {time}; gehen Sie weiter und setzen Sie das Ende</translation>
    </message>
    <message>
        <source>Until {time}; go back and set the start</source>
        <translation>Bis {time}; gehen Sie zurück und setzen Sie den Anfang</translation>
    </message>
    <message>
        <source>Go to where the export should begin</source>
        <translation>Gehen Sie zum Anfang des Exports</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{day}: nothing was to be recorded.</source>
        <translation>{day}: Es war nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>{day}: {share} recorded; missing: {causes}.</source>
        <translation>{day}: {share} aufgenommen; es fehlt: {causes}.</translation>
    </message>
    <message>
        <source>{day}: {share} recorded.</source>
        <translation>{day}: {share} aufgenommen.</translation>
    </message>
    <message>
        <source>This disk is not there now. Connect it again.</source>
        <translation>Diese Platte ist jetzt nicht da. Schließen Sie sie wieder an.</translation>
    </message>
    <message>
        <source>This disk is not there now, and with it {size} of footage. Connect it again.</source>
        <translation>Diese Platte ist jetzt nicht da, und mit ihr {size} Aufnahmen. Schließen Sie sie wieder an.</translation>
    </message>
    <message>
        <source>room for {size} more</source>
        <translation>Platz für weitere {size}</translation>
    </message>
    <message>
        <source>no room for more, so the oldest goes</source>
        <translation>kein Platz mehr, also geht das Älteste</translation>
    </message>
    <message>
        <source>{size} of footage</source>
        <translation>{size} Aufnahmen</translation>
    </message>
    <message>
        <source>{size} of other files</source>
        <translation>{size} andere Dateien</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} von {total} frei</translation>
    </message>
    <message>
        <source>No camera has a place in this library yet.</source>
        <translation>Noch hat keine Kamera einen Platz in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Choose a day to read why something is missing.</source>
        <translation>Wählen Sie einen Tag, um zu lesen, warum etwas fehlt.</translation>
    </message>
    <message>
        <source>How much of each day was recorded</source>
        <translation>Wie viel von jedem Tag aufgenommen wurde</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Der Rekorder wird gesucht…</translation>
    </message>
    <message>
        <source>No cameras yet, so nothing is recorded.</source>
        <translation>Noch keine Kameras, also wird nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>Over ({start} to {end}): {problem}</source>
        <translation>Vorbei ({start} bis {end}): {problem}</translation>
    </message>
    <message>
        <source>Start the recorder</source>
        <translation>Den Rekorder starten</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Für immer behalten</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Reicht für</translation>
    </message>
    <message>
        <source>Reaches back to</source>
        <translation>Zurück bis</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no footage</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The recorder tells how full the disks are as soon as it answers.</source>
        <translation>Der Rekorder sagt, wie voll die Platten sind, sobald er antwortet.</translation>
    </message>
    <message>
        <source>How much footage each camera has</source>
        <translation>Wie viele Aufnahmen jede Kamera hat</translation>
    </message>
    <message>
        <source>No stream yet</source>
        <translation>Noch kein Stream</translation>
    </message>
    <message>
        <source>Decoded by {device}</source>
        <translation>Decodiert von: {device}</translation>
    </message>
    <message>
        <source>{shown} pictures/s, {rate} kbit/s</source>
        <translation>{shown} Bilder/s, {rate} kbit/s</translation>
    </message>
    <message>
        <source>Age of the picture {age} ms</source>
        <translation>Alter des Bildes {age} ms</translation>
    </message>
    <message>
        <source>Not shown {skipped} pictures</source>
        <translation>Nicht gezeigt: {skipped} Bilder</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>Arranged by Louver</source>
        <translation>Von Louver angeordnet</translation>
    </message>
    <message>
        <source>Save this layout…</source>
        <translation>Diese Anordnung speichern…</translation>
    </message>
    <message>
        <source>Forget a layout</source>
        <translation>Eine Anordnung vergessen</translation>
    </message>
    <message>
        <source>Show 1 hidden camera</source>
        <translation>1 ausgeblendete Kamera zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden cameras</source>
        <translation>
            <numerusform>%n ausgeblendete Kamera zeigen</numerusform>
            <numerusform>%n ausgeblendete Kameras zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved pictures</source>
        <translation>Gespeicherte Bilder</translation>
    </message>
    <message>
        <source>Folder for pictures…</source>
        <translation>Ordner für Bilder…</translation>
    </message>
    <message>
        <source>Save as PNG, without loss</source>
        <translation>Als PNG speichern, verlustfrei</translation>
    </message>
    <message>
        <source>Save this layout</source>
        <translation>Diese Anordnung speichern</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Name der Anordnung:</translation>
    </message>
    <message>
        <source>Folder for pictures</source>
        <translation>Ordner für Bilder</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>Alle Kameras zeigen</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Allein zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open in Timeline (30 s ago)</source>
        <translation>In der Zeitleiste öffnen (vor 30 s)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Ein Bild speichern</translation>
    </message>
    <message>
        <source>Show the last picture</source>
        <translation>Das letzte Bild zeigen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Hear this camera</source>
        <translation>Diese Kamera hören</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>Die Kamera drehen</translation>
    </message>
    <message>
        <source>Hide boxes</source>
        <translation>Rahmen ausblenden</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Rahmen zeigen</translation>
    </message>
    <message>
        <source>Hide statistics</source>
        <translation>Statistik ausblenden</translation>
    </message>
    <message>
        <source>Show statistics</source>
        <translation>Statistik zeigen</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Einstellungen der Kamera</translation>
    </message>
    <message>
        <source>Hide on this wall</source>
        <translation>Auf dieser Wand ausblenden</translation>
    </message>
    <message>
        <source>PRIVACY</source>
        <translation>PRIVATSPHÄRE</translation>
    </message>
    <message>
        <source>NOT CHANGING</source>
        <translation>UNVERÄNDERT</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>DELAYED {seconds} s</source>
        <translation>VERZÖGERT {seconds} s</translation>
    </message>
    <message>
        <source>NO PICTURE</source>
        <translation>KEIN BILD</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>OFFLINE</translation>
    </message>
    <message>
        <source>LOGIN REFUSED</source>
        <translation>ANMELDUNG ABGEWIESEN</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>VERBINDET</translation>
    </message>
    <message>
        <source>privacy is on</source>
        <translation>Privatsphäre ist an</translation>
    </message>
    <message>
        <source>not changing</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>delayed by {seconds} s</source>
        <translation>um {seconds} s verzögert</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>Privacy is on.</source>
        <translation>Privatsphäre ist an.</translation>
    </message>
    <message>
        <source>Nothing is recorded, watched or shown. P ends it.</source>
        <translation>Es wird nichts aufgenommen, beobachtet oder gezeigt. P beendet das.</translation>
    </message>
    <message>
        <source>Trying again (attempt {number}).</source>
        <translation>Neuer Versuch (der {number}.).</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Neuer Versuch.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>Der Stream ist zu Ende.</translation>
    </message>
    <message>
        <source>No picture since {time}. {again}</source>
        <translation>Kein Bild seit {time}. {again}</translation>
    </message>
    <message>
        <source>No picture yet. {again}</source>
        <translation>Noch kein Bild. {again}</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>Es wird auf das erste Bild gewartet…</translation>
    </message>
    <message>
        <source>The picture is not changing.</source>
        <translation>Das Bild ändert sich nicht.</translation>
    </message>
    <message>
        <source>Last picture, {time}</source>
        <translation>Letztes Bild, {time}</translation>
    </message>
    <message>
        <source>End privacy</source>
        <translation>Privatsphäre beenden</translation>
    </message>
    <message>
        <source>End privacy now (ends {moment})</source>
        <translation>Privatsphäre jetzt beenden (endet {moment})</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Privacy until you turn it off</source>
        <translation>Privatsphäre, bis Sie sie ausschalten</translation>
    </message>
    <message>
        <source>Privacy until {moment}</source>
        <translation>Privatsphäre bis {moment}</translation>
    </message>
    <message>
        <source>Privacy for 1 hour, until {moment}</source>
        <translation>Privatsphäre für 1 Stunde, bis {moment}</translation>
    </message>
    <message>
        <source>Privacy tonight, until {moment}</source>
        <translation>Privatsphäre heute Nacht, bis {moment}</translation>
    </message>
    <message>
        <source>{time} (2nd)</source>
        <translation>{time} (2.)</translation>
    </message>
    <message>
        <source>Something went wrong inside Louver. The log has the details; please report it.</source>
        <translation>In Louver ging etwas schief. Einzelheiten stehen im Protokoll; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, in the time that the timeline shows.</source>
        <translation>Zeichnen Sie ein Rechteck um die Stelle, um die es geht. Louver zeigt, wann sich dort etwas bewegte: auf {camera}, in der Zeit, die die Zeitleiste zeigt.</translation>
    </message>
    <message>
        <source>Find movement in an area</source>
        <translation>Bewegung in einem Bildbereich suchen</translation>
    </message>
    <message>
        <source>Find movement</source>
        <translation>Bewegung suchen</translation>
    </message>
    <message>
        <source>Look for movement there (Enter)</source>
        <translation>Dort nach Bewegung suchen (Eingabe)</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>Nichts suchen (Esc)</translation>
    </message>
    <message>
        <source>Picture with 1 area to search</source>
        <translation>Bild mit 1 Bildbereich für die Suche</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n areas to search</source>
        <translation>
            <numerusform>Bild mit %n Bildbereich für die Suche</numerusform>
            <numerusform>Bild mit %n Bildbereichen für die Suche</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend: {names}</source>
        <translation>Legende: {names}</translation>
    </message>
    <message>
        <source>Gap: {causes}</source>
        <translation>Lücke: {causes}</translation>
    </message>
    <message>
        <source>Playback of all cameras, nothing chosen</source>
        <translation>Wiedergabe aller Kameras, nichts gewählt</translation>
    </message>
    <message>
        <source>{length} from the others</source>
        <translation>{length} neben den anderen</translation>
    </message>
    <message numerus="yes">
        <source>Playback of %n cameras, {moment}</source>
        <translation>
            <numerusform>Wiedergabe von %n Kamera, {moment}</numerusform>
            <numerusform>Wiedergabe von %n Kameras, {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Playback, nothing chosen</source>
        <translation>Wiedergabe, nichts gewählt</translation>
    </message>
    <message>
        <source>Playback, {name}, {moment}</source>
        <translation>Wiedergabe, {name}, {moment}</translation>
    </message>
    <message>
        <source>This moment is just being recorded.</source>
        <translation>Dieser Moment wird gerade aufgenommen.</translation>
    </message>
    <message>
        <source>No recording here.</source>
        <translation>Hier ist nichts aufgenommen.</translation>
    </message>
    <message>
        <source>end of the recording</source>
        <translation>Ende der Aufnahme</translation>
    </message>
    <message>
        <source>start of the recording</source>
        <translation>Anfang der Aufnahme</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ton an (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Ton aus (M)</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <source>No recording, {start} to {end}: {cause}.</source>
        <translation>Keine Aufnahme, {start} bis {end}: {cause}.</translation>
    </message>
    <message>
        <source>Saved the picture of {name} from {time} as {path}.</source>
        <translation>Das Bild von {name} um {time} wurde gespeichert als {path}.</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Footage goes on at {moment}.</source>
        <translation>Weiter geht die Aufnahme um {moment}.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Louver ended while the graphics card drew, so the processor draws. Choose in Settings again who draws to let the card try.</source>
        <translation>Louver endete, während die Grafikkarte zeichnete, deshalb zeichnet der Prozessor. Wählen Sie in den Einstellungen neu, wer zeichnet, damit die Karte es wieder versucht.</translation>
    </message>
    <message>
        <source>Louver ended while a device decoded pictures, so the processor decodes. Choose in Settings again who decodes to let the device try.</source>
        <translation>Louver endete, während ein Gerät Bilder decodierte; daher decodiert der Prozessor. Wählen Sie in den Einstellungen neu, wer decodiert, um es mit dem Gerät wieder zu versuchen.</translation>
    </message>
    <message>
        <source>The graphics card failed ({why}), so the processor draws.</source>
        <translation>Die Grafikkarte ist ausgefallen ({why}), deshalb zeichnet der Prozessor.</translation>
    </message>
    <message>
        <source>{device} could not decode {name}, so the processor does.</source>
        <translation>{device} konnte {name} nicht decodieren; das tut nun der Prozessor.</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Pictures are drawn by</source>
        <translation>Bilder zeichnet</translation>
    </message>
    <message>
        <source>Large streams are decoded by</source>
        <translation>Große Streams decodiert</translation>
    </message>
    <message>
        <source>The graphics card may draw large walls with less work for the processor.</source>
        <translation>Die Grafikkarte kann große Wände mit weniger Arbeit für den Prozessor zeichnen.</translation>
    </message>
    <message>
        <source>Automatically means by the graphics card, for streams of 1280 × 720 and more, where it can.</source>
        <translation>Automatisch heißt: die Grafikkarte bei Streams ab 1280 × 720, wo sie es kann.</translation>
    </message>
    <message>
        <source>Now: {device}.</source>
        <translation>Jetzt: {device}.</translation>
    </message>
    <message>
        <source>Now: the processor.</source>
        <translation>Jetzt: der Prozessor.</translation>
    </message>
    <message>
        <source>Live wall</source>
        <translation>Live-Wand</translation>
    </message>
    <message>
        <source>The recorder could not be started ({error}). Start Louver again.</source>
        <translation>Der Rekorder ließ sich nicht starten ({error}). Starten Sie Louver neu.</translation>
    </message>
    <message>
        <source>Change login</source>
        <translation>Anmeldung ändern</translation>
    </message>
    <message>
        <source>Try it at the camera, and keep it where a picture comes</source>
        <translation>Bei der Kamera versuchen und behalten, wenn ein Bild kommt</translation>
    </message>
    <message>
        <source>Asking the camera…</source>
        <translation>Die Kamera wird gefragt…</translation>
    </message>
    <message>
        <source>its context could not be made, or was lost</source>
        <translation>ihr Kontext konnte nicht angelegt werden oder ging verloren</translation>
    </message>
    <message>
        <source>{name} is no graphics card</source>
        <translation>{name} ist keine Grafikkarte</translation>
    </message>
    <message>
        <source>it has no memory left</source>
        <translation>sie hat keinen Speicher mehr</translation>
    </message>
    <message>
        <source>its driver does not take the shaders</source>
        <translation>ihr Treiber nimmt die Shader nicht an</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} ist beschädigt</translation>
    </message>
    <message>
        <source>a picture does not fit into it</source>
        <translation>ein Bild passt nicht hinein</translation>
    </message>
</context>
<context>
    <name>AreaBar</name>
    <message>
        <source>How far the search is</source>
        <translation>Wie weit die Suche ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look no further; what was found stays</source>
        <translation>Nicht weitersuchen; das Gefundene bleibt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Forget the area and what was found in it</source>
        <translation>Den Bildbereich und das darin Gefundene vergessen</translation>
    </message>
    <message>
        <source>Movement before (Shift+N)</source>
        <translation>Vorige Bewegung (Umschalt+N)</translation>
    </message>
    <message>
        <source>Next movement (N)</source>
        <translation>Nächste Bewegung (N)</translation>
    </message>
    <message>
        <source>Movement in an area</source>
        <translation>Bewegung in einem Bildbereich</translation>
    </message>
    <message>
        <source>found {count}</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{camera}: day {done} of {days}, {found}</source>
        <translation>{camera}: Tag {done} von {days}, {found}</translation>
    </message>
    <message>
        <source>{camera}: stopped after {done} of {days} days, {found}</source>
        <translation>{camera}: nach {done} von {days} Tagen abgebrochen, {found}</translation>
    </message>
    <message>
        <source>nothing moved there</source>
        <translation>dort bewegte sich nichts</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>No picture is shown now, so that you draw on a blank one.</source>
        <translation>Zurzeit wird kein Bild gezeigt; Sie zeichnen auf einem leeren.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Bildbereich hinzufügen</translation>
    </message>
    <message>
        <source>Put an area into the middle; arrows move it, Shift and arrows size it</source>
        <translation>Einen Bildbereich in die Mitte setzen; Pfeile verschieben ihn, mit Umschalt ändern sie seine Größe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen area away (Delete)</source>
        <translation>Den gewählten Bildbereich entfernen (Entf)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BookmarkBar</name>
    <message>
        <source>Name, if you like</source>
        <translation>Name, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Keep this name (Enter)</source>
        <translation>Diesen Namen behalten (Eingabe)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this bookmark away; Ctrl+Z brings it back</source>
        <translation>Dieses Lesezeichen entfernen; Strg+Z holt es zurück</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Alle Lesezeichen</translation>
    </message>
    <message>
        <source>Go to a bookmark</source>
        <translation>Zu einem Lesezeichen gehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Diese Leiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>No bookmarks yet: B makes one at the playhead</source>
        <translation>Noch keine Lesezeichen: B setzt eines an der Abspielmarke</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Line: recordings. Ring: something is missing. Number: events.</source>
        <translation>Strich: Aufnahmen. Ring: Etwas fehlt. Zahl: Ereignisse.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Zones, lines and masks…</source>
        <translation>Zonen, Linien und Masken…</translation>
    </message>
    <message>
        <source>Draw on its picture what raises events, and what does not</source>
        <translation>Auf ihrem Bild zeichnen, was Ereignisse auslöst und was nicht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What of this camera raises events, where, and when.</source>
        <translation>Was bei dieser Kamera Ereignisse auslöst, wo und wann.</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Kameraprüfung</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera</source>
        <translation>1 Kamera</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n Kamera</numerusform>
            <numerusform>%n Kameras</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording had 1 gap.</source>
        <translation>Die Aufnahme hatte 1 Lücke.</translation>
    </message>
    <message numerus="yes">
        <source>Recording had %n gaps.</source>
        <translation>
            <numerusform>Die Aufnahme hatte %n Lücke.</numerusform>
            <numerusform>Die Aufnahme hatte %n Lücken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Einen Monat wählen</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Ein Jahr wählen</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Looking for events…</source>
        <translation>Ereignisse werden gesucht…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the first gap on the timeline</source>
        <translation>Die erste Lücke auf der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Die Filter aufheben</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>Add a camera</source>
        <translation>Eine Kamera hinzufügen</translation>
    </message>
    <message>
        <source>Open Cameras (Ctrl+4)</source>
        <translation>Kameras öffnen (Strg+4)</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Play (Enter)</source>
        <translation>Abspielen (Eingabe)</translation>
    </message>
    <message>
        <source>The event with five seconds before and behind, checked against its fingerprints (E)</source>
        <translation>Das Ereignis mit fünf Sekunden davor und danach, geprüft gegen seine Fingerabdrücke (E)</translation>
    </message>
    <message>
        <source>Export clip</source>
        <translation>Clip exportieren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Show this moment on the timeline (T)</source>
        <translation>Diesen Moment auf der Zeitleiste zeigen (T)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Show what made this event (W)</source>
        <translation>Zeigen, woraus das Ereignis entstand (W)</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Why this event: {reason}</source>
        <translation>Warum dieses Ereignis: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n events chosen</source>
        <translation>
            <numerusform>%n Ereignis gewählt</numerusform>
            <numerusform>%n Ereignisse gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>of 1 camera</source>
        <translation>einer Kamera</translation>
    </message>
    <message numerus="yes">
        <source>of %n cameras</source>
        <translation>
            <numerusform>von %n Kamera</numerusform>
            <numerusform>von %n Kameras</numerusform>
        </translation>
    </message>
    <message>
        <source>Export saves them in one folder with one verification sheet.</source>
        <translation>Der Export legt sie in einem Ordner mit einem Prüfblatt ab.</translation>
    </message>
    <message>
        <source>Pause (Enter)</source>
        <translation>Anhalten (Eingabe)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Let this footage go by the rules again (U)</source>
        <translation>Diese Aufnahme wieder den Regeln überlassen (U)</translation>
    </message>
    <message>
        <source>Never delete this footage (U)</source>
        <translation>Diese Aufnahme nie löschen (U)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Mark as new again (R)</source>
        <translation>Wieder als neu markieren (R)</translation>
    </message>
    <message>
        <source>Mark as reviewed; 3 seconds of play do it too (R)</source>
        <translation>Als gesehen markieren; 3 Sekunden Abspielen tun es auch (R)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Take it back: what looks like this raises events again (X)</source>
        <translation>Zurücknehmen: was so aussieht, löst wieder Ereignisse aus (X)</translation>
    </message>
    <message>
        <source>This event is none: its camera learns it, and what looks like this here raises nothing (X)</source>
        <translation>Das ist kein Ereignis: die Kamera lernt es, und was hier so aussieht, löst nichts aus (X)</translation>
    </message>
    <message>
        <source>Label is wrong</source>
        <translation>Ist falsch benannt</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Falsch benannt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take it off the list; for 24 hours it lies in the trash (Del)</source>
        <translation>Von der Liste nehmen; 24 Stunden liegt es im Papierkorb (Entf)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take it back from the trash (Del)</source>
        <translation>Aus dem Papierkorb zurückholen (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>%n Clip exportieren</numerusform>
            <numerusform>%n Clips exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, press to take it back</source>
        <translation>{words}, drücken nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>There is no footage of this any more, so there is nothing to export.</source>
        <translation>Davon gibt es keine Aufnahme mehr, also nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Evidence {time}</source>
        <translation>Beweis {time}</translation>
    </message>
    <message>
        <source>1 event has no footage any more and is left out.</source>
        <translation>1 Ereignis hat keine Aufnahme mehr und bleibt weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no footage any more and are left out.</source>
        <translation>
            <numerusform>%n Ereignis hat keine Aufnahme mehr und bleibt weg.</numerusform>
            <numerusform>%n Ereignisse haben keine Aufnahme mehr und bleiben weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsDelegate</name>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>, now</source>
        <translation>, jetzt</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>falsch benannt</translation>
    </message>
</context>
<context>
    <name>EventsList</name>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, das neueste zuerst</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>falsch benannt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Choose an event and press Enter to play it.</source>
        <translation>Wählen Sie ein Ereignis; die Eingabetaste spielt es ab.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A place, a camera, a setting, or what to do</source>
        <translation>Eine Ansicht, Kamera, Einstellung oder Aktion</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>GoToBar</name>
    <message>
        <source>14:05, yesterday 6 pm, 22 Nov 7:30, 2 hours ago</source>
        <translation>14:05, gestern 18:00, 22. Nov 7:30, vor 2 Stunden</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Zeit, zu der Sie gehen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go to this time (Enter)</source>
        <translation>Zu dieser Zeit gehen (Eingabe)</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>The time before the clocks were set back</source>
        <translation>Die Zeit, bevor die Uhren zurückgestellt wurden</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>The time after the clocks were set back</source>
        <translation>Die Zeit, nachdem die Uhren zurückgestellt wurden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Diese Leiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>This is no time that Louver understands.</source>
        <translation>Das ist keine Zeit, die Louver versteht.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>Das ist noch nicht geschehen.</translation>
    </message>
    <message>
        <source>The clocks were set back: this time was there twice. Which one?</source>
        <translation>Die Uhren wurden zurückgestellt: Diese Zeit gab es zweimal. Welche?</translation>
    </message>
    <message>
        <source>The clocks were set forward over this time: {when}</source>
        <translation>Die Uhren wurden über diese Zeit hinweg vorgestellt: {when}</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>This camera sends no sound.</source>
        <translation>Diese Kamera sendet keinen Ton.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press the new key for “{what}”.</source>
        <translation>Drücken Sie die neue Taste für „{what}“.</translation>
    </message>
    <message>
        <source>Esc leaves it as it is, Backspace gives it back its own key.</source>
        <translation>Esc lässt alles, wie es ist; die Rücktaste gibt die eigene Taste zurück.</translation>
    </message>
    <message>
        <source>{key} already means “{what}”. Press another key.</source>
        <translation>{key} bedeutet schon „{what}“. Drücken Sie eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose another key for “{what}”</source>
        <translation>Eine andere Taste für „{what}“ wählen</translation>
    </message>
    <message>
        <source>Change the key for {what}</source>
        <translation>Die Taste für {what} ändern</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>KioskQuestion</name>
    <message>
        <source>Leave the wall?</source>
        <translation>Die Wand verlassen?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Go on showing the wall (Esc)</source>
        <translation>Weiter die Wand zeigen (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Show the whole window of Louver</source>
        <translation>Das ganze Fenster von Louver zeigen</translation>
    </message>
</context>
<context>
    <name>LaneFilterBar</name>
    <message>
        <source>Which cameras have a lane</source>
        <translation>Welche Kameras eine Spur haben</translation>
    </message>
    <message>
        <source>Zone or rule</source>
        <translation>Zone oder Regel</translation>
    </message>
    <message>
        <source>Only events that this rule let through</source>
        <translation>Nur Ereignisse, die diese Regel durchließ</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Only events that began in these hours</source>
        <translation>Nur Ereignisse, die in diesen Stunden begannen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>Bildbereich…</translation>
    </message>
    <message>
        <source>Find when anything moved in an area that you draw</source>
        <translation>Suchen, wann sich in einem gezeichneten Bildbereich etwas bewegte</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show every event again</source>
        <translation>Wieder jedes Ereignis zeigen</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Alle Kameras</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <source>One camera</source>
        <translation>Eine Kamera</translation>
    </message>
    <message>
        <source>{count} cameras</source>
        <translation>{count} Kameras</translation>
    </message>
    <message>
        <source>Show only: {type} ({key})</source>
        <translation>Nur zeigen: {type} ({key})</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jede Zeit</translation>
    </message>
    <message>
        <source>Morning, 6 to 12</source>
        <translation>Vormittag, 6 bis 12</translation>
    </message>
    <message>
        <source>Afternoon, 12 to 18</source>
        <translation>Nachmittag, 12 bis 18</translation>
    </message>
    <message>
        <source>Evening, 18 to 22</source>
        <translation>Abend, 18 bis 22</translation>
    </message>
    <message>
        <source>Night, 22 to 6</source>
        <translation>Nacht, 22 bis 6</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>Andere Stunden…</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Rules are not saved</source>
        <translation>Regeln sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The zones, lines and masks of {cameras} were changed, and hold only once they are saved.</source>
        <translation>Die Zonen, Linien und Masken von {cameras} wurden geändert und gelten erst, wenn sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>The rules stay as they were saved last</source>
        <translation>Die Regeln bleiben, wie sie zuletzt gespeichert wurden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Let these rules hold from now on</source>
        <translation>Diese Regeln ab jetzt gelten lassen</translation>
    </message>
</context>
<context>
    <name>ListFilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Jedes Ereignis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Seit Mitternacht</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Letzte Nacht</translation>
    </message>
    <message>
        <source>From 18:00 to 08:00</source>
        <translation>Von 18:00 bis 08:00</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Today and the six days before</source>
        <translation>Heute und die sechs Tage davor</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Every camera</source>
        <translation>Jede Kamera</translation>
    </message>
    <message>
        <source>State of events</source>
        <translation>Stand der Ereignisse</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Choose a camera with the arrow keys first.</source>
        <translation>Wählen Sie zuerst mit den Pfeiltasten eine Kamera.</translation>
    </message>
    <message>
        <source>{name} is hidden on this wall. Ctrl+Z shows it again.</source>
        <translation>{name} ist auf dieser Wand ausgeblendet. Strg+Z zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Arranged by Louver</source>
        <translation>Von Louver angeordnet</translation>
    </message>
    <message>
        <source>Arranged by hand</source>
        <translation>Von Hand angeordnet</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Place</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>Choose at most %n events at once.</source>
        <translation>
            <numerusform>Wählen Sie höchstens %n Ereignis auf einmal.</numerusform>
            <numerusform>Wählen Sie höchstens %n Ereignisse auf einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to another bucket</source>
        <translation>In einen anderen Bucket umziehen</translation>
    </message>
    <message>
        <source>A folder, or s3://bucket/folder?endpoint=https://…</source>
        <translation>Ein Ordner oder s3://bucket/ordner?endpoint=https://…</translation>
    </message>
    <message>
        <source>Where everything moves</source>
        <translation>Wohin alles umzieht</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Look for a folder on a disk</source>
        <translation>Einen Ordner auf einer Platte suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Copy and move</source>
        <translation>Kopieren und umziehen</translation>
    </message>
    <message>
        <source>Begin to copy; clips follow once all of it is there</source>
        <translation>Mit dem Kopieren beginnen; die Clips folgen, sobald alles dort ist</translation>
    </message>
    <message>
        <source>Clips go to {address} now.</source>
        <translation>Clips gehen jetzt nach {address}.</translation>
    </message>
    <message>
        <source>Everything that lies there is copied to the new place. Clips of new events go to the old one until all of it has arrived, and to the new one from then on.</source>
        <translation>Alles, was dort liegt, wird an den neuen Ort kopiert. Clips neuer Ereignisse gehen an den alten, bis alles angekommen ist, und von da an an den neuen.</translation>
    </message>
    <message>
        <source>Nothing is deleted from the old place. Delete it yourself once you trust the new one.</source>
        <translation>Am alten Ort wird nichts gelöscht. Löschen Sie es selbst, sobald Sie dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>Other computers of this vault need the new address.</source>
        <translation>Andere Computer dieses Tresors brauchen die neue Adresse.</translation>
    </message>
    <message>
        <source>A folder for sealed clips</source>
        <translation>Ein Ordner für versiegelte Clips</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Louver needs you</source>
        <translation>Louver braucht Sie</translation>
    </message>
    <message>
        <source>{what} at {time}</source>
        <translation>{what} um {time}</translation>
    </message>
</context>
<context>
    <name>PtzPad</name>
    <message>
        <source>Turn the camera</source>
        <translation>Die Kamera drehen</translation>
    </message>
    <message>
        <source>Up (↑)</source>
        <translation>Nach oben (↑)</translation>
    </message>
    <message>
        <source>Left (←)</source>
        <translation>Nach links (←)</translation>
    </message>
    <message>
        <source>Right (→)</source>
        <translation>Nach rechts (→)</translation>
    </message>
    <message>
        <source>Down (↓)</source>
        <translation>Nach unten (↓)</translation>
    </message>
    <message>
        <source>Nearer (=)</source>
        <translation>Näher (=)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Weiter weg (-)</translation>
    </message>
    <message>
        <source>Stop turning (Esc)</source>
        <translation>Das Drehen beenden (Esc)</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>Positionen…</translation>
    </message>
    <message>
        <source>Places that the camera remembers (1 to 9)</source>
        <translation>Positionen, die sich die Kamera merkt (1 bis 9)</translation>
    </message>
    <message>
        <source>Remember this place…</source>
        <translation>Diese Position merken…</translation>
    </message>
    <message>
        <source>Forget a place</source>
        <translation>Eine Position vergessen</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Position {number}</translation>
    </message>
    <message>
        <source>Remember this place</source>
        <translation>Diese Position merken</translation>
    </message>
    <message>
        <source>Name of the place:</source>
        <translation>Name der Position:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>Privatsphäre für alle Kameras</translation>
    </message>
    <message>
        <source>Privacy for all cameras: record, watch and show nothing</source>
        <translation>Privatsphäre für alle Kameras: nichts aufnehmen, beobachten oder zeigen</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message>
        <source>Remove camera…</source>
        <translation>Kamera entfernen…</translation>
    </message>
    <message>
        <source>Record this camera no more</source>
        <translation>Diese Kamera nicht mehr aufnehmen</translation>
    </message>
    <message>
        <source>Do not remove</source>
        <translation>Nicht entfernen</translation>
    </message>
    <message>
        <source>Go on as before (Esc)</source>
        <translation>Weiter wie bisher (Esc)</translation>
    </message>
    <message>
        <source>Remove, and keep its recordings</source>
        <translation>Entfernen, Aufnahmen behalten</translation>
    </message>
    <message>
        <source>Remove, and delete its recordings…</source>
        <translation>Entfernen, Aufnahmen löschen…</translation>
    </message>
    <message>
        <source>Record this camera no more, and delete all that it recorded</source>
        <translation>Diese Kamera nicht mehr aufnehmen und alles löschen, was sie aufnahm</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Louver forgets this camera and its password. What it recorded you keep or delete.</source>
        <translation>Louver vergisst diese Kamera und ihr Passwort. Was sie aufnahm, behalten oder löschen Sie.</translation>
    </message>
    <message>
        <source>Record {name} no more? Its recordings can stay on this computer and on the timeline, and go by the rules of storage as all others do; or they are deleted now.</source>
        <translation>{name} nicht mehr aufnehmen? Die Aufnahmen können auf diesem Computer und auf der Zeitleiste bleiben und gehen dann wie alle anderen nach den Regeln des Speichers; oder sie werden jetzt gelöscht.</translation>
    </message>
    <message>
        <source>Delete everything that {name} recorded on this computer, with its events, and with what was to be kept for ever? This cannot be undone. Clips that are sealed in the vault stay there.</source>
        <translation>Alles löschen, was {name} auf diesem Computer aufnahm, samt den Ereignissen und dem, was für immer behalten werden sollte? Das lässt sich nicht rückgängig machen. Clips, die im Tresor versiegelt sind, bleiben dort.</translation>
    </message>
</context>
<context>
    <name>RuleCanvas</name>
    <message>
        <source>Drawing, {count} corners so far, pointer at {x} %, {y} %</source>
        <translation>Zeichnung, bisher {count} Ecken, Zeiger bei {x} %, {y} %</translation>
    </message>
    <message>
        <source>Picture with {count} drawn rules</source>
        <translation>Bild mit {count} gezeichneten Regeln</translation>
    </message>
    <message>
        <source>, chosen: {name}</source>
        <translation>, gewählt: {name}</translation>
    </message>
    <message>
        <source>, corner {number} of {count} at {x} %, {y} %</source>
        <translation>, Ecke {number} von {count} bei {x} %, {y} %</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Was Sie hier geändert haben, ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Next recording</source>
        <translation>Nächste Aufnahme</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Start und Ende</translation>
    </message>
    <message>
        <source>Letters, digits and signs act by themselves. Off, only keys with Ctrl or Alt do.</source>
        <translation>Buchstaben, Ziffern und Zeichen wirken allein. Sonst wirken nur Tasten mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Einzelne Tasten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window opens again in it.</source>
        <translation>Das Fenster öffnet sich in ihr noch einmal.</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>Schmale Leiste</translation>
    </message>
    <message>
        <source>The places at the side as icons alone.</source>
        <translation>Die Ansichten an der Seite nur als Symbole.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves that need not: cards of events do not play by themselves.</source>
        <translation>Nichts bewegt sich ohne Not: Karten von Ereignissen spielen nicht von selbst.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Jedes Ereignis</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>The desktop tells when something is wrong while the window is not in front.</source>
        <translation>Das System meldet, wenn etwas nicht stimmt, während das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The desktop tells of these while the window is not in front.</source>
        <translation>Das System meldet diese, während das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>Whoever sees this screen sees the picture, also while it is locked.</source>
        <translation>Wer diesen Bildschirm sieht, sieht das Bild, auch während er gesperrt ist.</translation>
    </message>
    <message>
        <source>Record from login on</source>
        <translation>Aufnehmen ab der Anmeldung</translation>
    </message>
    <message>
        <source>The recorder starts when you log in, without the window.</source>
        <translation>Der Rekorder startet mit Ihrer Anmeldung, ohne das Fenster.</translation>
    </message>
    <message>
        <source>Closing leaves an icon</source>
        <translation>Beim Schließen bleibt ein Symbol</translation>
    </message>
    <message>
        <source>The window goes into the tray, where there is one, and its icon tells the state.</source>
        <translation>Das Fenster geht in die Infoleiste, wo es eine gibt; sein Symbol dort zeigt den Stand.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>The recorder starts at login.</source>
        <translation>Der Rekorder startet mit der Anmeldung.</translation>
    </message>
    <message>
        <source>The recorder does not start at login.</source>
        <translation>Der Rekorder startet nicht mit der Anmeldung.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Privacy is on for {name}, so no picture was saved.</source>
        <translation>Für {name} ist Privatsphäre an, daher wurde kein Bild gespeichert.</translation>
    </message>
    <message>
        <source>{name} shows no picture that could be saved.</source>
        <translation>{name} zeigt kein Bild, das sich speichern ließe.</translation>
    </message>
    <message>
        <source>No picture of {name} came in 6 seconds, so none was saved.</source>
        <translation>Von {name} kam in 6 Sekunden kein Bild, daher wurde keines gespeichert.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Der Rekorder wird gesucht…</translation>
    </message>
    <message>
        <source>Export: {percent} %</source>
        <translation>Export: {percent} %</translation>
    </message>
    <message>
        <source>simple fallback</source>
        <translation>einfacher Ersatz</translation>
    </message>
    <message>
        <source>Detector: {name}</source>
        <translation>Erkennung: {name}</translation>
    </message>
    <message>
        <source>Disk: full in {days}</source>
        <translation>Platte: noch {days}, dann voll</translation>
    </message>
    <message>
        <source>Disk: {days} fit</source>
        <translation>Platte: {days} passen</translation>
    </message>
    <message>
        <source>Vault: waiting for network</source>
        <translation>Tresor: wartet auf das Netz</translation>
    </message>
    <message>
        <source>Vault: stopped, needs you</source>
        <translation>Tresor: angehalten, braucht Sie</translation>
    </message>
    <message>
        <source>Vault: starting…</source>
        <translation>Tresor: startet…</translation>
    </message>
    <message>
        <source>Vault: uploading {count}</source>
        <translation>Tresor: lädt {count} hoch</translation>
    </message>
    <message>
        <source>Vault: up to date</source>
        <translation>Tresor: aktuell</translation>
    </message>
    <message>
        <source>The recorder does not answer</source>
        <translation>Der Rekorder antwortet nicht</translation>
    </message>
    <message>
        <source>Recording {count}/{all}</source>
        <translation>Aufnahme {count}/{all}</translation>
    </message>
</context>
<context>
    <name>StillSaver</name>
    <message>
        <source>Go to the moment first of which you want a picture.</source>
        <translation>Gehen Sie zuerst zu dem Moment, von dem Sie ein Bild möchten.</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>das Übliche</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>as long as there is room</source>
        <translation>solange Platz ist</translation>
    </message>
    <message>
        <source>Recordings folder</source>
        <translation>Ordner der Aufnahmen</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <translation>Platz für Aufnahmen</translation>
    </message>
    <message>
        <source>Over this, the oldest footage is deleted.</source>
        <translation>Darüber wird das Älteste gelöscht.</translation>
    </message>
    <message>
        <source>Room that stays free</source>
        <translation>Platz, der frei bleibt</translation>
    </message>
    <message>
        <source>The usual is a twentieth of the disk, at most 4 GB.</source>
        <translation>Üblich ist ein Zwanzigstel der Platte, höchstens 4 GB.</translation>
    </message>
    <message>
        <source>Keep all footage</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>What nothing happened in goes after this time, and earlier where the disk is full.</source>
        <translation>Worin nichts geschah, geht nach dieser Zeit, und früher, wenn die Platte voll ist.</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>Ereignisse behalten</translation>
    </message>
    <message>
        <source>Footage around events stays this long. What you keep for ever is never deleted.</source>
        <translation>Aufnahmen um Ereignisse bleiben so lange. Was Sie für immer behalten, wird nie gelöscht.</translation>
    </message>
    <message>
        <source>To record elsewhere, start Louver with another library, or add a disk to this one.</source>
        <translation>Um anderswo aufzunehmen, starten Sie Louver mit einer anderen Bibliothek oder fügen Sie dieser eine Platte hinzu.</translation>
    </message>
    <message>
        <source>Further disks: {folders}</source>
        <translation>Weitere Platten: {folders}</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras have rules of their own.</source>
        <translation>
            <numerusform>%n Kamera hat eigene Regeln.</numerusform>
            <numerusform>%n Kameras haben eigene Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera has rules of its own.</source>
        <translation>1 Kamera hat eigene Regeln.</translation>
    </message>
    <message>
        <source>The recorder does not answer, so its storage cannot be shown or changed now.</source>
        <translation>Der Rekorder antwortet nicht; sein Speicher lässt sich jetzt weder zeigen noch ändern.</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast it plays; below 0 backwards (J, L)</source>
        <translation>Wie schnell abgespielt wird; unter 0 rückwärts (J, L)</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Lanes in sight</source>
        <translation>Sichtbare Spuren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Click the timeline to see what was recorded then.</source>
        <translation>Klicken Sie auf die Zeitleiste, um zu sehen, was dann aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Next recording</source>
        <translation>Nächste Aufnahme</translation>
    </message>
    <message>
        <source>Previous event (Shift+N)</source>
        <translation>Voriges Ereignis (Umschalt+N)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>Nächstes Ereignis (N)</translation>
    </message>
    <message>
        <source>Play backwards, again for faster (J)</source>
        <translation>Rückwärts abspielen, noch einmal schneller (J)</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Ein Bild zurück (,)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Ein Bild weiter (.)</translation>
    </message>
    <message>
        <source>Play forwards, again for faster (L)</source>
        <translation>Vorwärts abspielen, noch einmal schneller (L)</translation>
    </message>
    <message>
        <source>Play all cameras together (Y)</source>
        <translation>Alle Kameras zusammen abspielen (Y)</translation>
    </message>
    <message>
        <source>Save a picture of the chosen camera (S)</source>
        <translation>Ein Bild der gewählten Kamera speichern (S)</translation>
    </message>
    <message>
        <source>Export a range (I, O, E)</source>
        <translation>Einen Bereich exportieren (I, O, E)</translation>
    </message>
    <message>
        <source>Go to the newest recording (End)</source>
        <translation>Zur neuesten Aufnahme gehen (Ende)</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Es wurde noch nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>No recording here.</source>
        <translation>Hier ist nichts aufgenommen.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>Das ist noch nicht geschehen.</translation>
    </message>
</context>
<context>
    <name>TimelineWays</name>
    <message>
        <source>Choose a day (C)</source>
        <translation>Einen Tag wählen (C)</translation>
    </message>
    <message>
        <source>Go to a time (G)</source>
        <translation>Zu einer Zeit gehen (G)</translation>
    </message>
    <message>
        <source>Choose what is shown (F)</source>
        <translation>Wählen, was gezeigt wird (F)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Start of the day (Home)</source>
        <translation>Anfang des Tages (Pos1)</translation>
    </message>
    <message>
        <source>Last night, 18:00 to 08:00</source>
        <translation>Letzte Nacht, 18:00 bis 08:00</translation>
    </message>
    <message>
        <source>Bookmark this moment (B)</source>
        <translation>Lesezeichen an diesem Moment (B)</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Alle Lesezeichen</translation>
    </message>
    <message>
        <source>Earlier (wheel)</source>
        <translation>Früher (Mausrad)</translation>
    </message>
    <message>
        <source>Later (wheel)</source>
        <translation>Später (Mausrad)</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Mehr Zeit zeigen (-)</translation>
    </message>
    <message>
        <source>Show less time (=)</source>
        <translation>Weniger Zeit zeigen (=)</translation>
    </message>
    <message>
        <source>Fit the day (0)</source>
        <translation>Den ganzen Tag zeigen (0)</translation>
    </message>
    <message>
        <source>No later event is shown here.</source>
        <translation>Hier wird kein späteres Ereignis gezeigt.</translation>
    </message>
    <message>
        <source>No earlier event is shown here.</source>
        <translation>Hier wird kein früheres Ereignis gezeigt.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Name of a bookmark</source>
        <translation>Name eines Lesezeichens</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>Ein Lesezeichen entfernen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Louver</source>
        <translation>Louver öffnen</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>Privatsphäre für alle Kameras</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Der Rekorder wird gesucht…</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Der Rekorder wird gesucht…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Computers of this vault</source>
        <translation>Computer dieses Tresors</translation>
    </message>
    <message>
        <source>What the provider sees</source>
        <translation>Was der Anbieter sieht</translation>
    </message>
    <message>
        <source>Yes: how many files, their sizes, when they were uploaded, your IP address, your bill.</source>
        <translation>Ja: wie viele Dateien, ihre Größen, wann sie hochgeladen wurden, Ihre IP-Adresse, Ihre Rechnung.</translation>
    </message>
    <message>
        <source>No: pictures, sound, camera names, event types.</source>
        <translation>Nein: Bilder, Ton, Namen der Kameras, Arten der Ereignisse.</translation>
    </message>
    <message>
        <source>From times and sizes it can guess when something happened.</source>
        <translation>Aus Zeiten und Größen kann er erraten, wann etwas geschah.</translation>
    </message>
    <message>
        <source>Moving to {address} waits: {trouble} Clips go to the old place meanwhile.</source>
        <translation>Der Umzug nach {address} wartet: {trouble} Clips gehen so lange an den alten Ort.</translation>
    </message>
    <message>
        <source>Moving to {address}: {there} of {total} files are there.</source>
        <translation>Umzug nach {address}: {there} von {total} Dateien sind dort.</translation>
    </message>
    <message>
        <source>Moving to {address}: counting what is there…</source>
        <translation>Umzug nach {address}: Es wird gezählt, was dort ist…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 Clip</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Made with this vault. Louver keeps no copy and does not show them again.</source>
        <translation>Mit diesem Tresor gemacht. Louver behält keine Abschrift und zeigt sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Von diesem Computer</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>Neuestes Ereignis</translation>
    </message>
    <message>
        <source>Locked with</source>
        <translation>Verschlossen mit</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 Wörter</translation>
    </message>
    <message>
        <source>records</source>
        <translation>nimmt auf</translation>
    </message>
    <message>
        <source>can watch clips</source>
        <translation>kann Clips ansehen</translation>
    </message>
    <message>
        <source>may change the list</source>
        <translation>darf die Liste ändern</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Noch kein Tresor</translation>
    </message>
    <message>
        <source>Clips stay on this computer and go nowhere else.</source>
        <translation>Clips bleiben auf diesem Computer und gehen nirgendwohin.</translation>
    </message>
    <message>
        <source>Each clip is locked on this computer before it leaves. Only computers you approve, or your 24 words, can unlock it. Whoever keeps the bucket keeps a box that cannot be opened there. Nor can we open it.</source>
        <translation>Jeder Clip wird auf diesem Computer verschlossen, bevor er ihn verlässt. Nur Computer, die Sie zulassen, oder Ihre 24 Wörter können ihn öffnen. Wer den Bucket verwahrt, verwahrt eine Kiste, die dort nicht aufgeht. Auch wir können sie nicht öffnen.</translation>
    </message>
    <message>
        <source>Clips are safe here and will wait.</source>
        <translation>Die Clips sind hier sicher und warten.</translation>
    </message>
    <message>
        <source>Stopped: needs you</source>
        <translation>Angehalten: braucht Sie</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Move to another bucket…</source>
        <translation>In einen anderen Bucket umziehen…</translation>
    </message>
    <message>
        <source>Copy everything there; clips follow</source>
        <translation>Alles dorthin kopieren; die Clips folgen</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Umzug abbrechen</translation>
    </message>
    <message>
        <source>Copy no further; clips go where they went</source>
        <translation>Nicht weiter kopieren; die Clips gehen dorthin, wohin sie gingen</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message numerus="yes">
        <source>Uploading %n</source>
        <translation>
            <numerusform>Lädt %n hoch</numerusform>
            <numerusform>Lädt %n hoch</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Nothing is known of the vault now</source>
        <translation>Vom Tresor ist jetzt nichts bekannt</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Live wall</source>
        <translation>Live-Wand</translation>
    </message>
    <message>
        <source>Every camera is hidden.</source>
        <translation>Jede Kamera ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Ctrl+Z or the menu of layouts shows them again.</source>
        <translation>Strg+Z oder das Menü der Anordnungen zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Open Cameras (Ctrl+4): Louver looks on your network there, and adds one by its address.</source>
        <translation>Öffnen Sie „Kameras“ (Strg+4): Dort sucht Louver in Ihrem Netz und fügt auch eine über ihre Adresse hinzu.</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>Noch keine Kameras.</translation>
    </message>
</context>
<context>
    <name>WallBar</name>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Hear the chosen camera (M)</source>
        <translation>Die gewählte Kamera hören (M)</translation>
    </message>
    <message>
        <source>Boxes around what is seen (B)</source>
        <translation>Rahmen um Gesehenes (B)</translation>
    </message>
    <message>
        <source>Turn the chosen camera (Z)</source>
        <translation>Die gewählte Kamera drehen (Z)</translation>
    </message>
    <message>
        <source>Save a picture (S)</source>
        <translation>Ein Bild speichern (S)</translation>
    </message>
    <message>
        <source>One more wall, for another screen</source>
        <translation>Noch eine Wand, für einen weiteren Bildschirm</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Ganzer Bildschirm (F11)</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Anordnung: {name}</translation>
    </message>
    <message>
        <source>Layouts: choose, save, arrange by itself (A)</source>
        <translation>Anordnungen: wählen, speichern, von selbst anordnen (A)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Louver, wall {number}</source>
        <translation>Louver, Wand {number}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this event</source>
        <translation>Warum dieses Ereignis</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source> Rule “{rule}” raised it.</source>
        <translation> Die Regel „{rule}“ löste es aus.</translation>
    </message>
    <message>
        <source> The export needs {value} MB.</source>
        <translation> Der Export braucht {value} MB.</translation>
    </message>
    <message>
        <source> Then add the camera again by its host, or with both addresses.</source>
        <translation> Fügen Sie die Kamera dann mit ihrem Host oder mit beiden Adressen noch einmal hinzu.</translation>
    </message>
    <message>
        <source> Up to {gop_s} s pass between two keyframes.</source>
        <translation> Zwischen zwei Keyframes vergehen bis zu {gop_s} s.</translation>
    </message>
    <message>
        <source> to the {value}</source>
        <translation> nach {value}</translation>
    </message>
    <message>
        <source> until {until_ms}</source>
        <translation> bis {until_ms}</translation>
    </message>
    <message>
        <source> {stay}; let the footage go first.</source>
        <translation> {stay}; geben Sie die Aufnahme erst frei.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 event {one}</source>
        <translation>1 Ereignis {one}</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 Blick</translation>
    </message>
    <message>
        <source>A bookmark needs an id, a camera, a moment and a name. Update the program that sent it.</source>
        <translation>Ein Lesezeichen braucht Kennung, Kamera, Moment und Namen. Aktualisieren Sie das Programm, das es sandte.</translation>
    </message>
    <message>
        <source>A camera is turned and zoomed by speeds from -1 to 1.</source>
        <translation>Eine Kamera wird mit Tempo -1 bis 1 gedreht und gezoomt.</translation>
    </message>
    <message>
        <source>A camera needs a name, one main stream, and each role once.</source>
        <translation>Eine Kamera braucht einen Namen, einen Haupt-Stream und jede Rolle einmal.</translation>
    </message>
    <message>
        <source>A camera takes at most {max_rules} rules and {max_wrong_labels} wrong labels. Remove some first.</source>
        <translation>Eine Kamera fasst höchstens {max_rules} Regeln und {max_wrong_labels} falsche Benennungen. Entfernen Sie erst welche.</translation>
    </message>
    <message>
        <source>A camera&apos;s journal does not begin as one. Check the disk.</source>
        <translation>Das Journal einer Kamera beginnt nicht wie eines. Prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>A camera&apos;s journal was changed or damaged at byte {offset}. What stands before it is sound.</source>
        <translation>Das Journal einer Kamera wurde bei Byte {offset} geändert oder beschädigt. Was davor steht, ist in Ordnung.</translation>
    </message>
    <message>
        <source>A client was refused: {replace}.</source>
        <translation>Eine Verbindung wurde abgewiesen: {replace}.</translation>
    </message>
    <message>
        <source>A client&apos;s handshake had the wrong length.</source>
        <translation>Die Begrüßung einer Verbindung hatte die falsche Länge.</translation>
    </message>
    <message>
        <source>A clip that waits for the bucket has a damaged ticket.</source>
        <translation>Ein Clip, der auf den Bucket wartet, hat einen beschädigten Begleitzettel.</translation>
    </message>
    <message>
        <source>A copy on the disk at {target} is not like its original, so nothing was moved. Check that disk.</source>
        <translation>Eine Kopie auf der Platte {target} gleicht nicht dem Original; es wurde nichts verschoben. Prüfen Sie diese Platte.</translation>
    </message>
    <message>
        <source>A dog barks</source>
        <translation>Ein Hund bellt</translation>
    </message>
    <message>
        <source>A face was seen, in {looks}.</source>
        <translation>Ein Gesicht wurde gesehen: {looks}.</translation>
    </message>
    <message>
        <source>A file of footage cannot be read because {what}. The rest of the library is not affected; look in Health for the file&apos;s name.</source>
        <translation>Eine Aufnahmedatei lässt sich nicht lesen: {what}. Der Rest der Bibliothek ist nicht betroffen; den Namen der Datei finden Sie unter „Zustand“.</translation>
    </message>
    <message>
        <source>A journal holds a record that Louver does not understand. Recording goes on.</source>
        <translation>Ein Journal enthält einen Eintrag, den Louver nicht versteht. Die Aufnahme geht weiter.</translation>
    </message>
    <message>
        <source>A loud sound: {loud}, {loudest_db} dB below full scale at its loudest.</source>
        <translation>Ein lauter Ton: {loud}, am lautesten {loudest_db} dB unter Vollaussteuerung.</translation>
    </message>
    <message>
        <source>A message on the local socket named an impossible event. The connection was closed.</source>
        <translation>Eine Nachricht auf dem lokalen Socket nannte ein unmögliches Ereignis. Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>A message on the local socket named an unknown fact. The connection was closed.</source>
        <translation>Eine Nachricht auf dem lokalen Socket nannte eine unbekannte Tatsache. Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>A message on the local socket was malformed. The connection was closed.</source>
        <translation>Eine Nachricht auf dem lokalen Socket war fehlerhaft. Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>A move lasts at most {longest_move_s} seconds. Ask for a shorter one.</source>
        <translation>Eine Bewegung dauert höchstens {longest_move_s} Sekunden. Verlangen Sie eine kürzere.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the detection rules. Update Louver on this computer.</source>
        <translation>Eine neuere Version von Louver schrieb die Erkennungsregeln. Aktualisieren Sie Louver auf diesem Computer.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the list of cameras. Update Louver on this computer.</source>
        <translation>Eine neuere Version von Louver schrieb die Liste der Kameras. Aktualisieren Sie Louver auf diesem Computer.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the rules for old footage. Update Louver here.</source>
        <translation>Eine neuere Version von Louver schrieb die Regeln für alte Aufnahmen. Aktualisieren Sie Louver hier.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote this library&apos;s database. Update Louver on this computer.</source>
        <translation>Eine neuere Version von Louver schrieb die Datenbank dieser Bibliothek. Aktualisieren Sie Louver auf diesem Computer.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote this library. Update Louver on this computer.</source>
        <translation>Eine neuere Version von Louver schrieb diese Bibliothek. Aktualisieren Sie Louver auf diesem Computer.</translation>
    </message>
    <message>
        <source>A part of Louver ({name}) {what}.</source>
        <translation>Ein Teil von Louver ({name}) {what}.</translation>
    </message>
    <message>
        <source>A picture on the local socket was too large. The connection was closed.</source>
        <translation>Ein Bild auf dem lokalen Socket war zu groß. Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>A recording has a file name that leads out of the library. It was not opened.</source>
        <translation>Der Name einer Aufnahmedatei führt aus der Bibliothek hinaus. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>A recording of {camera_id} is damaged and was set aside: {path}.</source>
        <translation>Eine Aufnahme von {camera_id} ist beschädigt und wurde beiseitegelegt: {path}.</translation>
    </message>
    <message>
        <source>A recording of {camera_id} is missing from the disk: {path}.</source>
        <translation>Eine Aufnahme von {camera_id} fehlt auf der Platte: {path}.</translation>
    </message>
    <message>
        <source>A recording of {name} cannot be read ({name2}). If its drive was unplugged, plug it in again.</source>
        <translation>Eine Aufnahme von {name} lässt sich nicht lesen ({name2}). Falls ihr Laufwerk abgezogen wurde, schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>A report on the local socket was out of bounds. The connection was closed.</source>
        <translation>Ein Bericht auf dem lokalen Socket lag außerhalb der Grenzen. Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>A smart codec (Smart H.264+, H.265+, Zipstream or the like) is on for the {name}.{seen}</source>
        <translation>Ein „smarter“ Codec (Smart H.264+, H.265+, Zipstream oder ähnlich) ist für das {name} eingeschaltet.{seen}</translation>
    </message>
    <message>
        <source>About {days_held} of footage fit on the disk</source>
        <translation>Etwa {days_held} passen auf die Platte</translation>
    </message>
    <message>
        <source>All detection rules can be used again.</source>
        <translation>Alle Erkennungsregeln lassen sich wieder verwenden.</translation>
    </message>
    <message>
        <source>All pictures of {name} are watched.</source>
        <translation>Alle Bilder von {name} werden beobachtet.</translation>
    </message>
    <message>
        <source>An alarm sounds</source>
        <translation>Ein Alarm ertönt</translation>
    </message>
    <message>
        <source>An object that should be in the bucket is not there: it was deleted or never arrived.</source>
        <translation>Ein Objekt, das im Bucket sein sollte, ist nicht da: Es wurde gelöscht oder kam nie an.</translation>
    </message>
    <message>
        <source>Another vault lies in that bucket. Choose an empty one, or another folder in it.</source>
        <translation>In diesem Bucket liegt ein anderer Tresor. Wählen Sie einen leeren oder einen anderen Ordner darin.</translation>
    </message>
    <message>
        <source>By what the camera says its keyframes come often enough, and yet they do not. Look for a smart codec in its pages, and turn it off.</source>
        <translation>Nach Angabe der Kamera kommen ihre Keyframes oft genug, aber es ist nicht so. Suchen Sie auf ihren Seiten nach einem „smarten“ Codec und schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>Cameras added: {added}, changed: {changed}, removed: {removed}.</source>
        <translation>Kameras hinzugefügt: {added}, geändert: {changed}, entfernt: {removed}.</translation>
    </message>
    <message>
        <source>Clips are sealed and uploaded as they happen.</source>
        <translation>Clips werden versiegelt und hochgeladen, sobald sie entstehen.</translation>
    </message>
    <message>
        <source>Clips go to that bucket already.</source>
        <translation>Clips gehen schon in diesen Bucket.</translation>
    </message>
    <message>
        <source>Clips of new events go to that bucket from now on.</source>
        <translation>Clips neuer Ereignisse gehen ab jetzt in diesen Bucket.</translation>
    </message>
    <message>
        <source>Draw a mask there</source>
        <translation>Dort eine Maske zeichnen</translation>
    </message>
    <message>
        <source>Every stream of {name} arrives again.</source>
        <translation>Jeder Stream von {name} kommt wieder an.</translation>
    </message>
    <message>
        <source>Everything is copied to the new bucket; clips go to the old one until all of it is there.</source>
        <translation>Alles wird in den neuen Bucket kopiert; die Clips gehen in den alten, bis alles dort ist.</translation>
    </message>
    <message>
        <source>Footage could not be moved to {root}. {error}</source>
        <translation>Aufnahmen konnten nicht nach {root} verschoben werden. {error}</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the disk&apos;s beginning.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an, vom Anfang der Platte an.</translation>
    </message>
    <message>
        <source>Glass breaks</source>
        <translation>Glas zerbricht</translation>
    </message>
    <message>
        <source>It belongs to another library.</source>
        <translation>Sie gehört zu einer anderen Bibliothek.</translation>
    </message>
    <message>
        <source>It is not known any more which cameras were in privacy, so all are recorded. Turn it on again.</source>
        <translation>Es ist nicht mehr bekannt, für welche Kameras Privatsphäre an war; daher werden alle aufgenommen. Schalten Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>It is not there, or holds no footage of this library.</source>
        <translation>Sie ist nicht da oder enthält keine Aufnahmen dieser Bibliothek.</translation>
    </message>
    <message>
        <source>It sends its sound as {name}, which no MP4 file holds, so each second of it is encoded anew.</source>
        <translation>Sie sendet ihren Ton als {name}, was keine MP4-Datei fasst; daher wird jede Sekunde davon neu codiert.</translation>
    </message>
    <message>
        <source>It should look like 192.168.1.40, or as the camera&apos;s manual has it.</source>
        <translation>Sie sollte aussehen wie 192.168.1.40 oder wie in der Anleitung der Kamera.</translation>
    </message>
    <message>
        <source>It was added by the address of its stream alone, so only what arrives could be looked at.</source>
        <translation>Sie wurde nur mit der Adresse ihres Streams hinzugefügt; daher ließ sich nur ansehen, was ankommt.</translation>
    </message>
    <message>
        <source>It was followed for {lasted_s} s, as track {number}.</source>
        <translation>Es wurde {lasted_s} s lang verfolgt, als Objekt {number}.</translation>
    </message>
    <message>
        <source>It was heard for {lasted_s} s.</source>
        <translation>Es war {lasted_s} s lang zu hören.</translation>
    </message>
    <message>
        <source>Kept footage takes {kept_bytes} GB, and only {days_held} of new footage fit beside it. What is kept is never deleted: let some of it go, or add a disk.</source>
        <translation>Behaltene Aufnahmen belegen {kept_bytes} GB, und daneben passen nur {days_held} neue. Was behalten wird, wird nie gelöscht: Geben Sie etwas frei oder fügen Sie eine Platte hinzu.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address; Louver asks for them.</source>
        <translation>Lassen Sie Benutzernamen und Passwort aus der Adresse weg; Louver fragt danach.</translation>
    </message>
    <message>
        <source>Less than 1 GB holds no useful recordings. Give more room, or no limit.</source>
        <translation>Weniger als 1 GB fasst keine brauchbaren Aufnahmen. Geben Sie mehr Platz oder keine Grenze.</translation>
    </message>
    <message>
        <source>Let one come every {good_gop_s} s: recordings then begin at once, and jumps in the timeline are quick. In the camera it is called I-frame interval, keyframe interval or GOP.</source>
        <translation>Lassen Sie alle {good_gop_s} s eines kommen: Aufnahmen beginnen dann sofort, und Sprünge in der Zeitleiste gehen schnell. In der Kamera heißt das I-Frame-Intervall, Keyframe-Intervall oder GOP.</translation>
    </message>
    <message>
        <source>Louver already records into this library. Stop the other one, or choose another folder.</source>
        <translation>Louver nimmt schon in diese Bibliothek auf. Beenden Sie das andere oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Louver cannot do this by itself. Set it in the camera&apos;s own pages.</source>
        <translation>Das kann Louver nicht selbst tun. Stellen Sie es auf den Seiten der Kamera ein.</translation>
    </message>
    <message>
        <source>Louver failed at this camera; its log says where.</source>
        <translation>Louver scheiterte an dieser Kamera; wo, steht im Protokoll.</translation>
    </message>
    <message>
        <source>Louver is about to end.</source>
        <translation>Louver wird gleich beendet.</translation>
    </message>
    <message>
        <source>Louver is about to end. The bucket is taken up when it starts again.</source>
        <translation>Louver wird gleich beendet. Der Bucket wird beim nächsten Start übernommen.</translation>
    </message>
    <message>
        <source>Louver is about to end. The cameras are taken up when it starts again.</source>
        <translation>Louver wird gleich beendet. Die Kameras werden beim nächsten Start übernommen.</translation>
    </message>
    <message>
        <source>Louver takes up the bucket that was chosen.</source>
        <translation>Louver übernimmt den gewählten Bucket.</translation>
    </message>
    <message>
        <source>Marked as not reviewed.</source>
        <translation>Als nicht gesehen markiert.</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>Als gesehen markiert.</translation>
    </message>
    <message>
        <source>Mask that place, so that it is never taken for movement; or turn the clock off in the camera.</source>
        <translation>Maskieren Sie diese Stelle, damit sie nie für Bewegung gehalten wird; oder schalten Sie die Uhr in der Kamera aus.</translation>
    </message>
    <message>
        <source>MediaPipe watches with the model {name}.</source>
        <translation>MediaPipe beobachtet mit dem Modell {name}.</translation>
    </message>
    <message>
        <source>Movement across {travelled} of the picture, track {number}: large and steady, but of no known class.</source>
        <translation>Bewegung über {travelled} des Bildes, Objekt {number}: groß und stetig, aber von keiner bekannten Art.</translation>
    </message>
    <message>
        <source>Name the place, with at most {max_place_letters} letters.</source>
        <translation>Geben Sie der Position einen Namen mit höchstens {max_place_letters} Buchstaben.</translation>
    </message>
    <message>
        <source>No Louver engine is running for this library. Start one with: main.py engine</source>
        <translation>Für diese Bibliothek läuft kein Rekorder von Louver. Starten Sie einen mit: main.py engine</translation>
    </message>
    <message>
        <source>No bucket is chosen. Clips stay on this computer and go nowhere else.</source>
        <translation>Es ist kein Bucket gewählt. Clips bleiben auf diesem Computer und gehen nirgendwohin.</translation>
    </message>
    <message>
        <source>No picture arrived in 8 seconds.</source>
        <translation>In 8 Sekunden kam kein Bild an.</translation>
    </message>
    <message>
        <source>No picture arrived in {allowed_s} seconds.</source>
        <translation>In {allowed_s} Sekunden kam kein Bild an.</translation>
    </message>
    <message>
        <source>No picture arrived in {silence_s} seconds. Trying again.</source>
        <translation>In {silence_s} Sekunden kam kein Bild an. Neuer Versuch.</translation>
    </message>
    <message>
        <source>No rule narrows this class on this camera, so every visit counts.</source>
        <translation>Keine Regel schränkt diese Art auf dieser Kamera ein, also zählt jeder Besuch.</translation>
    </message>
    <message>
        <source>No vault is open here, so there is nothing to move.</source>
        <translation>Hier ist kein Tresor offen, also gibt es nichts umzuziehen.</translation>
    </message>
    <message>
        <source>None of the pictures in this span can be decoded. Export them as they were recorded.</source>
        <translation>Keines der Bilder in dieser Zeit lässt sich decodieren. Exportieren Sie sie so, wie sie aufgenommen wurden.</translation>
    </message>
    <message>
        <source>None of the rules for {plural} was met: {names}.</source>
        <translation>Keine der Regeln für {plural} traf zu: {names}.</translation>
    </message>
    <message>
        <source>None of these events is in the library any more.</source>
        <translation>Keines dieser Ereignisse ist noch in der Bibliothek.</translation>
    </message>
    <message>
        <source>Not verified. Part {number} differs from its fingerprint. The clip was saved, marked &apos;not verified&apos;.</source>
        <translation>Nicht bestätigt. Teil {number} weicht von seinem Fingerabdruck ab. Der Clip wurde gespeichert und als „nicht bestätigt“ markiert.</translation>
    </message>
    <message>
        <source>Not verified. Part {number} has no fingerprint in the journal. The clip was saved, marked &apos;not verified&apos;.</source>
        <translation>Nicht bestätigt. Teil {number} hat keinen Fingerabdruck im Journal. Der Clip wurde gespeichert und als „nicht bestätigt“ markiert.</translation>
    </message>
    <message>
        <source>Not verified. Part {number} is still being recorded and has no fingerprint yet. The clip was saved, marked &apos;not verified&apos;. Export again in two minutes.</source>
        <translation>Nicht bestätigt. Teil {number} wird noch aufgenommen und hat noch keinen Fingerabdruck. Der Clip wurde gespeichert und als „nicht bestätigt“ markiert. Exportieren Sie in zwei Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Noted. Sounds are not learnt; ask for louder ones, or turn listening off, in the camera&apos;s rules.</source>
        <translation>Notiert. Töne werden nicht gelernt; verlangen Sie lautere oder schalten Sie das Hören in den Regeln der Kamera aus.</translation>
    </message>
    <message>
        <source>Noted. What looks like this {value}, in this place and as large, raises nothing on this camera any more.</source>
        <translation>Notiert. Was so aussieht ({value}), an dieser Stelle und so groß, löst bei dieser Kamera nichts mehr aus.</translation>
    </message>
    <message>
        <source>Nothing answers at {host} within {open_s} seconds. Check power and that this PC is on the same network.</source>
        <translation>Unter {host} antwortet innerhalb von {open_s} Sekunden nichts. Prüfen Sie Strom und ob dieser PC im selben Netz ist.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}. Check power and that this PC is on the same network.</source>
        <translation>Unter {host} antwortet nichts. Prüfen Sie Strom und ob dieser PC im selben Netz ist.</translation>
    </message>
    <message>
        <source>Nothing changed in the list of cameras.</source>
        <translation>In der Liste der Kameras hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing has been recorded in the last day, so nothing can be said of the disk.</source>
        <translation>Am letzten Tag wurde nichts aufgenommen, also lässt sich über die Platte nichts sagen.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Es wird nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing is copied any more, and clips go where they went.</source>
        <translation>Es wird nichts mehr kopiert, und Clips gehen dorthin, wohin sie gingen.</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment, so no picture was saved.</source>
        <translation>In diesem Moment wurde nichts aufgenommen, daher wurde kein Bild gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was recorded in that span yet.</source>
        <translation>In dieser Zeit wurde noch nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in that span, so there is no clip of it.</source>
        <translation>In dieser Zeit wurde nichts aufgenommen, also gibt es keinen Clip davon.</translation>
    </message>
    <message>
        <source>Only Windows has a Run key.</source>
        <translation>Nur Windows hat einen Run-Schlüssel.</translation>
    </message>
    <message>
        <source>Only clips can be deleted; their pictures go with them. `main.py vault verify` lists clips.</source>
        <translation>Nur Clips lassen sich löschen; ihre Bilder gehen mit ihnen. `main.py vault verify` zählt die Clips auf.</translation>
    </message>
    <message>
        <source>Only the start of an H.264 recording can be encoded anew. Export without that, or choose the compatible export, which holds nothing from before the start.</source>
        <translation>Nur der Anfang einer H.264-Aufnahme lässt sich neu codieren. Exportieren Sie ohne das, oder wählen Sie den kompatiblen Export, der nichts von vor dem Anfang enthält.</translation>
    </message>
    <message>
        <source>Privacy can end within a year from now. Choose a time that is still to come.</source>
        <translation>Die Privatsphäre kann innerhalb eines Jahres enden. Wählen Sie eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>Privacy is on{end}: nothing is recorded, watched or shown.</source>
        <translation>Privatsphäre ist an{end}: Es wird nichts aufgenommen, beobachtet oder gezeigt.</translation>
    </message>
    <message>
        <source>Recording goes on at {root}.</source>
        <translation>Die Aufnahme geht auf {root} weiter.</translation>
    </message>
    <message>
        <source>Recording has stopped and every clip is sealed.</source>
        <translation>Die Aufnahme ist beendet, und jeder Clip ist versiegelt.</translation>
    </message>
    <message>
        <source>Recording has stopped. There is no vault to fill.</source>
        <translation>Die Aufnahme ist beendet. Es ist kein Tresor zu füllen.</translation>
    </message>
    <message>
        <source>Recording of this camera has stopped, so nothing more can be noted for it.</source>
        <translation>Die Aufnahme dieser Kamera ist beendet, also lässt sich nichts mehr für sie notieren.</translation>
    </message>
    <message>
        <source>Recording of {name} goes on.</source>
        <translation>Die Aufnahme von {name} geht weiter.</translation>
    </message>
    <message>
        <source>Recordings cannot be deleted here. Nothing was changed.</source>
        <translation>Aufnahmen lassen sich hier nicht löschen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Recordings have this computer&apos;s time, but a clock in the picture would show another one. Set it, or better, let the camera ask a time server.</source>
        <translation>Aufnahmen haben die Zeit dieses Computers, aber eine Uhr im Bild zeigte eine andere. Stellen Sie sie, oder besser: Lassen Sie die Kamera einen Zeitserver fragen.</translation>
    </message>
    <message>
        <source>Rule “{name}” rests after its last event.</source>
        <translation>Die Regel „{name}“ ruht nach ihrem letzten Ereignis.</translation>
    </message>
    <message>
        <source>Rule “{name}” says that {plural} {rule} raise nothing.</source>
        <translation>Die Regel „{name}“ sagt, dass {plural} {rule} nichts auslösen.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it crossed the line{way}.</source>
        <translation>Regel „{name}“: Es überschritt die Linie{way}.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it stayed {rule} for {stayed_s} s.</source>
        <translation>Regel „{name}“: Es blieb {rule} für {stayed_s} s.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it was {rule}.</source>
        <translation>Regel „{name}“: Es war {rule}.</translation>
    </message>
    <message>
        <source>Saved. The recorder follows within a minute.</source>
        <translation>Gespeichert. Der Rekorder folgt innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>Saved. These rules hold from now on.</source>
        <translation>Gespeichert. Diese Regeln gelten ab jetzt.</translation>
    </message>
    <message>
        <source>Saved. {name} sends no picture now, so the new login could not be tried yet.</source>
        <translation>Gespeichert. {name} sendet jetzt kein Bild, daher ließ sich die neue Anmeldung noch nicht versuchen.</translation>
    </message>
    <message>
        <source>Say whether the recordings of the camera are to be kept or deleted.</source>
        <translation>Sagen Sie, ob die Aufnahmen der Kamera behalten oder gelöscht werden sollen.</translation>
    </message>
    <message>
        <source>Set it to {good_gop_s} s</source>
        <translation>Auf {good_gop_s} s stellen</translation>
    </message>
    <message>
        <source>Set its clock</source>
        <translation>Ihre Uhr stellen</translation>
    </message>
    <message>
        <source>So this event ended there.</source>
        <translation>Daher endete dieses Ereignis dort.</translation>
    </message>
    <message>
        <source>Some clips still wait for the bucket.</source>
        <translation>Einige Clips warten noch auf den Bucket.</translation>
    </message>
    <message>
        <source>Somebody shouts</source>
        <translation>Jemand ruft</translation>
    </message>
    <message>
        <source>Something at the {where} of the picture moves in every minute, as a clock does that is written into it.</source>
        <translation>Etwas am Bildrand ({where}) bewegt sich in jeder Minute, wie es eine ins Bild geschriebene Uhr tut.</translation>
    </message>
    <message>
        <source>Something large moved steadily across {travelled} of the picture; no known class was seen.</source>
        <translation>Etwas Großes bewegte sich stetig über {travelled} des Bildes; es war von keiner bekannten Art.</translation>
    </message>
    <message>
        <source>Something lies on the lens: the picture is bright, but has lost all detail.</source>
        <translation>Etwas liegt auf dem Objektiv: Das Bild ist hell, hat aber alle Einzelheiten verloren.</translation>
    </message>
    <message>
        <source>Sound needs the library PortAudio, which is not installed (on Debian: libportaudio2). Playback goes on without sound.</source>
        <translation>Für Ton wird die Bibliothek PortAudio gebraucht, die nicht installiert ist (unter Debian: libportaudio2). Die Wiedergabe geht ohne Ton weiter.</translation>
    </message>
    <message>
        <source>Taken back. What looks like this raises events again.</source>
        <translation>Zurückgenommen. Was so aussieht, löst wieder Ereignisse aus.</translation>
    </message>
    <message>
        <source>That costs little. Where the camera offers AAC, choose it there: then its sound is kept as it comes.</source>
        <translation>Das kostet wenig. Wo die Kamera AAC anbietet, wählen Sie es dort: Dann bleibt ihr Ton, wie er kommt.</translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>Das Lesezeichen ist entfernt.</translation>
    </message>
    <message>
        <source>The bookmark is kept in the library.</source>
        <translation>Das Lesezeichen steht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The bucket holds an object with a name that Louver never writes: {text}.</source>
        <translation>Im Bucket liegt ein Objekt mit einem Namen, den Louver nie schreibt: {text}.</translation>
    </message>
    <message>
        <source>The bucket&apos;s endpoint should look like https://s3.example.com, without a login.</source>
        <translation>Der Endpunkt des Buckets sollte aussehen wie https://s3.example.com, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} cannot be read or written. Change its permissions; clips wait here.</source>
        <translation>Der Ordner {root} des Buckets lässt sich nicht lesen oder beschreiben. Ändern Sie seine Rechte; die Clips warten hier.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} is full. Free some room; clips wait here.</source>
        <translation>Der Ordner {root} des Buckets ist voll. Schaffen Sie Platz; die Clips warten hier.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} is gone. Connect the drive or choose another; clips wait here.</source>
        <translation>Der Ordner {root} des Buckets ist weg. Schließen Sie das Laufwerk an oder wählen Sie einen anderen; die Clips warten hier.</translation>
    </message>
    <message>
        <source>The camera asks for more than a subscription to its events needs.</source>
        <translation>Die Kamera verlangt mehr, als ein Abonnement ihrer Ereignisse braucht.</translation>
    </message>
    <message>
        <source>The camera at {host} answers, but has no stream at this address. Check the path behind the host.</source>
        <translation>Die Kamera unter {host} antwortet, hat aber keinen Stream unter dieser Adresse. Prüfen Sie den Pfad hinter dem Host.</translation>
    </message>
    <message>
        <source>The camera at {host} did not answer within {timeout_s} seconds. Check its connection, or switch it off and on.</source>
        <translation>Die Kamera unter {host} antwortete nicht innerhalb von {timeout_s} Sekunden. Prüfen Sie ihre Verbindung, oder schalten Sie sie aus und wieder ein.</translation>
    </message>
    <message>
        <source>The camera at {host} shows another certificate than before. If you replaced or reset it, remove its line from camera-certificates.json in the library&apos;s folder; if not, somebody may be listening in between.</source>
        <translation>Die Kamera unter {host} zeigt ein anderes Zertifikat als bisher. Wenn Sie sie ersetzt oder zurückgesetzt haben, entfernen Sie ihre Zeile aus camera-certificates.json im Ordner der Bibliothek; wenn nicht, hört vielleicht jemand dazwischen mit.</translation>
    </message>
    <message>
        <source>The camera does not tell how its encoder is set. Set the keyframe interval in the camera.</source>
        <translation>Die Kamera sagt nicht, wie ihr Encoder eingestellt ist. Stellen Sie das Keyframe-Intervall in der Kamera ein.</translation>
    </message>
    <message>
        <source>The camera does not tell its time, so nobody knows whether it took ours.</source>
        <translation>Die Kamera sagt ihre Zeit nicht; niemand weiß also, ob sie unsere übernahm.</translation>
    </message>
    <message>
        <source>The camera ended its stream. Trying again.</source>
        <translation>Die Kamera beendete ihren Stream. Neuer Versuch.</translation>
    </message>
    <message>
        <source>The camera has ended its reports of events. Asking for them again.</source>
        <translation>Die Kamera hat ihre Ereignismeldungen beendet. Sie wird noch einmal darum gebeten.</translation>
    </message>
    <message>
        <source>The camera holds no video. Choose another file or another address of the camera.</source>
        <translation>Die Kamera enthält kein Video. Wählen Sie eine andere Datei oder eine andere Adresse der Kamera.</translation>
    </message>
    <message>
        <source>The camera is coded as {other_video}, which Louver cannot record. Set the camera to H.264 or H.265.</source>
        <translation>Die Kamera codiert als {other_video}, was Louver nicht aufnehmen kann. Stellen Sie sie auf H.264 oder H.265.</translation>
    </message>
    <message>
        <source>The camera is covered: its picture went dark and lost all detail.</source>
        <translation>Die Kamera ist abgedeckt: Ihr Bild wurde dunkel und verlor alle Einzelheiten.</translation>
    </message>
    <message>
        <source>The camera is out of focus: it shows its place, but no detail.</source>
        <translation>Die Kamera ist unscharf: Sie zeigt ihren Ort, aber keine Einzelheiten.</translation>
    </message>
    <message>
        <source>The camera itself could not be asked. {error}</source>
        <translation>Die Kamera selbst ließ sich nicht fragen. {error}</translation>
    </message>
    <message>
        <source>The camera offers no picture in H.264 or H.265, so it cannot be recorded. Set one of them in it.</source>
        <translation>Die Kamera bietet kein Bild in H.264 oder H.265 an; sie lässt sich also nicht aufnehmen. Stellen Sie eines davon in ihr ein.</translation>
    </message>
    <message>
        <source>The camera offers no small picture. Turn on its second stream in its own pages.</source>
        <translation>Die Kamera bietet kein kleines Bild an. Schalten Sie auf ihren Seiten den zweiten Stream ein.</translation>
    </message>
    <message>
        <source>The camera offers one. Louver can fetch it too: tiles and detection then cost far less.</source>
        <translation>Die Kamera bietet eines an. Louver kann es auch holen: Kacheln und Erkennung kosten dann weit weniger.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>Die Kamera wies diesen Benutzernamen oder dieses Passwort ab.</translation>
    </message>
    <message>
        <source>The camera refused this: {message}.</source>
        <translation>Die Kamera lehnte das ab: {message}.</translation>
    </message>
    <message>
        <source>The camera remembers no such place.</source>
        <translation>Die Kamera hat sich keine solche Position gemerkt.</translation>
    </message>
    <message>
        <source>The camera sends another kind of video now. Connecting anew.</source>
        <translation>Die Kamera sendet jetzt eine andere Art Video. Die Verbindung wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>The camera sends no description of its pictures, so it cannot be recorded.</source>
        <translation>Die Kamera sendet keine Beschreibung ihrer Bilder, also lässt sie sich nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The camera that was being tried is not added.</source>
        <translation>Die Kamera, die gerade versucht wurde, wird nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The camera took it, but keeps its own way. Set the keyframe interval in the camera itself.</source>
        <translation>Die Kamera nahm es an, bleibt aber bei ihrer Art. Stellen Sie das Keyframe-Intervall in der Kamera selbst ein.</translation>
    </message>
    <message>
        <source>The camera took the time, but its clock is still off. Set it in the camera itself.</source>
        <translation>Die Kamera nahm die Zeit an, aber ihre Uhr geht noch immer falsch. Stellen Sie sie in der Kamera selbst.</translation>
    </message>
    <message>
        <source>The camera was not turned because of an error in Louver; see its log.</source>
        <translation>Die Kamera wurde wegen eines Fehlers in Louver nicht gedreht; siehe Protokoll.</translation>
    </message>
    <message>
        <source>The camera was turned away: it shows another place.</source>
        <translation>Die Kamera wurde weggedreht: Sie zeigt einen anderen Ort.</translation>
    </message>
    <message>
        <source>The camera {camera_id} is not in the list, so nothing can be noted of it now.</source>
        <translation>Die Kamera {camera_id} steht nicht in der Liste, also lässt sich jetzt nichts für sie notieren.</translation>
    </message>
    <message>
        <source>The camera&apos;s clock is {join} {way} this computer&apos;s.</source>
        <translation>Die Uhr der Kamera geht {join} {way} diesem Computer.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture repeats itself: the same seconds are shown again and again.</source>
        <translation>Das Bild der Kamera wiederholt sich: Dieselben Sekunden kommen immer wieder.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still: not even its noise changes.</source>
        <translation>Das Bild der Kamera steht still: Nicht einmal sein Rauschen ändert sich.</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures are larger than 8K, so they are recorded but not watched. Give it a smaller stream to watch.</source>
        <translation>Die Bilder der Kamera sind größer als 8K; sie werden aufgenommen, aber nicht beobachtet. Geben Sie ihr einen kleineren Stream zum Beobachten.</translation>
    </message>
    <message>
        <source>The camera&apos;s video cannot be decoded, so it is recorded but not watched. Set the camera to H.264 or H.265.</source>
        <translation>Das Video der Kamera lässt sich nicht decodieren; es wird aufgenommen, aber nicht beobachtet. Stellen Sie die Kamera auf H.264 oder H.265.</translation>
    </message>
    <message>
        <source>The clock of this computer is {ahead_ms} days ahead of what it was, so no footage is deleted by its age for the next three days. Set the clock if it is wrong; if it is right, nothing needs to be done.</source>
        <translation>Die Uhr dieses Computers geht {ahead_ms} Tage gegenüber vorher vor; daher wird in den nächsten drei Tagen keine Aufnahme wegen ihres Alters gelöscht. Stellen Sie die Uhr, wenn sie falsch geht; wenn sie stimmt, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back, so the times of {name} run {behind_ms} s ahead until it catches up. Nothing is lost.</source>
        <translation>Die Uhr dieses Computers wurde zurückgestellt; daher gehen die Zeiten von {name} {behind_ms} s vor, bis sie aufgeholt hat. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The clock of {name} is right now. It stands as set by hand: a time server is not asked any more.</source>
        <translation>Die Uhr von {name} stimmt jetzt. Sie gilt als von Hand gestellt: Ein Zeitserver wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>The copying met an unexpected error and is tried again.</source>
        <translation>Beim Kopieren trat ein unerwarteter Fehler auf; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The damaged database of recordings could not be set aside ({strerror}). Nothing is lost; Louver tries again.</source>
        <translation>Die beschädigte Datenbank der Aufnahmen konnte nicht beiseitegelegt werden ({strerror}). Nichts ist verloren; Louver versucht es wieder.</translation>
    </message>
    <message>
        <source>The database is made again from the journals while recording goes on. Health tells when it is done.</source>
        <translation>Die Datenbank wird aus den Journalen neu aufgebaut, während die Aufnahme weitergeht. „Zustand“ meldet, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The database of recordings cannot be read ({error}). Start Louver&apos;s engine again: it makes the database anew from the journals.</source>
        <translation>Die Datenbank der Aufnahmen lässt sich nicht lesen ({error}). Starten Sie den Rekorder von Louver neu: Er baut sie aus den Journalen neu auf.</translation>
    </message>
    <message>
        <source>The database of recordings could not be written ({error}). Nothing is lost: it is made again from the journals. Check that the disk is not full.</source>
        <translation>Die Datenbank der Aufnahmen ließ sich nicht beschreiben ({error}). Nichts ist verloren: Sie wird aus den Journalen neu aufgebaut. Prüfen Sie, ob die Platte voll ist.</translation>
    </message>
    <message>
        <source>The database of recordings is closed already; Louver is stopping.</source>
        <translation>Die Datenbank der Aufnahmen ist schon geschlossen; Louver wird beendet.</translation>
    </message>
    <message>
        <source>The database of recordings is not open yet. Nothing is lost meanwhile.</source>
        <translation>Die Datenbank der Aufnahmen ist noch nicht offen. Bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>The database of recordings is too slow; it will catch up later.</source>
        <translation>Die Datenbank der Aufnahmen ist zu langsam; sie holt später auf.</translation>
    </message>
    <message>
        <source>The database of recordings was damaged</source>
        <translation>Die Datenbank der Aufnahmen war beschädigt</translation>
    </message>
    <message>
        <source>The database of recordings was damaged, or was to be made anew</source>
        <translation>Die Datenbank der Aufnahmen war beschädigt oder sollte neu aufgebaut werden</translation>
    </message>
    <message>
        <source>The database of recordings was deleted or replaced while Louver ran</source>
        <translation>Die Datenbank der Aufnahmen wurde gelöscht oder ersetzt, während Louver lief</translation>
    </message>
    <message>
        <source>The database of recordings works again.</source>
        <translation>Die Datenbank der Aufnahmen arbeitet wieder.</translation>
    </message>
    <message>
        <source>The description inside this clip has an end before its beginning.</source>
        <translation>Die Beschreibung in diesem Clip hat ein Ende vor ihrem Anfang.</translation>
    </message>
    <message>
        <source>The description inside this clip is not one that Louver writes.</source>
        <translation>Die Beschreibung in diesem Clip ist keine, die Louver schreibt.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be read, so every visit makes an event. Mend or delete that file.</source>
        <translation>Die Erkennungsregeln in {detection} lassen sich nicht lesen, also wird jeder Besuch ein Ereignis. Reparieren oder löschen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be read: {strerror}.</source>
        <translation>Die Erkennungsregeln in {detection} lassen sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be written: {strerror}.</source>
        <translation>Die Erkennungsregeln in {detection} lassen sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>The detector saw a {label} {times} with {believed_score} or more; at best it was {score} sure.</source>
        <translation>Die Erkennung sah {times} ein Objekt ({label}) mit {believed_score} oder mehr; am besten war sie sich zu {score} sicher.</translation>
    </message>
    <message>
        <source>The disk at {away} is not there, so what is on it cannot be deleted. Nothing was changed. Bring the disk back, or take it out of {name} if it is gone for good.</source>
        <translation>Die Platte {away} ist nicht da, also lässt sich nicht löschen, was auf ihr ist. Es wurde nichts geändert. Bringen Sie die Platte zurück, oder nehmen Sie sie aus {name}, wenn sie für immer weg ist.</translation>
    </message>
    <message>
        <source>The disk at {root} cannot be used. {trouble} {goes_on} What is on it can be seen again when it is back.</source>
        <translation>Die Platte {root} lässt sich nicht verwenden. {trouble} {goes_on} Was auf ihr ist, ist wieder zu sehen, wenn sie zurück ist.</translation>
    </message>
    <message>
        <source>The disk at {root} is full of footage that is kept or has just been recorded. Recording goes on, but only its newest minutes stay. Free some space, let some kept footage go, or add a disk.</source>
        <translation>Die Platte {root} ist voll mit Aufnahmen, die behalten werden oder gerade entstanden. Die Aufnahme geht weiter, aber nur die neuesten Minuten bleiben. Schaffen Sie Platz, geben Sie Behaltenes frei oder fügen Sie eine Platte hinzu.</translation>
    </message>
    <message>
        <source>The disk is full {when}, and then footage is deleted earlier than your rules say: only {days_held} fit. Shorten the rules, keep less free, or add a disk.</source>
        <translation>Die Platte wird voll ({when}), und dann wird früher gelöscht, als Ihre Regeln sagen: Nur {days_held} passen. Verkürzen Sie die Regeln, behalten Sie weniger frei oder fügen Sie eine Platte hinzu.</translation>
    </message>
    <message>
        <source>The disk refused to store a recording ({reason}). Check the disk.</source>
        <translation>Die Platte nahm eine Aufnahme nicht an ({reason}). Prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>The disk that holds the recordings is full. Free some space, or choose another folder.</source>
        <translation>Die Platte mit den Aufnahmen ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full.{need} Nothing was left behind. Free some space, or choose another folder.</source>
        <translation>Die Platte mit {folder} ist voll.{need} Nichts blieb zurück. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The drive of {root} is missing. Nothing is being recorded. Connect it: recording begins by itself.</source>
        <translation>Das Laufwerk von {root} fehlt. Es wird nichts aufgenommen. Schließen Sie es an: Die Aufnahme beginnt von selbst.</translation>
    </message>
    <message>
        <source>The engine cannot open its local socket ({join}). Choose a library on a local disk that you can write to.</source>
        <translation>Der Rekorder kann seinen lokalen Socket nicht öffnen ({join}). Wählen Sie eine Bibliothek auf einer lokalen Platte, auf die Sie schreiben können.</translation>
    </message>
    <message>
        <source>The engine cannot read this order ({name}). Update the program that sent it.</source>
        <translation>Der Rekorder kann diesen Auftrag nicht lesen ({name}). Aktualisieren Sie das Programm, das ihn sandte.</translation>
    </message>
    <message>
        <source>The engine cannot read this order ({turn}). Update the program that sent it.</source>
        <translation>Der Rekorder kann diesen Auftrag nicht lesen ({turn}). Aktualisieren Sie das Programm, das ihn sandte.</translation>
    </message>
    <message>
        <source>The engine cannot read this order. Update the program that sent it.</source>
        <translation>Der Rekorder kann diesen Auftrag nicht lesen. Aktualisieren Sie das Programm, das ihn sandte.</translation>
    </message>
    <message>
        <source>The engine did not answer within {timeout_s} seconds. It may still do what was asked; look again.</source>
        <translation>Der Rekorder antwortete nicht innerhalb von {timeout_s} Sekunden. Vielleicht tut er noch, worum er gebeten wurde; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The engine did not begin with a welcome. Start Louver&apos;s engine and window again.</source>
        <translation>Der Rekorder begann nicht mit einer Begrüßung. Starten Sie Rekorder und Fenster von Louver neu.</translation>
    </message>
    <message>
        <source>The engine does not know this library&apos;s key. Stop and start Louver&apos;s engine.</source>
        <translation>Der Rekorder kennt den Schlüssel dieser Bibliothek nicht. Beenden und starten Sie den Rekorder von Louver.</translation>
    </message>
    <message>
        <source>The engine ended the connection. It starts again by itself within seconds.</source>
        <translation>Der Rekorder beendete die Verbindung. Er startet von selbst innerhalb von Sekunden wieder.</translation>
    </message>
    <message>
        <source>The engine has as many connections as it takes. Close a window of Louver and try again.</source>
        <translation>Der Rekorder hat so viele Verbindungen, wie er annimmt. Schließen Sie ein Fenster von Louver und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The engine holds {opened} files and connections open, and may hold {files}. Recording goes on; raise the limit of this user, or record fewer cameras.</source>
        <translation>Der Rekorder hält {opened} Dateien und Verbindungen offen und darf {files} halten. Die Aufnahme geht weiter; heben Sie die Grenze dieses Benutzers an, oder nehmen Sie weniger Kameras auf.</translation>
    </message>
    <message>
        <source>The engine is another version of Louver. Stop it and start this version&apos;s engine.</source>
        <translation>Der Rekorder ist eine andere Version von Louver. Beenden Sie ihn und starten Sie den Rekorder dieser Version.</translation>
    </message>
    <message>
        <source>The engine is within its bounds again.</source>
        <translation>Der Rekorder ist wieder innerhalb seiner Grenzen.</translation>
    </message>
    <message>
        <source>The engine knows no command {name}. Update the program that sent it.</source>
        <translation>Der Rekorder kennt keinen Befehl {name}. Aktualisieren Sie das Programm, das ihn sandte.</translation>
    </message>
    <message>
        <source>The engine sent a malformed answer. Start Louver&apos;s engine and window again.</source>
        <translation>Der Rekorder sandte eine fehlerhafte Antwort. Starten Sie Rekorder und Fenster von Louver neu.</translation>
    </message>
    <message>
        <source>The engine sent a malformed message. Start Louver&apos;s engine and window again.</source>
        <translation>Der Rekorder sandte eine fehlerhafte Nachricht. Starten Sie Rekorder und Fenster von Louver neu.</translation>
    </message>
    <message>
        <source>The engine sent a malformed packet. Start Louver&apos;s engine and window again.</source>
        <translation>Der Rekorder sandte ein fehlerhaftes Paket. Starten Sie Rekorder und Fenster von Louver neu.</translation>
    </message>
    <message>
        <source>The engine sent a packet of an impossible camera. Start Louver&apos;s engine and window again.</source>
        <translation>Der Rekorder sandte ein Paket einer unmöglichen Kamera. Starten Sie Rekorder und Fenster von Louver neu.</translation>
    </message>
    <message>
        <source>The engine sent a packet that is too short. Start Louver&apos;s engine and window again.</source>
        <translation>Der Rekorder sandte ein zu kurzes Paket. Starten Sie Rekorder und Fenster von Louver neu.</translation>
    </message>
    <message>
        <source>The engine uses {used_bytes} MB of memory, more than its cameras should need. Recording goes on; look in Health for a camera that floods.</source>
        <translation>Der Rekorder belegt {used_bytes} MB Speicher, mehr als seine Kameras brauchen sollten. Die Aufnahme geht weiter; suchen Sie unter „Zustand“ nach einer Kamera, die zu viel sendet.</translation>
    </message>
    <message>
        <source>The export broke off. Nothing half was left under its name. Try again.</source>
        <translation>Der Export brach ab. Nichts Halbes blieb unter seinem Namen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The export cannot be written to {folder} ({reason}). Nothing was left behind. Choose another folder.</source>
        <translation>Der Export lässt sich nicht nach {folder} schreiben ({reason}). Nichts blieb zurück. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>Der Export wurde abgebrochen. Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>The file library.json in the folder of recordings cannot be read. Move it away, and Louver writes a new one; no recording depends on it.</source>
        <translation>Die Datei library.json im Ordner der Aufnahmen lässt sich nicht lesen. Verschieben Sie sie, dann schreibt Louver eine neue; keine Aufnahme hängt von ihr ab.</translation>
    </message>
    <message>
        <source>The file {name} of the vault is too large to be right.</source>
        <translation>Die Datei {name} des Tresors ist zu groß, um richtig zu sein.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Check that it is still there.</source>
        <translation>Die Datei {path} lässt sich nicht lesen. Prüfen Sie, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>The file {place_file} of the vault is damaged. Join the vault again.</source>
        <translation>Die Datei {place_file} des Tresors ist beschädigt. Treten Sie dem Tresor noch einmal bei.</translation>
    </message>
    <message>
        <source>The folder of recordings cannot be written to. Check its permissions, or choose another folder.</source>
        <translation>In den Ordner der Aufnahmen lässt sich nicht schreiben. Prüfen Sie seine Rechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder of recordings is not there. If it lies on a drive that was unplugged, plug it in again.</source>
        <translation>Der Ordner der Aufnahmen ist nicht da. Liegt er auf einem Laufwerk, das abgezogen wurde, schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>The folder of recordings {root} is not there.</source>
        <translation>Der Ordner der Aufnahmen {root} ist nicht da.</translation>
    </message>
    <message>
        <source>The folder {folder} belongs to somebody else, so the engine does not listen there. Choose a library with a shorter path, on a local disk.</source>
        <translation>Der Ordner {folder} gehört jemand anderem, also nimmt der Rekorder dort nichts entgegen. Wählen Sie eine Bibliothek mit kürzerem Pfad auf einer lokalen Platte.</translation>
    </message>
    <message>
        <source>The footage has no keyframe for too long to cut a clip out of it.</source>
        <translation>Die Aufnahme hat zu lange keinen Keyframe, um einen Clip herauszuschneiden.</translation>
    </message>
    <message>
        <source>The journal of {camera_id} is damaged. A copy was kept as {name}, and recording goes on. Events and gaps after the damage are missing from the timeline; footage is not. Check the disk.</source>
        <translation>Das Journal von {camera_id} ist beschädigt. Eine Kopie blieb als {name}, und die Aufnahme geht weiter. Ereignisse und Lücken nach dem Schaden fehlen auf der Zeitleiste; Aufnahmen nicht. Prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>The journal of {camera_id} is missing. Its recordings were found and are entered anew; events and the causes of gaps before now are not known any more.</source>
        <translation>Das Journal von {camera_id} fehlt. Die Aufnahmen wurden gefunden und werden neu eingetragen; Ereignisse und die Ursachen früherer Lücken sind nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>The journal {name} of a camera is damaged in its middle. Nothing was changed; check the disk, and look in Health for what can still be read.</source>
        <translation>Das Journal {name} einer Kamera ist in der Mitte beschädigt. Es wurde nichts geändert; prüfen Sie die Platte und sehen Sie unter „Zustand“ nach, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>The key that window and engine share is damaged. Stop and start Louver&apos;s engine.</source>
        <translation>Der gemeinsame Schlüssel von Fenster und Rekorder ist beschädigt. Beenden und starten Sie den Rekorder von Louver.</translation>
    </message>
    <message>
        <source>The keyring did not keep the vault&apos;s key as it was given. Use a passphrase instead.</source>
        <translation>Der Schlüsselbund bewahrte den Schlüssel des Tresors nicht so, wie er übergeben wurde. Nehmen Sie stattdessen eine Passphrase.</translation>
    </message>
    <message>
        <source>The keyring holds something else than this device&apos;s vault key. Join the vault again.</source>
        <translation>Im Schlüsselbund liegt etwas anderes als der Tresorschlüssel dieses Geräts. Treten Sie dem Tresor noch einmal bei.</translation>
    </message>
    <message>
        <source>The keyring no longer holds this device&apos;s vault key. Join the vault again with its 24 words.</source>
        <translation>Im Schlüsselbund liegt der Tresorschlüssel dieses Geräts nicht mehr. Treten Sie dem Tresor mit seinen 24 Wörtern noch einmal bei.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked or not there. Unlock it, or keep the vault&apos;s keys under a passphrase ({passphrase_variable}).</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder nicht da. Entsperren Sie ihn, oder bewahren Sie die Schlüssel des Tresors unter einer Passphrase auf ({passphrase_variable}).</translation>
    </message>
    <message>
        <source>The keys of groups that the words do not open are damaged on this device.</source>
        <translation>Die Schlüssel von Gruppen, die die Wörter nicht öffnen, sind auf diesem Gerät beschädigt.</translation>
    </message>
    <message>
        <source>The labels of the model {name} name no person, vehicle or animal, so no event would ever come of it. Choose another.</source>
        <translation>Die Bezeichnungen des Modells {name} nennen weder Person noch Fahrzeug noch Tier; es käme nie zu einem Ereignis. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} cannot be changed: {strerror}.</source>
        <translation>Die Liste der Kameras in {cameras} lässt sich nicht ändern: {strerror}.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} cannot be written: {strerror}.</source>
        <translation>Die Liste der Kameras in {cameras} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} is damaged. Restore it from a copy.</source>
        <translation>Die Liste der Kameras in {cameras} ist beschädigt. Stellen Sie sie aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>The list of clips whose time will be over is damaged.</source>
        <translation>Die Liste der Clips, deren Zeit abläuft, ist beschädigt.</translation>
    </message>
    <message>
        <source>The list of devices does not name this camera&apos;s group, so its clips wait.</source>
        <translation>Die Liste der Geräte nennt die Gruppe dieser Kamera nicht, daher warten ihre Clips.</translation>
    </message>
    <message>
        <source>The list of events that wait to be sealed is damaged.</source>
        <translation>Die Liste der Ereignisse, die auf das Versiegeln warten, ist beschädigt.</translation>
    </message>
    <message>
        <source>The list of the cameras&apos; certificates in {file} cannot be read. Restore it from a copy, or delete it to trust the certificates that the cameras show now.</source>
        <translation>Die Liste der Zertifikate der Kameras in {file} lässt sich nicht lesen. Stellen Sie sie aus einer Kopie wieder her, oder löschen Sie sie, um den Zertifikaten zu vertrauen, die die Kameras jetzt zeigen.</translation>
    </message>
    <message>
        <source>The list of the cameras&apos; certificates in {file} cannot be written: {strerror}.</source>
        <translation>Die Liste der Zertifikate der Kameras in {file} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>The name of a bookmark is one line of up to {max_name_letters} letters. Choose another one.</source>
        <translation>Der Name eines Lesezeichens ist eine Zeile mit bis zu {max_name_letters} Buchstaben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The other side did not finish the handshake in time.</source>
        <translation>Die Gegenseite beendete die Begrüßung nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The other side ended the connection during the handshake.</source>
        <translation>Die Gegenseite beendete die Verbindung während der Begrüßung.</translation>
    </message>
    <message>
        <source>The picture was not saved in {folder}: {why}. Choose another folder.</source>
        <translation>Das Bild wurde nicht in {folder} gespeichert: {why}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The pictures at the start of the export cannot be decoded. Choose an earlier start.</source>
        <translation>Die Bilder am Anfang des Exports lassen sich nicht decodieren. Wählen Sie einen früheren Anfang.</translation>
    </message>
    <message>
        <source>The pictures of a camera are counted from 1.</source>
        <translation>Die Bilder einer Kamera werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The pictures of {name_of} arrive damaged and cannot be decoded, so it is recorded but not watched. Look at its network, or restart it.</source>
        <translation>Die Bilder von {name_of} kommen beschädigt an und lassen sich nicht decodieren; sie wird aufgenommen, aber nicht beobachtet. Sehen Sie nach ihrem Netz oder starten Sie sie neu.</translation>
    </message>
    <message>
        <source>The pictures of {name_of} can be decoded again.</source>
        <translation>Die Bilder von {name_of} lassen sich wieder decodieren.</translation>
    </message>
    <message>
        <source>The recording does not say how its video is coded, so its start cannot be encoded anew.</source>
        <translation>Die Aufnahme sagt nicht, wie ihr Video codiert ist; ihr Anfang lässt sich daher nicht neu codieren.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be opened. It may have been moved or deleted.</source>
        <translation>Die Aufnahme {path} lässt sich nicht öffnen. Vielleicht wurde sie verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The recording {path} went away or cannot be read any more. Nothing was left behind. Export again, and look in Health whether its disk is in trouble.</source>
        <translation>Die Aufnahme {path} verschwand oder lässt sich nicht mehr lesen. Nichts blieb zurück. Exportieren Sie noch einmal, und sehen Sie unter „Zustand“ nach, ob ihre Platte Schwierigkeiten hat.</translation>
    </message>
    <message>
        <source>The recordings of {camera_id} could not be put in order. {sentence}</source>
        <translation>Die Aufnahmen von {camera_id} ließen sich nicht ordnen. {sentence}</translation>
    </message>
    <message>
        <source>The rules for old footage can be read again.</source>
        <translation>Die Regeln für alte Aufnahmen lassen sich wieder lesen.</translation>
    </message>
    <message>
        <source>The rules in {retention} cannot be read, so no footage is deleted by age. Mend or delete that file.</source>
        <translation>Die Regeln in {retention} lassen sich nicht lesen; daher wird keine Aufnahme wegen ihres Alters gelöscht. Reparieren oder löschen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The rules of this camera were changed elsewhere in the meantime, so nothing was saved. Open them again, and make your change once more.</source>
        <translation>Die Regeln dieser Kamera wurden inzwischen anderswo geändert, daher wurde nichts gespeichert. Öffnen Sie sie neu und ändern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read. Delete that file to start with the usual ones.</source>
        <translation>Die Einstellungen in {path} lassen sich nicht lesen. Löschen Sie diese Datei, um mit den üblichen zu beginnen.</translation>
    </message>
    <message>
        <source>The small picture of {name} is fetched and watched from now on.</source>
        <translation>Das kleine Bild von {name} wird ab jetzt geholt und beobachtet.</translation>
    </message>
    <message>
        <source>The state of this recorder&apos;s log is damaged; set the vault up again.</source>
        <translation>Der Stand des Protokolls dieses Rekorders ist beschädigt; richten Sie den Tresor neu ein.</translation>
    </message>
    <message>
        <source>The vault could not be opened; the problem is told in Health.</source>
        <translation>Der Tresor ließ sich nicht öffnen; was los ist, steht unter „Zustand“.</translation>
    </message>
    <message>
        <source>The vault is not set up here ({name} is missing). Set it up, or join it.</source>
        <translation>Der Tresor ist hier nicht eingerichtet ({name} fehlt). Richten Sie ihn ein oder treten Sie ihm bei.</translation>
    </message>
    <message>
        <source>The vault is not set up here. Set it up, or join it with its 24 words.</source>
        <translation>Der Tresor ist hier nicht eingerichtet. Richten Sie ihn ein oder treten Sie ihm mit seinen 24 Wörtern bei.</translation>
    </message>
    <message>
        <source>The vault met an unexpected error and tries again.</source>
        <translation>Im Tresor trat ein unerwarteter Fehler auf; er versucht es wieder.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys need a passphrase, because this computer&apos;s keyring is not used. Type one on a terminal, or put it into {passphrase_variable}.</source>
        <translation>Die Schlüssel des Tresors brauchen eine Passphrase, weil der Schlüsselbund dieses Computers nicht benutzt wird. Geben Sie eine in einem Terminal ein oder legen Sie sie in {passphrase_variable} ab.</translation>
    </message>
    <message>
        <source>The video has ended.</source>
        <translation>Das Video ist zu Ende.</translation>
    </message>
    <message>
        <source>The watcher ended with status {returncode}; detection starts again at once.</source>
        <translation>Die Beobachtung endete mit Status {returncode}; die Erkennung beginnt sofort wieder.</translation>
    </message>
    <message>
        <source>The webcam cannot be opened. Close other programs that use it, and allow this one to.</source>
        <translation>Die Webcam lässt sich nicht öffnen. Schließen Sie andere Programme, die sie benutzen, und erlauben Sie sie diesem.</translation>
    </message>
    <message>
        <source>The webcam ended its stream. Trying again.</source>
        <translation>Die Webcam beendete ihren Stream. Neuer Versuch.</translation>
    </message>
    <message>
        <source>The webcam stopped sending. Was it unplugged?</source>
        <translation>Die Webcam sendet nicht mehr. Wurde sie abgezogen?</translation>
    </message>
    <message>
        <source>The window failed at something the engine said ({name}).</source>
        <translation>Das Fenster scheiterte an etwas, das der Rekorder sagte ({name}).</translation>
    </message>
    <message>
        <source>The words differ, so nothing was sent or kept. Somebody may be between the two devices.</source>
        <translation>Die Wörter sind verschieden, daher wurde nichts gesendet oder behalten. Vielleicht ist jemand zwischen den beiden Geräten.</translation>
    </message>
    <message>
        <source>The {name} has a keyframe only every {gop_s} s.</source>
        <translation>Das {name} hat nur alle {gop_s} s einen Keyframe.</translation>
    </message>
    <message>
        <source>The {word} of a camera cannot be so long.</source>
        <translation>Die Angabe „{word}“ einer Kamera darf nicht so lang sein.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id} in the list. There are: {known}.</source>
        <translation>Die Liste enthält keine Kamera {camera_id}. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id} in this library.</source>
        <translation>Diese Bibliothek enthält keine Kamera {camera_id}.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id}. Look for its id in the list of cameras.</source>
        <translation>Es gibt keine Kamera {camera_id}. Suchen Sie ihre Kennung in der Liste der Kameras.</translation>
    </message>
    <message>
        <source>There is no detection model here and none could be downloaded</source>
        <translation>Hier gibt es kein Erkennungsmodell, und es ließ sich keines herunterladen</translation>
    </message>
    <message>
        <source>There is no event {event_id} in this library. Ids are 26 letters and digits.</source>
        <translation>Diese Bibliothek enthält kein Ereignis {event_id}. Kennungen haben 26 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>There is no group {name} that the words do not open.</source>
        <translation>Es gibt keine Gruppe {name}, die die Wörter nicht öffnen.</translation>
    </message>
    <message>
        <source>There is no library in {root} now. Is its drive plugged in?</source>
        <translation>In {root} ist jetzt keine Bibliothek. Ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>There is no library in {root}. Name its folder with --library.</source>
        <translation>In {root} ist keine Bibliothek. Nennen Sie ihren Ordner mit --library.</translation>
    </message>
    <message>
        <source>There is no model of faces here, so none are looked for. Fetch one with: main.py models download face-short-range</source>
        <translation>Hier gibt es kein Modell für Gesichter, daher wird nach keinen gesucht. Holen Sie eines mit: main.py models download face-short-range</translation>
    </message>
    <message>
        <source>There is no model of sounds here, so glass, alarms, barking and shouts are told by their loudness alone. Fetch one with: main.py models download yamnet</source>
        <translation>Hier gibt es kein Modell für Töne, daher werden Glas, Alarme, Bellen und Rufe nur an ihrer Lautstärke erkannt. Holen Sie eines mit: main.py models download yamnet</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}, and none within a month of that.</source>
        <translation>Zwischen {start} und {end} gibt es keine Aufnahme von {name}, auch nicht im Monat davor und danach.</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}; the nearest begins {later}.</source>
        <translation>Zwischen {start} und {end} gibt es keine Aufnahme von {name}; die nächste beginnt {later}.</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}; the nearest ends {earlier}.</source>
        <translation>Zwischen {start} und {end} gibt es keine Aufnahme von {name}; die nächste endet {earlier}.</translation>
    </message>
    <message>
        <source>There is no small picture, so the full one is watched for events by its keyframes alone, and shown live.</source>
        <translation>Es gibt kein kleines Bild; daher wird das große nur an seinen Keyframes auf Ereignisse beobachtet und live gezeigt.</translation>
    </message>
    <message>
        <source>There is no such ailment of a camera. Update the program that sent this.</source>
        <translation>Ein solches Leiden einer Kamera gibt es nicht. Aktualisieren Sie das Programm, das dies sandte.</translation>
    </message>
    <message>
        <source>There is no webcam number {number} at this computer. Plug it in.</source>
        <translation>An diesem Computer gibt es keine Webcam Nummer {number}. Schließen Sie sie an.</translation>
    </message>
    <message>
        <source>These 24 words belong to another vault than the one in this bucket.</source>
        <translation>Diese 24 Wörter gehören zu einem anderen Tresor als dem in diesem Bucket.</translation>
    </message>
    <message>
        <source>These are {ids} clips and pictures; at most {max_deleted} are deleted at once.</source>
        <translation>Das sind {ids} Clips und Bilder; höchstens {max_deleted} werden auf einmal gelöscht.</translation>
    </message>
    <message>
        <source>These events were deleted more than 24 hours ago and cannot be taken back.</source>
        <translation>Diese Ereignisse wurden vor mehr als 24 Stunden gelöscht und lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>These rules cannot be read. Update the program that sent them.</source>
        <translation>Diese Regeln lassen sich nicht lesen. Aktualisieren Sie das Programm, das sie sandte.</translation>
    </message>
    <message>
        <source>These rules for storage cannot be. Check the numbers.</source>
        <translation>Solche Regeln für den Speicher gibt es nicht. Prüfen Sie die Zahlen.</translation>
    </message>
    <message>
        <source>This bucket already holds a vault. Join it with its 24 words, or choose an empty bucket.</source>
        <translation>In diesem Bucket ist schon ein Tresor. Treten Sie ihm mit seinen 24 Wörtern bei oder wählen Sie einen leeren Bucket.</translation>
    </message>
    <message>
        <source>This camera address begins with neither rtsp:// nor http:// nor a file&apos;s path. Paste the address from the camera&apos;s manual.</source>
        <translation>Diese Kameraadresse beginnt weder mit rtsp:// noch mit http:// noch mit einem Dateipfad. Fügen Sie die Adresse aus der Anleitung der Kamera ein.</translation>
    </message>
    <message>
        <source>This camera address has no host in it. It should look like rtsp://192.168.1.40/stream1.</source>
        <translation>In dieser Kameraadresse fehlt der Host. Sie sollte aussehen wie rtsp://192.168.1.40/stream1.</translation>
    </message>
    <message>
        <source>This camera cannot be turned.</source>
        <translation>Diese Kamera lässt sich nicht drehen.</translation>
    </message>
    <message>
        <source>This camera cannot report events.</source>
        <translation>Diese Kamera kann keine Ereignisse melden.</translation>
    </message>
    <message>
        <source>This camera cannot send a picture by ONVIF.</source>
        <translation>Diese Kamera kann kein Bild über ONVIF senden.</translation>
    </message>
    <message>
        <source>This camera has no rule {name}. It has: {known}.</source>
        <translation>Diese Kamera hat keine Regel {name}. Sie hat: {known}.</translation>
    </message>
    <message>
        <source>This camera has other streams by now. Open its page again.</source>
        <translation>Diese Kamera hat inzwischen andere Streams. Öffnen Sie ihre Seite neu.</translation>
    </message>
    <message>
        <source>This camera has {offered} pictures. Name one from 1 to {offered2}.</source>
        <translation>Diese Kamera hat {offered} Bilder. Nennen Sie eines von 1 bis {offered2}.</translation>
    </message>
    <message>
        <source>This camera is in the list already, as {id} ({name}).</source>
        <translation>Diese Kamera steht schon in der Liste, als {id} ({name}).</translation>
    </message>
    <message>
        <source>This camera is in the list already, as {name}.</source>
        <translation>Diese Kamera steht schon in der Liste, als {name}.</translation>
    </message>
    <message>
        <source>This camera lets nobody set its keyframes. Set them in the camera itself.</source>
        <translation>Bei dieser Kamera lassen sich die Keyframes nicht einstellen. Stellen Sie sie in der Kamera selbst ein.</translation>
    </message>
    <message>
        <source>This camera was not taught that, or has forgotten it already.</source>
        <translation>Diese Kamera hat das nie gelernt oder schon vergessen.</translation>
    </message>
    <message>
        <source>This change of a camera cannot be read. Update the program that sent it.</source>
        <translation>Diese Änderung einer Kamera lässt sich nicht lesen. Aktualisieren Sie das Programm, das sie sandte.</translation>
    </message>
    <message>
        <source>This computer did not let Louver change what starts at login ({why}).</source>
        <translation>Dieser Computer ließ Louver nicht ändern, was mit der Anmeldung startet ({why}).</translation>
    </message>
    <message>
        <source>This computer has no sound output that can be used. Connect one, or choose one in the system&apos;s settings, and turn the sound on again.</source>
        <translation>Dieser Computer hat keine brauchbare Tonausgabe. Schließen Sie eine an oder wählen Sie eine in den Systemeinstellungen, und schalten Sie den Ton wieder ein.</translation>
    </message>
    <message>
        <source>{name} is checked about once a second or less, since many cameras move at once. This computer is too slow: close other programs, or watch fewer cameras.</source>
        <translation>{name} wird etwa einmal je Sekunde oder seltener geprüft, weil sich vor vielen Kameras zugleich etwas bewegt. Dieser Computer ist zu langsam: Schließen Sie andere Programme oder lassen Sie weniger Kameras beobachten.</translation>
    </message>
    <message>
        <source>{name} is checked as often as it should be again.</source>
        <translation>{name} wird wieder so oft geprüft wie vorgesehen.</translation>
    </message>
    <message>
        <source>{name} is checked {times} times a second, since many cameras move at once. This computer is too slow: close other programs, or watch fewer cameras.</source>
        <translation>{name} wird {times}-mal je Sekunde geprüft, weil sich vor vielen Kameras zugleich etwas bewegt. Dieser Computer ist zu langsam: Schließen Sie andere Programme oder lassen Sie weniger Kameras beobachten.</translation>
    </message>
    <message>
        <source>This footage goes by the rules again.</source>
        <translation>Diese Aufnahme geht wieder nach den Regeln.</translation>
    </message>
    <message>
        <source>This footage is kept until you say otherwise.</source>
        <translation>Diese Aufnahme wird behalten, bis Sie es anders sagen.</translation>
    </message>
    <message>
        <source>This holds now, but could not be noted, and a restart forgets it. Check the disk.</source>
        <translation>Das gilt jetzt, ließ sich aber nicht notieren; ein Neustart vergisst es. Prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>This is not a pairing code: it has 26 letters and digits, as the other machine shows them.</source>
        <translation>Das ist kein Kopplungscode: Er hat 26 Buchstaben und Ziffern, wie das andere Gerät sie zeigt.</translation>
    </message>
    <message>
        <source>This is not the address of a camera. {looks_right}</source>
        <translation>Das ist keine Kameraadresse. {looks_right}</translation>
    </message>
    <message>
        <source>This library already belongs to a vault. Choose another library folder for another vault.</source>
        <translation>Diese Bibliothek gehört schon zu einem Tresor. Wählen Sie für einen anderen Tresor einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This library belongs to another user. Sign in as that user, or choose a library of your own.</source>
        <translation>Diese Bibliothek gehört einem anderen Benutzer. Melden Sie sich als dieser an oder wählen Sie eine eigene.</translation>
    </message>
    <message>
        <source>This stream&apos;s picture has a size that no file can hold. Check the camera&apos;s settings.</source>
        <translation>Das Bild dieses Streams hat eine Größe, die keine Datei fasst. Prüfen Sie die Einstellungen der Kamera.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was added.</source>
        <translation>Das wurde abgebrochen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This was stopped. The login of the camera was not changed.</source>
        <translation>Das wurde abgebrochen. Die Anmeldung der Kamera wurde nicht geändert.</translation>
    </message>
    <message>
        <source>To keep footage, name its camera, and its start and end.</source>
        <translation>Um Aufnahmen zu behalten, nennen Sie die Kamera, den Anfang und das Ende.</translation>
    </message>
    <message>
        <source>To mark events, name 1 to {max_events} of them. Ids are 26 letters and digits.</source>
        <translation>Um Ereignisse zu markieren, nennen Sie 1 bis {max_events} davon. Kennungen haben 26 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>To mark events, name them, the mark, and whether it holds.</source>
        <translation>Um Ereignisse zu markieren, nennen Sie sie, die Markierung und ob sie gilt.</translation>
    </message>
    <message>
        <source>Turn it off in the camera&apos;s own pages, under video or encoding: with it, recordings begin late, jumps in the timeline are slow, and a lost packet costs many seconds.</source>
        <translation>Schalten Sie ihn auf den Seiten der Kamera aus, unter Video oder Codierung: Mit ihm beginnen Aufnahmen spät, Sprünge in der Zeitleiste sind langsam, und ein verlorenes Paket kostet viele Sekunden.</translation>
    </message>
    <message>
        <source>Turn on the second stream (sub stream) in the camera, about 640 x 360 at 10 pictures a second.</source>
        <translation>Schalten Sie in der Kamera den zweiten Stream (Substream) ein, etwa 640 x 360 mit 10 Bildern pro Sekunde.</translation>
    </message>
    <message>
        <source>Two rules are called “{twin}”. Give one of them another name.</source>
        <translation>Zwei Regeln heißen „{twin}“. Geben Sie einer davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>Two seconds of its footage hold more than 30 MB, which is too much for a clip.</source>
        <translation>Zwei Sekunden davon sind größer als 30 MB; das ist zu viel für einen Clip.</translation>
    </message>
    <message>
        <source>Type the user name of the camera, and its password.</source>
        <translation>Geben Sie den Benutzernamen der Kamera und ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Use its small picture</source>
        <translation>Ihr kleines Bild verwenden</translation>
    </message>
    <message>
        <source>Verified. {count} of {count2} parts match the fingerprints made while recording. This shows the file has not changed since then; it does not prove the camera&apos;s clock was right.</source>
        <translation>Bestätigt. {count} von {count2} Teilen stimmen mit den Fingerabdrücken der Aufnahme überein: Die Datei wurde seitdem nicht geändert. Ob die Uhr der Kamera stimmte, beweist das nicht.</translation>
    </message>
    <message>
        <source>Watching begins anew.</source>
        <translation>Die Beobachtung beginnt neu.</translation>
    </message>
    <message>
        <source>What answers at {host} sends no video that can be understood. Check the address.</source>
        <translation>Was unter {host} antwortet, sendet kein verständliches Video. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>What is recorded of {name} cannot be noted now. {trouble} Recording goes on, and is noted as soon as that is possible.</source>
        <translation>Was von {name} aufgenommen wird, lässt sich jetzt nicht notieren. {trouble} Die Aufnahme geht weiter und wird notiert, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>What is to be deleted could not be noted, so nothing is deleted. Check the disk.</source>
        <translation>Was gelöscht werden soll, ließ sich nicht notieren; daher wird nichts gelöscht. Prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>What is to be kept must end after it begins.</source>
        <translation>Was behalten werden soll, muss nach seinem Anfang enden.</translation>
    </message>
    <message>
        <source>What listens for this library cannot prove that it is Louver&apos;s engine. Start the engine.</source>
        <translation>Was für diese Bibliothek antwortet, kann nicht beweisen, dass es der Rekorder von Louver ist. Starten Sie den Rekorder.</translation>
    </message>
    <message>
        <source>What listens for this library is not Louver&apos;s engine. Stop it and start the engine.</source>
        <translation>Was für diese Bibliothek antwortet, ist nicht der Rekorder von Louver. Beenden Sie es und starten Sie den Rekorder.</translation>
    </message>
    <message>
        <source>What this device remembers of its vault is damaged. Join the vault again.</source>
        <translation>Was sich dieses Gerät von seinem Tresor merkt, ist beschädigt. Treten Sie dem Tresor noch einmal bei.</translation>
    </message>
    <message>
        <source>What was noted of a visit cannot be read. Let the database be made anew: main.py library rebuild</source>
        <translation>Was zu einem Besuch notiert wurde, lässt sich nicht lesen. Lassen Sie die Datenbank neu aufbauen: main.py library rebuild</translation>
    </message>
    <message>
        <source>What was recorded of {name} is noted.</source>
        <translation>Was von {name} aufgenommen wurde, ist notiert.</translation>
    </message>
    <message>
        <source>You marked what looked like this, in this place and as large, as a wrong label.</source>
        <translation>Sie haben markiert, dass falsch benannt war, was an dieser Stelle so aussah und so groß war.</translation>
    </message>
    <message>
        <source>a box in it holds too many others</source>
        <translation>eine Box darin enthält zu viele andere</translation>
    </message>
    <message>
        <source>a box in it is smaller than its own header</source>
        <translation>eine Box darin ist kleiner als ihr eigener Kopf</translation>
    </message>
    <message>
        <source>a box in it is too short</source>
        <translation>eine Box darin ist zu kurz</translation>
    </message>
    <message>
        <source>a box in it reaches beyond the one around it</source>
        <translation>eine Box darin reicht über die äußere hinaus</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>vor gegenüber</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>anywhere in the picture</source>
        <translation>irgendwo im Bild</translation>
    </message>
    <message>
        <source>are back</source>
        <translation>sind zurück</translation>
    </message>
    <message>
        <source>are kept for ever and stay</source>
        <translation>werden für immer behalten und bleiben</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>Bär</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>nach gegenüber</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>bottom edge</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>car alarm</source>
        <translation>Autoalarm</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>children shouting</source>
        <translation>rufende Kinder</translation>
    </message>
    <message>
        <source>civil defense siren</source>
        <translation>Sirene</translation>
    </message>
    <message>
        <source>cow</source>
        <translation>Kuh</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>Elefant</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>Feueralarm</translation>
    </message>
    <message>
        <source>full picture</source>
        <translation>große Bild</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>Giraffe</translation>
    </message>
    <message>
        <source>hangs; a disk that does not answer is the usual cause. Check it</source>
        <translation>hängt; meist liegt es an einer Platte, die nicht antwortet. Prüfen Sie sie</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>in its zone</source>
        <translation>in ihrer Zone</translation>
    </message>
    <message>
        <source>in {days_left}</source>
        <translation>noch {days_left}</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>ist zurück</translation>
    </message>
    <message>
        <source>is kept for ever and stays</source>
        <translation>wird für immer behalten und bleibt</translation>
    </message>
    <message>
        <source>is not needed any more</source>
        <translation>wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>its {decode} box is missing</source>
        <translation>die Box {decode} darin fehlt</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>Motorrad</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>sheep</source>
        <translation>Schaf</translation>
    </message>
    <message>
        <source>small picture</source>
        <translation>kleine Bild</translation>
    </message>
    <message>
        <source>smoke detector, smoke alarm</source>
        <translation>Rauchmelder</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>stopped without a word and was started again</source>
        <translation>endete ohne ein Wort und wurde neu gestartet</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>die Platte war voll</translation>
    </message>
    <message>
        <source>top edge</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>Lastwagen</translation>
    </message>
    <message>
        <source>unknown movements</source>
        <translation>unbekannte Bewegungen</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>wurde gelöscht</translation>
    </message>
    <message>
        <source>were deleted</source>
        <translation>wurden gelöscht</translation>
    </message>
    <message>
        <source>works again</source>
        <translation>arbeitet wieder</translation>
    </message>
    <message>
        <source>zebra</source>
        <translation>Zebra</translation>
    </message>
    <message>
        <source>{above_db} dB above the usual</source>
        <translation>{above_db} dB über dem Üblichen</translation>
    </message>
    <message>
        <source>{believed} times</source>
        <translation>{believed}-mal</translation>
    </message>
    <message>
        <source>{camera_id}: Rule {number} is left out, since it cannot be read ({error}).</source>
        <translation>{camera_id}: Regel {number} bleibt weg, weil sie sich nicht lesen lässt ({error}).</translation>
    </message>
    <message>
        <source>{camera_id}: What to listen for cannot be read ({error}). Nothing is listened to.</source>
        <translation>{camera_id}: Worauf gehört werden soll, lässt sich nicht lesen ({error}). Es wird auf nichts gehört.</translation>
    </message>
    <message>
        <source>{camera_id}: Wrong label {number} is left out, since it cannot be read ({error}).</source>
        <translation>{camera_id}: Die falsche Benennung {number} bleibt weg, weil sie sich nicht lesen lässt ({error}).</translation>
    </message>
    <message>
        <source>{camera_id}: {fault} Nothing is listened to.</source>
        <translation>{camera_id}: {fault} Es wird auf nichts gehört.</translation>
    </message>
    <message>
        <source>{camera_id}: {fault} The rule is left out.</source>
        <translation>{camera_id}: {fault} Die Regel bleibt weg.</translation>
    </message>
    <message>
        <source>{cause}. Until then OpenCV&apos;s people detector and motion watch: standing people are found, vehicles and animals appear as motion.</source>
        <translation>{cause}. Bis dahin arbeiten der Personendetektor von OpenCV und die Bewegungserkennung: Stehende Personen werden gefunden, Fahrzeuge und Tiere erscheinen als Bewegung.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{done}. The footage goes by the rules as before.{more}</source>
        <translation>{done}. Die Aufnahme geht nach den Regeln wie bisher.{more}</translation>
    </message>
    <message>
        <source>{error} Clips are still sealed to the devices known before.</source>
        <translation>{error} Clips werden weiter für die bisher bekannten Geräte versiegelt.</translation>
    </message>
    <message>
        <source>{faces} looks</source>
        <translation>{faces} Blicke</translation>
    </message>
    <message>
        <source>{fits}. It is full: the oldest footage is being deleted.</source>
        <translation>{fits}. Sie ist voll: Das Älteste wird gelöscht.</translation>
    </message>
    <message>
        <source>{fits}; it is full in {days_left}, and then the oldest footage goes.</source>
        <translation>{fits}; noch {days_left}, dann ist sie voll, und das Älteste geht.</translation>
    </message>
    <message>
        <source>{fits}; the rules never fill it.</source>
        <translation>{fits}; nach den Regeln wird sie nie voll.</translation>
    </message>
    <message>
        <source>{folder} holds footage of another library. Choose another folder.</source>
        <translation>{folder} enthält Aufnahmen einer anderen Bibliothek. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{found} devices match {text}. The vault has: {known}.</source>
        <translation>{found} Geräte passen zu {text}. Der Tresor hat: {known}.</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} Stunden</translation>
    </message>
    <message>
        <source>{label}, {score} sure at best, track {number}: seen {believed} times with {believed_score} or more.{event}</source>
        <translation>{label}, höchstens zu {score} sicher, Objekt {number}: {believed}-mal gesehen mit {believed_score} oder mehr.{event}</translation>
    </message>
    <message>
        <source>{many} with {text}. `main.py vault verify` lists them.</source>
        <translation>{many} mit {text}. `main.py vault verify` zählt sie auf.</translation>
    </message>
    <message>
        <source>{max_stuck} connections to this camera hang and do not end. Louver waits for one of them; restart the camera, or its network.</source>
        <translation>{max_stuck} Verbindungen zu dieser Kamera hängen und enden nicht. Louver wartet auf eine davon; starten Sie die Kamera oder ihr Netz neu.</translation>
    </message>
    <message>
        <source>{name} became {films} files, because its recording changes in between.</source>
        <translation>{name} wurde zu {films} Dateien, weil sich die Aufnahme dazwischen ändert.</translation>
    </message>
    <message>
        <source>{name} has a small picture already.</source>
        <translation>{name} hat schon ein kleines Bild.</translation>
    </message>
    <message>
        <source>{name} has no small second stream, so it is watched more coarsely: by its keyframes and what follows them, and in full while somebody is there. Who comes is noticed up to a few seconds later, and the event still begins with them. Where the camera has a sub stream, add it in Cameras.</source>
        <translation>{name} hat keinen kleinen zweiten Stream und wird daher gröber beobachtet: anhand der Keyframes und dessen, was ihnen folgt, und vollständig, solange jemand da ist. Wer kommt, wird bis zu einige Sekunden später bemerkt, und das Ereignis beginnt trotzdem mit ihm. Hat die Kamera einen zweiten Stream, fügen Sie ihn unter „Kameras“ hinzu.</translation>
    </message>
    <message>
        <source>{name} has not answered to the stop yet. Louver tells it again until it does.</source>
        <translation>{name} hat auf das Anhalten noch nicht geantwortet. Louver sagt es ihr so oft, bis sie es tut.</translation>
    </message>
    <message>
        <source>{name} is in privacy{until}: nothing is recorded.</source>
        <translation>Für {name} ist Privatsphäre an{until}: Es wird nichts aufgenommen.</translation>
    </message>
    <message>
        <source>{name} is not being recorded. {error} What comes meanwhile waits in memory.</source>
        <translation>{name} wird nicht aufgenommen. {error} Was inzwischen kommt, wartet im Speicher.</translation>
    </message>
    <message>
        <source>{name} is not recorded in full, because its large stream does not arrive. {cause}</source>
        <translation>{name} wird nicht vollständig aufgenommen, weil ihr großer Stream nicht ankommt. {cause}</translation>
    </message>
    <message>
        <source>{name} is recorded again.</source>
        <translation>{name} wird wieder aufgenommen.</translation>
    </message>
    <message>
        <source>{name} is recorded around events only, but watching is turned off, so nothing of it is recorded. Turn watching on, or record it all the time.</source>
        <translation>{name} wird nur um Ereignisse herum aufgenommen, aber das Beobachten ist ausgeschaltet; daher wird nichts von ihr aufgenommen. Schalten Sie es ein, oder nehmen Sie sie durchgehend auf.</translation>
    </message>
    <message>
        <source>{name} is recorded but not watched, because its small stream does not arrive. {cause}</source>
        <translation>{name} wird aufgenommen, aber nicht beobachtet, weil ihr kleiner Stream nicht ankommt. {cause}</translation>
    </message>
    <message>
        <source>{name} reports no motion of its own. {error}</source>
        <translation>{name} meldet selbst keine Bewegung. {error}</translation>
    </message>
    <message>
        <source>{name} sends a keyframe every {good_gop_s} s from now on.</source>
        <translation>{name} sendet ab jetzt alle {good_gop_s} s einen Keyframe.</translation>
    </message>
    <message>
        <source>{name} sends a whole picture less than once in {keyless_s} seconds, so one lost packet can spoil minutes. Set its keyframe interval (also called I-frame interval or GOP) to 2 seconds.</source>
        <translation>{name} sendet seltener als alle {keyless_s} Sekunden ein ganzes Bild; ein verlorenes Paket kann also Minuten verderben. Stellen Sie ihr Keyframe-Intervall (auch I-Frame-Intervall oder GOP) auf 2 Sekunden.</translation>
    </message>
    <message>
        <source>{name} sends more than a camera may, and is slowed down so that the others go on. Lower its bit rate, or restart it.</source>
        <translation>{name} sendet mehr, als eine Kamera darf, und wird gebremst, damit die anderen weiterlaufen. Senken Sie ihre Bitrate oder starten Sie sie neu.</translation>
    </message>
    <message>
        <source>{name} sends so much that less than its {pre_roll_s} s before an event fit into memory. Lower its bit rate, or record it all the time.</source>
        <translation>{name} sendet so viel, dass weniger als ihre {pre_roll_s} s vor einem Ereignis in den Speicher passen. Senken Sie ihre Bitrate, oder nehmen Sie sie durchgehend auf.</translation>
    </message>
    <message>
        <source>{name} sends whole pictures regularly again.</source>
        <translation>{name} sendet wieder regelmäßig ganze Bilder.</translation>
    </message>
    <message>
        <source>{name} took the new login and is recorded with it.</source>
        <translation>{name} hat die neue Anmeldung angenommen und wird damit aufgenommen.</translation>
    </message>
    <message>
        <source>{name} turns there.</source>
        <translation>{name} dreht sich dorthin.</translation>
    </message>
    <message>
        <source>{name} was added by the address of its stream alone, so it cannot be turned. Add it by its host.</source>
        <translation>{name} wurde nur mit der Adresse ihres Streams hinzugefügt und lässt sich daher nicht drehen. Fügen Sie sie mit ihrem Host hinzu.</translation>
    </message>
    <message>
        <source>{name} was added by the address of its stream alone. Add it by its host.</source>
        <translation>{name} wurde nur mit der Adresse ihres Streams hinzugefügt. Fügen Sie sie mit ihrem Host hinzu.</translation>
    </message>
    <message>
        <source>{name} was removed, and its recordings on this computer are being deleted. Sealed clips stay in the vault.</source>
        <translation>{name} wurde entfernt, und die Aufnahmen auf diesem Computer werden gelöscht. Versiegelte Clips bleiben im Tresor.</translation>
    </message>
    <message>
        <source>{name} was removed. Its recordings were kept.</source>
        <translation>{name} wurde entfernt. Die Aufnahmen blieben.</translation>
    </message>
    <message>
        <source>{name}: its first {made} pictures were encoded anew and match no fingerprint.</source>
        <translation>{name}: Die ersten {made} Bilder wurden neu codiert und passen zu keinem Fingerabdruck.</translation>
    </message>
    <message>
        <source>{name}: nothing was recorded from {start_ms} to {end_ms}; that time is left out.</source>
        <translation>{name}: Von {start_ms} bis {end_ms} wurde nichts aufgenommen; diese Zeit fehlt.</translation>
    </message>
    <message>
        <source>{name}: {hidden_ms} s from before the start lie hidden in the file, because a film can only begin at a keyframe. To leave them out, encode the start anew.</source>
        <translation>{name}: {hidden_ms} s von vor dem Anfang liegen verborgen in der Datei, weil ein Film nur an einem Keyframe beginnen kann. Um sie wegzulassen, codieren Sie den Anfang neu.</translation>
    </message>
    <message>
        <source>{number} events {many}</source>
        <translation>{number} Ereignisse {many}</translation>
    </message>
    <message>
        <source>{path} is no video that Louver understands. Choose another file.</source>
        <translation>{path} ist kein Video, das Louver versteht. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{root} cannot be made. Is its drive plugged in? Choose another folder if not.</source>
        <translation>{root} lässt sich nicht anlegen. Ist das Laufwerk angeschlossen? Wählen Sie sonst einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{root} is a file, not a folder. Choose a folder for the recordings.</source>
        <translation>{root} ist eine Datei, kein Ordner. Wählen Sie einen Ordner für die Aufnahmen.</translation>
    </message>
    <message>
        <source>{sentence} The proof of it lies in {kept}.</source>
        <translation>{sentence} Der Beweis dafür liegt in {kept}.</translation>
    </message>
    <message>
        <source>{sentence}, {score} sure at best; {loud}.</source>
        <translation>{sentence}, höchstens zu {score} sicher; {loud}.</translation>
    </message>
    <message>
        <source>{sentence}. `main.py library check` names everything that is wrong.</source>
        <translation>{sentence}. `main.py library check` nennt alles, was nicht stimmt.</translation>
    </message>
    <message>
        <source>{shown_as} cannot do what a bucket must. Choose another; clips wait here.</source>
        <translation>{shown_as} kann nicht, was ein Bucket können muss. Wählen Sie einen anderen; die Clips warten hier.</translation>
    </message>
    <message>
        <source>{shown_as} does not answer. Check the network and the endpoint; clips wait here.</source>
        <translation>{shown_as} antwortet nicht. Prüfen Sie das Netz und den Endpunkt; die Clips warten hier.</translation>
    </message>
    <message>
        <source>{shown_as} does not exist. Check the bucket&apos;s name and region; clips wait here.</source>
        <translation>{shown_as} gibt es nicht. Prüfen Sie Namen und Region des Buckets; die Clips warten hier.</translation>
    </message>
    <message>
        <source>{shown_as} has no room left. Enlarge it or delete old clips; clips wait here.</source>
        <translation>{shown_as} hat keinen Platz mehr. Vergrößern Sie ihn oder löschen Sie alte Clips; die Clips warten hier.</translation>
    </message>
    <message>
        <source>{stay}. Let the footage go first.</source>
        <translation>{stay}. Geben Sie die Aufnahme erst frei.</translation>
    </message>
    <message>
        <source>{strip} is recorded as you chose.</source>
        <translation>{strip} wird so aufgenommen, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>{value} is not a video that can be recorded. Choose H.264 in the camera.</source>
        <translation>{value} ist kein Video, das sich aufnehmen lässt. Wählen Sie in der Kamera H.264.</translation>
    </message>
    <message>
        <source>{what}. It is made again from the journals; recording goes on and nothing is lost.</source>
        <translation>{what}. Sie wird aus den Journalen neu aufgebaut; die Aufnahme geht weiter, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>{where} describes its pictures in a way that cannot be right.</source>
        <translation>{where} beschreibt die Bilder auf eine Weise, die nicht stimmen kann.</translation>
    </message>
    <message>
        <source>{where} ended before its first picture.</source>
        <translation>{where} endete vor dem ersten Bild.</translation>
    </message>
    <message>
        <source>{where} holds no video. Choose another file or another address of the camera.</source>
        <translation>{where} enthält kein Video. Wählen Sie eine andere Datei oder eine andere Adresse der Kamera.</translation>
    </message>
    <message>
        <source>{where} is coded as {name}, which Louver cannot record. Set the camera to H.264 or H.265.</source>
        <translation>{where} ist als {name} codiert, was Louver nicht aufnehmen kann. Stellen Sie die Kamera auf H.264 oder H.265.</translation>
    </message>
    <message>
        <source>{where} sends no description of its pictures, so it cannot be recorded.</source>
        <translation>{where} sendet keine Beschreibung der Bilder und lässt sich daher nicht aufnehmen.</translation>
    </message>
    <message>
        <source>{where} stopped sending. Trying again.</source>
        <translation>{where} sendet nicht mehr. Neuer Versuch.</translation>
    </message>
    <message>
        <source>{who} has no key of its own for this group. Run `main.py vault verify` there, then repeat.</source>
        <translation>{who} hat für diese Gruppe keinen eigenen Schlüssel. Führen Sie dort `main.py vault verify` aus und wiederholen Sie es dann.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Open Live</source>
        <translation>Live öffnen</translation>
    </message>
    <message>
        <source>Open Timeline</source>
        <translation>Zeitleiste öffnen</translation>
    </message>
    <message>
        <source>Open Events</source>
        <translation>Ereignisse öffnen</translation>
    </message>
    <message>
        <source>Open Cameras</source>
        <translation>Kameras öffnen</translation>
    </message>
    <message>
        <source>Open Vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>Zustand öffnen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Find a place, a camera or a setting</source>
        <translation>Eine Ansicht, eine Kamera oder eine Einstellung suchen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the pane before</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>Privatsphäre für alle Kameras</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Was sich damit tun lässt</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Auf der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Automatic layout</source>
        <translation>Automatische Anordnung</translation>
    </message>
    <message>
        <source>Boxes around what is seen</source>
        <translation>Rahmen um Gesehenes</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>Die Kamera drehen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>Next page of cameras</source>
        <translation>Nächste Seite der Kameras</translation>
    </message>
    <message>
        <source>Page of cameras before</source>
        <translation>Vorige Seite der Kameras</translation>
    </message>
    <message>
        <source>Go from tile to tile</source>
        <translation>Von Kachel zu Kachel</translation>
    </message>
    <message>
        <source>Go to that tile</source>
        <translation>Zu dieser Kachel</translation>
    </message>
    <message>
        <source>Show one camera alone</source>
        <translation>Eine Kamera allein zeigen</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>Alle Kameras zeigen</translation>
    </message>
    <message>
        <source>Move the zoomed picture</source>
        <translation>Das vergrößerte Bild verschieben</translation>
    </message>
    <message>
        <source>Move the tile</source>
        <translation>Die Kachel verschieben</translation>
    </message>
    <message>
        <source>Play, hold</source>
        <translation>Abspielen, anhalten</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>Rückwärts abspielen, noch einmal schneller</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>Vorwärts abspielen, noch einmal schneller</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild weiter</translation>
    </message>
    <message>
        <source>All cameras together</source>
        <translation>Alle Kameras zusammen</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Der ganze Tag</translation>
    </message>
    <message>
        <source>The newest recording</source>
        <translation>Die neueste Aufnahme</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Anfang des Tages</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Zu einer Zeit gehen</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Wählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Lesezeichen an diesem Moment</translation>
    </message>
    <message>
        <source>Start of the range</source>
        <translation>Anfang des Bereichs</translation>
    </message>
    <message>
        <source>End of the range</source>
        <translation>Ende des Bereichs</translation>
    </message>
    <message>
        <source>Forget the range</source>
        <translation>Den Bereich vergessen</translation>
    </message>
    <message>
        <source>Export the range</source>
        <translation>Den Bereich exportieren</translation>
    </message>
    <message>
        <source>Five seconds, with Shift thirty</source>
        <translation>Fünf Sekunden, mit Umschalt dreißig</translation>
    </message>
    <message>
        <source>Go from lane to lane</source>
        <translation>Von Spur zu Spur</translation>
    </message>
    <message>
        <source>Show only events of that type</source>
        <translation>Nur Ereignisse dieser Art zeigen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene wiederholen</translation>
    </message>
    <message>
        <source>Reviewed, or new again</source>
        <translation>Gesehen, oder wieder neu</translation>
    </message>
    <message>
        <source>Export the chosen events</source>
        <translation>Die gewählten Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Keep for ever, or let go</source>
        <translation>Für immer behalten, oder freigeben</translation>
    </message>
    <message>
        <source>Why this event</source>
        <translation>Warum dieses Ereignis</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Falsch benannt</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Zu den Filtern</translation>
    </message>
    <message>
        <source>Go from event to event</source>
        <translation>Von Ereignis zu Ereignis</translation>
    </message>
    <message>
        <source>Choose one more, or let go</source>
        <translation>Eines dazuwählen, oder loslassen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Delete, or restore from the trash</source>
        <translation>Löschen, oder aus dem Papierkorb holen</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Nothing was deleted in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>No event matches these filters.</source>
        <translation>Kein Ereignis passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Louver does not look for events now, so there may have been some.</source>
        <translation>Louver sucht jetzt nicht nach Ereignissen, also kann es welche gegeben haben.</translation>
    </message>
    <message>
        <source>For a part of the time privacy was on, and nobody looked.</source>
        <translation>Einen Teil der Zeit war Privatsphäre an, und niemand sah hin.</translation>
    </message>
    <message>
        <source>Recording was complete.</source>
        <translation>Die Aufnahme war vollständig.</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours on {cameras}.</source>
        <translation>In den letzten 24 Stunden geschah nichts: {cameras}.</translation>
    </message>
    <message>
        <source>Nothing happened today on {cameras}.</source>
        <translation>Heute geschah nichts: {cameras}.</translation>
    </message>
    <message>
        <source>Nothing happened last night on {cameras}.</source>
        <translation>Letzte Nacht geschah nichts: {cameras}.</translation>
    </message>
    <message>
        <source>Nothing happened in these 7 days on {cameras}.</source>
        <translation>In diesen 7 Tagen geschah nichts: {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen in the last 24 hours on {cameras}.</source>
        <translation>In den letzten 24 Stunden wurde nichts gesehen: {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen today on {cameras}.</source>
        <translation>Heute wurde nichts gesehen: {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen last night on {cameras}.</source>
        <translation>Letzte Nacht wurde nichts gesehen: {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen in these 7 days on {cameras}.</source>
        <translation>In diesen 7 Tagen wurde nichts gesehen: {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was recorded in the last 24 hours, so there are no events to show.</source>
        <translation>In den letzten 24 Stunden wurde nichts aufgenommen, also gibt es keine Ereignisse zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing was recorded today, so there are no events to show.</source>
        <translation>Heute wurde nichts aufgenommen, also gibt es keine Ereignisse zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing was recorded last night, so there are no events to show.</source>
        <translation>Letzte Nacht wurde nichts aufgenommen, also gibt es keine Ereignisse zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in these 7 days, so there are no events to show.</source>
        <translation>In diesen 7 Tagen wurde nichts aufgenommen, also gibt es keine Ereignisse zu zeigen.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>the camera was offline</source>
        <translation>die Kamera war nicht erreichbar</translation>
    </message>
    <message>
        <source>the camera refused the login</source>
        <translation>die Kamera wies die Anmeldung ab</translation>
    </message>
    <message>
        <source>Louver was closed</source>
        <translation>Louver war beendet</translation>
    </message>
    <message>
        <source>Louver ended unexpectedly and started again</source>
        <translation>Louver endete unerwartet und startete neu</translation>
    </message>
    <message>
        <source>the camera&apos;s stream ended</source>
        <translation>der Stream der Kamera endete</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>die Platte war voll</translation>
    </message>
    <message>
        <source>the disk was missing</source>
        <translation>die Platte fehlte</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>die Platte meldete einen Fehler</translation>
    </message>
    <message>
        <source>privacy was on</source>
        <translation>Privatsphäre war an</translation>
    </message>
    <message>
        <source>the camera&apos;s settings were changed</source>
        <translation>die Einstellungen der Kamera wurden geändert</translation>
    </message>
    <message>
        <source>the plan says not to record then</source>
        <translation>nach Plan wird dann nicht aufgenommen</translation>
    </message>
    <message>
        <source>nothing happened, and only events are recorded</source>
        <translation>nichts geschah, und nur Ereignisse werden aufgenommen</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>der Computer schlief</translation>
    </message>
    <message>
        <source>the clock was changed</source>
        <translation>die Uhr wurde verstellt</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>deleted by your rules</source>
        <translation>nach Ihren Regeln gelöscht</translation>
    </message>
    <message>
        <source>the cause is unknown</source>
        <translation>die Ursache ist unbekannt</translation>
    </message>
    <message>
        <source>No recording here: {cause}.</source>
        <translation>Hier ist nichts aufgenommen: {cause}.</translation>
    </message>
    <message>
        <source>footage deleted</source>
        <translation>Aufnahme gelöscht</translation>
    </message>
    <message>
        <source>no footage</source>
        <translation>keine Aufnahme</translation>
    </message>
    <message>
        <source>under 1 MB</source>
        <translation>unter 1 MB</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Durchgehend</translation>
    </message>
    <message>
        <source>On events</source>
        <translation>Bei Ereignissen</translation>
    </message>
    <message>
        <source>By a weekly plan</source>
        <translation>Nach Wochenplan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Paste RTSP address</source>
        <translation>RTSP-Adresse einfügen</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>durchgehend</translation>
    </message>
    <message>
        <source>on events</source>
        <translation>bei Ereignissen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nimmt auf</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The login is refused</source>
        <translation>Die Anmeldung wird abgewiesen</translation>
    </message>
    <message>
        <source>Its video has ended</source>
        <translation>Ihr Video ist zu Ende</translation>
    </message>
    <message>
        <source>In privacy: nothing is recorded</source>
        <translation>Privatsphäre: Es wird nichts aufgenommen</translation>
    </message>
    <message>
        <source>Full picture</source>
        <translation>Großes Bild</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Kleines Bild</translation>
    </message>
    <message>
        <source>When the full picture is recorded</source>
        <translation>Wann das große Bild aufgenommen wird</translation>
    </message>
    <message>
        <source>When the small picture is recorded</source>
        <translation>Wann das kleine Bild aufgenommen wird</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original, exact start</source>
        <translation>Original, genauer Anfang</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Kompatibel</translation>
    </message>
    <message>
        <source>Every sample unchanged; up to one group of pictures from before the start lies hidden in the file</source>
        <translation>Jede Probe unverändert; bis zu eine Bildgruppe von vor dem Anfang liegt verborgen in der Datei</translation>
    </message>
    <message>
        <source>H.264: the first pictures are encoded anew, so that nothing from before the start is in the file</source>
        <translation>H.264: Die ersten Bilder werden neu codiert, damit nichts von vor dem Anfang in der Datei ist</translation>
    </message>
    <message>
        <source>All of it encoded anew as H.264 and AAC, for players that take nothing else</source>
        <translation>Alles neu codiert als H.264 und AAC, für Programme, die nichts anderes abspielen</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>nimmt auf</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgewiesen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>person now</source>
        <translation>jetzt eine Person</translation>
    </message>
    <message>
        <source>vehicle now</source>
        <translation>jetzt ein Fahrzeug</translation>
    </message>
    <message>
        <source>animal now</source>
        <translation>jetzt ein Tier</translation>
    </message>
    <message>
        <source>package now</source>
        <translation>jetzt ein Paket</translation>
    </message>
    <message>
        <source>motion now</source>
        <translation>jetzt Bewegung</translation>
    </message>
    <message>
        <source>sound now</source>
        <translation>jetzt ein Ton</translation>
    </message>
</context>
</TS>
