package org.stemma.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that {@code stemma --version} prints, from the application jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"stemma " + (version == null ? "(unpackaged)" : version)};
    }
}
