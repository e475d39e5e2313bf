package model;

import jakarta.persistence.*;
import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.annotations.Type;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;

@Entity
class Place {
    @Id
    Long id;

    @Type(PointType.class)
    @Column(columnDefinition = "varchar(40) not null")
    Point point;
}

record Point(int x, int y) implements Serializable {}

class PointType implements UserType<Point> {
    @Override
    public int getSqlType() {
        return Types.VARCHAR;
    }

    @Override
    public Class<Point> returnedClass() {
        return Point.class;
    }

    @Override
    public boolean equals(Point one, Point other) {
        return Objects.equals(one, other);
    }

    @Override
    public int hashCode(Point point) {
        return Objects.hashCode(point);
    }

    @Override
    public Point nullSafeGet(ResultSet rows, int position, WrapperOptions options) throws SQLException {
        String text = rows.getString(position);
        return text == null ? null : new Point(text.charAt(0) - '0', text.charAt(2) - '0');
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, Point point, int position, WrapperOptions options)
            throws SQLException {
        statement.setString(position, point == null ? null : point.x() + "," + point.y());
    }

    @Override
    public Point deepCopy(Point point) {
        return point;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Point point) {
        return point;
    }

    @Override
    public Point assemble(Serializable cached, Object owner) {
        return (Point) cached;
    }
}
