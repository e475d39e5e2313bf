package model;

import jakarta.persistence.AttributeConverter;

record Point(int x, int y) {}

class PointAsText implements AttributeConverter<Point, String> {
    @Override
    public String convertToDatabaseColumn(Point point) {
        return point == null ? null : "[" + point.x() + "," + point.y() + "]";
    }

    @Override
    public Point convertToEntityAttribute(String text) {
        return text == null ? null : new Point(text.charAt(1) - '0', text.charAt(3) - '0');
    }
}

class PointAsNumber implements AttributeConverter<Point, Long> {
    @Override
    public Long convertToDatabaseColumn(Point point) {
        return point == null ? null : point.x() * 1000L + point.y();
    }

    @Override
    public Point convertToEntityAttribute(Long number) {
        return number == null ? null : new Point((int) (number / 1000), (int) (number % 1000));
    }
}
