package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class HTTPRequest2Log {
    @Id Long requestID;
    String userAgent;
    String x1Value;
    String aB;
    String URLPath;
    @Column(name = "explicitName") String other;
    @Column(name = "with.dot") String dotted;
    @ManyToOne HTTPRequest2Log parentRequest;
    @ManyToMany Set<UserAccount> userAccounts;
    String größeInÄrmeln;
}

@Entity
@Table(name = "UserAccountTable")
class UserAccount {
    @Id Long accountId;
    @ManyToMany(mappedBy = "userAccounts") Set<HTTPRequest2Log> requestLogs;
}
