#!/usr/bin/env bash
# Brings the programs which the tests use: a browser, PDF tools, PostgreSQL, three proxies, strace, a token in software, and what judges scripts and
# packages. Quick when everything is there; else only what is missing is installed, and no setting of the machine is changed.
set -euo pipefail

missing=()
need() { # package, then programs that it brings
    local package=$1 program
    shift
    for program in "$@"; do
        command -v "$program" >/dev/null || { missing+=("$package"); return; }
    done
}

need chromium chromium
need poppler-utils pdfsig pdftotext pdftoppm
need qpdf qpdf
need nginx /usr/sbin/nginx
need caddy caddy
need haproxy /usr/sbin/haproxy
need strace strace
need softhsm2 softhsm2-util
need shellcheck shellcheck
need lintian lintian
need fakeroot fakeroot
need systemd-standalone-sysusers systemd-sysusers
need unzip unzip
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)

[ ${#missing[@]} -eq 0 ] && exit 0

refuse() { # why nothing is installed
    echo "The tests need these Debian packages, and $1: ${missing[*]}." >&2
    exit 1
}

command -v apt-get >/dev/null || refuse "there is no apt-get to install them"
sudo=()
if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || refuse "only root may install them"
    sudo=(sudo -n)
fi

echo "Installing what the tests need and is not there: ${missing[*]}."

install() {
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        refuse "apt-get could not install them"
}
new() { case " ${missing[*]} " in *" $1 "*) ;; *) false ;; esac; }

"${sudo[@]}" apt-get update -qq || refuse "apt-get could not install them"
if new postgresql; then
    # Without a database of its own; only this once, so that the next PostgreSQL on this machine makes one as ever.
    install postgresql-common
    once=/etc/postgresql-common/createcluster.d
    trap '"${sudo[@]}" rm -f "$once/portal-tests.conf"; "${sudo[@]}" rmdir --ignore-fail-on-non-empty "$once"' EXIT
    "${sudo[@]}" mkdir -p "$once"
    echo 'create_main_cluster = false' | "${sudo[@]}" tee "$once/portal-tests.conf" >/dev/null
fi
install "${missing[@]}"
if [ -d /run/systemd/system ]; then
    # Nor are new proxies to serve anything by themselves.
    for package in nginx caddy haproxy; do
        if new "$package"; then
            "${sudo[@]}" systemctl disable --quiet --now "$package"
        fi
    done
fi
