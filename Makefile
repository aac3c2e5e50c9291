# The two commands a fresh Debian or Ubuntu machine with Swift 6.3 needs: `make run` and `make test`.

PACKAGES = libopenblas-dev liblapacke-dev libexpat1-dev libminizip-dev libreadstat-dev libsqlite3-dev \
           libxlsxwriter-dev zlib1g-dev libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config
# Libraries packed beside the program come before the system's; the older tag holds for their own needs as well.
RPATH    = -Xlinker -rpath -Xlinker '$$ORIGIN/../lib/reformstat' -Xlinker --disable-new-dtags
RELEASE  = --configuration release --static-swift-stdlib $(RPATH) --product reformstat
PROGRAM  = .build/release/reformstat
VERSION  = $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/reformstat/ReformStat.swift)
ARCHIVE  = reformstat-$(VERSION)-linux-$(shell uname -m)
STAGE    = .build/dist/$(ARCHIVE)
PREFIX  ?= /usr/local
SUDO     = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
LOG      = .build/make.log
COMPLETIONS = bash:bash-completion/completions/reformstat zsh:zsh/site-functions/_reformstat \
              fish:fish/vendor_completions.d/reformstat.fish

export SWIFT_BACKTRACE = enable=no

.PHONY: run test program notebooks studies install dist packages clean

run: program
	@echo 'Which of training, time lost with officials and IT went with a better rank in Viet Nam'"'"'s provinces?'
	@echo
	@$(PROGRAM) regress vietnam-provinces --models 1
	@echo
	@echo 'Next: $(PROGRAM) regress vietnam-provinces       (all four models, score as well as rank)'
	@echo '      $(PROGRAM) regress world-governance        (the same question across countries)'
	@echo '      $(PROGRAM) history vietnam-papi --top 10   (who stood where)'
	@echo '      $(PROGRAM) codebook mine.csv -o .          (your own file)'
	@echo 'The program: $(CURDIR)/$(PROGRAM)'

# The build's own lines go to a log, and to the screen when it fails.
program: packages
	@mkdir -p .build
	@swift build $(RELEASE) > $(LOG) 2>&1 || { cat $(LOG); exit 1; }

test: packages
	@mkdir -p .build
	@rm -f .build/scoreboard
	@SCOREBOARD=$(CURDIR)/.build/scoreboard swift test
	@Tests/LibraryExample/check
	@Tests/scoreboard .build/scoreboard

# What README and notebooks show, as of today; .ci/run checks it.
notebooks: program
	@$(PROGRAM) notebook run README.md notebooks-md/*.md

# How often tests raise false alarms, by simulation; the recorded answers stand beside the studies.
studies: packages
	@swift run --configuration release Studies all

install: program
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/reformstat
	mkdir -p $(DESTDIR)$(PREFIX)/share/reformstat $(DESTDIR)$(PREFIX)/share/man/man1
	$(PROGRAM) help man > $(DESTDIR)$(PREFIX)/share/man/man1/reformstat.1
	cp -R datasets $(DESTDIR)$(PREFIX)/share/reformstat/
	for shell in $(COMPLETIONS); do \
	  install -d $(DESTDIR)$(PREFIX)/share/$$(dirname $${shell#*:}) && \
	  $(PROGRAM) --generate-completion-script $${shell%%:*} > $(DESTDIR)$(PREFIX)/share/$${shell#*:} || exit 1; \
	done

# One archive for Debian and Ubuntu without Swift: the program, the libraries it needs with their licences,
# datasets, completions and manual. The C library alone is the machine's own: it must not be older than this one's.
dist: program
	@rm -rf .build/dist
	@$(MAKE) --silent install DESTDIR=$(CURDIR)/$(STAGE) PREFIX= > $(LOG) 2>&1 || { cat $(LOG); exit 1; }
	@strip $(STAGE)/bin/reformstat
	@cp README.md LICENSE $(STAGE)/
	@mkdir -p $(STAGE)/lib/reformstat $(STAGE)/share/doc/reformstat/licences
	@.ci/needed-libraries $(PROGRAM) | while read -r library package; do \
	  cp -L "$$library" $(STAGE)/lib/reformstat/ && \
	  cp "/usr/share/doc/$$package/copyright" "$(STAGE)/share/doc/reformstat/licences/$$package" || exit 1; \
	done
	@tar --create --gzip --file .build/$(ARCHIVE).tar.gz --sort=name --owner=0 --group=0 --numeric-owner \
	  --directory .build/dist $(ARCHIVE)
	@Tests/Archive/check .build/$(ARCHIVE).tar.gz
	@echo '$(CURDIR)/.build/$(ARCHIVE).tar.gz'

packages:
	@if ! dpkg -s $(PACKAGES) > /dev/null 2>&1; then \
	  echo 'Installing $(PACKAGES) ...'; \
	  { $(SUDO) apt-get update -qq && \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(PACKAGES); \
	  } > /tmp/reformstat-packages.log 2>&1 || { cat /tmp/reformstat-packages.log; exit 1; }; \
	fi

clean:
	rm -rf .build
