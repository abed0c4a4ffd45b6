package dev.dossier.picture;

import dev.dossier.diagnostic.DiagnosticCode;

/** Says why a picture is not published. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final DiagnosticCode code;
    private final String hint;

    RefusedException(DiagnosticCode code, String message, String hint) {
        super(message, null, false, false);
        this.code = code;
        this.hint = hint;
    }

    /** Returns one for a picture that cannot be decoded. */
    static RefusedException damaged(String what) {
        return new RefusedException(
                DiagnosticCode.PICTURE_UNREADABLE, what, "Open it in a program for pictures and save it again, or take another copy.");
    }

    /** Returns the kind of problem. */
    public DiagnosticCode code() {
        return code;
    }

    /** Returns what to do. */
    public String hint() {
        return hint;
    }

    /** Returns what is wrong, as it follows the name of the picture: {@code is cut off}. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
