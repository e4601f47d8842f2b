<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nothing yet. Say “Wrong label” of an event that is none, and what looks like it raises nothing here.</source>
        <translation>Encore rien. Marquez «&#xa0;Mal étiqueté&#xa0;» un événement qui n’en est pas un&#xa0;: ce qui y ressemble ne déclenche plus rien ici.</translation>
    </message>
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
        <source>A pet indoors is an animal, and movement until it is recognised: leave both out, and it raises nothing.</source>
        <translation>Un animal de compagnie à l’intérieur est un animal, et un mouvement tant qu’il n’est pas reconnu&#xa0;: retirez les deux et il ne déclenche rien.</translation>
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
        <source>192.168.1.40 or rtsp://…</source>
        <translation>192.168.1.40 ou rtsp://…</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>son propre nom</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Démarrer l’enregistrement</translation>
    </message>
    <message>
        <source>Fetch a picture, and record this camera from now on</source>
        <translation>Récupérer une image et enregistrer cette caméra dès maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>Ne rien ajouter (Échap)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Type the camera&apos;s address first, for instance 192.168.1.40 or rtsp://192.168.1.40/stream1.</source>
        <translation>Saisissez d’abord l’adresse de la caméra, par exemple 192.168.1.40 ou rtsp://192.168.1.40/stream1.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Address: {address}
User name: {user}
Password: hidden
Answer: {answer}
Time: {day}, {time}</source>
        <translation>Adresse&#xa0;: {address}
Nom d’utilisateur&#xa0;: {user}
Mot de passe&#xa0;: masqué
Réponse&#xa0;: {answer}
Heure&#xa0;: {day}, {time}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>user name</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Asking the camera for a picture…</source>
        <translation>Demande d’une image à la caméra…</translation>
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
        <translation>Revenir à la caméra (Échap)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Take this rule away (Delete); it can be undone</source>
        <translation>Supprimer cette règle (Suppr)&#xa0;; cela peut s’annuler</translation>
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
        <source>All cameras (Esc)</source>
        <translation>Toutes les caméras (Échap)</translation>
    </message>
    <message>
        <source>Swap full and small</source>
        <translation>Échanger grande et petite image</translation>
    </message>
    <message>
        <source>Let the small picture be the full one, and the other way round</source>
        <translation>Faire de la petite image la grande, et inversement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record this camera as chosen here</source>
        <translation>Enregistrer cette caméra comme choisi ici</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to what held before (Ctrl+Z)</source>
        <translation>Revenir à ce qui s’appliquait avant (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Choose at least one day, or nothing is ever recorded.</source>
        <translation>Choisissez au moins un jour, sinon rien n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Streams and recording</source>
        <translation>Flux et enregistrement</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Settings of a camera</source>
        <translation>Réglages d’une caméra</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
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
        <translation>Stationnement</translation>
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
        <translation>Cliquez sur les deux extrémités de la ligne. Au clavier&#xa0;: les flèches, et Espace pour chaque extrémité. Échap arrête.</translation>
    </message>
    <message>
        <source>Click the corners, and the first one again to close it. By keyboard: arrows, Space for a corner, Enter to close. Esc stops.</source>
        <translation>Cliquez sur les coins, puis de nouveau sur le premier pour fermer la forme. Au clavier&#xa0;: les flèches, Espace pour un coin, Entrée pour fermer. Échap arrête.</translation>
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
        <source>{name}: raises nothing in {places}, since {moment}</source>
        <translation>{name}&#xa0;: ne déclenche rien à {places}, depuis le {moment}</translation>
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
        <translation>Faites glisser la forme, ses coins, ou un bord pour le plier. Au clavier&#xa0;: les flèches déplacent, N passe au coin suivant, Inser en ajoute un, Suppr le supprime.</translation>
    </message>
    <message>
        <source>A camera takes at most {count} rules. Remove one first.</source>
        <translation>Une caméra accepte au plus {count} règles. Supprimez-en d’abord une.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Name, streams and recording of {name}</source>
        <translation>Nom, flux et enregistrement de {name}</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>Réglages de {name}</translation>
    </message>
    <message>
        <source>Record {name}</source>
        <translation>Enregistrer {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add {name}, {place}</source>
        <translation>Ajouter {name}, {place}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Look at what the camera sends and says</source>
        <translation>Examiner ce que la caméra envoie et déclare</translation>
    </message>
    <message>
        <source>Looking at what the camera sends and says…</source>
        <translation>Examen de ce que la caméra envoie et déclare…</translation>
    </message>
    <message>
        <source>Nothing to mend: codec, keyframes, clock and streams are as they should be.</source>
        <translation>Rien à corriger&#xa0;: codec, images clés, horloge et flux sont comme il faut.</translation>
    </message>
    <message>
        <source>Setting it in the camera…</source>
        <translation>Réglage dans la caméra…</translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation>Ajouter par adresse</translation>
    </message>
    <message>
        <source>Add a camera that was not found</source>
        <translation>Ajouter une caméra qui n’a pas été trouvée</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>Pas encore de caméras.</translation>
    </message>
    <message>
        <source>Found on your network and at this computer</source>
        <translation>Trouvées sur votre réseau et sur cet ordinateur</translation>
    </message>
    <message>
        <source>Louver goes on looking on your network and at this computer.</source>
        <translation>Louver continue de chercher sur votre réseau et sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No other camera answers. Check that it has power and is on this network, or add it by its address.</source>
        <translation>Aucune autre caméra ne répond. Vérifiez qu’elle est alimentée et sur ce réseau, ou ajoutez-la par son adresse.</translation>
    </message>
    <message>
        <source>Show it live</source>
        <translation>Voir en direct</translation>
    </message>
    <message>
        <source>Open the wall of live pictures</source>
        <translation>Ouvrir le mur d’images en direct</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Add these cameras with the same user name and password</source>
        <translation>Ajouter ces caméras avec les mêmes nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Leave the other cameras alone</source>
        <translation>Ne pas toucher aux autres caméras</translation>
    </message>
    <message>
        <source>{name} is recorded now.</source>
        <translation>{name} est maintenant enregistrée.</translation>
    </message>
    <message>
        <source>Trying {name} at {place}…</source>
        <translation>Essai de {name} sur {place}…</translation>
    </message>
    <message>
        <source>Seconds kept before an event</source>
        <translation>Secondes conservées avant un événement</translation>
    </message>
    <message>
        <source>Seconds kept after an event</source>
        <translation>Secondes conservées après un événement</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>before the seconds before an event</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>before an event and</source>
        <translation>avant un événement et</translation>
    </message>
    <message>
        <source>after it.</source>
        <comment>behind the seconds after an event</comment>
        <translation>après.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Change what you typed</source>
        <translation>Modifier ce que vous avez saisi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show what was asked and answered</source>
        <translation>Montrer ce qui a été demandé et répondu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the details; the password is not in them</source>
        <translation>Copier les détails&#xa0;; le mot de passe n’y figure pas</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Ajouter un horaire</translation>
    </message>
    <message>
        <source>Record at another time of the week too</source>
        <translation>Enregistrer aussi à un autre moment de la semaine</translation>
    </message>
    <message>
        <source>At all other times nothing is recorded. An end at or before the start is on the next day.</source>
        <translation>En dehors de ces heures, rien n’est enregistré. Une fin antérieure ou égale au début tombe le lendemain.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What is recorded then</source>
        <translation>Ce qui est enregistré alors</translation>
    </message>
    <message>
        <source>Take this time out of the week</source>
        <translation>Retirer cet horaire de la semaine</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Louver is looking on your network…</source>
        <translation>Louver cherche sur votre réseau…</translation>
    </message>
    <message>
        <source>no picture yet</source>
        <translation>pas encore d’image</translation>
    </message>
    <message>
        <source>at this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Try this password on your other camera of this make?</source>
        <translation>Essayer ce mot de passe sur votre autre caméra de cette marque&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Try this password on your %n other cameras of this make?</source>
        <translation>
            <numerusform>Essayer ce mot de passe sur %n autre caméra de cette marque&#xa0;?</numerusform>
            <numerusform>Essayer ce mot de passe sur vos %n autres caméras de cette marque&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera was added.</source>
        <translation>1 caméra a été ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras were added.</source>
        <translation>
            <numerusform>%n caméra a été ajoutée.</numerusform>
            <numerusform>%n caméras ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} Not added: {refused}</source>
        <translation>{added} Non ajouté&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>The window closes.</source>
        <translation>La fenêtre se ferme.</translation>
    </message>
    <message>
        <source>The recorder does not answer now, so nothing was changed. Try again when it does.</source>
        <translation>L’enregistreur ne répond pas pour le moment&#xa0;; rien n’a été modifié. Réessayez quand il répondra.</translation>
    </message>
    <message>
        <source>The link to the recorder failed. Louver tries again.</source>
        <translation>La liaison avec l’enregistreur a échoué. Louver réessaie.</translation>
    </message>
    <message>
        <source>What the detector saw was not noted for this event.</source>
        <translation>Ce que le détecteur a vu n’a pas été noté pour cet événement.</translation>
    </message>
    <message>
        <source>The event&apos;s picture with the box that made it</source>
        <translation>L’image de l’événement avec le cadre qui l’a créé</translation>
    </message>
    <message numerus="yes">
        <source>The event&apos;s picture with %n boxes that made it</source>
        <translation>
            <numerusform>L’image de l’événement avec %n cadre qui l’a créé</numerusform>
            <numerusform>L’image de l’événement avec les %n cadres qui l’ont créé</numerusform>
        </translation>
    </message>
    <message>
        <source>{areas}, chosen: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>{areas}, choisie&#xa0;: {left} % depuis la gauche, {top} % depuis le haut, {width} % de large, {height} % de haut</translation>
    </message>
    <message>
        <source>Picture with 1 blurred area</source>
        <translation>Image avec 1 région floutée</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n blurred areas</source>
        <translation>
            <numerusform>Image avec %n région floutée</numerusform>
            <numerusform>Image avec %n régions floutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Blur areas</source>
        <translation>Flouter des régions</translation>
    </message>
    <message>
        <source>Draw a rectangle over what nobody should recognise. It is blurred in every picture of the export, of each of its cameras, and cannot be undone in the file.</source>
        <translation>Tracez un rectangle sur ce que personne ne doit reconnaître. Il est flouté sur chaque image de l’export, pour chacune de ses caméras, et c’est irréversible dans le fichier.</translation>
    </message>
    <message>
        <source>Leave the areas as they were (Esc)</source>
        <translation>Laisser les régions telles qu’elles étaient (Échap)</translation>
    </message>
    <message>
        <source>Use these areas</source>
        <translation>Utiliser ces régions</translation>
    </message>
    <message>
        <source>Blur what is marked (Enter)</source>
        <translation>Flouter ce qui est marqué (Entrée)</translation>
    </message>
    <message>
        <source>Form of the export</source>
        <translation>Forme de l’export</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Incrustation</translation>
    </message>
    <message>
        <source>Write the camera&apos;s name and the local time into the picture; for a compatible export</source>
        <translation>Incruster le nom de la caméra et l’heure locale dans l’image&#xa0;; pour un export compatible</translation>
    </message>
    <message>
        <source>Stamp with camera and time</source>
        <translation>Incruster la caméra et l’heure</translation>
    </message>
    <message>
        <source>Blur…</source>
        <translation>Flouter…</translation>
    </message>
    <message>
        <source>Draw what nobody should recognise; for a compatible export</source>
        <translation>Tracer ce que personne ne doit reconnaître&#xa0;; pour un export compatible</translation>
    </message>
    <message>
        <source>Blur ({count})…</source>
        <translation>Flouter ({count})…</translation>
    </message>
    <message>
        <source>Blur, 1 area</source>
        <translation>Flouter, 1 région</translation>
    </message>
    <message numerus="yes">
        <source>Blur, %n areas</source>
        <translation>
            <numerusform>Flouter, %n région</numerusform>
            <numerusform>Flouter, %n régions</numerusform>
        </translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flouter</translation>
    </message>
    <message>
        <source>The recording has {size}; encoded anew it may be larger or smaller</source>
        <translation>L’enregistrement fait {size}&#xa0;; réencodé, il peut devenir plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Under 1 MB</source>
        <translation>Moins de 1 MB</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>Environ {size}</translation>
    </message>
    <message>
        <source>{size}, and what is being recorded now</source>
        <translation>{size}, plus ce qui est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>End the export; nothing is left behind</source>
        <translation>Arrêter l’export&#xa0;; il n’en reste rien</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Open the folder with what was exported</source>
        <translation>Ouvrir le dossier de l’export</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Changer de dossier…</translation>
    </message>
    <message>
        <source>Choose where exports go</source>
        <translation>Choisir où vont les exports</translation>
    </message>
    <message>
        <source>Where should exports go?</source>
        <translation>Où mettre les exports&#xa0;?</translation>
    </message>
    <message>
        <source>Exporting {what}</source>
        <translation>Export de {what}</translation>
    </message>
    <message>
        <source>Reading what was recorded…</source>
        <translation>Lecture de l’enregistrement…</translation>
    </message>
    <message>
        <source>{share}, {time} left</source>
        <translation>{share}, encore {time}</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {path} and %n more</source>
        <translation>
            <numerusform>Enregistré sous {path} et %n autre</numerusform>
            <numerusform>Enregistré sous {path} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Exports go to {folder}</source>
        <translation>Les exports vont dans {folder}</translation>
    </message>
    <message>
        <source>{start} to {end} ({length})</source>
        <translation>{start} à {end} ({length})</translation>
    </message>
    <message>
        <source>Any camera</source>
        <translation>Toute caméra</translation>
    </message>
    <message>
        <source>{names}: nothing was recorded in this range. Choose another range or another lane.</source>
        <translation>{names}&#xa0;: rien n’a été enregistré dans cette plage. Choisissez une autre plage ou une autre piste.</translation>
    </message>
    <message>
        <source>The export could not be started ({error}). Try again.</source>
        <translation>L’export n’a pas pu démarrer ({error}). Réessayez.</translation>
    </message>
    <message>
        <source>Chosen camera</source>
        <translation>Caméra choisie</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Toutes les caméras</translation>
    </message>
    <message>
        <source>Cameras to export</source>
        <translation>Caméras à exporter</translation>
    </message>
    <message>
        <source>Whether the chosen lane is exported, or every lane</source>
        <translation>Exporter la piste choisie ou toutes les pistes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the range, checked against its fingerprints (E)</source>
        <translation>Exporter la plage, vérifiée par ses empreintes (E)</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Début ici</translation>
    </message>
    <message>
        <source>Let the range begin at the playhead (I)</source>
        <translation>Faire commencer la plage à la tête de lecture (I)</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Fin ici</translation>
    </message>
    <message>
        <source>Let the range end at the playhead (O)</source>
        <translation>Faire finir la plage à la tête de lecture (O)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forget the range and close this bar (X)</source>
        <translation>Oublier la plage et fermer cette barre (X)</translation>
    </message>
    <message>
        <source>Set the start of the range with I and its end with O, then export it.</source>
        <translation>Fixez le début de la plage avec I et sa fin avec O, puis exportez-la.</translation>
    </message>
    <message>
        <source>{range}; without {names}, where nothing was recorded</source>
        <translation>{range}&#xa0;; sans {names}, où rien n’a été enregistré</translation>
    </message>
    <message>
        <source>From {time}; go on and set the end</source>
        <translation>À partir de {time}&#xa0;; avancez et fixez la fin</translation>
    </message>
    <message>
        <source>Until {time}; go back and set the start</source>
        <translation>Jusqu’à {time}&#xa0;; reculez et fixez le début</translation>
    </message>
    <message>
        <source>Go to where the export should begin</source>
        <translation>Allez au début de l’export</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{day}: nothing was to be recorded.</source>
        <translation>{day}&#xa0;: il n’y avait rien à enregistrer.</translation>
    </message>
    <message>
        <source>{day}: {share} recorded; missing: {causes}.</source>
        <translation>{day}&#xa0;: {share} enregistrés&#xa0;; il manque&#xa0;: {causes}.</translation>
    </message>
    <message>
        <source>{day}: {share} recorded.</source>
        <translation>{day}&#xa0;: {share} enregistrés.</translation>
    </message>
    <message>
        <source>This disk is not there now. Connect it again.</source>
        <translation>Ce disque est absent pour le moment. Rebranchez-le.</translation>
    </message>
    <message>
        <source>This disk is not there now, and with it {size} of footage. Connect it again.</source>
        <translation>Ce disque est absent pour le moment, et avec lui {size} d’enregistrements. Rebranchez-le.</translation>
    </message>
    <message>
        <source>room for {size} more</source>
        <translation>place pour {size} de plus</translation>
    </message>
    <message>
        <source>no room for more, so the oldest goes</source>
        <translation>plus de place, donc le plus ancien part</translation>
    </message>
    <message>
        <source>{size} of footage</source>
        <translation>{size} d’enregistrements</translation>
    </message>
    <message>
        <source>{size} of other files</source>
        <translation>{size} d’autres fichiers</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} libres sur {total}</translation>
    </message>
    <message>
        <source>No camera has a place in this library yet.</source>
        <translation>Aucune caméra n’a encore sa place dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Choose a day to read why something is missing.</source>
        <translation>Choisissez un jour pour lire pourquoi il manque quelque chose.</translation>
    </message>
    <message>
        <source>How much of each day was recorded</source>
        <translation>Part enregistrée de chaque jour</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Recherche de l’enregistreur…</translation>
    </message>
    <message>
        <source>No cameras yet, so nothing is recorded.</source>
        <translation>Pas encore de caméras, donc rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>Over ({start} to {end}): {problem}</source>
        <translation>Terminé ({start} à {end})&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Start the recorder</source>
        <translation>Démarrer l’enregistreur</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Conservé pour toujours</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Place pour</translation>
    </message>
    <message>
        <source>Reaches back to</source>
        <translation>Remonte au</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no footage</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>The recorder tells how full the disks are as soon as it answers.</source>
        <translation>L’enregistreur indique le remplissage des disques dès qu’il répond.</translation>
    </message>
    <message>
        <source>How much footage each camera has</source>
        <translation>Volume d’enregistrements de chaque caméra</translation>
    </message>
    <message>
        <source>No stream yet</source>
        <translation>Pas encore de flux</translation>
    </message>
    <message>
        <source>Decoded by {device}</source>
        <translation>Décodage&#xa0;: {device}</translation>
    </message>
    <message>
        <source>{shown} pictures/s, {rate} kbit/s</source>
        <translation>{shown} images/s, {rate} kbit/s</translation>
    </message>
    <message>
        <source>Age of the picture {age} ms</source>
        <translation>Âge de l’image {age} ms</translation>
    </message>
    <message>
        <source>Not shown {skipped} pictures</source>
        <translation>Images non affichées&#xa0;: {skipped}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Arranged by Louver</source>
        <translation>Disposé par Louver</translation>
    </message>
    <message>
        <source>Save this layout…</source>
        <translation>Enregistrer cette disposition…</translation>
    </message>
    <message>
        <source>Forget a layout</source>
        <translation>Oublier une disposition</translation>
    </message>
    <message>
        <source>Show 1 hidden camera</source>
        <translation>Afficher 1 caméra masquée</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden cameras</source>
        <translation>
            <numerusform>Afficher %n caméra masquée</numerusform>
            <numerusform>Afficher %n caméras masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved pictures</source>
        <translation>Images enregistrées</translation>
    </message>
    <message>
        <source>Folder for pictures…</source>
        <translation>Dossier des images…</translation>
    </message>
    <message>
        <source>Save as PNG, without loss</source>
        <translation>Enregistrer en PNG, sans perte</translation>
    </message>
    <message>
        <source>Save this layout</source>
        <translation>Enregistrer cette disposition</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Nom de la disposition&#xa0;:</translation>
    </message>
    <message>
        <source>Folder for pictures</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>Afficher toutes les caméras</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open in Timeline (30 s ago)</source>
        <translation>Ouvrir dans la chronologie (il y a 30 s)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Enregistrer une image</translation>
    </message>
    <message>
        <source>Show the last picture</source>
        <translation>Afficher la dernière image</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Hear this camera</source>
        <translation>Écouter cette caméra</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>Orienter la caméra</translation>
    </message>
    <message>
        <source>Hide boxes</source>
        <translation>Masquer les cadres</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Afficher les cadres</translation>
    </message>
    <message>
        <source>Hide statistics</source>
        <translation>Masquer les statistiques</translation>
    </message>
    <message>
        <source>Show statistics</source>
        <translation>Afficher les statistiques</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Réglages de la caméra</translation>
    </message>
    <message>
        <source>Hide on this wall</source>
        <translation>Masquer sur ce mur</translation>
    </message>
    <message>
        <source>PRIVACY</source>
        <translation>PRIVÉ</translation>
    </message>
    <message>
        <source>NOT CHANGING</source>
        <translation>FIGÉE</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>DIRECT</translation>
    </message>
    <message>
        <source>DELAYED {seconds} s</source>
        <translation>RETARD {seconds} s</translation>
    </message>
    <message>
        <source>NO PICTURE</source>
        <translation>PAS D’IMAGE</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>HORS LIGNE</translation>
    </message>
    <message>
        <source>LOGIN REFUSED</source>
        <translation>IDENTIFICATION REFUSÉE</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>CONNEXION</translation>
    </message>
    <message>
        <source>privacy is on</source>
        <translation>mode privé actif</translation>
    </message>
    <message>
        <source>not changing</source>
        <translation>image figée</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>delayed by {seconds} s</source>
        <translation>en retard de {seconds} s</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>pas d’image</translation>
    </message>
    <message>
        <source>Privacy is on.</source>
        <translation>Le mode privé est actif.</translation>
    </message>
    <message>
        <source>Nothing is recorded, watched or shown. P ends it.</source>
        <translation>Rien n’est enregistré, surveillé ni montré. P y met fin.</translation>
    </message>
    <message>
        <source>Trying again (attempt {number}).</source>
        <translation>Nouvel essai (n° {number}).</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Nouvel essai.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>Le flux est terminé.</translation>
    </message>
    <message>
        <source>No picture since {time}. {again}</source>
        <translation>Pas d’image depuis {time}. {again}</translation>
    </message>
    <message>
        <source>No picture yet. {again}</source>
        <translation>Pas encore d’image. {again}</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>En attente de la première image…</translation>
    </message>
    <message>
        <source>The picture is not changing.</source>
        <translation>L’image ne change pas.</translation>
    </message>
    <message>
        <source>Last picture, {time}</source>
        <translation>Dernière image, {time}</translation>
    </message>
    <message>
        <source>End privacy</source>
        <translation>Terminer le mode privé</translation>
    </message>
    <message>
        <source>End privacy now (ends {moment})</source>
        <translation>Terminer le mode privé (prévu à {moment})</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Mode privé</translation>
    </message>
    <message>
        <source>Privacy until you turn it off</source>
        <translation>Mode privé jusqu’à ce que vous l’arrêtiez</translation>
    </message>
    <message>
        <source>Privacy until {moment}</source>
        <translation>Mode privé jusqu’à {moment}</translation>
    </message>
    <message>
        <source>Privacy for 1 hour, until {moment}</source>
        <translation>Mode privé pendant 1 heure, jusqu’à {moment}</translation>
    </message>
    <message>
        <source>Privacy tonight, until {moment}</source>
        <translation>Mode privé cette nuit, jusqu’à {moment}</translation>
    </message>
    <message>
        <source>{time} (2nd)</source>
        <translation>{time} (2e)</translation>
    </message>
    <message>
        <source>Something went wrong inside Louver. The log has the details; please report it.</source>
        <translation>Une erreur s’est produite dans Louver. Le journal contient les détails&#xa0;; merci de la signaler.</translation>
    </message>
    <message>
        <source>Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, in the time that the timeline shows.</source>
        <translation>Tracez un rectangle sur l’endroit qui vous intéresse. Louver montre quand quelque chose y a bougé sur {camera}, pendant la période affichée par la chronologie.</translation>
    </message>
    <message>
        <source>Find movement in an area</source>
        <translation>Chercher du mouvement dans une région</translation>
    </message>
    <message>
        <source>Find movement</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Look for movement there (Enter)</source>
        <translation>Chercher du mouvement à cet endroit (Entrée)</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>Ne rien chercher (Échap)</translation>
    </message>
    <message>
        <source>Picture with 1 area to search</source>
        <translation>Image avec 1 région à examiner</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n areas to search</source>
        <translation>
            <numerusform>Image avec %n région à examiner</numerusform>
            <numerusform>Image avec %n régions à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend: {names}</source>
        <translation>Légende&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Gap: {causes}</source>
        <translation>Lacune&#xa0;: {causes}</translation>
    </message>
    <message>
        <source>Playback of all cameras, nothing chosen</source>
        <translation>Lecture de toutes les caméras, rien n’est choisi</translation>
    </message>
    <message>
        <source>{length} from the others</source>
        <translation>à {length} des autres</translation>
    </message>
    <message numerus="yes">
        <source>Playback of %n cameras, {moment}</source>
        <translation>
            <numerusform>Lecture de %n caméra, {moment}</numerusform>
            <numerusform>Lecture de %n caméras, {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>Playback, nothing chosen</source>
        <translation>Lecture, rien n’est choisi</translation>
    </message>
    <message>
        <source>Playback, {name}, {moment}</source>
        <translation>Lecture, {name}, {moment}</translation>
    </message>
    <message>
        <source>This moment is just being recorded.</source>
        <translation>Ce moment est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>No recording here.</source>
        <translation>Pas d’enregistrement ici.</translation>
    </message>
    <message>
        <source>end of the recording</source>
        <translation>fin de l’enregistrement</translation>
    </message>
    <message>
        <source>start of the recording</source>
        <translation>début de l’enregistrement</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Activer le son (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Couper le son (M)</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Pas d’enregistrement</translation>
    </message>
    <message>
        <source>No recording, {start} to {end}: {cause}.</source>
        <translation>Pas d’enregistrement, {start} à {end}&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Saved the picture of {name} from {time} as {path}.</source>
        <translation>Image de {name} à {time} enregistrée sous {path}.</translation>
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
        <translation>L’enregistrement reprend à {moment}.</translation>
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
        <translation>Louver s’est arrêté pendant que la carte graphique dessinait&#xa0;; c’est donc le processeur qui dessine. Choisissez de nouveau dans les réglages qui dessine, pour que la carte réessaie.</translation>
    </message>
    <message>
        <source>Louver ended while a device decoded pictures, so the processor decodes. Choose in Settings again who decodes to let the device try.</source>
        <translation>Louver s’est arrêté pendant qu’un périphérique décodait des images&#xa0;; c’est donc le processeur qui décode. Choisissez de nouveau dans Réglages qui décode, pour réessayer avec le périphérique.</translation>
    </message>
    <message>
        <source>The graphics card failed ({why}), so the processor draws.</source>
        <translation>La carte graphique a échoué ({why})&#xa0;; c’est donc le processeur qui dessine.</translation>
    </message>
    <message>
        <source>{device} could not decode {name}, so the processor does.</source>
        <translation>{device} n’a pas pu décoder {name}&#xa0;; le processeur s’en charge.</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>Pictures are drawn by</source>
        <translation>Les images sont dessinées par</translation>
    </message>
    <message>
        <source>Large streams are decoded by</source>
        <translation>Décodage des grands flux</translation>
    </message>
    <message>
        <source>The graphics card may draw large walls with less work for the processor.</source>
        <translation>La carte graphique peut dessiner de grands murs d’images avec moins de travail pour le processeur.</translation>
    </message>
    <message>
        <source>Automatically means by the graphics card, for streams of 1280 × 720 and more, where it can.</source>
        <translation>Automatique&#xa0;: par la carte graphique, pour les flux de 1280 × 720 et plus, quand elle le peut.</translation>
    </message>
    <message>
        <source>Now: {device}.</source>
        <translation>En ce moment&#xa0;: {device}.</translation>
    </message>
    <message>
        <source>Now: the processor.</source>
        <translation>En ce moment&#xa0;: le processeur.</translation>
    </message>
    <message>
        <source>Live wall</source>
        <translation>Mur en direct</translation>
    </message>
    <message>
        <source>The recorder could not be started ({error}). Start Louver again.</source>
        <translation>L’enregistreur n’a pas pu démarrer ({error}). Redémarrez Louver.</translation>
    </message>
    <message>
        <source>Change login</source>
        <translation>Modifier l’identification</translation>
    </message>
    <message>
        <source>Try it at the camera, and keep it where a picture comes</source>
        <translation>L’essayer sur la caméra et le garder si une image arrive</translation>
    </message>
    <message>
        <source>Asking the camera…</source>
        <translation>Demande à la caméra…</translation>
    </message>
    <message>
        <source>its context could not be made, or was lost</source>
        <translation>son contexte n’a pas pu être créé, ou a été perdu</translation>
    </message>
    <message>
        <source>{name} is no graphics card</source>
        <translation>{name} n’est pas une carte graphique</translation>
    </message>
    <message>
        <source>it has no memory left</source>
        <translation>elle n’a plus de mémoire</translation>
    </message>
    <message>
        <source>its driver does not take the shaders</source>
        <translation>son pilote n’accepte pas les shaders</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} est endommagé</translation>
    </message>
    <message>
        <source>a picture does not fit into it</source>
        <translation>une image n’y tient pas</translation>
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
        <translation>Mouvement précédent (Maj+N)</translation>
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
        <source>No picture is shown now, so that you draw on a blank one.</source>
        <translation>Aucune image n’est affichée pour le moment&#xa0;; vous dessinez donc sur un fond vide.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Ajouter une région</translation>
    </message>
    <message>
        <source>Put an area into the middle; arrows move it, Shift and arrows size it</source>
        <translation>Placer une région au milieu&#xa0;; les flèches la déplacent, Maj et les flèches la redimensionnent</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take the chosen area away (Delete)</source>
        <translation>Supprimer la région choisie (Suppr)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Garder ce nom (Entrée)</translation>
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
        <translation>Fermer cette barre (Échap)</translation>
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
    <name>EmptyWall</name>
    <message>
        <source>Add a camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
    <message>
        <source>Open Cameras (Ctrl+4)</source>
        <translation>Ouvrir Caméras (Ctrl+4)</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Play (Enter)</source>
        <translation>Lire (Entrée)</translation>
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
        <translation>Pause (Entrée)</translation>
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
        <translation>Retirer de la liste&#xa0;; pendant 24 heures, il reste dans la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Take it back from the trash (Del)</source>
        <translation>Reprendre de la corbeille (Suppr)</translation>
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
        <translation>Choisissez un événement et appuyez sur Entrée pour le lire.</translation>
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
        <translation>Aller à cette heure (Entrée)</translation>
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
        <translation>Fermer cette barre (Échap)</translation>
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
        <translation>Échap ne change rien, Retour arrière lui rend sa touche d’origine.</translation>
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
        <translation>Continuer à montrer le mur (Échap)</translation>
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
    <name>LaneFilterBar</name>
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
        <source>Show only: {type} ({key})</source>
        <translation>N’afficher que&#xa0;: {type} ({key})</translation>
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
    <name>LeavingDialog</name>
    <message>
        <source>Rules are not saved</source>
        <translation>Des règles ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>The zones, lines and masks of {cameras} were changed, and hold only once they are saved.</source>
        <translation>Les zones, lignes et masques de {cameras} ont été modifiés et ne s’appliquent qu’une fois enregistrés.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Tout laisser en l’état (Échap)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>The rules stay as they were saved last</source>
        <translation>Les règles restent telles qu’enregistrées en dernier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Let these rules hold from now on</source>
        <translation>Appliquer ces règles dès maintenant</translation>
    </message>
</context>
<context>
    <name>ListFilterBar</name>
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
        <translation>Vu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
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
    <name>MoveDialog</name>
    <message>
        <source>Move to another bucket</source>
        <translation>Passer à un autre bucket</translation>
    </message>
    <message>
        <source>A folder, or s3://bucket/folder?endpoint=https://…</source>
        <translation>Un dossier, ou s3://bucket/dossier?endpoint=https://…</translation>
    </message>
    <message>
        <source>Where everything moves</source>
        <translation>Où tout est transféré</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Look for a folder on a disk</source>
        <translation>Chercher un dossier sur un disque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Tout laisser en l’état (Échap)</translation>
    </message>
    <message>
        <source>Copy and move</source>
        <translation>Copier et passer</translation>
    </message>
    <message>
        <source>Begin to copy; clips follow once all of it is there</source>
        <translation>Commencer la copie&#xa0;; les clips suivent une fois que tout y est</translation>
    </message>
    <message>
        <source>Clips go to {address} now.</source>
        <translation>Les clips vont actuellement dans {address}.</translation>
    </message>
    <message>
        <source>Everything that lies there is copied to the new place. Clips of new events go to the old one until all of it has arrived, and to the new one from then on.</source>
        <translation>Tout ce qui s’y trouve est copié vers le nouvel emplacement. Les clips des nouveaux événements vont dans l’ancien jusqu’à ce que tout soit arrivé, puis dans le nouveau.</translation>
    </message>
    <message>
        <source>Nothing is deleted from the old place. Delete it yourself once you trust the new one.</source>
        <translation>Rien n’est supprimé de l’ancien emplacement. Supprimez-le vous-même quand vous aurez confiance dans le nouveau.</translation>
    </message>
    <message>
        <source>Other computers of this vault need the new address.</source>
        <translation>Les autres ordinateurs de ce coffre ont besoin de la nouvelle adresse.</translation>
    </message>
    <message>
        <source>A folder for sealed clips</source>
        <translation>Un dossier pour les clips scellés</translation>
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
        <translation>Arrêter le mouvement (Échap)</translation>
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
        <translation>Continuer comme avant (Échap)</translation>
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
    <name>RulesPage</name>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Ce que vous avez modifié ici n’est pas encore enregistré.</translation>
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
        <source>Vault: starting…</source>
        <translation>Coffre&#xa0;: démarrage…</translation>
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
    <name>StillSaver</name>
    <message>
        <source>Go to the moment first of which you want a picture.</source>
        <translation>Allez d’abord au moment dont vous voulez une image.</translation>
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
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
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
        <translation>Événement précédent (Maj+N)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
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
        <source>Save a picture of the chosen camera (S)</source>
        <translation>Enregistrer une image de la caméra choisie (S)</translation>
    </message>
    <message>
        <source>Export a range (I, O, E)</source>
        <translation>Exporter une plage (I, O, E)</translation>
    </message>
    <message>
        <source>Go to the newest recording (End)</source>
        <translation>Aller à l’enregistrement le plus récent (Fin)</translation>
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
        <translation>Début de la journée (Début)</translation>
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
        <source>Moving to {address} waits: {trouble} Clips go to the old place meanwhile.</source>
        <translation>Le passage à {address} attend&#xa0;: {trouble} Les clips vont entre-temps à l’ancien emplacement.</translation>
    </message>
    <message>
        <source>Moving to {address}: {there} of {total} files are there.</source>
        <translation>Passage à {address}&#xa0;: {there} fichiers sur {total} y sont.</translation>
    </message>
    <message>
        <source>Moving to {address}: counting what is there…</source>
        <translation>Passage à {address}&#xa0;: décompte de ce qui s’y trouve…</translation>
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
        <source>Move to another bucket…</source>
        <translation>Passer à un autre bucket…</translation>
    </message>
    <message>
        <source>Copy everything there; clips follow</source>
        <translation>Tout y copier&#xa0;; les clips suivent</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Arrêter le passage</translation>
    </message>
    <message>
        <source>Copy no further; clips go where they went</source>
        <translation>Ne plus copier&#xa0;; les clips vont où ils allaient</translation>
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
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Page suivante (Page suiv.)</translation>
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
    <name>WhyPanel</name>
    <message>
        <source>Why this event</source>
        <translation>Pourquoi cet événement</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source> Rule “{rule}” raised it.</source>
        <translation> La règle «&#xa0;{rule}&#xa0;» l’a déclenché.</translation>
    </message>
    <message>
        <source> The export needs {value} MB.</source>
        <translation> L’export demande {value} MB.</translation>
    </message>
    <message>
        <source> Then add the camera again by its host, or with both addresses.</source>
        <translation> Ajoutez ensuite de nouveau la caméra par son hôte, ou avec les deux adresses.</translation>
    </message>
    <message>
        <source> Up to {gop_s} s pass between two keyframes.</source>
        <translation> Il s’écoule jusqu’à {gop_s} s entre deux images clés.</translation>
    </message>
    <message>
        <source> to the {value}</source>
        <translation> vers la {value}</translation>
    </message>
    <message>
        <source> until {until_ms}</source>
        <translation> jusqu’à {until_ms}</translation>
    </message>
    <message>
        <source> {stay}; let the footage go first.</source>
        <translation> {stay}&#xa0;; libérez d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 event {one}</source>
        <translation>1 événement {one}</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 regard</translation>
    </message>
    <message>
        <source>A bookmark needs an id, a camera, a moment and a name. Update the program that sent it.</source>
        <translation>Un signet demande un identifiant, une caméra, un moment et un nom. Mettez à jour le programme qui l’a envoyé.</translation>
    </message>
    <message>
        <source>A camera is turned and zoomed by speeds from -1 to 1.</source>
        <translation>Une caméra s’oriente et zoome à des vitesses de -1 à 1.</translation>
    </message>
    <message>
        <source>A camera needs a name, one main stream, and each role once.</source>
        <translation>Une caméra demande un nom, un flux principal et chaque rôle une seule fois.</translation>
    </message>
    <message>
        <source>A camera takes at most {max_rules} rules and {max_wrong_labels} wrong labels. Remove some first.</source>
        <translation>Une caméra accepte au plus {max_rules} règles et {max_wrong_labels} mauvaises étiquettes. Supprimez-en d’abord.</translation>
    </message>
    <message>
        <source>A camera&apos;s journal does not begin as one. Check the disk.</source>
        <translation>Le journal d’une caméra ne commence pas comme il devrait. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>A camera&apos;s journal was changed or damaged at byte {offset}. What stands before it is sound.</source>
        <translation>Le journal d’une caméra a été modifié ou endommagé à l’octet {offset}. Ce qui précède est intact.</translation>
    </message>
    <message>
        <source>A client was refused: {replace}.</source>
        <translation>Une connexion a été refusée&#xa0;: {replace}.</translation>
    </message>
    <message>
        <source>A client&apos;s handshake had the wrong length.</source>
        <translation>L’établissement d’une connexion avait une mauvaise longueur.</translation>
    </message>
    <message>
        <source>A clip that waits for the bucket has a damaged ticket.</source>
        <translation>Un clip en attente du bucket a un bordereau endommagé.</translation>
    </message>
    <message>
        <source>A copy on the disk at {target} is not like its original, so nothing was moved. Check that disk.</source>
        <translation>Une copie sur le disque {target} diffère de l’original&#xa0;; rien n’a donc été déplacé. Vérifiez ce disque.</translation>
    </message>
    <message>
        <source>A dog barks</source>
        <translation>Un chien aboie</translation>
    </message>
    <message>
        <source>A face was seen, in {looks}.</source>
        <translation>Un visage a été vu&#xa0;: {looks}.</translation>
    </message>
    <message>
        <source>A file of footage cannot be read because {what}. The rest of the library is not affected; look in Health for the file&apos;s name.</source>
        <translation>Un fichier d’enregistrement est illisible&#xa0;: {what}. Le reste de la bibliothèque n’est pas touché&#xa0;; le nom du fichier figure dans État.</translation>
    </message>
    <message>
        <source>A journal holds a record that Louver does not understand. Recording goes on.</source>
        <translation>Un journal contient une entrée que Louver ne comprend pas. L’enregistrement continue.</translation>
    </message>
    <message>
        <source>A loud sound: {loud}, {loudest_db} dB below full scale at its loudest.</source>
        <translation>Un son fort&#xa0;: {loud}, au plus fort {loudest_db} dB sous la pleine échelle.</translation>
    </message>
    <message>
        <source>A message on the local socket named an impossible event. The connection was closed.</source>
        <translation>Un message sur le socket local désignait un événement impossible. La connexion a été fermée.</translation>
    </message>
    <message>
        <source>A message on the local socket named an unknown fact. The connection was closed.</source>
        <translation>Un message sur le socket local désignait un fait inconnu. La connexion a été fermée.</translation>
    </message>
    <message>
        <source>A message on the local socket was malformed. The connection was closed.</source>
        <translation>Un message sur le socket local était mal formé. La connexion a été fermée.</translation>
    </message>
    <message>
        <source>A move lasts at most {longest_move_s} seconds. Ask for a shorter one.</source>
        <translation>Un mouvement dure au plus {longest_move_s} secondes. Demandez-en un plus court.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the detection rules. Update Louver on this computer.</source>
        <translation>Une version plus récente de Louver a écrit les règles de détection. Mettez à jour Louver sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the list of cameras. Update Louver on this computer.</source>
        <translation>Une version plus récente de Louver a écrit la liste des caméras. Mettez à jour Louver sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the rules for old footage. Update Louver here.</source>
        <translation>Une version plus récente de Louver a écrit les règles des anciens enregistrements. Mettez à jour Louver ici.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote this library&apos;s database. Update Louver on this computer.</source>
        <translation>Une version plus récente de Louver a écrit la base de données de cette bibliothèque. Mettez à jour Louver sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote this library. Update Louver on this computer.</source>
        <translation>Une version plus récente de Louver a écrit cette bibliothèque. Mettez à jour Louver sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A part of Louver ({name}) {what}.</source>
        <translation>Une partie de Louver ({name}) {what}.</translation>
    </message>
    <message>
        <source>A picture on the local socket was too large. The connection was closed.</source>
        <translation>Une image sur le socket local était trop grande. La connexion a été fermée.</translation>
    </message>
    <message>
        <source>A recording has a file name that leads out of the library. It was not opened.</source>
        <translation>Le nom d’un fichier d’enregistrement mène hors de la bibliothèque. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>A recording of {camera_id} is damaged and was set aside: {path}.</source>
        <translation>Un enregistrement de {camera_id} est endommagé et a été mis de côté&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>A recording of {camera_id} is missing from the disk: {path}.</source>
        <translation>Un enregistrement de {camera_id} manque sur le disque&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>A recording of {name} cannot be read ({name2}). If its drive was unplugged, plug it in again.</source>
        <translation>Un enregistrement de {name} est illisible ({name2}). Si son disque a été débranché, rebranchez-le.</translation>
    </message>
    <message>
        <source>A report on the local socket was out of bounds. The connection was closed.</source>
        <translation>Un rapport sur le socket local dépassait les limites. La connexion a été fermée.</translation>
    </message>
    <message>
        <source>A smart codec (Smart H.264+, H.265+, Zipstream or the like) is on for the {name}.{seen}</source>
        <translation>Un codec «&#xa0;intelligent&#xa0;» (Smart H.264+, H.265+, Zipstream ou similaire) est activé pour la {name}.{seen}</translation>
    </message>
    <message>
        <source>About {days_held} of footage fit on the disk</source>
        <translation>Environ {days_held} d’enregistrements tiennent sur le disque</translation>
    </message>
    <message>
        <source>All detection rules can be used again.</source>
        <translation>Toutes les règles de détection sont de nouveau utilisables.</translation>
    </message>
    <message>
        <source>All pictures of {name} are watched.</source>
        <translation>Toutes les images de {name} sont surveillées.</translation>
    </message>
    <message>
        <source>An alarm sounds</source>
        <translation>Une alarme retentit</translation>
    </message>
    <message>
        <source>An object that should be in the bucket is not there: it was deleted or never arrived.</source>
        <translation>Un objet qui devrait être dans le bucket n’y est pas&#xa0;: il a été supprimé ou n’est jamais arrivé.</translation>
    </message>
    <message>
        <source>Another vault lies in that bucket. Choose an empty one, or another folder in it.</source>
        <translation>Un autre coffre se trouve dans ce bucket. Choisissez-en un vide, ou un autre dossier dans celui-ci.</translation>
    </message>
    <message>
        <source>By what the camera says its keyframes come often enough, and yet they do not. Look for a smart codec in its pages, and turn it off.</source>
        <translation>D’après la caméra, ses images clés viennent assez souvent, et pourtant non. Cherchez un codec «&#xa0;intelligent&#xa0;» dans ses pages et désactivez-le.</translation>
    </message>
    <message>
        <source>Cameras added: {added}, changed: {changed}, removed: {removed}.</source>
        <translation>Caméras ajoutées&#xa0;: {added}, modifiées&#xa0;: {changed}, retirées&#xa0;: {removed}.</translation>
    </message>
    <message>
        <source>Clips are sealed and uploaded as they happen.</source>
        <translation>Les clips sont scellés et envoyés au fur et à mesure.</translation>
    </message>
    <message>
        <source>Clips go to that bucket already.</source>
        <translation>Les clips vont déjà dans ce bucket.</translation>
    </message>
    <message>
        <source>Clips of new events go to that bucket from now on.</source>
        <translation>Les clips des nouveaux événements vont désormais dans ce bucket.</translation>
    </message>
    <message>
        <source>Draw a mask there</source>
        <translation>Y dessiner un masque</translation>
    </message>
    <message>
        <source>Every stream of {name} arrives again.</source>
        <translation>Tous les flux de {name} arrivent de nouveau.</translation>
    </message>
    <message>
        <source>Everything is copied to the new bucket; clips go to the old one until all of it is there.</source>
        <translation>Tout est copié dans le nouveau bucket&#xa0;; les clips vont dans l’ancien jusqu’à ce que tout y soit.</translation>
    </message>
    <message>
        <source>Footage could not be moved to {root}. {error}</source>
        <translation>Les enregistrements n’ont pas pu être déplacés vers {root}. {error}</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the disk&apos;s beginning.</source>
        <translation>Indiquez le chemin complet du dossier, depuis la racine du disque.</translation>
    </message>
    <message>
        <source>Glass breaks</source>
        <translation>Du verre se brise</translation>
    </message>
    <message>
        <source>It belongs to another library.</source>
        <translation>Il appartient à une autre bibliothèque.</translation>
    </message>
    <message>
        <source>It is not known any more which cameras were in privacy, so all are recorded. Turn it on again.</source>
        <translation>On ne sait plus quelles caméras étaient en mode privé&#xa0;; toutes sont donc enregistrées. Réactivez-le.</translation>
    </message>
    <message>
        <source>It is not there, or holds no footage of this library.</source>
        <translation>Il est absent ou ne contient aucun enregistrement de cette bibliothèque.</translation>
    </message>
    <message>
        <source>It sends its sound as {name}, which no MP4 file holds, so each second of it is encoded anew.</source>
        <translation>Elle envoie son son en {name}, qu’aucun fichier MP4 n’accepte&#xa0;; chaque seconde en est donc réencodée.</translation>
    </message>
    <message>
        <source>It should look like 192.168.1.40, or as the camera&apos;s manual has it.</source>
        <translation>Elle devrait ressembler à 192.168.1.40, ou à ce qu’indique la notice de la caméra.</translation>
    </message>
    <message>
        <source>It was added by the address of its stream alone, so only what arrives could be looked at.</source>
        <translation>Elle a été ajoutée par la seule adresse de son flux&#xa0;; seul ce qui arrive a donc pu être examiné.</translation>
    </message>
    <message>
        <source>It was followed for {lasted_s} s, as track {number}.</source>
        <translation>Suivi pendant {lasted_s} s, objet {number}.</translation>
    </message>
    <message>
        <source>It was heard for {lasted_s} s.</source>
        <translation>Entendu pendant {lasted_s} s.</translation>
    </message>
    <message>
        <source>Kept footage takes {kept_bytes} GB, and only {days_held} of new footage fit beside it. What is kept is never deleted: let some of it go, or add a disk.</source>
        <translation>Les enregistrements conservés occupent {kept_bytes} GB, et il ne reste place que pour {days_held} de nouveaux. Ce qui est conservé n’est jamais supprimé&#xa0;: libérez-en une partie ou ajoutez un disque.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address; Louver asks for them.</source>
        <translation>N’indiquez ni nom d’utilisateur ni mot de passe dans l’adresse&#xa0;; Louver les demande.</translation>
    </message>
    <message>
        <source>Less than 1 GB holds no useful recordings. Give more room, or no limit.</source>
        <translation>Moins de 1 GB ne contient pas d’enregistrements utiles. Donnez plus de place, ou aucune limite.</translation>
    </message>
    <message>
        <source>Let one come every {good_gop_s} s: recordings then begin at once, and jumps in the timeline are quick. In the camera it is called I-frame interval, keyframe interval or GOP.</source>
        <translation>Demandez-en une toutes les {good_gop_s} s&#xa0;: les enregistrements commencent alors aussitôt et les sauts dans la chronologie sont rapides. Dans la caméra, cela s’appelle intervalle I-frame, intervalle d’images clés ou GOP.</translation>
    </message>
    <message>
        <source>Louver already records into this library. Stop the other one, or choose another folder.</source>
        <translation>Louver enregistre déjà dans cette bibliothèque. Arrêtez l’autre, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Louver cannot do this by itself. Set it in the camera&apos;s own pages.</source>
        <translation>Louver ne peut pas le faire lui-même. Réglez-le dans les pages de la caméra.</translation>
    </message>
    <message>
        <source>Louver failed at this camera; its log says where.</source>
        <translation>Louver a échoué avec cette caméra&#xa0;; son journal dit où.</translation>
    </message>
    <message>
        <source>Louver is about to end.</source>
        <translation>Louver est sur le point de s’arrêter.</translation>
    </message>
    <message>
        <source>Louver is about to end. The bucket is taken up when it starts again.</source>
        <translation>Louver est sur le point de s’arrêter. Le bucket sera pris en compte à son redémarrage.</translation>
    </message>
    <message>
        <source>Louver is about to end. The cameras are taken up when it starts again.</source>
        <translation>Louver est sur le point de s’arrêter. Les caméras seront prises en compte à son redémarrage.</translation>
    </message>
    <message>
        <source>Louver takes up the bucket that was chosen.</source>
        <translation>Louver prend en compte le bucket choisi.</translation>
    </message>
    <message>
        <source>Marked as not reviewed.</source>
        <translation>Marqué comme non vu.</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>Marqué comme vu.</translation>
    </message>
    <message>
        <source>Mask that place, so that it is never taken for movement; or turn the clock off in the camera.</source>
        <translation>Masquez cet endroit, pour qu’il ne soit jamais pris pour du mouvement&#xa0;; ou désactivez l’horloge dans la caméra.</translation>
    </message>
    <message>
        <source>MediaPipe watches with the model {name}.</source>
        <translation>MediaPipe surveille avec le modèle {name}.</translation>
    </message>
    <message>
        <source>Movement across {travelled} of the picture, track {number}: large and steady, but of no known class.</source>
        <translation>Mouvement sur {travelled} de l’image, objet {number}&#xa0;: grand et régulier, mais d’aucune classe connue.</translation>
    </message>
    <message>
        <source>Name the place, with at most {max_place_letters} letters.</source>
        <translation>Nommez la position, en {max_place_letters} lettres au plus.</translation>
    </message>
    <message>
        <source>No Louver engine is running for this library. Start one with: main.py engine</source>
        <translation>Aucun enregistreur Louver ne fonctionne pour cette bibliothèque. Démarrez-en un avec&#xa0;: main.py engine</translation>
    </message>
    <message>
        <source>No bucket is chosen. Clips stay on this computer and go nowhere else.</source>
        <translation>Aucun bucket n’est choisi. Les clips restent sur cet ordinateur et ne vont nulle part ailleurs.</translation>
    </message>
    <message>
        <source>No picture arrived in 8 seconds.</source>
        <translation>Aucune image n’est arrivée en 8 secondes.</translation>
    </message>
    <message>
        <source>No picture arrived in {allowed_s} seconds.</source>
        <translation>Aucune image n’est arrivée en {allowed_s} secondes.</translation>
    </message>
    <message>
        <source>No picture arrived in {silence_s} seconds. Trying again.</source>
        <translation>Aucune image n’est arrivée en {silence_s} secondes. Nouvel essai.</translation>
    </message>
    <message>
        <source>No rule narrows this class on this camera, so every visit counts.</source>
        <translation>Aucune règle ne restreint cette classe sur cette caméra&#xa0;; chaque passage compte donc.</translation>
    </message>
    <message>
        <source>No vault is open here, so there is nothing to move.</source>
        <translation>Aucun coffre n’est ouvert ici&#xa0;; il n’y a donc rien à transférer.</translation>
    </message>
    <message>
        <source>None of the pictures in this span can be decoded. Export them as they were recorded.</source>
        <translation>Aucune image de cette période ne peut être décodée. Exportez-les telles qu’elles ont été enregistrées.</translation>
    </message>
    <message>
        <source>None of the rules for {plural} was met: {names}.</source>
        <translation>Aucune des règles pour les {plural} n’a été satisfaite&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>None of these events is in the library any more.</source>
        <translation>Aucun de ces événements n’est encore dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Not verified. Part {number} differs from its fingerprint. The clip was saved, marked &apos;not verified&apos;.</source>
        <translation>Non vérifié. La partie {number} diffère de son empreinte. Le clip a été enregistré, marqué «&#xa0;non vérifié&#xa0;».</translation>
    </message>
    <message>
        <source>Not verified. Part {number} has no fingerprint in the journal. The clip was saved, marked &apos;not verified&apos;.</source>
        <translation>Non vérifié. La partie {number} n’a pas d’empreinte dans le journal. Le clip a été enregistré, marqué «&#xa0;non vérifié&#xa0;».</translation>
    </message>
    <message>
        <source>Not verified. Part {number} is still being recorded and has no fingerprint yet. The clip was saved, marked &apos;not verified&apos;. Export again in two minutes.</source>
        <translation>Non vérifié. La partie {number} est encore en cours d’enregistrement et n’a pas encore d’empreinte. Le clip a été enregistré, marqué «&#xa0;non vérifié&#xa0;». Exportez de nouveau dans deux minutes.</translation>
    </message>
    <message>
        <source>Noted. Sounds are not learnt; ask for louder ones, or turn listening off, in the camera&apos;s rules.</source>
        <translation>Noté. Les sons ne s’apprennent pas&#xa0;; demandez-en de plus forts, ou coupez l’écoute dans les règles de la caméra.</translation>
    </message>
    <message>
        <source>Noted. What looks like this {value}, in this place and as large, raises nothing on this camera any more.</source>
        <translation>Noté. Ce qui y ressemble ({value}), à cet endroit et de cette taille, ne déclenche plus rien sur cette caméra.</translation>
    </message>
    <message>
        <source>Nothing answers at {host} within {open_s} seconds. Check power and that this PC is on the same network.</source>
        <translation>Rien ne répond à {host} en {open_s} secondes. Vérifiez l’alimentation et que ce PC est sur le même réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}. Check power and that this PC is on the same network.</source>
        <translation>Rien ne répond à {host}. Vérifiez l’alimentation et que ce PC est sur le même réseau.</translation>
    </message>
    <message>
        <source>Nothing changed in the list of cameras.</source>
        <translation>Rien n’a changé dans la liste des caméras.</translation>
    </message>
    <message>
        <source>Nothing has been recorded in the last day, so nothing can be said of the disk.</source>
        <translation>Rien n’a été enregistré ce dernier jour&#xa0;; on ne peut donc rien dire du disque.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Nothing is copied any more, and clips go where they went.</source>
        <translation>Plus rien n’est copié, et les clips vont où ils allaient.</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment, so no picture was saved.</source>
        <translation>Rien n’a été enregistré à ce moment&#xa0;; aucune image n’a donc été enregistrée.</translation>
    </message>
    <message>
        <source>Nothing was recorded in that span yet.</source>
        <translation>Rien n’a encore été enregistré pendant cette période.</translation>
    </message>
    <message>
        <source>Nothing was recorded in that span, so there is no clip of it.</source>
        <translation>Rien n’a été enregistré pendant cette période&#xa0;; il n’y a donc pas de clip.</translation>
    </message>
    <message>
        <source>Only Windows has a Run key.</source>
        <translation>Seul Windows a une clé Run.</translation>
    </message>
    <message>
        <source>Only clips can be deleted; their pictures go with them. `main.py vault verify` lists clips.</source>
        <translation>Seuls les clips peuvent être supprimés&#xa0;; leurs images partent avec eux. `main.py vault verify` énumère les clips.</translation>
    </message>
    <message>
        <source>Only the start of an H.264 recording can be encoded anew. Export without that, or choose the compatible export, which holds nothing from before the start.</source>
        <translation>Seul le début d’un enregistrement H.264 peut être réencodé. Exportez sans cela, ou choisissez l’export compatible, qui ne contient rien d’avant le début.</translation>
    </message>
    <message>
        <source>Privacy can end within a year from now. Choose a time that is still to come.</source>
        <translation>Le mode privé peut se terminer dans l’année qui vient. Choisissez une heure à venir.</translation>
    </message>
    <message>
        <source>Privacy is on{end}: nothing is recorded, watched or shown.</source>
        <translation>Le mode privé est actif{end}&#xa0;: rien n’est enregistré, surveillé ni montré.</translation>
    </message>
    <message>
        <source>Recording goes on at {root}.</source>
        <translation>L’enregistrement continue sur {root}.</translation>
    </message>
    <message>
        <source>Recording has stopped and every clip is sealed.</source>
        <translation>L’enregistrement est arrêté et chaque clip est scellé.</translation>
    </message>
    <message>
        <source>Recording has stopped. There is no vault to fill.</source>
        <translation>L’enregistrement est arrêté. Il n’y a pas de coffre à remplir.</translation>
    </message>
    <message>
        <source>Recording of this camera has stopped, so nothing more can be noted for it.</source>
        <translation>L’enregistrement de cette caméra est arrêté&#xa0;; plus rien ne peut donc être noté pour elle.</translation>
    </message>
    <message>
        <source>Recording of {name} goes on.</source>
        <translation>L’enregistrement de {name} continue.</translation>
    </message>
    <message>
        <source>Recordings cannot be deleted here. Nothing was changed.</source>
        <translation>Les enregistrements ne peuvent pas être supprimés ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Recordings have this computer&apos;s time, but a clock in the picture would show another one. Set it, or better, let the camera ask a time server.</source>
        <translation>Les enregistrements ont l’heure de cet ordinateur, mais une horloge dans l’image en montrerait une autre. Réglez-la ou, mieux, laissez la caméra interroger un serveur de temps.</translation>
    </message>
    <message>
        <source>Rule “{name}” rests after its last event.</source>
        <translation>La règle «&#xa0;{name}&#xa0;» se repose après son dernier événement.</translation>
    </message>
    <message>
        <source>Rule “{name}” says that {plural} {rule} raise nothing.</source>
        <translation>La règle «&#xa0;{name}&#xa0;» dit que les {plural} {rule} ne déclenchent rien.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it crossed the line{way}.</source>
        <translation>Règle «&#xa0;{name}&#xa0;»&#xa0;: la ligne a été franchie{way}.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it stayed {rule} for {stayed_s} s.</source>
        <translation>Règle «&#xa0;{name}&#xa0;»&#xa0;: présence {rule} pendant {stayed_s} s.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it was {rule}.</source>
        <translation>Règle «&#xa0;{name}&#xa0;»&#xa0;: présence {rule}.</translation>
    </message>
    <message>
        <source>Saved. The recorder follows within a minute.</source>
        <translation>Enregistré. L’enregistreur suit dans la minute.</translation>
    </message>
    <message>
        <source>Saved. These rules hold from now on.</source>
        <translation>Enregistré. Ces règles s’appliquent dès maintenant.</translation>
    </message>
    <message>
        <source>Saved. {name} sends no picture now, so the new login could not be tried yet.</source>
        <translation>Enregistré. {name} n’envoie pas d’image pour le moment&#xa0;; la nouvelle identification n’a donc pas encore pu être essayée.</translation>
    </message>
    <message>
        <source>Say whether the recordings of the camera are to be kept or deleted.</source>
        <translation>Dites si les enregistrements de la caméra sont à conserver ou à supprimer.</translation>
    </message>
    <message>
        <source>Set it to {good_gop_s} s</source>
        <translation>Régler sur {good_gop_s} s</translation>
    </message>
    <message>
        <source>Set its clock</source>
        <translation>Régler son horloge</translation>
    </message>
    <message>
        <source>So this event ended there.</source>
        <translation>L’événement s’est donc arrêté là.</translation>
    </message>
    <message>
        <source>Some clips still wait for the bucket.</source>
        <translation>Des clips attendent encore le bucket.</translation>
    </message>
    <message>
        <source>Somebody shouts</source>
        <translation>Quelqu’un crie</translation>
    </message>
    <message>
        <source>Something at the {where} of the picture moves in every minute, as a clock does that is written into it.</source>
        <translation>Quelque chose dans l’image ({where}) bouge à chaque minute, comme le fait une horloge incrustée.</translation>
    </message>
    <message>
        <source>Something large moved steadily across {travelled} of the picture; no known class was seen.</source>
        <translation>Quelque chose de grand s’est déplacé régulièrement sur {travelled} de l’image&#xa0;; aucune classe connue n’a été vue.</translation>
    </message>
    <message>
        <source>Something lies on the lens: the picture is bright, but has lost all detail.</source>
        <translation>Quelque chose couvre l’objectif&#xa0;: l’image est claire, mais a perdu tout détail.</translation>
    </message>
    <message>
        <source>Sound needs the library PortAudio, which is not installed (on Debian: libportaudio2). Playback goes on without sound.</source>
        <translation>Le son demande la bibliothèque PortAudio, qui n’est pas installée (sous Debian&#xa0;: libportaudio2). La lecture continue sans son.</translation>
    </message>
    <message>
        <source>Taken back. What looks like this raises events again.</source>
        <translation>Annulé. Ce qui y ressemble déclenche de nouveau des événements.</translation>
    </message>
    <message>
        <source>That costs little. Where the camera offers AAC, choose it there: then its sound is kept as it comes.</source>
        <translation>Cela coûte peu. Si la caméra propose l’AAC, choisissez-le&#xa0;: son son est alors conservé tel quel.</translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>Le signet est supprimé.</translation>
    </message>
    <message>
        <source>The bookmark is kept in the library.</source>
        <translation>Le signet est conservé dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The bucket holds an object with a name that Louver never writes: {text}.</source>
        <translation>Le bucket contient un objet dont le nom n’est jamais écrit par Louver&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>The bucket&apos;s endpoint should look like https://s3.example.com, without a login.</source>
        <translation>Le point d’accès du bucket devrait ressembler à https://s3.example.com, sans identifiants.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} cannot be read or written. Change its permissions; clips wait here.</source>
        <translation>Le dossier {root} du bucket ne peut être lu ou écrit. Modifiez ses droits&#xa0;; les clips attendent ici.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} is full. Free some room; clips wait here.</source>
        <translation>Le dossier {root} du bucket est plein. Libérez de la place&#xa0;; les clips attendent ici.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} is gone. Connect the drive or choose another; clips wait here.</source>
        <translation>Le dossier {root} du bucket a disparu. Branchez le disque ou choisissez-en un autre&#xa0;; les clips attendent ici.</translation>
    </message>
    <message>
        <source>The camera asks for more than a subscription to its events needs.</source>
        <translation>La caméra demande plus que ne l’exige un abonnement à ses événements.</translation>
    </message>
    <message>
        <source>The camera at {host} answers, but has no stream at this address. Check the path behind the host.</source>
        <translation>La caméra à {host} répond, mais n’a pas de flux à cette adresse. Vérifiez le chemin après l’hôte.</translation>
    </message>
    <message>
        <source>The camera at {host} did not answer within {timeout_s} seconds. Check its connection, or switch it off and on.</source>
        <translation>La caméra à {host} n’a pas répondu en {timeout_s} secondes. Vérifiez sa connexion, ou éteignez-la puis rallumez-la.</translation>
    </message>
    <message>
        <source>The camera at {host} shows another certificate than before. If you replaced or reset it, remove its line from camera-certificates.json in the library&apos;s folder; if not, somebody may be listening in between.</source>
        <translation>La caméra à {host} présente un autre certificat qu’auparavant. Si vous l’avez remplacée ou réinitialisée, retirez sa ligne de camera-certificates.json dans le dossier de la bibliothèque&#xa0;; sinon, quelqu’un écoute peut-être entre les deux.</translation>
    </message>
    <message>
        <source>The camera does not tell how its encoder is set. Set the keyframe interval in the camera.</source>
        <translation>La caméra ne dit pas comment son encodeur est réglé. Réglez l’intervalle d’images clés dans la caméra.</translation>
    </message>
    <message>
        <source>The camera does not tell its time, so nobody knows whether it took ours.</source>
        <translation>La caméra ne dit pas son heure&#xa0;; nul ne sait donc si elle a pris la nôtre.</translation>
    </message>
    <message>
        <source>The camera ended its stream. Trying again.</source>
        <translation>La caméra a mis fin à son flux. Nouvel essai.</translation>
    </message>
    <message>
        <source>The camera has ended its reports of events. Asking for them again.</source>
        <translation>La caméra a cessé ses rapports d’événements. Nouvelle demande.</translation>
    </message>
    <message>
        <source>The camera holds no video. Choose another file or another address of the camera.</source>
        <translation>La caméra ne contient pas de vidéo. Choisissez un autre fichier ou une autre adresse de la caméra.</translation>
    </message>
    <message>
        <source>The camera is coded as {other_video}, which Louver cannot record. Set the camera to H.264 or H.265.</source>
        <translation>La caméra encode en {other_video}, que Louver ne peut pas enregistrer. Réglez-la sur H.264 ou H.265.</translation>
    </message>
    <message>
        <source>The camera is covered: its picture went dark and lost all detail.</source>
        <translation>La caméra est couverte&#xa0;: son image s’est assombrie et a perdu tout détail.</translation>
    </message>
    <message>
        <source>The camera is out of focus: it shows its place, but no detail.</source>
        <translation>La caméra n’est pas au point&#xa0;: elle montre son lieu, mais aucun détail.</translation>
    </message>
    <message>
        <source>The camera itself could not be asked. {error}</source>
        <translation>La caméra elle-même n’a pas pu être interrogée. {error}</translation>
    </message>
    <message>
        <source>The camera offers no picture in H.264 or H.265, so it cannot be recorded. Set one of them in it.</source>
        <translation>La caméra ne propose aucune image en H.264 ou H.265 et ne peut donc pas être enregistrée. Réglez-y l’un des deux.</translation>
    </message>
    <message>
        <source>The camera offers no small picture. Turn on its second stream in its own pages.</source>
        <translation>La caméra ne propose pas de petite image. Activez son second flux dans ses pages.</translation>
    </message>
    <message>
        <source>The camera offers one. Louver can fetch it too: tiles and detection then cost far less.</source>
        <translation>La caméra en propose une. Louver peut aussi la récupérer&#xa0;: les tuiles et la détection coûtent alors bien moins.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>La caméra a refusé ce nom d’utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>The camera refused this: {message}.</source>
        <translation>La caméra a refusé&#xa0;: {message}.</translation>
    </message>
    <message>
        <source>The camera remembers no such place.</source>
        <translation>La caméra n’a pas mémorisé cette position.</translation>
    </message>
    <message>
        <source>The camera sends another kind of video now. Connecting anew.</source>
        <translation>La caméra envoie maintenant un autre type de vidéo. Reconnexion.</translation>
    </message>
    <message>
        <source>The camera sends no description of its pictures, so it cannot be recorded.</source>
        <translation>La caméra n’envoie pas la description de ses images et ne peut donc pas être enregistrée.</translation>
    </message>
    <message>
        <source>The camera that was being tried is not added.</source>
        <translation>La caméra en cours d’essai n’est pas ajoutée.</translation>
    </message>
    <message>
        <source>The camera took it, but keeps its own way. Set the keyframe interval in the camera itself.</source>
        <translation>La caméra l’a accepté, mais garde sa manière. Réglez l’intervalle d’images clés dans la caméra elle-même.</translation>
    </message>
    <message>
        <source>The camera took the time, but its clock is still off. Set it in the camera itself.</source>
        <translation>La caméra a pris l’heure, mais son horloge est encore décalée. Réglez-la dans la caméra elle-même.</translation>
    </message>
    <message>
        <source>The camera was not turned because of an error in Louver; see its log.</source>
        <translation>La caméra n’a pas été orientée à cause d’une erreur dans Louver&#xa0;; voir son journal.</translation>
    </message>
    <message>
        <source>The camera was turned away: it shows another place.</source>
        <translation>La caméra a été détournée&#xa0;: elle montre un autre endroit.</translation>
    </message>
    <message>
        <source>The camera {camera_id} is not in the list, so nothing can be noted of it now.</source>
        <translation>La caméra {camera_id} n’est pas dans la liste&#xa0;; rien ne peut donc être noté pour elle.</translation>
    </message>
    <message>
        <source>The camera&apos;s clock is {join} {way} this computer&apos;s.</source>
        <translation>L’horloge de la caméra est en {way} de {join} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture repeats itself: the same seconds are shown again and again.</source>
        <translation>L’image de la caméra se répète&#xa0;: les mêmes secondes reviennent sans cesse.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still: not even its noise changes.</source>
        <translation>L’image de la caméra est figée&#xa0;: même son bruit ne change pas.</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures are larger than 8K, so they are recorded but not watched. Give it a smaller stream to watch.</source>
        <translation>Les images de la caméra dépassent 8K&#xa0;; elles sont enregistrées mais pas surveillées. Donnez-lui un flux plus petit à surveiller.</translation>
    </message>
    <message>
        <source>The camera&apos;s video cannot be decoded, so it is recorded but not watched. Set the camera to H.264 or H.265.</source>
        <translation>La vidéo de la caméra ne peut être décodée&#xa0;; elle est enregistrée mais pas surveillée. Réglez la caméra sur H.264 ou H.265.</translation>
    </message>
    <message>
        <source>The clock of this computer is {ahead_ms} days ahead of what it was, so no footage is deleted by its age for the next three days. Set the clock if it is wrong; if it is right, nothing needs to be done.</source>
        <translation>L’horloge de cet ordinateur avance de {ahead_ms} jours sur ce qu’elle indiquait&#xa0;; aucun enregistrement n’est donc supprimé pour son âge pendant les trois prochains jours. Réglez l’horloge si elle est fausse&#xa0;; si elle est juste, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back, so the times of {name} run {behind_ms} s ahead until it catches up. Nothing is lost.</source>
        <translation>L’horloge de cet ordinateur a été reculée&#xa0;; les heures de {name} avancent donc de {behind_ms} s jusqu’à ce qu’elle les rattrape. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The clock of {name} is right now. It stands as set by hand: a time server is not asked any more.</source>
        <translation>L’horloge de {name} est maintenant juste. Elle est réglée à la main&#xa0;: aucun serveur de temps n’est plus interrogé.</translation>
    </message>
    <message>
        <source>The copying met an unexpected error and is tried again.</source>
        <translation>La copie a rencontré une erreur inattendue et est réessayée.</translation>
    </message>
    <message>
        <source>The damaged database of recordings could not be set aside ({strerror}). Nothing is lost; Louver tries again.</source>
        <translation>La base de données endommagée des enregistrements n’a pas pu être mise de côté ({strerror}). Rien n’est perdu&#xa0;; Louver réessaie.</translation>
    </message>
    <message>
        <source>The database is made again from the journals while recording goes on. Health tells when it is done.</source>
        <translation>La base de données est reconstruite à partir des journaux pendant que l’enregistrement continue. État dit quand c’est fini.</translation>
    </message>
    <message>
        <source>The database of recordings cannot be read ({error}). Start Louver&apos;s engine again: it makes the database anew from the journals.</source>
        <translation>La base de données des enregistrements est illisible ({error}). Redémarrez l’enregistreur de Louver&#xa0;: il la reconstruit à partir des journaux.</translation>
    </message>
    <message>
        <source>The database of recordings could not be written ({error}). Nothing is lost: it is made again from the journals. Check that the disk is not full.</source>
        <translation>La base de données des enregistrements n’a pas pu être écrite ({error}). Rien n’est perdu&#xa0;: elle est reconstruite à partir des journaux. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The database of recordings is closed already; Louver is stopping.</source>
        <translation>La base de données des enregistrements est déjà fermée&#xa0;; Louver s’arrête.</translation>
    </message>
    <message>
        <source>The database of recordings is not open yet. Nothing is lost meanwhile.</source>
        <translation>La base de données des enregistrements n’est pas encore ouverte. Rien n’est perdu entre-temps.</translation>
    </message>
    <message>
        <source>The database of recordings is too slow; it will catch up later.</source>
        <translation>La base de données des enregistrements est trop lente&#xa0;; elle rattrapera plus tard.</translation>
    </message>
    <message>
        <source>The database of recordings was damaged</source>
        <translation>La base de données des enregistrements était endommagée</translation>
    </message>
    <message>
        <source>The database of recordings was damaged, or was to be made anew</source>
        <translation>La base de données des enregistrements était endommagée ou devait être reconstruite</translation>
    </message>
    <message>
        <source>The database of recordings was deleted or replaced while Louver ran</source>
        <translation>La base de données des enregistrements a été supprimée ou remplacée pendant que Louver fonctionnait</translation>
    </message>
    <message>
        <source>The database of recordings works again.</source>
        <translation>La base de données des enregistrements fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>The description inside this clip has an end before its beginning.</source>
        <translation>La description dans ce clip a une fin avant son début.</translation>
    </message>
    <message>
        <source>The description inside this clip is not one that Louver writes.</source>
        <translation>La description dans ce clip n’est pas de celles que Louver écrit.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be read, so every visit makes an event. Mend or delete that file.</source>
        <translation>Les règles de détection dans {detection} sont illisibles&#xa0;; chaque passage crée donc un événement. Réparez ou supprimez ce fichier.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be read: {strerror}.</source>
        <translation>Les règles de détection dans {detection} sont illisibles&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be written: {strerror}.</source>
        <translation>Les règles de détection dans {detection} ne peuvent être écrites&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The detector saw a {label} {times} with {believed_score} or more; at best it was {score} sure.</source>
        <translation>Le détecteur a vu {times} un objet ({label}) à {believed_score} ou plus&#xa0;; au mieux, il en était sûr à {score}.</translation>
    </message>
    <message>
        <source>The disk at {away} is not there, so what is on it cannot be deleted. Nothing was changed. Bring the disk back, or take it out of {name} if it is gone for good.</source>
        <translation>Le disque {away} est absent&#xa0;; ce qu’il contient ne peut donc être supprimé. Rien n’a été modifié. Rapportez le disque, ou retirez-le de {name} s’il a disparu pour de bon.</translation>
    </message>
    <message>
        <source>The disk at {root} cannot be used. {trouble} {goes_on} What is on it can be seen again when it is back.</source>
        <translation>Le disque {root} ne peut être utilisé. {trouble} {goes_on} Ce qu’il contient sera de nouveau visible à son retour.</translation>
    </message>
    <message>
        <source>The disk at {root} is full of footage that is kept or has just been recorded. Recording goes on, but only its newest minutes stay. Free some space, let some kept footage go, or add a disk.</source>
        <translation>Le disque {root} est plein d’enregistrements conservés ou tout récents. L’enregistrement continue, mais seules ses dernières minutes restent. Libérez de la place, libérez des enregistrements conservés, ou ajoutez un disque.</translation>
    </message>
    <message>
        <source>The disk is full {when}, and then footage is deleted earlier than your rules say: only {days_held} fit. Shorten the rules, keep less free, or add a disk.</source>
        <translation>Le disque est plein {when}&#xa0;; les enregistrements sont alors supprimés plus tôt que ne le disent vos règles&#xa0;: il n’y a place que pour {days_held}. Raccourcissez les règles, laissez moins d’espace libre, ou ajoutez un disque.</translation>
    </message>
    <message>
        <source>The disk refused to store a recording ({reason}). Check the disk.</source>
        <translation>Le disque a refusé de stocker un enregistrement ({reason}). Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The disk that holds the recordings is full. Free some space, or choose another folder.</source>
        <translation>Le disque des enregistrements est plein. Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full.{need} Nothing was left behind. Free some space, or choose another folder.</source>
        <translation>Le disque de {folder} est plein.{need} Il n’en reste rien. Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The drive of {root} is missing. Nothing is being recorded. Connect it: recording begins by itself.</source>
        <translation>Le disque de {root} est absent. Rien n’est enregistré. Branchez-le&#xa0;: l’enregistrement commence de lui-même.</translation>
    </message>
    <message>
        <source>The engine cannot open its local socket ({join}). Choose a library on a local disk that you can write to.</source>
        <translation>L’enregistreur ne peut ouvrir son socket local ({join}). Choisissez une bibliothèque sur un disque local où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The engine cannot read this order ({name}). Update the program that sent it.</source>
        <translation>L’enregistreur ne comprend pas cet ordre ({name}). Mettez à jour le programme qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The engine cannot read this order ({turn}). Update the program that sent it.</source>
        <translation>L’enregistreur ne comprend pas cet ordre ({turn}). Mettez à jour le programme qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The engine cannot read this order. Update the program that sent it.</source>
        <translation>L’enregistreur ne comprend pas cet ordre. Mettez à jour le programme qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The engine did not answer within {timeout_s} seconds. It may still do what was asked; look again.</source>
        <translation>L’enregistreur n’a pas répondu en {timeout_s} secondes. Il peut encore faire ce qui a été demandé&#xa0;; regardez de nouveau.</translation>
    </message>
    <message>
        <source>The engine did not begin with a welcome. Start Louver&apos;s engine and window again.</source>
        <translation>L’enregistreur n’a pas commencé par un accueil. Redémarrez l’enregistreur et la fenêtre de Louver.</translation>
    </message>
    <message>
        <source>The engine does not know this library&apos;s key. Stop and start Louver&apos;s engine.</source>
        <translation>L’enregistreur ne connaît pas la clé de cette bibliothèque. Arrêtez et redémarrez l’enregistreur de Louver.</translation>
    </message>
    <message>
        <source>The engine ended the connection. It starts again by itself within seconds.</source>
        <translation>L’enregistreur a mis fin à la liaison. Il redémarre de lui-même en quelques secondes.</translation>
    </message>
    <message>
        <source>The engine has as many connections as it takes. Close a window of Louver and try again.</source>
        <translation>L’enregistreur a atteint son nombre de liaisons. Fermez une fenêtre de Louver et réessayez.</translation>
    </message>
    <message>
        <source>The engine holds {opened} files and connections open, and may hold {files}. Recording goes on; raise the limit of this user, or record fewer cameras.</source>
        <translation>L’enregistreur tient {opened} fichiers et connexions ouverts et peut en tenir {files}. L’enregistrement continue&#xa0;; relevez la limite de cet utilisateur, ou enregistrez moins de caméras.</translation>
    </message>
    <message>
        <source>The engine is another version of Louver. Stop it and start this version&apos;s engine.</source>
        <translation>L’enregistreur est d’une autre version de Louver. Arrêtez-le et démarrez celui de cette version.</translation>
    </message>
    <message>
        <source>The engine is within its bounds again.</source>
        <translation>L’enregistreur est revenu dans ses limites.</translation>
    </message>
    <message>
        <source>The engine knows no command {name}. Update the program that sent it.</source>
        <translation>L’enregistreur ne connaît pas la commande {name}. Mettez à jour le programme qui l’a envoyée.</translation>
    </message>
    <message>
        <source>The engine sent a malformed answer. Start Louver&apos;s engine and window again.</source>
        <translation>L’enregistreur a envoyé une réponse mal formée. Redémarrez l’enregistreur et la fenêtre de Louver.</translation>
    </message>
    <message>
        <source>The engine sent a malformed message. Start Louver&apos;s engine and window again.</source>
        <translation>L’enregistreur a envoyé un message mal formé. Redémarrez l’enregistreur et la fenêtre de Louver.</translation>
    </message>
    <message>
        <source>The engine sent a malformed packet. Start Louver&apos;s engine and window again.</source>
        <translation>L’enregistreur a envoyé un paquet mal formé. Redémarrez l’enregistreur et la fenêtre de Louver.</translation>
    </message>
    <message>
        <source>The engine sent a packet of an impossible camera. Start Louver&apos;s engine and window again.</source>
        <translation>L’enregistreur a envoyé un paquet d’une caméra impossible. Redémarrez l’enregistreur et la fenêtre de Louver.</translation>
    </message>
    <message>
        <source>The engine sent a packet that is too short. Start Louver&apos;s engine and window again.</source>
        <translation>L’enregistreur a envoyé un paquet trop court. Redémarrez l’enregistreur et la fenêtre de Louver.</translation>
    </message>
    <message>
        <source>The engine uses {used_bytes} MB of memory, more than its cameras should need. Recording goes on; look in Health for a camera that floods.</source>
        <translation>L’enregistreur occupe {used_bytes} MB de mémoire, plus que ses caméras ne devraient en demander. L’enregistrement continue&#xa0;; cherchez dans État une caméra qui envoie trop.</translation>
    </message>
    <message>
        <source>The export broke off. Nothing half was left under its name. Try again.</source>
        <translation>L’export s’est interrompu. Rien d’incomplet ne reste sous son nom. Réessayez.</translation>
    </message>
    <message>
        <source>The export cannot be written to {folder} ({reason}). Nothing was left behind. Choose another folder.</source>
        <translation>L’export ne peut être écrit dans {folder} ({reason}). Il n’en reste rien. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>L’export a été annulé. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>The file library.json in the folder of recordings cannot be read. Move it away, and Louver writes a new one; no recording depends on it.</source>
        <translation>Le fichier library.json dans le dossier des enregistrements est illisible. Déplacez-le et Louver en écrit un nouveau&#xa0;; aucun enregistrement n’en dépend.</translation>
    </message>
    <message>
        <source>The file {name} of the vault is too large to be right.</source>
        <translation>Le fichier {name} du coffre est trop grand pour être juste.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Check that it is still there.</source>
        <translation>Le fichier {path} est illisible. Vérifiez qu’il est encore là.</translation>
    </message>
    <message>
        <source>The file {place_file} of the vault is damaged. Join the vault again.</source>
        <translation>Le fichier {place_file} du coffre est endommagé. Rejoignez de nouveau le coffre.</translation>
    </message>
    <message>
        <source>The folder of recordings cannot be written to. Check its permissions, or choose another folder.</source>
        <translation>Le dossier des enregistrements n’accepte pas l’écriture. Vérifiez ses droits, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder of recordings is not there. If it lies on a drive that was unplugged, plug it in again.</source>
        <translation>Le dossier des enregistrements est absent. S’il se trouve sur un disque débranché, rebranchez-le.</translation>
    </message>
    <message>
        <source>The folder of recordings {root} is not there.</source>
        <translation>Le dossier des enregistrements {root} est absent.</translation>
    </message>
    <message>
        <source>The folder {folder} belongs to somebody else, so the engine does not listen there. Choose a library with a shorter path, on a local disk.</source>
        <translation>Le dossier {folder} appartient à quelqu’un d’autre&#xa0;; l’enregistreur n’y écoute donc pas. Choisissez une bibliothèque au chemin plus court, sur un disque local.</translation>
    </message>
    <message>
        <source>The footage has no keyframe for too long to cut a clip out of it.</source>
        <translation>L’enregistrement est trop longtemps sans image clé pour en découper un clip.</translation>
    </message>
    <message>
        <source>The journal of {camera_id} is damaged. A copy was kept as {name}, and recording goes on. Events and gaps after the damage are missing from the timeline; footage is not. Check the disk.</source>
        <translation>Le journal de {camera_id} est endommagé. Une copie a été gardée sous {name}, et l’enregistrement continue. Les événements et lacunes après le dommage manquent sur la chronologie&#xa0;; les enregistrements, non. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The journal of {camera_id} is missing. Its recordings were found and are entered anew; events and the causes of gaps before now are not known any more.</source>
        <translation>Le journal de {camera_id} manque. Ses enregistrements ont été retrouvés et sont inscrits de nouveau&#xa0;; les événements et les causes des lacunes antérieures ne sont plus connus.</translation>
    </message>
    <message>
        <source>The journal {name} of a camera is damaged in its middle. Nothing was changed; check the disk, and look in Health for what can still be read.</source>
        <translation>Le journal {name} d’une caméra est endommagé en son milieu. Rien n’a été modifié&#xa0;; vérifiez le disque et voyez dans État ce qui reste lisible.</translation>
    </message>
    <message>
        <source>The key that window and engine share is damaged. Stop and start Louver&apos;s engine.</source>
        <translation>La clé partagée par la fenêtre et l’enregistreur est endommagée. Arrêtez et redémarrez l’enregistreur de Louver.</translation>
    </message>
    <message>
        <source>The keyring did not keep the vault&apos;s key as it was given. Use a passphrase instead.</source>
        <translation>Le trousseau n’a pas gardé la clé du coffre telle quelle. Utilisez plutôt une phrase de passe.</translation>
    </message>
    <message>
        <source>The keyring holds something else than this device&apos;s vault key. Join the vault again.</source>
        <translation>Le trousseau contient autre chose que la clé du coffre de cet appareil. Rejoignez de nouveau le coffre.</translation>
    </message>
    <message>
        <source>The keyring no longer holds this device&apos;s vault key. Join the vault again with its 24 words.</source>
        <translation>Le trousseau ne contient plus la clé du coffre de cet appareil. Rejoignez de nouveau le coffre avec ses 24 mots.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked or not there. Unlock it, or keep the vault&apos;s keys under a passphrase ({passphrase_variable}).</source>
        <translation>Le trousseau de cet ordinateur est verrouillé ou absent. Déverrouillez-le, ou gardez les clés du coffre sous une phrase de passe ({passphrase_variable}).</translation>
    </message>
    <message>
        <source>The keys of groups that the words do not open are damaged on this device.</source>
        <translation>Les clés des groupes que les mots n’ouvrent pas sont endommagées sur cet appareil.</translation>
    </message>
    <message>
        <source>The labels of the model {name} name no person, vehicle or animal, so no event would ever come of it. Choose another.</source>
        <translation>Les étiquettes du modèle {name} ne désignent ni personne, ni véhicule, ni animal&#xa0;; aucun événement n’en sortirait jamais. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} cannot be changed: {strerror}.</source>
        <translation>La liste des caméras dans {cameras} ne peut être modifiée&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} cannot be written: {strerror}.</source>
        <translation>La liste des caméras dans {cameras} ne peut être écrite&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} is damaged. Restore it from a copy.</source>
        <translation>La liste des caméras dans {cameras} est endommagée. Restaurez-la depuis une copie.</translation>
    </message>
    <message>
        <source>The list of clips whose time will be over is damaged.</source>
        <translation>La liste des clips dont le délai arrive à terme est endommagée.</translation>
    </message>
    <message>
        <source>The list of devices does not name this camera&apos;s group, so its clips wait.</source>
        <translation>La liste des appareils ne nomme pas le groupe de cette caméra&#xa0;; ses clips attendent donc.</translation>
    </message>
    <message>
        <source>The list of events that wait to be sealed is damaged.</source>
        <translation>La liste des événements qui attendent d’être scellés est endommagée.</translation>
    </message>
    <message>
        <source>The list of the cameras&apos; certificates in {file} cannot be read. Restore it from a copy, or delete it to trust the certificates that the cameras show now.</source>
        <translation>La liste des certificats des caméras dans {file} est illisible. Restaurez-la depuis une copie, ou supprimez-la pour faire confiance aux certificats que les caméras présentent maintenant.</translation>
    </message>
    <message>
        <source>The list of the cameras&apos; certificates in {file} cannot be written: {strerror}.</source>
        <translation>La liste des certificats des caméras dans {file} ne peut être écrite&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The name of a bookmark is one line of up to {max_name_letters} letters. Choose another one.</source>
        <translation>Le nom d’un signet tient sur une ligne de {max_name_letters} lettres au plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The other side did not finish the handshake in time.</source>
        <translation>L’autre côté n’a pas terminé l’établissement de la liaison à temps.</translation>
    </message>
    <message>
        <source>The other side ended the connection during the handshake.</source>
        <translation>L’autre côté a mis fin à la liaison pendant son établissement.</translation>
    </message>
    <message>
        <source>The picture was not saved in {folder}: {why}. Choose another folder.</source>
        <translation>L’image n’a pas été enregistrée dans {folder}&#xa0;: {why}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The pictures at the start of the export cannot be decoded. Choose an earlier start.</source>
        <translation>Les images au début de l’export ne peuvent être décodées. Choisissez un début plus tôt.</translation>
    </message>
    <message>
        <source>The pictures of a camera are counted from 1.</source>
        <translation>Les images d’une caméra se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>The pictures of {name_of} arrive damaged and cannot be decoded, so it is recorded but not watched. Look at its network, or restart it.</source>
        <translation>Les images de {name_of} arrivent endommagées et ne peuvent être décodées&#xa0;; elle est enregistrée mais pas surveillée. Vérifiez son réseau, ou redémarrez-la.</translation>
    </message>
    <message>
        <source>The pictures of {name_of} can be decoded again.</source>
        <translation>Les images de {name_of} peuvent de nouveau être décodées.</translation>
    </message>
    <message>
        <source>The recording does not say how its video is coded, so its start cannot be encoded anew.</source>
        <translation>L’enregistrement ne dit pas comment sa vidéo est encodée&#xa0;; son début ne peut donc être réencodé.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be opened. It may have been moved or deleted.</source>
        <translation>L’enregistrement {path} ne peut être ouvert. Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>The recording {path} went away or cannot be read any more. Nothing was left behind. Export again, and look in Health whether its disk is in trouble.</source>
        <translation>L’enregistrement {path} a disparu ou n’est plus lisible. Il n’en reste rien. Exportez de nouveau et voyez dans État si son disque a un problème.</translation>
    </message>
    <message>
        <source>The recordings of {camera_id} could not be put in order. {sentence}</source>
        <translation>Les enregistrements de {camera_id} n’ont pas pu être remis en ordre. {sentence}</translation>
    </message>
    <message>
        <source>The rules for old footage can be read again.</source>
        <translation>Les règles des anciens enregistrements sont de nouveau lisibles.</translation>
    </message>
    <message>
        <source>The rules in {retention} cannot be read, so no footage is deleted by age. Mend or delete that file.</source>
        <translation>Les règles dans {retention} sont illisibles&#xa0;; aucun enregistrement n’est donc supprimé pour son âge. Réparez ou supprimez ce fichier.</translation>
    </message>
    <message>
        <source>The rules of this camera were changed elsewhere in the meantime, so nothing was saved. Open them again, and make your change once more.</source>
        <translation>Les règles de cette caméra ont été modifiées ailleurs entre-temps&#xa0;; rien n’a donc été enregistré. Rouvrez-les et refaites votre modification.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read. Delete that file to start with the usual ones.</source>
        <translation>Les réglages dans {path} sont illisibles. Supprimez ce fichier pour repartir des réglages habituels.</translation>
    </message>
    <message>
        <source>The small picture of {name} is fetched and watched from now on.</source>
        <translation>La petite image de {name} est désormais récupérée et surveillée.</translation>
    </message>
    <message>
        <source>The state of this recorder&apos;s log is damaged; set the vault up again.</source>
        <translation>L’état du journal de cet enregistreur est endommagé&#xa0;; configurez de nouveau le coffre.</translation>
    </message>
    <message>
        <source>The vault could not be opened; the problem is told in Health.</source>
        <translation>Le coffre n’a pas pu être ouvert&#xa0;; le problème est indiqué dans État.</translation>
    </message>
    <message>
        <source>The vault is not set up here ({name} is missing). Set it up, or join it.</source>
        <translation>Le coffre n’est pas configuré ici ({name} manque). Configurez-le, ou rejoignez-le.</translation>
    </message>
    <message>
        <source>The vault is not set up here. Set it up, or join it with its 24 words.</source>
        <translation>Le coffre n’est pas configuré ici. Configurez-le, ou rejoignez-le avec ses 24 mots.</translation>
    </message>
    <message>
        <source>The vault met an unexpected error and tries again.</source>
        <translation>Le coffre a rencontré une erreur inattendue et réessaie.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys need a passphrase, because this computer&apos;s keyring is not used. Type one on a terminal, or put it into {passphrase_variable}.</source>
        <translation>Les clés du coffre demandent une phrase de passe, car le trousseau de cet ordinateur n’est pas utilisé. Saisissez-en une dans un terminal, ou placez-la dans {passphrase_variable}.</translation>
    </message>
    <message>
        <source>The video has ended.</source>
        <translation>La vidéo est terminée.</translation>
    </message>
    <message>
        <source>The watcher ended with status {returncode}; detection starts again at once.</source>
        <translation>La surveillance s’est arrêtée avec le code {returncode}&#xa0;; la détection reprend aussitôt.</translation>
    </message>
    <message>
        <source>The webcam cannot be opened. Close other programs that use it, and allow this one to.</source>
        <translation>La webcam ne peut être ouverte. Fermez les autres programmes qui l’utilisent, et autorisez celui-ci.</translation>
    </message>
    <message>
        <source>The webcam ended its stream. Trying again.</source>
        <translation>La webcam a mis fin à son flux. Nouvel essai.</translation>
    </message>
    <message>
        <source>The webcam stopped sending. Was it unplugged?</source>
        <translation>La webcam n’envoie plus rien. A-t-elle été débranchée&#xa0;?</translation>
    </message>
    <message>
        <source>The window failed at something the engine said ({name}).</source>
        <translation>La fenêtre a échoué sur quelque chose que l’enregistreur a dit ({name}).</translation>
    </message>
    <message>
        <source>The words differ, so nothing was sent or kept. Somebody may be between the two devices.</source>
        <translation>Les mots diffèrent&#xa0;; rien n’a donc été envoyé ni gardé. Quelqu’un s’est peut-être placé entre les deux appareils.</translation>
    </message>
    <message>
        <source>The {name} has a keyframe only every {gop_s} s.</source>
        <translation>La {name} n’a une image clé que toutes les {gop_s} s.</translation>
    </message>
    <message>
        <source>The {word} of a camera cannot be so long.</source>
        <translation>L’indication «&#xa0;{word}&#xa0;» d’une caméra ne peut être aussi longue.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id} in the list. There are: {known}.</source>
        <translation>Il n’y a pas de caméra {camera_id} dans la liste. Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id} in this library.</source>
        <translation>Il n’y a pas de caméra {camera_id} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id}. Look for its id in the list of cameras.</source>
        <translation>Il n’y a pas de caméra {camera_id}. Cherchez son identifiant dans la liste des caméras.</translation>
    </message>
    <message>
        <source>There is no detection model here and none could be downloaded</source>
        <translation>Il n’y a pas de modèle de détection ici et aucun n’a pu être téléchargé</translation>
    </message>
    <message>
        <source>There is no event {event_id} in this library. Ids are 26 letters and digits.</source>
        <translation>Il n’y a pas d’événement {event_id} dans cette bibliothèque. Les identifiants ont 26 lettres et chiffres.</translation>
    </message>
    <message>
        <source>There is no group {name} that the words do not open.</source>
        <translation>Il n’y a pas de groupe {name} que les mots n’ouvrent pas.</translation>
    </message>
    <message>
        <source>There is no library in {root} now. Is its drive plugged in?</source>
        <translation>Il n’y a pas de bibliothèque dans {root} pour le moment. Son disque est-il branché&#xa0;?</translation>
    </message>
    <message>
        <source>There is no library in {root}. Name its folder with --library.</source>
        <translation>Il n’y a pas de bibliothèque dans {root}. Indiquez son dossier avec --library.</translation>
    </message>
    <message>
        <source>There is no model of faces here, so none are looked for. Fetch one with: main.py models download face-short-range</source>
        <translation>Il n’y a pas de modèle de visages ici&#xa0;; aucun n’est donc recherché. Récupérez-en un avec&#xa0;: main.py models download face-short-range</translation>
    </message>
    <message>
        <source>There is no model of sounds here, so glass, alarms, barking and shouts are told by their loudness alone. Fetch one with: main.py models download yamnet</source>
        <translation>Il n’y a pas de modèle de sons ici&#xa0;; le verre, les alarmes, les aboiements et les cris ne se reconnaissent donc qu’à leur volume. Récupérez-en un avec&#xa0;: main.py models download yamnet</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}, and none within a month of that.</source>
        <translation>Il n’y a pas d’enregistrement de {name} entre {start} et {end}, ni à moins d’un mois de là.</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}; the nearest begins {later}.</source>
        <translation>Il n’y a pas d’enregistrement de {name} entre {start} et {end}&#xa0;; le plus proche commence à {later}.</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}; the nearest ends {earlier}.</source>
        <translation>Il n’y a pas d’enregistrement de {name} entre {start} et {end}&#xa0;; le plus proche finit à {earlier}.</translation>
    </message>
    <message>
        <source>There is no small picture, so the full one is watched for events by its keyframes alone, and shown live.</source>
        <translation>Il n’y a pas de petite image&#xa0;; la grande est donc surveillée par ses seules images clés, et montrée en direct.</translation>
    </message>
    <message>
        <source>There is no such ailment of a camera. Update the program that sent this.</source>
        <translation>Cette anomalie de caméra n’existe pas. Mettez à jour le programme qui l’a envoyée.</translation>
    </message>
    <message>
        <source>There is no webcam number {number} at this computer. Plug it in.</source>
        <translation>Il n’y a pas de webcam numéro {number} sur cet ordinateur. Branchez-la.</translation>
    </message>
    <message>
        <source>These 24 words belong to another vault than the one in this bucket.</source>
        <translation>Ces 24 mots appartiennent à un autre coffre que celui de ce bucket.</translation>
    </message>
    <message>
        <source>These are {ids} clips and pictures; at most {max_deleted} are deleted at once.</source>
        <translation>Cela fait {ids} clips et images&#xa0;; au plus {max_deleted} sont supprimés à la fois.</translation>
    </message>
    <message>
        <source>These events were deleted more than 24 hours ago and cannot be taken back.</source>
        <translation>Ces événements ont été supprimés il y a plus de 24 heures et ne peuvent être restaurés.</translation>
    </message>
    <message>
        <source>These rules cannot be read. Update the program that sent them.</source>
        <translation>Ces règles sont illisibles. Mettez à jour le programme qui les a envoyées.</translation>
    </message>
    <message>
        <source>These rules for storage cannot be. Check the numbers.</source>
        <translation>Ces règles de stockage sont impossibles. Vérifiez les nombres.</translation>
    </message>
    <message>
        <source>This bucket already holds a vault. Join it with its 24 words, or choose an empty bucket.</source>
        <translation>Ce bucket contient déjà un coffre. Rejoignez-le avec ses 24 mots, ou choisissez un bucket vide.</translation>
    </message>
    <message>
        <source>This camera address begins with neither rtsp:// nor http:// nor a file&apos;s path. Paste the address from the camera&apos;s manual.</source>
        <translation>Cette adresse de caméra ne commence ni par rtsp://, ni par http://, ni par le chemin d’un fichier. Collez l’adresse indiquée dans la notice de la caméra.</translation>
    </message>
    <message>
        <source>This camera address has no host in it. It should look like rtsp://192.168.1.40/stream1.</source>
        <translation>Cette adresse de caméra ne contient pas d’hôte. Elle devrait ressembler à rtsp://192.168.1.40/stream1.</translation>
    </message>
    <message>
        <source>This camera cannot be turned.</source>
        <translation>Cette caméra ne peut pas être orientée.</translation>
    </message>
    <message>
        <source>This camera cannot report events.</source>
        <translation>Cette caméra ne peut pas signaler d’événements.</translation>
    </message>
    <message>
        <source>This camera cannot send a picture by ONVIF.</source>
        <translation>Cette caméra ne peut pas envoyer d’image par ONVIF.</translation>
    </message>
    <message>
        <source>This camera has no rule {name}. It has: {known}.</source>
        <translation>Cette caméra n’a pas de règle {name}. Elle a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>This camera has other streams by now. Open its page again.</source>
        <translation>Cette caméra a désormais d’autres flux. Rouvrez sa page.</translation>
    </message>
    <message>
        <source>This camera has {offered} pictures. Name one from 1 to {offered2}.</source>
        <translation>Cette caméra a {offered} images. Indiquez-en une de 1 à {offered2}.</translation>
    </message>
    <message>
        <source>This camera is in the list already, as {id} ({name}).</source>
        <translation>Cette caméra est déjà dans la liste&#xa0;: {id} ({name}).</translation>
    </message>
    <message>
        <source>This camera is in the list already, as {name}.</source>
        <translation>Cette caméra est déjà dans la liste&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>This camera lets nobody set its keyframes. Set them in the camera itself.</source>
        <translation>Cette caméra ne laisse personne régler ses images clés. Réglez-les dans la caméra elle-même.</translation>
    </message>
    <message>
        <source>This camera was not taught that, or has forgotten it already.</source>
        <translation>Cette caméra ne l’a pas appris, ou l’a déjà oublié.</translation>
    </message>
    <message>
        <source>This change of a camera cannot be read. Update the program that sent it.</source>
        <translation>Cette modification d’une caméra est illisible. Mettez à jour le programme qui l’a envoyée.</translation>
    </message>
    <message>
        <source>This computer did not let Louver change what starts at login ({why}).</source>
        <translation>Cet ordinateur n’a pas laissé Louver modifier ce qui démarre à l’ouverture de session ({why}).</translation>
    </message>
    <message>
        <source>This computer has no sound output that can be used. Connect one, or choose one in the system&apos;s settings, and turn the sound on again.</source>
        <translation>Cet ordinateur n’a pas de sortie son utilisable. Branchez-en une, ou choisissez-en une dans les réglages du système, puis réactivez le son.</translation>
    </message>
    <message>
        <source>{name} is checked about once a second or less, since many cameras move at once. This computer is too slow: close other programs, or watch fewer cameras.</source>
        <translation>{name} est examinée environ une fois par seconde ou moins, car beaucoup de caméras voient du mouvement en même temps. Cet ordinateur est trop lent&#xa0;: fermez d’autres programmes ou faites surveiller moins de caméras.</translation>
    </message>
    <message>
        <source>{name} is checked as often as it should be again.</source>
        <translation>{name} est de nouveau examinée aussi souvent que prévu.</translation>
    </message>
    <message>
        <source>{name} is checked {times} times a second, since many cameras move at once. This computer is too slow: close other programs, or watch fewer cameras.</source>
        <translation>{name} est examinée {times} fois par seconde, car beaucoup de caméras voient du mouvement en même temps. Cet ordinateur est trop lent&#xa0;: fermez d’autres programmes ou faites surveiller moins de caméras.</translation>
    </message>
    <message>
        <source>This footage goes by the rules again.</source>
        <translation>Cet enregistrement suit de nouveau les règles.</translation>
    </message>
    <message>
        <source>This footage is kept until you say otherwise.</source>
        <translation>Cet enregistrement est conservé jusqu’à ce que vous en décidiez autrement.</translation>
    </message>
    <message>
        <source>This holds now, but could not be noted, and a restart forgets it. Check the disk.</source>
        <translation>C’est en vigueur, mais n’a pas pu être noté&#xa0;; un redémarrage l’oublie. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>This is not a pairing code: it has 26 letters and digits, as the other machine shows them.</source>
        <translation>Ce n’est pas un code d’appairage&#xa0;: il a 26 lettres et chiffres, tels que l’autre machine les affiche.</translation>
    </message>
    <message>
        <source>This is not the address of a camera. {looks_right}</source>
        <translation>Ce n’est pas l’adresse d’une caméra. {looks_right}</translation>
    </message>
    <message>
        <source>This library already belongs to a vault. Choose another library folder for another vault.</source>
        <translation>Cette bibliothèque appartient déjà à un coffre. Choisissez un autre dossier de bibliothèque pour un autre coffre.</translation>
    </message>
    <message>
        <source>This library belongs to another user. Sign in as that user, or choose a library of your own.</source>
        <translation>Cette bibliothèque appartient à un autre utilisateur. Connectez-vous sous ce compte, ou choisissez une bibliothèque à vous.</translation>
    </message>
    <message>
        <source>This stream&apos;s picture has a size that no file can hold. Check the camera&apos;s settings.</source>
        <translation>L’image de ce flux a une taille qu’aucun fichier n’accepte. Vérifiez les réglages de la caméra.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was added.</source>
        <translation>Cela a été arrêté. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This was stopped. The login of the camera was not changed.</source>
        <translation>Cela a été arrêté. L’identification de la caméra n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>To keep footage, name its camera, and its start and end.</source>
        <translation>Pour conserver un enregistrement, indiquez sa caméra, son début et sa fin.</translation>
    </message>
    <message>
        <source>To mark events, name 1 to {max_events} of them. Ids are 26 letters and digits.</source>
        <translation>Pour marquer des événements, indiquez-en de 1 à {max_events}. Les identifiants ont 26 lettres et chiffres.</translation>
    </message>
    <message>
        <source>To mark events, name them, the mark, and whether it holds.</source>
        <translation>Pour marquer des événements, indiquez-les, ainsi que la marque et si elle s’applique.</translation>
    </message>
    <message>
        <source>Turn it off in the camera&apos;s own pages, under video or encoding: with it, recordings begin late, jumps in the timeline are slow, and a lost packet costs many seconds.</source>
        <translation>Désactivez-le dans les pages de la caméra, sous vidéo ou encodage&#xa0;: avec lui, les enregistrements commencent tard, les sauts dans la chronologie sont lents et un paquet perdu coûte bien des secondes.</translation>
    </message>
    <message>
        <source>Turn on the second stream (sub stream) in the camera, about 640 x 360 at 10 pictures a second.</source>
        <translation>Activez le second flux (flux secondaire) dans la caméra, environ 640 x 360 à 10 images par seconde.</translation>
    </message>
    <message>
        <source>Two rules are called “{twin}”. Give one of them another name.</source>
        <translation>Deux règles s’appellent «&#xa0;{twin}&#xa0;». Donnez un autre nom à l’une d’elles.</translation>
    </message>
    <message>
        <source>Two seconds of its footage hold more than 30 MB, which is too much for a clip.</source>
        <translation>Deux secondes de cet enregistrement dépassent 30 MB, c’est trop pour un clip.</translation>
    </message>
    <message>
        <source>Type the user name of the camera, and its password.</source>
        <translation>Saisissez le nom d’utilisateur de la caméra et son mot de passe.</translation>
    </message>
    <message>
        <source>Use its small picture</source>
        <translation>Utiliser sa petite image</translation>
    </message>
    <message>
        <source>Verified. {count} of {count2} parts match the fingerprints made while recording. This shows the file has not changed since then; it does not prove the camera&apos;s clock was right.</source>
        <translation>Vérifié. {count} parties sur {count2} correspondent aux empreintes prises à l’enregistrement. Cela montre que le fichier n’a pas changé depuis&#xa0;; cela ne prouve pas que l’horloge de la caméra était juste.</translation>
    </message>
    <message>
        <source>Watching begins anew.</source>
        <translation>La surveillance recommence.</translation>
    </message>
    <message>
        <source>What answers at {host} sends no video that can be understood. Check the address.</source>
        <translation>Ce qui répond à {host} n’envoie pas de vidéo compréhensible. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>What is recorded of {name} cannot be noted now. {trouble} Recording goes on, and is noted as soon as that is possible.</source>
        <translation>Ce qui est enregistré de {name} ne peut être noté pour le moment. {trouble} L’enregistrement continue et sera noté dès que possible.</translation>
    </message>
    <message>
        <source>What is to be deleted could not be noted, so nothing is deleted. Check the disk.</source>
        <translation>Ce qui est à supprimer n’a pas pu être noté&#xa0;; rien n’est donc supprimé. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>What is to be kept must end after it begins.</source>
        <translation>Ce qui est à conserver doit finir après son début.</translation>
    </message>
    <message>
        <source>What listens for this library cannot prove that it is Louver&apos;s engine. Start the engine.</source>
        <translation>Ce qui répond pour cette bibliothèque ne peut prouver qu’il est l’enregistreur de Louver. Démarrez l’enregistreur.</translation>
    </message>
    <message>
        <source>What listens for this library is not Louver&apos;s engine. Stop it and start the engine.</source>
        <translation>Ce qui répond pour cette bibliothèque n’est pas l’enregistreur de Louver. Arrêtez-le et démarrez l’enregistreur.</translation>
    </message>
    <message>
        <source>What this device remembers of its vault is damaged. Join the vault again.</source>
        <translation>Ce que cet appareil retient de son coffre est endommagé. Rejoignez de nouveau le coffre.</translation>
    </message>
    <message>
        <source>What was noted of a visit cannot be read. Let the database be made anew: main.py library rebuild</source>
        <translation>Ce qui a été noté d’un passage est illisible. Faites reconstruire la base de données&#xa0;: main.py library rebuild</translation>
    </message>
    <message>
        <source>What was recorded of {name} is noted.</source>
        <translation>Ce qui a été enregistré de {name} est noté.</translation>
    </message>
    <message>
        <source>You marked what looked like this, in this place and as large, as a wrong label.</source>
        <translation>Vous avez marqué comme mal étiqueté ce qui y ressemblait, à cet endroit et de cette taille.</translation>
    </message>
    <message>
        <source>a box in it holds too many others</source>
        <translation>une boîte y contient trop d’autres boîtes</translation>
    </message>
    <message>
        <source>a box in it is smaller than its own header</source>
        <translation>une boîte y est plus petite que son propre en-tête</translation>
    </message>
    <message>
        <source>a box in it is too short</source>
        <translation>une boîte y est trop courte</translation>
    </message>
    <message>
        <source>a box in it reaches beyond the one around it</source>
        <translation>une boîte y dépasse celle qui l’entoure</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>avance</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>animal</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>animaux</translation>
    </message>
    <message>
        <source>anywhere in the picture</source>
        <translation>n’importe où dans l’image</translation>
    </message>
    <message>
        <source>are back</source>
        <translation>sont de retour</translation>
    </message>
    <message>
        <source>are kept for ever and stay</source>
        <translation>sont conservés pour toujours et restent</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>ours</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>retard</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>vélo</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>oiseau</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>bateau</translation>
    </message>
    <message>
        <source>bottom edge</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>car alarm</source>
        <translation>alarme de voiture</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>children shouting</source>
        <translation>cris d’enfants</translation>
    </message>
    <message>
        <source>civil defense siren</source>
        <translation>sirène d’alerte</translation>
    </message>
    <message>
        <source>cow</source>
        <translation>vache</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>chien</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>éléphant</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>alarme incendie</translation>
    </message>
    <message>
        <source>full picture</source>
        <translation>grande image</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>girafe</translation>
    </message>
    <message>
        <source>hangs; a disk that does not answer is the usual cause. Check it</source>
        <translation>est bloquée&#xa0;; le plus souvent, un disque ne répond pas. Vérifiez-le</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>cheval</translation>
    </message>
    <message>
        <source>in its zone</source>
        <translation>dans sa zone</translation>
    </message>
    <message>
        <source>in {days_left}</source>
        <translation>dans {days_left}</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>est de retour</translation>
    </message>
    <message>
        <source>is kept for ever and stays</source>
        <translation>est conservé pour toujours et reste</translation>
    </message>
    <message>
        <source>is not needed any more</source>
        <translation>n’est plus nécessaire</translation>
    </message>
    <message>
        <source>its {decode} box is missing</source>
        <translation>la boîte {decode} y manque</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>mouvement</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>moto</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>package</source>
        <translation>colis</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>colis</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>sheep</source>
        <translation>mouton</translation>
    </message>
    <message>
        <source>small picture</source>
        <translation>petite image</translation>
    </message>
    <message>
        <source>smoke detector, smoke alarm</source>
        <translation>détecteur de fumée</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sons</translation>
    </message>
    <message>
        <source>stopped without a word and was started again</source>
        <translation>s’est arrêtée sans un mot et a été redémarrée</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>le disque était plein</translation>
    </message>
    <message>
        <source>top edge</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>camion</translation>
    </message>
    <message>
        <source>unknown movements</source>
        <translation>mouvements inconnus</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>véhicules</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>a été supprimé</translation>
    </message>
    <message>
        <source>were deleted</source>
        <translation>ont été supprimés</translation>
    </message>
    <message>
        <source>works again</source>
        <translation>fonctionne de nouveau</translation>
    </message>
    <message>
        <source>zebra</source>
        <translation>zèbre</translation>
    </message>
    <message>
        <source>{above_db} dB above the usual</source>
        <translation>{above_db} dB au-dessus de l’habituel</translation>
    </message>
    <message>
        <source>{believed} times</source>
        <translation>{believed} fois</translation>
    </message>
    <message>
        <source>{camera_id}: Rule {number} is left out, since it cannot be read ({error}).</source>
        <translation>{camera_id}&#xa0;: la règle {number} est laissée de côté, car elle est illisible ({error}).</translation>
    </message>
    <message>
        <source>{camera_id}: What to listen for cannot be read ({error}). Nothing is listened to.</source>
        <translation>{camera_id}&#xa0;: les sons à écouter sont illisibles ({error}). Rien n’est écouté.</translation>
    </message>
    <message>
        <source>{camera_id}: Wrong label {number} is left out, since it cannot be read ({error}).</source>
        <translation>{camera_id}&#xa0;: la mauvaise étiquette {number} est laissée de côté, car elle est illisible ({error}).</translation>
    </message>
    <message>
        <source>{camera_id}: {fault} Nothing is listened to.</source>
        <translation>{camera_id}&#xa0;: {fault} Rien n’est écouté.</translation>
    </message>
    <message>
        <source>{camera_id}: {fault} The rule is left out.</source>
        <translation>{camera_id}&#xa0;: {fault} La règle est laissée de côté.</translation>
    </message>
    <message>
        <source>{cause}. Until then OpenCV&apos;s people detector and motion watch: standing people are found, vehicles and animals appear as motion.</source>
        <translation>{cause}. En attendant, le détecteur de personnes d’OpenCV et la détection de mouvement surveillent&#xa0;: les personnes debout sont trouvées, les véhicules et les animaux apparaissent comme du mouvement.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>{done}. The footage goes by the rules as before.{more}</source>
        <translation>{done}. L’enregistrement suit les règles comme avant.{more}</translation>
    </message>
    <message>
        <source>{error} Clips are still sealed to the devices known before.</source>
        <translation>{error} Les clips sont toujours scellés pour les appareils déjà connus.</translation>
    </message>
    <message>
        <source>{faces} looks</source>
        <translation>{faces} regards</translation>
    </message>
    <message>
        <source>{fits}. It is full: the oldest footage is being deleted.</source>
        <translation>{fits}. Il est plein&#xa0;: les plus anciens sont en cours de suppression.</translation>
    </message>
    <message>
        <source>{fits}; it is full in {days_left}, and then the oldest footage goes.</source>
        <translation>{fits}&#xa0;; il est plein dans {days_left}, puis les plus anciens partent.</translation>
    </message>
    <message>
        <source>{fits}; the rules never fill it.</source>
        <translation>{fits}&#xa0;; les règles ne le remplissent jamais.</translation>
    </message>
    <message>
        <source>{folder} holds footage of another library. Choose another folder.</source>
        <translation>{folder} contient des enregistrements d’une autre bibliothèque. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{found} devices match {text}. The vault has: {known}.</source>
        <translation>{found} appareils correspondent à {text}. Le coffre a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message>
        <source>{label}, {score} sure at best, track {number}: seen {believed} times with {believed_score} or more.{event}</source>
        <translation>{label}, sûr à {score} au mieux, objet {number}&#xa0;: vu {believed} fois à {believed_score} ou plus.{event}</translation>
    </message>
    <message>
        <source>{many} with {text}. `main.py vault verify` lists them.</source>
        <translation>{many} par {text}. `main.py vault verify` les énumère.</translation>
    </message>
    <message>
        <source>{max_stuck} connections to this camera hang and do not end. Louver waits for one of them; restart the camera, or its network.</source>
        <translation>{max_stuck} connexions à cette caméra sont bloquées et ne se terminent pas. Louver attend l’une d’elles&#xa0;; redémarrez la caméra ou son réseau.</translation>
    </message>
    <message>
        <source>{name} became {films} files, because its recording changes in between.</source>
        <translation>{name} est devenu {films} fichiers, car son enregistrement change entre-temps.</translation>
    </message>
    <message>
        <source>{name} has a small picture already.</source>
        <translation>{name} a déjà une petite image.</translation>
    </message>
    <message>
        <source>{name} has no small second stream, so it is watched more coarsely: by its keyframes and what follows them, and in full while somebody is there. Who comes is noticed up to a few seconds later, and the event still begins with them. Where the camera has a sub stream, add it in Cameras.</source>
        <translation>{name} n’a pas de second flux réduit et est donc surveillée plus grossièrement&#xa0;: par ses images clés et ce qui les suit, et entièrement tant que quelqu’un est là. Qui arrive est remarqué quelques secondes plus tard au plus, et l’événement commence quand même avec lui. Si la caméra a un flux secondaire, ajoutez-le dans Caméras.</translation>
    </message>
    <message>
        <source>{name} has not answered to the stop yet. Louver tells it again until it does.</source>
        <translation>{name} n’a pas encore répondu à l’arrêt. Louver le lui redit jusqu’à ce qu’elle réponde.</translation>
    </message>
    <message>
        <source>{name} is in privacy{until}: nothing is recorded.</source>
        <translation>{name} est en mode privé{until}&#xa0;: rien n’est enregistré.</translation>
    </message>
    <message>
        <source>{name} is not being recorded. {error} What comes meanwhile waits in memory.</source>
        <translation>{name} n’est pas enregistrée. {error} Ce qui arrive entre-temps attend en mémoire.</translation>
    </message>
    <message>
        <source>{name} is not recorded in full, because its large stream does not arrive. {cause}</source>
        <translation>{name} n’est pas entièrement enregistrée, car son grand flux n’arrive pas. {cause}</translation>
    </message>
    <message>
        <source>{name} is recorded again.</source>
        <translation>{name} est de nouveau enregistrée.</translation>
    </message>
    <message>
        <source>{name} is recorded around events only, but watching is turned off, so nothing of it is recorded. Turn watching on, or record it all the time.</source>
        <translation>{name} n’est enregistrée qu’autour des événements, mais la surveillance est désactivée&#xa0;; rien n’en est donc enregistré. Activez-la, ou enregistrez en continu.</translation>
    </message>
    <message>
        <source>{name} is recorded but not watched, because its small stream does not arrive. {cause}</source>
        <translation>{name} est enregistrée mais pas surveillée, car son petit flux n’arrive pas. {cause}</translation>
    </message>
    <message>
        <source>{name} reports no motion of its own. {error}</source>
        <translation>{name} ne signale pas de mouvement par elle-même. {error}</translation>
    </message>
    <message>
        <source>{name} sends a keyframe every {good_gop_s} s from now on.</source>
        <translation>{name} envoie désormais une image clé toutes les {good_gop_s} s.</translation>
    </message>
    <message>
        <source>{name} sends a whole picture less than once in {keyless_s} seconds, so one lost packet can spoil minutes. Set its keyframe interval (also called I-frame interval or GOP) to 2 seconds.</source>
        <translation>{name} envoie une image complète moins d’une fois toutes les {keyless_s} secondes&#xa0;; un paquet perdu peut donc gâcher des minutes. Réglez son intervalle d’images clés (ou I-frame, GOP) sur 2 secondes.</translation>
    </message>
    <message>
        <source>{name} sends more than a camera may, and is slowed down so that the others go on. Lower its bit rate, or restart it.</source>
        <translation>{name} envoie plus que permis et est ralentie pour que les autres continuent. Baissez son débit, ou redémarrez-la.</translation>
    </message>
    <message>
        <source>{name} sends so much that less than its {pre_roll_s} s before an event fit into memory. Lower its bit rate, or record it all the time.</source>
        <translation>{name} envoie tant que moins de ses {pre_roll_s} s d’avant un événement tiennent en mémoire. Baissez son débit, ou enregistrez en continu.</translation>
    </message>
    <message>
        <source>{name} sends whole pictures regularly again.</source>
        <translation>{name} envoie de nouveau régulièrement des images complètes.</translation>
    </message>
    <message>
        <source>{name} took the new login and is recorded with it.</source>
        <translation>{name} a accepté la nouvelle identification et est enregistrée avec elle.</translation>
    </message>
    <message>
        <source>{name} turns there.</source>
        <translation>{name} s’y oriente.</translation>
    </message>
    <message>
        <source>{name} was added by the address of its stream alone, so it cannot be turned. Add it by its host.</source>
        <translation>{name} a été ajoutée par la seule adresse de son flux et ne peut donc être orientée. Ajoutez-la par son hôte.</translation>
    </message>
    <message>
        <source>{name} was added by the address of its stream alone. Add it by its host.</source>
        <translation>{name} a été ajoutée par la seule adresse de son flux. Ajoutez-la par son hôte.</translation>
    </message>
    <message>
        <source>{name} was removed, and its recordings on this computer are being deleted. Sealed clips stay in the vault.</source>
        <translation>{name} a été retirée, et ses enregistrements sur cet ordinateur sont en cours de suppression. Les clips scellés restent dans le coffre.</translation>
    </message>
    <message>
        <source>{name} was removed. Its recordings were kept.</source>
        <translation>{name} a été retirée. Ses enregistrements ont été conservés.</translation>
    </message>
    <message>
        <source>{name}: its first {made} pictures were encoded anew and match no fingerprint.</source>
        <translation>{name}&#xa0;: ses {made} premières images ont été réencodées et ne correspondent à aucune empreinte.</translation>
    </message>
    <message>
        <source>{name}: nothing was recorded from {start_ms} to {end_ms}; that time is left out.</source>
        <translation>{name}&#xa0;: rien n’a été enregistré de {start_ms} à {end_ms}&#xa0;; cette période est laissée de côté.</translation>
    </message>
    <message>
        <source>{name}: {hidden_ms} s from before the start lie hidden in the file, because a film can only begin at a keyframe. To leave them out, encode the start anew.</source>
        <translation>{name}&#xa0;: {hidden_ms} s d’avant le début restent cachées dans le fichier, car un film ne peut commencer qu’à une image clé. Pour les exclure, réencodez le début.</translation>
    </message>
    <message>
        <source>{number} events {many}</source>
        <translation>{number} événements {many}</translation>
    </message>
    <message>
        <source>{path} is no video that Louver understands. Choose another file.</source>
        <translation>{path} n’est pas une vidéo que Louver comprend. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{root} cannot be made. Is its drive plugged in? Choose another folder if not.</source>
        <translation>{root} ne peut être créé. Son disque est-il branché&#xa0;? Sinon, choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{root} is a file, not a folder. Choose a folder for the recordings.</source>
        <translation>{root} est un fichier, pas un dossier. Choisissez un dossier pour les enregistrements.</translation>
    </message>
    <message>
        <source>{sentence} The proof of it lies in {kept}.</source>
        <translation>{sentence} La preuve se trouve dans {kept}.</translation>
    </message>
    <message>
        <source>{sentence}, {score} sure at best; {loud}.</source>
        <translation>{sentence}, sûr à {score} au mieux&#xa0;; {loud}.</translation>
    </message>
    <message>
        <source>{sentence}. `main.py library check` names everything that is wrong.</source>
        <translation>{sentence}. `main.py library check` indique tout ce qui ne va pas.</translation>
    </message>
    <message>
        <source>{shown_as} cannot do what a bucket must. Choose another; clips wait here.</source>
        <translation>{shown_as} ne sait pas faire ce qu’un bucket doit faire. Choisissez-en un autre&#xa0;; les clips attendent ici.</translation>
    </message>
    <message>
        <source>{shown_as} does not answer. Check the network and the endpoint; clips wait here.</source>
        <translation>{shown_as} ne répond pas. Vérifiez le réseau et le point d’accès&#xa0;; les clips attendent ici.</translation>
    </message>
    <message>
        <source>{shown_as} does not exist. Check the bucket&apos;s name and region; clips wait here.</source>
        <translation>{shown_as} n’existe pas. Vérifiez le nom et la région du bucket&#xa0;; les clips attendent ici.</translation>
    </message>
    <message>
        <source>{shown_as} has no room left. Enlarge it or delete old clips; clips wait here.</source>
        <translation>{shown_as} n’a plus de place. Agrandissez-le ou supprimez d’anciens clips&#xa0;; les clips attendent ici.</translation>
    </message>
    <message>
        <source>{stay}. Let the footage go first.</source>
        <translation>{stay}. Libérez d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>{strip} is recorded as you chose.</source>
        <translation>{strip} est enregistrée comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>{value} is not a video that can be recorded. Choose H.264 in the camera.</source>
        <translation>{value} n’est pas une vidéo enregistrable. Choisissez H.264 dans la caméra.</translation>
    </message>
    <message>
        <source>{what}. It is made again from the journals; recording goes on and nothing is lost.</source>
        <translation>{what}. Elle est reconstruite à partir des journaux&#xa0;; l’enregistrement continue et rien n’est perdu.</translation>
    </message>
    <message>
        <source>{where} describes its pictures in a way that cannot be right.</source>
        <translation>{where} décrit ses images d’une manière qui ne peut être juste.</translation>
    </message>
    <message>
        <source>{where} ended before its first picture.</source>
        <translation>{where} s’est terminé avant la première image.</translation>
    </message>
    <message>
        <source>{where} holds no video. Choose another file or another address of the camera.</source>
        <translation>{where} ne contient pas de vidéo. Choisissez un autre fichier ou une autre adresse de la caméra.</translation>
    </message>
    <message>
        <source>{where} is coded as {name}, which Louver cannot record. Set the camera to H.264 or H.265.</source>
        <translation>{where} est encodé en {name}, que Louver ne peut pas enregistrer. Réglez la caméra sur H.264 ou H.265.</translation>
    </message>
    <message>
        <source>{where} sends no description of its pictures, so it cannot be recorded.</source>
        <translation>{where} n’envoie pas la description de ses images et ne peut donc être enregistré.</translation>
    </message>
    <message>
        <source>{where} stopped sending. Trying again.</source>
        <translation>{where} n’envoie plus rien. Nouvel essai.</translation>
    </message>
    <message>
        <source>{who} has no key of its own for this group. Run `main.py vault verify` there, then repeat.</source>
        <translation>{who} n’a pas de clé propre pour ce groupe. Exécutez-y `main.py vault verify`, puis recommencez.</translation>
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
        <translation>Cinq secondes, trente avec Maj</translation>
    </message>
    <message>
        <source>Go from lane to lane</source>
        <translation>Aller de piste en piste</translation>
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
        <source>under 1 MB</source>
        <translation>moins de 1 MB</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>En continu</translation>
    </message>
    <message>
        <source>On events</source>
        <translation>Sur événement</translation>
    </message>
    <message>
        <source>By a weekly plan</source>
        <translation>Selon un planning</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Paste RTSP address</source>
        <translation>Coller l’adresse RTSP</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>en continu</translation>
    </message>
    <message>
        <source>on events</source>
        <translation>sur événement</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistre</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>The login is refused</source>
        <translation>L’identification est refusée</translation>
    </message>
    <message>
        <source>Its video has ended</source>
        <translation>Sa vidéo est terminée</translation>
    </message>
    <message>
        <source>In privacy: nothing is recorded</source>
        <translation>Mode privé&#xa0;: rien n’est enregistré</translation>
    </message>
    <message>
        <source>Full picture</source>
        <translation>Grande image</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Petite image</translation>
    </message>
    <message>
        <source>When the full picture is recorded</source>
        <translation>Quand la grande image est enregistrée</translation>
    </message>
    <message>
        <source>When the small picture is recorded</source>
        <translation>Quand la petite image est enregistrée</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original, exact start</source>
        <translation>Original, début exact</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Compatible</translation>
    </message>
    <message>
        <source>Every sample unchanged; up to one group of pictures from before the start lies hidden in the file</source>
        <translation>Chaque échantillon inchangé&#xa0;; jusqu’à un groupe d’images d’avant le début reste caché dans le fichier</translation>
    </message>
    <message>
        <source>H.264: the first pictures are encoded anew, so that nothing from before the start is in the file</source>
        <translation>H.264&#xa0;: les premières images sont réencodées, pour que rien d’avant le début ne soit dans le fichier</translation>
    </message>
    <message>
        <source>All of it encoded anew as H.264 and AAC, for players that take nothing else</source>
        <translation>Tout est réencodé en H.264 et AAC, pour les lecteurs qui n’acceptent rien d’autre</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistre</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>identification refusée</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>mode privé</translation>
    </message>
    <message>
        <source>person now</source>
        <translation>personne en ce moment</translation>
    </message>
    <message>
        <source>vehicle now</source>
        <translation>véhicule en ce moment</translation>
    </message>
    <message>
        <source>animal now</source>
        <translation>animal en ce moment</translation>
    </message>
    <message>
        <source>package now</source>
        <translation>colis en ce moment</translation>
    </message>
    <message>
        <source>motion now</source>
        <translation>mouvement en ce moment</translation>
    </message>
    <message>
        <source>sound now</source>
        <translation>son en ce moment</translation>
    </message>
</context>
</TS>
