package model;

import jakarta.persistence.*;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
class Flags {
    @Id
    Long id;

    @Convert(converter = YesNoConverter.class)
    Boolean yesNo;

    @Convert(converter = YesNoConverter.class)
    boolean yesNoPrimitive;

    @Convert(converter = TrueFalseConverter.class)
    @Column(nullable = false)
    Boolean trueFalse;

    @Convert(converter = NumericBooleanConverter.class)
    Boolean numeric;

    @Convert(converter = NumericBooleanConverter.class)
    boolean numericPrimitive;

    @Convert(converter = YesNoConverter.class)
    @Column(columnDefinition = "char(1) default 'N'")
    Boolean defined;

    @Convert(converter = YesNoConverter.class)
    @Column(name = "`Quoted`", length = 3)
    Boolean quoted;
}
