package model;

import java.time.Instant;

public abstract class Audited {
    private Long id;
    private Instant createdAt;
    private String createdBy;
}
