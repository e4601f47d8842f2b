<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Nothing yet. Say “Wrong label” of an event that is none, and what looks like it raises nothing here.</source>
        <translation>Aún nada. Marque «Mal etiquetado» en un evento que no lo sea: lo que se le parezca ya no genera nada aquí.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Show on the picture where this was</source>
        <translation>Mostrar en la imagen dónde ocurrió</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Let what looks like this raise events again</source>
        <translation>Permitir que lo que se parezca a esto vuelva a generar eventos</translation>
    </message>
    <message>
        <source>Forgotten: {label}</source>
        <translation>Olvidado: {label}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Teach the camera this again</source>
        <translation>Volver a enseñárselo a la cámara</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Rules of a camera</source>
        <translation>Reglas de una cámara</translation>
    </message>
    <message>
        <source>No zones, lines or masks yet: every visit of the classes above counts.</source>
        <translation>Aún no hay zonas, líneas ni máscaras: cuenta toda visita de las clases de arriba.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>A pet indoors is an animal, and movement until it is recognised: leave both out, and it raises nothing.</source>
        <translation>Una mascota en casa es un animal, y movimiento hasta que se la reconoce: quite ambos y no generará nada.</translation>
    </message>
    <message>
        <source>Raise events for</source>
        <translation>Generar eventos para</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Taught by “Wrong label”</source>
        <translation>Aprendido con «Mal etiquetado»</translation>
    </message>
    <message>
        <source>Looking at the last week…</source>
        <translation>Examinando la última semana…</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Qué hace la regla</translation>
    </message>
    <message>
        <source>Which way over the line counts</source>
        <translation>En qué sentido cuenta el cruce de la línea</translation>
    </message>
    <message>
        <source>Seconds that somebody stays</source>
        <translation>Segundos de permanencia</translation>
    </message>
    <message>
        <source>How sure the detector is at least</source>
        <translation>Certeza mínima del detector</translation>
    </message>
    <message>
        <source>How high it is at least, of the picture&apos;s height</source>
        <translation>Altura mínima, respecto a la altura de la imagen</translation>
    </message>
    <message>
        <source>How high it is at most, of the picture&apos;s height</source>
        <translation>Altura máxima, respecto a la altura de la imagen</translation>
    </message>
    <message>
        <source>Seconds of rest after an event</source>
        <translation>Segundos de descanso tras un evento</translation>
    </message>
    <message>
        <source>When the rule holds</source>
        <translation>Cuándo se aplica la regla</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>A estas horas</translation>
    </message>
    <message>
        <source>At all other times the rule does not hold. An end at or before the start is on the next day.</source>
        <translation>Fuera de estas horas la regla no se aplica. Un final igual o anterior al inicio cae en el día siguiente.</translation>
    </message>
    <message>
        <source>Let the rule hold at another time of the week too</source>
        <translation>Aplicar la regla también en otro momento de la semana</translation>
    </message>
    <message>
        <source>192.168.1.40 or rtsp://…</source>
        <translation>192.168.1.40 o rtsp://…</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>su propio nombre</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Empezar a grabar</translation>
    </message>
    <message>
        <source>Fetch a picture, and record this camera from now on</source>
        <translation>Obtener una imagen y grabar esta cámara desde ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>No añadir nada (Esc)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Type the camera&apos;s address first, for instance 192.168.1.40 or rtsp://192.168.1.40/stream1.</source>
        <translation>Escriba primero la dirección de la cámara, por ejemplo 192.168.1.40 o rtsp://192.168.1.40/stream1.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Address: {address}
User name: {user}
Password: hidden
Answer: {answer}
Time: {day}, {time}</source>
        <translation>Dirección: {address}
Usuario: {user}
Contraseña: oculta
Respuesta: {answer}
Hora: {day}, {time}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>user name</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Asking the camera for a picture…</source>
        <translation>Pidiendo una imagen a la cámara…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Stays at least</source>
        <translation>Permanencia mínima</translation>
    </message>
    <message>
        <source>Sure at least</source>
        <translation>Certeza mínima</translation>
    </message>
    <message>
        <source>At least high</source>
        <translation>Altura mínima</translation>
    </message>
    <message>
        <source>At most high</source>
        <translation>Altura máxima</translation>
    </message>
    <message>
        <source>Then rests</source>
        <translation>Descanso después</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Se aplica</translation>
    </message>
    <message>
        <source>Rules of this camera</source>
        <translation>Reglas de esta cámara</translation>
    </message>
    <message>
        <source>Back to the camera (Esc)</source>
        <translation>Volver a la cámara (Esc)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Take this rule away (Delete); it can be undone</source>
        <translation>Quitar esta regla (Supr); se puede deshacer</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>Let these rules hold from now on (Ctrl+S)</source>
        <translation>Aplicar estas reglas desde ahora (Ctrl+S)</translation>
    </message>
    <message>
        <source>Rules of {name}</source>
        <translation>Reglas de {name}</translation>
    </message>
    <message>
        <source>All cameras (Esc)</source>
        <translation>Todas las cámaras (Esc)</translation>
    </message>
    <message>
        <source>Swap full and small</source>
        <translation>Intercambiar completa y pequeña</translation>
    </message>
    <message>
        <source>Let the small picture be the full one, and the other way round</source>
        <translation>Hacer que la imagen pequeña sea la completa, y al revés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Record this camera as chosen here</source>
        <translation>Grabar esta cámara como se ha elegido aquí</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back to what held before (Ctrl+Z)</source>
        <translation>Volver a lo que se aplicaba antes (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Choose at least one day, or nothing is ever recorded.</source>
        <translation>Elija al menos un día o nunca se grabará nada.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Streams and recording</source>
        <translation>Flujos y grabación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Settings of a camera</source>
        <translation>Ajustes de una cámara</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>Draw one on the picture</source>
        <translation>Dibujar en la imagen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Loitering</source>
        <translation>Merodeo</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>An event when somebody sets foot in it.</source>
        <translation>Un evento cuando alguien pone un pie en ella.</translation>
    </message>
    <message>
        <source>An event when somebody walks over it, in the direction of the arrows.</source>
        <translation>Un evento cuando alguien la cruza, en el sentido de las flechas.</translation>
    </message>
    <message>
        <source>An event when somebody stays in it for as long as you say.</source>
        <translation>Un evento cuando alguien permanece en ella el tiempo que usted indique.</translation>
    </message>
    <message>
        <source>What is inside raises nothing.</source>
        <translation>Lo que está dentro no genera nada.</translation>
    </message>
    <message>
        <source>Click both ends of the line. By keyboard: arrows, and Space for each end. Esc stops.</source>
        <translation>Haga clic en los dos extremos de la línea. Con el teclado: las flechas, y Espacio para cada extremo. Esc cancela.</translation>
    </message>
    <message>
        <source>Click the corners, and the first one again to close it. By keyboard: arrows, Space for a corner, Enter to close. Esc stops.</source>
        <translation>Haga clic en las esquinas y de nuevo en la primera para cerrar la forma. Con el teclado: las flechas, Espacio para una esquina, Intro para cerrar. Esc cancela.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>en cualquier lugar</translation>
    </message>
    <message>
        <source>at times</source>
        <translation>a ciertas horas</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Un sentido</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>El otro sentido</translation>
    </message>
    <message>
        <source>Nothing was seen in the last week, so nothing can be said of what this would change.</source>
        <translation>No se vio nada en la última semana, así que no se puede decir qué cambiaría esto.</translation>
    </message>
    <message>
        <source>1 alarm</source>
        <translation>1 alarma</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last week this would have changed nothing: {alarms}.</source>
        <translation>En la última semana esto no habría cambiado nada: {alarms}.</translation>
    </message>
    <message>
        <source>In the last week this would have raised {after} instead of {before} alarms.</source>
        <translation>En la última semana esto habría dado {after} alarmas en lugar de {before}.</translation>
    </message>
    <message>
        <source>{name}: {after} instead of {before}</source>
        <translation>{name}: {after} en lugar de {before}</translation>
    </message>
    <message>
        <source>{lost} left out, {gained} added</source>
        <translation>{lost} menos, {gained} más</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: raises nothing in {places}, since {moment}</source>
        <translation>{name}: no genera nada en {places}, desde {moment}</translation>
    </message>
    <message>
        <source>Privacy is on, so no picture is shown. Shapes can be drawn all the same.</source>
        <translation>El modo privado está activo, así que no se muestra imagen. Aun así puede dibujar formas.</translation>
    </message>
    <message>
        <source>No live picture now. Shapes can be drawn all the same.</source>
        <translation>Ahora no hay imagen en directo. Aun así puede dibujar formas.</translation>
    </message>
    <message>
        <source>Choose a shape to change it, or draw a new one.</source>
        <translation>Elija una forma para cambiarla o dibuje una nueva.</translation>
    </message>
    <message>
        <source>Drag the shape, its corners, or an edge to bend it. By keyboard: arrows move, N takes the next corner, Insert adds one, Delete removes.</source>
        <translation>Arrastre la forma, sus esquinas, o un borde para doblarlo. Con el teclado: las flechas mueven, N pasa a la esquina siguiente, Insert añade una, Supr la quita.</translation>
    </message>
    <message>
        <source>A camera takes at most {count} rules. Remove one first.</source>
        <translation>Una cámara admite como máximo {count} reglas. Quite antes una.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Name, streams and recording of {name}</source>
        <translation>Nombre, flujos y grabación de {name}</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>Ajustes de {name}</translation>
    </message>
    <message>
        <source>Record {name}</source>
        <translation>Grabar {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add {name}, {place}</source>
        <translation>Añadir {name}, {place}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Look at what the camera sends and says</source>
        <translation>Examinar lo que la cámara envía y dice</translation>
    </message>
    <message>
        <source>Looking at what the camera sends and says…</source>
        <translation>Examinando lo que la cámara envía y dice…</translation>
    </message>
    <message>
        <source>Nothing to mend: codec, keyframes, clock and streams are as they should be.</source>
        <translation>Nada que corregir: códec, fotogramas clave, reloj y flujos están como deben.</translation>
    </message>
    <message>
        <source>Setting it in the camera…</source>
        <translation>Ajustándolo en la cámara…</translation>
    </message>
    <message>
        <source>Add by address</source>
        <translation>Añadir por dirección</translation>
    </message>
    <message>
        <source>Add a camera that was not found</source>
        <translation>Añadir una cámara que no se encontró</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>Aún no hay cámaras.</translation>
    </message>
    <message>
        <source>Found on your network and at this computer</source>
        <translation>Encontradas en su red y en este equipo</translation>
    </message>
    <message>
        <source>Louver goes on looking on your network and at this computer.</source>
        <translation>Louver sigue buscando en su red y en este equipo.</translation>
    </message>
    <message>
        <source>No other camera answers. Check that it has power and is on this network, or add it by its address.</source>
        <translation>No responde ninguna otra cámara. Compruebe que tiene corriente y está en esta red, o añádala por su dirección.</translation>
    </message>
    <message>
        <source>Show it live</source>
        <translation>Ver en directo</translation>
    </message>
    <message>
        <source>Open the wall of live pictures</source>
        <translation>Abrir el mural de imágenes en directo</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Add these cameras with the same user name and password</source>
        <translation>Añadir estas cámaras con el mismo usuario y contraseña</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Leave the other cameras alone</source>
        <translation>Dejar las demás cámaras como están</translation>
    </message>
    <message>
        <source>{name} is recorded now.</source>
        <translation>{name} se está grabando.</translation>
    </message>
    <message>
        <source>Trying {name} at {place}…</source>
        <translation>Probando {name} en {place}…</translation>
    </message>
    <message>
        <source>Seconds kept before an event</source>
        <translation>Segundos que se conservan antes de un evento</translation>
    </message>
    <message>
        <source>Seconds kept after an event</source>
        <translation>Segundos que se conservan después de un evento</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>before the seconds before an event</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>before an event and</source>
        <translation>antes de un evento y</translation>
    </message>
    <message>
        <source>after it.</source>
        <comment>behind the seconds after an event</comment>
        <translation>después.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Change what you typed</source>
        <translation>Cambiar lo que escribió</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show what was asked and answered</source>
        <translation>Mostrar lo que se preguntó y respondió</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the details; the password is not in them</source>
        <translation>Copiar los detalles; la contraseña no está en ellos</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Añadir un horario</translation>
    </message>
    <message>
        <source>Record at another time of the week too</source>
        <translation>Grabar también en otro momento de la semana</translation>
    </message>
    <message>
        <source>At all other times nothing is recorded. An end at or before the start is on the next day.</source>
        <translation>Fuera de estas horas no se graba nada. Un final igual o anterior al inicio cae en el día siguiente.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What is recorded then</source>
        <translation>Qué se graba entonces</translation>
    </message>
    <message>
        <source>Take this time out of the week</source>
        <translation>Quitar este horario de la semana</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Louver is looking on your network…</source>
        <translation>Louver está buscando en su red…</translation>
    </message>
    <message>
        <source>no picture yet</source>
        <translation>aún sin imagen</translation>
    </message>
    <message>
        <source>at this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Try this password on your other camera of this make?</source>
        <translation>¿Probar esta contraseña en su otra cámara de esta marca?</translation>
    </message>
    <message numerus="yes">
        <source>Try this password on your %n other cameras of this make?</source>
        <translation>
            <numerusform>¿Probar esta contraseña en %n cámara más de esta marca?</numerusform>
            <numerusform>¿Probar esta contraseña en sus otras %n cámaras de esta marca?</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera was added.</source>
        <translation>Se añadió 1 cámara.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras were added.</source>
        <translation>
            <numerusform>Se añadió %n cámara.</numerusform>
            <numerusform>Se añadieron %n cámaras.</numerusform>
        </translation>
    </message>
    <message>
        <source>{added} Not added: {refused}</source>
        <translation>{added} No se añadió: {refused}</translation>
    </message>
    <message>
        <source>The window closes.</source>
        <translation>La ventana se está cerrando.</translation>
    </message>
    <message>
        <source>The recorder does not answer now, so nothing was changed. Try again when it does.</source>
        <translation>El grabador no responde ahora, así que no se cambió nada. Inténtelo de nuevo cuando responda.</translation>
    </message>
    <message>
        <source>The link to the recorder failed. Louver tries again.</source>
        <translation>Falló el enlace con el grabador. Louver lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>What the detector saw was not noted for this event.</source>
        <translation>No se anotó lo que vio el detector en este evento.</translation>
    </message>
    <message>
        <source>The event&apos;s picture with the box that made it</source>
        <translation>La imagen del evento con el recuadro que lo causó</translation>
    </message>
    <message numerus="yes">
        <source>The event&apos;s picture with %n boxes that made it</source>
        <translation>
            <numerusform>La imagen del evento con %n recuadro que lo causó</numerusform>
            <numerusform>La imagen del evento con los %n recuadros que lo causaron</numerusform>
        </translation>
    </message>
    <message>
        <source>{areas}, chosen: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>{areas}, elegida: {left} % desde la izquierda, {top} % desde arriba, {width} % de ancho, {height} % de alto</translation>
    </message>
    <message>
        <source>Picture with 1 blurred area</source>
        <translation>Imagen con 1 área difuminada</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n blurred areas</source>
        <translation>
            <numerusform>Imagen con %n área difuminada</numerusform>
            <numerusform>Imagen con %n áreas difuminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Blur areas</source>
        <translation>Difuminar áreas</translation>
    </message>
    <message>
        <source>Draw a rectangle over what nobody should recognise. It is blurred in every picture of the export, of each of its cameras, and cannot be undone in the file.</source>
        <translation>Dibuje un rectángulo sobre lo que nadie deba reconocer. Se difumina en cada imagen de la exportación, en todas sus cámaras, y no se puede deshacer en el archivo.</translation>
    </message>
    <message>
        <source>Leave the areas as they were (Esc)</source>
        <translation>Dejar las áreas como estaban (Esc)</translation>
    </message>
    <message>
        <source>Use these areas</source>
        <translation>Usar estas áreas</translation>
    </message>
    <message>
        <source>Blur what is marked (Enter)</source>
        <translation>Difuminar lo marcado (Intro)</translation>
    </message>
    <message>
        <source>Form of the export</source>
        <translation>Forma de la exportación</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Write the camera&apos;s name and the local time into the picture; for a compatible export</source>
        <translation>Escribir el nombre de la cámara y la hora local en la imagen; para una exportación compatible</translation>
    </message>
    <message>
        <source>Stamp with camera and time</source>
        <translation>Sellar con cámara y hora</translation>
    </message>
    <message>
        <source>Blur…</source>
        <translation>Difuminar…</translation>
    </message>
    <message>
        <source>Draw what nobody should recognise; for a compatible export</source>
        <translation>Dibujar lo que nadie deba reconocer; para una exportación compatible</translation>
    </message>
    <message>
        <source>Blur ({count})…</source>
        <translation>Difuminar ({count})…</translation>
    </message>
    <message>
        <source>Blur, 1 area</source>
        <translation>Difuminar, 1 área</translation>
    </message>
    <message numerus="yes">
        <source>Blur, %n areas</source>
        <translation>
            <numerusform>Difuminar, %n área</numerusform>
            <numerusform>Difuminar, %n áreas</numerusform>
        </translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Difuminar</translation>
    </message>
    <message>
        <source>The recording has {size}; encoded anew it may be larger or smaller</source>
        <translation>La grabación ocupa {size}; recodificada puede ocupar más o menos</translation>
    </message>
    <message>
        <source>Under 1 MB</source>
        <translation>Menos de 1 MB</translation>
    </message>
    <message>
        <source>About {size}</source>
        <translation>Unos {size}</translation>
    </message>
    <message>
        <source>{size}, and what is being recorded now</source>
        <translation>{size}, y lo que se está grabando ahora</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>End the export; nothing is left behind</source>
        <translation>Terminar la exportación; no queda nada</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Open the folder with what was exported</source>
        <translation>Abrir la carpeta con lo exportado</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Cambiar carpeta…</translation>
    </message>
    <message>
        <source>Choose where exports go</source>
        <translation>Elegir dónde van las exportaciones</translation>
    </message>
    <message>
        <source>Where should exports go?</source>
        <translation>¿Dónde deben ir las exportaciones?</translation>
    </message>
    <message>
        <source>Exporting {what}</source>
        <translation>Exportando {what}</translation>
    </message>
    <message>
        <source>Reading what was recorded…</source>
        <translation>Leyendo lo grabado…</translation>
    </message>
    <message>
        <source>{share}, {time} left</source>
        <translation>{share}, quedan {time}</translation>
    </message>
    <message numerus="yes">
        <source>Saved as {path} and %n more</source>
        <translation>
            <numerusform>Guardado como {path} y %n más</numerusform>
            <numerusform>Guardado como {path} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Exports go to {folder}</source>
        <translation>Las exportaciones van a {folder}</translation>
    </message>
    <message>
        <source>{start} to {end} ({length})</source>
        <translation>{start} a {end} ({length})</translation>
    </message>
    <message>
        <source>Any camera</source>
        <translation>Cualquier cámara</translation>
    </message>
    <message>
        <source>{names}: nothing was recorded in this range. Choose another range or another lane.</source>
        <translation>{names}: no se grabó nada en este intervalo. Elija otro intervalo u otra pista.</translation>
    </message>
    <message>
        <source>The export could not be started ({error}). Try again.</source>
        <translation>No se pudo iniciar la exportación ({error}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Chosen camera</source>
        <translation>Cámara elegida</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Todas las cámaras</translation>
    </message>
    <message>
        <source>Cameras to export</source>
        <translation>Cámaras que se exportan</translation>
    </message>
    <message>
        <source>Whether the chosen lane is exported, or every lane</source>
        <translation>Si se exporta la pista elegida o todas las pistas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the range, checked against its fingerprints (E)</source>
        <translation>Exportar el intervalo, comprobado con sus huellas digitales (E)</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Inicio aquí</translation>
    </message>
    <message>
        <source>Let the range begin at the playhead (I)</source>
        <translation>Iniciar el intervalo en el cabezal de reproducción (I)</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Final aquí</translation>
    </message>
    <message>
        <source>Let the range end at the playhead (O)</source>
        <translation>Terminar el intervalo en el cabezal de reproducción (O)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget the range and close this bar (X)</source>
        <translation>Olvidar el intervalo y cerrar esta barra (X)</translation>
    </message>
    <message>
        <source>Set the start of the range with I and its end with O, then export it.</source>
        <translation>Fije el inicio del intervalo con I y su final con O, y expórtelo después.</translation>
    </message>
    <message>
        <source>{range}; without {names}, where nothing was recorded</source>
        <translation>{range}; sin {names}, donde no se grabó nada</translation>
    </message>
    <message>
        <source>From {time}; go on and set the end</source>
        <translation>Desde {time}; avance y fije el final</translation>
    </message>
    <message>
        <source>Until {time}; go back and set the start</source>
        <translation>Hasta {time}; retroceda y fije el inicio</translation>
    </message>
    <message>
        <source>Go to where the export should begin</source>
        <translation>Vaya al inicio de la exportación</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{day}: nothing was to be recorded.</source>
        <translation>{day}: no había nada que grabar.</translation>
    </message>
    <message>
        <source>{day}: {share} recorded; missing: {causes}.</source>
        <translation>{day}: grabado {share}; falta: {causes}.</translation>
    </message>
    <message>
        <source>{day}: {share} recorded.</source>
        <translation>{day}: grabado {share}.</translation>
    </message>
    <message>
        <source>This disk is not there now. Connect it again.</source>
        <translation>Este disco no está ahora. Vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>This disk is not there now, and with it {size} of footage. Connect it again.</source>
        <translation>Este disco no está ahora, ni con él {size} de grabaciones. Vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>room for {size} more</source>
        <translation>espacio para {size} más</translation>
    </message>
    <message>
        <source>no room for more, so the oldest goes</source>
        <translation>sin más espacio, así que se borra lo más antiguo</translation>
    </message>
    <message>
        <source>{size} of footage</source>
        <translation>{size} de grabaciones</translation>
    </message>
    <message>
        <source>{size} of other files</source>
        <translation>{size} de otros archivos</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} libres de {total}</translation>
    </message>
    <message>
        <source>No camera has a place in this library yet.</source>
        <translation>Ninguna cámara tiene aún sitio en esta biblioteca.</translation>
    </message>
    <message>
        <source>Choose a day to read why something is missing.</source>
        <translation>Elija un día para leer por qué falta algo.</translation>
    </message>
    <message>
        <source>How much of each day was recorded</source>
        <translation>Cuánto se grabó de cada día</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Buscando el grabador…</translation>
    </message>
    <message>
        <source>No cameras yet, so nothing is recorded.</source>
        <translation>Aún no hay cámaras, así que no se graba nada.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>Over ({start} to {end}): {problem}</source>
        <translation>Resuelto ({start} a {end}): {problem}</translation>
    </message>
    <message>
        <source>Start the recorder</source>
        <translation>Iniciar el grabador</translation>
    </message>
    <message>
        <source>Footage</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Kept for ever</source>
        <translation>Conservado para siempre</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Reaches back to</source>
        <translation>Llega hasta</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no footage</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>The recorder tells how full the disks are as soon as it answers.</source>
        <translation>El grabador dirá lo llenos que están los discos en cuanto responda.</translation>
    </message>
    <message>
        <source>How much footage each camera has</source>
        <translation>Cuántas grabaciones tiene cada cámara</translation>
    </message>
    <message>
        <source>No stream yet</source>
        <translation>Aún sin flujo</translation>
    </message>
    <message>
        <source>Decoded by {device}</source>
        <translation>Decodificado por: {device}</translation>
    </message>
    <message>
        <source>{shown} pictures/s, {rate} kbit/s</source>
        <translation>{shown} imágenes/s, {rate} kbit/s</translation>
    </message>
    <message>
        <source>Age of the picture {age} ms</source>
        <translation>Edad de la imagen {age} ms</translation>
    </message>
    <message>
        <source>Not shown {skipped} pictures</source>
        <translation>Imágenes no mostradas: {skipped}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Disposiciones</translation>
    </message>
    <message>
        <source>Arranged by Louver</source>
        <translation>Organizado por Louver</translation>
    </message>
    <message>
        <source>Save this layout…</source>
        <translation>Guardar esta disposición…</translation>
    </message>
    <message>
        <source>Forget a layout</source>
        <translation>Olvidar una disposición</translation>
    </message>
    <message>
        <source>Show 1 hidden camera</source>
        <translation>Mostrar 1 cámara oculta</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden cameras</source>
        <translation>
            <numerusform>Mostrar %n cámara oculta</numerusform>
            <numerusform>Mostrar %n cámaras ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved pictures</source>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>Folder for pictures…</source>
        <translation>Carpeta para imágenes…</translation>
    </message>
    <message>
        <source>Save as PNG, without loss</source>
        <translation>Guardar como PNG, sin pérdida</translation>
    </message>
    <message>
        <source>Save this layout</source>
        <translation>Guardar esta disposición</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>Nombre de la disposición:</translation>
    </message>
    <message>
        <source>Folder for pictures</source>
        <translation>Carpeta para imágenes</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>Mostrar todas las cámaras</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Maximizar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open in Timeline (30 s ago)</source>
        <translation>Abrir en la cronología (hace 30 s)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Guardar una imagen</translation>
    </message>
    <message>
        <source>Show the last picture</source>
        <translation>Mostrar la última imagen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Hear this camera</source>
        <translation>Oír esta cámara</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>Girar la cámara</translation>
    </message>
    <message>
        <source>Hide boxes</source>
        <translation>Ocultar recuadros</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Mostrar recuadros</translation>
    </message>
    <message>
        <source>Hide statistics</source>
        <translation>Ocultar estadísticas</translation>
    </message>
    <message>
        <source>Show statistics</source>
        <translation>Mostrar estadísticas</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Ajustes de la cámara</translation>
    </message>
    <message>
        <source>Hide on this wall</source>
        <translation>Ocultar en este mural</translation>
    </message>
    <message>
        <source>PRIVACY</source>
        <translation>PRIVADO</translation>
    </message>
    <message>
        <source>NOT CHANGING</source>
        <translation>SIN CAMBIOS</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN DIRECTO</translation>
    </message>
    <message>
        <source>DELAYED {seconds} s</source>
        <translation>RETRASO {seconds} s</translation>
    </message>
    <message>
        <source>NO PICTURE</source>
        <translation>SIN IMAGEN</translation>
    </message>
    <message>
        <source>OFFLINE</source>
        <translation>DESCONECTADA</translation>
    </message>
    <message>
        <source>LOGIN REFUSED</source>
        <translation>ACCESO RECHAZADO</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>CONECTANDO</translation>
    </message>
    <message>
        <source>privacy is on</source>
        <translation>modo privado activo</translation>
    </message>
    <message>
        <source>not changing</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>delayed by {seconds} s</source>
        <translation>con {seconds} s de retraso</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>Privacy is on.</source>
        <translation>El modo privado está activo.</translation>
    </message>
    <message>
        <source>Nothing is recorded, watched or shown. P ends it.</source>
        <translation>No se graba, vigila ni muestra nada. P lo termina.</translation>
    </message>
    <message>
        <source>Trying again (attempt {number}).</source>
        <translation>Intentándolo de nuevo (intento {number}).</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Intentándolo de nuevo.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>El flujo ha terminado.</translation>
    </message>
    <message>
        <source>No picture since {time}. {again}</source>
        <translation>Sin imagen desde las {time}. {again}</translation>
    </message>
    <message>
        <source>No picture yet. {again}</source>
        <translation>Aún sin imagen. {again}</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>Esperando la primera imagen…</translation>
    </message>
    <message>
        <source>The picture is not changing.</source>
        <translation>La imagen no cambia.</translation>
    </message>
    <message>
        <source>Last picture, {time}</source>
        <translation>Última imagen, {time}</translation>
    </message>
    <message>
        <source>End privacy</source>
        <translation>Terminar el modo privado</translation>
    </message>
    <message>
        <source>End privacy now (ends {moment})</source>
        <translation>Terminar ahora el modo privado (termina: {moment})</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Modo privado</translation>
    </message>
    <message>
        <source>Privacy until you turn it off</source>
        <translation>Modo privado hasta que lo desactive</translation>
    </message>
    <message>
        <source>Privacy until {moment}</source>
        <translation>Modo privado hasta {moment}</translation>
    </message>
    <message>
        <source>Privacy for 1 hour, until {moment}</source>
        <translation>Modo privado 1 hora, hasta {moment}</translation>
    </message>
    <message>
        <source>Privacy tonight, until {moment}</source>
        <translation>Modo privado esta noche, hasta {moment}</translation>
    </message>
    <message>
        <source>{time} (2nd)</source>
        <translation>{time} (2.ª)</translation>
    </message>
    <message>
        <source>Something went wrong inside Louver. The log has the details; please report it.</source>
        <translation>Algo falló dentro de Louver. El registro tiene los detalles; por favor, comuníquelo.</translation>
    </message>
    <message>
        <source>Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, in the time that the timeline shows.</source>
        <translation>Dibuje un rectángulo sobre el lugar que le interesa. Louver muestra cuándo se movió algo allí en {camera}, en el tiempo que muestra la cronología.</translation>
    </message>
    <message>
        <source>Find movement in an area</source>
        <translation>Buscar movimiento en un área</translation>
    </message>
    <message>
        <source>Find movement</source>
        <translation>Buscar movimiento</translation>
    </message>
    <message>
        <source>Look for movement there (Enter)</source>
        <translation>Buscar movimiento allí (Intro)</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>No buscar nada (Esc)</translation>
    </message>
    <message>
        <source>Picture with 1 area to search</source>
        <translation>Imagen con 1 área de búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>Picture with %n areas to search</source>
        <translation>
            <numerusform>Imagen con %n área de búsqueda</numerusform>
            <numerusform>Imagen con %n áreas de búsqueda</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend: {names}</source>
        <translation>Leyenda: {names}</translation>
    </message>
    <message>
        <source>Gap: {causes}</source>
        <translation>Interrupción: {causes}</translation>
    </message>
    <message>
        <source>Playback of all cameras, nothing chosen</source>
        <translation>Reproducción de todas las cámaras, nada elegido</translation>
    </message>
    <message>
        <source>{length} from the others</source>
        <translation>a {length} de las demás</translation>
    </message>
    <message numerus="yes">
        <source>Playback of %n cameras, {moment}</source>
        <translation>
            <numerusform>Reproducción de %n cámara, {moment}</numerusform>
            <numerusform>Reproducción de %n cámaras, {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>Playback, nothing chosen</source>
        <translation>Reproducción, nada elegido</translation>
    </message>
    <message>
        <source>Playback, {name}, {moment}</source>
        <translation>Reproducción, {name}, {moment}</translation>
    </message>
    <message>
        <source>This moment is just being recorded.</source>
        <translation>Este momento se está grabando ahora.</translation>
    </message>
    <message>
        <source>No recording here.</source>
        <translation>Aquí no hay grabación.</translation>
    </message>
    <message>
        <source>end of the recording</source>
        <translation>final de la grabación</translation>
    </message>
    <message>
        <source>start of the recording</source>
        <translation>inicio de la grabación</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Activar sonido (M)</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Desactivar sonido (M)</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sin grabación</translation>
    </message>
    <message>
        <source>No recording, {start} to {end}: {cause}.</source>
        <translation>Sin grabación, {start} a {end}: {cause}.</translation>
    </message>
    <message>
        <source>Saved the picture of {name} from {time} as {path}.</source>
        <translation>Se guardó la imagen de {name} de las {time} como {path}.</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>a day in the letters of QDate</comment>
        <translation>ddd d &apos;de&apos; MMMM</translation>
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
        <translation>La grabación sigue a las {moment}.</translation>
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
        <translation>Louver terminó mientras dibujaba la tarjeta gráfica, así que dibuja el procesador. Elija de nuevo en los ajustes quién dibuja para que la tarjeta lo intente otra vez.</translation>
    </message>
    <message>
        <source>Louver ended while a device decoded pictures, so the processor decodes. Choose in Settings again who decodes to let the device try.</source>
        <translation>Louver terminó mientras un dispositivo decodificaba imágenes, así que decodifica el procesador. Vuelva a elegir en Ajustes quién decodifica para que el dispositivo lo intente de nuevo.</translation>
    </message>
    <message>
        <source>The graphics card failed ({why}), so the processor draws.</source>
        <translation>La tarjeta gráfica falló ({why}), así que dibuja el procesador.</translation>
    </message>
    <message>
        <source>{device} could not decode {name}, so the processor does.</source>
        <translation>{device} no pudo decodificar {name}, así que lo hace el procesador.</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>Pictures are drawn by</source>
        <translation>Las imágenes las dibuja</translation>
    </message>
    <message>
        <source>Large streams are decoded by</source>
        <translation>Los flujos grandes los decodifica</translation>
    </message>
    <message>
        <source>The graphics card may draw large walls with less work for the processor.</source>
        <translation>La tarjeta gráfica puede dibujar muros grandes con menos trabajo para el procesador.</translation>
    </message>
    <message>
        <source>Automatically means by the graphics card, for streams of 1280 × 720 and more, where it can.</source>
        <translation>Automático: la tarjeta gráfica, en flujos de 1280 × 720 o más, si puede.</translation>
    </message>
    <message>
        <source>Now: {device}.</source>
        <translation>Ahora: {device}.</translation>
    </message>
    <message>
        <source>Now: the processor.</source>
        <translation>Ahora: el procesador.</translation>
    </message>
    <message>
        <source>Live wall</source>
        <translation>Mural en directo</translation>
    </message>
    <message>
        <source>The recorder could not be started ({error}). Start Louver again.</source>
        <translation>No se pudo iniciar el grabador ({error}). Reinicie Louver.</translation>
    </message>
    <message>
        <source>Change login</source>
        <translation>Cambiar inicio de sesión</translation>
    </message>
    <message>
        <source>Try it at the camera, and keep it where a picture comes</source>
        <translation>Probarlo en la cámara y conservarlo si llega una imagen</translation>
    </message>
    <message>
        <source>Asking the camera…</source>
        <translation>Preguntando a la cámara…</translation>
    </message>
    <message>
        <source>its context could not be made, or was lost</source>
        <translation>no se pudo crear su contexto o se perdió</translation>
    </message>
    <message>
        <source>{name} is no graphics card</source>
        <translation>{name} no es una tarjeta gráfica</translation>
    </message>
    <message>
        <source>it has no memory left</source>
        <translation>no le queda memoria</translation>
    </message>
    <message>
        <source>its driver does not take the shaders</source>
        <translation>su controlador no acepta los sombreadores</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>no se puede leer {name}</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} está dañado</translation>
    </message>
    <message>
        <source>a picture does not fit into it</source>
        <translation>una imagen no cabe en ella</translation>
    </message>
</context>
<context>
    <name>AreaBar</name>
    <message>
        <source>How far the search is</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look no further; what was found stays</source>
        <translation>Dejar de buscar; lo encontrado se queda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Forget the area and what was found in it</source>
        <translation>Olvidar el área y lo encontrado en ella</translation>
    </message>
    <message>
        <source>Movement before (Shift+N)</source>
        <translation>Movimiento anterior (Mayús+N)</translation>
    </message>
    <message>
        <source>Next movement (N)</source>
        <translation>Movimiento siguiente (N)</translation>
    </message>
    <message>
        <source>Movement in an area</source>
        <translation>Movimiento en un área</translation>
    </message>
    <message>
        <source>found {count}</source>
        <translation>encontrados: {count}</translation>
    </message>
    <message>
        <source>{camera}: day {done} of {days}, {found}</source>
        <translation>{camera}: día {done} de {days}, {found}</translation>
    </message>
    <message>
        <source>{camera}: stopped after {done} of {days} days, {found}</source>
        <translation>{camera}: detenido tras {done} de {days} días, {found}</translation>
    </message>
    <message>
        <source>nothing moved there</source>
        <translation>allí no se movió nada</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>No picture is shown now, so that you draw on a blank one.</source>
        <translation>Ahora no se muestra ninguna imagen, así que dibuja sobre un fondo vacío.</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Añadir área</translation>
    </message>
    <message>
        <source>Put an area into the middle; arrows move it, Shift and arrows size it</source>
        <translation>Poner un área en el centro; las flechas la mueven, Mayús y las flechas cambian su tamaño</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen area away (Delete)</source>
        <translation>Quitar el área elegida (Supr)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BookmarkBar</name>
    <message>
        <source>Name, if you like</source>
        <translation>Nombre, si lo desea</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nombre del marcador</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Guardar nombre</translation>
    </message>
    <message>
        <source>Keep this name (Enter)</source>
        <translation>Guardar este nombre (Intro)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take this bookmark away; Ctrl+Z brings it back</source>
        <translation>Quitar este marcador; Ctrl+Z lo recupera</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Todos los marcadores</translation>
    </message>
    <message>
        <source>Go to a bookmark</source>
        <translation>Ir a un marcador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Cerrar esta barra (Esc)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>No bookmarks yet: B makes one at the playhead</source>
        <translation>Aún no hay marcadores: B crea uno en el cabezal de reproducción</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Line: recordings. Ring: something is missing. Number: events.</source>
        <translation>Línea: grabaciones. Anillo: falta algo. Número: eventos.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Zones, lines and masks…</source>
        <translation>Zonas, líneas y máscaras…</translation>
    </message>
    <message>
        <source>Draw on its picture what raises events, and what does not</source>
        <translation>Dibujar en su imagen qué genera eventos y qué no</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>What of this camera raises events, where, and when.</source>
        <translation>Qué genera eventos en esta cámara, dónde y cuándo.</translation>
    </message>
    <message>
        <source>Camera check</source>
        <translation>Comprobación de la cámara</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera</source>
        <translation>1 cámara</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n cámara</numerusform>
            <numerusform>%n cámaras</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording had 1 gap.</source>
        <translation>La grabación tuvo 1 interrupción.</translation>
    </message>
    <message numerus="yes">
        <source>Recording had %n gaps.</source>
        <translation>
            <numerusform>La grabación tuvo %n interrupción.</numerusform>
            <numerusform>La grabación tuvo %n interrupciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>Elegir un mes</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Elegir un año</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Looking for events…</source>
        <translation>Buscando eventos…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the first gap on the timeline</source>
        <translation>Mostrar la primera interrupción en la cronología</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrar todos los eventos</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>Add a camera</source>
        <translation>Añadir una cámara</translation>
    </message>
    <message>
        <source>Open Cameras (Ctrl+4)</source>
        <translation>Abrir Cámaras (Ctrl+4)</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Play (Enter)</source>
        <translation>Reproducir (Intro)</translation>
    </message>
    <message>
        <source>The event with five seconds before and behind, checked against its fingerprints (E)</source>
        <translation>El evento con cinco segundos antes y después, comprobado con sus huellas digitales (E)</translation>
    </message>
    <message>
        <source>Export clip</source>
        <translation>Exportar clip</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Show this moment on the timeline (T)</source>
        <translation>Mostrar este momento en la cronología (T)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Show what made this event (W)</source>
        <translation>Mostrar qué causó este evento (W)</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Ningún evento elegido</translation>
    </message>
    <message>
        <source>Why this event: {reason}</source>
        <translation>Por qué este evento: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n events chosen</source>
        <translation>
            <numerusform>%n evento elegido</numerusform>
            <numerusform>%n eventos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>of 1 camera</source>
        <translation>de 1 cámara</translation>
    </message>
    <message numerus="yes">
        <source>of %n cameras</source>
        <translation>
            <numerusform>de %n cámara</numerusform>
            <numerusform>de %n cámaras</numerusform>
        </translation>
    </message>
    <message>
        <source>Export saves them in one folder with one verification sheet.</source>
        <translation>La exportación los guarda en una carpeta con una hoja de verificación.</translation>
    </message>
    <message>
        <source>Pause (Enter)</source>
        <translation>Pausar (Intro)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Let this footage go by the rules again (U)</source>
        <translation>Dejar esta grabación otra vez sujeta a las reglas (U)</translation>
    </message>
    <message>
        <source>Never delete this footage (U)</source>
        <translation>No borrar nunca esta grabación (U)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Mark as new again (R)</source>
        <translation>Volver a marcar como nuevo (R)</translation>
    </message>
    <message>
        <source>Mark as reviewed; 3 seconds of play do it too (R)</source>
        <translation>Marcar como revisado; también bastan 3 segundos de reproducción (R)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Take it back: what looks like this raises events again (X)</source>
        <translation>Deshacerlo: lo que se parezca a esto vuelve a generar eventos (X)</translation>
    </message>
    <message>
        <source>This event is none: its camera learns it, and what looks like this here raises nothing (X)</source>
        <translation>Esto no es un evento: la cámara lo aprende, y lo que se le parezca aquí no genera nada (X)</translation>
    </message>
    <message>
        <source>Label is wrong</source>
        <translation>Está mal etiquetado</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Mal etiquetado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take it off the list; for 24 hours it lies in the trash (Del)</source>
        <translation>Quitar de la lista; durante 24 horas queda en la papelera (Supr)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Take it back from the trash (Del)</source>
        <translation>Recuperar de la papelera (Supr)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clips</source>
        <translation>
            <numerusform>Exportar %n clip</numerusform>
            <numerusform>Exportar %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, press to take it back</source>
        <translation>{words}, pulse para deshacerlo</translation>
    </message>
</context>
<context>
    <name>EventVerbs</name>
    <message>
        <source>There is no footage of this any more, so there is nothing to export.</source>
        <translation>Ya no queda grabación de esto, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Evidence {time}</source>
        <translation>Prueba {time}</translation>
    </message>
    <message>
        <source>1 event has no footage any more and is left out.</source>
        <translation>1 evento ya no tiene grabación y se omite.</translation>
    </message>
    <message numerus="yes">
        <source>%n events have no footage any more and are left out.</source>
        <translation>
            <numerusform>%n evento ya no tiene grabación y se omite.</numerusform>
            <numerusform>%n eventos ya no tienen grabación y se omiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsDelegate</name>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>, now</source>
        <translation>, ahora</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>mal etiquetado</translation>
    </message>
</context>
<context>
    <name>EventsList</name>
    <message>
        <source>Events, newest first</source>
        <translation>Eventos, primero el más reciente</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>mal etiquetado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Choose an event and press Enter to play it.</source>
        <translation>Elija un evento y pulse Intro para reproducirlo.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A place, a camera, a setting, or what to do</source>
        <translation>Una sección, una cámara, un ajuste o una acción</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>GoToBar</name>
    <message>
        <source>14:05, yesterday 6 pm, 22 Nov 7:30, 2 hours ago</source>
        <translation>14:05, ayer 18:00, 22 nov 7:30, hace 2 horas</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>Hora a la que ir</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to this time (Enter)</source>
        <translation>Ir a esta hora (Intro)</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.ª</translation>
    </message>
    <message>
        <source>The time before the clocks were set back</source>
        <translation>La hora antes de atrasar los relojes</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.ª</translation>
    </message>
    <message>
        <source>The time after the clocks were set back</source>
        <translation>La hora después de atrasar los relojes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Cerrar esta barra (Esc)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>This is no time that Louver understands.</source>
        <translation>Louver no entiende esta hora.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>Esto aún no ha ocurrido.</translation>
    </message>
    <message>
        <source>The clocks were set back: this time was there twice. Which one?</source>
        <translation>Se atrasaron los relojes: esta hora existió dos veces. ¿Cuál de ellas?</translation>
    </message>
    <message>
        <source>The clocks were set forward over this time: {when}</source>
        <translation>Se adelantaron los relojes y esta hora no existió: {when}</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>This camera sends no sound.</source>
        <translation>Esta cámara no envía sonido.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press the new key for “{what}”.</source>
        <translation>Pulse la nueva tecla para «{what}».</translation>
    </message>
    <message>
        <source>Esc leaves it as it is, Backspace gives it back its own key.</source>
        <translation>Esc lo deja como está, Retroceso le devuelve su tecla original.</translation>
    </message>
    <message>
        <source>{key} already means “{what}”. Press another key.</source>
        <translation>{key} ya significa «{what}». Pulse otra tecla.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose another key for “{what}”</source>
        <translation>Elegir otra tecla para «{what}»</translation>
    </message>
    <message>
        <source>Change the key for {what}</source>
        <translation>Cambiar la tecla para {what}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
</context>
<context>
    <name>KioskQuestion</name>
    <message>
        <source>Leave the wall?</source>
        <translation>¿Salir del mural?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Go on showing the wall (Esc)</source>
        <translation>Seguir mostrando el mural (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show the whole window of Louver</source>
        <translation>Mostrar la ventana completa de Louver</translation>
    </message>
</context>
<context>
    <name>LaneFilterBar</name>
    <message>
        <source>Which cameras have a lane</source>
        <translation>Qué cámaras tienen una pista</translation>
    </message>
    <message>
        <source>Zone or rule</source>
        <translation>Zona o regla</translation>
    </message>
    <message>
        <source>Only events that this rule let through</source>
        <translation>Solo los eventos que esta regla dejó pasar</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Only events that began in these hours</source>
        <translation>Solo los eventos que empezaron a estas horas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>Área…</translation>
    </message>
    <message>
        <source>Find when anything moved in an area that you draw</source>
        <translation>Buscar cuándo se movió algo en un área que usted dibuja</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show every event again</source>
        <translation>Volver a mostrar todos los eventos</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Todas las cámaras</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Cualquier regla</translation>
    </message>
    <message>
        <source>One camera</source>
        <translation>Una cámara</translation>
    </message>
    <message>
        <source>{count} cameras</source>
        <translation>{count} cámaras</translation>
    </message>
    <message>
        <source>Show only: {type} ({key})</source>
        <translation>Mostrar solo: {type} ({key})</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Morning, 6 to 12</source>
        <translation>Mañana, de 6 a 12</translation>
    </message>
    <message>
        <source>Afternoon, 12 to 18</source>
        <translation>Tarde, de 12 a 18</translation>
    </message>
    <message>
        <source>Evening, 18 to 22</source>
        <translation>Atardecer, de 18 a 22</translation>
    </message>
    <message>
        <source>Night, 22 to 6</source>
        <translation>Noche, de 22 a 6</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>Otras horas…</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Rules are not saved</source>
        <translation>Hay reglas sin guardar</translation>
    </message>
    <message>
        <source>The zones, lines and masks of {cameras} were changed, and hold only once they are saved.</source>
        <translation>Las zonas, líneas y máscaras de {cameras} cambiaron y solo se aplican una vez guardadas.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Dejarlo todo como está (Esc)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>The rules stay as they were saved last</source>
        <translation>Las reglas quedan como se guardaron por última vez</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Let these rules hold from now on</source>
        <translation>Aplicar estas reglas desde ahora</translation>
    </message>
</context>
<context>
    <name>ListFilterBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Desde medianoche</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Anoche</translation>
    </message>
    <message>
        <source>From 18:00 to 08:00</source>
        <translation>De 18:00 a 08:00</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Today and the six days before</source>
        <translation>Hoy y los seis días anteriores</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Every camera</source>
        <translation>Todas las cámaras</translation>
    </message>
    <message>
        <source>State of events</source>
        <translation>Estado de los eventos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Choose a camera with the arrow keys first.</source>
        <translation>Elija antes una cámara con las flechas.</translation>
    </message>
    <message>
        <source>{name} is hidden on this wall. Ctrl+Z shows it again.</source>
        <translation>{name} está oculta en este mural. Ctrl+Z la vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Arranged by Louver</source>
        <translation>Organizado por Louver</translation>
    </message>
    <message>
        <source>Arranged by hand</source>
        <translation>Organizado a mano</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Place</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>Choose at most %n events at once.</source>
        <translation>
            <numerusform>Elija como máximo %n evento a la vez.</numerusform>
            <numerusform>Elija como máximo %n eventos a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to another bucket</source>
        <translation>Mudarse a otro bucket</translation>
    </message>
    <message>
        <source>A folder, or s3://bucket/folder?endpoint=https://…</source>
        <translation>Una carpeta o s3://bucket/carpeta?endpoint=https://…</translation>
    </message>
    <message>
        <source>Where everything moves</source>
        <translation>Adónde se muda todo</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Look for a folder on a disk</source>
        <translation>Buscar una carpeta en un disco</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Dejarlo todo como está (Esc)</translation>
    </message>
    <message>
        <source>Copy and move</source>
        <translation>Copiar y mudarse</translation>
    </message>
    <message>
        <source>Begin to copy; clips follow once all of it is there</source>
        <translation>Empezar a copiar; los clips siguen cuando todo esté allí</translation>
    </message>
    <message>
        <source>Clips go to {address} now.</source>
        <translation>Los clips van ahora a {address}.</translation>
    </message>
    <message>
        <source>Everything that lies there is copied to the new place. Clips of new events go to the old one until all of it has arrived, and to the new one from then on.</source>
        <translation>Todo lo que hay allí se copia al nuevo lugar. Los clips de los nuevos eventos van al antiguo hasta que todo haya llegado, y desde entonces al nuevo.</translation>
    </message>
    <message>
        <source>Nothing is deleted from the old place. Delete it yourself once you trust the new one.</source>
        <translation>No se borra nada del lugar antiguo. Bórrelo usted cuando confíe en el nuevo.</translation>
    </message>
    <message>
        <source>Other computers of this vault need the new address.</source>
        <translation>Los demás equipos de esta bóveda necesitan la nueva dirección.</translation>
    </message>
    <message>
        <source>A folder for sealed clips</source>
        <translation>Una carpeta para clips sellados</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Louver needs you</source>
        <translation>Louver le necesita</translation>
    </message>
    <message>
        <source>{what} at {time}</source>
        <translation>{what} a las {time}</translation>
    </message>
</context>
<context>
    <name>PtzPad</name>
    <message>
        <source>Turn the camera</source>
        <translation>Girar la cámara</translation>
    </message>
    <message>
        <source>Up (↑)</source>
        <translation>Arriba (↑)</translation>
    </message>
    <message>
        <source>Left (←)</source>
        <translation>Izquierda (←)</translation>
    </message>
    <message>
        <source>Right (→)</source>
        <translation>Derecha (→)</translation>
    </message>
    <message>
        <source>Down (↓)</source>
        <translation>Abajo (↓)</translation>
    </message>
    <message>
        <source>Nearer (=)</source>
        <translation>Más cerca (=)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Más lejos (-)</translation>
    </message>
    <message>
        <source>Stop turning (Esc)</source>
        <translation>Detener el giro (Esc)</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>Posiciones…</translation>
    </message>
    <message>
        <source>Places that the camera remembers (1 to 9)</source>
        <translation>Posiciones que la cámara recuerda (1 a 9)</translation>
    </message>
    <message>
        <source>Remember this place…</source>
        <translation>Recordar esta posición…</translation>
    </message>
    <message>
        <source>Forget a place</source>
        <translation>Olvidar una posición</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Posición {number}</translation>
    </message>
    <message>
        <source>Remember this place</source>
        <translation>Recordar esta posición</translation>
    </message>
    <message>
        <source>Name of the place:</source>
        <translation>Nombre de la posición:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Modo privado</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>Modo privado para todas las cámaras</translation>
    </message>
    <message>
        <source>Privacy for all cameras: record, watch and show nothing</source>
        <translation>Modo privado para todas las cámaras: no grabar, vigilar ni mostrar nada</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message>
        <source>Remove camera…</source>
        <translation>Quitar cámara…</translation>
    </message>
    <message>
        <source>Record this camera no more</source>
        <translation>Dejar de grabar esta cámara</translation>
    </message>
    <message>
        <source>Do not remove</source>
        <translation>No quitar</translation>
    </message>
    <message>
        <source>Go on as before (Esc)</source>
        <translation>Seguir como antes (Esc)</translation>
    </message>
    <message>
        <source>Remove, and keep its recordings</source>
        <translation>Quitar y conservar sus grabaciones</translation>
    </message>
    <message>
        <source>Remove, and delete its recordings…</source>
        <translation>Quitar y borrar sus grabaciones…</translation>
    </message>
    <message>
        <source>Record this camera no more, and delete all that it recorded</source>
        <translation>Dejar de grabar esta cámara y borrar todo lo que grabó</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Louver forgets this camera and its password. What it recorded you keep or delete.</source>
        <translation>Louver olvida esta cámara y su contraseña. Usted conserva o borra lo que grabó.</translation>
    </message>
    <message>
        <source>Record {name} no more? Its recordings can stay on this computer and on the timeline, and go by the rules of storage as all others do; or they are deleted now.</source>
        <translation>¿Dejar de grabar {name}? Sus grabaciones pueden quedarse en este equipo y en la cronología y seguir las reglas de almacenamiento como todas las demás, o borrarse ahora.</translation>
    </message>
    <message>
        <source>Delete everything that {name} recorded on this computer, with its events, and with what was to be kept for ever? This cannot be undone. Clips that are sealed in the vault stay there.</source>
        <translation>¿Borrar todo lo que {name} grabó en este equipo, con sus eventos y con lo que debía conservarse para siempre? Esto no se puede deshacer. Los clips sellados en la bóveda se quedan allí.</translation>
    </message>
</context>
<context>
    <name>RuleCanvas</name>
    <message>
        <source>Drawing, {count} corners so far, pointer at {x} %, {y} %</source>
        <translation>Dibujando, {count} esquinas hasta ahora, puntero en {x} %, {y} %</translation>
    </message>
    <message>
        <source>Picture with {count} drawn rules</source>
        <translation>Imagen con {count} reglas dibujadas</translation>
    </message>
    <message>
        <source>, chosen: {name}</source>
        <translation>, elegida: {name}</translation>
    </message>
    <message>
        <source>, corner {number} of {count} at {x} %, {y} %</source>
        <translation>, esquina {number} de {count} en {x} %, {y} %</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Lo que cambió aquí aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Next recording</source>
        <translation>Grabación siguiente</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>Letters, digits and signs act by themselves. Off, only keys with Ctrl or Alt do.</source>
        <translation>Las letras, los números y los signos actúan por sí solos. Desactivado, solo actúan las teclas con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Teclas sueltas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window opens again in it.</source>
        <translation>La ventana se vuelve a abrir en ese idioma.</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>Barra estrecha</translation>
    </message>
    <message>
        <source>The places at the side as icons alone.</source>
        <translation>Las secciones del lateral, solo como iconos.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Nothing moves that need not: cards of events do not play by themselves.</source>
        <translation>Nada se mueve sin necesidad: las tarjetas de eventos no se reproducen solas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>The desktop tells when something is wrong while the window is not in front.</source>
        <translation>El sistema avisa cuando algo va mal mientras la ventana no está en primer plano.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>The desktop tells of these while the window is not in front.</source>
        <translation>El sistema avisa de estos mientras la ventana no está en primer plano.</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Con imagen</translation>
    </message>
    <message>
        <source>Whoever sees this screen sees the picture, also while it is locked.</source>
        <translation>Quien vea esta pantalla ve la imagen, también mientras está bloqueada.</translation>
    </message>
    <message>
        <source>Record from login on</source>
        <translation>Grabar desde el inicio de sesión</translation>
    </message>
    <message>
        <source>The recorder starts when you log in, without the window.</source>
        <translation>El grabador se inicia cuando usted inicia sesión, sin la ventana.</translation>
    </message>
    <message>
        <source>Closing leaves an icon</source>
        <translation>Al cerrar queda un icono</translation>
    </message>
    <message>
        <source>The window goes into the tray, where there is one, and its icon tells the state.</source>
        <translation>La ventana se oculta en la bandeja, si la hay, y su icono indica el estado.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>{what}: {state}</source>
        <translation>{what}: {state}</translation>
    </message>
    <message>
        <source>The recorder starts at login.</source>
        <translation>El grabador se inicia con la sesión.</translation>
    </message>
    <message>
        <source>The recorder does not start at login.</source>
        <translation>El grabador no se inicia con la sesión.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Privacy is on for {name}, so no picture was saved.</source>
        <translation>El modo privado está activo para {name}, así que no se guardó ninguna imagen.</translation>
    </message>
    <message>
        <source>{name} shows no picture that could be saved.</source>
        <translation>{name} no muestra ninguna imagen que se pueda guardar.</translation>
    </message>
    <message>
        <source>No picture of {name} came in 6 seconds, so none was saved.</source>
        <translation>No llegó ninguna imagen de {name} en 6 segundos, así que no se guardó ninguna.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Buscando el grabador…</translation>
    </message>
    <message>
        <source>Export: {percent} %</source>
        <translation>Exportación: {percent} %</translation>
    </message>
    <message>
        <source>simple fallback</source>
        <translation>alternativa sencilla</translation>
    </message>
    <message>
        <source>Detector: {name}</source>
        <translation>Detector: {name}</translation>
    </message>
    <message>
        <source>Disk: full in {days}</source>
        <translation>Disco: lleno en {days}</translation>
    </message>
    <message>
        <source>Disk: {days} fit</source>
        <translation>Disco: caben {days}</translation>
    </message>
    <message>
        <source>Vault: waiting for network</source>
        <translation>Bóveda: esperando la red</translation>
    </message>
    <message>
        <source>Vault: stopped, needs you</source>
        <translation>Bóveda: detenida, le necesita</translation>
    </message>
    <message>
        <source>Vault: starting…</source>
        <translation>Bóveda: iniciando…</translation>
    </message>
    <message>
        <source>Vault: uploading {count}</source>
        <translation>Bóveda: subiendo {count}</translation>
    </message>
    <message>
        <source>Vault: up to date</source>
        <translation>Bóveda: al día</translation>
    </message>
    <message>
        <source>The recorder does not answer</source>
        <translation>El grabador no responde</translation>
    </message>
    <message>
        <source>Recording {count}/{all}</source>
        <translation>Grabando {count}/{all}</translation>
    </message>
</context>
<context>
    <name>StillSaver</name>
    <message>
        <source>Go to the moment first of which you want a picture.</source>
        <translation>Vaya antes al momento del que quiere una imagen.</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>as long as there is room</source>
        <translation>mientras haya espacio</translation>
    </message>
    <message>
        <source>Recordings folder</source>
        <translation>Carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <translation>Espacio para grabaciones</translation>
    </message>
    <message>
        <source>Over this, the oldest footage is deleted.</source>
        <translation>Por encima de esto se borran las grabaciones más antiguas.</translation>
    </message>
    <message>
        <source>Room that stays free</source>
        <translation>Espacio que queda libre</translation>
    </message>
    <message>
        <source>The usual is a twentieth of the disk, at most 4 GB.</source>
        <translation>Lo habitual es una vigésima parte del disco, como máximo 4 GB.</translation>
    </message>
    <message>
        <source>Keep all footage</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>What nothing happened in goes after this time, and earlier where the disk is full.</source>
        <translation>Las grabaciones en las que no pasó nada se borran pasado este tiempo, y antes si el disco está lleno.</translation>
    </message>
    <message>
        <source>Keep events</source>
        <translation>Conservar eventos</translation>
    </message>
    <message>
        <source>Footage around events stays this long. What you keep for ever is never deleted.</source>
        <translation>Las grabaciones en torno a los eventos se conservan este tiempo. Lo que conserva para siempre nunca se borra.</translation>
    </message>
    <message>
        <source>To record elsewhere, start Louver with another library, or add a disk to this one.</source>
        <translation>Para grabar en otro sitio, inicie Louver con otra biblioteca o añada un disco a esta.</translation>
    </message>
    <message>
        <source>Further disks: {folders}</source>
        <translation>Otros discos: {folders}</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras have rules of their own.</source>
        <translation>
            <numerusform>%n cámara tiene reglas propias.</numerusform>
            <numerusform>%n cámaras tienen reglas propias.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 camera has rules of its own.</source>
        <translation>1 cámara tiene reglas propias.</translation>
    </message>
    <message>
        <source>The recorder does not answer, so its storage cannot be shown or changed now.</source>
        <translation>El grabador no responde, así que ahora no se puede mostrar ni cambiar su almacenamiento.</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast it plays; below 0 backwards (J, L)</source>
        <translation>Velocidad de reproducción; por debajo de 0, hacia atrás (J, L)</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Lanes in sight</source>
        <translation>Pistas visibles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Click the timeline to see what was recorded then.</source>
        <translation>Haga clic en la cronología para ver lo que se grabó entonces.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Next recording</source>
        <translation>Grabación siguiente</translation>
    </message>
    <message>
        <source>Previous event (Shift+N)</source>
        <translation>Evento anterior (Mayús+N)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Next event (N)</source>
        <translation>Evento siguiente (N)</translation>
    </message>
    <message>
        <source>Play backwards, again for faster (J)</source>
        <translation>Reproducir hacia atrás, otra vez para ir más rápido (J)</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Un fotograma atrás (,)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Un fotograma adelante (.)</translation>
    </message>
    <message>
        <source>Play forwards, again for faster (L)</source>
        <translation>Reproducir hacia delante, otra vez para ir más rápido (L)</translation>
    </message>
    <message>
        <source>Play all cameras together (Y)</source>
        <translation>Reproducir todas las cámaras a la vez (Y)</translation>
    </message>
    <message>
        <source>Save a picture of the chosen camera (S)</source>
        <translation>Guardar una imagen de la cámara elegida (S)</translation>
    </message>
    <message>
        <source>Export a range (I, O, E)</source>
        <translation>Exportar un intervalo (I, O, E)</translation>
    </message>
    <message>
        <source>Go to the newest recording (End)</source>
        <translation>Ir a la grabación más reciente (Fin)</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Aún no se ha grabado nada.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>No recording here.</source>
        <translation>Aquí no hay grabación.</translation>
    </message>
    <message>
        <source>This has not happened yet.</source>
        <translation>Esto aún no ha ocurrido.</translation>
    </message>
</context>
<context>
    <name>TimelineWays</name>
    <message>
        <source>Choose a day (C)</source>
        <translation>Elegir un día (C)</translation>
    </message>
    <message>
        <source>Go to a time (G)</source>
        <translation>Ir a una hora (G)</translation>
    </message>
    <message>
        <source>Choose what is shown (F)</source>
        <translation>Elegir qué se muestra (F)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Start of the day (Home)</source>
        <translation>Inicio del día (Inicio)</translation>
    </message>
    <message>
        <source>Last night, 18:00 to 08:00</source>
        <translation>Anoche, de 18:00 a 08:00</translation>
    </message>
    <message>
        <source>Bookmark this moment (B)</source>
        <translation>Marcar este momento (B)</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>Todos los marcadores</translation>
    </message>
    <message>
        <source>Earlier (wheel)</source>
        <translation>Antes (rueda)</translation>
    </message>
    <message>
        <source>Later (wheel)</source>
        <translation>Después (rueda)</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Mostrar más tiempo (-)</translation>
    </message>
    <message>
        <source>Show less time (=)</source>
        <translation>Mostrar menos tiempo (=)</translation>
    </message>
    <message>
        <source>Fit the day (0)</source>
        <translation>Ajustar al día (0)</translation>
    </message>
    <message>
        <source>No later event is shown here.</source>
        <translation>Aquí no se muestra ningún evento posterior.</translation>
    </message>
    <message>
        <source>No earlier event is shown here.</source>
        <translation>Aquí no se muestra ningún evento anterior.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Name of a bookmark</source>
        <translation>Nombre de un marcador</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>Quitar un marcador</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Louver</source>
        <translation>Abrir Louver</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>Modo privado para todas las cámaras</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Buscando el grabador…</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Deshacerlo (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>Looking for the recorder…</source>
        <translation>Buscando el grabador…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué está guardado</translation>
    </message>
    <message>
        <source>Computers of this vault</source>
        <translation>Equipos de esta bóveda</translation>
    </message>
    <message>
        <source>What the provider sees</source>
        <translation>Qué ve el proveedor</translation>
    </message>
    <message>
        <source>Yes: how many files, their sizes, when they were uploaded, your IP address, your bill.</source>
        <translation>Sí: cuántos archivos, su tamaño, cuándo se subieron, su dirección IP, su factura.</translation>
    </message>
    <message>
        <source>No: pictures, sound, camera names, event types.</source>
        <translation>No: imágenes, sonido, nombres de cámaras, tipos de eventos.</translation>
    </message>
    <message>
        <source>From times and sizes it can guess when something happened.</source>
        <translation>Por las horas y los tamaños puede adivinar cuándo ocurrió algo.</translation>
    </message>
    <message>
        <source>Moving to {address} waits: {trouble} Clips go to the old place meanwhile.</source>
        <translation>La mudanza a {address} espera: {trouble} Entretanto los clips van al lugar antiguo.</translation>
    </message>
    <message>
        <source>Moving to {address}: {there} of {total} files are there.</source>
        <translation>Mudanza a {address}: ya hay {there} de {total} archivos.</translation>
    </message>
    <message>
        <source>Moving to {address}: counting what is there…</source>
        <translation>Mudanza a {address}: contando lo que hay…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Made with this vault. Louver keeps no copy and does not show them again.</source>
        <translation>Creadas con esta bóveda. Louver no guarda copia y no vuelve a mostrarlas.</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Desde este equipo</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>Evento más reciente</translation>
    </message>
    <message>
        <source>Locked with</source>
        <translation>Cifrado con</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 palabras</translation>
    </message>
    <message>
        <source>records</source>
        <translation>graba</translation>
    </message>
    <message>
        <source>can watch clips</source>
        <translation>puede ver clips</translation>
    </message>
    <message>
        <source>may change the list</source>
        <translation>puede cambiar la lista</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Aún no hay bóveda</translation>
    </message>
    <message>
        <source>Clips stay on this computer and go nowhere else.</source>
        <translation>Los clips se quedan en este equipo y no van a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Each clip is locked on this computer before it leaves. Only computers you approve, or your 24 words, can unlock it. Whoever keeps the bucket keeps a box that cannot be opened there. Nor can we open it.</source>
        <translation>Cada clip se cifra en este equipo antes de salir. Solo pueden abrirlo los equipos que usted apruebe o sus 24 palabras. Quien guarda el bucket guarda una caja que allí no se puede abrir. Nosotros tampoco podemos abrirla.</translation>
    </message>
    <message>
        <source>Clips are safe here and will wait.</source>
        <translation>Los clips están seguros aquí y esperarán.</translation>
    </message>
    <message>
        <source>Stopped: needs you</source>
        <translation>Detenida: le necesita</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Move to another bucket…</source>
        <translation>Mudarse a otro bucket…</translation>
    </message>
    <message>
        <source>Copy everything there; clips follow</source>
        <translation>Copiar todo allí; los clips siguen</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Detener la mudanza</translation>
    </message>
    <message>
        <source>Copy no further; clips go where they went</source>
        <translation>No copiar más; los clips van adonde iban</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Esperando la red</translation>
    </message>
    <message numerus="yes">
        <source>Uploading %n</source>
        <translation>
            <numerusform>Subiendo %n</numerusform>
            <numerusform>Subiendo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Nothing is known of the vault now</source>
        <translation>Ahora no se sabe nada de la bóveda</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Live wall</source>
        <translation>Mural en directo</translation>
    </message>
    <message>
        <source>Every camera is hidden.</source>
        <translation>Todas las cámaras están ocultas.</translation>
    </message>
    <message>
        <source>Ctrl+Z or the menu of layouts shows them again.</source>
        <translation>Ctrl+Z o el menú de disposiciones las vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Open Cameras (Ctrl+4): Louver looks on your network there, and adds one by its address.</source>
        <translation>Abra Cámaras (Ctrl+4): allí Louver busca en su red y añade una cámara por su dirección.</translation>
    </message>
    <message>
        <source>No cameras yet.</source>
        <translation>Aún no hay cámaras.</translation>
    </message>
</context>
<context>
    <name>WallBar</name>
    <message>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Hear the chosen camera (M)</source>
        <translation>Oír la cámara elegida (M)</translation>
    </message>
    <message>
        <source>Boxes around what is seen (B)</source>
        <translation>Recuadros alrededor de lo visto (B)</translation>
    </message>
    <message>
        <source>Turn the chosen camera (Z)</source>
        <translation>Girar la cámara elegida (Z)</translation>
    </message>
    <message>
        <source>Save a picture (S)</source>
        <translation>Guardar una imagen (S)</translation>
    </message>
    <message>
        <source>One more wall, for another screen</source>
        <translation>Otro mural, para otra pantalla</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Disposición: {name}</translation>
    </message>
    <message>
        <source>Layouts: choose, save, arrange by itself (A)</source>
        <translation>Disposiciones: elegir, guardar, organizar automáticamente (A)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>Louver, wall {number}</source>
        <translation>Louver, mural {number}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this event</source>
        <translation>Por qué este evento</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source> Rule “{rule}” raised it.</source>
        <translation> Lo generó la regla «{rule}».</translation>
    </message>
    <message>
        <source> The export needs {value} MB.</source>
        <translation> La exportación necesita {value} MB.</translation>
    </message>
    <message>
        <source> Then add the camera again by its host, or with both addresses.</source>
        <translation> Después añada de nuevo la cámara por su host o con ambas direcciones.</translation>
    </message>
    <message>
        <source> Up to {gop_s} s pass between two keyframes.</source>
        <translation> Pasan hasta {gop_s} s entre dos fotogramas clave.</translation>
    </message>
    <message>
        <source> to the {value}</source>
        <translation> hacia la {value}</translation>
    </message>
    <message>
        <source> until {until_ms}</source>
        <translation> hasta {until_ms}</translation>
    </message>
    <message>
        <source> {stay}; let the footage go first.</source>
        <translation> {stay}; libere antes la grabación.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 event {one}</source>
        <translation>1 evento {one}</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 look</source>
        <translation>1 vistazo</translation>
    </message>
    <message>
        <source>A bookmark needs an id, a camera, a moment and a name. Update the program that sent it.</source>
        <translation>Un marcador necesita identificador, cámara, momento y nombre. Actualice el programa que lo envió.</translation>
    </message>
    <message>
        <source>A camera is turned and zoomed by speeds from -1 to 1.</source>
        <translation>Una cámara se gira y amplía con velocidades de -1 a 1.</translation>
    </message>
    <message>
        <source>A camera needs a name, one main stream, and each role once.</source>
        <translation>Una cámara necesita un nombre, un flujo principal y cada función una sola vez.</translation>
    </message>
    <message>
        <source>A camera takes at most {max_rules} rules and {max_wrong_labels} wrong labels. Remove some first.</source>
        <translation>Una cámara admite como máximo {max_rules} reglas y {max_wrong_labels} etiquetas erróneas. Quite antes algunas.</translation>
    </message>
    <message>
        <source>A camera&apos;s journal does not begin as one. Check the disk.</source>
        <translation>El diario de una cámara no empieza como debe. Compruebe el disco.</translation>
    </message>
    <message>
        <source>A camera&apos;s journal was changed or damaged at byte {offset}. What stands before it is sound.</source>
        <translation>El diario de una cámara fue alterado o dañado en el byte {offset}. Lo anterior está intacto.</translation>
    </message>
    <message>
        <source>A client was refused: {replace}.</source>
        <translation>Se rechazó una conexión: {replace}.</translation>
    </message>
    <message>
        <source>A client&apos;s handshake had the wrong length.</source>
        <translation>El saludo de una conexión tenía una longitud incorrecta.</translation>
    </message>
    <message>
        <source>A clip that waits for the bucket has a damaged ticket.</source>
        <translation>Un clip que espera al bucket tiene la ficha dañada.</translation>
    </message>
    <message>
        <source>A copy on the disk at {target} is not like its original, so nothing was moved. Check that disk.</source>
        <translation>Una copia en el disco {target} no es igual al original, así que no se movió nada. Compruebe ese disco.</translation>
    </message>
    <message>
        <source>A dog barks</source>
        <translation>Ladra un perro</translation>
    </message>
    <message>
        <source>A face was seen, in {looks}.</source>
        <translation>Se vio una cara: {looks}.</translation>
    </message>
    <message>
        <source>A file of footage cannot be read because {what}. The rest of the library is not affected; look in Health for the file&apos;s name.</source>
        <translation>No se puede leer un archivo de grabación: {what}. El resto de la biblioteca no está afectado; el nombre del archivo está en Estado.</translation>
    </message>
    <message>
        <source>A journal holds a record that Louver does not understand. Recording goes on.</source>
        <translation>Un diario contiene una entrada que Louver no entiende. La grabación continúa.</translation>
    </message>
    <message>
        <source>A loud sound: {loud}, {loudest_db} dB below full scale at its loudest.</source>
        <translation>Un sonido fuerte: {loud}, en su máximo {loudest_db} dB por debajo del fondo de escala.</translation>
    </message>
    <message>
        <source>A message on the local socket named an impossible event. The connection was closed.</source>
        <translation>Un mensaje del socket local nombraba un evento imposible. Se cerró la conexión.</translation>
    </message>
    <message>
        <source>A message on the local socket named an unknown fact. The connection was closed.</source>
        <translation>Un mensaje del socket local nombraba un hecho desconocido. Se cerró la conexión.</translation>
    </message>
    <message>
        <source>A message on the local socket was malformed. The connection was closed.</source>
        <translation>Un mensaje del socket local tenía un formato incorrecto. Se cerró la conexión.</translation>
    </message>
    <message>
        <source>A move lasts at most {longest_move_s} seconds. Ask for a shorter one.</source>
        <translation>Un movimiento dura como máximo {longest_move_s} segundos. Pida uno más corto.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the detection rules. Update Louver on this computer.</source>
        <translation>Una versión más reciente de Louver escribió las reglas de detección. Actualice Louver en este equipo.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the list of cameras. Update Louver on this computer.</source>
        <translation>Una versión más reciente de Louver escribió la lista de cámaras. Actualice Louver en este equipo.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote the rules for old footage. Update Louver here.</source>
        <translation>Una versión más reciente de Louver escribió las reglas de las grabaciones antiguas. Actualice Louver aquí.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote this library&apos;s database. Update Louver on this computer.</source>
        <translation>Una versión más reciente de Louver escribió la base de datos de esta biblioteca. Actualice Louver en este equipo.</translation>
    </message>
    <message>
        <source>A newer version of Louver wrote this library. Update Louver on this computer.</source>
        <translation>Una versión más reciente de Louver escribió esta biblioteca. Actualice Louver en este equipo.</translation>
    </message>
    <message>
        <source>A part of Louver ({name}) {what}.</source>
        <translation>Una parte de Louver ({name}) {what}.</translation>
    </message>
    <message>
        <source>A picture on the local socket was too large. The connection was closed.</source>
        <translation>Una imagen del socket local era demasiado grande. Se cerró la conexión.</translation>
    </message>
    <message>
        <source>A recording has a file name that leads out of the library. It was not opened.</source>
        <translation>El nombre de un archivo de grabación lleva fuera de la biblioteca. No se abrió.</translation>
    </message>
    <message>
        <source>A recording of {camera_id} is damaged and was set aside: {path}.</source>
        <translation>Una grabación de {camera_id} está dañada y se apartó: {path}.</translation>
    </message>
    <message>
        <source>A recording of {camera_id} is missing from the disk: {path}.</source>
        <translation>Falta en el disco una grabación de {camera_id}: {path}.</translation>
    </message>
    <message>
        <source>A recording of {name} cannot be read ({name2}). If its drive was unplugged, plug it in again.</source>
        <translation>No se puede leer una grabación de {name} ({name2}). Si se desconectó su unidad, vuelva a conectarla.</translation>
    </message>
    <message>
        <source>A report on the local socket was out of bounds. The connection was closed.</source>
        <translation>Un informe del socket local excedía los límites. Se cerró la conexión.</translation>
    </message>
    <message>
        <source>A smart codec (Smart H.264+, H.265+, Zipstream or the like) is on for the {name}.{seen}</source>
        <translation>Hay un códec «inteligente» (Smart H.264+, H.265+, Zipstream o similar) activado para la {name}.{seen}</translation>
    </message>
    <message>
        <source>About {days_held} of footage fit on the disk</source>
        <translation>En el disco caben unos {days_held} de grabaciones</translation>
    </message>
    <message>
        <source>All detection rules can be used again.</source>
        <translation>Todas las reglas de detección se pueden usar de nuevo.</translation>
    </message>
    <message>
        <source>All pictures of {name} are watched.</source>
        <translation>Se vigilan todas las imágenes de {name}.</translation>
    </message>
    <message>
        <source>An alarm sounds</source>
        <translation>Suena una alarma</translation>
    </message>
    <message>
        <source>An object that should be in the bucket is not there: it was deleted or never arrived.</source>
        <translation>Falta un objeto que debería estar en el bucket: se borró o nunca llegó.</translation>
    </message>
    <message>
        <source>Another vault lies in that bucket. Choose an empty one, or another folder in it.</source>
        <translation>En ese bucket hay otra bóveda. Elija uno vacío u otra carpeta en él.</translation>
    </message>
    <message>
        <source>By what the camera says its keyframes come often enough, and yet they do not. Look for a smart codec in its pages, and turn it off.</source>
        <translation>Según la cámara, sus fotogramas clave llegan con suficiente frecuencia, pero no es así. Busque un códec «inteligente» en sus páginas y desactívelo.</translation>
    </message>
    <message>
        <source>Cameras added: {added}, changed: {changed}, removed: {removed}.</source>
        <translation>Cámaras añadidas: {added}, cambiadas: {changed}, quitadas: {removed}.</translation>
    </message>
    <message>
        <source>Clips are sealed and uploaded as they happen.</source>
        <translation>Los clips se sellan y se suben a medida que se producen.</translation>
    </message>
    <message>
        <source>Clips go to that bucket already.</source>
        <translation>Los clips ya van a ese bucket.</translation>
    </message>
    <message>
        <source>Clips of new events go to that bucket from now on.</source>
        <translation>Los clips de los nuevos eventos van desde ahora a ese bucket.</translation>
    </message>
    <message>
        <source>Draw a mask there</source>
        <translation>Dibujar allí una máscara</translation>
    </message>
    <message>
        <source>Every stream of {name} arrives again.</source>
        <translation>Vuelven a llegar todos los flujos de {name}.</translation>
    </message>
    <message>
        <source>Everything is copied to the new bucket; clips go to the old one until all of it is there.</source>
        <translation>Todo se copia al nuevo bucket; los clips van al antiguo hasta que todo esté allí.</translation>
    </message>
    <message>
        <source>Footage could not be moved to {root}. {error}</source>
        <translation>No se pudieron mover las grabaciones a {root}. {error}</translation>
    </message>
    <message>
        <source>Give the folder&apos;s whole path, from the disk&apos;s beginning.</source>
        <translation>Indique la ruta completa de la carpeta, desde la raíz del disco.</translation>
    </message>
    <message>
        <source>Glass breaks</source>
        <translation>Se rompe un cristal</translation>
    </message>
    <message>
        <source>It belongs to another library.</source>
        <translation>Pertenece a otra biblioteca.</translation>
    </message>
    <message>
        <source>It is not known any more which cameras were in privacy, so all are recorded. Turn it on again.</source>
        <translation>Ya no se sabe qué cámaras estaban en modo privado, así que se graban todas. Actívelo de nuevo.</translation>
    </message>
    <message>
        <source>It is not there, or holds no footage of this library.</source>
        <translation>No está, o no contiene grabaciones de esta biblioteca.</translation>
    </message>
    <message>
        <source>It sends its sound as {name}, which no MP4 file holds, so each second of it is encoded anew.</source>
        <translation>Envía su sonido como {name}, que ningún archivo MP4 admite, así que cada segundo se recodifica.</translation>
    </message>
    <message>
        <source>It should look like 192.168.1.40, or as the camera&apos;s manual has it.</source>
        <translation>Debería ser como 192.168.1.40, o como indica el manual de la cámara.</translation>
    </message>
    <message>
        <source>It was added by the address of its stream alone, so only what arrives could be looked at.</source>
        <translation>Se añadió solo con la dirección de su flujo, así que solo se pudo examinar lo que llega.</translation>
    </message>
    <message>
        <source>It was followed for {lasted_s} s, as track {number}.</source>
        <translation>Se siguió durante {lasted_s} s, como rastro {number}.</translation>
    </message>
    <message>
        <source>It was heard for {lasted_s} s.</source>
        <translation>Se oyó durante {lasted_s} s.</translation>
    </message>
    <message>
        <source>Kept footage takes {kept_bytes} GB, and only {days_held} of new footage fit beside it. What is kept is never deleted: let some of it go, or add a disk.</source>
        <translation>Lo conservado ocupa {kept_bytes} GB y al lado solo caben {days_held} de grabaciones nuevas. Lo conservado nunca se borra: libere una parte o añada un disco.</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address; Louver asks for them.</source>
        <translation>Deje el usuario y la contraseña fuera de la dirección; Louver los pide.</translation>
    </message>
    <message>
        <source>Less than 1 GB holds no useful recordings. Give more room, or no limit.</source>
        <translation>En menos de 1 GB no caben grabaciones útiles. Dé más espacio o ningún límite.</translation>
    </message>
    <message>
        <source>Let one come every {good_gop_s} s: recordings then begin at once, and jumps in the timeline are quick. In the camera it is called I-frame interval, keyframe interval or GOP.</source>
        <translation>Haga que llegue uno cada {good_gop_s} s: las grabaciones empiezan entonces enseguida y los saltos en la cronología son rápidos. En la cámara se llama intervalo I-frame, intervalo de fotogramas clave o GOP.</translation>
    </message>
    <message>
        <source>Louver already records into this library. Stop the other one, or choose another folder.</source>
        <translation>Louver ya graba en esta biblioteca. Detenga el otro o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Louver cannot do this by itself. Set it in the camera&apos;s own pages.</source>
        <translation>Louver no puede hacerlo por sí mismo. Ajústelo en las páginas de la cámara.</translation>
    </message>
    <message>
        <source>Louver failed at this camera; its log says where.</source>
        <translation>Louver falló con esta cámara; su registro dice dónde.</translation>
    </message>
    <message>
        <source>Louver is about to end.</source>
        <translation>Louver está a punto de terminar.</translation>
    </message>
    <message>
        <source>Louver is about to end. The bucket is taken up when it starts again.</source>
        <translation>Louver está a punto de terminar. El bucket se tomará cuando vuelva a iniciarse.</translation>
    </message>
    <message>
        <source>Louver is about to end. The cameras are taken up when it starts again.</source>
        <translation>Louver está a punto de terminar. Las cámaras se tomarán cuando vuelva a iniciarse.</translation>
    </message>
    <message>
        <source>Louver takes up the bucket that was chosen.</source>
        <translation>Louver toma el bucket elegido.</translation>
    </message>
    <message>
        <source>Marked as not reviewed.</source>
        <translation>Marcado como no revisado.</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translation>Marcado como revisado.</translation>
    </message>
    <message>
        <source>Mask that place, so that it is never taken for movement; or turn the clock off in the camera.</source>
        <translation>Ponga una máscara en ese lugar para que nunca se tome por movimiento, o desactive el reloj en la cámara.</translation>
    </message>
    <message>
        <source>MediaPipe watches with the model {name}.</source>
        <translation>MediaPipe vigila con el modelo {name}.</translation>
    </message>
    <message>
        <source>Movement across {travelled} of the picture, track {number}: large and steady, but of no known class.</source>
        <translation>Movimiento por el {travelled} de la imagen, rastro {number}: grande y constante, pero de ninguna clase conocida.</translation>
    </message>
    <message>
        <source>Name the place, with at most {max_place_letters} letters.</source>
        <translation>Dé un nombre a la posición, de {max_place_letters} letras como máximo.</translation>
    </message>
    <message>
        <source>No Louver engine is running for this library. Start one with: main.py engine</source>
        <translation>No hay ningún grabador de Louver en marcha para esta biblioteca. Inicie uno con: main.py engine</translation>
    </message>
    <message>
        <source>No bucket is chosen. Clips stay on this computer and go nowhere else.</source>
        <translation>No hay ningún bucket elegido. Los clips se quedan en este equipo y no van a ningún otro sitio.</translation>
    </message>
    <message>
        <source>No picture arrived in 8 seconds.</source>
        <translation>No llegó ninguna imagen en 8 segundos.</translation>
    </message>
    <message>
        <source>No picture arrived in {allowed_s} seconds.</source>
        <translation>No llegó ninguna imagen en {allowed_s} segundos.</translation>
    </message>
    <message>
        <source>No picture arrived in {silence_s} seconds. Trying again.</source>
        <translation>No llegó ninguna imagen en {silence_s} segundos. Intentándolo de nuevo.</translation>
    </message>
    <message>
        <source>No rule narrows this class on this camera, so every visit counts.</source>
        <translation>Ninguna regla limita esta clase en esta cámara, así que cuenta toda visita.</translation>
    </message>
    <message>
        <source>No vault is open here, so there is nothing to move.</source>
        <translation>Aquí no hay ninguna bóveda abierta, así que no hay nada que mudar.</translation>
    </message>
    <message>
        <source>None of the pictures in this span can be decoded. Export them as they were recorded.</source>
        <translation>No se puede decodificar ninguna imagen de ese tiempo. Expórtelas tal como se grabaron.</translation>
    </message>
    <message>
        <source>None of the rules for {plural} was met: {names}.</source>
        <translation>No se cumplió ninguna de las reglas para {plural}: {names}.</translation>
    </message>
    <message>
        <source>None of these events is in the library any more.</source>
        <translation>Ninguno de estos eventos está ya en la biblioteca.</translation>
    </message>
    <message>
        <source>Not verified. Part {number} differs from its fingerprint. The clip was saved, marked &apos;not verified&apos;.</source>
        <translation>No verificado. La parte {number} difiere de su huella digital. El clip se guardó, marcado como «no verificado».</translation>
    </message>
    <message>
        <source>Not verified. Part {number} has no fingerprint in the journal. The clip was saved, marked &apos;not verified&apos;.</source>
        <translation>No verificado. La parte {number} no tiene huella digital en el diario. El clip se guardó, marcado como «no verificado».</translation>
    </message>
    <message>
        <source>Not verified. Part {number} is still being recorded and has no fingerprint yet. The clip was saved, marked &apos;not verified&apos;. Export again in two minutes.</source>
        <translation>No verificado. La parte {number} aún se está grabando y todavía no tiene huella digital. El clip se guardó, marcado como «no verificado». Exporte de nuevo dentro de dos minutos.</translation>
    </message>
    <message>
        <source>Noted. Sounds are not learnt; ask for louder ones, or turn listening off, in the camera&apos;s rules.</source>
        <translation>Anotado. Los sonidos no se aprenden; pida sonidos más fuertes o desactive la escucha en las reglas de la cámara.</translation>
    </message>
    <message>
        <source>Noted. What looks like this {value}, in this place and as large, raises nothing on this camera any more.</source>
        <translation>Anotado. Lo que se le parezca ({value}), en este lugar y de este tamaño, ya no genera nada en esta cámara.</translation>
    </message>
    <message>
        <source>Nothing answers at {host} within {open_s} seconds. Check power and that this PC is on the same network.</source>
        <translation>Nada responde en {host} en {open_s} segundos. Compruebe la corriente y que este PC está en la misma red.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}. Check power and that this PC is on the same network.</source>
        <translation>Nada responde en {host}. Compruebe la corriente y que este PC está en la misma red.</translation>
    </message>
    <message>
        <source>Nothing changed in the list of cameras.</source>
        <translation>Nada cambió en la lista de cámaras.</translation>
    </message>
    <message>
        <source>Nothing has been recorded in the last day, so nothing can be said of the disk.</source>
        <translation>No se grabó nada en el último día, así que no se puede decir nada del disco.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>No se está grabando nada.</translation>
    </message>
    <message>
        <source>Nothing is copied any more, and clips go where they went.</source>
        <translation>Ya no se copia nada y los clips van adonde iban.</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment, so no picture was saved.</source>
        <translation>No se grabó nada en este momento, así que no se guardó ninguna imagen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in that span yet.</source>
        <translation>Aún no se ha grabado nada en ese tiempo.</translation>
    </message>
    <message>
        <source>Nothing was recorded in that span, so there is no clip of it.</source>
        <translation>No se grabó nada en ese tiempo, así que no hay ningún clip.</translation>
    </message>
    <message>
        <source>Only Windows has a Run key.</source>
        <translation>Solo Windows tiene una clave Run.</translation>
    </message>
    <message>
        <source>Only clips can be deleted; their pictures go with them. `main.py vault verify` lists clips.</source>
        <translation>Solo se pueden borrar clips; sus imágenes se van con ellos. `main.py vault verify` enumera los clips.</translation>
    </message>
    <message>
        <source>Only the start of an H.264 recording can be encoded anew. Export without that, or choose the compatible export, which holds nothing from before the start.</source>
        <translation>Solo se puede recodificar el inicio de una grabación H.264. Exporte sin eso o elija la exportación compatible, que no contiene nada anterior al inicio.</translation>
    </message>
    <message>
        <source>Privacy can end within a year from now. Choose a time that is still to come.</source>
        <translation>El modo privado puede terminar dentro de un año como máximo. Elija una hora que aún no haya pasado.</translation>
    </message>
    <message>
        <source>Privacy is on{end}: nothing is recorded, watched or shown.</source>
        <translation>El modo privado está activo{end}: no se graba, vigila ni muestra nada.</translation>
    </message>
    <message>
        <source>Recording goes on at {root}.</source>
        <translation>La grabación continúa en {root}.</translation>
    </message>
    <message>
        <source>Recording has stopped and every clip is sealed.</source>
        <translation>La grabación se ha detenido y todos los clips están sellados.</translation>
    </message>
    <message>
        <source>Recording has stopped. There is no vault to fill.</source>
        <translation>La grabación se ha detenido. No hay ninguna bóveda que llenar.</translation>
    </message>
    <message>
        <source>Recording of this camera has stopped, so nothing more can be noted for it.</source>
        <translation>La grabación de esta cámara se ha detenido, así que ya no se puede anotar nada de ella.</translation>
    </message>
    <message>
        <source>Recording of {name} goes on.</source>
        <translation>La grabación de {name} continúa.</translation>
    </message>
    <message>
        <source>Recordings cannot be deleted here. Nothing was changed.</source>
        <translation>Aquí no se pueden borrar grabaciones. No se cambió nada.</translation>
    </message>
    <message>
        <source>Recordings have this computer&apos;s time, but a clock in the picture would show another one. Set it, or better, let the camera ask a time server.</source>
        <translation>Las grabaciones llevan la hora de este equipo, pero un reloj en la imagen mostraría otra. Póngalo en hora o, mejor, haga que la cámara consulte un servidor de hora.</translation>
    </message>
    <message>
        <source>Rule “{name}” rests after its last event.</source>
        <translation>La regla «{name}» descansa tras su último evento.</translation>
    </message>
    <message>
        <source>Rule “{name}” says that {plural} {rule} raise nothing.</source>
        <translation>La regla «{name}» dice que {plural} {rule} no generan nada.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it crossed the line{way}.</source>
        <translation>Regla «{name}»: cruzó la línea{way}.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it stayed {rule} for {stayed_s} s.</source>
        <translation>Regla «{name}»: permaneció {rule} durante {stayed_s} s.</translation>
    </message>
    <message>
        <source>Rule “{name}”: it was {rule}.</source>
        <translation>Regla «{name}»: estaba {rule}.</translation>
    </message>
    <message>
        <source>Saved. The recorder follows within a minute.</source>
        <translation>Guardado. El grabador lo aplica en menos de un minuto.</translation>
    </message>
    <message>
        <source>Saved. These rules hold from now on.</source>
        <translation>Guardado. Estas reglas se aplican desde ahora.</translation>
    </message>
    <message>
        <source>Saved. {name} sends no picture now, so the new login could not be tried yet.</source>
        <translation>Guardado. {name} no envía imagen ahora, así que el nuevo inicio de sesión aún no se pudo probar.</translation>
    </message>
    <message>
        <source>Say whether the recordings of the camera are to be kept or deleted.</source>
        <translation>Indique si las grabaciones de la cámara se conservan o se borran.</translation>
    </message>
    <message>
        <source>Set it to {good_gop_s} s</source>
        <translation>Ajustar a {good_gop_s} s</translation>
    </message>
    <message>
        <source>Set its clock</source>
        <translation>Poner su reloj en hora</translation>
    </message>
    <message>
        <source>So this event ended there.</source>
        <translation>Por eso el evento terminó ahí.</translation>
    </message>
    <message>
        <source>Some clips still wait for the bucket.</source>
        <translation>Algunos clips aún esperan al bucket.</translation>
    </message>
    <message>
        <source>Somebody shouts</source>
        <translation>Alguien grita</translation>
    </message>
    <message>
        <source>Something at the {where} of the picture moves in every minute, as a clock does that is written into it.</source>
        <translation>Algo en la imagen ({where}) se mueve en cada minuto, como lo hace un reloj sobreimpreso.</translation>
    </message>
    <message>
        <source>Something large moved steadily across {travelled} of the picture; no known class was seen.</source>
        <translation>Algo grande se movió de forma constante por el {travelled} de la imagen; no se vio ninguna clase conocida.</translation>
    </message>
    <message>
        <source>Something lies on the lens: the picture is bright, but has lost all detail.</source>
        <translation>Algo cubre el objetivo: la imagen es clara, pero ha perdido todo detalle.</translation>
    </message>
    <message>
        <source>Sound needs the library PortAudio, which is not installed (on Debian: libportaudio2). Playback goes on without sound.</source>
        <translation>El sonido necesita la biblioteca PortAudio, que no está instalada (en Debian: libportaudio2). La reproducción continúa sin sonido.</translation>
    </message>
    <message>
        <source>Taken back. What looks like this raises events again.</source>
        <translation>Deshecho. Lo que se parezca a esto vuelve a generar eventos.</translation>
    </message>
    <message>
        <source>That costs little. Where the camera offers AAC, choose it there: then its sound is kept as it comes.</source>
        <translation>Cuesta poco. Si la cámara ofrece AAC, elíjalo en ella: así su sonido se conserva tal como llega.</translation>
    </message>
    <message>
        <source>The bookmark is gone.</source>
        <translation>El marcador se quitó.</translation>
    </message>
    <message>
        <source>The bookmark is kept in the library.</source>
        <translation>El marcador está guardado en la biblioteca.</translation>
    </message>
    <message>
        <source>The bucket holds an object with a name that Louver never writes: {text}.</source>
        <translation>El bucket contiene un objeto con un nombre que Louver nunca escribe: {text}.</translation>
    </message>
    <message>
        <source>The bucket&apos;s endpoint should look like https://s3.example.com, without a login.</source>
        <translation>El punto de acceso del bucket debería ser como https://s3.example.com, sin credenciales.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} cannot be read or written. Change its permissions; clips wait here.</source>
        <translation>La carpeta {root} del bucket no se puede leer o escribir. Cambie sus permisos; los clips esperan aquí.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} is full. Free some room; clips wait here.</source>
        <translation>La carpeta {root} del bucket está llena. Libere espacio; los clips esperan aquí.</translation>
    </message>
    <message>
        <source>The bucket&apos;s folder {root} is gone. Connect the drive or choose another; clips wait here.</source>
        <translation>La carpeta {root} del bucket no está. Conecte la unidad o elija otra; los clips esperan aquí.</translation>
    </message>
    <message>
        <source>The camera asks for more than a subscription to its events needs.</source>
        <translation>La cámara pide más de lo que necesita una suscripción a sus eventos.</translation>
    </message>
    <message>
        <source>The camera at {host} answers, but has no stream at this address. Check the path behind the host.</source>
        <translation>La cámara en {host} responde, pero no tiene ningún flujo en esta dirección. Compruebe la ruta tras el host.</translation>
    </message>
    <message>
        <source>The camera at {host} did not answer within {timeout_s} seconds. Check its connection, or switch it off and on.</source>
        <translation>La cámara en {host} no respondió en {timeout_s} segundos. Compruebe su conexión, o apáguela y vuelva a encenderla.</translation>
    </message>
    <message>
        <source>The camera at {host} shows another certificate than before. If you replaced or reset it, remove its line from camera-certificates.json in the library&apos;s folder; if not, somebody may be listening in between.</source>
        <translation>La cámara en {host} muestra un certificado distinto del anterior. Si la cambió o la restableció, quite su línea de camera-certificates.json en la carpeta de la biblioteca; si no, puede que alguien esté escuchando en medio.</translation>
    </message>
    <message>
        <source>The camera does not tell how its encoder is set. Set the keyframe interval in the camera.</source>
        <translation>La cámara no dice cómo está ajustado su codificador. Ajuste el intervalo de fotogramas clave en la cámara.</translation>
    </message>
    <message>
        <source>The camera does not tell its time, so nobody knows whether it took ours.</source>
        <translation>La cámara no dice su hora, así que no se sabe si tomó la nuestra.</translation>
    </message>
    <message>
        <source>The camera ended its stream. Trying again.</source>
        <translation>La cámara terminó su flujo. Intentándolo de nuevo.</translation>
    </message>
    <message>
        <source>The camera has ended its reports of events. Asking for them again.</source>
        <translation>La cámara dejó de informar de eventos. Se le piden de nuevo.</translation>
    </message>
    <message>
        <source>The camera holds no video. Choose another file or another address of the camera.</source>
        <translation>La cámara no contiene vídeo. Elija otro archivo u otra dirección de la cámara.</translation>
    </message>
    <message>
        <source>The camera is coded as {other_video}, which Louver cannot record. Set the camera to H.264 or H.265.</source>
        <translation>La cámara codifica en {other_video}, que Louver no puede grabar. Póngala en H.264 o H.265.</translation>
    </message>
    <message>
        <source>The camera is covered: its picture went dark and lost all detail.</source>
        <translation>La cámara está tapada: su imagen se oscureció y perdió todo detalle.</translation>
    </message>
    <message>
        <source>The camera is out of focus: it shows its place, but no detail.</source>
        <translation>La cámara está desenfocada: muestra su lugar, pero ningún detalle.</translation>
    </message>
    <message>
        <source>The camera itself could not be asked. {error}</source>
        <translation>No se pudo preguntar a la propia cámara. {error}</translation>
    </message>
    <message>
        <source>The camera offers no picture in H.264 or H.265, so it cannot be recorded. Set one of them in it.</source>
        <translation>La cámara no ofrece imagen en H.264 ni H.265, así que no se puede grabar. Ajuste uno de ellos en la cámara.</translation>
    </message>
    <message>
        <source>The camera offers no small picture. Turn on its second stream in its own pages.</source>
        <translation>La cámara no ofrece imagen pequeña. Active su segundo flujo en sus páginas.</translation>
    </message>
    <message>
        <source>The camera offers one. Louver can fetch it too: tiles and detection then cost far less.</source>
        <translation>La cámara ofrece una. Louver también puede obtenerla: las casillas y la detección cuestan entonces mucho menos.</translation>
    </message>
    <message>
        <source>The camera refused this user name or password.</source>
        <translation>La cámara rechazó este usuario o esta contraseña.</translation>
    </message>
    <message>
        <source>The camera refused this: {message}.</source>
        <translation>La cámara lo rechazó: {message}.</translation>
    </message>
    <message>
        <source>The camera remembers no such place.</source>
        <translation>La cámara no recuerda esa posición.</translation>
    </message>
    <message>
        <source>The camera sends another kind of video now. Connecting anew.</source>
        <translation>La cámara envía ahora otro tipo de vídeo. Conectando de nuevo.</translation>
    </message>
    <message>
        <source>The camera sends no description of its pictures, so it cannot be recorded.</source>
        <translation>La cámara no envía la descripción de sus imágenes, así que no se puede grabar.</translation>
    </message>
    <message>
        <source>The camera that was being tried is not added.</source>
        <translation>La cámara que se estaba probando no se añade.</translation>
    </message>
    <message>
        <source>The camera took it, but keeps its own way. Set the keyframe interval in the camera itself.</source>
        <translation>La cámara lo aceptó, pero sigue a su manera. Ajuste el intervalo de fotogramas clave en la propia cámara.</translation>
    </message>
    <message>
        <source>The camera took the time, but its clock is still off. Set it in the camera itself.</source>
        <translation>La cámara tomó la hora, pero su reloj sigue desajustado. Ajústelo en la propia cámara.</translation>
    </message>
    <message>
        <source>The camera was not turned because of an error in Louver; see its log.</source>
        <translation>La cámara no se giró por un error en Louver; vea su registro.</translation>
    </message>
    <message>
        <source>The camera was turned away: it shows another place.</source>
        <translation>La cámara fue girada: muestra otro lugar.</translation>
    </message>
    <message>
        <source>The camera {camera_id} is not in the list, so nothing can be noted of it now.</source>
        <translation>La cámara {camera_id} no está en la lista, así que ahora no se puede anotar nada de ella.</translation>
    </message>
    <message>
        <source>The camera&apos;s clock is {join} {way} this computer&apos;s.</source>
        <translation>El reloj de la cámara va {join} {way} respecto a este equipo.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture repeats itself: the same seconds are shown again and again.</source>
        <translation>La imagen de la cámara se repite: se muestran los mismos segundos una y otra vez.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still: not even its noise changes.</source>
        <translation>La imagen de la cámara está quieta: ni siquiera cambia su ruido.</translation>
    </message>
    <message>
        <source>The camera&apos;s pictures are larger than 8K, so they are recorded but not watched. Give it a smaller stream to watch.</source>
        <translation>Las imágenes de la cámara superan 8K, así que se graban pero no se vigilan. Dele un flujo más pequeño para vigilar.</translation>
    </message>
    <message>
        <source>The camera&apos;s video cannot be decoded, so it is recorded but not watched. Set the camera to H.264 or H.265.</source>
        <translation>El vídeo de la cámara no se puede decodificar, así que se graba pero no se vigila. Ponga la cámara en H.264 o H.265.</translation>
    </message>
    <message>
        <source>The clock of this computer is {ahead_ms} days ahead of what it was, so no footage is deleted by its age for the next three days. Set the clock if it is wrong; if it is right, nothing needs to be done.</source>
        <translation>El reloj de este equipo va {ahead_ms} días por delante de lo que marcaba, así que durante los próximos tres días no se borra ninguna grabación por su antigüedad. Ponga el reloj en hora si está mal; si está bien, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back, so the times of {name} run {behind_ms} s ahead until it catches up. Nothing is lost.</source>
        <translation>El reloj de este equipo se atrasó, así que las horas de {name} van {behind_ms} s por delante hasta que las alcance. No se pierde nada.</translation>
    </message>
    <message>
        <source>The clock of {name} is right now. It stands as set by hand: a time server is not asked any more.</source>
        <translation>El reloj de {name} ya está en hora. Queda ajustado a mano: ya no se consulta un servidor de hora.</translation>
    </message>
    <message>
        <source>The copying met an unexpected error and is tried again.</source>
        <translation>La copia encontró un error inesperado y se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The damaged database of recordings could not be set aside ({strerror}). Nothing is lost; Louver tries again.</source>
        <translation>No se pudo apartar la base de datos dañada de las grabaciones ({strerror}). No se pierde nada; Louver lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The database is made again from the journals while recording goes on. Health tells when it is done.</source>
        <translation>La base de datos se rehace a partir de los diarios mientras la grabación continúa. Estado avisa cuando termine.</translation>
    </message>
    <message>
        <source>The database of recordings cannot be read ({error}). Start Louver&apos;s engine again: it makes the database anew from the journals.</source>
        <translation>No se puede leer la base de datos de las grabaciones ({error}). Reinicie el grabador de Louver: la rehace a partir de los diarios.</translation>
    </message>
    <message>
        <source>The database of recordings could not be written ({error}). Nothing is lost: it is made again from the journals. Check that the disk is not full.</source>
        <translation>No se pudo escribir la base de datos de las grabaciones ({error}). No se pierde nada: se rehace a partir de los diarios. Compruebe que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The database of recordings is closed already; Louver is stopping.</source>
        <translation>La base de datos de las grabaciones ya está cerrada; Louver se está deteniendo.</translation>
    </message>
    <message>
        <source>The database of recordings is not open yet. Nothing is lost meanwhile.</source>
        <translation>La base de datos de las grabaciones aún no está abierta. Entretanto no se pierde nada.</translation>
    </message>
    <message>
        <source>The database of recordings is too slow; it will catch up later.</source>
        <translation>La base de datos de las grabaciones es demasiado lenta; se pondrá al día más tarde.</translation>
    </message>
    <message>
        <source>The database of recordings was damaged</source>
        <translation>La base de datos de las grabaciones estaba dañada</translation>
    </message>
    <message>
        <source>The database of recordings was damaged, or was to be made anew</source>
        <translation>La base de datos de las grabaciones estaba dañada o debía rehacerse</translation>
    </message>
    <message>
        <source>The database of recordings was deleted or replaced while Louver ran</source>
        <translation>La base de datos de las grabaciones se borró o se sustituyó mientras Louver estaba en marcha</translation>
    </message>
    <message>
        <source>The database of recordings works again.</source>
        <translation>La base de datos de las grabaciones vuelve a funcionar.</translation>
    </message>
    <message>
        <source>The description inside this clip has an end before its beginning.</source>
        <translation>La descripción de este clip tiene un final anterior a su inicio.</translation>
    </message>
    <message>
        <source>The description inside this clip is not one that Louver writes.</source>
        <translation>La descripción de este clip no es como las que escribe Louver.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be read, so every visit makes an event. Mend or delete that file.</source>
        <translation>No se pueden leer las reglas de detección de {detection}, así que cada visita genera un evento. Repare o borre ese archivo.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be read: {strerror}.</source>
        <translation>No se pueden leer las reglas de detección de {detection}: {strerror}.</translation>
    </message>
    <message>
        <source>The detection rules in {detection} cannot be written: {strerror}.</source>
        <translation>No se pueden escribir las reglas de detección de {detection}: {strerror}.</translation>
    </message>
    <message>
        <source>The detector saw a {label} {times} with {believed_score} or more; at best it was {score} sure.</source>
        <translation>El detector vio {times} un objeto ({label}) con {believed_score} o más; en el mejor caso estaba seguro al {score}.</translation>
    </message>
    <message>
        <source>The disk at {away} is not there, so what is on it cannot be deleted. Nothing was changed. Bring the disk back, or take it out of {name} if it is gone for good.</source>
        <translation>El disco {away} no está, así que no se puede borrar lo que contiene. No se cambió nada. Vuelva a conectar el disco o quítelo de {name} si no va a volver.</translation>
    </message>
    <message>
        <source>The disk at {root} cannot be used. {trouble} {goes_on} What is on it can be seen again when it is back.</source>
        <translation>No se puede usar el disco {root}. {trouble} {goes_on} Lo que contiene se podrá ver de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>The disk at {root} is full of footage that is kept or has just been recorded. Recording goes on, but only its newest minutes stay. Free some space, let some kept footage go, or add a disk.</source>
        <translation>El disco {root} está lleno de grabaciones conservadas o recién hechas. La grabación continúa, pero solo quedan sus últimos minutos. Libere espacio, libere grabaciones conservadas o añada un disco.</translation>
    </message>
    <message>
        <source>The disk is full {when}, and then footage is deleted earlier than your rules say: only {days_held} fit. Shorten the rules, keep less free, or add a disk.</source>
        <translation>El disco está lleno {when} y entonces se borra antes de lo que dicen sus reglas: solo caben {days_held}. Acorte las reglas, deje menos espacio libre o añada un disco.</translation>
    </message>
    <message>
        <source>The disk refused to store a recording ({reason}). Check the disk.</source>
        <translation>El disco se negó a guardar una grabación ({reason}). Compruebe el disco.</translation>
    </message>
    <message>
        <source>The disk that holds the recordings is full. Free some space, or choose another folder.</source>
        <translation>El disco de las grabaciones está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full.{need} Nothing was left behind. Free some space, or choose another folder.</source>
        <translation>El disco de {folder} está lleno.{need} No quedó nada. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The drive of {root} is missing. Nothing is being recorded. Connect it: recording begins by itself.</source>
        <translation>Falta la unidad de {root}. No se está grabando nada. Conéctela: la grabación empieza por sí sola.</translation>
    </message>
    <message>
        <source>The engine cannot open its local socket ({join}). Choose a library on a local disk that you can write to.</source>
        <translation>El grabador no puede abrir su socket local ({join}). Elija una biblioteca en un disco local en el que pueda escribir.</translation>
    </message>
    <message>
        <source>The engine cannot read this order ({name}). Update the program that sent it.</source>
        <translation>El grabador no puede leer esta orden ({name}). Actualice el programa que la envió.</translation>
    </message>
    <message>
        <source>The engine cannot read this order ({turn}). Update the program that sent it.</source>
        <translation>El grabador no puede leer esta orden ({turn}). Actualice el programa que la envió.</translation>
    </message>
    <message>
        <source>The engine cannot read this order. Update the program that sent it.</source>
        <translation>El grabador no puede leer esta orden. Actualice el programa que la envió.</translation>
    </message>
    <message>
        <source>The engine did not answer within {timeout_s} seconds. It may still do what was asked; look again.</source>
        <translation>El grabador no respondió en {timeout_s} segundos. Puede que aún haga lo que se le pidió; mírelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine did not begin with a welcome. Start Louver&apos;s engine and window again.</source>
        <translation>El grabador no empezó con un saludo. Reinicie el grabador y la ventana de Louver.</translation>
    </message>
    <message>
        <source>The engine does not know this library&apos;s key. Stop and start Louver&apos;s engine.</source>
        <translation>El grabador no conoce la clave de esta biblioteca. Detenga y reinicie el grabador de Louver.</translation>
    </message>
    <message>
        <source>The engine ended the connection. It starts again by itself within seconds.</source>
        <translation>El grabador terminó la conexión. Se reinicia por sí solo en unos segundos.</translation>
    </message>
    <message>
        <source>The engine has as many connections as it takes. Close a window of Louver and try again.</source>
        <translation>El grabador tiene todas las conexiones que admite. Cierre una ventana de Louver e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine holds {opened} files and connections open, and may hold {files}. Recording goes on; raise the limit of this user, or record fewer cameras.</source>
        <translation>El grabador tiene abiertos {opened} archivos y conexiones y puede tener {files}. La grabación continúa; suba el límite de este usuario o grabe menos cámaras.</translation>
    </message>
    <message>
        <source>The engine is another version of Louver. Stop it and start this version&apos;s engine.</source>
        <translation>El grabador es de otra versión de Louver. Deténgalo e inicie el de esta versión.</translation>
    </message>
    <message>
        <source>The engine is within its bounds again.</source>
        <translation>El grabador vuelve a estar dentro de sus límites.</translation>
    </message>
    <message>
        <source>The engine knows no command {name}. Update the program that sent it.</source>
        <translation>El grabador no conoce la orden {name}. Actualice el programa que la envió.</translation>
    </message>
    <message>
        <source>The engine sent a malformed answer. Start Louver&apos;s engine and window again.</source>
        <translation>El grabador envió una respuesta incorrecta. Reinicie el grabador y la ventana de Louver.</translation>
    </message>
    <message>
        <source>The engine sent a malformed message. Start Louver&apos;s engine and window again.</source>
        <translation>El grabador envió un mensaje incorrecto. Reinicie el grabador y la ventana de Louver.</translation>
    </message>
    <message>
        <source>The engine sent a malformed packet. Start Louver&apos;s engine and window again.</source>
        <translation>El grabador envió un paquete incorrecto. Reinicie el grabador y la ventana de Louver.</translation>
    </message>
    <message>
        <source>The engine sent a packet of an impossible camera. Start Louver&apos;s engine and window again.</source>
        <translation>El grabador envió un paquete de una cámara imposible. Reinicie el grabador y la ventana de Louver.</translation>
    </message>
    <message>
        <source>The engine sent a packet that is too short. Start Louver&apos;s engine and window again.</source>
        <translation>El grabador envió un paquete demasiado corto. Reinicie el grabador y la ventana de Louver.</translation>
    </message>
    <message>
        <source>The engine uses {used_bytes} MB of memory, more than its cameras should need. Recording goes on; look in Health for a camera that floods.</source>
        <translation>El grabador usa {used_bytes} MB de memoria, más de lo que deberían necesitar sus cámaras. La grabación continúa; busque en Estado una cámara que envíe demasiado.</translation>
    </message>
    <message>
        <source>The export broke off. Nothing half was left under its name. Try again.</source>
        <translation>La exportación se interrumpió. No quedó nada a medias con su nombre. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The export cannot be written to {folder} ({reason}). Nothing was left behind. Choose another folder.</source>
        <translation>La exportación no se puede escribir en {folder} ({reason}). No quedó nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was left behind.</source>
        <translation>La exportación se canceló. No quedó nada.</translation>
    </message>
    <message>
        <source>The file library.json in the folder of recordings cannot be read. Move it away, and Louver writes a new one; no recording depends on it.</source>
        <translation>No se puede leer el archivo library.json de la carpeta de grabaciones. Muévalo y Louver escribirá uno nuevo; ninguna grabación depende de él.</translation>
    </message>
    <message>
        <source>The file {name} of the vault is too large to be right.</source>
        <translation>El archivo {name} de la bóveda es demasiado grande para ser correcto.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read. Check that it is still there.</source>
        <translation>No se puede leer el archivo {path}. Compruebe que sigue ahí.</translation>
    </message>
    <message>
        <source>The file {place_file} of the vault is damaged. Join the vault again.</source>
        <translation>El archivo {place_file} de la bóveda está dañado. Únase de nuevo a la bóveda.</translation>
    </message>
    <message>
        <source>The folder of recordings cannot be written to. Check its permissions, or choose another folder.</source>
        <translation>No se puede escribir en la carpeta de grabaciones. Compruebe sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder of recordings is not there. If it lies on a drive that was unplugged, plug it in again.</source>
        <translation>La carpeta de grabaciones no está. Si está en una unidad desconectada, vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The folder of recordings {root} is not there.</source>
        <translation>La carpeta de grabaciones {root} no está.</translation>
    </message>
    <message>
        <source>The folder {folder} belongs to somebody else, so the engine does not listen there. Choose a library with a shorter path, on a local disk.</source>
        <translation>La carpeta {folder} pertenece a otra persona, así que el grabador no escucha allí. Elija una biblioteca con una ruta más corta, en un disco local.</translation>
    </message>
    <message>
        <source>The footage has no keyframe for too long to cut a clip out of it.</source>
        <translation>La grabación pasa demasiado tiempo sin fotograma clave para cortar un clip.</translation>
    </message>
    <message>
        <source>The journal of {camera_id} is damaged. A copy was kept as {name}, and recording goes on. Events and gaps after the damage are missing from the timeline; footage is not. Check the disk.</source>
        <translation>El diario de {camera_id} está dañado. Se guardó una copia como {name} y la grabación continúa. Faltan en la cronología los eventos e interrupciones posteriores al daño; las grabaciones, no. Compruebe el disco.</translation>
    </message>
    <message>
        <source>The journal of {camera_id} is missing. Its recordings were found and are entered anew; events and the causes of gaps before now are not known any more.</source>
        <translation>Falta el diario de {camera_id}. Se encontraron sus grabaciones y se inscriben de nuevo; los eventos y las causas de las interrupciones anteriores ya no se conocen.</translation>
    </message>
    <message>
        <source>The journal {name} of a camera is damaged in its middle. Nothing was changed; check the disk, and look in Health for what can still be read.</source>
        <translation>El diario {name} de una cámara está dañado por la mitad. No se cambió nada; compruebe el disco y vea en Estado lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>The key that window and engine share is damaged. Stop and start Louver&apos;s engine.</source>
        <translation>La clave que comparten ventana y grabador está dañada. Detenga y reinicie el grabador de Louver.</translation>
    </message>
    <message>
        <source>The keyring did not keep the vault&apos;s key as it was given. Use a passphrase instead.</source>
        <translation>El llavero no guardó la clave de la bóveda tal como se le dio. Use una frase de contraseña en su lugar.</translation>
    </message>
    <message>
        <source>The keyring holds something else than this device&apos;s vault key. Join the vault again.</source>
        <translation>El llavero contiene algo distinto de la clave de la bóveda de este dispositivo. Únase de nuevo a la bóveda.</translation>
    </message>
    <message>
        <source>The keyring no longer holds this device&apos;s vault key. Join the vault again with its 24 words.</source>
        <translation>El llavero ya no contiene la clave de la bóveda de este dispositivo. Únase de nuevo a la bóveda con sus 24 palabras.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked or not there. Unlock it, or keep the vault&apos;s keys under a passphrase ({passphrase_variable}).</source>
        <translation>El llavero de este equipo está bloqueado o no está. Desbloquéelo, o guarde las claves de la bóveda con una frase de contraseña ({passphrase_variable}).</translation>
    </message>
    <message>
        <source>The keys of groups that the words do not open are damaged on this device.</source>
        <translation>Las claves de los grupos que las palabras no abren están dañadas en este dispositivo.</translation>
    </message>
    <message>
        <source>The labels of the model {name} name no person, vehicle or animal, so no event would ever come of it. Choose another.</source>
        <translation>Las etiquetas del modelo {name} no nombran personas, vehículos ni animales, así que nunca daría eventos. Elija otro.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} cannot be changed: {strerror}.</source>
        <translation>No se puede cambiar la lista de cámaras de {cameras}: {strerror}.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} cannot be written: {strerror}.</source>
        <translation>No se puede escribir la lista de cámaras de {cameras}: {strerror}.</translation>
    </message>
    <message>
        <source>The list of cameras in {cameras} is damaged. Restore it from a copy.</source>
        <translation>La lista de cámaras de {cameras} está dañada. Restáurela desde una copia.</translation>
    </message>
    <message>
        <source>The list of clips whose time will be over is damaged.</source>
        <translation>La lista de clips cuyo plazo vencerá está dañada.</translation>
    </message>
    <message>
        <source>The list of devices does not name this camera&apos;s group, so its clips wait.</source>
        <translation>La lista de dispositivos no nombra el grupo de esta cámara, así que sus clips esperan.</translation>
    </message>
    <message>
        <source>The list of events that wait to be sealed is damaged.</source>
        <translation>La lista de eventos que esperan ser sellados está dañada.</translation>
    </message>
    <message>
        <source>The list of the cameras&apos; certificates in {file} cannot be read. Restore it from a copy, or delete it to trust the certificates that the cameras show now.</source>
        <translation>No se puede leer la lista de certificados de las cámaras de {file}. Restáurela desde una copia, o bórrela para confiar en los certificados que las cámaras muestran ahora.</translation>
    </message>
    <message>
        <source>The list of the cameras&apos; certificates in {file} cannot be written: {strerror}.</source>
        <translation>No se puede escribir la lista de certificados de las cámaras de {file}: {strerror}.</translation>
    </message>
    <message>
        <source>The name of a bookmark is one line of up to {max_name_letters} letters. Choose another one.</source>
        <translation>El nombre de un marcador es una línea de hasta {max_name_letters} letras. Elija otro.</translation>
    </message>
    <message>
        <source>The other side did not finish the handshake in time.</source>
        <translation>El otro lado no terminó el saludo a tiempo.</translation>
    </message>
    <message>
        <source>The other side ended the connection during the handshake.</source>
        <translation>El otro lado terminó la conexión durante el saludo.</translation>
    </message>
    <message>
        <source>The picture was not saved in {folder}: {why}. Choose another folder.</source>
        <translation>La imagen no se guardó en {folder}: {why}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The pictures at the start of the export cannot be decoded. Choose an earlier start.</source>
        <translation>No se pueden decodificar las imágenes del inicio de la exportación. Elija un inicio anterior.</translation>
    </message>
    <message>
        <source>The pictures of a camera are counted from 1.</source>
        <translation>Las imágenes de una cámara se cuentan desde 1.</translation>
    </message>
    <message>
        <source>The pictures of {name_of} arrive damaged and cannot be decoded, so it is recorded but not watched. Look at its network, or restart it.</source>
        <translation>Las imágenes de {name_of} llegan dañadas y no se pueden decodificar, así que se graba pero no se vigila. Revise su red o reiníciela.</translation>
    </message>
    <message>
        <source>The pictures of {name_of} can be decoded again.</source>
        <translation>Las imágenes de {name_of} se pueden decodificar de nuevo.</translation>
    </message>
    <message>
        <source>The recording does not say how its video is coded, so its start cannot be encoded anew.</source>
        <translation>La grabación no dice cómo está codificado su vídeo, así que no se puede recodificar su inicio.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be opened. It may have been moved or deleted.</source>
        <translation>No se puede abrir la grabación {path}. Puede que se haya movido o borrado.</translation>
    </message>
    <message>
        <source>The recording {path} went away or cannot be read any more. Nothing was left behind. Export again, and look in Health whether its disk is in trouble.</source>
        <translation>La grabación {path} desapareció o ya no se puede leer. No quedó nada. Exporte de nuevo y vea en Estado si su disco tiene problemas.</translation>
    </message>
    <message>
        <source>The recordings of {camera_id} could not be put in order. {sentence}</source>
        <translation>No se pudieron poner en orden las grabaciones de {camera_id}. {sentence}</translation>
    </message>
    <message>
        <source>The rules for old footage can be read again.</source>
        <translation>Las reglas de las grabaciones antiguas se pueden leer de nuevo.</translation>
    </message>
    <message>
        <source>The rules in {retention} cannot be read, so no footage is deleted by age. Mend or delete that file.</source>
        <translation>No se pueden leer las reglas de {retention}, así que no se borra ninguna grabación por su antigüedad. Repare o borre ese archivo.</translation>
    </message>
    <message>
        <source>The rules of this camera were changed elsewhere in the meantime, so nothing was saved. Open them again, and make your change once more.</source>
        <translation>Las reglas de esta cámara se cambiaron en otro sitio entretanto, así que no se guardó nada. Ábralas de nuevo y repita su cambio.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read. Delete that file to start with the usual ones.</source>
        <translation>No se pueden leer los ajustes de {path}. Borre ese archivo para empezar con los habituales.</translation>
    </message>
    <message>
        <source>The small picture of {name} is fetched and watched from now on.</source>
        <translation>La imagen pequeña de {name} se obtiene y se vigila desde ahora.</translation>
    </message>
    <message>
        <source>The state of this recorder&apos;s log is damaged; set the vault up again.</source>
        <translation>El estado del registro de este grabador está dañado; configure de nuevo la bóveda.</translation>
    </message>
    <message>
        <source>The vault could not be opened; the problem is told in Health.</source>
        <translation>No se pudo abrir la bóveda; el problema se indica en Estado.</translation>
    </message>
    <message>
        <source>The vault is not set up here ({name} is missing). Set it up, or join it.</source>
        <translation>La bóveda no está configurada aquí (falta {name}). Configúrela o únase a ella.</translation>
    </message>
    <message>
        <source>The vault is not set up here. Set it up, or join it with its 24 words.</source>
        <translation>La bóveda no está configurada aquí. Configúrela o únase a ella con sus 24 palabras.</translation>
    </message>
    <message>
        <source>The vault met an unexpected error and tries again.</source>
        <translation>La bóveda encontró un error inesperado y lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys need a passphrase, because this computer&apos;s keyring is not used. Type one on a terminal, or put it into {passphrase_variable}.</source>
        <translation>Las claves de la bóveda necesitan una frase de contraseña, porque no se usa el llavero de este equipo. Escríbala en un terminal o póngala en {passphrase_variable}.</translation>
    </message>
    <message>
        <source>The video has ended.</source>
        <translation>El vídeo ha terminado.</translation>
    </message>
    <message>
        <source>The watcher ended with status {returncode}; detection starts again at once.</source>
        <translation>La vigilancia terminó con el estado {returncode}; la detección vuelve a empezar enseguida.</translation>
    </message>
    <message>
        <source>The webcam cannot be opened. Close other programs that use it, and allow this one to.</source>
        <translation>No se puede abrir la cámara web. Cierre otros programas que la usen y permita que este lo haga.</translation>
    </message>
    <message>
        <source>The webcam ended its stream. Trying again.</source>
        <translation>La cámara web terminó su flujo. Intentándolo de nuevo.</translation>
    </message>
    <message>
        <source>The webcam stopped sending. Was it unplugged?</source>
        <translation>La cámara web dejó de enviar. ¿Se desconectó?</translation>
    </message>
    <message>
        <source>The window failed at something the engine said ({name}).</source>
        <translation>La ventana falló con algo que dijo el grabador ({name}).</translation>
    </message>
    <message>
        <source>The words differ, so nothing was sent or kept. Somebody may be between the two devices.</source>
        <translation>Las palabras difieren, así que no se envió ni se guardó nada. Puede que haya alguien entre los dos dispositivos.</translation>
    </message>
    <message>
        <source>The {name} has a keyframe only every {gop_s} s.</source>
        <translation>La {name} tiene un fotograma clave solo cada {gop_s} s.</translation>
    </message>
    <message>
        <source>The {word} of a camera cannot be so long.</source>
        <translation>El dato «{word}» de una cámara no puede ser tan largo.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id} in the list. There are: {known}.</source>
        <translation>No hay ninguna cámara {camera_id} en la lista. Hay: {known}.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id} in this library.</source>
        <translation>No hay ninguna cámara {camera_id} en esta biblioteca.</translation>
    </message>
    <message>
        <source>There is no camera {camera_id}. Look for its id in the list of cameras.</source>
        <translation>No hay ninguna cámara {camera_id}. Busque su identificador en la lista de cámaras.</translation>
    </message>
    <message>
        <source>There is no detection model here and none could be downloaded</source>
        <translation>Aquí no hay ningún modelo de detección y no se pudo descargar ninguno</translation>
    </message>
    <message>
        <source>There is no event {event_id} in this library. Ids are 26 letters and digits.</source>
        <translation>No hay ningún evento {event_id} en esta biblioteca. Los identificadores tienen 26 letras y números.</translation>
    </message>
    <message>
        <source>There is no group {name} that the words do not open.</source>
        <translation>No hay ningún grupo {name} que las palabras no abran.</translation>
    </message>
    <message>
        <source>There is no library in {root} now. Is its drive plugged in?</source>
        <translation>Ahora no hay ninguna biblioteca en {root}. ¿Está conectada su unidad?</translation>
    </message>
    <message>
        <source>There is no library in {root}. Name its folder with --library.</source>
        <translation>No hay ninguna biblioteca en {root}. Indique su carpeta con --library.</translation>
    </message>
    <message>
        <source>There is no model of faces here, so none are looked for. Fetch one with: main.py models download face-short-range</source>
        <translation>Aquí no hay ningún modelo de caras, así que no se buscan. Obtenga uno con: main.py models download face-short-range</translation>
    </message>
    <message>
        <source>There is no model of sounds here, so glass, alarms, barking and shouts are told by their loudness alone. Fetch one with: main.py models download yamnet</source>
        <translation>Aquí no hay ningún modelo de sonidos, así que los cristales, las alarmas, los ladridos y los gritos se reconocen solo por su volumen. Obtenga uno con: main.py models download yamnet</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}, and none within a month of that.</source>
        <translation>No hay ninguna grabación de {name} entre {start} y {end}, ni a menos de un mes de entonces.</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}; the nearest begins {later}.</source>
        <translation>No hay ninguna grabación de {name} entre {start} y {end}; la más cercana empieza: {later}.</translation>
    </message>
    <message>
        <source>There is no recording of {name} between {start} and {end}; the nearest ends {earlier}.</source>
        <translation>No hay ninguna grabación de {name} entre {start} y {end}; la más cercana termina: {earlier}.</translation>
    </message>
    <message>
        <source>There is no small picture, so the full one is watched for events by its keyframes alone, and shown live.</source>
        <translation>No hay imagen pequeña, así que la completa se vigila solo por sus fotogramas clave y se muestra en directo.</translation>
    </message>
    <message>
        <source>There is no such ailment of a camera. Update the program that sent this.</source>
        <translation>No existe esa anomalía de una cámara. Actualice el programa que envió esto.</translation>
    </message>
    <message>
        <source>There is no webcam number {number} at this computer. Plug it in.</source>
        <translation>No hay ninguna cámara web número {number} en este equipo. Conéctela.</translation>
    </message>
    <message>
        <source>These 24 words belong to another vault than the one in this bucket.</source>
        <translation>Estas 24 palabras pertenecen a una bóveda distinta de la de este bucket.</translation>
    </message>
    <message>
        <source>These are {ids} clips and pictures; at most {max_deleted} are deleted at once.</source>
        <translation>Son {ids} clips e imágenes; se borran como máximo {max_deleted} a la vez.</translation>
    </message>
    <message>
        <source>These events were deleted more than 24 hours ago and cannot be taken back.</source>
        <translation>Estos eventos se borraron hace más de 24 horas y no se pueden restaurar.</translation>
    </message>
    <message>
        <source>These rules cannot be read. Update the program that sent them.</source>
        <translation>No se pueden leer estas reglas. Actualice el programa que las envió.</translation>
    </message>
    <message>
        <source>These rules for storage cannot be. Check the numbers.</source>
        <translation>Estas reglas de almacenamiento no son posibles. Compruebe los números.</translation>
    </message>
    <message>
        <source>This bucket already holds a vault. Join it with its 24 words, or choose an empty bucket.</source>
        <translation>Este bucket ya contiene una bóveda. Únase a ella con sus 24 palabras o elija un bucket vacío.</translation>
    </message>
    <message>
        <source>This camera address begins with neither rtsp:// nor http:// nor a file&apos;s path. Paste the address from the camera&apos;s manual.</source>
        <translation>Esta dirección de cámara no empieza por rtsp://, ni por http://, ni por la ruta de un archivo. Pegue la dirección del manual de la cámara.</translation>
    </message>
    <message>
        <source>This camera address has no host in it. It should look like rtsp://192.168.1.40/stream1.</source>
        <translation>En esta dirección de cámara falta el host. Debería ser como rtsp://192.168.1.40/stream1.</translation>
    </message>
    <message>
        <source>This camera cannot be turned.</source>
        <translation>Esta cámara no se puede girar.</translation>
    </message>
    <message>
        <source>This camera cannot report events.</source>
        <translation>Esta cámara no puede informar de eventos.</translation>
    </message>
    <message>
        <source>This camera cannot send a picture by ONVIF.</source>
        <translation>Esta cámara no puede enviar una imagen por ONVIF.</translation>
    </message>
    <message>
        <source>This camera has no rule {name}. It has: {known}.</source>
        <translation>Esta cámara no tiene ninguna regla {name}. Tiene: {known}.</translation>
    </message>
    <message>
        <source>This camera has other streams by now. Open its page again.</source>
        <translation>Esta cámara tiene ya otros flujos. Abra de nuevo su página.</translation>
    </message>
    <message>
        <source>This camera has {offered} pictures. Name one from 1 to {offered2}.</source>
        <translation>Esta cámara tiene {offered} imágenes. Indique una de 1 a {offered2}.</translation>
    </message>
    <message>
        <source>This camera is in the list already, as {id} ({name}).</source>
        <translation>Esta cámara ya está en la lista como {id} ({name}).</translation>
    </message>
    <message>
        <source>This camera is in the list already, as {name}.</source>
        <translation>Esta cámara ya está en la lista como {name}.</translation>
    </message>
    <message>
        <source>This camera lets nobody set its keyframes. Set them in the camera itself.</source>
        <translation>Esta cámara no permite ajustar sus fotogramas clave. Ajústelos en la propia cámara.</translation>
    </message>
    <message>
        <source>This camera was not taught that, or has forgotten it already.</source>
        <translation>Esta cámara no aprendió eso, o ya lo olvidó.</translation>
    </message>
    <message>
        <source>This change of a camera cannot be read. Update the program that sent it.</source>
        <translation>No se puede leer este cambio de una cámara. Actualice el programa que lo envió.</translation>
    </message>
    <message>
        <source>This computer did not let Louver change what starts at login ({why}).</source>
        <translation>Este equipo no dejó que Louver cambiara lo que se inicia con la sesión ({why}).</translation>
    </message>
    <message>
        <source>This computer has no sound output that can be used. Connect one, or choose one in the system&apos;s settings, and turn the sound on again.</source>
        <translation>Este equipo no tiene ninguna salida de sonido utilizable. Conecte una o elija una en los ajustes del sistema, y vuelva a activar el sonido.</translation>
    </message>
    <message>
        <source>{name} is checked about once a second or less, since many cameras move at once. This computer is too slow: close other programs, or watch fewer cameras.</source>
        <translation>{name} se comprueba más o menos una vez por segundo o menos, porque muchas cámaras ven movimiento a la vez. Este ordenador es demasiado lento: cierre otros programas o vigile menos cámaras.</translation>
    </message>
    <message>
        <source>{name} is checked as often as it should be again.</source>
        <translation>{name} se comprueba otra vez con la frecuencia debida.</translation>
    </message>
    <message>
        <source>{name} is checked {times} times a second, since many cameras move at once. This computer is too slow: close other programs, or watch fewer cameras.</source>
        <translation>{name} se comprueba {times} veces por segundo, porque muchas cámaras ven movimiento a la vez. Este ordenador es demasiado lento: cierre otros programas o vigile menos cámaras.</translation>
    </message>
    <message>
        <source>This footage goes by the rules again.</source>
        <translation>Esta grabación vuelve a seguir las reglas.</translation>
    </message>
    <message>
        <source>This footage is kept until you say otherwise.</source>
        <translation>Esta grabación se conserva hasta que usted diga lo contrario.</translation>
    </message>
    <message>
        <source>This holds now, but could not be noted, and a restart forgets it. Check the disk.</source>
        <translation>Esto se aplica ahora, pero no se pudo anotar y un reinicio lo olvida. Compruebe el disco.</translation>
    </message>
    <message>
        <source>This is not a pairing code: it has 26 letters and digits, as the other machine shows them.</source>
        <translation>Esto no es un código de emparejamiento: tiene 26 letras y números, como los muestra el otro equipo.</translation>
    </message>
    <message>
        <source>This is not the address of a camera. {looks_right}</source>
        <translation>Esto no es la dirección de una cámara. {looks_right}</translation>
    </message>
    <message>
        <source>This library already belongs to a vault. Choose another library folder for another vault.</source>
        <translation>Esta biblioteca ya pertenece a una bóveda. Elija otra carpeta de biblioteca para otra bóveda.</translation>
    </message>
    <message>
        <source>This library belongs to another user. Sign in as that user, or choose a library of your own.</source>
        <translation>Esta biblioteca pertenece a otro usuario. Inicie sesión como ese usuario o elija una biblioteca propia.</translation>
    </message>
    <message>
        <source>This stream&apos;s picture has a size that no file can hold. Check the camera&apos;s settings.</source>
        <translation>La imagen de este flujo tiene un tamaño que ningún archivo admite. Compruebe los ajustes de la cámara.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was added.</source>
        <translation>Esto se detuvo. No se añadió nada.</translation>
    </message>
    <message>
        <source>This was stopped. The login of the camera was not changed.</source>
        <translation>Esto se detuvo. El inicio de sesión de la cámara no se cambió.</translation>
    </message>
    <message>
        <source>To keep footage, name its camera, and its start and end.</source>
        <translation>Para conservar una grabación, indique su cámara, su inicio y su final.</translation>
    </message>
    <message>
        <source>To mark events, name 1 to {max_events} of them. Ids are 26 letters and digits.</source>
        <translation>Para marcar eventos, indique de 1 a {max_events}. Los identificadores tienen 26 letras y números.</translation>
    </message>
    <message>
        <source>To mark events, name them, the mark, and whether it holds.</source>
        <translation>Para marcar eventos, indíquelos, con la marca y si se aplica.</translation>
    </message>
    <message>
        <source>Turn it off in the camera&apos;s own pages, under video or encoding: with it, recordings begin late, jumps in the timeline are slow, and a lost packet costs many seconds.</source>
        <translation>Desactívelo en las páginas de la cámara, en vídeo o codificación: con él, las grabaciones empiezan tarde, los saltos en la cronología son lentos y un paquete perdido cuesta muchos segundos.</translation>
    </message>
    <message>
        <source>Turn on the second stream (sub stream) in the camera, about 640 x 360 at 10 pictures a second.</source>
        <translation>Active el segundo flujo (flujo secundario) en la cámara, de unos 640 x 360 a 10 imágenes por segundo.</translation>
    </message>
    <message>
        <source>Two rules are called “{twin}”. Give one of them another name.</source>
        <translation>Dos reglas se llaman «{twin}». Dé otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>Two seconds of its footage hold more than 30 MB, which is too much for a clip.</source>
        <translation>Dos segundos de su grabación ocupan más de 30 MB, demasiado para un clip.</translation>
    </message>
    <message>
        <source>Type the user name of the camera, and its password.</source>
        <translation>Escriba el usuario de la cámara y su contraseña.</translation>
    </message>
    <message>
        <source>Use its small picture</source>
        <translation>Usar su imagen pequeña</translation>
    </message>
    <message>
        <source>Verified. {count} of {count2} parts match the fingerprints made while recording. This shows the file has not changed since then; it does not prove the camera&apos;s clock was right.</source>
        <translation>Verificado. {count} de {count2} partes coinciden con las huellas digitales tomadas al grabar. Esto muestra que el archivo no ha cambiado desde entonces; no prueba que el reloj de la cámara estuviera en hora.</translation>
    </message>
    <message>
        <source>Watching begins anew.</source>
        <translation>La vigilancia vuelve a empezar.</translation>
    </message>
    <message>
        <source>What answers at {host} sends no video that can be understood. Check the address.</source>
        <translation>Lo que responde en {host} no envía un vídeo que se entienda. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>What is recorded of {name} cannot be noted now. {trouble} Recording goes on, and is noted as soon as that is possible.</source>
        <translation>Lo que se graba de {name} no se puede anotar ahora. {trouble} La grabación continúa y se anota en cuanto sea posible.</translation>
    </message>
    <message>
        <source>What is to be deleted could not be noted, so nothing is deleted. Check the disk.</source>
        <translation>No se pudo anotar lo que debía borrarse, así que no se borra nada. Compruebe el disco.</translation>
    </message>
    <message>
        <source>What is to be kept must end after it begins.</source>
        <translation>Lo que se conserva debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>What listens for this library cannot prove that it is Louver&apos;s engine. Start the engine.</source>
        <translation>Lo que responde por esta biblioteca no puede demostrar que es el grabador de Louver. Inicie el grabador.</translation>
    </message>
    <message>
        <source>What listens for this library is not Louver&apos;s engine. Stop it and start the engine.</source>
        <translation>Lo que responde por esta biblioteca no es el grabador de Louver. Deténgalo e inicie el grabador.</translation>
    </message>
    <message>
        <source>What this device remembers of its vault is damaged. Join the vault again.</source>
        <translation>Lo que este dispositivo recuerda de su bóveda está dañado. Únase de nuevo a la bóveda.</translation>
    </message>
    <message>
        <source>What was noted of a visit cannot be read. Let the database be made anew: main.py library rebuild</source>
        <translation>No se puede leer lo anotado de una visita. Haga rehacer la base de datos: main.py library rebuild</translation>
    </message>
    <message>
        <source>What was recorded of {name} is noted.</source>
        <translation>Lo grabado de {name} está anotado.</translation>
    </message>
    <message>
        <source>You marked what looked like this, in this place and as large, as a wrong label.</source>
        <translation>Usted marcó como mal etiquetado algo parecido, en este lugar y de este tamaño.</translation>
    </message>
    <message>
        <source>a box in it holds too many others</source>
        <translation>una caja del archivo contiene demasiadas otras</translation>
    </message>
    <message>
        <source>a box in it is smaller than its own header</source>
        <translation>una caja del archivo es menor que su propia cabecera</translation>
    </message>
    <message>
        <source>a box in it is too short</source>
        <translation>una caja del archivo es demasiado corta</translation>
    </message>
    <message>
        <source>a box in it reaches beyond the one around it</source>
        <translation>una caja del archivo sobrepasa la que la contiene</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>por delante</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>animal</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>los animales</translation>
    </message>
    <message>
        <source>anywhere in the picture</source>
        <translation>en cualquier lugar de la imagen</translation>
    </message>
    <message>
        <source>are back</source>
        <translation>han vuelto</translation>
    </message>
    <message>
        <source>are kept for ever and stay</source>
        <translation>se conservan para siempre y se quedan</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>oso</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>por detrás</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicleta</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>pájaro</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>barco</translation>
    </message>
    <message>
        <source>bottom edge</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>autobús</translation>
    </message>
    <message>
        <source>car</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>car alarm</source>
        <translation>alarma de coche</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>gato</translation>
    </message>
    <message>
        <source>children shouting</source>
        <translation>niños gritando</translation>
    </message>
    <message>
        <source>civil defense siren</source>
        <translation>sirena de emergencia</translation>
    </message>
    <message>
        <source>cow</source>
        <translation>vaca</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>perro</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>elefante</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>alarma de incendios</translation>
    </message>
    <message>
        <source>full picture</source>
        <translation>imagen completa</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>jirafa</translation>
    </message>
    <message>
        <source>hangs; a disk that does not answer is the usual cause. Check it</source>
        <translation>está colgada; lo habitual es que un disco no responda. Compruébelo</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>caballo</translation>
    </message>
    <message>
        <source>in its zone</source>
        <translation>en su zona</translation>
    </message>
    <message>
        <source>in {days_left}</source>
        <translation>dentro de {days_left}</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>ha vuelto</translation>
    </message>
    <message>
        <source>is kept for ever and stays</source>
        <translation>se conserva para siempre y se queda</translation>
    </message>
    <message>
        <source>is not needed any more</source>
        <translation>ya no hace falta</translation>
    </message>
    <message>
        <source>its {decode} box is missing</source>
        <translation>falta su caja {decode}</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>moto</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>los paquetes</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>las personas</translation>
    </message>
    <message>
        <source>sheep</source>
        <translation>oveja</translation>
    </message>
    <message>
        <source>small picture</source>
        <translation>imagen pequeña</translation>
    </message>
    <message>
        <source>smoke detector, smoke alarm</source>
        <translation>detector de humo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>los sonidos</translation>
    </message>
    <message>
        <source>stopped without a word and was started again</source>
        <translation>se detuvo sin avisar y se reinició</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>el disco estaba lleno</translation>
    </message>
    <message>
        <source>top edge</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>train</source>
        <translation>tren</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>camión</translation>
    </message>
    <message>
        <source>unknown movements</source>
        <translation>los movimientos desconocidos</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>vehículo</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>los vehículos</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>se borró</translation>
    </message>
    <message>
        <source>were deleted</source>
        <translation>se borraron</translation>
    </message>
    <message>
        <source>works again</source>
        <translation>vuelve a funcionar</translation>
    </message>
    <message>
        <source>zebra</source>
        <translation>cebra</translation>
    </message>
    <message>
        <source>{above_db} dB above the usual</source>
        <translation>{above_db} dB por encima de lo habitual</translation>
    </message>
    <message>
        <source>{believed} times</source>
        <translation>{believed} veces</translation>
    </message>
    <message>
        <source>{camera_id}: Rule {number} is left out, since it cannot be read ({error}).</source>
        <translation>{camera_id}: la regla {number} se omite porque no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>{camera_id}: What to listen for cannot be read ({error}). Nothing is listened to.</source>
        <translation>{camera_id}: no se puede leer qué sonidos escuchar ({error}). No se escucha nada.</translation>
    </message>
    <message>
        <source>{camera_id}: Wrong label {number} is left out, since it cannot be read ({error}).</source>
        <translation>{camera_id}: la etiqueta errónea {number} se omite porque no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>{camera_id}: {fault} Nothing is listened to.</source>
        <translation>{camera_id}: {fault} No se escucha nada.</translation>
    </message>
    <message>
        <source>{camera_id}: {fault} The rule is left out.</source>
        <translation>{camera_id}: {fault} La regla se omite.</translation>
    </message>
    <message>
        <source>{cause}. Until then OpenCV&apos;s people detector and motion watch: standing people are found, vehicles and animals appear as motion.</source>
        <translation>{cause}. Hasta entonces vigilan el detector de personas de OpenCV y la detección de movimiento: se encuentran personas de pie; los vehículos y los animales aparecen como movimiento.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{done}. The footage goes by the rules as before.{more}</source>
        <translation>{done}. La grabación sigue las reglas como antes.{more}</translation>
    </message>
    <message>
        <source>{error} Clips are still sealed to the devices known before.</source>
        <translation>{error} Los clips se siguen sellando para los dispositivos ya conocidos.</translation>
    </message>
    <message>
        <source>{faces} looks</source>
        <translation>{faces} vistazos</translation>
    </message>
    <message>
        <source>{fits}. It is full: the oldest footage is being deleted.</source>
        <translation>{fits}. Está lleno: se están borrando las más antiguas.</translation>
    </message>
    <message>
        <source>{fits}; it is full in {days_left}, and then the oldest footage goes.</source>
        <translation>{fits}; estará lleno en {days_left} y entonces se borran las más antiguas.</translation>
    </message>
    <message>
        <source>{fits}; the rules never fill it.</source>
        <translation>{fits}; con estas reglas nunca se llena.</translation>
    </message>
    <message>
        <source>{folder} holds footage of another library. Choose another folder.</source>
        <translation>{folder} contiene grabaciones de otra biblioteca. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{found} devices match {text}. The vault has: {known}.</source>
        <translation>{found} dispositivos coinciden con {text}. La bóveda tiene: {known}.</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>{label}, {score} sure at best, track {number}: seen {believed} times with {believed_score} or more.{event}</source>
        <translation>{label}, seguro al {score} como máximo, rastro {number}: visto {believed} veces con {believed_score} o más.{event}</translation>
    </message>
    <message>
        <source>{many} with {text}. `main.py vault verify` lists them.</source>
        <translation>{many} por {text}. `main.py vault verify` los enumera.</translation>
    </message>
    <message>
        <source>{max_stuck} connections to this camera hang and do not end. Louver waits for one of them; restart the camera, or its network.</source>
        <translation>{max_stuck} conexiones con esta cámara están colgadas y no terminan. Louver espera a una de ellas; reinicie la cámara o su red.</translation>
    </message>
    <message>
        <source>{name} became {films} files, because its recording changes in between.</source>
        <translation>{name} quedó en {films} archivos porque su grabación cambia entremedias.</translation>
    </message>
    <message>
        <source>{name} has a small picture already.</source>
        <translation>{name} ya tiene una imagen pequeña.</translation>
    </message>
    <message>
        <source>{name} has no small second stream, so it is watched more coarsely: by its keyframes and what follows them, and in full while somebody is there. Who comes is noticed up to a few seconds later, and the event still begins with them. Where the camera has a sub stream, add it in Cameras.</source>
        <translation>{name} no tiene un segundo flujo pequeño, así que se vigila de forma más aproximada: por sus fotogramas clave y lo que les sigue, y por completo mientras hay alguien. Quien llega se advierte unos segundos más tarde como mucho, y el evento empieza igualmente con él. Si la cámara tiene un flujo secundario, añádalo en Cámaras.</translation>
    </message>
    <message>
        <source>{name} has not answered to the stop yet. Louver tells it again until it does.</source>
        <translation>{name} aún no ha respondido a la parada. Louver se lo repite hasta que lo haga.</translation>
    </message>
    <message>
        <source>{name} is in privacy{until}: nothing is recorded.</source>
        <translation>{name} está en modo privado{until}: no se graba nada.</translation>
    </message>
    <message>
        <source>{name} is not being recorded. {error} What comes meanwhile waits in memory.</source>
        <translation>{name} no se está grabando. {error} Lo que llega mientras tanto espera en la memoria.</translation>
    </message>
    <message>
        <source>{name} is not recorded in full, because its large stream does not arrive. {cause}</source>
        <translation>{name} no se graba por completo porque su flujo grande no llega. {cause}</translation>
    </message>
    <message>
        <source>{name} is recorded again.</source>
        <translation>{name} se vuelve a grabar.</translation>
    </message>
    <message>
        <source>{name} is recorded around events only, but watching is turned off, so nothing of it is recorded. Turn watching on, or record it all the time.</source>
        <translation>{name} solo se graba en torno a eventos, pero la vigilancia está desactivada, así que no se graba nada. Actívela o grabe todo el tiempo.</translation>
    </message>
    <message>
        <source>{name} is recorded but not watched, because its small stream does not arrive. {cause}</source>
        <translation>{name} se graba pero no se vigila porque su flujo pequeño no llega. {cause}</translation>
    </message>
    <message>
        <source>{name} reports no motion of its own. {error}</source>
        <translation>{name} no informa por sí misma de movimiento. {error}</translation>
    </message>
    <message>
        <source>{name} sends a keyframe every {good_gop_s} s from now on.</source>
        <translation>{name} envía desde ahora un fotograma clave cada {good_gop_s} s.</translation>
    </message>
    <message>
        <source>{name} sends a whole picture less than once in {keyless_s} seconds, so one lost packet can spoil minutes. Set its keyframe interval (also called I-frame interval or GOP) to 2 seconds.</source>
        <translation>{name} envía una imagen completa menos de una vez cada {keyless_s} segundos, así que un paquete perdido puede estropear minutos. Ponga su intervalo de fotogramas clave (o I-frame, GOP) en 2 segundos.</translation>
    </message>
    <message>
        <source>{name} sends more than a camera may, and is slowed down so that the others go on. Lower its bit rate, or restart it.</source>
        <translation>{name} envía más de lo permitido y se la frena para que las demás sigan. Baje su tasa de bits o reiníciela.</translation>
    </message>
    <message>
        <source>{name} sends so much that less than its {pre_roll_s} s before an event fit into memory. Lower its bit rate, or record it all the time.</source>
        <translation>{name} envía tanto que en la memoria caben menos de sus {pre_roll_s} s previos a un evento. Baje su tasa de bits o grabe todo el tiempo.</translation>
    </message>
    <message>
        <source>{name} sends whole pictures regularly again.</source>
        <translation>{name} vuelve a enviar imágenes completas con regularidad.</translation>
    </message>
    <message>
        <source>{name} took the new login and is recorded with it.</source>
        <translation>{name} aceptó el nuevo inicio de sesión y se graba con él.</translation>
    </message>
    <message>
        <source>{name} turns there.</source>
        <translation>{name} gira hacia allí.</translation>
    </message>
    <message>
        <source>{name} was added by the address of its stream alone, so it cannot be turned. Add it by its host.</source>
        <translation>{name} se añadió solo con la dirección de su flujo, así que no se puede girar. Añádala por su host.</translation>
    </message>
    <message>
        <source>{name} was added by the address of its stream alone. Add it by its host.</source>
        <translation>{name} se añadió solo con la dirección de su flujo. Añádala por su host.</translation>
    </message>
    <message>
        <source>{name} was removed, and its recordings on this computer are being deleted. Sealed clips stay in the vault.</source>
        <translation>{name} se quitó y sus grabaciones en este equipo se están borrando. Los clips sellados se quedan en la bóveda.</translation>
    </message>
    <message>
        <source>{name} was removed. Its recordings were kept.</source>
        <translation>{name} se quitó. Sus grabaciones se conservaron.</translation>
    </message>
    <message>
        <source>{name}: its first {made} pictures were encoded anew and match no fingerprint.</source>
        <translation>{name}: sus primeras {made} imágenes se recodificaron y no coinciden con ninguna huella digital.</translation>
    </message>
    <message>
        <source>{name}: nothing was recorded from {start_ms} to {end_ms}; that time is left out.</source>
        <translation>{name}: no se grabó nada de {start_ms} a {end_ms}; ese tiempo se omite.</translation>
    </message>
    <message>
        <source>{name}: {hidden_ms} s from before the start lie hidden in the file, because a film can only begin at a keyframe. To leave them out, encode the start anew.</source>
        <translation>{name}: {hidden_ms} s anteriores al inicio quedan ocultos en el archivo, porque una película solo puede empezar en un fotograma clave. Para omitirlos, recodifique el inicio.</translation>
    </message>
    <message>
        <source>{number} events {many}</source>
        <translation>{number} eventos {many}</translation>
    </message>
    <message>
        <source>{path} is no video that Louver understands. Choose another file.</source>
        <translation>{path} no es un vídeo que Louver entienda. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{root} cannot be made. Is its drive plugged in? Choose another folder if not.</source>
        <translation>No se puede crear {root}. ¿Está conectada su unidad? Si no, elija otra carpeta.</translation>
    </message>
    <message>
        <source>{root} is a file, not a folder. Choose a folder for the recordings.</source>
        <translation>{root} es un archivo, no una carpeta. Elija una carpeta para las grabaciones.</translation>
    </message>
    <message>
        <source>{sentence} The proof of it lies in {kept}.</source>
        <translation>{sentence} La prueba está en {kept}.</translation>
    </message>
    <message>
        <source>{sentence}, {score} sure at best; {loud}.</source>
        <translation>{sentence}, seguro al {score} como máximo; {loud}.</translation>
    </message>
    <message>
        <source>{sentence}. `main.py library check` names everything that is wrong.</source>
        <translation>{sentence}. `main.py library check` indica todo lo que está mal.</translation>
    </message>
    <message>
        <source>{shown_as} cannot do what a bucket must. Choose another; clips wait here.</source>
        <translation>{shown_as} no puede hacer lo que un bucket debe. Elija otro; los clips esperan aquí.</translation>
    </message>
    <message>
        <source>{shown_as} does not answer. Check the network and the endpoint; clips wait here.</source>
        <translation>{shown_as} no responde. Compruebe la red y el punto de acceso; los clips esperan aquí.</translation>
    </message>
    <message>
        <source>{shown_as} does not exist. Check the bucket&apos;s name and region; clips wait here.</source>
        <translation>{shown_as} no existe. Compruebe el nombre y la región del bucket; los clips esperan aquí.</translation>
    </message>
    <message>
        <source>{shown_as} has no room left. Enlarge it or delete old clips; clips wait here.</source>
        <translation>{shown_as} no tiene más espacio. Amplíelo o borre clips antiguos; los clips esperan aquí.</translation>
    </message>
    <message>
        <source>{stay}. Let the footage go first.</source>
        <translation>{stay}. Libere antes la grabación.</translation>
    </message>
    <message>
        <source>{strip} is recorded as you chose.</source>
        <translation>{strip} se graba como usted eligió.</translation>
    </message>
    <message>
        <source>{value} is not a video that can be recorded. Choose H.264 in the camera.</source>
        <translation>{value} no es un vídeo que se pueda grabar. Elija H.264 en la cámara.</translation>
    </message>
    <message>
        <source>{what}. It is made again from the journals; recording goes on and nothing is lost.</source>
        <translation>{what}. Se rehace a partir de los diarios; la grabación continúa y no se pierde nada.</translation>
    </message>
    <message>
        <source>{where} describes its pictures in a way that cannot be right.</source>
        <translation>{where} describe sus imágenes de un modo que no puede ser correcto.</translation>
    </message>
    <message>
        <source>{where} ended before its first picture.</source>
        <translation>{where} terminó antes de su primera imagen.</translation>
    </message>
    <message>
        <source>{where} holds no video. Choose another file or another address of the camera.</source>
        <translation>{where} no contiene vídeo. Elija otro archivo u otra dirección de la cámara.</translation>
    </message>
    <message>
        <source>{where} is coded as {name}, which Louver cannot record. Set the camera to H.264 or H.265.</source>
        <translation>{where} está codificado en {name}, que Louver no puede grabar. Ponga la cámara en H.264 o H.265.</translation>
    </message>
    <message>
        <source>{where} sends no description of its pictures, so it cannot be recorded.</source>
        <translation>{where} no envía la descripción de sus imágenes, así que no se puede grabar.</translation>
    </message>
    <message>
        <source>{where} stopped sending. Trying again.</source>
        <translation>{where} dejó de enviar. Intentándolo de nuevo.</translation>
    </message>
    <message>
        <source>{who} has no key of its own for this group. Run `main.py vault verify` there, then repeat.</source>
        <translation>{who} no tiene clave propia para este grupo. Ejecute allí `main.py vault verify` y repítalo después.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Open Live</source>
        <translation>Abrir En directo</translation>
    </message>
    <message>
        <source>Open Timeline</source>
        <translation>Abrir Cronología</translation>
    </message>
    <message>
        <source>Open Events</source>
        <translation>Abrir Eventos</translation>
    </message>
    <message>
        <source>Open Cameras</source>
        <translation>Abrir Cámaras</translation>
    </message>
    <message>
        <source>Open Vault</source>
        <translation>Abrir Bóveda</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>Abrir Estado</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Find a place, a camera or a setting</source>
        <translation>Buscar una sección, una cámara o un ajuste</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Ir al panel siguiente</translation>
    </message>
    <message>
        <source>Go to the pane before</source>
        <translation>Ir al panel anterior</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Privacy for all cameras</source>
        <translation>Modo privado para todas las cámaras</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Qué se puede hacer con esto</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Modo privado</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Mostrar en la cronología</translation>
    </message>
    <message>
        <source>Automatic layout</source>
        <translation>Disposición automática</translation>
    </message>
    <message>
        <source>Boxes around what is seen</source>
        <translation>Recuadros alrededor de lo visto</translation>
    </message>
    <message>
        <source>Turn the camera</source>
        <translation>Girar la cámara</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>La imagen completa</translation>
    </message>
    <message>
        <source>Next page of cameras</source>
        <translation>Página de cámaras siguiente</translation>
    </message>
    <message>
        <source>Page of cameras before</source>
        <translation>Página de cámaras anterior</translation>
    </message>
    <message>
        <source>Go from tile to tile</source>
        <translation>Ir de casilla en casilla</translation>
    </message>
    <message>
        <source>Go to that tile</source>
        <translation>Ir a esa casilla</translation>
    </message>
    <message>
        <source>Show one camera alone</source>
        <translation>Mostrar una sola cámara</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>Mostrar todas las cámaras</translation>
    </message>
    <message>
        <source>Move the zoomed picture</source>
        <translation>Mover la imagen ampliada</translation>
    </message>
    <message>
        <source>Move the tile</source>
        <translation>Mover la casilla</translation>
    </message>
    <message>
        <source>Play, hold</source>
        <translation>Reproducir, pausar</translation>
    </message>
    <message>
        <source>Play backwards, again faster</source>
        <translation>Reproducir hacia atrás, otra vez más rápido</translation>
    </message>
    <message>
        <source>Play forwards, again faster</source>
        <translation>Reproducir hacia delante, otra vez más rápido</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>All cameras together</source>
        <translation>Todas las cámaras a la vez</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>El día completo</translation>
    </message>
    <message>
        <source>The newest recording</source>
        <translation>La grabación más reciente</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Inicio del día</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Ir a una hora</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Elegir qué se muestra</translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Start of the range</source>
        <translation>Inicio del intervalo</translation>
    </message>
    <message>
        <source>End of the range</source>
        <translation>Final del intervalo</translation>
    </message>
    <message>
        <source>Forget the range</source>
        <translation>Olvidar el intervalo</translation>
    </message>
    <message>
        <source>Export the range</source>
        <translation>Exportar el intervalo</translation>
    </message>
    <message>
        <source>Five seconds, with Shift thirty</source>
        <translation>Cinco segundos, con Mayús treinta</translation>
    </message>
    <message>
        <source>Go from lane to lane</source>
        <translation>Ir de pista en pista</translation>
    </message>
    <message>
        <source>Show only events of that type</source>
        <translation>Mostrar solo los eventos de ese tipo</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>Reviewed, or new again</source>
        <translation>Revisado, o de nuevo sin revisar</translation>
    </message>
    <message>
        <source>Export the chosen events</source>
        <translation>Exportar los eventos elegidos</translation>
    </message>
    <message>
        <source>Keep for ever, or let go</source>
        <translation>Conservar para siempre, o liberar</translation>
    </message>
    <message>
        <source>Why this event</source>
        <translation>Por qué este evento</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Mal etiquetado</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Ir a los filtros</translation>
    </message>
    <message>
        <source>Go from event to event</source>
        <translation>Ir de evento en evento</translation>
    </message>
    <message>
        <source>Choose one more, or let go</source>
        <translation>Elegir uno más, o quitarlo</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Delete, or restore from the trash</source>
        <translation>Borrar, o restaurar de la papelera</translation>
    </message>
</context>
<context>
    <name>quiet</name>
    <message>
        <source>Nothing was deleted in the last 24 hours.</source>
        <translation>No se borró nada en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>No event matches these filters.</source>
        <translation>Ningún evento coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Louver does not look for events now, so there may have been some.</source>
        <translation>Louver no busca eventos ahora, así que pudo haber alguno.</translation>
    </message>
    <message>
        <source>For a part of the time privacy was on, and nobody looked.</source>
        <translation>Durante parte del tiempo el modo privado estuvo activo y nadie miró.</translation>
    </message>
    <message>
        <source>Recording was complete.</source>
        <translation>La grabación fue completa.</translation>
    </message>
    <message>
        <source>Nothing happened in the last 24 hours on {cameras}.</source>
        <translation>No ocurrió nada en las últimas 24 horas en {cameras}.</translation>
    </message>
    <message>
        <source>Nothing happened today on {cameras}.</source>
        <translation>No ha ocurrido nada hoy en {cameras}.</translation>
    </message>
    <message>
        <source>Nothing happened last night on {cameras}.</source>
        <translation>No ocurrió nada anoche en {cameras}.</translation>
    </message>
    <message>
        <source>Nothing happened in these 7 days on {cameras}.</source>
        <translation>No ocurrió nada en estos 7 días en {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen in the last 24 hours on {cameras}.</source>
        <translation>No se vio nada en las últimas 24 horas en {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen today on {cameras}.</source>
        <translation>No se ha visto nada hoy en {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen last night on {cameras}.</source>
        <translation>No se vio nada anoche en {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was seen in these 7 days on {cameras}.</source>
        <translation>No se vio nada en estos 7 días en {cameras}.</translation>
    </message>
    <message>
        <source>Nothing was recorded in the last 24 hours, so there are no events to show.</source>
        <translation>No se grabó nada en las últimas 24 horas, así que no hay eventos que mostrar.</translation>
    </message>
    <message>
        <source>Nothing was recorded today, so there are no events to show.</source>
        <translation>No se ha grabado nada hoy, así que no hay eventos que mostrar.</translation>
    </message>
    <message>
        <source>Nothing was recorded last night, so there are no events to show.</source>
        <translation>No se grabó nada anoche, así que no hay eventos que mostrar.</translation>
    </message>
    <message>
        <source>Nothing was recorded in these 7 days, so there are no events to show.</source>
        <translation>No se grabó nada en estos 7 días, así que no hay eventos que mostrar.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>the camera was offline</source>
        <translation>la cámara estaba desconectada</translation>
    </message>
    <message>
        <source>the camera refused the login</source>
        <translation>la cámara rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>Louver was closed</source>
        <translation>Louver estaba cerrado</translation>
    </message>
    <message>
        <source>Louver ended unexpectedly and started again</source>
        <translation>Louver terminó de forma inesperada y se reinició</translation>
    </message>
    <message>
        <source>the camera&apos;s stream ended</source>
        <translation>el flujo de la cámara terminó</translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation>el disco estaba lleno</translation>
    </message>
    <message>
        <source>the disk was missing</source>
        <translation>faltaba el disco</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>el disco informó de un error</translation>
    </message>
    <message>
        <source>privacy was on</source>
        <translation>el modo privado estaba activo</translation>
    </message>
    <message>
        <source>the camera&apos;s settings were changed</source>
        <translation>se cambiaron los ajustes de la cámara</translation>
    </message>
    <message>
        <source>the plan says not to record then</source>
        <translation>el plan indica no grabar entonces</translation>
    </message>
    <message>
        <source>nothing happened, and only events are recorded</source>
        <translation>no ocurrió nada, y solo se graban los eventos</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>el equipo estaba en reposo</translation>
    </message>
    <message>
        <source>the clock was changed</source>
        <translation>se cambió el reloj</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>deleted by your rules</source>
        <translation>borrado según sus reglas</translation>
    </message>
    <message>
        <source>the cause is unknown</source>
        <translation>se desconoce la causa</translation>
    </message>
    <message>
        <source>No recording here: {cause}.</source>
        <translation>Aquí no hay grabación: {cause}.</translation>
    </message>
    <message>
        <source>footage deleted</source>
        <translation>grabación borrada</translation>
    </message>
    <message>
        <source>no footage</source>
        <translation>sin grabación</translation>
    </message>
    <message>
        <source>under 1 MB</source>
        <translation>menos de 1 MB</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>On events</source>
        <translation>Con eventos</translation>
    </message>
    <message>
        <source>By a weekly plan</source>
        <translation>Según un plan semanal</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Paste RTSP address</source>
        <translation>Pegar dirección RTSP</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>on events</source>
        <translation>con eventos</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>The login is refused</source>
        <translation>Se rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>Its video has ended</source>
        <translation>Su vídeo ha terminado</translation>
    </message>
    <message>
        <source>In privacy: nothing is recorded</source>
        <translation>Modo privado: no se graba nada</translation>
    </message>
    <message>
        <source>Full picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Imagen pequeña</translation>
    </message>
    <message>
        <source>When the full picture is recorded</source>
        <translation>Cuándo se graba la imagen completa</translation>
    </message>
    <message>
        <source>When the small picture is recorded</source>
        <translation>Cuándo se graba la imagen pequeña</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original, exact start</source>
        <translation>Original, inicio exacto</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Compatible</translation>
    </message>
    <message>
        <source>Every sample unchanged; up to one group of pictures from before the start lies hidden in the file</source>
        <translation>Cada muestra sin cambios; hasta un grupo de imágenes anterior al inicio queda oculto en el archivo</translation>
    </message>
    <message>
        <source>H.264: the first pictures are encoded anew, so that nothing from before the start is in the file</source>
        <translation>H.264: las primeras imágenes se recodifican para que el archivo no contenga nada anterior al inicio</translation>
    </message>
    <message>
        <source>All of it encoded anew as H.264 and AAC, for players that take nothing else</source>
        <translation>Todo recodificado como H.264 y AAC, para reproductores que no admiten otra cosa</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>desconectada</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>acceso rechazado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>modo privado</translation>
    </message>
    <message>
        <source>person now</source>
        <translation>persona ahora</translation>
    </message>
    <message>
        <source>vehicle now</source>
        <translation>vehículo ahora</translation>
    </message>
    <message>
        <source>animal now</source>
        <translation>animal ahora</translation>
    </message>
    <message>
        <source>package now</source>
        <translation>paquete ahora</translation>
    </message>
    <message>
        <source>motion now</source>
        <translation>movimiento ahora</translation>
    </message>
    <message>
        <source>sound now</source>
        <translation>sonido ahora</translation>
    </message>
</context>
</TS>
