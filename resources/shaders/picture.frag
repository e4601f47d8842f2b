#version 440

// Luma and chroma to red, green and blue, scaled down with the same triangle that the processor's path uses.

layout(location = 0) in vec2 at;
layout(location = 0) out vec4 painted;

layout(std140, binding = 0) uniform Tile {
    mat4 place;
    mat4 colours;
    vec4 seen;
    vec4 luma;
    vec4 chroma;
    vec4 taps;
};

layout(binding = 1) uniform sampler2D lumaPlane;
layout(binding = 2) uniform sampler2D bluePlane;
layout(binding = 3) uniform sampler2D redPlane;

float brightness(vec2 spot)
{
    // Rows are as wide as the decoder's memory; what lies behind the picture is never looked at.
    float x = clamp(spot.x * luma.x, 0.5, luma.x - 0.5) / luma.z;
    return textureLod(lumaPlane, vec2(x, spot.y), 0.0).r;
}

vec2 tint(vec2 spot)
{
    // A chroma sample lies on the left one of the two pixels that share it.
    float x = clamp(spot.x * chroma.x + 0.25, 0.5, chroma.w - 0.5) / chroma.z;
    vec2 where = vec2(x, spot.y * chroma.y);
    vec2 first = textureLod(bluePlane, where, 0.0).rg;
    return luma.w > 0.5 ? first : vec2(first.r, textureLod(redPlane, where, 0.0).r);
}

void main()
{
    vec3 sum = vec3(0.0);
    float weights = 0.0;
    int across = int(taps.x + 0.5);
    int down = int(taps.y + 0.5);
    for (int row = 0; row < down; ++row) {
        float dy = (float(row) + 0.5) / taps.y * 2.0 - 1.0;
        for (int column = 0; column < across; ++column) {
            float dx = (float(column) + 0.5) / taps.x * 2.0 - 1.0;
            vec2 spot = at + vec2(dx, dy) * taps.zw;
            float weight = (1.0 - abs(dx)) * (1.0 - abs(dy));
            sum += weight * vec3(brightness(spot), tint(spot));
            weights += weight;
        }
    }
    painted = vec4(clamp((colours * vec4(sum / weights, 1.0)).rgb, 0.0, 1.0), 1.0);
}
