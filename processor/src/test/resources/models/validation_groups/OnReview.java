package model;

import jakarta.validation.groups.Default;

/** Extends the default group, and is another one all the same. */
public interface OnReview extends Default {}
