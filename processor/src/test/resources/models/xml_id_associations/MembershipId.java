package model;

import java.io.Serializable;

public class MembershipId implements Serializable {
    private Long project;
    private String member;
    private static final long serialVersionUID = 1L;

    @Override
    public boolean equals(Object other) {
        return other instanceof MembershipId that && project.equals(that.project) && member.equals(that.member);
    }

    @Override
    public int hashCode() {
        return project.hashCode();
    }
}
