package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.type.descriptor.java.IntegerJavaType;

/** The rows of a bag are numbered by a sequence that is declared beside it. */
@Entity
public class Format {
    @Id
    private int id;

    @ElementCollection
    @CollectionTable(name = "format_extensions", joinColumns = @JoinColumn(name = "format_id"))
    @Column(name = "extension")
    @CollectionId(column = @Column(name = "extension_id"), generator = "extension_seq")
    @CollectionIdJavaType(IntegerJavaType.class)
    @SequenceGenerator(name = "extension_seq", sequenceName = "extension_seq", allocationSize = 1)
    private List<String> extensions;
}
