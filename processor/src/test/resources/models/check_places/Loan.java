package model;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SecondaryTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_loan_fee", constraints = "fee >= 0")
@Check(constraints = "renewals between 0 and 3")
@SecondaryTable(
        name = "loan_notes",
        check = @CheckConstraint(name = "ck_note", constraint = "length(note) > 0"))
public class Loan {
    @Id
    Long id;

    BigDecimal fee;

    @Check(constraints = "renewals >= 0")
    int renewals;

    @Column(table = "loan_notes", check = @CheckConstraint(constraint = "note <> 'none'"))
    String note;

    @ElementCollection
    @CollectionTable(name = "loan_stamps")
    @Check(constraints = "length(stamp) < 20")
    @Column(name = "stamp", check = @CheckConstraint(constraint = "stamp <> ''"))
    List<String> stamps;

    @ElementCollection
    @Check(constraints = "amount > 0")
    @MapKeyColumn(name = "reason")
    @Column(name = "amount")
    Map<String, Integer> fines;

    @ManyToMany
    @Check(constraints = "helpers_id <> loan_id")
    @JoinTable(
            joinColumns = @JoinColumn(name = "loan_id"),
            check = @CheckConstraint(constraint = "loan_id > 0"),
            comment = "Who helps")
    Set<Member> helpers;

    @ManyToOne
    @Check(constraints = "member_id < 1000")
    @JoinColumn(name = "member_id", check = @CheckConstraint(constraint = "member_id > 0"), comment = "Who took it")
    Member member;
}
