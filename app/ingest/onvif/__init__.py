"""Cameras that speak ONVIF: found on the network, asked for their streams, their time and events, and turned."""
