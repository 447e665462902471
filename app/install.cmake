# What `cmake --install` puts where, in three components that become the Debian packages: the window (gatescope), the
# command line with the engine (cli) and what both read from disk (data).
# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
set(kId org.gatescope.gatescope)  # as in QGuiApplication::setDesktopFileName
set(kResources ${CMAKE_SOURCE_DIR}/resources)
set(kPages ${CMAKE_BINARY_DIR}/share)
find_program(GATESCOPE_GZIP gzip REQUIRED)
if(GATESCOPE_PACKAGE)
  set(zshFolder vendor-completions)
else()
  set(zshFolder site-functions)
endif()

# What the command line prints for these arguments, just built, becomes kPages/`to`.
function(print_page to)
  get_filename_component(folder ${kPages}/${to} DIRECTORY)
  add_custom_command(TARGET gatescope-cli POST_BUILD BYPRODUCTS ${kPages}/${to}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C $<TARGET_FILE:gatescope-cli> ${ARGN} > ${kPages}/${to} VERBATIM)
endfunction()

# Manual page and completions of a program, which belong to a component. They come from the tables of the program, each
# time it is linked, so they cannot say what it does not do.
function(install_pages program component)
  print_page(${program}.1 man --program ${program})
  add_custom_command(TARGET gatescope-cli POST_BUILD BYPRODUCTS ${kPages}/${program}.1.gz
    COMMAND ${GATESCOPE_GZIP} -9nfk ${kPages}/${program}.1 VERBATIM)
  print_page(bash/${program} completion bash --program ${program})
  print_page(zsh/_${program} completion zsh --program ${program})
  print_page(fish/${program}.fish completion fish --program ${program})
  install(FILES ${kPages}/${program}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
  install(FILES ${kPages}/bash/${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    COMPONENT ${component})
  install(FILES ${kPages}/zsh/_${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${zshFolder} COMPONENT ${component})
  install(FILES ${kPages}/fish/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
    COMPONENT ${component})
endfunction()

# Where a package has the engine, from where the programs are.
if(GATESCOPE_PACKAGE)
  file(RELATIVE_PATH engine ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/gatescope)
  set_target_properties(gatescope-cli PROPERTIES INSTALL_RPATH $ORIGIN/${engine})
  if(GATESCOPE_UI)
    set_target_properties(gatescope PROPERTIES INSTALL_RPATH $ORIGIN/${engine})
  endif()
endif()

install(TARGETS gatescope-cli RUNTIME COMPONENT cli)
# With sanitizers nobody installs, and linking would wait for them.
if(NOT GATESCOPE_SANITIZE)
  install_pages(gatescope-cli cli)
endif()

install(DIRECTORY ${kResources}/data ${kResources}/studies ${kResources}/lessons
  DESTINATION ${CMAKE_INSTALL_DATADIR}/gatescope COMPONENT data)
install(FILES ${spokenFiles} DESTINATION ${CMAKE_INSTALL_DATADIR}/gatescope/languages COMPONENT data)
# In folders as in the source, so that links and pictures hold.
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/CITATION.cff DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/gatescope
  COMPONENT data)
install(DIRECTORY ${kResources}/manual DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/gatescope/resources COMPONENT data)
install(DIRECTORY ${kResources}/examples DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/gatescope COMPONENT data
  PATTERN __pycache__ EXCLUDE)
file(GLOB pictures ${kResources}/*.png)
install(FILES ${pictures} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/gatescope/resources COMPONENT data)
# Debian's packages name the licence in their copyright file and have the changelog packed.
if(NOT GATESCOPE_PACKAGE)
  install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/CHANGELOG.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/gatescope COMPONENT data)
endif()

if(GATESCOPE_UI)
  install(TARGETS gatescope RUNTIME COMPONENT gatescope)
  if(NOT GATESCOPE_SANITIZE)
    install_pages(gatescope gatescope)
  endif()
  install(FILES ${kResources}/${kId}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT gatescope)
  install(FILES ${kResources}/${kId}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT gatescope)
  install(FILES ${kResources}/${kId}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT gatescope)
  # The program, and the files that it writes.
  set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  foreach(name IN ITEMS ${kId} application-x-gatescope)
    if(name STREQUAL kId)
      set(folder apps)
    else()
      set(folder mimetypes)
    endif()
    install(FILES ${kResources}/icons/gatescope.svg DESTINATION ${icons}/scalable/${folder} RENAME ${name}.svg
      COMPONENT gatescope)
    foreach(size IN ITEMS 48 128)
      install(FILES ${kResources}/icons/gatescope-${size}.png DESTINATION ${icons}/${size}x${size}/${folder}
        RENAME ${name}.png COMPONENT gatescope)
    endforeach()
  endforeach()
endif()
