// What the shipped headers declare, without them.
control Ingress(inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) seen;
    table routes {
        key = { 8w1 : lpm; 8w2 : selector; }
        actions = { NoAction; }
    }
    apply {
        routes.apply();
        mark_to_drop(standard_metadata);
    }
}
