"""What Louver shows on the desktop outside its window: the tray icon, notifications, and starting at login."""
