"""What the rules page says: kinds, rules and previews in a few words; the page and its parts call it."""

from app.domain.event import EventClass
from app.domain.rules import DetectionRule, LineDirection, RuleKind, WrongLabel
from app.gui.wording.texts import tr
from app.gui.wording.words import moment_name
from app.link.rule_orders import RulesPreview


def kind_name(kind: RuleKind) -> str:
    """What a rule of that kind is called."""
    return {
        RuleKind.ZONE: tr("Zone"),
        RuleKind.LINE: tr("Line"),
        RuleKind.LOITERING: tr("Loitering"),
        RuleKind.IGNORE: tr("Mask"),
    }[kind]


def kind_hint(kind: RuleKind) -> str:
    """What a rule of that kind does."""
    return {
        RuleKind.ZONE: tr("An event when somebody sets foot in it."),
        RuleKind.LINE: tr("An event when somebody walks over it, in the direction of the arrows."),
        RuleKind.LOITERING: tr("An event when somebody stays in it for as long as you say."),
        RuleKind.IGNORE: tr("What is inside raises nothing."),
    }[kind]


def drawing_hint(kind: RuleKind) -> str:
    """How to draw one."""
    if kind is RuleKind.LINE:
        return tr("Click both ends of the line. By keyboard: arrows, and Space for each end. Esc stops.")
    return tr(
        "Click the corners, and the first one again to close it. By keyboard: arrows, Space for a corner, Enter to "
        "close. Esc stops."
    )


def class_name(event_class: EventClass) -> str:
    """A class as the user reads it."""
    return {
        EventClass.PERSON: tr("Person"),
        EventClass.VEHICLE: tr("Vehicle"),
        EventClass.ANIMAL: tr("Animal"),
        EventClass.PACKAGE: tr("Package"),
        EventClass.MOTION: tr("Movement"),
        EventClass.SOUND: tr("Sound"),
    }[event_class]


def rule_line(rule: DetectionRule) -> str:
    """A rule in one line of the list, below its name."""
    parts = [kind_name(rule.kind), ", ".join(map(class_name, rule.classes)) or tr("everything")]
    if rule.kind is RuleKind.LOITERING:
        parts.append(tr("{seconds} s").format(seconds=f"{rule.loiter_s:g}"))
    if rule.kind is not RuleKind.LINE and not rule.points:
        parts.append(tr("anywhere"))
    if rule.week:
        parts.append(tr("at times"))
    return " · ".join(parts)


def direction_name(direction: LineDirection) -> str:
    """Which way over a line, as seen from its first end to its second."""
    return {
        LineDirection.BOTH: tr("Both ways"),
        LineDirection.LEFT: tr("One way"),
        LineDirection.RIGHT: tr("The other way"),
    }[direction]


def preview_sentence(would: RulesPreview) -> str:
    """What a change would have done to the newest week."""
    if not would.visits:
        return tr("Nothing was seen in the last week, so nothing can be said of what this would change.")
    if would.before == would.after and not would.gained:
        alarms = tr("1 alarm") if would.after == 1 else tr("%n alarms", "", would.after)
        return tr("In the last week this would have changed nothing: {alarms}.").format(alarms=alarms)
    sentence = tr("In the last week this would have raised {after} instead of {before} alarms.")
    return sentence.format(after=would.after, before=would.before)


def preview_details(would: RulesPreview) -> str:
    """The same by class, and what came and went."""
    parts = [
        tr("{name}: {after} instead of {before}").format(
            name=class_name(each.event_class), after=each.after, before=each.before
        )
        for each in would.classes
        if each.before != each.after
    ]
    if would.gained and would.lost:
        parts.append(tr("{lost} left out, {gained} added").format(lost=would.lost, gained=would.gained))
    return " · ".join(parts)


def label_line(label: WrongLabel, now_ms: int) -> str:
    """What a wrong label taught."""
    places = tr("1 place") if len(label.boxes) == 1 else tr("%n places", "", len(label.boxes))
    taught = tr("{name}: raises nothing in {places}, since {moment}")
    return taught.format(name=class_name(label.event_class), places=places, moment=moment_name(label.taught_ms, now_ms))


def no_picture_words(*, private: bool) -> str:
    """What stands where no picture is."""
    if private:
        return tr("Privacy is on, so no picture is shown. Shapes can be drawn all the same.")
    return tr("No live picture now. Shapes can be drawn all the same.")


def idle_hint(*, drawn: bool) -> str:
    """What can be done while nothing is drawn; `drawn` says that the chosen rule has a shape."""
    if not drawn:
        return tr("Choose a shape to change it, or draw a new one.")
    return tr(
        "Drag the shape, its corners, or an edge to bend it. By keyboard: arrows move, N takes the next corner, "
        "Insert adds one, Delete removes."
    )


def too_many_rules(most: int) -> str:
    """Why no rule more can be drawn."""
    return tr("A camera takes at most {count} rules. Remove one first.").format(count=most)
