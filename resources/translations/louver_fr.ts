<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Show on the picture where this was</source>
        <translation>Montrer sur l’image où c’était</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Let what looks like this raise events again</source>
        <translation>Laisser ce qui y ressemble déclencher de nouveau des événements</translation>
    </message>
    <message>
        <source>Forgotten: {label}</source>
        <translation>Oublié&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Teach the camera this again</source>
        <translation>L’apprendre de nouveau à la caméra</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Rules of a camera</source>
        <translation>Règles d’une caméra</translation>
    </message>
    <message>
        <source>No zones, lines or masks yet: every visit of the classes above counts.</source>
        <translation>Pas encore de zones, de lignes ni de masques&#xa0;: chaque passage des classes ci-dessus compte.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Raise events for</source>
        <translation>Déclencher des événements pour</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Taught by “Wrong label”</source>
        <translation>Appris par «&#xa0;Mal étiqueté&#xa0;»</translation>
    </message>
    <message>
        <source>Looking at the last week…</source>
        <translation>Examen des 7 derniers jours…</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Ce que fait la règle</translation>
    </message>
    <message>
        <source>Which way over the line counts</source>
        <translation>Dans quel sens le franchissement de la ligne compte</translation>
    </message>
    <message>
        <source>Seconds that somebody stays</source>
        <translation>Durée de présence, en secondes</translation>
    </message>
    <message>
        <source>How sure the detector is at least</source>
        <translation>Certitude minimale du détecteur</translation>
    </message>
    <message>
        <source>How high it is at least, of the picture&apos;s height</source>
        <translation>Hauteur minimale, par rapport à la hauteur de l’image</translation>
    </message>
    <message>
        <source>How high it is at most, of the picture&apos;s height</source>
        <translation>Hauteur maximale, par rapport à la hauteur de l’image</translation>
    </message>
    <message>
        <source>Seconds of rest after an event</source>
        <translation>Secondes de repos après un événement</translation>
    </message>
    <message>
        <source>When the rule holds</source>
        <translation>Quand la règle s’applique</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>À ces heures</translation>
    </message>
    <message>
        <source>At all other times the rule does not hold. An end at or before the start is on the next day.</source>
        <translation>En dehors de ces heures, la règle ne s’applique pas. Une fin antérieure ou égale au début tombe le lendemain.</translation>
    </message>
    <message>
        <source>Let the rule hold at another time of the week too</source>
        <translation>Appliquer aussi la règle à un autre moment de la semaine</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Stays at least</source>
        <translation>Durée minimale</translation>
    </message>
    <message>
        <source>Sure at least</source>
        <translation>Certitude minimale</translation>
    </message>
    <message>
        <source>At least high</source>
        <translation>Hauteur minimale</translation>
    </message>
    <message>
        <source>At most high</source>
        <translation>Hauteur maximale</translation>
    </message>
    <message>
        <source>Then rests</source>
        <translation>Repos ensuite</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>S’applique</translation>
    </message>
    <message>
        <source>Rules of this camera</source>
        <translation>Règles de cette caméra</translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation>Revenir à la caméra (Esc)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Take this rule away (Delete); it can be undone</source>
        <translation>Supprimer cette règle (Delete)&#xa0;; cela peut s’annuler</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Let these rules hold from now on (Ctrl+S)</source>
        <translation>Appliquer ces règles dès maintenant (Ctrl+S)</translation>
    </message>
    <message>
        <source>Rules of {name}</source>
        <translation>Règles de {name}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Draw one on the picture</source>
        <translation>Dessiner sur l’image</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Loitering</source>
        <translation>Présence prolongée</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>An event when somebody sets foot in it.</source>
        <translation>Un événement quand quelqu’un y met le pied.</translation>
    </message>
    <message>
        <source>An event when somebody walks over it, in the direction of the arrows.</source>
        <translation>Un événement quand quelqu’un la franchit, dans le sens des flèches.</translation>
    </message>
    <message>
        <source>An event when somebody stays in it for as long as you say.</source>
        <translation>Un événement quand quelqu’un y reste aussi longtemps que vous l’indiquez.</translation>
    </message>
    <message>
        <source>What is inside raises nothing.</source>
        <translation>Ce qui est à l’intérieur ne déclenche rien.</translation>
    </message>
    <message>
        <source>Click both ends of the line. By keyboard: arrows, and Space for each end. Esc stops.</source>
        <translation>Cliquez sur les deux extrémités de la ligne. Au clavier&#xa0;: les flèches, et Space pour chaque extrémité. Esc arrête.</translation>
    </message>
    <message>
        <source>Click the corners, and the first one again to close it. By keyboard: arrows, Space for a corner, Enter to close. Esc stops.</source>
        <translation>Cliquez sur les coins, puis de nouveau sur le premier pour fermer la forme. Au clavier&#xa0;: les flèches, Space pour un coin, Enter pour fermer. Esc arrête.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>at times</source>
        <translation>à certaines heures</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Un sens</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>L’autre sens</translation>
    </message>
    <message>
        <source>Nothing was seen in the last week, so nothing can be said of what this would change.</source>
        <translation>Rien n’a été vu ces 7 derniers jours&#xa0;; on ne peut donc pas dire ce que cela changerait.</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>1 alerte</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last week this would have changed nothing: {alarms}.</source>
        <translation>Ces 7 derniers jours, cela n’aurait rien changé&#xa0;: {alarms}.</translation>
    </message>
    <message>
        <source>In the last week this would have raised {after} instead of {before} alarms.</source>
        <translation>Ces 7 derniers jours, cela aurait donné {after} alertes au lieu de {before}.</translation>
    </message>
    <message>
        <source>{name}: {after} instead of {before}</source>
        <translation>{name}&#xa0;: {after} au lieu de {before}</translation>
    </message>
    <message>
        <source>{lost} left out, {gained} added</source>
        <translation>{lost} en moins, {gained} en plus</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 endroit</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>No {name} in {places}, since {moment}</source>
        <translation>Classe «&#xa0;{name}&#xa0;» ignorée à {places}, depuis {moment}</translation>
    </message>
    <message>
        <source>Privacy is on, so no picture is shown. Shapes can be drawn all the same.</source>
        <translation>Le mode privé est actif, aucune image n’est donc montrée. Vous pouvez dessiner des formes malgré tout.</translation>
    </message>
    <message>
        <source>No live picture now. Shapes can be drawn all the same.</source>
        <translation>Pas d’image en direct pour le moment. Vous pouvez dessiner des formes malgré tout.</translation>
    </message>
    <message>
        <source>Choose a shape to change it, or draw a new one.</source>
        <translation>Choisissez une forme à modifier ou dessinez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Drag the shape, its corners, or an edge to bend it. By keyboard: arrows move, N takes the next corner, Insert adds one, Delete removes.</source>
        <translation>Faites glisser la forme, ses coins, ou un bord pour le plier. Au clavier&#xa0;: les flèches déplacent, N passe au coin suivant, Insert en ajoute un, Delete le supprime.</translation>
    </message>
    <message>
        <source>A camera takes at most {count} rules. Remove one first.</source>
        <translation>Une caméra accepte au plus {count} règles. Supprimez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>AreaBar</name>
    <message>
        <source>How far the search is</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look no further; what was found stays</source>
        <translation>Arrêter de chercher&#xa0;; ce qui a été trouvé reste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Forget the area and what was found in it</source>
        <translation>Oublier la région et ce qui y a été trouvé</translation>
    </message>
    <message>
        <source>Movement before (Shift+N)</source>
        <translation>Mouvement précédent (Shift+N)</translation>
    </message>
    <message>
        <source>Next movement (N)</source>
        <translation>Mouvement suivant (N)</translation>
    </message>
    <message>
        <source>Movement in an area</source>
        <translation>Mouvement dans une région</translation>
    </message>
    <message>
        <source>found {count}</source>
        <translation>trouvés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{camera}: day {done} of {days}, {found}</source>
        <translation>{camera}&#xa0;: jour {done} sur {days}, {found}</translation>
    </message>
    <message>
        <source>{camera}: stopped after {done} of {days} days, {found}</source>
        <translation>{camera}&#xa0;: arrêté après {done} jours sur {days}, {found}</translation>
    </message>
    <message>
        <source>nothing moved there</source>
        <translation>rien n’y a bougé</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>Find movement in an area</source>
        <translation>Chercher du mouvement dans une région</translation>
    </message>
    <message>
        <source>areas to search</source>
        <translation>régions à examiner</translation>
    </message>
    <message>
        <source>Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, in the time that the timeline shows.</source>
        <translation>Tracez un rectangle sur l’endroit qui vous intéresse. Louver montre quand quelque chose y a bougé sur {camera}, pendant la période affichée par la chronologie.</translation>
    </message>
    <message>
        <source>No picture is shown now, so that you draw on a blank one.</source>
        <translation>Aucune image n’est affichée pour le moment&#xa0;; vous dessinez donc sur un fond vide.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Ajouter une région</translation>
    </message>
    <message>
        <source>Put an area into the middle; arrows move it, Shift and arrows size it</source>
        <translation>Placer une région au milieu&#xa0;; les flèches la déplacent, Shift et les flèches la redimensionnent</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take the chosen area away (Delete)</source>
        <translation>Supprimer la région choisie (Delete)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>Ne rien chercher (Esc)</translation>
    </message>
    <message>
        <source>Find movement</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Look for movement there (Enter)</source>
        <translation>Chercher du mouvement à cet endroit (Enter)</translation>
    </message>
</context>
<context>
    <name>BookmarkBar</name>
    <message>
        <source>Name, if you like</source>
        <translation>Nom, si vous voulez</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nom du signet</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>Keep this name (Enter)</source>
        <translation>Garder ce nom (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take this bookmark away; Ctrl+Z brings it back</source>
        <translation>Supprimer ce signet&#xa0;; Ctrl+Z le rétablit</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Tous les signets</translation>
    </message>
    <message>
        <source>Go to a bookmark</source>
        <translation>Aller à un signet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Fermer cette barre (Esc)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>No bookmarks yet: B makes one at the playhead</source>
        <translation>Pas encore de signets&#xa0;: B en pose un à la tête de lecture</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Line: recordings. Ring: something is missing. Number: events.</source>
        <translation>Trait&#xa0;: enregistrements. Anneau&#xa0;: il manque quelque chose. Nombre&#xa0;: événements.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Zones, lines and masks…</source>
        <translation>Zones, lignes et masques…</translation>
    </message>
    <message>
        <source>Draw on its picture what raises events, and what does not</source>
        <translation>Dessiner sur son image ce qui déclenche des événements et ce qui n’en déclenche pas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What of this camera raises events, where, and when.</source>
        <translation>Ce qui, sur cette caméra, déclenche des événements, où et quand.</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Contrôle de la caméra</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera</source>
        <translation>1 caméra</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n caméra</numerusform>
            <numerusform>%n caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording had 1 gap.</source>
        <translation>L’enregistrement a eu 1 lacune.</translation>
    </message>
    <message numerus="yes">
        <source>Recording had %n gaps.</source>
        <translation>
            <numerusform>L’enregistrement a eu&#xa0;%n lacune.</numerusform>
            <numerusform>L’enregistrement a eu&#xa0;%n lacunes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Choisir un mois</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Choisir une année</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Looking for events…</source>
        <translation>Recherche d’événements…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the first gap on the timeline</source>
        <translation>Afficher la première lacune sur la chronologie</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Afficher tous les événements</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Retirer les filtres</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Play (Enter)</source>
        <translation>Lire (Enter)</translation>
    </message>
    <message>
        <source>The event with five seconds before and behind, checked against its fingerprints (E)</source>
        <translation>L’événement avec cinq secondes avant et après, vérifié par ses empreintes (E)</translation>
    </message>
    <message>
        <source>Export clip</source>
        <translation>Exporter le clip</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Show this moment on the timeline (T)</source>
        <translation>Montrer ce moment sur la chronologie (T)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Show what made this event (W)</source>
        <translation>Montrer ce qui a créé cet événement (W)</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>Why this event: {reason}</source>
        <translation>Pourquoi cet événement&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n events chosen</source>
        <translation>
            <numerusform>%n événement choisi</numerusform>
            <numerusform>%n événements choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>of 1 camera</source>
        <translation>d’une caméra</translation>
    </message>
    <message numerus="yes">
        <source>of %n cameras</source>
        <translation>
            <numerusform>de&#xa0;%n caméra</numerusform>
            <numerusform>de&#xa0;%n caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>Export saves them in one folder with one verification sheet.</source>
        <translation>L’export les enregistre dans un seul dossier avec une fiche de vérification.</translation>
    </message>
    <message>
        <source>Pause (Enter)</source>
        <translation>Pause (Enter)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Let this footage go by the rules again (U)</source>
        <translation>Laisser de nouveau les règles décider de cet enregistrement (U)</translation>
    </message>
    <message>
        <source>Never delete this footage (U)</source>
        <translation>Ne jamais supprimer cet enregistrement (U)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Mark as new again (R)</source>
        <translation>Remettre comme nouveau (R)</translation>
    </message>
    <message>
        <source>Mark as reviewed; 3 seconds of play do it too (R)</source>
        <translation>Marquer comme vu&#xa0;; 3 secondes de lecture suffisent aussi (R)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Take it back: what looks like this raises events again (X)</source>
        <translation>Revenir là-dessus&#xa0;: ce qui y ressemble déclenche de nouveau des événements (X)</translation>
    </message>
    <message>
        <source>This event is none: its camera learns it, and what looks like this here raises nothing (X)</source>
        <translation>Ce n’est pas un événement&#xa0;: la caméra l’apprend, et ce qui y ressemble ici ne déclenche rien (X)</translation>
    </message>
    <message>
        <source>Label is wrong</source>
        <translation>Est mal étiqueté</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Mal étiqueté</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take it off the list; for 24 hours it lies in the trash (Del)</source>
        <translation>Retirer de la liste&#xa0;; pendant 24 heures, il reste dans la corbeille (Del)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Take it back from the trash (Del)</source>
        <translation>Reprendre de la corbeille (Del)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>Exporter&#xa0;%n clip</numerusform>
            <numerusform>Exporter&#xa0;%n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, press to take it back</source>
        <translation>{words}, appuyer pour annuler</translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>There is no footage of this any more, so there is nothing to export.</source>
        <translation>Il n’en reste aucun enregistrement&#xa0;; il n’y a donc rien à exporter.</translation>
    </message>
    <message>
        <source>Evidence {time}</source>
        <translation>Preuve {time}</translation>
    </message>
    <message>
        <source>1 event has no footage any more and is left out.</source>
        <translation>1 événement n’a plus d’enregistrement et est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no footage any more and are left out.</source>
        <translation>
            <numerusform>%n événement n’a plus d’enregistrement et est laissé de côté.</numerusform>
            <numerusform>%n événements n’ont plus d’enregistrement et sont laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsDelegate</name>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>, now</source>
        <translation>, en cours</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>mal étiqueté</translation>
    </message>
</context>
<context>
    <name>EventsList</name>
    <message>
        <source>Events, newest first</source>
        <translation>Événements, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>mal étiqueté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Choose an event and press Enter to play it.</source>
        <translation>Choisissez un événement et appuyez sur Enter pour le lire.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Depuis minuit</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>La nuit dernière</translation>
    </message>
    <message>
        <source>From 18:00 to 08:00</source>
        <translation>De 18:00 à 08:00</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Today and the six days before</source>
        <translation>Aujourd’hui et les six jours précédents</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Every camera</source>
        <translation>Toutes les caméras</translation>
    </message>
    <message>
        <source>State of events</source>
        <translation>État des événements</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vus</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Which cameras have a lane</source>
        <translation>Quelles caméras ont une piste</translation>
    </message>
    <message>
        <source>Zone or rule</source>
        <translation>Zone ou règle</translation>
    </message>
    <message>
        <source>Only events that this rule let through</source>
        <translation>Seulement les événements que cette règle a laissés passer</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>Only events that began in these hours</source>
        <translation>Seulement les événements qui ont commencé à ces heures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>Région…</translation>
    </message>
    <message>
        <source>Find when anything moved in an area that you draw</source>
        <translation>Chercher quand quelque chose a bougé dans une région que vous tracez</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show every event again</source>
        <translation>Afficher de nouveau tous les événements</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Toutes les caméras</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>One camera</source>
        <translation>Une caméra</translation>
    </message>
    <message>
        <source>{count} cameras</source>
        <translation>{count} caméras</translation>
    </message>
    <message>
        <source>Show only {type} ({key})</source>
        <translation>Afficher seulement «&#xa0;{type}&#xa0;» ({key})</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>Morning, 6 to 12</source>
        <translation>Matin, de 6 h à 12 h</translation>
    </message>
    <message>
        <source>Afternoon, 12 to 18</source>
        <translation>Après-midi, de 12 h à 18 h</translation>
    </message>
    <message>
        <source>Evening, 18 to 22</source>
        <translation>Soirée, de 18 h à 22 h</translation>
    </message>
    <message>
        <source>Night, 22 to 6</source>
        <translation>Nuit, de 22 h à 6 h</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>Autres heures…</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>A place, a camera, a setting, or what to do</source>
        <translation>Une section, une caméra, un réglage ou une action</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>GoToBar</name>
    <message>
        <source>14:05, yesterday 6 pm, 22 Nov 7:30, 2 hours ago</source>
        <translation>14:05, hier 18:00, 22 nov 7:30, il y a 2 heures</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Heure où aller</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to this time (Enter)</source>
        <translation>Aller à cette heure (Enter)</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1re</translation>
    </message>
    <message>
        <source>The time before the clocks were set back</source>
        <translation>L’heure avant le recul des horloges</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2e</translation>
    </message>
    <message>
        <source>The time after the clocks were set back</source>
        <translation>L’heure après le recul des horloges</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Fermer cette barre (Esc)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>This is no time that Louver understands.</source>
        <translation>Louver ne comprend pas cette heure.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>Ce moment n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>The clocks were set back: this time was there twice. Which one?</source>
        <translation>Les horloges ont été reculées&#xa0;: cette heure a existé deux fois. Laquelle&#xa0;?</translation>
    </message>
    <message>
        <source>The clocks were set forward over this time: {when}</source>
        <translation>Les horloges ont été avancées et ont sauté cette heure&#xa0;: {when}</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>This camera sends no sound.</source>
        <translation>Cette caméra n’envoie pas de son.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press the new key for “{what}”.</source>
        <translation>Appuyez sur la nouvelle touche pour «&#xa0;{what}&#xa0;».</translation>
    </message>
    <message>
        <source>Esc leaves it as it is, Backspace gives it back its own key.</source>
        <translation>Esc ne change rien, Backspace lui rend sa touche d’origine.</translation>
    </message>
    <message>
        <source>{key} already means “{what}”. Press another key.</source>
        <translation>{key} signifie déjà «&#xa0;{what}&#xa0;». Appuyez sur une autre touche.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>{what}: {key}</source>
        <translation>{what}&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose another key for “{what}”</source>
        <translation>Choisir une autre touche pour «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Change the key for {what}</source>
        <translation>Modifier la touche pour {what}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
</context>
<context>
    <name>KioskQuestion</name>
    <message>
        <source>Leave the wall?</source>
        <translation>Quitter le mur&#xa0;?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Go on showing the wall (Esc)</source>
        <translation>Continuer à montrer le mur (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show the whole window of Louver</source>
        <translation>Montrer toute la fenêtre de Louver</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Choose a camera with the arrow keys first.</source>
        <translation>Choisissez d’abord une caméra avec les flèches.</translation>
    </message>
    <message>
        <source>{name} is hidden on this wall. Ctrl+Z shows it again.</source>
        <translation>{name} est masquée sur ce mur. Ctrl+Z l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>Arranged by Louver</source>
        <translation>Disposé par Louver</translation>
    </message>
    <message>
        <source>Arranged by hand</source>
        <translation>Disposé à la main</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Place</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>Choose at most %n events at once.</source>
        <translation>
            <numerusform>Choisissez au plus&#xa0;%n événement à la fois.</numerusform>
            <numerusform>Choisissez au plus&#xa0;%n événements à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Louver needs you</source>
        <translation>Louver a besoin de vous</translation>
    </message>
    <message>
        <source>{what} at {time}</source>
        <translation>{what} à {time}</translation>
    </message>
</context>
<context>
    <name>PtzPad</name>
    <message>
        <source>Turn the camera</source>
        <translation>Orienter la caméra</translation>
    </message>
    <message>
        <source>Up (↑)</source>
        <translation>Haut (↑)</translation>
    </message>
    <message>
        <source>Left (←)</source>
        <translation>Gauche (←)</translation>
    </message>
    <message>
        <source>Right (→)</source>
        <translation>Droite (→)</translation>
    </message>
    <message>
        <source>Down (↓)</source>
        <translation>Bas (↓)</translation>
    </message>
    <message>
        <source>Nearer (=)</source>
        <translation>Plus près (=)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Plus loin (-)</translation>
    </message>
    <message>
        <source>Stop turning (Esc)</source>
        <translation>Arrêter le mouvement (Esc)</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>Positions…</translation>
    </message>
    <message>
        <source>Places that the camera remembers (1 to 9)</source>
        <translation>Positions que la caméra mémorise (1 à 9)</translation>
    </message>
    <message>
        <source>Remember this place…</source>
        <translation>Mémoriser cette position…</translation>
    </message>
    <message>
        <source>Forget a place</source>
        <translation>Oublier une position</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Position {number}</translation>
    </message>
    <message>
        <source>Remember this place</source>
        <translation>Mémoriser cette position</translation>
    </message>
    <message>
        <source>Name of the place:</source>
        <translation>Nom de la position&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Mode privé</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>Mode privé pour toutes les caméras</translation>
    </message>
    <message>
        <source>Privacy for all cameras: record, watch and show nothing</source>
        <translation>Mode privé pour toutes les caméras&#xa0;: ne rien enregistrer, surveiller ni montrer</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message>
        <source>Remove camera…</source>
        <translation>Retirer la caméra…</translation>
    </message>
    <message>
        <source>Record this camera no more</source>
        <translation>Ne plus enregistrer cette caméra</translation>
    </message>
    <message>
        <source>Do not remove</source>
        <translation>Ne pas retirer</translation>
    </message>
    <message>
        <source>Go on as before (Esc)</source>
        <translation>Continuer comme avant (Esc)</translation>
    </message>
    <message>
        <source>Remove, and keep its recordings</source>
        <translation>Retirer, et garder ses enregistrements</translation>
    </message>
    <message>
        <source>Remove, and delete its recordings…</source>
        <translation>Retirer, et effacer ses enregistrements…</translation>
    </message>
    <message>
        <source>Record this camera no more, and delete all that it recorded</source>
        <translation>Ne plus enregistrer cette caméra et effacer tout ce qu’elle a enregistré</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>C’est irréversible</translation>
    </message>
    <message>
        <source>Louver forgets this camera and its password. What it recorded you keep or delete.</source>
        <translation>Louver oublie cette caméra et son mot de passe. Vous gardez ou effacez ce qu’elle a enregistré.</translation>
    </message>
    <message>
        <source>Record {name} no more? Its recordings can stay on this computer and on the timeline, and go by the rules of storage as all others do; or they are deleted now.</source>
        <translation>Ne plus enregistrer {name}&#xa0;? Ses enregistrements peuvent rester sur cet ordinateur et sur la chronologie, et suivre les règles de stockage comme tous les autres&#xa0;; ou être effacés maintenant.</translation>
    </message>
    <message>
        <source>Delete everything that {name} recorded on this computer, with its events, and with what was to be kept for ever? This cannot be undone. Clips that are sealed in the vault stay there.</source>
        <translation>Effacer tout ce que {name} a enregistré sur cet ordinateur, avec ses événements et ce qui devait être conservé pour toujours&#xa0;? C’est irréversible. Les clips scellés dans le coffre y restent.</translation>
    </message>
</context>
<context>
    <name>RuleCanvas</name>
    <message>
        <source>Drawing, {count} corners so far, pointer at {x} %, {y} %</source>
        <translation>Dessin en cours, {count} coins jusqu’ici, pointeur à {x}&#xa0;%, {y}&#xa0;%</translation>
    </message>
    <message>
        <source>Picture with {count} drawn rules</source>
        <translation>Image avec {count} règles dessinées</translation>
    </message>
    <message>
        <source>, chosen: {name}</source>
        <translation>, choisie&#xa0;: {name}</translation>
    </message>
    <message>
        <source>, corner {number} of {count} at {x} %, {y} %</source>
        <translation>, coin {number} sur {count} à {x}&#xa0;%, {y}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Next recording</source>
        <translation>Enregistrement suivant</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>Letters, digits and signs act by themselves. Off, only keys with Ctrl or Alt do.</source>
        <translation>Les lettres, chiffres et signes agissent seuls. Désactivé&#xa0;: seules les touches avec Ctrl ou Alt agissent.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Touches seules</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window opens again in it.</source>
        <translation>La fenêtre se rouvre dans cette langue.</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>Barre étroite</translation>
    </message>
    <message>
        <source>The places at the side as icons alone.</source>
        <translation>Les sections sur le côté, en icônes seules.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>Nothing moves that need not: cards of events do not play by themselves.</source>
        <translation>Rien ne bouge sans nécessité&#xa0;: les cartes des événements ne se lisent pas d’elles-mêmes.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>The desktop tells when something is wrong while the window is not in front.</source>
        <translation>Le système vous prévient quand quelque chose ne va pas et que la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>The desktop tells of these while the window is not in front.</source>
        <translation>Le système vous en prévient quand la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Avec une image</translation>
    </message>
    <message>
        <source>Whoever sees this screen sees the picture, also while it is locked.</source>
        <translation>Quiconque voit cet écran voit l’image, même quand il est verrouillé.</translation>
    </message>
    <message>
        <source>Record from login on</source>
        <translation>Enregistrer dès l’ouverture de session</translation>
    </message>
    <message>
        <source>The recorder starts when you log in, without the window.</source>
        <translation>L’enregistreur démarre quand vous ouvrez votre session, sans la fenêtre.</translation>
    </message>
    <message>
        <source>Closing leaves an icon</source>
        <translation>La fermeture laisse une icône</translation>
    </message>
    <message>
        <source>The window goes into the tray, where there is one, and its icon tells the state.</source>
        <translation>La fenêtre se réduit dans la zone de notification, s’il y en a une, et son icône indique l’état.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>The recorder starts at login.</source>
        <translation>L’enregistreur démarre à l’ouverture de session.</translation>
    </message>
    <message>
        <source>The recorder does not start at login.</source>
        <translation>L’enregistreur ne démarre pas à l’ouverture de session.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Privacy is on for {name}, so no picture was saved.</source>
        <translation>Le mode privé est actif pour {name}, aucune image n’a donc été enregistrée.</translation>
    </message>
    <message>
        <source>{name} shows no picture that could be saved.</source>
        <translation>{name} n’affiche aucune image à enregistrer.</translation>
    </message>
    <message>
        <source>Saved the picture of {name} from {time} as {path}.</source>
        <translation>Image de {name} à {time} enregistrée sous {path}.</translation>
    </message>
    <message>
        <source>No picture of {name} came in 6 seconds, so none was saved.</source>
        <translation>Aucune image de {name} n’est arrivée en 6 secondes&#xa0;; rien n’a donc été enregistré.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Recherche de l’enregistreur…</translation>
    </message>
    <message>
        <source>Export: {percent} %</source>
        <translation>Export&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>simple fallback</source>
        <translation>secours simple</translation>
    </message>
    <message>
        <source>Detector: {name}</source>
        <translation>Détecteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Disk: full in {days}</source>
        <translation>Disque&#xa0;: plein dans {days}</translation>
    </message>
    <message>
        <source>Disk: {days} fit</source>
        <translation>Disque&#xa0;: place pour {days}</translation>
    </message>
    <message>
        <source>Vault: waiting for network</source>
        <translation>Coffre&#xa0;: attend le réseau</translation>
    </message>
    <message>
        <source>Vault: stopped, needs you</source>
        <translation>Coffre&#xa0;: arrêté, a besoin de vous</translation>
    </message>
    <message>
        <source>Vault: uploading {count}</source>
        <translation>Coffre&#xa0;: envoi de {count}</translation>
    </message>
    <message>
        <source>Vault: up to date</source>
        <translation>Coffre&#xa0;: à jour</translation>
    </message>
    <message>
        <source>The recorder does not answer</source>
        <translation>L’enregistreur ne répond pas</translation>
    </message>
    <message>
        <source>Recording {count}/{all}</source>
        <translation>Enregistrement {count}/{all}</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>valeur habituelle</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>as long as there is room</source>
        <translation>tant qu’il y a de la place</translation>
    </message>
    <message>
        <source>Recordings folder</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <translation>Espace pour les enregistrements</translation>
    </message>
    <message>
        <source>Over this, the oldest footage is deleted.</source>
        <translation>Au-delà, les plus anciens enregistrements sont supprimés.</translation>
    </message>
    <message>
        <source>Room that stays free</source>
        <translation>Espace laissé libre</translation>
    </message>
    <message>
        <source>The usual is a twentieth of the disk, at most 4 GB.</source>
        <translation>La valeur habituelle est un vingtième du disque, au plus 4 GB.</translation>
    </message>
    <message>
        <source>Keep all footage</source>
        <translation>Conserver tout</translation>
    </message>
    <message>
        <source>What nothing happened in goes after this time, and earlier where the disk is full.</source>
        <translation>Les enregistrements où il ne s’est rien passé sont supprimés après ce délai, et plus tôt si le disque est plein.</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>Conserver les événements</translation>
    </message>
    <message>
        <source>Footage around events stays this long. What you keep for ever is never deleted.</source>
        <translation>Les enregistrements autour des événements restent aussi longtemps. Ce que vous conservez pour toujours n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>To record elsewhere, start Louver with another library, or add a disk to this one.</source>
        <translation>Pour enregistrer ailleurs, démarrez Louver avec une autre bibliothèque ou ajoutez un disque à celle-ci.</translation>
    </message>
    <message>
        <source>Further disks: {folders}</source>
        <translation>Autres disques&#xa0;: {folders}</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras have rules of their own.</source>
        <translation>
            <numerusform>%n caméra a ses propres règles.</numerusform>
            <numerusform>%n caméras ont leurs propres règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera has rules of its own.</source>
        <translation>1 caméra a ses propres règles.</translation>
    </message>
    <message>
        <source>The recorder does not answer, so its storage cannot be shown or changed now.</source>
        <translation>L’enregistreur ne répond pas&#xa0;; son stockage ne peut être ni affiché ni modifié pour le moment.</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Space)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast it plays; below 0 backwards (J, L)</source>
        <translation>Vitesse de lecture&#xa0;; en dessous de 0, à rebours (J, L)</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Lanes in sight</source>
        <translation>Pistes visibles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Click the timeline to see what was recorded then.</source>
        <translation>Cliquez sur la chronologie pour voir ce qui a été enregistré à ce moment.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Next recording</source>
        <translation>Enregistrement suivant</translation>
    </message>
    <message>
        <source>Previous event (Shift+N)</source>
        <translation>Événement précédent (Shift+N)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Space)</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>Événement suivant (N)</translation>
    </message>
    <message>
        <source>Play backwards, again for faster (J)</source>
        <translation>Lire à rebours, encore pour plus vite (J)</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Une image en arrière (,)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Une image en avant (.)</translation>
    </message>
    <message>
        <source>Play forwards, again for faster (L)</source>
        <translation>Lire en avant, encore pour plus vite (L)</translation>
    </message>
    <message>
        <source>Play all cameras together (Y)</source>
        <translation>Lire toutes les caméras ensemble (Y)</translation>
    </message>
    <message>
        <source>Export a range (I, O, E)</source>
        <translation>Exporter une plage (I, O, E)</translation>
    </message>
    <message>
        <source>Go to the newest recording (End)</source>
        <translation>Aller à l’enregistrement le plus récent (End)</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>No recording here.</source>
        <translation>Pas d’enregistrement ici.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>Ce moment n’est pas encore arrivé.</translation>
    </message>
</context>
<context>
    <name>TimelineWays</name>
    <message>
        <source>Choose a day (C)</source>
        <translation>Choisir un jour (C)</translation>
    </message>
    <message>
        <source>Go to a time (G)</source>
        <translation>Aller à une heure (G)</translation>
    </message>
    <message>
        <source>Choose what is shown (F)</source>
        <translation>Choisir ce qui est affiché (F)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Start of the day (Home)</source>
        <translation>Début de la journée (Home)</translation>
    </message>
    <message>
        <source>Last night, 18:00 to 08:00</source>
        <translation>La nuit dernière, de 18:00 à 08:00</translation>
    </message>
    <message>
        <source>Bookmark this moment (B)</source>
        <translation>Poser un signet à ce moment (B)</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Tous les signets</translation>
    </message>
    <message>
        <source>Earlier (wheel)</source>
        <translation>Plus tôt (molette)</translation>
    </message>
    <message>
        <source>Later (wheel)</source>
        <translation>Plus tard (molette)</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Afficher plus de temps (-)</translation>
    </message>
    <message>
        <source>Show less time (=)</source>
        <translation>Afficher moins de temps (=)</translation>
    </message>
    <message>
        <source>Fit the day (0)</source>
        <translation>Ajuster à la journée (0)</translation>
    </message>
    <message>
        <source>No later event is shown here.</source>
        <translation>Aucun événement plus récent n’est affiché ici.</translation>
    </message>
    <message>
        <source>No earlier event is shown here.</source>
        <translation>Aucun événement plus ancien n’est affiché ici.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Name of a bookmark</source>
        <translation>Nom d’un signet</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>Supprimer un signet</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Louver</source>
        <translation>Ouvrir Louver</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>Mode privé pour toutes les caméras</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Recherche de l’enregistreur…</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Annuler l’action (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Recherche de l’enregistreur…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est stocké</translation>
    </message>
    <message>
        <source>Computers of this vault</source>
        <translation>Ordinateurs de ce coffre</translation>
    </message>
    <message>
        <source>What the provider sees</source>
        <translation>Ce que voit l’hébergeur</translation>
    </message>
    <message>
        <source>Yes: how many files, their sizes, when they were uploaded, your IP address, your bill.</source>
        <translation>Oui&#xa0;: le nombre de fichiers, leur taille, l’heure de leur envoi, votre adresse IP, votre facture.</translation>
    </message>
    <message>
        <source>No: pictures, sound, camera names, event types.</source>
        <translation>Non&#xa0;: images, son, noms des caméras, types d’événements.</translation>
    </message>
    <message>
        <source>From times and sizes it can guess when something happened.</source>
        <translation>D’après les heures et les tailles, il peut deviner quand quelque chose s’est passé.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 clip</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Made with this vault. Louver keeps no copy and does not show them again.</source>
        <translation>Créés avec ce coffre. Louver n’en garde pas de copie et ne les montre plus.</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Locked with</source>
        <translation>Verrouillé avec</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 mots</translation>
    </message>
    <message>
        <source>records</source>
        <translation>enregistre</translation>
    </message>
    <message>
        <source>can watch clips</source>
        <translation>peut regarder les clips</translation>
    </message>
    <message>
        <source>may change the list</source>
        <translation>peut modifier la liste</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Pas encore de coffre</translation>
    </message>
    <message>
        <source>Clips stay on this computer and go nowhere else.</source>
        <translation>Les clips restent sur cet ordinateur et ne vont nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Each clip is locked on this computer before it leaves. Only computers you approve, or your 24 words, can unlock it. Whoever keeps the bucket keeps a box that cannot be opened there. Nor can we open it.</source>
        <translation>Chaque clip est verrouillé sur cet ordinateur avant d’en sortir. Seuls les ordinateurs que vous approuvez, ou vos 24 mots, peuvent le déverrouiller. Qui garde le bucket garde une boîte qu’on ne peut pas y ouvrir. Et nous non plus, nous ne pouvons pas l’ouvrir.</translation>
    </message>
    <message>
        <source>Clips are safe here and will wait.</source>
        <translation>Les clips sont en sécurité ici et attendront.</translation>
    </message>
    <message>
        <source>Stopped: needs you</source>
        <translation>Arrêté&#xa0;: a besoin de vous</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message numerus="yes">
        <source>Uploading %n</source>
        <translation>
            <numerusform>Envoi de&#xa0;%n</numerusform>
            <numerusform>Envoi de&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Nothing is known of the vault now</source>
        <translation>On ne sait rien du coffre pour le moment</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Live wall</source>
        <translation>Mur en direct</translation>
    </message>
    <message>
        <source>Every camera is hidden.</source>
        <translation>Toutes les caméras sont masquées.</translation>
    </message>
    <message>
        <source>Ctrl+Z or the menu of layouts shows them again.</source>
        <translation>Ctrl+Z ou le menu des dispositions les affiche de nouveau.</translation>
    </message>
    <message>
        <source>Open Cameras (Ctrl+4): Louver looks on your network there, and adds one by its address.</source>
        <translation>Ouvrez Caméras (Ctrl+4)&#xa0;: Louver y cherche sur votre réseau et ajoute une caméra par son adresse.</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>Pas encore de caméras.</translation>
    </message>
</context>
<context>
    <name>WallBar</name>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Page précédente (PgUp)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Page suivante (PgDn)</translation>
    </message>
    <message>
        <source>Hear the chosen camera (M)</source>
        <translation>Écouter la caméra choisie (M)</translation>
    </message>
    <message>
        <source>Boxes around what is seen (B)</source>
        <translation>Cadres autour de ce qui est vu (B)</translation>
    </message>
    <message>
        <source>Turn the chosen camera (Z)</source>
        <translation>Orienter la caméra choisie (Z)</translation>
    </message>
    <message>
        <source>Save a picture (S)</source>
        <translation>Enregistrer une image (S)</translation>
    </message>
    <message>
        <source>One more wall, for another screen</source>
        <translation>Un mur de plus, pour un autre écran</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Disposition&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Layouts: choose, save, arrange by itself (A)</source>
        <translation>Dispositions&#xa0;: choisir, enregistrer, disposer automatiquement (A)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Louver, wall {number}</source>
        <translation>Louver, mur {number}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Open Live</source>
        <translation>Ouvrir Direct</translation>
    </message>
    <message>
        <source>Open Timeline</source>
        <translation>Ouvrir Chronologie</translation>
    </message>
    <message>
        <source>Open Events</source>
        <translation>Ouvrir Événements</translation>
    </message>
    <message>
        <source>Open Cameras</source>
        <translation>Ouvrir Caméras</translation>
    </message>
    <message>
        <source>Open Vault</source>
        <translation>Ouvrir Coffre</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>Ouvrir État</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir Réglages</translation>
    </message>
    <message>
        <source>Find a place, a camera or a setting</source>
        <translation>Rechercher une section, une caméra ou un réglage</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Aller au volet suivant</translation>
    </message>
    <message>
        <source>Go to the pane before</source>
        <translation>Aller au volet précédent</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>Mode privé pour toutes les caméras</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Mode privé</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Montrer sur la chronologie</translation>
    </message>
    <message>
        <source>Automatic layout</source>
        <translation>Disposition automatique</translation>
    </message>
    <message>
        <source>Boxes around what is seen</source>
        <translation>Cadres autour de ce qui est vu</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>Orienter la caméra</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>L’image entière</translation>
    </message>
    <message>
        <source>Next page of cameras</source>
        <translation>Page de caméras suivante</translation>
    </message>
    <message>
        <source>Page of cameras before</source>
        <translation>Page de caméras précédente</translation>
    </message>
    <message>
        <source>Go from tile to tile</source>
        <translation>Aller de tuile en tuile</translation>
    </message>
    <message>
        <source>Go to that tile</source>
        <translation>Aller à cette tuile</translation>
    </message>
    <message>
        <source>Show one camera alone</source>
        <translation>Afficher une seule caméra</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>Afficher toutes les caméras</translation>
    </message>
    <message>
        <source>Move the zoomed picture</source>
        <translation>Déplacer l’image agrandie</translation>
    </message>
    <message>
        <source>Move the tile</source>
        <translation>Déplacer la tuile</translation>
    </message>
    <message>
        <source>Play, hold</source>
        <translation>Lire, mettre en pause</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>Lire à rebours, encore pour plus vite</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>Lire en avant, encore pour plus vite</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>All cameras together</source>
        <translation>Toutes les caméras ensemble</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>The newest recording</source>
        <translation>L’enregistrement le plus récent</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Début de la journée</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Aller à une heure</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Choisir ce qui est affiché</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Poser un signet à ce moment</translation>
    </message>
    <message>
        <source>Start of the range</source>
        <translation>Début de la plage</translation>
    </message>
    <message>
        <source>End of the range</source>
        <translation>Fin de la plage</translation>
    </message>
    <message>
        <source>Forget the range</source>
        <translation>Oublier la plage</translation>
    </message>
    <message>
        <source>Export the range</source>
        <translation>Exporter la plage</translation>
    </message>
    <message>
        <source>Five seconds, with Shift thirty</source>
        <translation>Cinq secondes, trente avec Shift</translation>
    </message>
    <message>
        <source>Go from lane to lane</source>
        <translation>Aller de piste en piste</translation>
    </message>
    <message>
        <source>Show one type of events</source>
        <translation>Afficher un type d’événements</translation>
    </message>
    <message>
        <source>Show only events of that type</source>
        <translation>N’afficher que les événements de ce type</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Reviewed, or new again</source>
        <translation>Vu, ou à nouveau non vu</translation>
    </message>
    <message>
        <source>Export the chosen events</source>
        <translation>Exporter les événements choisis</translation>
    </message>
    <message>
        <source>Keep for ever, or let go</source>
        <translation>Conserver pour toujours, ou libérer</translation>
    </message>
    <message>
        <source>Why this event</source>
        <translation>Pourquoi cet événement</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Mal étiqueté</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Aller aux filtres</translation>
    </message>
    <message>
        <source>Go from event to event</source>
        <translation>Aller d’événement en événement</translation>
    </message>
    <message>
        <source>Choose one more, or let go</source>
        <translation>En choisir un de plus, ou l’enlever</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Delete, or restore from the trash</source>
        <translation>Supprimer, ou restaurer de la corbeille</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Nothing was deleted in the last 24 hours.</source>
        <translation>Rien n’a été supprimé dans les dernières 24 heures.</translation>
    </message>
    <message>
        <source>No event matches these filters.</source>
        <translation>Aucun événement ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Louver does not look for events now, so there may have been some.</source>
        <translation>Louver ne cherche pas d’événements en ce moment&#xa0;; il a donc pu y en avoir.</translation>
    </message>
    <message>
        <source>For a part of the time privacy was on, and nobody looked.</source>
        <translation>Pendant une partie du temps, le mode privé était actif et personne ne regardait.</translation>
    </message>
    <message>
        <source>Recording was complete.</source>
        <translation>L’enregistrement était complet.</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours on {cameras}.</source>
        <translation>Il ne s’est rien passé dans les dernières 24 heures sur {cameras}.</translation>
    </message>
    <message>
        <source>Nothing happened today on {cameras}.</source>
        <translation>Il ne s’est rien passé aujourd’hui sur {cameras}.</translation>
    </message>
    <message>
        <source>Nothing happened last night on {cameras}.</source>
        <translation>Il ne s’est rien passé la nuit dernière sur {cameras}.</translation>
    </message>
    <message>
        <source>Nothing happened in these 7 days on {cameras}.</source>
        <translation>Il ne s’est rien passé durant ces 7 jours sur {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen in the last 24 hours on {cameras}.</source>
        <translation>Rien n’a été vu dans les dernières 24 heures sur {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen today on {cameras}.</source>
        <translation>Rien n’a été vu aujourd’hui sur {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen last night on {cameras}.</source>
        <translation>Rien n’a été vu la nuit dernière sur {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen in these 7 days on {cameras}.</source>
        <translation>Rien n’a été vu durant ces 7 jours sur {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was recorded in the last 24 hours, so there are no events to show.</source>
        <translation>Rien n’a été enregistré dans les dernières 24 heures&#xa0;; il n’y a donc aucun événement à afficher.</translation>
    </message>
    <message>
        <source>Nothing was recorded today, so there are no events to show.</source>
        <translation>Rien n’a été enregistré aujourd’hui&#xa0;; il n’y a donc aucun événement à afficher.</translation>
    </message>
    <message>
        <source>Nothing was recorded last night, so there are no events to show.</source>
        <translation>Rien n’a été enregistré la nuit dernière&#xa0;; il n’y a donc aucun événement à afficher.</translation>
    </message>
    <message>
        <source>Nothing was recorded in these 7 days, so there are no events to show.</source>
        <translation>Rien n’a été enregistré durant ces 7 jours&#xa0;; il n’y a donc aucun événement à afficher.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>the camera was offline</source>
        <translation>la caméra était hors ligne</translation>
    </message>
    <message>
        <source>the camera refused the login</source>
        <translation>la caméra a refusé l’identification</translation>
    </message>
    <message>
        <source>Louver was closed</source>
        <translation>Louver était fermé</translation>
    </message>
    <message>
        <source>Louver ended unexpectedly and started again</source>
        <translation>Louver s’est arrêté inopinément et a redémarré</translation>
    </message>
    <message>
        <source>the camera&apos;s stream ended</source>
        <translation>le flux de la caméra s’est arrêté</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>le disque était plein</translation>
    </message>
    <message>
        <source>the disk was missing</source>
        <translation>le disque était absent</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>privacy was on</source>
        <translation>le mode privé était actif</translation>
    </message>
    <message>
        <source>the camera&apos;s settings were changed</source>
        <translation>les réglages de la caméra ont été modifiés</translation>
    </message>
    <message>
        <source>the plan says not to record then</source>
        <translation>le plan prévoit de ne pas enregistrer à ce moment</translation>
    </message>
    <message>
        <source>nothing happened, and only events are recorded</source>
        <translation>rien ne s’est passé, et seuls les événements sont enregistrés</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>the clock was changed</source>
        <translation>l’horloge a été modifiée</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>deleted by your rules</source>
        <translation>supprimé selon vos règles</translation>
    </message>
    <message>
        <source>the cause is unknown</source>
        <translation>la cause est inconnue</translation>
    </message>
    <message>
        <source>No recording here: {cause}.</source>
        <translation>Pas d’enregistrement ici&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>footage deleted</source>
        <translation>enregistrement supprimé</translation>
    </message>
    <message>
        <source>no footage</source>
        <translation>aucun enregistrement</translation>
    </message>
    <message>
        <source>{time} (2nd)</source>
        <translation>{time} (2e)</translation>
    </message>
    <message>
        <source>under 1 MB</source>
        <translation>moins de 1 MB</translation>
    </message>
</context>
</TS>
