<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
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
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
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
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
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
        <source>No {name} in {places}, since {moment}</source>
        <translation>Kein Ereignis „{name}“ an {places}, seit {moment}</translation>
    </message>
    <message>
        <source>Privacy is on, so no picture is shown. Shapes can be drawn all the same.</source>
        <translation>Es ist privat, daher wird kein Bild gezeigt. Formen lassen sich trotzdem zeichnen.</translation>
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
        <source>Find movement in an area</source>
        <translation>Bewegung in einem Bildbereich suchen</translation>
    </message>
    <message>
        <source>areas to search</source>
        <translation>zu durchsuchende Bildbereiche</translation>
    </message>
    <message>
        <source>Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, in the time that the timeline shows.</source>
        <translation>Zeichnen Sie ein Rechteck um die Stelle, um die es geht. Louver zeigt, wann sich dort etwas bewegte: auf {camera}, in der Zeit, die die Zeitleiste zeigt.</translation>
    </message>
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
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>Nichts suchen (Esc)</translation>
    </message>
    <message>
        <source>Find movement</source>
        <translation>Bewegung suchen</translation>
    </message>
    <message>
        <source>Look for movement there (Enter)</source>
        <translation>Dort nach Bewegung suchen (Eingabe)</translation>
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
    <name>FilterBar</name>
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
        <source>Show only {type} ({key})</source>
        <translation>Nur {type} zeigen ({key})</translation>
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
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A place, a camera, a setting, or what to do</source>
        <translation>Ein Ort, eine Kamera, eine Einstellung oder was zu tun ist</translation>
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
        <translation>Ort</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Tun</translation>
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
        <translation>Orte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>Alle Kameras privat</translation>
    </message>
    <message>
        <source>Privacy for all cameras: record, watch and show nothing</source>
        <translation>Alle Kameras privat: nichts aufnehmen, beobachten oder zeigen</translation>
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
        <translation>Die Orte an der Seite nur als Zeichen.</translation>
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
        <translation>Schließen lässt ein Zeichen da</translation>
    </message>
    <message>
        <source>The window goes into the tray, where there is one, and its icon tells the state.</source>
        <translation>Das Fenster geht in die Infoleiste, wo es eine gibt; ihr Zeichen sagt den Stand.</translation>
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
        <translation>{name} ist privat, daher wurde kein Bild gespeichert.</translation>
    </message>
    <message>
        <source>{name} shows no picture that could be saved.</source>
        <translation>{name} zeigt kein Bild, das sich speichern ließe.</translation>
    </message>
    <message>
        <source>Saved the picture of {name} from {time} as {path}.</source>
        <translation>Das Bild von {name} um {time} wurde gespeichert als {path}.</translation>
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
        <translation>Platte: voll in {days}</translation>
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
        <translation>Tresor: steht, braucht Sie</translation>
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
        <translation>Alle Kameras privat</translation>
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
        <translation>Steht: braucht Sie</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
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
        <translation>Einen Ort, eine Kamera oder eine Einstellung suchen</translation>
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
        <translation>Alle Kameras privat</translation>
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
        <translation>Privat</translation>
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
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
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
        <source>Show one type of events</source>
        <translation>Eine Art von Ereignissen zeigen</translation>
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
        <translation>Einen Teil der Zeit war alles privat, und niemand sah hin.</translation>
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
        <translation>der Strom der Kamera endete</translation>
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
        <translation>es war privat</translation>
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
        <source>{time} (2nd)</source>
        <translation>{time} (2.)</translation>
    </message>
    <message>
        <source>under 1 MB</source>
        <translation>unter 1 MB</translation>
    </message>
</context>
</TS>
