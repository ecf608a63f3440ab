# For ./mvnw, ./stemma and CI, which source it: stemma_find_jdk puts a JDK new enough for this build into JAVA_HOME, or says
# what to install and returns 1.
#
# A JAVA_HOME that is new enough is kept. Otherwise the lowest version that is new enough wins, since the
# compiler plugins are tried on that one. Versions are read from each JDK's `release` file: no process starts.
# POSIX sh.

stemma_jdk_min=25

# Sets stemma_jdk_found to the major version of the JDK at $1, to 0 if there is none.
stemma_jdk_version() {
  stemma_jdk_found=0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r stemma_jdk_line || [ -n "$stemma_jdk_line" ]; do
    case $stemma_jdk_line in
      JAVA_VERSION=*)
        stemma_jdk_found=${stemma_jdk_line#JAVA_VERSION=}
        stemma_jdk_found=${stemma_jdk_found#\"}
        stemma_jdk_found=${stemma_jdk_found%%[!0-9]*}
        ;;
    esac
  done <"$1/release"
  [ -n "$stemma_jdk_found" ] || stemma_jdk_found=0
}

stemma_find_jdk() {
  if [ -n "${JAVA_HOME-}" ]; then
    stemma_jdk_version "$JAVA_HOME"
    [ "$stemma_jdk_found" -lt "$stemma_jdk_min" ] || return 0
  fi
  stemma_jdk_best='' stemma_jdk_best_version=999999
  for stemma_jdk in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    stemma_jdk_version "$stemma_jdk"
    if [ "$stemma_jdk_found" -ge "$stemma_jdk_min" ] && [ "$stemma_jdk_found" -lt "$stemma_jdk_best_version" ]; then
      stemma_jdk_best=$stemma_jdk stemma_jdk_best_version=$stemma_jdk_found
    fi
  done
  # A javac on the PATH that lives elsewhere, followed through its symbolic links.
  if [ -z "$stemma_jdk_best" ] && stemma_jdk=$(command -v javac); then
    stemma_jdk=$(readlink -f "$stemma_jdk" 2>/dev/null || printf '%s' "$stemma_jdk")
    stemma_jdk=${stemma_jdk%/bin/javac}
    stemma_jdk_version "$stemma_jdk"
    [ "$stemma_jdk_found" -lt "$stemma_jdk_min" ] || stemma_jdk_best=$stemma_jdk
  fi
  if [ -z "$stemma_jdk_best" ]; then
    {
      echo "Stemma needs a JDK $stemma_jdk_min or newer, and none was found${JAVA_HOME:+ (JAVA_HOME=$JAVA_HOME is older or no JDK)}."
      echo "Install one, for example Eclipse Temurin $stemma_jdk_min from https://adoptium.net/, or point JAVA_HOME at it."
    } >&2
    return 1
  fi
  export JAVA_HOME="$stemma_jdk_best"
}
