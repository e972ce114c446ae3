package de.ombud.system.lokal;

/** The application must not start like this. Carries a German sentence on what is wrong and one on what to do. */
class StartVerweigert extends RuntimeException {

    private final String abhilfe;

    StartVerweigert(String grund, String abhilfe) {
        super(grund);
        this.abhilfe = abhilfe;
    }

    StartVerweigert(String grund, String abhilfe, Throwable ursache) {
        super(grund, ursache);
        this.abhilfe = abhilfe;
    }

    String abhilfe() {
        return abhilfe;
    }
}
