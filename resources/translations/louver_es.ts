<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
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
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
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
        <translation>Rehacer (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Take this rule away (Delete); it can be undone</source>
        <translation>Quitar esta regla (Delete); se puede deshacer</translation>
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
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>Haga clic en los dos extremos de la línea. Con el teclado: las flechas, y Space para cada extremo. Esc cancela.</translation>
    </message>
    <message>
        <source>Click the corners, and the first one again to close it. By keyboard: arrows, Space for a corner, Enter to close. Esc stops.</source>
        <translation>Haga clic en las esquinas y de nuevo en la primera para cerrar la forma. Con el teclado: las flechas, Space para una esquina, Enter para cerrar. Esc cancela.</translation>
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
        <source>No {name} in {places}, since {moment}</source>
        <translation>Clase «{name}» ignorada en {places}, desde {moment}</translation>
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
        <translation>Arrastre la forma, sus esquinas, o un borde para doblarlo. Con el teclado: las flechas mueven, N pasa a la esquina siguiente, Insert añade una, Delete la quita.</translation>
    </message>
    <message>
        <source>A camera takes at most {count} rules. Remove one first.</source>
        <translation>Una cámara admite como máximo {count} reglas. Quite antes una.</translation>
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
        <translation>Movimiento anterior (Shift+N)</translation>
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
        <source>Find movement in an area</source>
        <translation>Buscar movimiento en un área</translation>
    </message>
    <message>
        <source>areas to search</source>
        <translation>áreas que examinar</translation>
    </message>
    <message>
        <source>Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, in the time that the timeline shows.</source>
        <translation>Dibuje un rectángulo sobre el lugar que le interesa. Louver muestra cuándo se movió algo allí en {camera}, en el tiempo que muestra la cronología.</translation>
    </message>
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
        <translation>Poner un área en el centro; las flechas la mueven, Shift y las flechas cambian su tamaño</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen area away (Delete)</source>
        <translation>Quitar el área elegida (Delete)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look for nothing (Esc)</source>
        <translation>No buscar nada (Esc)</translation>
    </message>
    <message>
        <source>Find movement</source>
        <translation>Buscar movimiento</translation>
    </message>
    <message>
        <source>Look for movement there (Enter)</source>
        <translation>Buscar movimiento allí (Enter)</translation>
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
        <translation>Guardar este nombre (Enter)</translation>
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
    <name>EventDetail</name>
    <message>
        <source>Play (Enter)</source>
        <translation>Reproducir (Enter)</translation>
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
        <translation>Pausar (Enter)</translation>
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
        <translation>Quitar de la lista; durante 24 horas queda en la papelera (Del)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Take it back from the trash (Del)</source>
        <translation>Recuperar de la papelera (Del)</translation>
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
        <translation>Elija un evento y pulse Enter para reproducirlo.</translation>
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
    <name>FilterBar</name>
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
        <translation>Revisados</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
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
        <source>Show only {type} ({key})</source>
        <translation>Mostrar solo «{type}» ({key})</translation>
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
        <translation>Ir a esta hora (Enter)</translation>
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
        <translation>Esc lo deja como está, Backspace le devuelve su tecla original.</translation>
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
        <source>Saved the picture of {name} from {time} as {path}.</source>
        <translation>Se guardó la imagen de {name} de las {time} como {path}.</translation>
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
        <translation>Pausar (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Space)</translation>
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
        <translation>Evento anterior (Shift+N)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Space)</translation>
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
        <source>Export a range (I, O, E)</source>
        <translation>Exportar un intervalo (I, O, E)</translation>
    </message>
    <message>
        <source>Go to the newest recording (End)</source>
        <translation>Ir a la grabación más reciente (End)</translation>
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
        <translation>Inicio del día (Home)</translation>
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
        <translation>Página anterior (PgUp)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Página siguiente (PgDn)</translation>
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
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
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
        <translation>Cinco segundos, con Shift treinta</translation>
    </message>
    <message>
        <source>Go from lane to lane</source>
        <translation>Ir de pista en pista</translation>
    </message>
    <message>
        <source>Show one type of events</source>
        <translation>Mostrar un tipo de eventos</translation>
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
        <source>{time} (2nd)</source>
        <translation>{time} (2.ª)</translation>
    </message>
    <message>
        <source>under 1 MB</source>
        <translation>menos de 1 MB</translation>
    </message>
</context>
</TS>
