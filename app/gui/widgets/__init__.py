"""What several places put on the screen: controls, menus, the offer to take back, a picture to draw areas on."""
