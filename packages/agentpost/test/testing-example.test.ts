// The README's test of one's own code is run as it stands.
import "../example/testing.ts";
