package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class HTTPServer2Log {
    @Id
    Long id;

    String requestURL;

    String URLPath;

    String x1Y2z;

    String address2Line;

    String isbn13Code;

    String eMail;

    String aB;

    String aBc;

    String isA1;

    String v2X;

    String v2Xy;

    String v2X3;

    String HTML5Text;

    String A;

    String _leading;

    String trailing_;

    String with_Underscore;

    String two__Underscores;

    @ManyToOne
    OAuth2Token oAuth2Token;
}
