# Debian packages of the three components of install.cmake, as app/package.sh builds them: gatescope, the window;
# gatescope-cli, the command line and the engine of both; gatescope-data, what they read from disk.
# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gatescope)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
# This very text keeps CPack from writing one summary into the descriptions of all three.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${CMAKE_PROJECT_NAME} built using CMake")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
  WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL gatescope cli data)

set(GATESCOPE_MAINTAINER "The Gatescope authors <authors@gatescope.org>" CACHE STRING
  "Who answers for the packages; app/package.sh takes DEBFULLNAME and DEBEMAIL")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${GATESCOPE_MAINTAINER})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SOURCE gatescope)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(debianVersion ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_BINARY_DIR}/lib)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_GATESCOPE_PACKAGE_NAME gatescope)
set(CPACK_DEBIAN_GATESCOPE_PACKAGE_DEPENDS
  "gatescope-cli (= ${debianVersion}), gatescope-data (= ${debianVersion}), fonts-dejavu-core")
set(CPACK_DEBIAN_GATESCOPE_PACKAGE_RECOMMENDS "fonts-dejavu-extra, fonts-noto-cjk, qt6-wayland")
set(CPACK_DEBIAN_GATESCOPE_PACKAGE_SUGGESTS "ffmpeg, dataset-fashion-mnist")
set(CPACK_DEBIAN_GATESCOPE_DESCRIPTION "live laboratory for deep gated networks
Gatescope trains deep gated networks while you watch. Change depth, width or
the gating variant, and losses, gate-change rates and kernel eigenvalues
respond at once, beside what theory expects.
.
It is for exploring what depth does, for lectures, with lessons whose claims
are checked on the screen, and for exporting plots, films and data.")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME gatescope-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "gatescope-data (= ${debianVersion})")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "gatescope, dataset-fashion-mnist")
set(CPACK_DEBIAN_CLI_DESCRIPTION "train and measure deep gated networks from the command line
The command line of Gatescope does without a window what the window does:
single runs, sweeps on all cores or on a Slurm cluster, lessons, analysis in
double precision. Files open in NumPy. It needs no desktop.")

set(CPACK_DEBIAN_DATA_PACKAGE_NAME gatescope-data)
set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DATA_PACKAGE_SUGGESTS python3-matplotlib)  # for the examples
set(CPACK_DEBIAN_DATA_DESCRIPTION "lessons, studies and data of the Gatescope laboratory
What gatescope and gatescope-cli read from disk: the course on deep gated
networks, studies to begin with, and a subset of the MNIST digits. The manual
is in /usr/share/doc/gatescope.")

# What Debian wants to find with each package.
find_program(GATESCOPE_GZIP gzip REQUIRED)
set(debian ${CMAKE_BINARY_DIR}/debian)
string(TIMESTAMP buildDate "%a, %d %b %Y %H:%M:%S +0000" UTC)  # that of SOURCE_DATE_EPOCH, where it is set
configure_file(debian/changelog.in ${debian}/changelog.Debian @ONLY)
configure_file(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${debian}/changelog COPYONLY)
foreach(file IN ITEMS changelog.Debian changelog)
  execute_process(COMMAND ${GATESCOPE_GZIP} -9nfk ${debian}/${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  string(TOUPPER ${component} upper)
  install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/debian/copyright ${debian}/changelog.Debian.gz ${debian}/changelog.gz
    DESTINATION share/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME} COMPONENT ${component})
endforeach()

include(CPack)
