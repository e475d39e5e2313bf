package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Comment;

@Entity
@Comment("Loans by members")
@Comment(on = "loan_notes", value = "Rarely read")
@SecondaryTable(name = "loan_notes")
public class Loan {
    @Id
    @Comment("Ever growing")
    Long id;

    @Comment("As the librarian wrote it")
    @Column(table = "loan_notes")
    String note;

    @ManyToOne
    @Comment("Who took it")
    Member member;

    @ManyToOne
    @JoinColumn(name = "shelf_row", referencedColumnName = "row_no", comment = "Counted from the door")
    @JoinColumn(name = "shelf_letter", referencedColumnName = "letter")
    @Comment(on = "shelf_letter", value = "Facing the window")
    Shelf shelf;

    Period period;

    @ElementCollection
    @CollectionTable(name = "loan_stamps")
    @Column(name = "stamp")
    @Comment("Each stamp of the desk")
    @Comment(on = "stamp", value = "As printed")
    List<String> stamps;

    @ManyToMany
    @Comment("Who may fetch it")
    Set<Member> helpers;
}
