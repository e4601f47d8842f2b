"""How the window looks: colours and style, dark, light and high contrast, icons, and the shapes of classes."""
