package model;

import java.util.ArrayList;
import java.util.List;

public class Playlist {
    private Long id;
    private List<Track> tracks = new ArrayList<>();
    private List<Track> skipped = new ArrayList<>();
    private List<Track> ordered = new ArrayList<>();
}
