package dev.dossier.git;

import java.io.IOException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * A machine without settings. By itself JGit asks the program git where those of the machine are, and writes into those of the user how
 * exact times on the disk are, which it measures by writing files.
 */
final class QuietSystem extends SystemReader.Delegate {
    private QuietSystem(SystemReader system) {
        super(system);
    }

    /** Something that is done with a repository. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does something on such a machine; only one thread does at a time, since JGit knows one machine only. */
    static synchronized <T> T with(Work<T> work) throws IOException {
        SystemReader before = SystemReader.getInstance();
        SystemReader.setInstance(new QuietSystem(before));
        try {
            return work.run();
        } finally {
            SystemReader.setInstance(before);
        }
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    /** Settings that are nowhere. */
    private static final class NoSettings extends FileBasedConfig {
        NoSettings(Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public String getString(String section, String subsection, String name) {
            // FAT counts in steps of two seconds; a repository is opened once and read once, so that nothing depends on it.
            boolean step = ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)
                    && ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION.equals(name);
            return step ? "2 seconds" : super.getString(section, subsection, name);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public void save() {
            // There is nowhere to save.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
