"""Colours, palette and style sheet in dark and light, and the contrast that they are held to; the window calls it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.core.paths import resource_folder
from app.domain.event import EventClass


class ThemeName(Enum):
    """Which of the two looks."""

    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True)
class Theme:
    """One look: every colour that the window paints with, as #RRGGBB."""

    name: ThemeName
    background: str
    surface: str
    lane: str
    text: str
    second_text: str
    border: str
    line: str
    accent: str
    on_accent: str
    danger: str
    warning: str
    ok: str
    recorded: str
    person: str
    vehicle: str
    animal: str
    package: str
    motion: str
    sound: str

    def event(self, event_class: EventClass) -> QColor:
        """The colour of a class; its shape says the same without colour."""
        return QColor(str(getattr(self, event_class.value)))


DARK = Theme(
    ThemeName.DARK,
    background="#0F1419",
    surface="#171D24",
    lane="#26303A",
    text="#E8EDF2",
    second_text="#A9B4C0",
    border="#71808F",
    line="#2C3742",
    accent="#5CC8FF",
    on_accent="#0F1419",
    danger="#FF8A80",
    warning="#FFC24B",
    ok="#6FD6A8",
    recorded="#3F6C8A",
    person="#FBDA79",
    vehicle="#55D0FF",
    animal="#1F8F70",
    package="#E43F00",
    motion="#8C99A6",
    sound="#C9A2FF",
)
LIGHT = Theme(
    ThemeName.LIGHT,
    background="#FFFFFF",
    surface="#F4F6F8",
    lane="#DCE3EA",
    text="#14191F",
    second_text="#47525E",
    border="#76828F",
    line="#D3DAE1",
    accent="#00629B",
    on_accent="#FFFFFF",
    danger="#B3261E",
    warning="#8A5300",
    ok="#0B6B46",
    recorded="#7FB2D6",
    person="#736300",
    vehicle="#00336B",
    animal="#097E67",
    package="#582008",
    motion="#5F6B77",
    sound="#7A3FC0",
)
THEMES = {theme.name: theme for theme in (DARK, LIGHT)}

VIDEO_BACK = "#05070A"
"""Behind pictures it is dark in both looks, so that a picture's edge does not glare."""
VIDEO_TEXT = "#E8EDF2"
VIDEO_SECOND_TEXT = "#A9B4C0"


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give every widget the palette and style sheet of `theme`."""
    application.setStyle("Fusion")
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.background,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.background,
        QPalette.ColorRole.AlternateBase: theme.surface,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.surface,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.second_text,
        QPalette.ColorRole.ToolTipBase: theme.surface,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Mid: theme.border,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    application.setPalette(palette)
    application.setStyleSheet(style_sheet(theme))


def sized(font: QFont, pixels: int, *, strong: bool = False) -> QFont:
    """`font` in one of the sizes 12, 13, 15, 18 or 24, with digits of one width where the font has them."""
    changed = QFont(font)
    changed.setPixelSize(pixels)
    changed.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    changed.setFeature(QFont.Tag("tnum"), 1)
    return changed


def shape(name: str, theme: Theme) -> str:
    """The file of a small shape that a style sheet names, drawn for a dark or for a light look."""
    look = ThemeName.DARK if _luminance(theme.background) < _luminance(theme.text) else ThemeName.LIGHT
    return (resource_folder() / "look" / f"{name}-{look.value}.svg").as_posix()


def style_sheet(theme: Theme) -> str:
    """The style sheet for what Qt paints itself; tiles, lanes and cards are painted by us."""
    plain = theme.lane == theme.surface  # the system's few colours: what is chosen is filled, what is off is dashed
    chosen, on_chosen = (theme.accent, theme.on_accent) if plain else (theme.lane, theme.text)
    off = "dashed" if plain else "solid"
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft  # Qt mirrors no padding
    choice, menu = ("0 8px 0 0", "0 8px 0 24px") if mirrored else ("0 0 0 8px", "0 24px 0 8px")
    menu_focus = "0 7px 0 23px" if mirrored else "0 23px 0 7px"
    return f"""
    QWidget {{ font-size: 13px; }}
    QWidget#rail {{ background: {theme.surface}; border-right: 1px solid {theme.line}; }}
    QWidget#strip {{ background: {theme.surface}; border-top: 1px solid {theme.line}; }}
    QWidget#bar {{ background: {theme.background}; border-bottom: 1px solid {theme.line}; }}
    QLabel#title {{ font-size: 18px; font-weight: 600; color: {theme.text}; min-height: 32px; }}
    QLabel#heading {{ font-size: 15px; font-weight: 600; color: {theme.text}; }}
    QLabel#problem {{ color: {theme.warning}; font-weight: 600; }}
    QLabel#fine {{ color: {theme.ok}; font-weight: 600; }}
    QLabel#second {{ color: {theme.second_text}; }}
    QLabel#time {{ font-size: 15px; font-weight: 600; color: {theme.text}; }}
    QToolTip {{ background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.border}; padding: 4px; }}
    QToolButton, QPushButton {{
        background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.border};
        border-radius: 4px; min-height: 30px; padding: 0 8px;
    }}
    QToolButton {{ min-width: 22px; max-height: 30px; padding: 0 4px; }}
    QToolButton:hover, QPushButton:hover {{ background: {theme.lane}; }}
    QToolButton:checked, QPushButton:checked {{ background: {theme.lane}; border-color: {theme.accent}; }}
    QToolButton:focus, QPushButton:focus {{ border: 2px solid {theme.accent}; min-height: 28px; max-height: 28px; }}
    QPushButton:focus {{ padding: 0 7px; }}
    QToolButton:focus {{ padding: 0 3px; }}
    QToolButton:disabled, QPushButton:disabled {{ color: {theme.border}; border: 1px {off} {theme.line}; }}
    QPushButton#primary {{
        background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent}; font-weight: 600;
    }}
    QPushButton#primary:hover {{ border-color: {theme.text}; }}
    QPushButton#primary:focus {{ border: 2px solid {theme.text}; }}
    QPushButton#primary:disabled {{ background: {theme.lane}; color: {theme.border}; border-color: {theme.line}; }}
    QPushButton#danger {{ color: {theme.danger}; border-color: {theme.danger}; }}
    QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit {{
        background: {theme.background}; color: {theme.text}; border: 1px solid {theme.border};
        border-radius: 4px; min-height: 30px; padding: 0 8px;
        selection-background-color: {theme.accent}; selection-color: {theme.on_accent};
    }}
    QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus {{
        border: 2px solid {theme.accent}; padding: 0 7px;
    }}
    QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
        color: {theme.border}; border-color: {theme.line};
    }}
    QComboBox QAbstractItemView {{
        background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.border};
    }}
    QToolButton[popupMode="2"] {{ padding: {menu}; }}
    QToolButton[popupMode="2"]:focus {{ padding: {menu_focus}; }}
    QToolButton::menu-indicator {{
        image: url("{shape("chevron", theme)}"); width: 12px; height: 12px;
        subcontrol-origin: border; subcontrol-position: center right; right: 8px;
    }}
    QMenu {{ background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.border}; padding: 4px; }}
    QMenu::item {{ min-height: 28px; padding: 0 24px 0 28px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {chosen}; color: {on_chosen}; }}
    QMenu::item:disabled {{ color: {theme.border}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    QMenu::indicator {{ width: 14px; height: 14px; left: 8px; }}
    QMenu::indicator:checked {{ image: url("{shape("check", theme)}"); }}
    QMenu::right-arrow {{ image: url("{shape("onward", theme)}"); width: 12px; height: 12px; margin: 0 8px; }}
    QListWidget#found {{ background: transparent; }}
    QListWidget#found::item {{ min-height: 32px; padding: 0 8px; border-radius: 4px; color: {theme.text}; }}
    QListWidget#found::item:hover {{ background: {theme.surface}; }}
    QListWidget#found::item:selected {{ background: {chosen}; color: {on_chosen}; }}
    QAbstractSpinBox QLineEdit {{ border: 0; padding: 0 6px; min-height: 0; background: transparent; }}
    QAbstractSpinBox QLineEdit:focus {{ border: 0; padding: 0 6px; }}
    QAbstractSpinBox, QAbstractSpinBox:focus {{ padding: 0 64px 0 0; }}
    QAbstractSpinBox {{ min-height: 30px; max-height: 30px; }}
    QAbstractSpinBox:focus {{ min-height: 28px; max-height: 28px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
        subcontrol-origin: border; subcontrol-position: center right; width: 30px; height: 28px; border: 0;
        border-radius: 3px; margin: 0 2px;
    }}
    QAbstractSpinBox::down-button {{ right: 32px; }}
    QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {theme.lane}; }}
    QAbstractSpinBox::up-arrow {{ image: url("{shape("plus", theme)}"); width: 12px; height: 12px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{shape("minus", theme)}"); width: 12px; height: 12px; }}
    QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::down-arrow:disabled {{ image: none; }}
    QComboBox::drop-down {{ border: 0; width: 28px; }}
    QComboBox::down-arrow {{ image: url("{shape("chevron", theme)}"); width: 12px; height: 12px; }}
    QComboBox {{ padding: {choice}; }}
    QPlainTextEdit {{ padding: 4px 8px; }}
    QFrame#card {{ background: {theme.surface}; border: 1px solid {theme.line}; border-radius: 8px; }}
    QFrame#card:hover {{ border-color: {theme.border}; }}
    QCheckBox {{ spacing: 8px; min-height: 32px; color: {theme.text}; }}
    QCheckBox:disabled {{ color: {theme.border}; }}
    QCheckBox::indicator {{
        width: 14px; height: 14px; border: 1px solid {theme.border}; border-radius: 4px; background: {theme.background};
    }}
    QCheckBox::indicator:checked {{
        background: {theme.accent}; border-color: {theme.accent}; image: url("{shape("tick", theme)}");
    }}
    QCheckBox::indicator:focus {{ border: 2px solid {theme.accent}; }}
    QCheckBox::indicator:disabled {{ border-color: {theme.line}; }}
    QCheckBox::indicator:checked:disabled {{ background: {theme.border}; border-color: {theme.border}; }}
    QWidget#rail QToolButton {{
        background: transparent; border: 2px solid transparent; border-radius: 8px; color: {theme.second_text};
        font-size: 12px; min-height: 56px; max-height: 56px; min-width: 60px; padding: 0;
    }}
    QWidget#rail QToolButton[narrow="true"] {{
        min-height: 36px; max-height: 36px; min-width: 36px;
    }}
    QWidget#rail QToolButton:hover {{ background: {theme.lane}; color: {theme.text}; }}
    QWidget#rail QToolButton:checked {{ background: {theme.lane}; color: {theme.accent}; }}
    QWidget#rail QToolButton:focus {{ border: 2px solid {theme.accent}; }}
    QWidget#strip QPushButton {{
        background: transparent; border: 2px solid transparent; border-radius: 4px; color: {theme.second_text};
        font-size: 12px; min-height: 28px; max-height: 28px; padding: 0 8px; text-align: left;
    }}
    QWidget#strip QPushButton#problem {{ color: {theme.warning}; font-weight: 600; }}
    QWidget#strip QPushButton[yields="true"] {{ text-align: right; }}
    QWidget#strip QPushButton:hover {{ background: {theme.lane}; }}
    QWidget#strip QPushButton:focus {{ border: 2px solid {theme.accent}; }}
    QWidget#page {{ background: {theme.background}; }}
    QScrollArea#clear, QScrollArea#clear > QWidget > QWidget {{ background: transparent; }}
    QTableView {{ background: {theme.surface}; border: 0; outline: 0; }}
    QHeaderView {{ background: {theme.surface}; border: 0; }}
    QHeaderView::section {{
        background: {theme.surface}; color: {theme.second_text}; border: 0; border-bottom: 1px solid {theme.line};
        padding: 0 8px; font-size: 12px;
    }}
    QListView {{ background: {theme.background}; border: 0; outline: 0; }}
    QListView#rules {{ background: {theme.surface}; }}
    QListView#rules::item {{ padding: 0 4px; border-radius: 4px; border: 1px solid transparent; }}
    QListView#rules::item:selected {{
        background: {theme.lane}; color: {theme.text}; border: 1px solid {theme.accent};
    }}
    QListView#rules::item:selected:focus {{ border: 2px solid {theme.accent}; }}
    QFrame#pane {{ background: {theme.surface}; border: 1px solid {theme.line}; border-radius: 8px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.border}; border-radius: 4px; min-height: 32px; margin: 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QProgressBar {{ background: {theme.lane}; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 4px; }}
    QSplitter::handle {{ background: {theme.background}; }}
    """
