package dev.dossier.scan;

/** Which folders and files of a walk count, beyond what holds for every walk. */
interface FolderRules {
    /** Everything counts. */
    FolderRules ALL = new FolderRules() {
        @Override
        public boolean enters(String name, int depth) {
            return true;
        }

        @Override
        public boolean takes(String name, int depth) {
            return true;
        }
    };

    /** Returns whether to walk into a folder; {@code depth} 1 is directly below the root of the walk. */
    boolean enters(String name, int depth);

    /** Returns whether a file is a source; {@code depth} 1 is directly below the root of the walk. */
    boolean takes(String name, int depth);
}
