#version 440

// One rectangle of the wall: a unit square, and where in the picture each corner lies.

layout(location = 0) in vec2 corner;
layout(location = 0) out vec2 at;

layout(std140, binding = 0) uniform Tile {
    mat4 place;    // unit square to the screen's corners
    mat4 colours;  // luma, both chromas and 1, to red, green and blue
    vec4 seen;     // left, top, width and height of the part that is seen, in shares of the picture
    vec4 luma;     // width and height in samples, width of its rows with their padding, 1 where chroma is interleaved
    vec4 chroma;   // width and height in samples that carry picture (halves count), width of its rows, its whole width
    vec4 taps;     // how many samples across and down, and how far they reach in shares of the picture
};

void main()
{
    at = seen.xy + corner * seen.zw;
    gl_Position = place * vec4(corner, 0.0, 1.0);
}
