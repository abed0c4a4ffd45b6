package dev.dossier.git;

import dev.dossier.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The commits of a repository, from the last one back, read until every file has met the one that changed it. A merge has changed
 * what is as in none of its parents. Files that were renamed are new.
 */
final class Commits implements AutoCloseable {
    /** What is said of a branch that has no commit yet. */
    private static final String NONE = "none";

    private final Repository repository;

    /** What comes before the name of a source in the repository: empty, or a path and a slash. */
    private final String prefix;

    private Commits(Path tree, Path site) throws IOException {
        String folder = tree.relativize(site).toString().replace(tree.getFileSystem().getSeparator(), "/");
        this.prefix = folder.isEmpty() ? "" : folder + "/";
        this.repository = new FileRepositoryBuilder().setWorkTree(tree.toFile()).setMustExist(true).build();
    }

    /**
     * What was found.
     *
     * @param missing how many files have no date because the history ends before
     */
    record Found(Site.Changes changes, int missing) {}

    /** Reads when files were last changed. */
    static Found read(Path site, Collection<String> files) throws IOException {
        return QuietSystem.with(() -> {
            try (Commits commits = around(site)) {
                return commits.find(files);
            }
        });
    }

    /** Reads the name of the last commit. */
    static String last(Path site) throws IOException {
        return QuietSystem.with(() -> {
            try (Commits commits = around(site)) {
                ObjectId head = commits.repository.resolve(Constants.HEAD);
                return head == null ? NONE : head.name();
            }
        });
    }

    /** In a worktree and in a submodule {@code .git} is a file that says where the repository is. */
    private static Commits around(Path site) throws IOException {
        Path folder = site.toRealPath();
        for (Path tree = folder; tree != null; tree = tree.getParent()) {
            if (Files.exists(tree.resolve(Constants.DOT_GIT))) {
                return new Commits(tree, folder);
            }
        }
        throw new NoSuchFileException(Constants.DOT_GIT);
    }

    private Found find(Collection<String> files) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return new Found(new Site.Changes(NONE, Map.of()), 0);
        }
        Map<String, OffsetDateTime> dates = new HashMap<>();
        Set<ObjectId> ends = repository.getObjectDatabase().getShallowCommits();
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk trees = new TreeWalk(walk.getObjectReader())) {
            walk.setRetainBody(false);
            walk.markStart(walk.parseCommit(head));
            trees.setRecursive(true);
            Set<String> sought = committed(files, walk.parseCommit(head), trees);
            trees.setFilter(filter(TreeFilter.ANY_DIFF));
            for (RevCommit commit = sought.isEmpty() ? null : walk.next(); commit != null; commit = sought.isEmpty() ? null : walk.next()) {
                // Where the history is cut off, everything looks as if it were new.
                if (!ends.contains(commit)) {
                    compare(commit, walk, trees);
                    OffsetDateTime time = Instant.ofEpochSecond(commit.getCommitTime()).atOffset(ZoneOffset.UTC);
                    while (trees.next()) {
                        String file = changed(trees) ? trees.getPathString().substring(prefix.length()) : "";
                        if (sought.remove(file)) {
                            dates.put(file, time);
                        }
                    }
                }
            }
            return new Found(new Site.Changes(head.name(), Map.copyOf(dates)), sought.size());
        }
    }

    /** Returns those of some files that a commit holds; a search for others would go through all of the history. */
    private Set<String> committed(Collection<String> files, RevCommit commit, TreeWalk trees) throws IOException {
        Set<String> wanted = new HashSet<>(files);
        Set<String> committed = new HashSet<>();
        trees.setFilter(filter(TreeFilter.ALL));
        trees.addTree(commit.getTree());
        while (trees.next()) {
            String file = trees.getPathString().substring(prefix.length());
            if (wanted.contains(file)) {
                committed.add(file);
            }
        }
        return committed;
    }

    private TreeFilter filter(TreeFilter other) {
        return prefix.isEmpty() ? other : AndTreeFilter.create(PathFilter.create(prefix), other);
    }

    private static void compare(RevCommit commit, RevWalk walk, TreeWalk trees) throws IOException {
        trees.reset();
        trees.addTree(commit.getTree());
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            trees.addTree(parent.getTree());
        }
        if (commit.getParentCount() == 0) {
            trees.addTree(new EmptyTreeIterator());
        }
    }

    private static boolean changed(TreeWalk trees) {
        for (int parent = 1; parent < trees.getTreeCount(); parent++) {
            if (trees.idEqual(0, parent)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        repository.close();
    }
}
