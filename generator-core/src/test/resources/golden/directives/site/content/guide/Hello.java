class Hello {
    // tag::body[]
    void hello() {
        // tag::inner[]
        System.out.println("<hello>");
        // end::inner[]
    }
    // end::body[]
}
