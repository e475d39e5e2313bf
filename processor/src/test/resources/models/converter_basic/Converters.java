package model;

import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

class Converters {
    static class MoneyAsText implements AttributeConverter<Money, String> {
        @Override
        public String convertToDatabaseColumn(Money money) {
            return money == null ? null : money.amount() + " " + money.currency();
        }

        @Override
        public Money convertToEntityAttribute(String text) {
            return text == null ? null : new Money(new BigDecimal(text.split(" ")[0]), text.split(" ")[1]);
        }
    }

    static class MoneyAsNumber implements AttributeConverter<Money, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Money money) {
            return money == null ? null : money.amount();
        }

        @Override
        public Money convertToEntityAttribute(BigDecimal amount) {
            return amount == null ? null : new Money(amount, "EUR");
        }
    }

    static class MonthAsDate implements AttributeConverter<YearMonth, LocalDate> {
        @Override
        public LocalDate convertToDatabaseColumn(YearMonth month) {
            return month == null ? null : month.atDay(1);
        }

        @Override
        public YearMonth convertToEntityAttribute(LocalDate date) {
            return date == null ? null : YearMonth.from(date);
        }
    }

    static class TextAsUuid implements AttributeConverter<String, UUID> {
        @Override
        public UUID convertToDatabaseColumn(String text) {
            return text == null ? null : UUID.fromString(text);
        }

        @Override
        public String convertToEntityAttribute(UUID uuid) {
            return uuid == null ? null : uuid.toString();
        }
    }

    static class TextAsBytes implements AttributeConverter<String, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(String text) {
            return text == null ? null : text.getBytes();
        }

        @Override
        public String convertToEntityAttribute(byte[] bytes) {
            return bytes == null ? null : new String(bytes);
        }
    }

    static class CentsAsLong implements AttributeConverter<Integer, Long> {
        @Override
        public Long convertToDatabaseColumn(Integer cents) {
            return cents == null ? null : (long) cents;
        }

        @Override
        public Integer convertToEntityAttribute(Long cents) {
            return cents == null ? null : (int) (long) cents;
        }
    }
}
