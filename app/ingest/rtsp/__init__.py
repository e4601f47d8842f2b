"""Our own RTSP client over TCP: it reads in large pieces where libav wakes for each packet; source.py is its door."""
