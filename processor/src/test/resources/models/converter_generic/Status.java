package model;

enum Status implements Code<String> {
    OPEN("o"),
    CLOSED("c");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static class Converter extends TextCodeConverter<Status> {
        @Override
        Status of(String code) {
            return code.equals("o") ? OPEN : CLOSED;
        }
    }
}

enum Level implements Code<Short> {
    LOW,
    HIGH;

    @Override
    public Short code() {
        return (short) (this == LOW ? 10 : 20);
    }

    static class Converter extends CodeConverter<Level, Short> {
        @Override
        Level of(Short code) {
            return code == 10 ? LOW : HIGH;
        }
    }
}
