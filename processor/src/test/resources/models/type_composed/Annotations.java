package model;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

@Retention(RetentionPolicy.RUNTIME)
@JdbcTypeCode(SqlTypes.JSON)
@interface Document {}

@Retention(RetentionPolicy.RUNTIME)
@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
@Nationalized
@interface LongText {}

@Retention(RetentionPolicy.RUNTIME)
@JdbcType(VarcharJdbcType.class)
@interface AsText {}

@Retention(RetentionPolicy.RUNTIME)
@Document
@interface Settings {}
