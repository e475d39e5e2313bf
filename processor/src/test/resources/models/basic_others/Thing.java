package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.net.URL;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;

@Entity
public class Thing {
    @Id Long id;
    Currency currency;
    Locale locale;
    TimeZone timeZone;
    ZoneId zone;
    ZoneOffset shift;
    URL url;
    Class<?> type;
    InetAddress address;
}
