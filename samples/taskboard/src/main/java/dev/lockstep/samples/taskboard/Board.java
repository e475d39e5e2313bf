package dev.lockstep.samples.taskboard;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

/** What the taskboard does with its tasks. */
final class Board {
    private static final String FIRST = "SELECT t FROM Task t ORDER BY t.id";

    private final EntityManagerFactory factory;

    Board(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** The first task, made when there is none, as the record that would go over the wire. */
    TaskDto addOrFindTask() {
        return factory.callInTransaction(em -> em.createQuery(FIRST, Task.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(TaskDto::from)
                .orElseGet(() -> TaskDto.from(add(em))));
    }

    private static Task add(EntityManager em) {
        Workspace workspace = new Workspace("acme", "Acme", new WorkspaceSettings("dark", true));
        em.persist(workspace);
        Account ada = new Account(workspace, "ada@acme.example", "Ada");
        em.persist(ada);
        Tag tag = new Tag("release");
        em.persist(tag);
        Task task = new Task(workspace, 1, "Ship it");
        task.setAssignee(ada);
        task.setLabels(List.of("urgent", "backend"));
        task.getTags().add(tag);
        em.persist(task);
        em.flush();
        em.refresh(task);
        return task;
    }
}
